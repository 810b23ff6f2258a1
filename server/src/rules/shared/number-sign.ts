import type { LanguagePack } from '../../language/pack';
import { openingOf } from './opening';
import { isLastInScript } from './prose';

const patterns = new WeakMap<LanguagePack, RegExp>();

/** The unusual signs before numbers in a text, in order; those of references in another script ("vol. 3, No. 5") are right there. */
export function* signForms(text: string, pack: LanguagePack): Generator<{ index: number; found: string }> {
  const { numberSign } = pack.typography;
  if (!numberSign || !/[0-9]/.test(text)) return;
  let pattern = patterns.get(pack);
  if (!pattern) {
    const forms = [...numberSign.wrong].sort((a, b) => b.length - a.length).map((form) => form.replace(/\./g, '\\.'));
    patterns.set(pack, pattern = new RegExp(`${openingOf(numberSign.wrong)}(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?=[ \\u00a0\\u202f]?[0-9])`, 'gu'));
  }
  for (const { 0: found, index } of text.matchAll(pattern)) if (isLastInScript(text, index, pack)) yield { index, found };
}
