import type { Body } from '../language/citation-words';
import type { CalendarDate, Citation } from './citation';
import { compareDates, fromIso } from './dates';
import { DATED_BODIES, YEARLY_BODIES } from './tables/bodies';
import { ECOSOC_SESSION_YEARS, ROMAN_SESSIONS } from './tables/roman-sessions';
import { SC_YEARS } from './tables/sc-years';
import { SPECIAL_SESSIONS } from './tables/special-sessions';

/** Days on which a body may have adopted something, both ends included; null at the end while the session may be resumed. */
export interface Window {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

export interface NumberRange {
  readonly first: number;
  /** Infinity while the series runs on. */
  readonly last: number;
}

/** The year of the first resolutions. */
export const FIRST_YEAR = 1946;

/** Sessions from here on are the Assembly's alone, but for those of a regional commission: no other body has held so many. */
export const FIRST_ASSEMBLY_ONLY = 63;
/** First session of the Assembly whose numbers are "31/…". */
export const FIRST_SLASHED_SESSION = 31;
/** Last session of the old series, the thirtieth, 1975. */
export const LAST_ROMAN_SESSION = 30;
const SESSION_ZERO = 1945;
/** The Council of Human Rights met first in June 2006; from its fourth session on it meets three times a year. */
const HRC_FIRST: readonly (readonly [string, string])[] = [
  ['2006-06-01', '2006-07-31'], ['2006-09-01', '2006-12-15'], ['2006-11-01', '2006-12-31'],
];
const HRC_SEASONS: readonly (readonly [number, number])[] = [[2, 4], [5, 7], [9, 12]];
/** The session that the pandemic interrupted in March 2020 and that was resumed in June. */
const HRC_RESUMED = 43;
/** How many sessions a body may have held since its table was made. */
const UNSEEN_SESSIONS = 10;
const ECOSOC_JULY_CYCLE = 2014;

/** A regular session of the Assembly: from September to September; the first opened in January 1946. */
export function assemblyWindow(session: number): Window {
  const from = session === 1 ? { y: 1946, m: 1, d: 10 } : { y: SESSION_ZERO + session, m: 9, d: 1 };
  return { from, to: { y: SESSION_ZERO + 1 + session, m: 9, d: 30 } };
}

/** The sessions of the Assembly that a day may belong to: two of them in September. */
export function assemblySessionsOf(date: CalendarDate): number[] {
  const earlier = date.y - SESSION_ZERO - 1;
  const sessions = date.m < 9 ? [earlier] : date.m === 9 ? [earlier, earlier + 1] : [earlier + 1];
  return sessions.map((session) => (session === 0 && date.y === 1946 ? 1 : session)).filter((session) => session >= 1);
}

/** A regular session of the Human Rights Council, by month. */
export function humanRightsCouncilWindow(session: number): Window | null {
  if (session < 1) return null;
  const first = HRC_FIRST[session - 1];
  if (first) return { from: fromIso(first[0])!, to: fromIso(first[1]) };
  const y = 2007 + Math.floor((session - 4) / 3);
  const [opens, closes] = HRC_SEASONS[(session - 4) % 3]!;
  return { from: { y, m: opens, d: 1 }, to: { y, m: session === HRC_RESUMED ? 7 : closes, d: 31 } };
}

/** Numbers of the Security Council that a year may hold: certain bounds only. Null for years before 1946 and after the table. */
export function scRange(year: number): NumberRange | null {
  const row = SC_YEARS.find(([y]) => y === year);
  if (row) return { first: row[3], last: row[4] ?? Infinity };
  const [lastYear, first] = SC_YEARS.at(-1)!;
  return year > lastYear ? { first: first + 1, last: Infinity } : null;
}

/** The year of a Security Council number: certain from 2000, general knowledge before; null where the table ends. */
export function scYearOf(serial: number): { readonly year: number; readonly certain: boolean } | null {
  const row = SC_YEARS.find(([, first, last]) => serial >= first && (last === null || serial <= last));
  return row && row[2] !== null ? { year: row[0], certain: row[5] } : null;
}

/** Numbers of the Assembly's running series that a session to 1975 may hold; null for other sessions. */
export function romanRange(session: number): NumberRange | null {
  const row = ROMAN_SESSIONS[session - 1];
  if (!row) return null;
  const before = ROMAN_SESSIONS[session - 2];
  const after = ROMAN_SESSIONS[session];
  const last = after?.[1] != null ? after[1] - 1 : after ? (after[2] ?? Infinity) - 1 : row[2] ?? Infinity;
  return { first: (before?.[2] ?? 0) + 1, last };
}

/** A special or emergency special session, with its days where they are known. */
export function specialWindow(body: Body, form: 'special' | 'emergency', session: number): (Window & { readonly sure: boolean }) | null {
  const row = SPECIAL_SESSIONS.find((entry) => entry.body === body && entry.form === form && entry.session === session);
  return row ? { from: fromIso(row.from)!, to: row.to === null ? null : fromIso(row.to), sure: row.sure } : null;
}

/** Whether a day lies in a window. */
export function isWithin(date: CalendarDate, window: Window): boolean {
  return compareDates(date, window.from) >= 0 && (window.to === null || compareDates(date, window.to) <= 0);
}

/** Whether a body can have adopted a number of this form at all; null where nothing is known of the body's numbers. */
export function mayOwn(body: Body, { form, session }: Pick<Citation, 'form' | 'session'>): boolean | null {
  switch (body) {
    case 'GA':
      if (form === 'session') return session! >= FIRST_SLASHED_SESSION;
      return form === 'special' || form === 'emergency' || (form === 'roman' && session! <= LAST_ROMAN_SESSION);
    case 'SC':
      return form === 'sc';
    case 'ECOSOC':
      return form === 'year' || (form === 'roman' && session! < ECOSOC_SESSION_YEARS.length);
    case 'HRC':
      return form === 'session' || form === 'special';
    default:
      return null;
  }
}

/** Whether a body can have adopted this number on this day; null where the table does not say. */
export function fits(body: Body, citation: Pick<Citation, 'form' | 'session' | 'year'>, date: CalendarDate): boolean | null {
  const { form, session, year } = citation;
  if (mayOwn(body, citation) === false) return false;
  switch (form) {
    case 'sc':
      return date.y === year;
    case 'year':
      return date.y === year || (body === 'ECOSOC' && year! >= ECOSOC_JULY_CYCLE && date.y === year! - 1 && date.m >= 7);
    case 'special':
    case 'emergency':
      return fitsSpecial(body, form, session!, date);
    case 'roman':
      if (body === 'GA') return isWithin(date, assemblyWindow(session!));
      return body === 'ECOSOC' ? Math.abs(date.y - ECOSOC_SESSION_YEARS[session!]!) <= 1 : null;
    case 'session':
      return fitsSession(body, session!, date);
    default:
      return null;
  }
}

function fitsSpecial(body: Body, form: 'special' | 'emergency', session: number, date: CalendarDate): boolean | null {
  const window = specialWindow(body, form, session);
  if (!window) return null;
  // Days of opening and close are not sourced, and adoption may follow the close by days: the year and its neighbours in doubt.
  const to = window.to ?? { y: 9999, m: 12, d: 31 };
  const slack = 1;
  const months = (day: CalendarDate): number => day.y * 12 + day.m;
  return months(date) >= months(window.from) - slack && months(date) <= months(to) + slack;
}

function fitsSession(body: Body, session: number, date: CalendarDate): boolean | null {
  if (body === 'GA') return isWithin(date, assemblyWindow(session));
  if (body === 'HRC') {
    const window = humanRightsCouncilWindow(session);
    return window !== null && isWithin(date, window);
  }
  const yearly = YEARLY_BODIES[body];
  if (yearly) {
    const year = yearly.zero + session;
    return date.y >= year - yearly.before && date.y <= year + yearly.after;
  }
  const table = DATED_BODIES[body];
  const years = table?.[session];
  if (years) return years.includes(date.y);
  const latest = Math.max(0, ...Object.keys(table ?? {}).map(Number));
  return latest > 0 && session > latest + UNSEEN_SESSIONS ? false : null;
}

/** The two resolutions on which the Human Rights Council rests are cited without a date. */
export function isCitedWithoutDate(body: Body, number: string): boolean {
  return body === 'HRC' && (number === '5/1' || number === '5/2');
}

/** Bodies that number their resolutions in this form and of which something is known, organs first. */
export function bodiesWith(form: Citation['form']): readonly Body[] {
  switch (form) {
    case 'session':
      return ['GA', 'HRC', 'CSW', 'CND', 'STATCOM', 'CPD', 'CSOCD', 'CCPCJ', 'ESCAP', 'UNEA', 'UNHABITAT', 'UNTOC', 'UNCAC', 'CBD', 'UNEP'];
    case 'year':
      return ['ECOSOC', 'CPD', 'CHR', 'SUBCHR'];
    case 'roman':
      return ['GA', 'ECOSOC', 'ECLAC', 'ESCWA', 'CHR', 'ECA'];
    case 'special':
      return ['GA', 'HRC', 'UNEP', 'ESCWA', 'CHR'];
    case 'emergency':
      return ['GA'];
    case 'sc':
      return ['SC'];
    default:
      return [];
  }
}
