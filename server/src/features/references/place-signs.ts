import { ideographValue, numberOf } from '../../citation/internal-grammar';
import { fromRoman } from '../../citation/roman';
import type { LanguagePack } from '../../language/pack';
import { inDigitsOf, signSpan } from '../../rules/shared/numbers';
import { numeralLike } from '../../rules/shared/renumber/follow';
import type { Edit } from '../../rules/rule';
import { sectionNumber } from '../../syntax/internal-references';
import { readMarker, signOf, toIdeographs } from '../../syntax/marker';
import type { Element, Marker } from '../../syntax/model';
import { Block, span, textOf, type Span } from '../../text/block';
import { wordKey } from '../../text/words';

/** What bears a number or letter by which a text refers to it. */
export type PlaceKind = 'paragraph' | 'item' | 'section';

/** A number, letter or numeral. */
export interface Sign {
  readonly value: number;
  /** "bis", "ter" … after the number of a paragraph. */
  readonly latin: string | null;
  /** As typed or printed. */
  readonly text: string;
}

const latin = 'bis|ter|quater|quinquies|sexies|septies|octies|novies|decies';
const numberForm = new RegExp(`^([0-9\\u0660-\\u0669]{1,4})(?:\\s?(${latin}))?$`, 'u');
const digitsForm = /[0-9\u0660-\u0669]+/;
const latinAfter = new RegExp(`^(\\s?[*_]{0,3})(${latin})`, 'u');

/** Where the own number, letter or numeral of an element stands, without brackets and stop; null where it has none that may be referred to. */
export function ownSignSpan({ kind, marker, passages }: Element, placeKind: PlaceKind, pack: LanguagePack | null): Span | null {
  if (placeKind === 'section') {
    const number = kind === 'heading' ? sectionNumber({ passages } as Element, pack) : null;
    return number && passages[0]!.inline.span(number.start, number.end);
  }
  if (!marker || marker.kind === 'bullet') return null;
  const sign = signSpan(marker);
  if (placeKind === 'item') return kind === 'subitem' ? sign : null;
  if (marker.kind !== 'number' || (kind !== 'operative' && kind !== 'annex_para')) return null;
  const after = marker.latin ? latinAfter.exec(sign.block.text.slice(sign.end, marker.span.end)) : null;
  return span(sign.block, sign.start, sign.end + (after?.[0].length ?? 0));
}

/** The own sign of an element. */
export function ownSign(element: Element, kind: PlaceKind, pack: LanguagePack | null): Sign | null {
  const place = ownSignSpan(element, kind, pack);
  if (!place) return null;
  const value = kind === 'section' ? sectionNumber(element, pack)!.value : element.marker!.value;
  return { value, latin: (kind === 'paragraph' && element.marker!.latin) || null, text: textOf(place) };
}

/** What is typed, as a sign of the kind that an element bears; null where it is none. */
export function readSign(typed: string, element: Element, kind: PlaceKind, pack: LanguagePack | null): Sign | null {
  if (kind === 'section') return readNumeral(typed, element, pack);
  if (kind === 'item') return readLetter(typed, element.marker!);
  const [, digits, word = null] = numberForm.exec(typed) ?? [];
  const value = digits ? numberOf(digits) : 0;
  return value > 0 ? { value, latin: word, text: typed } : null;
}

function readNumeral(typed: string, element: Element, pack: LanguagePack | null): Sign | null {
  const { first = [], named = [] } = pack?.phrasing.sectionWords ?? {};
  const valueOf = {
    roman: () => (/^[IVX]{1,7}$/.test(typed) ? fromRoman(typed) : null),
    ideograph: () => (/^[一二三四五六七八九十]{1,3}$/.test(typed) ? ideographValue(typed) : null),
    word: () => [first, named].map((list) => list.findIndex((word) => wordKey(word) === wordKey(typed)) + 1).find((value) => value > 0) ?? null,
  };
  const value = valueOf[sectionNumber(element, pack)!.kind]();
  return value ? { value, latin: null, text: typed } : null;
}

function readLetter(typed: string, marker: Marker): Sign | null {
  const bare = typed.replace(/^[(（’‘'‛]|[)）’‘'‛]$/gu, '').trim();
  const isUpper = /^[A-Z]$/.test(bare) && !/^[A-Z]/.test(textOf(signSpan(marker)));
  const sign = isUpper ? bare.toLowerCase() : bare;
  const block = new Block(/^[㈠-㈩]$/u.test(sign) ? `${sign} ` : `(${sign}) `, 'prose');
  const read = sign === '' ? null : readMarker(block, 0, block.text.length);
  const isDigit = marker.kind === 'number' || marker.kind === 'quoted-digit';
  const value = marker.kind === 'roman' ? read?.roman : read?.kind === (isDigit ? 'number' : marker.kind) ? read.value : undefined;
  return value ? { value, latin: null, text: sign } : null;
}

/** The edits that set a sign where another of its kind stands, in the digits, numerals or words that are used there. */
export function signEdits(place: Span, sign: Sign, kind: PlaceKind, marker: Marker | null, pack: LanguagePack | null): Edit[] {
  if (kind === 'paragraph') return numberEdits(place, sign);
  const sample = textOf(place);
  const newText = kind === 'section' ? numeral(sample, sign.value, pack) : letter(sample, sign, marker!);
  return newText === sample ? [] : [{ span: place, newText }];
}

function numeral(sample: string, value: number, pack: LanguagePack | null): string {
  const like = numeralLike(sample, value, pack);
  return /^[ivx]/.test(sample) ? like.toLowerCase() : like;
}

function letter(sample: string, { value, text }: Sign, { kind }: Marker): string {
  if (kind === 'number' || kind === 'quoted-digit') return inDigitsOf(sample, value);
  if (kind !== 'ideograph') return text;
  return /^[㈠-㈩]$/u.test(sample) ? signOf('enclosed-ideograph', value) : toIdeographs(value);
}

function numberEdits({ block, start, end }: Span, sign: Sign): Edit[] {
  const source = block.text.slice(start, end);
  const digits = digitsForm.exec(source);
  if (!digits) return [];
  const from = start + digits.index;
  const to = from + digits[0].length;
  const fresh = inDigitsOf(digits[0], sign.value);
  const number = span(block, from, to);
  const after = latinAfter.exec(block.text.slice(to, end));
  if (after && sign.latin) {
    const word = span(block, to + after[1]!.length, to + after[0].length);
    return [{ span: number, newText: fresh }, { span: word, newText: sign.latin }].filter((edit) => textOf(edit.span) !== edit.newText);
  }
  if (after) {
    const marks = after[1]!.trim();
    const closing = block.text.startsWith(marks, to + after[0].length) ? marks.length : 0;
    return [{ span: span(block, from, to + after[0].length + closing), newText: fresh }];
  }
  const newText = sign.latin ? `${fresh} ${sign.latin}` : fresh;
  return newText === digits[0] ? [] : [{ span: number, newText }];
}
