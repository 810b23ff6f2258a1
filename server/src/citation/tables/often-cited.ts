import type { Body } from '../../language/citation-words';
import type { CalendarDate } from '../citation';

const rows: readonly (readonly [body: Body, number: string, y: number, m: number, d: number])[] = [
  ['GA', '70/1', 2015, 9, 25], ['GA', '69/313', 2015, 7, 27], ['GA', '66/288', 2012, 7, 27], ['GA', '72/279', 2018, 5, 31], ['GA', '71/256', 2016, 12, 23],
  ['GA', '217 A (III)', 1948, 12, 10], ['GA', '2200 A (XXI)', 1966, 12, 16], ['GA', '1514 (XV)', 1960, 12, 14], ['GA', '1541 (XV)', 1960, 12, 15],
  ['GA', '60/251', 2006, 3, 15], ['GA', '60/288', 2006, 9, 8], ['GA', '61/295', 2007, 9, 13], ['GA', '64/292', 2010, 7, 28], ['GA', '53/199', 1998, 12, 15],
  ['GA', '48/141', 1993, 12, 20], ['GA', '46/182', 1991, 12, 19], ['ECOSOC', '1980/67', 1980, 7, 25],
];

/** Resolutions that texts of many years cite, with the days on which they were adopted. */
export const oftenCited: readonly { readonly body: Body; readonly number: string; readonly date: CalendarDate }[] =
  rows.map(([body, number, y, m, d]) => ({ body, number, date: { y, m, d } }));
