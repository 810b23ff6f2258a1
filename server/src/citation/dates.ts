import { wordKey } from '../text/words';
import type { CalendarDate, CitationLanguage, PrintedDate } from './citation';
import { read, type Reading } from './reading';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SPECIALS = /[.*+?^${}()|[\]\\/]/g;

interface DateGrammar {
  readonly pattern: RegExp;
  /** Which group of the pattern holds what. */
  readonly groups: { readonly d: number; readonly month: number; readonly y: number };
  readonly monthOf: ReadonlyMap<string, number>;
}

const grammars = new WeakMap<CitationLanguage, DateGrammar>();

/** Whether such a day exists in the calendar. */
export function isCalendarDay(date: CalendarDate): boolean {
  if (date.m < 1 || date.m > 12 || date.d < 1) return false;
  if (date.m === 2 && date.d === 29) return (date.y % 4 === 0 && date.y % 100 !== 0) || date.y % 400 === 0;
  return date.d <= DAYS[date.m - 1]!;
}

/** Negative where the first comes before the second. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.y - b.y || a.m - b.m || a.d - b.d;
}

/** "2010-07-30", the form of the command line and of tables. */
export function isoDate(date: CalendarDate): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(date.y).padStart(4, '0')}-${two(date.m)}-${two(date.d)}`;
}

/** The date of "2010-07-30"; null for anything else. */
export function fromIso(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const date = { y: Number(match[1]), m: Number(match[2]), d: Number(match[3]) };
  return isCalendarDay(date) ? date : null;
}

/** A date in the words of a language: "30 July 2010", "1er août 2023", "2010年7月30日". */
export function formatDate(date: CalendarDate, language: CitationLanguage): string {
  const { date: template, firstOfMonth } = language.citations;
  return template
    .replaceAll('{d}', date.d === 1 && firstOfMonth ? firstOfMonth : String(date.d))
    .replaceAll('{month}', language.months[date.m - 1]?.[0] ?? '')
    .replaceAll('{m}', String(date.m))
    .replaceAll('{y}', String(date.y));
}

/** Every full date of a text in the language's form. Days that no calendar has ("31 February") are given too. */
export function findDates(text: string, language: CitationLanguage): PrintedDate[] {
  const reading = read(text);
  return datesIn(reading, language).map((date) => ({
    ...date, start: reading.offsets[date.start]!, end: endOffset(reading, date.end),
  }));
}

/** The date that a text is; null where it is not one date and nothing else. */
export function parseDate(text: string, language: CitationLanguage): CalendarDate | null {
  const reading = read(text.trim());
  const [date, ...more] = datesIn(reading, language);
  if (!date || more.length > 0 || date.start !== 0 || date.end < reading.units.length) return null;
  return { y: date.y, m: date.m, d: date.d };
}

/** Offset after the last unit of a stretch of a reading. */
export function endOffset(reading: Reading, end: number): number {
  return end === 0 ? reading.offsets[0]! : reading.offsets[end - 1]! + 1;
}

/** Dates with `start` and `end` counted in units of the reading. */
export function datesIn(reading: Reading, language: CitationLanguage): PrintedDate[] {
  const { pattern, groups, monthOf } = grammarOf(language);
  const dates: PrintedDate[] = [];
  for (const match of reading.folded.matchAll(pattern)) {
    const month = match[groups.month]!;
    dates.push({
      y: Number(match[groups.y]),
      m: monthOf.get(monthKey(month)) ?? Number(month),
      d: Number(match[groups.d]),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return dates;
}

function grammarOf(language: CitationLanguage): DateGrammar {
  const known = grammars.get(language);
  if (known) return known;
  const made = makeGrammar(language);
  grammars.set(language, made);
  return made;
}

/** Month names are compared without spaces: Arabic ones are broken after their solidus now and then. */
function monthKey(name: string): string {
  return wordKey(name).replaceAll(' ', '');
}

function makeGrammar(language: CitationLanguage): DateGrammar {
  const monthOf = new Map<string, number>();
  language.months.forEach((names, index) => names.forEach((name) => monthOf.set(monthKey(name), index + 1)));
  const names = language.months.flat().map((name) => wordKey(name)).sort((a, b) => b.length - a.length).map(spelling);
  const parts: Readonly<Record<string, string>> = {
    '{d}': '(\\d{1,2})(?: ?(?:<sup>)?(?:er|º|°|ª)(?:</sup>)?)?',
    '{month}': `(${names.join('|') || '(?!)'})`,
    '{m}': '(\\d{1,2})',
    '{y}': '(\\d{4})',
  };
  const pieces = language.citations.date.split(/(\{\w+\})/).filter((piece) => piece !== '');
  const order = pieces.filter((piece) => piece in parts);
  let source = '';
  pieces.forEach((piece, index) => {
    const own = parts[piece];
    if (own) source += own;
    else if (index === pieces.length - 1) source += `(?:${literal(piece).replace(/ \?\)\?$/, ')?')})?`;
    else source += literal(piece);
  });
  const group = (name: string): number => order.indexOf(name) + 1;
  return {
    pattern: new RegExp(`${/^\{[dmy]\}/.test(pieces[0] ?? '') ? '(?=\\d)' : ''}(?<![\\d/]|\\d[.,])${source}(?![\\d/])`, 'gu'),
    groups: { d: group('{d}'), month: group('{month}') || group('{m}'), y: group('{y}') },
    monthOf,
  };
}

function literal(piece: string): string {
  const words = wordKey(` ${piece} `).trim().replace(SPECIALS, '\\$&').split(' ').filter((word) => word !== '');
  // Words that are left out now and then: "9 de diciembre 2021". Spanish writes "de 2009" and "del 2009".
  return ` ?${words.map((word) => `(?:${word === 'de' ? 'del?' : word} ?)?`).join('')}`;
}

function spelling(name: string): string {
  return name.replace(/ ?\/ ?/g, '/').replace(SPECIALS, '\\$&').replaceAll('\\/', ' ?\\/ ?');
}
