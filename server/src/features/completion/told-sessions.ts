import { fromIso } from '../../citation/dates';
import { assemblySessionsOf, humanRightsCouncilWindow, isWithin } from '../../citation/sessions';
import { parseSymbol } from '../../citation/symbols';
import { SC_YEARS } from '../../citation/tables/sc-years';
import type { Organ } from '../../language/pack';
import type { Resolution } from '../../syntax/model';

/** The year in which the newest resolutions that we know of were adopted: where nothing tells, a draft is of about that time. */
const newestYear = SC_YEARS[SC_YEARS.length - 1]![0];
const lastSession = 99;

/** The sessions that a draft may be of, the likeliest first: as its masthead, symbol or a setting says, else by its date. */
export function toldSessions(resolution: Resolution | undefined, organ: Organ | null): number[] {
  if (resolution?.session) return [resolution.session];
  const symbol = resolution?.symbol && parseSymbol(resolution.symbol);
  if (symbol && symbol.session !== null) return [symbol.session];
  const date = resolution?.date ? fromIso(resolution.date) : null;
  if (organ === 'HRC') {
    const day = date ?? { y: newestYear, m: 3, d: 1 };
    return Array.from({ length: lastSession }, (_, i) => i + 1).filter((session) => isWithin(day, humanRightsCouncilWindow(session)!));
  }
  const sessions = assemblySessionsOf(date ?? { y: newestYear, m: 10, d: 1 });
  return sessions.reverse();
}

/** The year of a draft, as its date or symbol says; null where nothing tells. */
export function toldYear(resolution: Resolution | undefined): number | null {
  const symbol = resolution?.symbol && parseSymbol(resolution.symbol);
  return (symbol && symbol.year) || (resolution?.date && fromIso(resolution.date)?.y) || null;
}

/** Years in which a draft may be, the likeliest first. */
export function likelyYears(resolution: Resolution | undefined): number[] {
  const year = toldYear(resolution) ?? newestYear;
  return [year, year + 1, ...Array.from({ length: 8 }, (_, i) => year - 1 - i)];
}

/** All sessions, those that are told and their neighbours first. */
export function sessionsByLikelihood(told: readonly number[]): number[] {
  const near = told[0] ?? newestYear;
  const others = Array.from({ length: lastSession }, (_, i) => i + 1).filter((session) => !told.includes(session));
  return [...told, ...others.sort((a, b) => Math.abs(a - near) - Math.abs(b - near) || b - a)];
}
