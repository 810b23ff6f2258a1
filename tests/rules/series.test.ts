import { describe, expect, it } from 'vitest';
import { seriesFaults, type SeriesEntry } from '../../server/src/rules/shared/series';

/** "1 2 _ 4 | 1 2bis": a bar stands for a heading, an underscore for a member without number. */
function series(text: string): SeriesEntry[] {
  const entries: SeriesEntry[] = [];
  let mayRestart = false;
  for (const word of text.split(' ')) {
    if (word === '|') mayRestart = true;
    else {
      entries.push({ value: word === '_' ? null : parseInt(word, 10), mayRestart, isLatin: word.endsWith('bis') });
      mayRestart = false;
    }
  }
  return entries;
}

const told = (text: string) => seriesFaults(series(text)).map(({ index, kind, expected }) => `${index} ${kind} ${expected}`);

describe('a series of numbers', () => {
  it.each([
    ['1 2 3 4', []],
    ['1 2 | 3 4', []],
    ['1 2 | 1 2', []],
    ['1 2 2bis 3', []],
    ['1 2 4 5 6', ['2 skipped 3']],
    ['1 2 2 3 4', ['2 repeated 3']],
    ['1 2 14 4 5', ['2 wrong 3']],
    ['1 2 3 5 5 6', ['3 wrong 4']],
    ['1 3 2 4', ['1 wrong 2', '2 wrong 3']],
    ['1 2 4', ['2 skipped 3']],
    ['2 3 4', ['0 skipped 1']],
    ['1 1 1 1', ['1 repeated 2']],
    ['1 _ 3', ['1 missing 2']],
    ['_ 2 3', ['0 missing 1']],
    ['1 2 _', ['2 missing 3']],
    ['1 _ 2', ['1 unplaced 2']],
    ['1 2 1 2', ['2 repeated 3']],
  ] as const)('%s', (text, faults) => {
    expect(told(text)).toEqual(faults);
  });

  it('tells each break up to where the next begins', () => {
    expect(seriesFaults(series('1 2 4 5 7 8')).map(({ index, until }) => [index, until])).toEqual([[2, 4], [4, 6]]);
    expect(seriesFaults(series('1 3 4 | 1 2')).map(({ index, until }) => [index, until])).toEqual([[1, 3]]);
  });

  it('may begin at any number in a fragment', () => {
    expect(seriesFaults(series('5 6 8'), true).map(({ index }) => index)).toEqual([2]);
  });
});
