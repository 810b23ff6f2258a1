import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { BlockDocument } from '../../server/src/text/document';
import { splitBlocks } from '../../server/src/text/split';

const piece = fc.constantFrom(
  'a', 'Recalling', ' ', '\n', '\r\n', '\r', '\n\n', '\n\n\n', '```\n', '<!--', '-->', '~~~\n', '---\n', 'key: value\n', '\u00a0\n', '\ufeff', '😀', '#',
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('a document of blocks', () => {
  test('its blocks, joined, are its text', () => {
    fc.assert(fc.property(anyText, (text) => splitBlocks(text).map((block) => block.text).join('') === text));
  });

  test('an edit gives the same blocks and positions as the whole text read anew', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(200), fc.nat(200), anyText), { minLength: 1, maxLength: 4 }), (text, edits) => {
        const ours = new BlockDocument('a:b', 'un-resolution', 1, text);
        const theirs = TextDocument.create('a:b', 'un-resolution', 1, text);
        for (const [from, length, insert] of edits) {
          const start = theirs.positionAt(from % (theirs.getText().length + 1));
          const end = theirs.positionAt(theirs.offsetAt(start) + length);
          const change = { range: { start, end }, text: insert };
          ours.update([change], 2);
          TextDocument.update(theirs, [change], 2);
        }
        expect(ours.getText()).toBe(theirs.getText());
        const fresh = splitBlocks(theirs.getText());
        expect(ours.blocks.map(({ text: t, kind }) => [t, kind])).toEqual(fresh.map(({ text: t, kind }) => [t, kind]));
        expect(ours.lineCount).toBe(theirs.lineCount);
        for (let offset = 0; offset <= theirs.getText().length; offset++) {
          expect(ours.positionAt(offset)).toEqual(theirs.positionAt(offset));
        }
        for (let line = 0; line <= theirs.lineCount; line++) {
          for (const character of [0, 1, 3, 1000]) expect(ours.offsetAt({ line, character })).toBe(theirs.offsetAt({ line, character }));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a byte order mark is one at the start of the document alone', () => {
    expect(splitBlocks('\ufeff<!--\n\n-->', false).map(({ kind }) => kind)).not.toContain('comment');
    expect(splitBlocks('\ufeff<!--\n\n-->').map(({ kind }) => kind)).toEqual(['comment']);
  });

  test('an edit leaves the blocks it does not touch as they were', () => {
    const text = Array.from({ length: 50 }, (_, i) => `${i}. *Decides* to meet;`).join('\n\n');
    const document = new BlockDocument('a:b', 'un-resolution', 1, text);
    const before = document.blocks;
    document.update([{ range: { start: { line: 40, character: 5 }, end: { line: 40, character: 5 } }, text: 'x' }], 2);
    expect(document.blocks.filter((block, i) => block !== before[i]).length).toBe(1);
  });
});
