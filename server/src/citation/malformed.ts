import type { Body } from '../language/citation-words';
import type { Stretch } from './citation';
import type { NumberShape } from './numbers';
import type { Reading } from './reading';
import { gapBetween, type Phrase, type Vocabulary } from './vocabulary';

/** Characters that a mistyped number is made of; letters that are mistaken for digits included. */
const MISTYPED = /^[\dlIoO][\dlIoO/\\.–_-]*/u;
const BRACKET = /^ ?\(?\d{1,6}\)?/u;
const LONGEST = 40;
const ORGANS: readonly Body[] = ['GA', 'SC', 'ECOSOC', 'HRC'];

/**
 * What stands right after a word "resolution" where a number must, looks like one and is none: "64-293", "64/", "642/93/1", "1373 (01)".
 * Whole numbers ("resolution 5"), letters and other bodies' own series are left alone.
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
    const end = mistypedEnd(reading.cased, at);
    if (end > at) found.push(shape(at, end));
  });
  return found;
}

function shape(start: number, end: number): NumberShape {
  return { start, end, number: '', form: 'malformed', session: null, year: null, roman: null, serial: null, letters: [] };
}

/** What stands between the signs around a number right before the word: "第64-293号决议". */
function enclosedNumber(text: string, head: number, { numberBefore, numberAfter }: Vocabulary): Stretch | null {
  if (!text.startsWith(numberAfter, head - numberAfter.length)) return null;
  const end = head - numberAfter.length;
  const from = Math.max(0, end - LONGEST);
  const sign = text.slice(from, end).lastIndexOf(numberBefore);
  if (sign < 0) return null;
  const start = skipSpaces(text, from + sign + numberBefore.length);
  return mistypedEnd(text, start) === end ? { start, end } : null;
}

const LATER = /(?<![A-Za-z\u00c0-\u04ff\d/\\._-])\d{1,4}(?:[/\\–-][\dlIoO]{0,4}){1,4}/gu;

/** The same further down a list, where a date shows that a number was meant: "58/137 of 22 December 2003, 59-166 of 20 December 2004". */
export function malformedWithDate(
  reading: Reading, vocabulary: Vocabulary, dates: readonly Stretch[], numbers: readonly NumberShape[],
): NumberShape[] {
  const taken = new Set(numbers.map((number) => number.start));
  const found: NumberShape[] = [];
  let d = 0;
  for (const match of reading.cased.matchAll(LATER)) {
    const start = match.index;
    const end = mistypedEnd(reading.cased, start);
    if (end === start || taken.has(start)) continue;
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

function mistypedEnd(text: string, at: number): number {
  const token = MISTYPED.exec(text.slice(at, at + LONGEST))?.[0].replace(/[.–_-]+$/u, '') ?? '';
  if (!/^\d/u.test(token)) return at;
  const end = at + token.length;
  if (/^\d+$/u.test(token)) return mistypedBracket(text, at, end);
  if (!/^[\dlIoO]+[/\\.–-]+[\dlIoO]*(?:[/\\–-]+[\dlIoO]*){0,6}$/u.test(token)) return at;
  const next = text[end] ?? ' ';
  if (/[\p{L}\p{N}]/u.test(next) && !/\p{Script=Han}/u.test(next)) return at;
  return isOtherSeries(token) ? at : end;
}

/** "1373 (01)", "1373 (20001)", "1373 (2001": a year in brackets gone wrong. */
function mistypedBracket(text: string, at: number, end: number): number {
  if (end - at < 3) return at;
  const bracket = BRACKET.exec(text.slice(end, end + LONGEST))?.[0];
  if (!bracket || !/[()]/u.test(bracket)) return at;
  // A conversion tears digits apart: "2216 (201 5 )".
  if (/^ ?\d/u.test(text.slice(end + bracket.length, end + bracket.length + 2))) return at;
  const digits = bracket.replace(/\D/gu, '');
  if (digits.length < 2 || /^(?:19|20)\d\d$/u.test(digits) === bracket.includes('(') && bracket.includes(')')) return at;
  return end + bracket.length;
}

/** Committees named after several resolutions ("1267/1989/2253"), numbers with a year ("4/2015") and "58.33" belong to other series. */
function isOtherSeries(token: string): boolean {
  return /^\d{3,4}(?:\/\d{3,4})+$/u.test(token) || /^\d{1,2}[/.-](?:19|20)\d\d$/u.test(token) || /^\d+(?:\.\d+)+$/u.test(token);
}

/** "12/07" and "61-21" are numbers of many other bodies: a mistake only where one of our organs is named. */
export function isMistyped(printed: string, owner: { readonly body: Body | null; readonly own: boolean }): boolean {
  if (owner.body === 'OTHER') return false;
  return (owner.body !== null && ORGANS.includes(owner.body)) || !/^\d+(?:\/0\d*|[-–.]\d{1,2})$/u.test(printed);
}
