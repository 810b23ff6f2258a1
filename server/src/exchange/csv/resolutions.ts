import type { CalendarDate } from '../../citation/citation';
import { fromIso, isCalendarDay, parseDate } from '../../citation/dates';
import { resolutionOf, type IndexedResolution } from '../../citation/index-of-resolutions';
import { organOfName } from '../../language/detect';
import { packs } from '../../language/index';
import type { Body } from '../../language/citation-words';
import { readTable } from './table';

/** What a table says of resolutions. */
export interface ReadResolutions {
  readonly resolutions: readonly IndexedResolution[];
  /** Whether a column says which resolution a row is about. */
  readonly hasNumbers: boolean;
  /** Rows that name no resolution; the first is 1-based, the header counted. */
  readonly notUnderstood: number;
  readonly firstNotUnderstood: number;
}

const mostRows = 200_000;
const longestTitle = 1000;
const bodyCodes: readonly Body[] = [
  'GA', 'SC', 'ECOSOC', 'HRC', 'CSW', 'CND', 'STATCOM', 'CPD', 'CSOCD', 'CCPCJ', 'ESCAP', 'ECE', 'ECA', 'ECLAC', 'ESCWA', 'UNEA', 'UNEP',
  'UNHABITAT', 'UNTOC', 'UNCAC', 'CBD', 'CHR', 'SUBCHR',
];

/**
 * Reads a table with a row of headings: symbol or number, body, date, title, in any order; others are passed over.
 * A date is "2010-07-30" or words of one of the six languages; another is taken for none.
 */
export function resolutionsOfTable(text: string): ReadResolutions {
  const { header, rows } = readTable(text, mostRows);
  const column = (name: string): number => header.findIndex((heading) => heading.toLowerCase() === name);
  const [symbol, number, body, date, title] = [column('symbol'), column('number'), column('body'), column('date'), column('title')];
  const resolutions: IndexedResolution[] = [];
  let notUnderstood = 0;
  let firstNotUnderstood = 0;
  rows.forEach((row, i) => {
    const cell = (at: number): string => row[at]?.trim() ?? '';
    const found = resolutionOf(cell(symbol) || cell(number), bodyOf(cell(body)));
    if (!found) {
      notUnderstood++;
      firstNotUnderstood ||= i + 2;
      return;
    }
    resolutions.push({ ...found, date: dateOf(cell(date)), title: cell(title).slice(0, longestTitle) });
  });
  return { resolutions, hasNumbers: symbol >= 0 || number >= 0, notUnderstood, firstNotUnderstood };
}

function bodyOf(text: string): Body | null {
  const code = bodyCodes.find((it) => it === text.toUpperCase());
  return text === '' ? null : code ?? organOfName(text)?.organ ?? null;
}

function dateOf(text: string): CalendarDate | null {
  if (text === '') return null;
  const iso = fromIso(text.slice(0, 10));
  if (iso) return iso;
  for (const pack of Object.values(packs)) {
    const date = parseDate(text.slice(0, 60), pack);
    if (date && isCalendarDay(date)) return date;
  }
  return null;
}
