// Notes, numbers and moving paragraphs in VS Code, tried with both extension hosts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { Workbench } from './workbench';

const name = 'lanterns.resolution.md';
const draft = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

/** Declares the tests of one extension host; each keeps a picture of what it saw. */
export function numbersIn(kind: 'node' | 'web'): void {
  const session = inject('session');

  describe.skipIf(!session)(`notes and numbers in VS Code with a ${kind} extension host`, () => {
    let code: Workbench;
    const keepPicture = (picture: string) => code.screenshot(`${kind}-${picture}`);

    beforeAll(async () => { code = await Workbench.open(session!, kind); });
    afterEach(async ({ task }) => {
      if (code && task.result?.state === 'fail') await keepPicture(`failed-${task.name.replaceAll(/[^a-z]+/g, '-')}`);
      await code?.closeEditors();
    });
    afterAll(async () => { await code?.close(); });

    test('a paragraph moves by a key: number, notes, references and closing marks are right, and one undo takes it back', async () => {
      await code.openFile(name);
      await code.waitForSquiggle('error');
      await code.goTo(23);
      await code.press('Alt+ArrowUp');
      await code.waitForCursor(21);
      const moved = await code.waitForText('1. *Encourages*');
      await keepPicture('move');
      expect(moved).toBe(draft
        .replace('1. *Invites* Member States to keep a register of harbour lanterns;<sup>1</sup>', '1. *Encourages* harbour authorities to light them at dusk, as listed under paragraph 2 below;')
        .replace('2. *Encourages* harbour authorities to light them at dusk, as listed under paragraph 1 above;', '2. *Invites* Member States to keep a register of harbour lanterns;<sup>1</sup>')
        .replace('paragraphs 1 and 4 of', 'paragraphs 2 and 4 of'));
      await code.press('Control+z');
      expect(await code.waitForText('1. *Invites*')).toBe(draft);
    });

    test('all is renumbered by one command, and references follow', async () => {
      await code.openFile(name);
      await code.run('Resolute: Renumber everything');
      const text = await code.waitForText('3. *Requests*');
      await keepPicture('renumber');
      expect(text).toBe(draft.replace('4. *Requests*', '3. *Requests*').replace('paragraphs 1 and 4 of', 'paragraphs 1 and 3 of'));
    });

    test('a note is inserted, and its text is typed at once', async () => {
      await code.openFile(name);
      await code.goTo(23, 59);
      await code.run('Resolute: Insert a note');
      await code.waitForCursor(29, 14);
      await code.type('Dusk.');
      const text = await code.waitForText('<sup>2</sup> Dusk.');
      await keepPicture('note');
      expect(text).toBe(draft
        .replace('at dusk, as', 'at dusk,<sup>2</sup> as').replace('resolution.<sup>2</sup>', 'resolution.<sup>3</sup>')
        .replace('<sup>2</sup> Lamps', '<sup>2</sup> Dusk.\n\n<sup>3</sup> Lamps'));
    });

    test('a reference leads to its note, and a note is renamed everywhere', async () => {
      await code.openFile(name);
      await code.goTo(25, 94);
      await code.press('F12');
      await code.waitForCursor(29);
      await code.goTo(29, 6);
      await code.press('F2');
      await code.waitForRenameBox();
      await keepPicture('rename');
      await code.type('7');
      await code.press('Enter');
      expect(await code.waitForText('<sup>7</sup> Lamps')).toBe(draft.replaceAll('<sup>2</sup>', '<sup>7</sup>'));
    });

    test('a paragraph is renamed from a reference to it', async () => {
      await code.openFile(name);
      const lines = draft.split('\n');
      const line = lines.findIndex((it) => it.includes('paragraphs 1 and 4 of'));
      await code.goTo(line + 1, lines[line]!.indexOf('paragraphs 1 and 4 of') + 'paragraphs 1 and 4'.length);
      await code.press('F2');
      await code.waitForRenameBox();
      await keepPicture('rename-paragraph');
      await code.type('6 bis');
      await code.press('Enter');
      expect(await code.waitForText('6 bis. *Requests*')).toBe(draft.replace('4. *Requests*', '6 bis. *Requests*').replace('paragraphs 1 and 4 of', 'paragraphs 1 and 6 bis of'));
    });

    test('all notes change their form by one command, and back', async () => {
      await code.openFile(name);
      await code.run('Resolute: Write all notes in brackets: [^1]');
      expect(await code.waitForText('[^2]: Lamps')).toBe(draft.replaceAll(/<sup>([12])<\/sup>(?= )/g, '[^$1]:').replaceAll(/<sup>([12])<\/sup>/g, '[^$1]'));
      await keepPicture('brackets');
      await code.run('Resolute: Write all notes as superscripts: <sup>1</sup>');
      expect(await code.waitForText('<sup>2</sup> Lamps')).toBe(draft);
    });

    test('what the text says of itself is shown and found: the paragraph, the note, and all that refers to them', async () => {
      await code.openFile(name);
      await code.outline();
      await code.focusEditor();
      await code.goTo(23, 86);
      await code.waitForHover('Invites Member States to keep a register');
      await keepPicture('hover');
      await code.press('Escape', 'F12');
      await code.waitForCursor(21);
      expect((await code.references()).join('\n')).toMatch(/Invites[^]*paragraph 1 above[^]*paragraphs 1 and 4/);
      await keepPicture('references');
      await code.press('Escape');
    });

    test('a citation leads to the draft of the workspace', async () => {
      await code.openFile('ferries.resolution.md');
      await code.goTo(1, 18);
      await code.press('Shift+End');
      await code.type('A/RES/79/951');
      await code.waitForText('79/951');
      await code.openFile(name);
      await code.goTo(19);
      await code.press('End', 'ArrowLeft');
      await code.type(' in line with its resolution 79/951');
      await code.press('Escape', 'ArrowLeft', 'F12');
      await code.waitForFile('ferries.resolution.md');
      await code.waitForCursor(1, 18);
      await keepPicture('cited-draft');
    });

    test('a note is completed where its reference is begun', async () => {
      await code.openFile(name);
      await code.outline();
      await code.focusEditor();
      await code.goTo(23, 58);
      await code.type('[^');
      expect(await code.completions()).toContain('New note 2');
      await keepPicture('note-completion');
      await code.acceptCompletion('New note 2');
      expect(await code.waitForText('<sup>3</sup> Lamps')).toContain('at dusk<sup>2</sup>, as');
    });

    test('numbers are put in order by the light bulb, and what dangles is told', async () => {
      await code.openFile(name);
      await code.waitForSquiggle('error');
      await code.goTo(23, 86);
      await code.press('Delete');
      await code.type('9');
      await code.goTo(25);
      await code.acceptQuickFix('Renumber operative paragraphs');
      await code.waitForMessage('“paragraph 9 above” refers to nothing in this draft.');
      await keepPicture('dangling');
      await code.focusEditor();
      expect(await code.waitForText('3. *Requests*')).toContain('paragraph 9 above');
    });

    test('a number that is none is refused in one sentence, and the text stays as it is', async () => {
      await code.openFile(name);
      await code.outline();
      await code.focusEditor();
      await code.goTo(29, 6);
      await code.press('F2');
      await code.waitForRenameBox();
      await code.type('x y');
      await code.press('Enter');
      await code.waitForWords('“x y” cannot be its number');
      await keepPicture('rename-refused');
      await code.press('Escape');
      expect(await code.text()).toBe(draft);
    });
  });
}
