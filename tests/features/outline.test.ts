import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { foldingRanges } from '../../server/src/features/folding';
import { documentSymbols } from '../../server/src/features/symbols';
import { snapshotOf } from '../support/snapshot';

/** Names, indented by depth. */
function tree(symbols: readonly DocumentSymbol[], depth = 0): string {
  return symbols.map(({ name, children = [] }) => `${'  '.repeat(depth)}${name}\n${tree(children, depth + 1)}`).join('');
}

const draft = `# General Assembly

## **Lighthouses**

*The General Assembly*,

*Recalling* its work<sup>1</sup>,

I

1. *Requests* the following:

(a) A list of lamps;

(b) A list of keepers;

II

2. *Decides* to keep the matter under review.

## Annex

Rules of the house.

<sup>1</sup> See the report.
`;

test('symbols follow the printed text', () => {
  expect(tree(documentSymbols(snapshotOf(draft)))).toBe(`Lighthouses
  General Assembly
  Lighthouses
The General Assembly,
Preamble
  Recalling its work,
Operative part
  I
    1. Requests the following:
      (a) A list of lamps;
      (b) A list of keepers;
  II
    2. Decides to keep the matter under review.
Annex
  Rules of the house.
Notes
  1 See the report.
`);
});

test('a name fits the view: 80 characters, and 40 of Arabic, which views cut where it begins', () => {
  const names = (text: string): string[] => documentSymbols(snapshotOf(text)).flatMap(({ children = [] }) => children.map(({ name }) => name));
  const english = `*The General Assembly*,\n\n1. *Requests* ${'the keepers of lamps '.repeat(9)}to write;\n`;
  const arabic = `***إن الجمعية العامة***،\n\n1 - ***تطلب*** ${'إلى حراس المنارات '.repeat(9)}أن يكتبوا؛\n`;
  expect(names(english).map((name) => [name.length, name.slice(0, 15)])).toEqual([[80, '1. Requests the']]);
  expect(names(arabic).map((name) => [name.length, name.slice(0, 8)])).toEqual([[40, '1 - تطلب']]);
});

test('every symbol stands inside its parent, its name inside itself', () => {
  const check = (symbols: readonly DocumentSymbol[], parent?: DocumentSymbol): void => {
    for (const symbol of symbols) {
      const { range, selectionRange, children = [] } = symbol;
      const place = ({ line, character }: { line: number; character: number }): number => line * 1000 + character;
      expect(place(range.start)).toBeLessThanOrEqual(place(selectionRange.start));
      expect(place(selectionRange.end)).toBeLessThanOrEqual(place(range.end));
      if (parent) expect([place(range.start) >= place(parent.range.start), place(range.end) <= place(parent.range.end), symbol.name]).toEqual([true, true, symbol.name]);
      check(children, symbol);
    }
  };
  check(documentSymbols(snapshotOf(draft)));
  check(documentSymbols(snapshotOf(`${draft}\n\n${draft}`)));
});

test('several resolutions in a file stand apart', () => {
  expect(documentSymbols(snapshotOf(`${draft}\n\n${draft.replace('Lighthouses', 'Harbours')}`)).map(({ name }) => name)).toEqual(['Lighthouses', 'Harbours']);
});

test('sections with preambles of their own hold them', () => {
  const text = '*The General Assembly*,\n\n## I\n\n*Recalling* it,\n\n1. *Decides* it;\n\n## II\n\n## Lamps\n\n*Noting* lamps,\n\n1. *Requests* lamps;\n\n2. *Thanks* all.\n';
  expect(tree(documentSymbols(snapshotOf(text)))).toBe(`The General Assembly,
I
  Recalling it,
  1. Decides it;
II
Lamps
  Noting lamps,
  1. Requests lamps;
  2. Thanks all.
`);
  const folds = foldingRanges(snapshotOf(text)).map(({ startLine, endLine }) => `${startLine}-${endLine}`);
  expect(folds).toEqual(['0-16', '2-6', '8-16', '14-16']);
});

test('no fold runs out of the one around it', () => {
  for (const text of [draft, draft.replace('I\n\n1.', '## I\n\n### A\n\n1.').replace('II\n\n2.', '### B\n\n2.'), `${draft}\n\n${draft}`]) {
    const folds = foldingRanges(snapshotOf(text));
    expect(folds.length).toBeGreaterThan(4);
    for (const a of folds) for (const b of folds) expect(a.startLine < b.startLine && b.startLine <= a.endLine && b.endLine > a.endLine).toBe(false);
  }
});

test('folds: masthead, body, sections, paragraph with its items', () => {
  const folds = foldingRanges(snapshotOf(draft)).map(({ startLine, endLine }) => `${startLine}-${endLine}`);
  for (const fold of ['0-2', '8-14', '10-14', '16-18', '8-18', '20-22']) expect(folds).toContain(fold);
  expect(new Set(folds).size).toBe(folds.length);
});

test('nothing is outlined in an empty file', () => {
  expect([documentSymbols(snapshotOf('')), foldingRanges(snapshotOf(''))]).toEqual([[], []]);
});

test('the rule between the two halves of a masthead is no line of the outline', () => {
  const [masthead] = documentSymbols(snapshotOf(`# General Assembly\n\nA/C.2/80/L.3\n\n---\n\nEightieth session\n\n${draft.slice(draft.indexOf('##'))}`));
  expect(masthead!.children!.map(({ name }) => name)).toEqual(['General Assembly', 'A/C.2/80/L.3', 'Eightieth session', 'Lighthouses']);
});
