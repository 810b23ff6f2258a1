import type { LanguagePack } from '../../language/pack';

const patterns = new WeakMap<LanguagePack, RegExp | null>();

/** Where a plain space stands between a day and its month, or a number sign and its number, in order. */
export function* looseNumbers(text: string, pack: LanguagePack): Generator<number> {
  let pattern = patterns.get(pack);
  if (pattern === undefined) patterns.set(pack, pattern = patternOf(pack));
  if (pattern) for (const { index } of text.matchAll(pattern)) yield index;
}

function patternOf({ typography: { joinsDates, numberSign, firstOfMonth }, months, citations }: LanguagePack): RegExp | null {
  const alternatives: string[] = [];
  if (joinsDates) {
    const first = firstOfMonth ? `|${firstOfMonth.sign.replace(/<[^>]*>/g, '')}` : '';
    const link = / de /.test(citations.date) ? 'de[ \\u00a0]' : '';
    alternatives.push(`(?<=(?<![\\p{L}\\p{N}./-])(?:[0-9]{1,2}${first})) (?=${link}(?:${months.flat().join('|')})(?![\\p{L}\\p{N}]))`);
  }
  if (numberSign?.joined) alternatives.push(`(?<=(?<![\\p{L}\\p{N}])${numberSign.sign.replace(/<[^>]*>/g, '')}) (?=[0-9])`);
  return alternatives.length > 0 ? new RegExp(alternatives.join('|'), 'gu') : null;
}
