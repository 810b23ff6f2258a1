// New drafts, citations and leads in VS Code, tried with both extension hosts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { Workbench } from './workbench';

const name = 'ferries.resolution.md';
const draft = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

/** Declares the tests of one extension host; each keeps a picture of what it saw. */
export function writingIn(kind: 'node' | 'web'): void {
  const session = inject('session');

  describe.skipIf(!session)(`Writing in VS Code with a ${kind} extension host`, () => {
    let code: Workbench;
    const keepPicture = (picture: string) => code.screenshot(`${kind}-${picture}`);

    beforeAll(async () => {
      code = await Workbench.open(session!, kind);
      // The commands are there once a draft has been recognised.
      await code.openFile(name);
      await code.waitForLanguage('UN draft resolution');
      await code.closeEditors();
    });
    afterEach(async ({ task }) => {
      if (code && task.result?.state === 'fail') await keepPicture(`failed-${task.name.replaceAll(/[^a-z]+/g, '-')}`);
      await code?.closeEditors();
    });
    afterAll(async () => { await code?.close(); });

    test('a new draft is made of a few answers, and lints clean', async () => {
      await code.run('Resolute: New draft resolution');
      await code.choose('General Assembly, in a Main Committee');
      await code.waitForQuestion('2 of 7');
      await code.choose('Français');
      await code.waitForQuestion('3 of 7');
      await code.answer('82');
      await code.waitForQuestion('4 of 7');
      await code.choose('Third Committee');
      await code.waitForQuestion('5 of 7');
      await code.answer('the sea');
      await code.waitForObjection('Give the number of the agenda item');
      await keepPicture('new-draft-objection');
      await code.answer('27 (b)');
      await code.waitForQuestion('6 of 7');
      await code.answer('Gardiens de phare');
      await code.waitForQuestion('7 of 7');
      await code.answer('Norvège, Chili, Islande');
      const text = await code.waitForText('de la question.');
      await code.waitForLanguage('UN draft resolution');
      await keepPicture('new-draft');
      expect(text).toMatch(/^# Assemblée générale\n\nA\/C\.3\/82\/L\.\\_\\_\\_\n/);
      expect(text).toContain('Quatre-vingt-deuxième session  \n**Troisième Commission**  \nPoint 27 b) de l’ordre du jour\n\n**Chili, Islande et Norvège\u00a0: projet de résolution**\n\n## **Gardiens de phare**');
      await code.waitForProblem('placeholder-blank');
      const problems = (await code.problems()).join('\n');
      expect(problems).not.toMatch(/warning|error/i);
      await code.focusEditor();
    });

    test('a new draft is among the new files that VS Code offers', async () => {
      await code.run('Create: New File...');
      await code.waitForChoice('New draft resolution');
      await keepPicture('new-file');
      await code.choose('New draft resolution');
      await code.waitForChoice('Security Council');
      await code.press('Escape');
    });

    test('a walkthrough greets new users, and its first step is to begin a draft', async () => {
      await code.run('Welcome: Open Walkthrough...');
      await code.choose('Draft a resolution');
      await code.waitForWords('From an empty file to a clean draft');
      for (const step of ['Begin a draft', 'Find a fault and fix it', 'Insert standard clauses', 'Check every draft']) await code.waitForWords(step);
      await keepPicture('walkthrough');
    });

    test('who leaves a question leaves nothing behind', async () => {
      await code.openFile(name);
      await code.run('Resolute: New draft resolution');
      await code.choose('Security Council');
      await code.waitForQuestion('2 of 4');
      await code.choose('English');
      await code.waitForQuestion('3 of 4');
      await code.press('Escape');
      await code.focusEditor();
      expect(await code.text()).toBe(draft);
    });

    test('a citation is worded in the language of the draft, its date left to be filled in', async () => {
      await code.openFile(name);
      await code.goTo(21);
      await code.press('End', 'ArrowLeft');
      await code.run('Resolute: Insert a citation');
      await code.waitForChoice('Security Council');
      await keepPicture('citation-choices');
      await code.choose('Security Council');
      await code.fill('1325 (2001)');
      await code.waitForObjection('cite it as 1325 (2000)');
      await keepPicture('citation-objection');
      await code.answer('1325');
      await code.waitForStatus('(6 selected)');
      await keepPicture('citation-blank');
      await code.type('31 October 2000');
      await keepPicture('citation');
      expect(await code.waitForText('31 October')).toBe(draft.replace('single ferry,', 'single ferry Security Council resolution 1325 (2000) of 31 October 2000,'));
    });

    test('a number is cited as it is typed, without a question about the organ', async () => {
      await code.openFile(name);
      await code.goTo(21);
      await code.press('End', 'ArrowLeft');
      await code.run('Resolute: Insert a citation');
      await code.waitForChoice('Security Council');
      await code.fill('70/1');
      await code.waitForChoice('70/1');
      await keepPicture('citation-typed');
      await code.choose('70/1');
      await code.waitForText('resolution 70/1');
    });

    test('a citation in the masthead is refused in one sentence, and the text stays as it is', async () => {
      await code.openFile(name);
      await code.goTo(3);
      await code.run('Resolute: Insert a citation');
      await code.waitForMessage('A citation cannot be set in the masthead: put the cursor in a paragraph or a note.');
      await keepPicture('citation-refused');
      await code.focusEditor();
      expect(await code.text()).toBe(draft);
    });

    test('the emphasis of a lead is taken off and set again by one key', async () => {
      await code.openFile(name);
      await code.outline();
      await code.focusEditor();
      await code.goTo(21);
      await code.press('End', 'Control+Alt+i');
      await code.waitForSquiggle('warning');
      await keepPicture('lead-plain');
      expect(await code.text()).toBe(draft.replace('*Noting*', 'Noting'));
      await code.press('Control+Alt+i');
      await code.waitForNoSquiggle('warning');
      await keepPicture('lead-emphasised');
      expect(await code.text()).toBe(draft);
    });

    test('the next finding of a paragraph is told where it is', async () => {
      await code.openFile('phares.resolution.md');
      await code.waitForSquiggle('warning');
      await code.goTo(24);
      await code.press('End', 'Alt+F9');
      await code.waitForCursor(24, 1);
      await code.waitForStatus('Finding 1 of 1 in this paragraph');
      await code.waitForWords('View Problem');
      await keepPicture('next-finding');
      await code.press('End', 'Shift+Alt+F9');
      await code.waitForCursor(24, 1);
      await code.goTo(20);
      await code.press('Alt+F9');
      await code.waitForMessage('No finding in this paragraph.');
    });

    test('the clause in focus is shown in its place', async () => {
      await code.openFile(name);
      await code.press('Control+End');
      await code.run('Resolute: Insert a standard clause');
      await code.waitForChoice('Report of the Secretary-General');
      await code.fill('seized');
      await code.waitForGhost('Decides to remain actively seized of the matter');
      // The line is empty: what is shown in its place is as wide as words need.
      expect(await code.ghostWidth('Decides to remain')).toBeGreaterThan(300);
      await code.fill('co-facilitators');
      await code.waitForGhost('transparent and inclusive consultations');
      await keepPicture('clause-preview');
      await code.press('Escape');
      await code.focusEditor();
      expect(await code.text()).toBe(draft);
    });
  });
}
