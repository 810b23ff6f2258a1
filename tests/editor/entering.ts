// Enter where it is more than a key: with an input method, with hurried fingers, with several cursors, and where nothing may be written.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { Workbench } from './workbench';

function fixture(name: string): { readonly name: string; readonly text: string; readonly last: number } {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
  return { name, text, last: text.trimEnd().split('\n').length };
}

const ferries = fixture('ferries.resolution.md');
const column = ferries.text.split('\n')[ferries.last - 1]!.indexOf('timetables') + 1;
const lights = fixture('denglong.resolution.md');

/** Declares the tests of one extension host; each keeps a picture of what it saw. */
export function enteringIn(kind: 'node' | 'web'): void {
  const session = inject('session');

  describe.skipIf(!session)(`Enter and other keys in VS Code with a ${kind} extension host`, () => {
    let code: Workbench;
    const keepPicture = (picture: string) => code.screenshot(`${kind}-${picture}`);

    /** Opens a draft once the server has read it, the cursor at its end. */
    const begin = async ({ name, last }: typeof ferries) => {
      await code.openFile(name);
      await code.outline();
      await code.focusEditor();
      await code.goTo(last);
      await code.press('End', 'End');
    };
    /** What may still come has had its time. */
    const calm = () => new Promise((resolve) => setTimeout(resolve, 1500));

    beforeAll(async () => { code = await Workbench.open(session!, kind); });
    afterEach(async ({ task }) => {
      if (code && task.result?.state === 'fail') await keepPicture(`failed-${task.name.replaceAll(/[^a-z]+/g, '-')}`);
      await code?.closeEditors();
    });
    afterAll(async () => { await code?.close(); });

    test('Enter confirms what an input method composes, and opens a paragraph only afterwards', async () => {
      await begin(lights);
      await code.press('ArrowLeft');
      await code.compose('b', 'bi', 'bia', 'biao');
      await keepPicture('composing');
      await code.confirm('Enter', 'biao');
      await code.compose('g', 'ge');
      await code.confirm('Enter', 'ge', 'name');
      await code.compose('g', 'ge');
      await code.confirm('Space', '格');
      await calm();
      const composed = lights.text.replace('时刻表。', '时刻表biaoge格。');
      expect(await code.text()).toBe(composed);
      await code.press('End', 'Enter');
      await code.waitForCursor(lights.last + 2, 4);
      await code.compose('g', 'gan', 'ganxie');
      await code.confirm('Enter', 'ganxie');
      await code.confirm('Space', '感谢');
      await calm();
      await keepPicture('composed');
      expect(await code.text()).toBe(composed.replace('格。\n', '格；\n\n3. ganxie感谢\n'));
    });

    test('a composition that is begun right behind Enter is never disturbed: the number comes before it, or not at all', async () => {
      await begin(lights);
      await code.press('Enter');
      await code.compose('g', 'ga', 'gan', 'ganx', 'ganxie');
      await calm();
      await code.confirm('Space', '感谢');
      await code.type('OK', 80);
      await calm();
      expect(['表；\n\n3. 感谢OK\n', '表。\n感谢OK\n'].map((end) => lights.text.replace('表。\n', end))).toContain(await code.text());
    });

    test('hurried fingers lose no key, and undo takes all of it back', async () => {
      for (const pace of [0, 30]) {
        await begin(ferries);
        await code.press('Enter');
        await code.type('(Thanks) all;', pace);
        await code.press('Enter');
        await code.type('“Bows” to them.', pace);
        await code.waitForText('4. ');
        expect(await code.text()).toBe(ferries.text.replace('timetables.\n', 'timetables;\n\n3. (Thanks) all;\n\n4. “Bows” to them.\n'));
        for (let i = 0; await code.text() !== ferries.text && i < 12; i++) await code.press('Control+z');
        expect(await code.text()).toBe(ferries.text);
        await code.closeEditors();
      }
      await begin(ferries);
      await code.press('Enter', 'Control+z');
      await calm();
      expect(await code.text()).toBe(ferries.text);
    });

    test('a selection gives way to a plain line end, and so it is with several cursors', async () => {
      await begin(ferries);
      await code.goTo(ferries.last, column);
      await code.press('Shift+End', 'Shift+End', 'Enter');
      await calm();
      expect(await code.text()).toBe(ferries.text.replace('timetables.\n', '\n\n'));
      await code.closeEditors();
      await begin(ferries);
      await code.press('Shift+Alt+ArrowUp', 'Enter');
      await calm();
      await keepPicture('cursors');
      expect(await code.text()).toBe(ferries.text.replace('islands;\n\n2.', 'islands;\n\n\n2.').replace('timetables.\n', 'timetables.\n\n'));
    });

    test('the words behind the cursor go to the next line; a note and the masthead get no number', async () => {
      await begin(ferries);
      await code.goTo(ferries.last, column);
      await code.press('Enter');
      await calm();
      expect(await code.text()).toBe(ferries.text.replace('timetables.', '\ntimetables.'));
      await code.closeEditors();
      await begin(ferries);
      await code.goTo(4);
      await code.press('End', 'Enter');
      await calm();
      expect(await code.text()).toBe(ferries.text.replace('November 2024\n', 'November 2024\n\n'));
    });

    test('an editor that formats as one types opens one paragraph, and not two', async () => {
      const before = await code.changeSettings((json) => json.replace('{', '{ "editor.formatOnType": true,'));
      await begin(ferries);
      await code.press('Enter');
      await code.waitForCursor(ferries.last + 2, 4);
      await calm();
      expect(await code.text()).toBe(ferries.text.replace('timetables.\n', 'timetables;\n\n3. \n'));
      await code.press('Control+z');
      expect(await code.waitForText('timetables.')).toBe(ferries.text);
      await code.closeEditors();
      await code.changeSettings(() => before);
    });

    test('what is read only stays as it is', async () => {
      await begin(ferries);
      await code.run('File: Set Active Editor Read-only in Session');
      await code.press('Enter');
      await calm();
      await keepPicture('read-only');
      expect(await code.text()).toBe(ferries.text);
      await code.run('File: Reset Active Editor Read-only in Session');
    });

    test.skipIf(kind === 'web')('beside what was saved, Enter opens the next number, and undo takes it back', async () => {
      await begin(ferries);
      await code.type('!');
      await code.press('Backspace');
      await code.run('File: Compare Active File with Saved');
      await code.focusDifference();
      await code.goTo(ferries.last);
      await code.press('End', 'End', 'Enter');
      await code.waitForCursor(ferries.last + 2, 4);
      await keepPicture('difference');
      await code.press('Control+z');
      await code.run('View: Close Editor');
      await code.focusEditor();
      expect(await code.waitForText('timetables.')).toBe(ferries.text);
    });

    test.skipIf(kind === 'web')('line ends of Windows stay, and one undo restores every byte', async () => {
      await begin(ferries);
      await code.run('Change End of Line Sequence');
      await code.choose('CRLF');
      const before = (await code.save()).toString();
      expect(before).toBe(ferries.text.replaceAll('\n', '\r\n'));
      await code.goTo(ferries.last);
      await code.press('End', 'End', 'Enter');
      await code.waitForCursor(ferries.last + 2, 4);
      expect((await code.save()).toString()).toBe(before.replace('timetables.\r\n', 'timetables;\r\n\r\n3. \r\n'));
      await code.press('Control+z');
      await code.waitForText('timetables.');
      expect((await code.save()).toString()).toBe(before);
      await code.run('Change End of Line Sequence');
      await code.choose('LF');
      expect((await code.save()).toString()).toBe(ferries.text);
    });
  });
}
