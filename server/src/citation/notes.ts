import { compact, stringOf, wordKey } from '../text/words';
import type { Citation, CitationLanguage } from './citation';
import { findCitations, type Speaker } from './scan';
import { findSymbols } from './symbols';
import { readTreaty, type TreatyReference } from './treaty';

export { treatySeriesForm, type TreatyForm } from './treaty';

/** What kind of source a note gives. */
export type NoteKind = 'treaty' | 'records' | 'document' | 'resolution' | 'ibid' | 'url' | 'other';

/** What a note says. */
export interface NoteSource {
  readonly kind: NoteKind;
  /** Whether the note begins with "Ibid." or its like. */
  readonly ibid: boolean;
  /** Length of the words up to the end of "Ibid.", its stop included; 0 where there is none. */
  readonly ibidLength: number;
  /** Whether it begins with "See". */
  readonly see: boolean;
  /** The source itself in a form fit for comparison: volume and number, symbols, resolution numbers; empty where only "Ibid." says it. */
  readonly source: string;
  /** What is meant within the source, fit for comparison: "annex", "chap v sect a". */
  readonly detail: string;
  readonly treaty: TreatyReference | null;
  /** Symbols as printed. */
  readonly symbols: readonly string[];
  readonly citations: readonly Citation[];
}

const ADDRESS = /^(?:https?:\/\/|www\.)[^\s]{1,300}/iu;
const FAR = 160;

/**
 * Reads a note.
 * @param text the note without its number and without emphasis marks; `<sup>` tags are passed over
 */
export function readNote(text: string, language: CitationLanguage, speaker: Speaker = { organ: null }): NoteSource {
  const plain = text.replace(/<\/?sup>/giu, '').trim();
  const words = language.citations;
  const afterSee = skip(plain, words.see);
  const see = afterSee > 0;
  const afterIbid = skip(plain.slice(afterSee), words.ibid);
  const ibid = afterIbid > 0;
  const body = plain.slice(afterSee + afterIbid).replace(/^[\s.,，،;:]+/u, '');
  const ibidLength = ibid ? plain.slice(0, afterSee + afterIbid).trimEnd().length : 0;
  const base = { ibid, ibidLength, see, treaty: null, symbols: [], citations: [] };
  const treaty = readTreaty(plain, language);
  if (treaty && (treaty.titled || ibid)) {
    return { ...base, kind: 'treaty', treaty, source: treaty.key, detail: key(plain.slice(treaty.end)) };
  }
  const symbols = findSymbols(body);
  const printed = symbols.map((found) => found.symbol.text);
  if (symbols.length > 0 && (namesRecords(body, words.officialRecords) || (ibid && symbols[0]!.start > 0))) {
    const last = symbols.at(-1)!;
    return { ...base, kind: 'records', symbols: printed, source: printed.join(' + ').toUpperCase(), detail: key(body.slice(last.end)) };
  }
  // "Document A/67/156": one word at most before the symbol.
  if (symbols[0] && !/\s\S/u.test(body.slice(0, symbols[0].start).trim())) {
    const detail = without(body.slice(symbols[0].start), shifted(symbols));
    return { ...base, kind: 'document', symbols: printed, source: printed.join(' + ').toUpperCase(), detail };
  }
  const address = ADDRESS.exec(body)?.[0];
  if (address) return { ...base, kind: 'url', source: address.replace(/(?<![.。/])[.。/]+$/u, '').toLowerCase(), detail: '' };
  if (ibid) return { ...base, kind: 'ibid', source: '', detail: key(body) };
  const citations = findCitations(body, language, speaker);
  if (citations.length > 0 && citations[0]!.introduced && citations[0]!.start < FAR) {
    const source = citations.map((one) => one.number).join(' + ');
    return { ...base, kind: 'resolution', citations, symbols: printed, source, detail: without(body, citations) };
  }
  return { ...base, kind: 'other', symbols: printed, citations, source: key(body), detail: '' };
}

/** The source that a note means once its "Ibid." is read as the note before it says; the note itself where there is none to read. */
export function resolveIbid(note: NoteSource, before: NoteSource | null): NoteSource {
  if (!note.ibid || note.kind !== 'ibid' || !before) return note;
  return { ...before, ibid: true, ibidLength: note.ibidLength, see: note.see, detail: note.detail === '' ? before.detail : note.detail };
}

/** Whether two notes, with every "Ibid." resolved, give the same place of the same source. "See" makes no difference. */
export function sameSource(a: NoteSource, b: NoteSource): boolean {
  if (a.kind === 'ibid' || b.kind === 'ibid') return false;
  return a.kind === b.kind && a.source !== '' && a.source === b.source && a.detail === b.detail;
}

function namesRecords(body: string, titles: readonly string[]): boolean {
  const opening = wordKey(body.slice(0, FAR));
  return keysOf(titles).some((title) => opening.includes(title));
}

const keys = new WeakMap<readonly string[], readonly string[]>();

/** Phrases of a language in the form in which they are compared. */
function keysOf(phrases: readonly string[]): readonly string[] {
  let known = keys.get(phrases);
  if (!known) keys.set(phrases, known = phrases.map(wordKey));
  return known;
}

/** Where the text goes on after one of the phrases it begins with; 0 where it begins with none. */
function skip(text: string, phrases: readonly string[]): number {
  const { units, offsets } = compact(text, 0, 60);
  const opening = stringOf(units);
  let longest = 0;
  for (const wanted of keysOf(phrases)) if (wanted.length > longest && opening.startsWith(wanted)) longest = wanted.length;
  return longest === 0 ? 0 : offsets[longest]!;
}

/** The words of a text for comparison, without marks. */
function key(text: string): string {
  return wordKey(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function shifted(stretches: readonly { readonly start: number; readonly end: number }[]): { start: number; end: number }[] {
  const first = stretches[0]!.start;
  return stretches.map(({ start, end }) => ({ start: start - first, end: end - first }));
}

function without(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of stretches) {
    rest += `${text.slice(from, start)} `;
    from = Math.max(from, end);
  }
  return key(rest + text.slice(from));
}
