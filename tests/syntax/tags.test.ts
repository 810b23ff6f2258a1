/** Emphasis by tags, as students and converters write it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, compatibleChanges } from '../../server/src/rules/fix';
import { allFindings } from '../../server/src/rules/judgement';
import { judge } from '../../server/src/rules/run';
import { readFile } from '../../server/src/syntax/file';
import { readInline } from '../../server/src/syntax/inline';
import { Block } from '../../server/src/text/block';
import { BlockDocument } from '../../server/src/text/document';

/** The runs as [style, words, with their marks]. */
function runs(source: string): [string, string, string][] {
  const { plain, runs: found } = readInline(new Block(source, 'prose'), 0, source.length);
  return found.map(({ style, from, to, outer }) => [style, plain.slice(from, to), source.slice(outer.start, outer.end)]);
}

test.each<[string, [string, string, string][]]>([
  ['<u>Calls upon</u> all States', [['underline', 'Calls upon', '<u>Calls upon</u>']]],
  ['<U>تطلب</U> إلى الدول', [['underline', 'تطلب', '<U>تطلب</U>']]],
  ['<em>Notes</em> and <strong>stars</strong>', [['italic', 'Notes', '<em>Notes</em>'], ['bold', 'stars', '<strong>stars</strong>']]],
  ['*<u>Calls upon</u>* all', [['italic', 'Calls upon', '*<u>Calls upon</u>*']]],
  ['<u>**促请**</u>各国', [['bold', '促请', '**促请**']]],
  ['<u><i>Urges</i></u> all', [['italic', 'Urges', '<i>Urges</i>']]],
  ['<u>Further *urges*</u> all', [['underline', 'Further urges', '<u>Further *urges*</u>'], ['italic', 'urges', '*urges*']]],
  ['<u>Notes<sup>1</sup></u> it', [['underline', 'Notes', '<u>Notes<sup>1</sup></u>']]],
  ['<u>Notes it', []], ['Notes</u> it', []], ['<u></u>Notes', []], ['<u class="x">Notes</u> it', []], ['<sub>Notes</sub> it', []],
])('%s', (source, expected) => expect(runs(source)).toEqual(expected));

test('any mix of tags and stars is read, its runs in their places', () => {
  const piece = fc.constantFrom('<u>', '</u>', '<i>', '</i>', '<sup>', '</sup>', '*', '**', 'a', ' ', '1', '🎶', '<', '>', '\n', '[^1]');
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    const source = pieces.join('');
    const inline = readInline(new Block(source, 'prose'), 0, source.length);
    for (const { from, to, outer, inner } of inline.runs) {
      expect(from).toBeLessThanOrEqual(to);
      expect(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end).toBe(true);
    }
  }));
});

test('thousands of tags are read in a moment', () => {
  const source = '<u>a'.repeat(20_000) + '</u>'.repeat(20_000);
  const start = performance.now();
  readInline(new Block(source, 'prose'), 0, source.length);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('underlined leads of a draft are told of once, and set in its language’s emphasis', () => {
  const text = '*The General Assembly*,\n\n<u>Recalling</u> its work,\n\n<u>Noting</u> the lamps,\n\n1. <u>Requests</u> more of them;\n\n2. <u>Decides</u> to go on.\n';
  const found = allFindings(judge(readFile(new BlockDocument('', '', 0, text).blocks)));
  expect(found.map(({ rule, finding }) => `${rule.id} ${finding.message}`)).toEqual(['lead-italic everywhere']);
  expect(applyChanges(text, compatibleChanges(found, () => true))).toBe(text.replaceAll(/<\/?u>/g, '*'));
});
