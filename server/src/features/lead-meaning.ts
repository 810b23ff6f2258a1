import type { LeadDescription } from '../language/lead';
import { packs } from '../language/index';
import type { LanguagePack, Position } from '../language/pack';
import type { Lead } from '../syntax/model';
import { wordKey } from '../text/words';
import { inGender, withAdverb } from './completion/lead-offers';

const meanings = new WeakMap<LanguagePack, ReadonlyMap<string, string>>();

/** The English leads that answer to a lead, "Stressing / Emphasizing"; null in English, and where none is known. */
export function englishOf({ text, match }: Pick<Lead, 'text' | 'match'>, pack: LanguagePack, position: Position): string | null {
  if (pack.id === 'en') return null;
  const known = meaningsOf(pack).get(wordKey(withoutConjunction(text, pack)));
  return known ? inPosition(known, position) : match && ofHead(match, position);
}

/** Frequent leads in either gender, by their folded words. */
function meaningsOf(pack: LanguagePack): ReadonlyMap<string, string> {
  let found = meanings.get(pack);
  if (!found) {
    const all = Object.entries(pack.leads.english);
    const inBoth = all.flatMap(([phrase, english]) => (['m', 'f'] as const).map((gender) => [wordKey(inGender(pack, phrase, gender)), english] as const));
    meanings.set(pack, found = new Map([...inBoth, ...all.map(([phrase, english]) => [wordKey(phrase), english] as const)]));
  }
  return found;
}

/** Arabic leads but the first begin with "and". */
function withoutConjunction(text: string, { leads: { conjunction, english } }: LanguagePack): string {
  return conjunction && text.startsWith(conjunction) && !(text in english) ? text.slice(conjunction.length) : text;
}

/** Of several English leads those that stand in the preamble, or those that stand in the operative part; all where none is of the kind. */
function inPosition(english: string, position: Position): string {
  const all = english.split(';').map((it) => it.trim());
  const fitting = all.filter((it) => isPreambular(it) === (position === 'preambular'));
  return (fitting.length > 0 ? fitting : all).join(' / ');
}

function isPreambular(english: string): boolean {
  return english.split(' ').some((word) => word.endsWith('ing')) || !english.split(' ').some((word) => word.endsWith('s'));
}

/** Of a lead that is not listed: the English of its verb, with the adverb of repetition. */
function ofHead({ head, adverb }: LeadDescription, position: Position): string | null {
  if (!head?.english) return null;
  const same = packs.en.leads.heads.find(({ operative }) => operative.includes(head.english));
  const english = position === 'preambular' ? same?.preambular[0] ?? head.english : head.english;
  return adverb === 'plain' ? english : withAdverb(packs.en, english, position, adverb);
}
