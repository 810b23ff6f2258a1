import type { Body } from '../language/citation-words';
import type { LanguagePack } from '../language/pack';

/** What the science of citations needs to know of a language. */
export type CitationLanguage = Pick<LanguagePack, 'months' | 'citations'>;

/** Half-open stretch of the given text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface CalendarDate {
  readonly y: number;
  /** 1 to 12. */
  readonly m: number;
  /** As printed: 31 February is a date here, {@link isCalendarDay} says that it is none. */
  readonly d: number;
}

export interface PrintedDate extends CalendarDate, Stretch {}

/**
 * Shapes of resolution numbers.
 * - `session`: 64/293 (Assembly from its thirty-first session, Human Rights Council, most other bodies)
 * - `roman`: 217 A (III) (Assembly to its thirtieth session, Economic and Social Council to 1977, regional commissions)
 * - `special`, `emergency`: S-30/1, ES-10/15; to the seventh (fifth) session 3201 (S-VI), 2252 (ES-V)
 * - `year`: 2006/27 (Economic and Social Council from 1978)
 * - `sc`: 1373 (2001)
 * - `malformed`: what stands where a number must, and is none
 */
export type CitationForm = 'session' | 'roman' | 'special' | 'emergency' | 'year' | 'sc' | 'malformed';

/** A resolution or decision cited by its number. */
export interface Citation extends Stretch {
  /** The number in one spelling: "64/293", "217 A (III)", "S-30/1", "1373 (2001)", "3419 A-D (XXX)"; as printed where it is malformed. */
  readonly number: string;
  readonly form: CitationForm;
  /** Session of the body that adopted it; null where the form has none. */
  readonly session: number | null;
  /** Year in the number (forms `year` and `sc`). */
  readonly year: number | null;
  /** Whether the session was printed in roman numerals or as an old-style Arabic number, and in brackets after the serial number. */
  readonly roman: string | null;
  /** Number within the session, year or series; null where malformed. */
  readonly serial: number | null;
  /** Parts of a composite resolution, in Latin letters, ranges spelt out. */
  readonly letters: readonly string[];
  /** Body named beside the number, or the organ that speaks where the text says "its"; null where nothing says it. */
  readonly owner: Body | null;
  readonly ownerSpan: Stretch | null;
  /** Whether the words beside the number leave no doubt about the owner. */
  readonly ownerCertain: boolean;
  /** Whether the owner is said by "its", "sa", "其" and the like. */
  readonly own: boolean;
  readonly date: PrintedDate | null;
  /** False where words stand between a date and its number, or other doubt is left that they belong together. */
  readonly dateCertain: boolean;
  readonly kind: 'resolution' | 'decision';
  /** Whether the word "resolution" or "decision" stands beside this very number, or at the head of its list. */
  readonly introduced: boolean;
  /** Whether a sign such as "No." stands before the number, as it does in national laws and other bodies' decisions. */
  readonly signed: boolean;
}
