import { compact, isIdeograph, isWordUnit, stringOf } from '../text/words';

/** A text made ready for matching: without marks that change nothing, single spaces, European digits. */
export interface Reading {
  /** Folded units, for phrase trees. */
  readonly units: readonly number[];
  /** Folded text, for words: one UTF-16 unit for each of `units`. */
  readonly folded: string;
  /** The same units with their own case, for numbers and letters. */
  readonly cased: string;
  /** Offset in the text of every unit and of the end. */
  readonly offsets: readonly number[];
}

const ARABIC_FROM = 0x0600;
const FULLWIDTH_FROM = 0xff01;
const FULLWIDTH_TO = 0xff5e;
const CYRILLIC_AS_LATIN: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', І: 'I', Ѕ: 'S',
};

function european(code: number): number {
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660 + 0x30;
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0 + 0x30;
  if (code >= FULLWIDTH_FROM && code <= FULLWIDTH_TO) return code - FULLWIDTH_FROM + 0x21;
  return code === 0x2044 || code === 0x2215 ? 0x2f : code;
}

export function read(text: string): Reading {
  const { units, offsets } = compact(text);
  const folded: number[] = new Array(units.length);
  const cased: number[] = new Array(units.length);
  for (let i = 0; i < units.length; i++) {
    const unit = european(units[i]!);
    folded[i] = unit;
    cased[i] = unit === 0x20 || unit === 0x27 || unit === 0x2d ? unit : european(text.charCodeAt(offsets[i]!));
  }
  return { units, folded: stringOf(folded), cased: stringOf(cased), offsets };
}

/** A capital that may be a part of a composite resolution or a roman numeral, in Latin script. */
export function latinCapital(letter: string): string {
  return CYRILLIC_AS_LATIN[letter] ?? letter;
}

/** Whether a word may begin or end at a place between two folded units. */
export function isEdge(units: readonly number[], at: number): boolean {
  if (at <= 0 || at >= units.length) return true;
  const left = units[at - 1]!;
  const right = units[at]!;
  if (isIdeograph(left) || isIdeograph(right)) return true;
  // Where a note reference was taken out, an Arabic word may follow a digit at once.
  if (isDigitUnit(left) !== isDigitUnit(right) && Math.max(left, right) >= ARABIC_FROM) return true;
  return !(isWordUnit(left) && isWordUnit(right));
}

export function isDigitUnit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x30 && unit <= 0x39;
}
