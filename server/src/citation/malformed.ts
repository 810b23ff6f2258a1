import type { Body } from '../language/citation-words';
import type { Stretch } from './citation';
import type { NumberShape } from './numbers';
import type { Ownership } from './owners';
import type { Reading } from './reading';
import { scYearOf } from './sessions';
import { gapBetween, type Phrase, type Vocabulary } from './vocabulary';

/** Characters that a mistyped number is made of; letters that are mistaken for digits, and one space beside a slash included. */
const MISTYPED = /^(?:\/|E?S ?[-–]? ?(?=\d{1,2}\/))?[\dlIoO][\dlIoO/\\.:|–—_-]*(?:(?: \/ ?|(?<=\/) )\d[\dlIoO]*)?[a-z]{0,2}/u;
const WHOLE = /^(?:E?S ?[-–]? ?|\/)?[\dlIoO]+ ?[/\\.:|–—_-]+ ?[\dlIoO]*(?:[/\\–-]+[\dlIoO]*){0,6}[a-z]{0,2}$|^\/\d{1,3}$/u;
const UNBROKEN = /^\d{3,6}$/u;
const BRACKET = /^ ?[([]?\d{1,6}[)\]]?/u;
/** A number of the Security Council and a year that belongs to it, joined by anything but a space and brackets: "1397 2002", "338, (1973)", "2325-2016". */
const ASTRAY = /^(\d{3,4})(?:(?:, ?)?[([]|[ /\\.:,–—-]) ?((?:19|20)\d\d)[)\]]?(?![\d/\\]|[-–]\d)/u;
const LONGEST = 40;
const ORGANS: readonly Body[] = ['GA', 'SC', 'ECOSOC', 'HRC'];

/**
 * What stands right after a word "resolution" where a number must, looks like one and is none: "64-293", "64/", "642/93/1", "1373 (01)".
 * Short numbers ("resolution 5"), letters and other bodies' own series are left alone.
 */
export function malformedAt(
  reading: Reading, vocabulary: Vocabulary, phrases: readonly Phrase[], numbers: readonly NumberShape[],
): NumberShape[] {
  const wellFormed = new Set(numbers.map((number) => number.start));
  const found: NumberShape[] = [];
  phrases.forEach((phrase, i) => {
    if (!phrase.head) return;
    if (vocabulary.numberAfter !== '') {
      const enclosed = enclosedNumber(reading.cased, phrase.start, vocabulary);
      if (enclosed && !wellFormed.has(enclosed.start)) found.push(shape(enclosed.start, enclosed.end));
      return;
    }
    let at = phrase.end;
    const owner = phrases[i + 1];
    if (owner && (owner.body || owner.short) && isBareGap(reading, vocabulary, at, owner.start)) at = owner.end;
    at = skipSpaces(reading.cased, at);
    if (wellFormed.has(at)) return;
    const end = mistypedEnd(reading.cased, at, vocabulary);
    if (end > at) found.push(shape(at, end));
  });
  return found;
}

function shape(start: number, end: number): NumberShape {
  return { start, end, number: '', form: 'malformed', session: null, year: null, roman: null, serial: null, letters: [] };
}

/** What stands between the signs around a number right before the word: "第64-293号决议". */
function enclosedNumber(text: string, head: number, vocabulary: Vocabulary): Stretch | null {
  const { numberBefore, numberAfter } = vocabulary;
  if (!text.startsWith(numberAfter, head - numberAfter.length)) return null;
  const end = head - numberAfter.length;
  const from = Math.max(0, end - LONGEST);
  const sign = text.slice(from, end).lastIndexOf(numberBefore);
  if (sign < 0) return null;
  const start = skipSpaces(text, from + sign + numberBefore.length);
  return mistypedEnd(text, start, vocabulary) === end ? { start, end } : null;
}

const LATER = new RegExp(
  String.raw`(?=[\d/])(?<![A-Za-z\u00c0-\u04ff\d/\\._-])(?:`
  + String.raw`\d{3,4}(?:, ?[([]|[ ,—])(?:19|20)\d\d[)\]]?|\d[\dlIoO]{0,5}(?:(?: ?\/ ?|[\\.:–-])[\dlIoO]{0,4}){1,4}|\d{3,5} ?[([]\d{1,6}[)\]]?|\/\d{1,3}(?![\d/])|(?<![,:–])\d{3,6}(?![\d/\\–-]))`,
  'gu',
);

/** Whether it is digits alone: mistyped only where a date follows. */
export function isUnbroken(text: string, { start, end }: Stretch): boolean {
  return UNBROKEN.test(text.slice(start, end));
}

/**
 * A doubled stroke, a number that begins with its stroke and a year gone wrong are mistyped numbers wherever a list of numbers goes on; other
 * slips are told by the date beside them.
 */
export function isPlain(text: string, { start, end }: Stretch): boolean {
  const printed = text.slice(start, end);
  return printed.includes('//') || printed.startsWith('/') || /[([]/u.test(printed) || astrayEnd(printed, 0) > 0;
}

/**
 * The same further down a list, where the slip itself or a date shows that a number was meant: "58/137 of 22 December 2003, 59-166 of 20
 * December 2004".
 */
export function malformedInList(
  reading: Reading, vocabulary: Vocabulary, dates: readonly Stretch[], numbers: readonly NumberShape[],
): NumberShape[] {
  const taken = new Set(numbers.map((number) => number.start));
  const found: NumberShape[] = [];
  let d = 0;
  for (const match of reading.cased.matchAll(LATER)) {
    const start = match.index;
    const end = mistypedEnd(reading.cased, start, vocabulary);
    if (end === start || taken.has(start)) continue;
    if (isPlain(reading.cased, { start, end })) {
      found.push(shape(start, end));
      continue;
    }
    while (d < dates.length && dates[d]!.end <= start) d++;
    const date = vocabulary.dateFirst ? dates[d - 1] : dates[d];
    if (!date) continue;
    const [from, to] = vocabulary.dateFirst ? [date.end, start] : [end, date.start];
    if (to < from || to - from > LONGEST) continue;
    const gap = gapBetween(reading, vocabulary, from, to);
    if (vocabulary.dateFirst ? gap.bare : gap.linking && gap.last.includes('dated')) found.push(shape(start, end));
  }
  return found;
}

function isBareGap(reading: Reading, vocabulary: Vocabulary, start: number, end: number): boolean {
  const gap = gapBetween(reading, vocabulary, start, end);
  return gap.linking && !gap.joined && !gap.signed;
}

function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ') next++;
  return next;
}

/** Where a Council's number with its year gone astray ends; `at` where it is none or as it should be. */
function astrayEnd(text: string, at: number): number {
  const [printed, serial, year] = ASTRAY.exec(text.slice(at, at + LONGEST)) ?? [];
  const isRight = printed === undefined || /^\d+ ?\(\d+\)$/u.test(printed) || scYearOf(Number(serial))?.year !== Number(year);
  return isRight ? at : at + printed.length;
}

function mistypedEnd(text: string, at: number, { partLetters }: Vocabulary): number {
  const astray = astrayEnd(text, at);
  if (astray > at) return astray;
  const token = MISTYPED.exec(text.slice(at, at + LONGEST))?.[0].replace(/[.:|–—_-]+$/u, '') ?? '';
  if (!/^(?:\/|E?S ?[-–]? ?)?\d/u.test(token)) return at;
  const end = at + token.length;
  if (/^\d+$/u.test(token)) {
    const bracketed = mistypedBracket(text, at, end);
    return bracketed === at && UNBROKEN.test(token) && !/^[(\p{L}]/u.test(text.slice(end, end + 1).replace(/\p{Script=Han}/u, '')) ? end : bracketed;
  }
  if (!WHOLE.test(token)) return at;
  const next = text[end] ?? ' ';
  if (/[\p{L}\p{N}]/u.test(next) && !/\p{Script=Han}/u.test(next)) return at;
  if (isOtherSeries(token)) return at;
  if (/[/\\]$/u.test(token) && isBlank(text, end)) return at;
  // A part of a composite resolution belongs to its number: "36//92 I".
  const part = /^ ?(?:[A-Z]|[\u0621-\u064a]{2,4})(?![\p{L}\p{N}'’.-])/u.exec(text.slice(end, end + 8))?.[0];
  return part && (/[A-Z]/u.test(part) || partLetters.includes(part.trim())) ? end + part.length : end;
}

/** A number or letter that is still to be filled in: "80/___", "80/[...]", "80/XX". */
function isBlank(text: string, at: number): boolean {
  return /^ ?\\?(?:[_[…?]|\.\.|\([….]|[XxХх]{1,3}(?![\p{L}\p{N}]))/u.test(text.slice(at, at + 6));
}

/** "1373 (01)", "1373 (20001)", "1373 (2001", "1373 2001", "1373 [2001]": a year in brackets gone wrong. */
function mistypedBracket(text: string, at: number, end: number): number {
  if (end - at < 3) return at;
  const bracket = BRACKET.exec(text.slice(end, end + LONGEST))?.[0];
  if (!bracket || bracket.startsWith(' ') && !/^ (?:[([]|(?:19|20)\d\d$)/u.test(bracket)) return at;
  if (!/[()[\]]/u.test(bracket) && end - at < 4) return at;
  // A conversion tears digits apart: "2216 (201 5 )".
  if (/^ ?\d/u.test(text.slice(end + bracket.length, end + bracket.length + 2))) return at;
  const digits = bracket.replace(/\D/gu, '');
  const isClosed = bracket.includes('(') && bracket.includes(')') && end - at < 5;
  if (digits.length < 2 || /^(?:19|20)\d\d$/u.test(digits) === isClosed) return at;
  return end + bracket.length;
}

/** Committees named after several resolutions ("1267/1989/2253") and numbers with a year ("4/2015") belong to other series. */
function isOtherSeries(token: string): boolean {
  if (/^\d{1,2}[/.-](?:19|20)\d\d$/u.test(token)) return true;
  const [serial, year, ...more] = token.split('/').map(Number);
  return /^\d{3,4}(?:\/\d{3,4})+$/u.test(token) && (more.length > 0 || scYearOf(serial!)?.year !== year);
}

const OTHERS = /^\d+(?:$|\/0\d*|\/\d+[a-z]{1,2}|[-–—_:|]\d{1,4}[a-z]{0,2}|(?:\.\d+)+)$/u;

/** "12/07", "61-21" and "58.33" are numbers of many other bodies: a mistake only where one of our organs is named. Nobody writes "70:262". */
export function isMistyped(printed: string, { body, certain }: Ownership): boolean {
  if (body === 'OTHER') return false;
  if (astrayEnd(printed, 0) === printed.length || (body === null && /^[3-8]\d[:|_]\d{1,3}$/u.test(printed))) return true;
  return (certain && body !== null && ORGANS.includes(body)) || !OTHERS.test(printed);
}
