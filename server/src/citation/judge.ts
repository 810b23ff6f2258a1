import type { Body } from '../language/citation-words';
import type { Organ } from '../language/pack';
import type { CalendarDate, Citation } from './citation';
import { compareDates, isCalendarDay } from './dates';
import { toRoman } from './roman';
import {
  FIRST_ASSEMBLY_ONLY,
  assemblySessionsOf, bodiesWith, FIRST_SLASHED_SESSION, FIRST_YEAR, fits, LAST_ROMAN_SESSION, mayOwn, romanRange, scRange, scYearOf,
} from './sessions';

/** What is known of the text that cites. */
export interface Draft {
  readonly organ: Organ | null;
  readonly session: number | null;
  readonly date: CalendarDate | null;
}

export type Reason =
  | 'no-such-day' | 'outside-session' | 'other-year' | 'reversed' | 'wrong-sc-year' | 'wrong-roman' | 'number-outside-session'
  | 'not-of-owner' | 'after-draft' | 'session-after-draft' | 'malformed';

/** What might have been meant. */
export interface Suggestion {
  readonly number?: string;
  readonly date?: CalendarDate;
  readonly owner?: Body;
}

export interface Impossible {
  readonly impossible: Reason;
  /** False where the owner, the date's number or the table leaves room for doubt: a warning, not an error. */
  readonly certain: boolean;
  readonly suggestion?: Suggestion;
}

export type Verdict = 'possible' | 'unknown' | Impossible;

export function isImpossible(verdict: Verdict): verdict is Impossible {
  return typeof verdict === 'object';
}

/** Whether the number can have been adopted on its date: by its owner where the words name one, else by any body with such numbers. */
export function dateVerdict(citation: Citation): Verdict {
  const { date, form, owner } = citation;
  if (!date || form === 'malformed') return 'unknown';
  if (!isCalendarDay(date)) return { impossible: 'no-such-day', certain: true };
  if (citation.signed || owner === 'OTHER') return 'unknown';
  const verdicts = bodiesWith(form).map((body) => fits(body, citation, date));
  if (owner === null || !citation.ownerCertain) {
    // Special sessions and romans belong to more bodies than there are tables for.
    if (form === 'special' || form === 'roman') return verdicts.includes(true) ? 'possible' : 'unknown';
    return verdicts.includes(true) ? 'possible' : verdicts.includes(null) ? 'unknown' : outOfTime(citation, date, false);
  }
  const fit = fits(owner, citation, date);
  if (fit !== false) return fit ? 'possible' : 'unknown';
  if (mayOwn(owner, citation) === false) return 'unknown';
  return outOfTime(citation, date, true);
}

function outOfTime(citation: Citation, date: CalendarDate, certain: boolean): Impossible {
  const { form } = citation;
  const sure = certain && citation.dateCertain;
  if (form === 'session' && isReversed(citation, date)) {
    const turned = `${citation.serial}/${citation.session}`;
    return { impossible: 'reversed', certain: sure, suggestion: { ...suggestionFor(citation, date), number: turned } };
  }
  const impossible = form === 'year' || form === 'sc' ? 'other-year' : 'outside-session';
  // A year in the number needs no owner to be judged.
  const farOff = form === 'sc' || (form === 'year' && Math.abs(date.y - citation.year!) > 1);
  const yearSure = farOff && citation.dateCertain && citation.owner !== 'OTHER';
  return { impossible, certain: sure || (yearSure && (citation.introduced || certain)), suggestion: suggestionFor(citation, date) };
}

/** Right-to-left text turns 65/33 into 33/65. */
function isReversed({ owner, ownerCertain, session, serial, own }: Citation, date: CalendarDate): boolean {
  const turned = { form: 'session' as const, session: serial, year: null };
  const bodies: readonly Body[] = owner !== null && (ownerCertain || own) ? [owner] : ['GA', 'HRC'];
  return serial !== null && serial !== session && bodies.some((body) => fits(body, turned, date) === true);
}

function suggestionFor(citation: Citation, date: CalendarDate): Suggestion {
  const body = citation.owner ?? bodiesWith(citation.form)[0] ?? 'OTHER';
  const suggestion: { -readonly [key in keyof Suggestion]: Suggestion[key] } = {};
  const others = bodiesWith(citation.form).filter((other) => citation.owner === null && other === 'HRC');
  const years = [body, ...others].map((one) => rightYear(one, citation, date)).filter((year) => year !== null);
  if (years.length === 1) suggestion.date = { y: years[0]!, m: date.m, d: date.d };
  if (body === 'GA' && citation.form === 'session') {
    const distance = (n: number): number => Math.abs(n - citation.session!);
    const [session] = assemblySessionsOf(date).filter((n) => n >= FIRST_SLASHED_SESSION).sort((a, b) => distance(a) - distance(b));
    if (session !== undefined) suggestion.number = withSession(citation, String(session));
  }
  return suggestion;
}

const LAST_YEAR = 2100;
/** The Assembly opens in these days of September: what bears an earlier day closes a session, what bears a later day opens one. */
const OPENING = { from: 5, to: 20 };
/** So many resolutions are not adopted in the first days of a session. */
const OPENING_SERIAL = 20;

/** The year in which the body can have adopted the number on this day and month; null where there is none, or two are as likely. */
function rightYear(body: Body, citation: Citation, { m, d }: CalendarDate): number | null {
  if (citation.year !== null) return citation.year;
  const years: number[] = [];
  for (let y = FIRST_YEAR; y <= LAST_YEAR; y++) if (isCalendarDay({ y, m, d }) && fits(body, citation, { y, m, d }) === true) years.push(y);
  if (years.length === 2 && body === 'GA' && m === 9) {
    if (d < OPENING.from || (citation.kind === 'resolution' && citation.serial! > OPENING_SERIAL)) return years[1]!;
    return d > OPENING.to ? years[0]! : null;
  }
  return years.length === 1 ? years[0]! : null;
}

function withSession(citation: Citation, session: string): string {
  return citation.number.replace(/^\d+/u, session);
}

/** Whether a Security Council number and the year in its brackets belong together. */
export function scYearVerdict(citation: Citation): Verdict {
  const { form, serial, year } = citation;
  if (form !== 'sc' || serial === null || year === null) return 'unknown';
  if (citation.signed || (citation.owner !== null && citation.owner !== 'SC' && !citation.own)) return 'unknown';
  const range = scRange(year);
  if (!range) return { impossible: 'wrong-sc-year', certain: citation.introduced && citation.owner === 'SC' };
  if (serial >= range.first && serial <= range.last) return 'possible';
  const meant = scYearOf(serial);
  const suggestion = meant ? { number: `${serial} (${meant.year})` } : undefined;
  return { impossible: 'wrong-sc-year', certain: citation.introduced || citation.owner === 'SC', suggestion };
}

/** Whether an Assembly number of the old series and its roman session belong together. Other bodies' romans are not known well enough. */
export function romanVerdict(citation: Citation): Verdict {
  const { form, session, serial } = citation;
  if (form !== 'roman' || session === null || serial === null || citation.signed) return 'unknown';
  if (citation.owner !== 'GA' || !citation.ownerCertain) return 'unknown';
  if (session > LAST_ROMAN_SESSION) return { impossible: 'wrong-roman', certain: true, suggestion: romanSuggestion(citation) };
  const range = romanRange(session)!;
  if (serial >= range.first && serial <= range.last) return 'possible';
  return { impossible: 'number-outside-session', certain: true, suggestion: romanSuggestion(citation) };
}

function romanSuggestion({ serial, number }: Citation): Suggestion | undefined {
  for (let session = 1; session <= LAST_ROMAN_SESSION; session++) {
    const range = romanRange(session)!;
    const next = romanRange(session + 1);
    // Between two sessions the series does not say which: only a number that one session alone can hold is suggested.
    if (serial! >= range.first && serial! <= range.last && !(next && serial! >= next.first)) {
      return { number: number.replace(/\([^)]*\)/u, `(${toRoman(session)})`) };
    }
  }
  return undefined;
}

/** Whether the body that the words name has numbers of this form at all: "its resolution 20/1" is not the Assembly's. */
export function ownerVerdict(citation: Citation): Verdict {
  const { owner, form, date } = citation;
  if (owner === null || form === 'malformed' || citation.signed || (owner === 'GA' && form === 'roman')) return 'unknown';
  const may = mayOwn(owner, citation);
  if (may === null) return 'unknown';
  if (may) return 'possible';
  if (!citation.ownerCertain) return 'unknown';
  const suits = (body: Body): boolean => (date ? fits(body, citation, date) : mayOwn(body, citation)) === true;
  const others = bodiesWith(form).filter((body) => body !== owner && suits(body));
  return { impossible: 'not-of-owner', certain: true, ...(others[0] ? { suggestion: { owner: others[0] } } : {}) };
}

/** The newest session of the Assembly at the time of a draft, as far as it says. */
function lastAssembly({ organ, session, date }: Draft): number | null {
  if (organ === 'GA' && session !== null) return session;
  return date ? date.y - 1945 : null;
}

/** Whether the text that cites can know the number: not dated after it, nor of a later session or year. */
export function laterVerdict(citation: Citation, draft: Draft): Verdict {
  const { date, form, session, year } = citation;
  if (form === 'malformed' || citation.signed) return 'unknown';
  if (date && draft.date && isCalendarDay(date) && compareDates(date, draft.date) > 0) {
    return { impossible: 'after-draft', certain: citation.dateCertain };
  }
  const sameBody = citation.ownerCertain && citation.owner === draft.organ && draft.organ !== null;
  const bySession = draft.organ === 'GA' || draft.organ === 'HRC';
  if (form === 'session' && sameBody && bySession && draft.session !== null && session! > draft.session) {
    return { impossible: 'session-after-draft', certain: true };
  }
  const newest = lastAssembly(draft);
  const isAssemblys = citation.owner === null ? session! >= FIRST_ASSEMBLY_ONLY && citation.introduced && citation.kind === 'resolution' : citation.owner === 'GA';
  if (form === 'session' && isAssemblys && newest !== null && session! > newest) return { impossible: 'session-after-draft', certain: false };
  if (year !== null && draft.date) {
    const last = form === 'sc' ? draft.date.y : draft.date.y + 1;
    if (year > last) return { impossible: 'session-after-draft', certain: form === 'sc' || citation.introduced };
  }
  return date && draft.date ? 'possible' : 'unknown';
}

/** Everything that cannot be right about a citation, the most telling first; empty where nothing speaks against it. */
export function judge(citation: Citation, draft: Draft): Impossible[] {
  if (citation.form === 'malformed') return [{ impossible: 'malformed', certain: true }];
  const date = dateVerdict(citation);
  // A number written back to front says nothing about its session.
  const reversed = isImpossible(date) && date.impossible === 'reversed';
  const later = reversed ? 'unknown' : laterVerdict(citation, draft);
  return [scYearVerdict(citation), romanVerdict(citation), ownerVerdict(citation), date, later].filter(isImpossible);
}
