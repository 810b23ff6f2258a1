/** Word edges and folding: what a letter, a space and "the same word" are, in every script of the six languages. */

/** Half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const LETTER = /\p{L}/u;
const UNCASED = 0x0600;

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

/** Lower case of the UTF-16 units below U+0600; a unit whose lower case is longer than itself keeps its form. */
const LOWER: Uint16Array = Uint16Array.from({ length: UNCASED }, (_, code) => lowerUnit(code));

function lowerUnit(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Whether the unit is a space of any width, a no-break space or a line end. */
export function isSpace(code: number): boolean {
  return code === SPACE || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x1680
    || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** Whether the unit changes no word: Arabic vowel signs and tatweel, directional marks, zero-width characters, the soft hyphen. */
export function isIgnorable(code: number): boolean {
  if (code < 0x0600) return code === 0xad;
  return (code >= 0x064b && code <= 0x065f) || code === 0x0640 || code === 0x0670 || code === 0x061c
    || (code >= 0x06d6 && code <= 0x06dc) || (code >= 0x06df && code <= 0x06e8) || (code >= 0x06ea && code <= 0x06ed)
    || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code === 0xfeff;
}

/** The unit in lower case, with one kind of space, apostrophe and hyphen, and without the dots of Russian ё. Never longer or shorter. */
export function foldUnit(code: number): number {
  if (code < UNCASED) {
    if (code <= 0x7f) return code >= 0x41 && code <= 0x5a ? code + 0x20 : isSpace(code) ? SPACE : code;
    if (code === 0xa0) return SPACE;
    if (code === 0x0401 || code === 0x0451) return 0x0435;
    return code === 0x02bc ? APOSTROPHE : LOWER[code]!;
  }
  if (code === 0x2019 || code === 0x2018 || code === 0x201b || code === 0xff07) return APOSTROPHE;
  if (code === 0x2010 || code === 0x2011) return HYPHEN;
  if (isSpace(code)) return SPACE;
  return code >= 0x1e00 && code <= 0x1fff ? lowerUnit(code) : code;
}

/** The text with every unit folded by {@link foldUnit}: same length, same offsets. */
export function fold(text: string): string {
  const units: number[] = new Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = foldUnit(text.charCodeAt(i));
  return stringOf(units);
}

/** So many units are made a string at once: a call takes no more arguments than the stack holds. */
const atOnce = 4096;

/** The string of UTF-16 units, in few steps: adding unit after unit leaves an object of the garbage collector's for each. */
export function stringOf(units: readonly number[], from = 0, to = units.length): string {
  if (to - from <= atOnce) return String.fromCharCode(...(from === 0 && to === units.length ? units : units.slice(from, to)));
  let text = '';
  for (let at = from; at < to; at += atOnce) text += String.fromCharCode(...units.slice(at, Math.min(to, at + atOnce)));
  return text;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether the first letter of a line is one of a script that is written from right to left. */
export function readsFromRight(line: string): boolean {
  const first = LETTER.exec(line)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

/** Whether the character at the offset is part of a word: a letter, a mark on one, or a digit. */
export function isWordAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code <= 0x7f) return isAsciiWord(code);
  if (Number.isNaN(code)) return false;
  if (isIgnorable(code)) return false;
  if (code < 0xd800 || code > 0xdfff) return isWordUnit(code);
  const whole = text.codePointAt(code >= 0xdc00 && offset > 0 ? offset - 1 : offset)!;
  return whole > 0xffff && WORD.test(String.fromCodePoint(whole));
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** What is known of UTF-16 units: 0 where a unit has not been asked about yet, 1 where it is no part of a word, 2 where it is. */
const wordUnits = new Uint8Array(0x10000);

/** Whether a folded unit, seen alone, is part of a word. Half of an astral character is not. */
export function isWordUnit(code: number): boolean {
  if (code <= 0x7f) return isAsciiWord(code);
  if (wordUnits[code] === 0) wordUnits[code] = WORD.test(String.fromCharCode(code)) ? 2 : 1;
  return wordUnits[code] === 2;
}

/** Whether the character at the offset is a letter. */
export function isLetterAt(text: string, offset: number): boolean {
  const code = text.codePointAt(offset);
  return code !== undefined && LETTER.test(String.fromCodePoint(code));
}

/** Whether a character is an ideograph, which is a word without edges. */
export function isIdeograph(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff)
    || (code >= 0x20000 && code <= 0x323af);
}

/** Whether no word runs across the offset. Between two ideographs there is always an edge. Ignorable characters are looked through. */
export function isWordEdge(text: string, offset: number): boolean {
  let left = offset - 1;
  while (left >= 0 && isIgnorable(text.charCodeAt(left))) left--;
  let right = offset;
  while (right < text.length && isIgnorable(text.charCodeAt(right))) right++;
  if (left < 0 || right >= text.length) return true;
  if (isIdeograph(text.charCodeAt(left)) || isIdeograph(text.charCodeAt(right))) return true;
  return !(isWordAt(text, left) && isWordAt(text, right));
}

/** The words of a text in order: runs of letters, marks, digits and ignorable characters; an apostrophe or hyphen ends a word. */
export function* words(text: string): Generator<Range> {
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    if (isWordAt(text, i)) {
      if (start < 0) start = i;
    } else if (start >= 0 && !isIgnorable(text.charCodeAt(i))) {
      yield { start, end: i };
      start = -1;
    }
  }
  if (start >= 0) yield { start, end: text.length };
}

/** Folded text without ignorable characters, runs of spaces as one, letters composed with their accents; with the way back to offsets. */
export interface Compact {
  /** Folded UTF-16 units. */
  readonly units: readonly number[];
  /** Offset in the text of every unit, and of the end: one entry more than units. */
  readonly offsets: readonly number[];
}

/**
 * Folds a stretch of text for matching.
 * @param limit the most units to give; reading stops there.
 */
export function compact(text: string, from = 0, limit = Infinity): Compact {
  const most = Math.max(0, Math.min(limit, text.length - from));
  const units: number[] = new Array(most);
  const offsets: number[] = new Array(most + 1);
  let n = 0;
  let i = from;
  // `limit` may be infinite, and numbers that are no integers are slow to compare with.
  for (; i < text.length && n < most; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) {
      if (isIgnorable(code)) continue;
      const unit = foldUnit(code);
      if (unit === SPACE && (n === 0 || units[n - 1] === SPACE)) continue;
      if (unit >= 0x0300 && unit <= 0x036f && n > 0) {
        const composed = String.fromCharCode(units[n - 1]!, unit).normalize('NFC');
        if (composed.length === 1) {
          units[n - 1] = foldUnit(composed.charCodeAt(0));
          continue;
        }
      }
      units[n] = unit;
    } else units[n] = code;
    offsets[n++] = i;
  }
  offsets[n] = i;
  if (n < most) {
    units.length = n;
    offsets.length = n + 1;
  }
  return { units, offsets };
}

/** What two texts have in common when they say the same: folded, without ignorable characters, single spaces, none at the ends. */
export function wordKey(text: string): string {
  return stringOf(compact(text).units).trimEnd();
}

/** The same without accents and hamzas, as somebody types who leaves them out: "etat" for "État", "الاردن" for "الأردن". */
export function bareKey(text: string): string {
  return wordKey(text).normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * The first place at or after an offset where a phrase stands as whole words, whatever the case, spacing, apostrophes and vowel signs.
 * Use for a few phrases in a sentence; for many phrases build a phrase tree.
 */
export function findPhrase(text: string, phrase: string, from = 0): Range | null {
  const { units, offsets } = compact(text, from);
  const wanted = compact(phrase).units;
  if (wanted.length === 0) return null;
  for (let i = 0; i + wanted.length <= units.length; i++) {
    let n = 0;
    while (n < wanted.length && units[i + n] === wanted[n]) n++;
    if (n < wanted.length) continue;
    const range = { start: offsets[i]!, end: offsets[i + n]! };
    if (isWordEdge(text, range.start) && isWordEdge(text, range.end)) return range;
  }
  return null;
}
