// A draft beside its preview, and what else Markdown files have.

import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { Workbench } from './workbench';

const draft = `# General Assembly\n\n*The General Assembly*,\n\n${Array.from({ length: 120 }, (_, i) =>
  `${i + 1}. *Calls upon* the harbours of quarter ${i + 1} to keep their lanterns clean, to count them once a year, and to tell one another of the oil that is left;\n\n`).join('')}`;

/** Declares the tests of one extension host; each keeps a picture of what it saw. */
export function previewingIn(kind: 'node' | 'web'): void {
  const session = inject('session');

  describe.skipIf(!session)(`Previews in VS Code with a ${kind} extension host`, () => {
    let code: Workbench;
    const keepPicture = (picture: string) => code.screenshot(`${kind}-${picture}`);

    beforeAll(async () => {
      code = await Workbench.open(session!, kind);
    });
    afterEach(async ({ task }) => {
      if (code && task.result?.state === 'fail') await keepPicture(`failed-${task.name.replaceAll(/[^a-z]+/g, '-')}`);
      await code?.closeEditors();
    });
    afterAll(async () => { await code?.close(); });

    test('the preview scrolls with the editor, the editor with the preview, and both come to rest', async () => {
      await code.openFile('ferries.resolution.md');
      await code.replaceText(draft);
      await code.goTo(1);
      await code.press('Control+k', 'v');
      await code.preview('quarter 120');
      await code.focusEditor();
      for (const pixels of [900, 900, -600]) {
        const before = await code.restingLines();
        await code.wheel('editor', pixels, 12);
        const after = await code.restingLines();
        expect(Math.sign(after.preview - before.preview)).toBe(Math.sign(pixels));
        expect(Math.abs(after.preview - after.editor)).toBeLessThanOrEqual(2);
      }
      await keepPicture('preview-scrolled-with-editor');
      for (const pixels of [1500, -700]) {
        const before = await code.restingLines();
        await code.wheel('preview', pixels);
        const after = await code.restingLines();
        expect(Math.sign(after.editor - before.editor)).toBe(Math.sign(pixels));
        expect(Math.abs(after.preview - after.editor)).toBeLessThanOrEqual(2);
      }
      await keepPicture('editor-scrolled-with-preview');
    });
  });
}
