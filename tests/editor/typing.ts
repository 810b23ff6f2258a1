// Enter at the end of a paragraph, formatting and right-to-left lines in VS Code, tried with both extension hosts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { Workbench } from './workbench';

const name = 'ferries.resolution.md';
const draft = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const last = draft.trimEnd().split('\n').length;
/** As fast as a person types. */
const pace = 80;

/** Declares the tests of one extension host; each keeps a picture of what it saw. */
export function typingIn(kind: 'node' | 'web'): void {
  const session = inject('session');

  describe.skipIf(!session)(`Enter and formatting in VS Code with a ${kind} extension host`, () => {
    let code: Workbench;
    const keepPicture = (picture: string) => code.screenshot(`${kind}-${picture}`);

    /** Opens the draft once the server has read it, the cursor at its end. */
    const begin = async () => {
      await code.openFile(name);
      await code.outline();
      await code.focusEditor();
      await code.goTo(last);
      await code.press('End', 'End');
    };

    beforeAll(async () => { code = await Workbench.open(session!, kind); });
    afterEach(async ({ task }) => {
      if (code && task.result?.state === 'fail') await keepPicture(`failed-${task.name.replaceAll(/[^a-z]+/g, '-')}`);
      await code?.closeEditors();
    });
    afterAll(async () => { await code?.close(); });

    test('Enter opens the next number, the old last paragraph gets its semicolon, and one undo takes both back', async () => {
      await begin();
      await code.press('Enter');
      await code.waitForCursor(last + 2, 4);
      await keepPicture('enter');
      expect(await code.text()).toBe(draft.replace('timetables.\n', 'timetables;\n\n3. \n'));
      await code.press('Control+z');
      expect(await code.waitForText('timetables.')).toBe(draft);
    });

    test('Enter twice opens one plain paragraph in the preamble', async () => {
      await begin();
      await code.goTo(19);
      await code.press('End', 'Enter', 'Enter');
      await code.waitForCursor(21);
      await code.type('X', pace);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await code.waitForText('X')).toBe(draft.replace('2015,\n', '2015,\n\nX\n'));
    });

    test('what is typed right behind Enter stands in the new paragraph', async () => {
      await begin();
      await code.press('Enter');
      await code.type('*Thanks* all.', pace);
      expect(await code.waitForText('all.')).toBe(draft.replace('timetables.\n', 'timetables;\n\n3. *Thanks* all.\n'));
    });

    test('Enter opens a list after a colon, goes on with it, and leaves it', async () => {
      await begin();
      await code.press('Enter');
      await code.waitForCursor(last + 2, 4);
      await code.type('*Requests* the following:', pace);
      await code.press('Enter');
      await code.waitForCursor(last + 4, 5);
      await code.type('A list;', pace);
      await code.press('Enter');
      await code.waitForCursor(last + 6, 5);
      await keepPicture('list');
      expect(await code.text()).toBe(draft.replace('timetables.\n', 'timetables;\n\n3. *Requests* the following:\n\n(a) A list;\n\n(b) \n'));
      await code.press('Enter');
      await code.waitForCursor(last + 6, 4);
      await code.press('Enter');
      await code.waitForCursor(last + 6, 1);
      expect(await code.text()).toBe(draft.replace('timetables.\n', 'timetables;\n\n3. *Requests* the following:\n\n(a) A list.\n\n\n'));
    });

    test('Enter takes the suggestion while the list shows', async () => {
      await begin();
      await code.press('Enter');
      await code.waitForCursor(last + 2, 4);
      await code.type('Stress', pace);
      await code.completions();
      await code.waitForSuggestionDetails('lighthouses keep ships from harm');
      await keepPicture('suggestion');
      await code.press('Enter');
      expect(await code.waitForText('3. *Stresses*')).not.toContain('4. ');
    });

    test('Enter is the editor’s own where a setting says so', async () => {
      const before = await code.changeSettings((json) => json.replace('{', '{ "resolute.typing.continueParagraphs": false,'));
      await begin();
      await code.press('Enter');
      await code.waitForCursor(last + 1, 1);
      await code.type('X', pace);
      expect(await code.waitForText('X')).toBe(draft.replace('timetables.\n', 'timetables.\nX\n'));
      await keepPicture('enter-off');
      await code.closeEditors();
      await code.changeSettings(() => before);
    });

    test('a line of Arabic reads from right to left and from the right margin, whatever its colours', async () => {
      await code.openFile('qawafil.txt');
      await code.run('Resolute: Treat as a draft resolution');
      await code.waitForLanguage('UN draft resolution');
      const isRightToLeft = async (): Promise<boolean> => await code.leftOf('قرارها') < await code.leftOf('تشير');
      await expect.poll(isRightToLeft, { timeout: 30_000 }).toBe(true);
      await keepPicture('right-to-left');
      expect(await code.leftOf('خرائط')).toBeLessThan(await code.leftOf('تدعو'));
      // From the right margin, where a click still meets the letter under it: the first of line 7 behind its number and three asterisks.
      expect(await code.rightInLine('تدعو')).toBeGreaterThan(0.85);
      await code.clickAtRightOf('تقرر');
      await code.waitForCursor(7, 8);
      await code.type('س');
      expect(await code.waitForText('***ستقرر***')).toContain('2 - ***ستقرر*** أن تبقي');
    });

    test('a draft is formatted by the editor’s own command', async () => {
      await begin();
      await code.goTo(last, 4);
      await code.type('  ');
      await code.waitForText('2.   *Encourages*');
      await code.run('Format Document');
      expect(await code.waitForText('2. *Encourages*')).toBe(draft);
      await keepPicture('formatted');
    });
  });
}
