import { formatDate } from '../../citation/dates';
import { resolutionOf } from '../../citation/index-of-resolutions';
import { isCitedWithoutDate, scYearOf } from '../../citation/sessions';
import type { CalendarDate } from '../../citation/citation';
import type { LanguagePack, Organ } from '../../language/pack';
import { openNumber } from '../../rules/shared/draft-series';
import { speakerOf } from '../../syntax/speaker';
import { wordKey } from '../../text/words';
import { agreeing } from '../clauses';
import { say, type Outcome } from '../outcome';
import type { Snapshot } from '../snapshot';
import { organOf } from '../wording';
import { exampleOf } from './citable';
import { isCitedAbove, knownDate } from './known-dates';
import { citingPlace, type CitingPlace } from './place';

/** What is cited: a number as a drafter types it, "64/293", "A/RES/64/293" or, of the Security Council, "1325". */
export interface CitedNumber {
  readonly organ: Organ;
  readonly number: string;
}

/**
 * Writes a citation at the cursor as the language words it: of the organ that speaks or of another, with the date where the resolution is
 * first named. A date that is not known is left blank, for the drafter to fill in.
 */
export function insertCitation(snapshot: Snapshot, offset: number, cited: CitedNumber): Outcome {
  const place = citingPlace(snapshot, offset);
  if (typeof place === 'string') return { edits: [], messages: [place] };
  const number = numberOf(snapshot, cited, place.pack);
  if ('refused' in number) return { edits: [], messages: [number.refused] };
  const { document } = snapshot;
  const words = wordsOf(snapshot, offset, place, cited.organ, number.value);
  const lineStart = document.offsetAt({ line: document.positionAt(offset).line, character: 0 });
  const text = fitted(words, document.slice(Math.max(lineStart, offset - longestBefore), offset), document.slice(offset, offset + 40), place, offset);
  const at = document.positionAt(offset);
  const blank = text.indexOf(openNumber);
  return {
    edits: [{ range: { start: at, end: at }, newText: text }],
    messages: [],
    cursor: { line: at.line, character: at.character + text.length },
    ...(blank >= 0 && { blank: { start: { line: at.line, character: at.character + blank }, end: { line: at.line, character: at.character + blank + openNumber.length } } }),
  };
}

const longestBefore = 160;

/** The number in the spelling of citations; where it is none of the organ's, one sentence that says so. */
function numberOf(snapshot: Snapshot, { organ, number }: CitedNumber, pack: LanguagePack): { readonly value: string } | { readonly refused: string } {
  const typed = number.trim();
  const serial = organ === 'SC' ? /^(?:S\/RES\/)?([0-9]{1,4})(?: ?\(([0-9]{4})\))?$/.exec(typed) : null;
  const year = serial && scYearOf(Number(serial[1]));
  const right = year ? `${serial[1]} (${year.year})` : null;
  if (right && year?.certain && serial?.[2] && Number(serial[2]) !== year.year) {
    const parameters = { number: serial[1]!, year: year.year, right };
    return { refused: say(snapshot, 'cite-year', 'Resolution {number} of the Security Council is of {year}: cite it as {right}.', parameters) };
  }
  const found = resolutionOf(serial && !serial[2] ? right ?? typed : typed, organ);
  if (found) return { value: pack.citations.written.tightBrackets ? found.number.replace(' (', '(') : found.number };
  const name = pack.organs.find((it) => it.organ === organ)?.name ?? organ;
  const parameters = { number: typed.slice(0, 40), organ: name, example: exampleOf(organ) };
  return { refused: say(snapshot, 'cite-no-number', '“{number}” is not the number of a resolution ({organ}): write it like {example}.', parameters) };
}

/** The whole citation in the language of the draft. */
function wordsOf(snapshot: Snapshot, offset: number, { resolution, pack, passage, isNote }: CitingPlace, organ: Organ, number: string): string {
  const { written, owners } = pack.citations;
  const speaker = speakerOf(passage, resolution);
  const isOwn = organ === speaker;
  const date = knownDate(snapshot, resolution, organ, number);
  const isDated = !isNote && !isCitedAbove(resolution, organ, number, offset) && needsDate(speaker, organ, number, date);
  const form = isNote ? (isOwn ? written.ownInNote : written.otherInNote) : isOwn ? (isDated ? written.ownDated : written.own) : isDated ? written.otherDated : written.other;
  const part = resolution.parts.find(({ elements }) => elements.some(({ passages }) => passages.includes(passage))) ?? null;
  return agreeing({ text: form }, organOf(resolution, part).gender ?? 'm')
    .replace('{owner}', owners.find(([, body]) => body === organ)?.[0] ?? '')
    .replace('{date}', date ? formatDate(date, pack) : openNumber)
    .replace('{number}', number);
}

/** The numbers of the Security Council say the year, and it leaves out the date of its own, and of others where that is not at hand. */
function needsDate(speaker: Organ | null, organ: Organ, number: string, date: CalendarDate | null): boolean {
  if (isCitedWithoutDate(organ, number)) return false;
  return speaker !== 'SC' || (organ !== 'SC' && date !== null);
}

/** The citation among what stands around it: words of it that are there already are not written twice, spaces are set where words would touch. */
function fitted(words: string, before: string, after: string, { pack, passage, isNote }: CitingPlace, offset: number): string {
  const isSpaced = pack.script !== 'Han';
  let text = words.slice(wordsAlreadyThere(words, before, pack));
  const { inline } = passage;
  if (isNote && inline.plain.slice(0, inline.plainOffset(offset - passage.block.start)).trim() === '') text = text.charAt(0).toLocaleUpperCase(pack.id) + text.slice(1);
  // A comma closes the date where words follow; at the end of a line or before another mark there is one to come, or one already.
  if (!/^\s*[\p{L}\p{N}]/u.test(after.split(/[\r\n]/)[0]!)) text = text.replace(/[,،，]$/u, '');
  if (isSpaced && /[\p{L}\p{N}*_,;.:،؛>)\]]$/u.test(before)) text = ` ${text}`;
  return isSpaced && /^[\p{L}\p{N}*_]/u.test(after) ? `${text} ` : text;
}

/** How many characters of the citation the text before the cursor ends with. A word for "resolution" calls for the number alone. */
function wordsAlreadyThere(words: string, before: string, { citations, script }: LanguagePack): number {
  const { dateSide, numberBefore, resolution } = citations;
  const key = wordKey(before.replace(/[*_]/g, ''));
  const ends = (word: string): boolean => {
    const end = wordKey(word);
    return key.endsWith(end) && (script === 'Han' || !/[\p{L}\p{N}]/u.test(key[key.length - end.length - 1] ?? ''));
  };
  const digits = words.search(/[0-9]/u);
  if (dateSide === 'after' && resolution.some(ends)) return digits;
  if (numberBefore && before.endsWith(numberBefore)) return words.lastIndexOf(numberBefore) + numberBefore.length;
  for (let length = digits; length > 0; length--) {
    if ((script === 'Han' || words[length - 1] === ' ') && ends(words.slice(0, length).trimEnd())) return length;
  }
  return 0;
}
