import type { LanguagePack } from '../../language/pack';
import { openingOf } from './opening';

const patterns = new WeakMap<LanguagePack, RegExp | null>();

/** Where the first day of a month is printed in another way than usual, in order. */
export function* firstsOfMonth(text: string, pack: LanguagePack): Generator<{ index: number; found: string }> {
  let pattern = patterns.get(pack);
  if (pattern === undefined) patterns.set(pack, pattern = patternOf(pack));
  if (!pattern) return;
  for (const { 0: found, index } of text.matchAll(pattern)) yield { index, found };
}

function patternOf({ typography: { firstOfMonth }, months }: LanguagePack): RegExp | null {
  if (!firstOfMonth) return null;
  const forms = [...firstOfMonth.wrong].sort((a, b) => b.length - a.length).map((form) => form.replace(/\./g, '\\.'));
  return new RegExp(`${openingOf(firstOfMonth.wrong)}(?<![\\p{L}\\p{N}./-])(?:${forms.join('|')})(?=[ \\u00a0](?:de[ \\u00a0])?(?:${months.flat().join('|')})(?![\\p{L}\\p{N}]))`, 'gu');
}
