import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver-types';
import type { Citation } from '../../citation/citation';
import { formatDate } from '../../citation/dates';
import { mayOwn } from '../../citation/sessions';
import type { LanguagePack } from '../../language/pack';
import { citationsOf } from '../../rules/shared/citations';
import { speakerOf } from '../../syntax/speaker';
import { endOf, startOf } from '../../text/block';
import { bareKey } from '../../text/words';
import { isCitedAbove, isDatedAtFirst, knownDate } from '../citing/known-dates';
import { citingPlace } from '../citing/place';
import type { Snapshot } from '../snapshot';
import { itemsOf, type Offer } from './offer';

/** What may be typed of a date after its number. UTF-16 units. */
const longestTyped = 60;
/** The same with the name of the body that comes between them. */
const longestAfter = 160;

/**
 * The date of the resolution whose number stands before the cursor, where the draft itself or the team's index gives it: unasked at the first
 * mention alone, anywhere where the drafter has begun it.
 */
export function dateItems(snapshot: Snapshot, position: Position): CompletionItem[] {
  const { document } = snapshot;
  const offset = document.offsetAt(position);
  const place = citingPlace(snapshot, offset);
  if (typeof place === 'string' || place.isNote) return [];
  const { resolution, pack, passage } = place;
  const { inline, block } = passage;
  const speaker = speakerOf(passage, resolution);
  const words = Math.min(offset, endOf(passage.span)) - block.start;
  const at = inline.plainOffset(words);
  const citation = citationsOf(passage, pack, speaker).filter(({ end }) => end <= at).at(-1);
  if (!citation || at - citation.end > longestAfter || citation.kind !== 'resolution' || citation.date || citation.form === 'malformed') return [];
  const body = citation.owner ?? (speaker && mayOwn(speaker, citation) ? speaker : null);
  const date = body && knownDate(snapshot, resolution, body, citation.number);
  if (!date) return [];
  const start = startOf(inline.span(citation.start, citation.end));
  const isWanted = isDatedAtFirst(speaker, body, citation.number) && !isCitedAbove(resolution, body, citation.number, start);
  const lineStart = document.offsetAt({ line: position.line, character: 0 });
  const nameEnd = citation.ownerSpan && citation.ownerSpan.start >= citation.end ? citation.ownerSpan.end : citation.end;
  if (nameEnd > at) return [];
  if (pack.citations.dateSide === 'before') return isWanted ? datedBefore(snapshot, position, lineStart, start, citation, formatDate(date, pack), pack) : [];
  const from = endOf(inline.span(citation.start, nameEnd));
  if (from < lineStart || offset - from > longestTyped) return [];
  const rest = document.slice(offset, offset + longestTyped).split(/[\r\n]/, 1)[0]!;
  const fit = datedAfter(document.slice(from, offset), nameEnd > citation.end, formatDate(date, pack), pack);
  if (!fit || /^[\p{L}\p{N}]/u.test(rest) || (fit.typed === '' && !isWanted)) return [];
  // A comma closes the date where words follow; before another mark there is one already.
  const text = /^\s*[\p{L}\p{N}]/u.test(rest) ? fit.text : fit.text.replace(/[,،]$/u, '');
  const range = { start: document.positionAt(from + fit.kept), end: position };
  const label = text.replace(/^[\s,،]+/u, '');
  return itemsOf(snapshot, range, [{ ...offerOf(label, citation.number), snippet: text, found: [fit.replaced + label] }], '0');
}

function offerOf(label: string, number: string): Offer {
  return { label, snippet: label, kind: CompletionItemKind.Value, about: 'date', detail: number, example: `${number} ${label}` };
}

/** How what is typed after a number goes on to a date. */
interface Fit {
  /** How many characters of what is typed stay. */
  readonly kept: number;
  /** Marks and spaces that are typed and give way. */
  readonly replaced: string;
  /** The letters and figures that are typed. */
  readonly typed: string;
  readonly text: string;
}

function datedAfter(typed: string, isAfterOwner: boolean, date: string, { citations }: LanguagePack): Fit | null {
  const { cited, dateCommas, datedAfterOwner, dated } = citations;
  const usual = cited.slice(cited.indexOf('{number}') + '{number}'.length);
  const own = isAfterOwner && datedAfterOwner ? `${dateCommas ? ',' : ''} ${datedAfterOwner} {date}${dateCommas ? ',' : ''}` : usual;
  const gap = /^[\s,،]*/u.exec(own)![0];
  const words = /^[\s,،]*/u.exec(typed)![0];
  const key = bareKey(typed.slice(words.length));
  const wordings = [own.slice(gap.length), ...dated.map((word) => `${word} {date}`)].map((it) => it.replace('{date}', date));
  const wording = wordings.find((it) => bareKey(it).startsWith(key) && bareKey(it) !== key);
  if (!wording) return null;
  const isSpaced = words.replace(/\s/gu, ' ') === gap || (words !== '' && typed.length > words.length);
  return { kept: isSpaced ? words.length : 0, replaced: isSpaced ? '' : words.trim(), typed: typed.slice(words.length), text: isSpaced ? wording : gap + wording };
}

/** "2015年9月25日第70/1号" for "第70/1号". */
function datedBefore(
  snapshot: Snapshot, position: Position, lineStart: number, numberStart: number, { date, number }: Citation, words: string, { citations }: LanguagePack,
): CompletionItem[] {
  const { document } = snapshot;
  const sign = citations.numberBefore ?? '';
  const start = numberStart - sign.length;
  const offset = document.offsetAt(position);
  if (date || start < lineStart || document.slice(start, numberStart) !== sign) return [];
  const typed = document.slice(start, offset);
  const rest = typed.slice(sign.length + document.slice(numberStart, offset).search(/[^0-9A-Z()/ -]|$/u));
  const tail = citations.cited.split('{number}')[1] ?? '';
  if (!tail.startsWith(rest)) return [];
  const label = words + typed;
  return itemsOf(snapshot, { start: document.positionAt(start), end: position }, [{ ...offerOf(label, number), found: [typed] }], '0');
}
