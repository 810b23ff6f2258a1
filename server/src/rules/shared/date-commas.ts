import type { PrintedDate } from '../../citation/citation';
import type { LanguagePack, Organ } from '../../language/pack';
import type { Inline } from '../../syntax/model';
import type { ElementFacts } from '../rule';
import { citedIn } from './citations';

/** A date beside its number, or parted from it by a body's name, with what stands around it. Offsets count in the plain text. */
export interface DatePlace {
  readonly date: PrintedDate;
  readonly inline: Inline;
  readonly afterOwner: boolean;
  /** Where the words between number (or name) and date begin and end. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** Whether a mark or the end of the text closes the date, or a list goes on. */
  readonly isClosed: boolean;
}

/** The dates of single citations; lists of numbers with one list of dates are left out. */
export function* datePlaces(element: Pick<ElementFacts, 'passages'>, pack: LanguagePack, speaker: Organ | null): Generator<DatePlace> {
  for (const { citation, inline } of citedIn(element, pack, speaker)) {
    const { date, dateCertain, end, ownerSpan } = citation;
    if (!date || !dateCertain || date.start < end) continue;
    const afterOwner = ownerSpan !== null && ownerSpan.start >= end && ownerSpan.end <= date.start;
    const from = afterOwner ? ownerSpan.end : end;
    const words = inline.plain.slice(from, date.start);
    if (/\d/u.test(words)) continue;
    const next = inline.plain.slice(date.end, date.end + 12);
    const isJoined = pack.citations.and.some((word) => next.trimStart().startsWith(`${word} `));
    const isClosed = isJoined || next.trim() === '' || !/^\s+\p{L}/u.test(next);
    yield { date, inline, afterOwner, from, to: date.start, words, isClosed };
  }
}
