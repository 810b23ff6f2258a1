import { packs } from '../language/index';
import type { Body } from '../language/citation-words';
import type { LanguageId } from '../language/pack';
import type { CalendarDate, Citation } from './citation';
import { compareDates } from './dates';
import { numbersIn, type NumberShape } from './numbers';
import { read } from './reading';
import { bodiesWith, mayOwn } from './sessions';

/** A resolution of which number, date and title are known for certain. */
export interface IndexedResolution {
  readonly body: Body;
  /** In the spelling of {@link Citation.number}: "64/293", "217 A (III)", "1373 (2001)". */
  readonly number: string;
  /** Day of adoption; null where the source does not say. */
  readonly date: CalendarDate | null;
  /** Empty where there is none: the Security Council gives no titles. */
  readonly title: string;
  /** The title in the languages in which it is known. */
  readonly titles?: Readonly<Partial<Record<LanguageId, string>>>;
}

/** Resolutions that a team has gathered, by body and number. Plain data: where it was read from is not known here. */
export class ResolutionIndex {
  private readonly byKey = new Map<string, IndexedResolution[]>();
  /** In the order of their dates, the latest first. */
  readonly all: readonly IndexedResolution[];

  constructor(entries: Iterable<IndexedResolution>) {
    for (const entry of entries) {
      const key = keyOf(entry.body, entry.number);
      const known = this.byKey.get(key);
      if (!known) this.byKey.set(key, [entry]);
      else if (!known.some((other) => isSameDay(other, entry))) known.push(entry);
      else known.forEach((other, i) => { if (isSameDay(other, entry)) known[i] = merged(other, entry); });
    }
    this.all = [...this.byKey.values()].flat().sort(latestFirst);
  }

  /** What is known of a number of a body; several entries where the source gives several dates. */
  find(body: Body, number: string): readonly IndexedResolution[] {
    return this.byKey.get(keyOf(body, number)) ?? [];
  }

  /** What may be cited: of the body that the words name, else of every body that numbers its resolutions so. */
  citedBy(citation: Citation): readonly IndexedResolution[] {
    if (citation.form === 'malformed' || citation.kind === 'decision') return [];
    if (citation.owner !== null && citation.ownerCertain) return this.find(citation.owner, citation.number);
    return bodiesWith(citation.form).flatMap((body) => this.find(body, citation.number));
  }
}

/** The title in a language, or in the one in which it was given. */
export function titleIn({ title, titles }: IndexedResolution, language: LanguageId): string {
  return titles?.[language] ?? title;
}

/**
 * Body and number of a resolution.
 * @param text a symbol ("A/RES/64/293", "S/RES/1373 (2001)", "A/RES/217(III)A") or a number ("64/293", "217 A (III)")
 * @param body the body, where it is known from elsewhere; else that of the symbol or the first that numbers so
 * @returns null where the text is no number of a resolution
 */
export function resolutionOf(text: string, body: Body | null = null): { readonly body: Body; readonly number: string } | null {
  const [owner, printed] = fromSymbol(text.trim().slice(0, 80));
  const shape = wholeNumber(inWords(printed));
  if (!shape || shape.form === 'malformed') return null;
  const known = body ?? owner ?? bodiesWith(shape.form)[0];
  return known === undefined || mayOwn(known, shape) === false ? null : { body: known, number: shape.number };
}

/** Symbols print parts of a composite resolution otherwise than texts: 217(III)A is 217 A (III), 36/87A-B is 36/87 A to B. */
function inWords(printed: string): string {
  const roman = /^(\d{1,4}) ?\(([^()]{1,12})\) ?([A-Z]{1,2})$/u.exec(printed);
  if (roman) return `${roman[1]} ${roman[3]} (${roman[2]})`;
  const parts = /^(.{1,30}\d) ?([A-Z])(?:-([A-Z]))?$/u.exec(printed);
  return parts ? `${parts[1]} ${parts[2]}${parts[3] ? ` to ${parts[3]}` : ''}` : printed;
}

const symbolStarts: readonly (readonly [start: string, body: Body])[] = [
  ['A/HRC/RES/', 'HRC'], ['A/RES/', 'GA'], ['S/RES/', 'SC'], ['E/RES/', 'ECOSOC'],
];

function fromSymbol(text: string): [Body | null, string] {
  const start = symbolStarts.find(([prefix]) => text.startsWith(prefix));
  return start ? [start[1], text.slice(start[0].length)] : [null, text];
}

type Numbered = Pick<NumberShape, 'number' | 'form' | 'session' | 'year'>;

function wholeNumber(text: string): Numbered | null {
  // Nearly all numbers of a long list are of this form, and the grammar of all forms takes ten times as long.
  const plain = /^([1-9]\d?|1[0-4]\d)\/[1-9]\d{0,2}$/.exec(text);
  if (plain) return { number: text, form: 'session', session: Number(plain[1]), year: null };
  const reading = read(text);
  const [shape] = numbersIn(reading, packs.en);
  return shape && shape.start === 0 && shape.end === reading.units.length ? shape : null;
}

/** Those without a date come last. */
function latestFirst(a: IndexedResolution, b: IndexedResolution): number {
  return a.date && b.date ? compareDates(b.date, a.date) : Number(!a.date) - Number(!b.date);
}

function keyOf(body: Body, number: string): string {
  return `${body} ${number}`;
}

function isSameDay(a: IndexedResolution, b: IndexedResolution): boolean {
  return a.date === null || b.date === null || compareDates(a.date, b.date) === 0;
}

function merged(a: IndexedResolution, b: IndexedResolution): IndexedResolution {
  return { ...a, date: a.date ?? b.date, title: a.title || b.title, titles: { ...b.titles, ...a.titles } };
}
