import type { Body } from '../language/citation-words';
import type { Organ } from '../language/pack';
import type { Citation, CitationForm, CitationLanguage, PrintedDate, Stretch } from './citation';
import { datesIn, endOffset } from './dates';
import { giveDates, giveKinds } from './lists';
import { isPlain, isMistyped, isUnbroken, malformedAt, malformedInList } from './malformed';
import { isMeant } from './mended';
import { numbersIn, type NumberShape } from './numbers';
import { ownersOf } from './owners';
import { read, type Reading } from './reading';
import { bodiesWith, fits } from './sessions';
import { isLikelyNumber } from './shapes';
import type { Candidate, Token, TokenRow } from './tokens';
import { type Gap, gapBetween, phrasesIn, vocabularyOf, type Vocabulary } from './vocabulary';

const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/u;
/** Whether anything is written like a number gone wrong; spares most paragraphs the search for words. */
const MISTYPED = /\d ?[/\\([]|\/\d|\d[.:|–—_-]+[\dlIoO]|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{3,6}|\d{3} (?:19|20)\d\d/u;

/** Who speaks: decides what "its resolution" and "the Council" mean. */
export interface Speaker {
  readonly organ: Organ | null;
}

/**
 * Every citation of a resolution or decision by its number, in order. Also what stands where a number must and is none (form `malformed`).
 * @param text paragraph or note without emphasis marks and note references
 * @returns spans in UTF-16 offsets of the text
 * Never throws; time is linear in the length of the text.
 */
export function findCitations(text: string, language: CitationLanguage, speaker: Speaker): Citation[] {
  if (!DIGIT.test(text)) return [];
  const source = read(text);
  const numbers = numbersIn(source, language);
  if (numbers.length === 0 && !MISTYPED.test(source.cased)) return [];
  const row = tokenize(source, numbers, language);
  const candidates = candidatesOf(row);
  accept(row, candidates);
  const cited = candidates.filter((candidate) => candidate.accepted);
  giveKinds(row, cited);
  giveDates(row, cited);
  const owners = ownersOf(row, cited, speaker.organ);
  const { reading } = row;
  const printed = ({ shape }: Candidate): string => reading.cased.slice(shape.start, shape.end);
  const isCited = (candidate: Candidate, i: number): boolean => {
    if (candidate.shape.form !== 'malformed') return true;
    const date = candidate.dateCertain ? candidate.date : null;
    return isMistyped(printed(candidate), owners[i]!) || isMeant(printed(candidate), { owner: owners[i]!.body, date }, language);
  };
  const stretch = (start: number, end: number): Stretch => ({ start: reading.offsets[start]!, end: endOffset(reading, end) });
  return cited.map((candidate, i): Citation | null => {
    if (!isCited(candidate, i)) return null;
    const { shape } = candidate;
    const owner = owners[i]!;
    const date = candidate.date && (candidate.dateCertain || mayBelong(shape, candidate.date, owner.body)) ? candidate.date : null;
    return {
      ...stretch(shape.start, shape.end),
      number: shape.form === 'malformed' ? printed(candidate) : shape.number,
      form: shape.form,
      session: shape.session,
      year: shape.year,
      roman: shape.roman,
      serial: shape.serial,
      letters: shape.letters,
      owner: owner.body,
      ownerSpan: owner.phrase ? stretch(owner.phrase.start, owner.phrase.end) : null,
      ownerCertain: owner.certain,
      own: owner.own,
      date: date ? { y: date.y, m: date.m, d: date.d, ...stretch(date.start, date.end) } : null,
      dateCertain: date !== null && candidate.dateCertain,
      kind: candidate.kind ?? 'resolution',
      introduced: candidate.kind !== null,
      signed: candidate.signed,
    };
  }).filter((citation) => citation !== null);
}

/** Words stand between a date and a number: the date is the number's only if it can be. */
function mayBelong(shape: NumberShape, date: PrintedDate, owner: Body | null): boolean {
  const bodies = owner === null || owner === 'OTHER' ? bodiesWith(shape.form) : [owner];
  return bodies.some((body) => fits(body, shape, date) === true);
}

function tokenize(reading: Reading, numbers: readonly NumberShape[], language: CitationLanguage): TokenRow {
  const vocabulary = vocabularyOf(language);
  const phrases = phrasesIn(reading, vocabulary);
  const dates = datesIn(reading, language);
  const shapes = [
    ...numbers, ...malformedAt(reading, vocabulary, phrases, numbers), ...malformedInList(reading, vocabulary, dates, numbers),
  ];
  const tokens: Token[] = [
    ...shapes.map((shape): Token => ({ type: 'number', start: shape.start, end: shape.end, shape })),
    ...dates.map((date): Token => ({ type: 'date', start: date.start, end: date.end, date })),
    ...phrases.map((phrase): Token => ({ type: 'phrase', start: phrase.start, end: phrase.end, phrase })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const row: Token[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.start < end) continue;
    row.push(token);
    end = token.end;
  }
  const gaps = row.map((token, i) => gapBetween(reading, vocabulary, i === 0 ? 0 : row[i - 1]!.end, token.start));
  return { reading, vocabulary, tokens: row, gaps };
}

function candidatesOf({ tokens, gaps, vocabulary }: TokenRow): Candidate[] {
  const candidates: Candidate[] = [];
  let linked = false;
  tokens.forEach((token, at) => {
    const gap = gaps[at]!;
    if (!gap.linking) linked = false;
    if (token.type === 'phrase' && token.phrase.head && !vocabulary.dateFirst) linked = false;
    if (token.type !== 'number') return;
    candidates.push({
      at, shape: token.shape, head: headOf(tokens, gaps, at, vocabulary), signed: gap.signed, linked,
      accepted: false, kind: null, date: null, dateCertain: false,
    });
    linked = true;
  });
  return candidates;
}

/** The word that a number stands beside: "resolution 64/293", "résolutions du Conseil 1373 (2001)", "قرار مجلس الأمن 478 (1980)". */
function headOf(tokens: readonly Token[], gaps: readonly Gap[], at: number, { dateFirst }: Vocabulary): number {
  for (let i = at; i > 0; i--) {
    const gap = gaps[i]!;
    const before = tokens[i - 1]!;
    if (!gap.linking || gap.joined || (gap.signed && i < at)) break;
    if (before.type === 'phrase' && before.phrase.head) return dateFirst && !gap.bare ? -1 : i - 1;
    if (before.type !== 'phrase' || !(before.phrase.body || before.phrase.short)) break;
  }
  const next = tokens[at + 1];
  if (dateFirst && next?.type === 'phrase' && next.phrase.head && gaps[at + 1]!.bare) return at + 1;
  return -1;
}

function accept(row: TokenRow, candidates: Candidate[]): void {
  const { tokens, gaps, vocabulary } = row;
  let before: Candidate | null = null;
  let headSeen = false;
  const citedForms = new Set<CitationForm>();
  const leaveSentence = (): void => {
    headSeen = false;
    citedForms.clear();
  };
  let cursor = 0;
  for (const candidate of candidates) {
    for (; cursor < candidate.at; cursor++) {
      const token = tokens[cursor]!;
      if (gaps[cursor]!.stopped) leaveSentence();
      if (token.type === 'phrase' && token.phrase.head) headSeen = true;
    }
    if (gaps[candidate.at]!.stopped) leaveSentence();
    const { shape } = candidate;
    if (shape.form === 'malformed') {
      const dated = isDated(row, candidate.at);
      const inList = candidate.linked && before?.accepted === true && (dated || isPlain(row.reading.cased, shape));
      candidate.accepted = (candidate.head >= 0 && (dated || !isUnbroken(row.reading.cased, shape))) || inList;
    }
    else if (candidate.head >= 0) candidate.accepted = !candidate.signed || shape.form !== 'sc' || shape.serial! >= 100;
    else if (candidate.signed) candidate.accepted = false;
    else if (candidate.linked && before?.accepted) candidate.accepted = sameKindOfNumber(before.shape, shape);
    else {
      const gap = gaps[candidate.at]!;
      candidate.accepted = isLikelyNumber(shape, {
        dated: isDated(row, candidate.at), separate: gap.endsJoined || gap.bare, headSeen, citedForms,
      });
    }
    if (candidate.accepted) citedForms.add(shape.form);
    before = candidate;
  }
  if (vocabulary.dateFirst) acceptBackwards(row, candidates);
}

/** Where the word stands after its numbers, a list is known by its end: "第63/71号和……第70/54号决议". */
function acceptBackwards(row: TokenRow, candidates: Candidate[]): void {
  for (let i = candidates.length - 2; i >= 0; i--) {
    const candidate = candidates[i]!;
    const after = candidates[i + 1]!;
    if (!after.accepted || candidate.signed) continue;
    if (candidate.shape.form === 'malformed' && !isDated(row, candidate.at) && !isPlain(row.reading.cased, candidate.shape)) continue;
    if (after.linked || (isDated(row, candidate.at) && !isStopped(row, candidate.at, after.at))) candidate.accepted = true;
  }
}

function isStopped({ gaps }: TokenRow, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (gaps[at]!.stopped) return true;
  return false;
}

/** A list goes on with numbers of any body, but a year's range ("2017/18") is none of them. */
function sameKindOfNumber(before: NumberShape, shape: NumberShape): boolean {
  return shape.form !== 'year' || before.form === 'year' || shape.serial! !== (shape.year! + 1) % 100;
}

function isDated({ tokens, gaps, vocabulary }: TokenRow, at: number): boolean {
  if (vocabulary.dateFirst) return tokens[at - 1]?.type === 'date' && gaps[at]!.bare;
  // The body may be named in between: "resolución 53/27 del Consejo, de 14 de julio de 2023".
  const owner = tokens[at + 1];
  const next = owner?.type === 'phrase' && !owner.phrase.head && gaps[at + 1]!.linking ? at + 2 : at + 1;
  return tokens[next]?.type === 'date' && gaps[next]!.linking && gaps[next]!.last.includes('dated');
}
