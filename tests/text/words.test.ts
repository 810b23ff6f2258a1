import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact, findPhrase, fold, isWordEdge, readsFromRight, wordKey, words } from '../../server/src/text/words';

const wordsOf = (text: string): string[] => [...words(text)].map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it.each([
    ['L’Assemblée générale,', ['L', 'Assemblée', 'générale']],
    ['Совет\u00a0Безопасности', ['Совет', 'Безопасности']],
    ['أيضاً، وإذ', ['أيضاً', 'وإذ']],
    ['\ufeffA/RES/70/1', ['A', 'RES', '70', '1']],
    ['𝒜b c', ['𝒜b', 'c']],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('have edges that look through marks of direction', () => {
    expect(isWordEdge('ab\u200fcd', 3)).toBe(false);
    expect(isWordEdge('ab cd', 2)).toBe(true);
    expect(isWordEdge('大会', 1)).toBe(true);
    expect(isWordEdge('', 0)).toBe(true);
  });
});

describe('folding', () => {
  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
      const { units, offsets } = compact(text);
      expect(offsets).toHaveLength(units.length + 1);
      expect(offsets.every((offset, i) => i === 0 || offset >= offsets[i - 1]!)).toBe(true);
    }));
  });

  it('makes one of the spellings of the same words', () => {
    expect(wordKey('S’INQUIÉTANT\u00a0 vivement')).toBe('s\'inquiétant vivement');
    expect(wordKey('Re\u0301affirmant')).toBe('réaffirmant');
    expect(wordKey('أيضاً')).toBe(wordKey('أيضا'));
    expect(wordKey('Учёт')).toBe('учет');
  });
});

describe('findPhrase', () => {
  it.each([
    ['the PRESENT\u00a0resolution', 'present resolution', [4, 22]],
    ['presents, present', 'present', [10, 17]],
    ['dans l\'ordre', 'l’ordre', [5, 12]],
    ['nothing', 'present', null],
    ['x', '', null],
  ])('in %s', (text, phrase, expected) => {
    const found = findPhrase(text, phrase);
    expect(found && [found.start, found.end]).toEqual(expected);
  });
});

it.each([['1 - ***تقرر*** A/RES/70/1', true], ['A/RES/70/1، الفقرة 3', false], ['重申', false], ['12 - …', false], ['', false]])('which way a line is read: %s', (line, isFromRight) => {
  expect(readsFromRight(line)).toBe(isFromRight);
});
