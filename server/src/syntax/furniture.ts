import { findDates } from '../citation/dates';
import type { LanguagePack } from '../language/pack';
import { fold } from '../text/words';
import { leadOf } from './lead';
import type { Passage } from './model';

const jobNumber = /^[0-9]{2}-[0-9]{5}(?:\s*\([A-Z]\))?(?:\s*[0-9]{6})?$/;
const pageNumber = /^(?:[0-9]{1,3}|[0-9]{1,3}\/[0-9]{1,3}|- ?[0-9]{1,3} ?-|Page [0-9]{1,3})$/i;
const symbol = /^[AES]\/[A-Za-z0-9./*()\-]{3,40}(?: \((?:19|20)[0-9]{2}\))?(?=$|\s)/;

/** Page furniture that a conversion leaves between pages: a running symbol, a job or page number, a note that is but a symbol. */
export function isFurniture(passage: Passage): boolean {
  if (passage.shape !== 'text' || passage.span.end - passage.span.start > 160) return false;
  const { plain, runs } = passage.inline;
  const text = plain.trim();
  if (jobNumber.test(text) || (!passage.marker && pageNumber.test(text))) return true;
  // A note that has lost its number leaves empty brackets and a stop.
  const bare = text.replace(/^\(\)\s?/u, '').replace(/[.。]$/u, '');
  const found = symbol.exec(bare);
  if (!found) return false;
  return found[0].length === bare.length || (runs[0]?.style === 'bold' && runs[0].from === 0 && runs[0].to >= text.length - 1);
}

/** A line about the adoption: the meeting, its date, a vote in brackets; not a paragraph in brackets, which opens like one. */
export function isMeetingLine(passage: Passage, pack: LanguagePack | null): boolean {
  if (passage.shape !== 'text' || passage.marker?.kind === 'number') return false;
  const text = passage.inline.plain.trim();
  if (text.length === 0 || text.length > 400) return false;
  if (/^\[[^\]]{3,}\]?/.test(text) && /[\])]\.?$/.test(text)) return leadOf(passage, pack)?.match?.head == null;
  if (text.length > 90 || !pack) return false;
  const folded = fold(text);
  if (pack.masthead.meeting.some((words) => folded.includes(fold(words))) && /[0-9٠-٩\p{L}]/u.test(text) && !/[;；؛,，،]$/u.test(text)) return true;
  return isDateLine(text, pack);
}

/** A line that is a date and nothing else. */
function isDateLine(text: string, pack: LanguagePack): boolean {
  if (text.length > 40 || !/[0-9]{4}/.test(text)) return false;
  const [date] = findDates(text, pack);
  return date !== undefined && text.slice(0, date.start).trim() === '' && text.slice(date.end).trim() === '';
}
