// A draft beside its preview, and what else Markdown files have.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { Workbench } from './workbench';

const draft = `# General Assembly\n\n*The General Assembly*,\n\n${Array.from({ length: 120 }, (_, i) =>
  `${i + 1}. *Calls upon* the harbours of quarter ${i + 1} to keep their lanterns clean, to count them once a year, and to tell one another of the oil that is left;\n\n`).join('')}`;

const arabic = readFileSync(join(import.meta.dirname, '../../examples/ar-ga-caravan-routes.resolution.md'), 'utf8');

/** Declares the tests of one extension host; each keeps a picture of what it saw. */
export function previewingIn(kind: 'node' | 'web'): void {
  const session = inject('session');
  /** The editor that is installed here has VS Code's own preview for its node host only. */
  const hasPreview = kind === 'node' || process.env.RESOLUTE_MARKDOWN_FOR_BROWSERS !== undefined;

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

    test.skipIf(!hasPreview)('the preview scrolls with the editor, the editor with the preview, and both come to rest', async () => {
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

    test.skipIf(!hasPreview)('a preview that is opened in the middle of a draft begins there', async () => {
      await code.openFile('ferries.resolution.md');
      await code.replaceText(draft);
      await code.goTo(101);
      await code.press('Control+k', 'v');
      await code.preview('quarter 120');
      const { editor, preview } = await code.restingLines();
      expect(preview).toBeGreaterThan(50);
      expect(Math.abs(editor - preview)).toBeLessThanOrEqual(3);
    });

    test.skipIf(!hasPreview)('the preview of an Arabic draft reads from the right, but for its lines in Latin letters', async () => {
      await code.openFile('ferries.resolution.md');
      await code.replaceText(arabic);
      await code.waitForText('القوافل');
      await code.press('Control+k', 'v');
      await code.preview('إن الجمعية العامة');
      expect(await code.previewDirections('تقرر', 'Treaty Series', 'المرجع نفسه')).toEqual(['rtl', 'ltr', 'rtl']);
      await keepPicture('preview-of-arabic');
      await code.run('View: Close All Editor Groups');
    });

    test('an address pasted over words makes them a link', async () => {
      await code.openFile('ferries.resolution.md');
      await code.goTo(21, 10);
      await code.press('Control+Shift+ArrowRight', 'Control+Shift+ArrowRight');
      await code.paste('https://example.org/islands');
      expect(await code.waitForText('islands)')).toContain('*Noting* [that many](https://example.org/islands) islands are reached');
    });

    test('a file dropped with Shift becomes a link', async () => {
      await code.openFile('ferries.resolution.md');
      await code.drop('phares.resolution.md', 20);
      expect(await code.waitForText('phares')).toContain('[phares](phares.resolution.md)');
      await keepPicture('dropped-file');
    });

    test('a file and a heading are completed in a link, the link is followed, and the file is found by what refers to it', async () => {
      await code.run('View: Show Explorer');
      await code.openFile('ferries.resolution.md');
      await code.goTo(21, 55);
      await code.press('End');
      await code.type(' [the lamps](');
      await code.acceptCompletion('lanterns.resolution.md');
      await code.type('#');
      await code.acceptCompletion('lanterns-of-small-harbours');
      expect(await code.waitForText('#lanterns')).toContain('ferry, [the lamps](lanterns.resolution.md#lanterns-of-small-harbours)');
      await keepPicture('completed-heading');
      await code.save();
      await code.goTo(21, 80);
      await code.openLink('lanterns.resolution.md');
      await code.waitForCursor(15);
      if (kind === 'web') return;
      await code.run('Markdown: Find File References');
      await code.waitForWords('1 result in 1 file');
      await keepPicture('file-references');
      await code.run('View: Show Explorer');
    });
  });
}
