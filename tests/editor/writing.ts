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

    beforeAll(async () => { code = await Workbench.open(session!, kind); });
    afterEach(async ({ task }) => {
      if (code && task.result?.state === 'fail') await keepPicture(`failed-${task.name.replaceAll(/[^a-z]+/g, '-')}`);
      await code?.closeEditors();
    });
    afterAll(async () => { await code?.close(); });

    test('a new draft is made of a few answers, and lints clean', async () => {
      await code.run('Resolute: New draft resolution');
      await code.choose('General Assembly: a Main Committee');
      await code.choose('Français');
      await code.answer('82');
      await code.choose('Third Committee');
      await code.answer('the sea');
      await code.waitForObjection('An agenda item is a number');
      await keepPicture('new-draft-objection');
      await code.answer('27 (b)');
      await code.answer('Gardiens de phare');
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

    test('who leaves a question leaves nothing behind', async () => {
      await code.openFile(name);
      await code.run('Resolute: New draft resolution');
      await code.choose('Security Council');
      await code.choose('English');
      await code.waitForQuestion();
      await code.press('Escape');
      await code.focusEditor();
      expect(await code.text()).toBe(draft);
    });
  });
}
