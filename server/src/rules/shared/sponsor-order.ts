import { packOf } from '../../language/index';
import type { LanguagePack, MastheadWords, SponsorOrder } from '../../language/pack';
import { stateCodes, type StateCode, type StateNames } from '../../language/states';
import type { Stated } from '../../syntax/model';
import { textOf } from '../../text/block';
import { wordKey } from '../../text/words';
import type { Edit } from '../rule';

/** What a name is sorted by; null for one that usage files in several places, undefined for one whose place is not known. */
export type SponsorKey = string | null | undefined;

const codesByName = new WeakMap<StateNames, ReadonlyMap<string, StateCode>>();

/** The State that a name stands for in a language, whatever its capitals and apostrophes. */
export function stateOf(name: string, { states }: MastheadWords): StateCode | undefined {
  let codes = codesByName.get(states);
  if (!codes) codesByName.set(states, (codes = new Map(stateCodes.map((code) => [wordKey(states[code]), code]))));
  return codes.get(wordKey(name)) ?? codes.get(wordKey(withoutBracket(name)));
}

/** The State that a name stands for where the list has more in brackets: "Bolivia" for "Bolivia (Plurinational State of)". */
export function stateByShortName(name: string, { states }: MastheadWords): StateCode | undefined {
  const key = wordKey(name);
  return stateCodes.find((code) => wordKey(withoutBracket(states[code])) === key);
}

/** A State that sponsors on behalf of a group, without it: "Pakistan (on behalf of …)". */
function withoutBracket(name: string): string {
  const open = name.search(/[(（]/u);
  return open > 0 && /[)）]$/u.test(name) ? name.slice(0, open) : '';
}

const groupNames = new WeakMap<MastheadWords, ReadonlySet<string>>();

/** Whether a name among the sponsors is that of a group of States. */
export function isGroup(name: string, masthead: MastheadWords): boolean {
  let names = groupNames.get(masthead);
  if (!names) groupNames.set(masthead, (names = new Set(masthead.groups.names.flatMap(({ name: own, of = own }) => [wordKey(own), wordKey(of)]))));
  return names.has(wordKey(name));
}

/** What a sponsor's name is sorted by in a language. */
export function sponsorKey(name: string, { masthead }: LanguagePack): SponsorKey {
  const { sponsorOrder } = masthead;
  if (isGroup(name, masthead)) return null;
  if (sponsorOrder.locale) return keyOf(name, sponsorOrder);
  const code = stateOf(name, masthead);
  return code && sponsorOrder.keeps && sponsorKey(packOf(sponsorOrder.keeps).masthead.states[code], packOf(sponsorOrder.keeps));
}

/** The order of keys in a language. */
export function sponsorCollator({ masthead: { sponsorOrder } }: LanguagePack): Intl.Collator {
  const { keeps, locale } = sponsorOrder;
  return new Intl.Collator(locale ?? (keeps && packOf(keeps).masthead.sponsorOrder.locale) ?? undefined, { sensitivity: 'base' });
}

function keyOf(name: string, { article, letters, filedUnder }: SponsorOrder): string | null {
  for (const [words, key] of Object.entries(filedUnder ?? {})) if (wordKey(name) === wordKey(words)) return key;
  const counted = (article && name.startsWith(article) ? name.slice(article.length) : name).replace(/[-\u2010-\u2013]/g, ' ');
  return letters ? [...counted].map((letter) => letters[letter] ?? letter).join('') : counted;
}

/** Names in alphabetical order; those that have no place of their own stay where they are. */
export function sortedSponsors(names: readonly string[], pack: LanguagePack): string[] {
  const collator = sponsorCollator(pack);
  const placed = names.flatMap((name) => {
    const key = sponsorKey(name, pack);
    return typeof key === 'string' ? [{ name, key }] : [];
  });
  placed.sort((a, b) => collator.compare(a.key, b.key));
  let next = 0;
  return names.map((name) => (typeof sponsorKey(name, pack) === 'string' ? placed[next++]!.name : name));
}

/** The edits by which sponsors change places, all that stands between them left as it is; none where they are in order. */
export function sponsorEdits(sponsors: readonly Stated<string>[], pack: LanguagePack): Edit[] {
  const sorted = sortedSponsors(sponsors.map(({ value }) => value), pack);
  return sponsors.flatMap(({ value, span }, i) => (sorted[i] === value ? [] : [{ span, newText: sorted[i]! }]));
}

/** Whether a name is typed without marks, so that it may change places with another. */
export function isPlainName({ value, span }: Stated<string>): boolean {
  return textOf(span) === value;
}

/** Whether a name may change places: typed without marks, no note between it and the next. The asterisk after the last is that of all. */
export function isFreeName(sponsor: Stated<string>, next: Stated<string> | undefined): boolean {
  const { block, end } = sponsor.span;
  if (!isPlainName(sponsor)) return false;
  if (!next || next.span.block !== block) return true;
  const between = block.text.slice(end, next.span.start);
  return !/<sup>|\[\^/i.test(between) && !between.replaceAll('**', '').includes('*');
}
