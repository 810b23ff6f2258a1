// What a drafter does in VS Code, told once and tried with both extension hosts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { Workbench } from './workbench';

/** The bytes that a test starts from, as text. */
function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
}

/** Declares the tests of one extension host; each keeps a picture of what it saw. */
export function draftingIn(kind: 'node' | 'web'): void {
  const session = inject('session');

  describe.skipIf(!session)(`VS Code with a ${kind} extension host`, () => {
    let code: Workbench;
    const keepPicture = (name: string) => code.screenshot(`${kind}-${name}`);

    /** What stands in the file: on disk, or, where edits stay in the browser's memory, in the editor after a save. */
    const saved = async () => {
      const bytes = await code.save();
      return kind === 'node' ? bytes.toString('utf8') : code.text();
    };

    const beginParagraphAfter = async (line: number) => {
      await code.goTo(line);
      await code.press('End', 'Enter', 'Enter');
      await code.waitForCursor(line + 2);
    };

    beforeAll(async () => { code = await Workbench.open(session!, kind); });
    afterEach(async ({ task }) => {
      if (code && task.result?.state === 'fail') await keepPicture(`failed-${task.name.replaceAll(/[^a-z]+/g, '-')}`);
      await code?.closeEditors();
    });
    afterAll(async () => { await code?.close(); });

    test('a fault is underlined and listed with its rule', async () => {
      await code.openFile('phares.resolution.md');
      await code.waitForSquiggle('warning');
      await keepPicture('squiggle');
      await code.waitForProblem('preamble-comma');
      const problems = (await code.problems()).join('\n');
      expect(problems).toMatch(/resolute ?\(?preamble-comma\)? \[Ln 22,/);
      expect(problems).toMatch(/resolute ?\(?lead-italic\)? \[Ln 24,/);
      await keepPicture('problems');
    });

    test('the outline shows preamble, operative paragraphs by their numbers', async () => {
      await code.openFile('phares.resolution.md');
      const outline = (await code.outline()).join('\n');
      expect(outline).toContain('Gardiens de phare');
      for (const words of ['Rappelant sa résolution', '1. Invite les États', '2. Encourage les musées', '3. Prie le Secrétaire']) {
        expect(outline).toContain(words);
      }
      await keepPicture('outline');
    });

    test('a quick fix is applied and the file saved byte for byte as expected', async () => {
      await code.openFile('phares.resolution.md');
      await code.goToProblem('preamble-comma');
      await code.acceptQuickFix(/comma/i);
      await code.waitForNoProblem('preamble-comma');
      await keepPicture('quick-fix');
      expect(await saved()).toBe(fixture('phares.resolution.md').replace('navigateurs;', 'navigateurs,'));
    });

    test('a faulty paragraph is underlined as it is typed', async () => {
      await code.openFile('ferries.resolution.md');
      await beginParagraphAfter(21);
      await code.type('*Aware* that tides wait for no one;');
      await code.waitForSquiggle('error');
      await code.focusEditor();
      await keepPicture('typing');
      await code.waitForProblem('preamble-last-comma');
    });

    test('what a fast typist types after Enter stays behind it', async () => {
      await code.openFile('ferries.resolution.md');
      await code.goTo(21);
      await code.press('End');
      await code.type('\n\n*Aware* of the tide,', 80);
      const typed = fixture('ferries.resolution.md').replace('single ferry,\n', 'single ferry,\n\n*Aware* of the tide,\n');
      expect(await code.waitForText('tide,')).toBe(typed);
    });

    test('all safe faults are put right by one command', async () => {
      await code.openFile('phares.resolution.md');
      await code.waitForSquiggle('warning');
      await code.run('Resolute: Fix all that can be fixed safely');
      await code.waitForNoSquiggle('warning');
      await keepPicture('fix-all');
      expect(await code.text()).toContain('*Notant* que la plupart');
    });

    test('a preambular phrase is completed with its emphasis and end mark', async () => {
      await code.openFile('ferries.resolution.md');
      await beginParagraphAfter(21);
      await code.type('Welcom');
      await code.completions();
      await keepPicture('completion');
      await code.acceptCompletion('Welcoming');
      await code.type('the tide');
      await keepPicture('completed');
      const completed = fixture('ferries.resolution.md').replace('single ferry,\n', 'single ferry,\n\n*Welcoming* the tide,\n');
      expect(await code.text()).toBe(completed);
    });

    test('a lead like its neighbour’s is offered with an adverb', async () => {
      await code.openFile('ferries.resolution.md');
      await beginParagraphAfter(21);
      await code.type('Noting');
      expect((await code.completions())[0]).toBe('Noting also');
    });

    test('a sponsor is completed by its name and goes to its alphabetical place, and one undo takes it back', async () => {
      await code.openFile('ferries.resolution.md');
      await code.goTo(13, 10);
      await code.type(', Bol');
      await code.completions();
      await keepPicture('sponsors');
      await code.acceptCompletion('Bolivia (Plurinational State of)');
      const completed = fixture('ferries.resolution.md').replace('Iceland and', 'Bolivia (Plurinational State of), Iceland and');
      expect(await code.waitForText('Plurinational')).toBe(completed);
      await code.press('Control+z');
      expect(await code.waitForText('Iceland, Bol')).toBe(fixture('ferries.resolution.md').replace('Iceland and', 'Iceland, Bol and'));
    });

    test('sponsors are sorted by command', async () => {
      await code.openFile('lanterns.resolution.md');
      await code.goTo(13, 3);
      await code.type('Zambia, ');
      await code.press('Escape');
      await code.run('Resolute: Sort the sponsors');
      expect(await code.waitForText('and Zambia')).toBe(fixture('lanterns.resolution.md').replace('Malta and Norway', 'Malta, Norway and Zambia'));
    });

    test('a standard clause is inserted as the next operative paragraph', async () => {
      await code.openFile('ferries.resolution.md');
      await code.press('Control+End');
      await code.run('Resolute: Insert a standard clause');
      await code.waitForChoice('Report of the Secretary-General');
      await keepPicture('clauses');
      await code.choose('Report of the Secretary-General');
      const text = await code.waitForText('3. *Requests* the Secretary-General');
      expect(text).toContain('share their timetables;\n\n3. *Requests*');
      await keepPicture('clause');
    });

    test('a text file that reads like a resolution is offered to be treated as a draft', async () => {
      await code.openFile('qawafil.txt');
      await code.waitForMessage('reads like a United Nations resolution', 'Treat as a draft resolution');
      await code.waitForLanguage('UN draft resolution');
      await code.waitForSquiggle('error');
      await keepPicture('offered');
    });

    test('any file with an organ line is treated as a draft on request', async () => {
      await code.openFile('balises.md');
      await code.waitForLanguage('Markdown');
      await code.run('Resolute: Treat as a draft resolution');
      await code.waitForProblem('preamble-last-comma');
      await keepPicture('treated-as-draft');
      await code.focusEditor();
      await beginParagraphAfter(5);
      await code.type('Consci');
      const offered = await code.completions();
      expect(offered[0]).toBe('Conscient également');
      expect(offered.join()).not.toContain('Consciente');
    });
  });
}
