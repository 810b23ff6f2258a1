import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver-types';
import { humanRightsCouncilWindow } from '../../citation/sessions';
import { packs } from '../../language/index';
import type { LanguagePack, Organ } from '../../language/pack';
import type { Resolution } from '../../syntax/model';
import { wordKey } from '../../text/words';
import { resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { Beginning, itemsOf, type Offer } from './offer';
import { blank } from './symbol-items';
import { likelyYears, toldYear } from './told-sessions';

const longestBefore = 80;

/** Names of months behind the number of a day in a paragraph or note; where a single letter could be any word, only behind a word for a date. */
export function monthItems(snapshot: Snapshot, position: Position): CompletionItem[] {
  const { document } = snapshot;
  const offset = document.offsetAt(position);
  const lineStart = document.offsetAt({ line: position.line, character: 0 });
  const begun = monthBegun(document.slice(Math.max(lineStart, offset - longestBefore), offset));
  const pack = begun && resolutionAt(snapshot, offset)?.pack;
  if (!pack || !namesMonths(pack)) return [];
  // "de 12" may be anything in Spanish, "de 12 de" is a date.
  const isDated = begun.typed.startsWith(jointOf(pack)) && pack.citations.dated.some((word) => endsInWord(wordKey(begun.head), wordKey(word)));
  const after = document.slice(offset, offset + 20).split(/[\r\n]/, 1)[0]!;
  const named = new Beginning(begun.words);
  if (/^[\p{L}\p{N}]/u.test(after) || (!isDated && (begun.words.trim().length < (/^\s+\p{L}/u.test(after) ? 3 : 2) || pack.commonWords.includes(wordKey(begun.words).trim()) || !pack.months.some(([name = '']) => name.split('/').some((it) => named.opens(it)))))) return [];
  const range = { start: document.positionAt(offset - begun.typed.length), end: position };
  return itemsOf(snapshot, range, monthOffers(pack, begun.typed, after, pack.months.map((_, i) => i), () => null), '0');
}

/** The line of the date in the masthead: months with the year of the session behind a day, and all left open where nothing is typed. */
export function dateLineOffers(resolution: Resolution | undefined, named: Organ | null, pack: LanguagePack, words: string, after: string): Offer[] {
  // The Human Rights Council's documents carry the Assembly's name at the top.
  const organ = resolution?.symbol?.startsWith('A/HRC/') ? 'HRC' : named;
  const language = pack.masthead.newDraft.englishDate ? packs.en : pack;
  const { date } = language.citations;
  if (words === '') {
    const year = String(yearOf(resolution, organ, monthsOf(resolution, organ)[0]!));
    const open = date.replace('{d}', `\${1:${blank}}`).replace('{month}', `\${2:${blank}}`).replace('{m}', `\${2:${blank}}`).replace('{y}', year);
    const label = date.replace('{d}', blank).replace(/\{month\}|\{m\}/u, blank).replace('{y}', year);
    return [{ label, snippet: open, kind: CompletionItemKind.Snippet, about: 'dateLine', example: date.replace('{d}', '4').replace('{month}', language.months[10]![0]!).replace('{m}', '11').replace('{y}', year) }];
  }
  const begun = monthBegun(words);
  if (!begun || begun.head !== '' || !namesMonths(language)) return [];
  const day = words.slice(0, words.length - begun.typed.length);
  return monthOffers(language, begun.typed, after, monthsOf(resolution, organ), (month) => yearOf(resolution, organ, month))
    .map((offer) => ({ ...offer, label: day + offer.label, snippet: day + offer.snippet, about: 'dateLine' as const, found: (offer.found ?? [offer.label]).map((it) => day + it) }));
}

/** A day with what is typed behind it. */
interface Begun {
  /** What stands before the day. */
  readonly head: string;
  /** What is typed of the month, the word before it included: "de sep". */
  readonly typed: string;
  /** The letters of it. */
  readonly words: string;
}

function monthBegun(before: string): Begun | null {
  const match = /(?<![0-9/.,])([0-9]{1,2})(?:er|º|°)?[ \u00a0\u202f]((?:de )?([\p{L}\p{M}][\p{L}\p{M}/ ]{0,20})?)$/u.exec(before);
  if (!match || Number(match[1]) < 1 || Number(match[1]) > 31) return null;
  return { head: before.slice(0, match.index), typed: match[2]!, words: match[3] ?? '' };
}

/** What stands between day and month, without the space before it: "de ". */
function jointOf({ citations }: LanguagePack): string {
  return /\{d\}(.*)\{month\}/u.exec(citations.date)?.[1]?.trimStart() ?? '';
}

function namesMonths({ citations }: LanguagePack): boolean {
  return citations.date.includes('{month}');
}

function monthOffers(pack: LanguagePack, typed: string, after: string, months: readonly number[], yearOf: (month: number) => number | null): Offer[] {
  const tail = /\{month\}(.*)\{y\}/u.exec(pack.citations.date)?.[1] ?? '';
  const joint = jointOf(pack);
  const hasYear = /^\s*(?:del? )?[0-9]/u.test(after);
  const beginning = new Beginning(typed);
  return months.flatMap((month): Offer[] => {
    const [name = ''] = pack.months[month] ?? [];
    const found = [joint + name, name, ...name.split('/').flatMap((it) => [it, joint + it])];
    if (name === '' || !found.some((it) => beginning.opens(it)) || wordKey(joint + name) === beginning.key) return [];
    const year = yearOf(month);
    const end = hasYear ? '' : year === null ? tail.trimEnd() : tail + String(year) + pack.citations.date.split('{y}')[1]!;
    const text = joint + name + end;
    return [{ label: text, snippet: text, kind: CompletionItemKind.EnumMember, about: 'month', found: [...new Set(found)], example: `4 ${text}` }];
  });
}

/** The months of a session in their order: drafts of the Assembly from September, those of the Human Rights Council from its opening. */
function monthsOf(resolution: Resolution | undefined, organ: Organ | null): number[] {
  const window = organ === 'HRC' && resolution?.session ? humanRightsCouncilWindow(resolution.session) : null;
  const first = window ? window.from.m - 1 : organ === 'GA' ? 8 : 0;
  return Array.from({ length: 12 }, (_, i) => (first + i) % 12);
}

function yearOf(resolution: Resolution | undefined, organ: Organ | null, month: number): number {
  const session = resolution?.session;
  if (session && organ === 'GA') return 1945 + session + (month < 8 ? 1 : 0);
  if (session && organ === 'HRC') return humanRightsCouncilWindow(session)?.from.y ?? likelyYears(resolution)[0]!;
  return toldYear(resolution) ?? likelyYears(resolution)[0]!;
}

function endsInWord(key: string, word: string): boolean {
  return word !== '' && key.endsWith(word) && (key.length === word.length || !/[\p{L}\p{N}]/u.test(key[key.length - word.length - 1]!));
}
