import type { CalendarDate, Citation, CitationLanguage, PrintedDate } from '../../citation/citation';
import { formatDate, fromIso } from '../../citation/dates';
import type { Draft } from '../../citation/judge';
import { findCitations } from '../../citation/scan';
import { assemblyWindow, isWithin } from '../../citation/sessions';
import type { LanguagePack, Organ } from '../../language/pack';
import type { Inline, Passage } from '../../syntax/model';
import type { Edit, ElementFacts, ResolutionFacts } from '../rule';

interface Read {
  readonly pack: LanguagePack;
  readonly organ: Organ | null;
  readonly citations: readonly Citation[];
}

const known = new WeakMap<Passage, Read>();

/**
 * The resolutions and decisions that a passage cites, in order; spans are offsets of its plain text.
 * @param organ the organ that speaks in the passage
 */
export function citationsOf(passage: Passage, pack: LanguagePack, organ: Organ | null): readonly Citation[] {
  const read = known.get(passage);
  if (read && read.pack === pack && read.organ === organ) return read.citations;
  const citations = findCitations(passage.inline.plain, pack, { organ });
  known.set(passage, { pack, organ, citations });
  return citations;
}

/** A citation and the words that it stands in. */
export interface Cited {
  readonly citation: Citation;
  readonly inline: Inline;
  readonly language: LanguagePack;
}

/** The citations of an element, passage by passage. */
export function* citedIn({ passages }: Pick<ElementFacts, 'passages'>, pack: LanguagePack | null, speaker: Organ | null): Generator<Cited> {
  if (!pack) return;
  for (const passage of passages) {
    for (const citation of citationsOf(passage, pack, speaker)) yield { citation, inline: passage.inline, language: pack };
  }
}

/** What is known of the text that cites: of a draft embedded in another organ's text neither session nor date. */
export function draftOf({ organ, speaker, session, date }: ResolutionFacts): Draft {
  const day = date === null ? null : fromIso(date);
  // A date outside of the session is the slip of the masthead: nothing is judged by it.
  const isSlip = organ === 'GA' && session !== null && day !== null && !isWithin(day, assemblyWindow(session));
  return { organ: speaker, session: organ === speaker ? session : null, date: isSlip ? null : day };
}

/** Puts a date right. Where only the year is another, nothing but the year is touched. */
export function redate(inline: Inline, printed: PrintedDate, right: CalendarDate, language: CitationLanguage): Edit {
  const text = inline.plain.slice(printed.start, printed.end);
  const at = text.lastIndexOf(String(printed.y));
  if (at < 0 || printed.m !== right.m || printed.d !== right.d) {
    return { span: inline.span(printed.start, printed.end), newText: formatDate(right, language) };
  }
  const start = printed.start + at;
  return { span: inline.span(start, start + String(printed.y).length), newText: String(right.y) };
}

/** Puts a date where the language has it; null where the owner’s name comes in between. */
export function addDate(inline: Inline, { start, end, own }: Citation, day: CalendarDate, language: CitationLanguage): Edit | null {
  if (!own) return null;
  const { cited, numberBefore } = language.citations;
  const date = formatDate(day, language);
  const [before = '', after = ''] = cited.split('{number}');
  if (before.includes('{date}')) {
    const sign = numberBefore && before.endsWith(numberBefore) && inline.plain.slice(0, start).trimEnd().endsWith(numberBefore) ? numberBefore : '';
    const at = sign === '' ? start : inline.plain.lastIndexOf(sign, start);
    return { span: inline.span(at, at), newText: before.slice(0, before.length - sign.length).replace('{date}', date) };
  }
  const words = after.replace('{date}', date);
  return { span: inline.span(end, end), newText: /^[,;.)]/u.test(inline.plain[end] ?? '') ? words.replace(/,$/u, '') : words };
}

/**
 * Puts a number right, in the way it is printed: only the characters that differ are touched.
 * @param right the number in the spelling of {@link Citation.number}
 */
export function renumber(inline: Inline, { start, end, number }: Citation, right: string): Edit {
  const printed = inline.plain.slice(start, end);
  const [from, to, newText] = difference(number, right);
  const at = printed.indexOf(number.slice(from, to));
  const isPlain = to > from && at >= 0 && printed.indexOf(number.slice(from, to), at + 1) < 0;
  return isPlain ? { span: inline.span(start + at, start + at + to - from), newText } : { span: inline.span(start, end), newText: right };
}

/** The digits in which two numbers differ, whole. */
function difference(wrong: string, right: string): [from: number, to: number, newText: string] {
  const [a, b] = [piecesOf(wrong), piecesOf(right)];
  const differing = a.flatMap((piece, i) => (piece === b[i] ? [] : [i]));
  if (a.length !== b.length || differing.length !== 1) return [0, wrong.length, right];
  const from = a.slice(0, differing[0]).join('').length;
  return [from, from + a[differing[0]!]!.length, b[differing[0]!]!];
}

function piecesOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? [];
}
