import { type Block, span } from '../text/block';
import { isLetterAt } from '../text/words';
import type { Marker } from './model';

/** The Arabic alphabet in the order of lists (abjad). */
const abjad = ['أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م', 'ن', 'س', 'ع', 'ف', 'ص', 'ق', 'ر', 'ش', 'ت', 'ث', 'خ', 'ذ', 'ض', 'ظ', 'غ'];

/** Cyrillic letters that look like the Latin ones that Russian lists use. */
const lookAlikes: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i' };

/** The letters of a Russian list that no one takes for Latin ones. */
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя';

const latinOrder = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'];

const emphasis = String.raw`(?:\*{0,3}|_{0,3})`;
const gap = String.raw`[ \t\u00a0\u2002-\u200b\u202f]`;

/** `1.`, `1\.`, `**1.**`, `1 -`, `1-`, `1)`, `5 bis.`; a full stop must be followed by a space or a mark of emphasis, or a date would be a number. */
const numberForm = new RegExp(
  String.raw`^(${emphasis})([0-9\u0660-\u0669]{1,4})(?:${gap}?(\*?(?:${latinOrder.join('|')})\*?))?(${emphasis})(?:(\\?[.．])(${emphasis})(?=${gap}|[\p{L}*_“”«„\[]|$)|(${gap}?[-–—])(${emphasis})(?=${gap}|\*)|(\\?\))(${emphasis})(?=${gap}|\*)|(?=${gap}{1,4}\*{1,3}(?:[-–—]${gap}{0,2})?\p{L}))`,
  'u',
);
/** `[5.] `, `[5]. `: a number alone in the square brackets of a version that is not agreed. */
const optionNumberForm = new RegExp(
  String.raw`^(\\?\[)([0-9\u0660-\u0669]{1,4}(?:${gap}(?:${latinOrder.join('|')}))?)(?:(\\?[.．])\\?\]|\\?\](\\?[.．]))(?=${gap}|[*_])`, 'u',
);
const optionOpening = /^\\?\[/;
const bracketForm = new RegExp(String.raw`^(${emphasis})([(（])(${emphasis})([^()（）\s*_]{1,8}|[\u0600-\u06ff] [\u0600-\u06ff])(${emphasis})([)）])(${emphasis})`, 'u');
const halfForm = new RegExp(String.raw`^(${emphasis})([\p{Script=Latin}\p{Script=Cyrillic}]{1,6})(${emphasis})(\))(${emphasis})(?=${gap}|$|\*)`, 'u');
const dottedForm = new RegExp(String.raw`^(${emphasis})([a-z]{1,2}|[ivx]{1,6})(${emphasis})(\\?\.)(${emphasis})(?=${gap})`, 'u');
const quotedDigitForm = new RegExp(String.raw`^(${emphasis})([’‘'‛])([0-9]{1,3})([’‘'‛])(${emphasis})`, 'u');
const ideographForm = new RegExp(String.raw`^(${emphasis})([\u3220-\u3229])(${emphasis})`, 'u');
const ideographDotForm = /^()([一二三四五六七八九十]{1,4})([.、．])(?=\s|\*|\p{L})/u;
const bulletForm = new RegExp(String.raw`^([–—•▪●◦‣·]|\\?-|\*|\+)(?=${gap})`, 'u');

/**
 * The marker that opens a line at an offset of a block, if one does. `end` is where the passage's first line ends.
 * A marker inside emphasis marks or square brackets, or escaped for Markdown (`1\.`), is read too.
 */
export function readMarker(block: Block, start: number, end: number): Marker | null {
  const text = block.text.slice(start, Math.min(end, start + 48));
  return optionOpening.test(text) ? readOption(block, start, end, text) : readPlain(block, start, end, text);
}

/** A number or letter behind the square bracket that opens a version under negotiation: `[5. text]`, `[5.] text`, `[(a) text]`. */
function readOption(block: Block, start: number, end: number, text: string): Marker | null {
  const alone = optionNumberForm.exec(text);
  if (alone) {
    const [whole, open, number, stopInside, stopOutside] = alone as unknown as [string, string, string, string?, string?];
    const [digitsOf, latin] = number.split(/[ \t\u00a0\u2002-\u200b\u202f]/u);
    const after = (stopInside ?? stopOutside)!.replace('\\', '');
    let contentStart = start + whole.length;
    while (contentStart < end && isGap(block.text[contentStart]!)) contentStart++;
    const from = start + open.length;
    const to = stopInside === undefined ? start + whole.length : from + number.length + stopInside.length;
    return { kind: 'number', text: number + after, span: span(block, from, to), value: digits(digitsOf!), before: '', after, contentStart, ...(latin && { latin }) };
  }
  const inner = start + optionOpening.exec(text)![0].length;
  const marker = readPlain(block, inner, end, block.text.slice(inner, Math.min(end, inner + 48)));
  return marker && marker.kind !== 'bullet' ? { ...marker, opensOption: true } : null;
}

function isGap(sign: string): boolean {
  return /[ \t\u00a0\u2002-\u200b\u202f]/.test(sign);
}

function readPlain(block: Block, start: number, end: number, text: string): Marker | null {
  const first = text.charCodeAt(0);
  if (Number.isNaN(first) || opensWord(text, first)) return null;
  const build = (match: RegExpExecArray, kind: Marker['kind'], value: number, before: string, sign: string, after: string, extra?: Partial<Marker>): Marker => {
    let contentStart = start + match[0].length;
    // Emphasis that opens before the number and goes on after it belongs to the words.
    const open = match[1] ?? '';
    const spanStart = start + (open && match[0].lastIndexOf('*') < open.length ? open.length : 0);
    while (contentStart < end && isGap(block.text[contentStart]!)) contentStart++;
    return { kind, text: (before + sign + after).trim(), span: span(block, spanStart, start + match[0].length), value, before, after, contentStart, ...extra };
  };
  let match: RegExpExecArray | null;
  if ((match = numberForm.exec(text))) {
    const after = (match[5] ?? match[7] ?? match[9] ?? '').replace('\\', '');
    const latin = match[3]?.replaceAll('*', '');
    return build(match, 'number', digits(match[2]!), '', match[2]! + (latin ? ` ${latin}` : ''), after, latin ? { latin } : undefined);
  }
  if ((match = quotedDigitForm.exec(text))) return build(match, 'quoted-digit', Number(match[3]), match[2]!, match[3]!, match[4]!);
  if ((match = ideographForm.exec(text))) return build(match, 'ideograph', match[2]!.charCodeAt(0) - 0x321f, '', match[2]!, '');
  if ((match = bracketForm.exec(text))) {
    const sign = match[4]!;
    const letter = readSign(sign);
    return letter && build(match, letter.kind, letter.value, match[2]!, sign, match[6]!, letter.roman === undefined ? undefined : { roman: letter.roman });
  }
  if ((match = ideographDotForm.exec(text))) return build(match, 'ideograph', ideographValue(match[2]!), '', match[2]!, match[3]!);
  if ((match = halfForm.exec(text))) {
    const letter = readSign(match[2]!);
    return letter && build(match, letter.kind, letter.value, '', match[2]!, match[4]!, letter.roman === undefined ? undefined : { roman: letter.roman });
  }
  if ((match = dottedForm.exec(text))) {
    const letter = readSign(match[2]!);
    return letter && build(match, letter.kind, letter.value, '', match[2]!, '.', letter.roman === undefined ? undefined : { roman: letter.roman });
  }
  if ((match = bulletForm.exec(text))) {
    const contentStart = start + match[0].length + (/^[ \t\u00a0\u2002-\u200b\u202f]*/u.exec(text.slice(match[0].length))?.[0].length ?? 0);
    const sign = match[1]!.replace('\\', '');
    return { kind: 'bullet', text: sign, span: span(block, start, start + match[0].length), value: 0, before: '', after: '', contentStart };
  }
  return null;
}

const arabicDigits = 0x0660;

/** Whether a line plainly begins with a word: most do, and there is no marker to be looked for. */
function opensWord(text: string, first: number): boolean {
  return first < arabicDigits && isLetterAt(text, 0) && !/[).]/.test(text.slice(0, longestLetters));
}

/** Six letters with emphasis and their mark. */
const longestLetters = 14;

function digits(text: string): number {
  return Number(text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
}

/** 一 to 九十九, as numbers of a list are written. */
function ideographValue(text: string): number {
  const digit = (sign: string | undefined) => '一二三四五六七八九'.indexOf(sign ?? '·') + 1;
  const ten = text.indexOf('十');
  if (ten < 0) return digit(text[0]);
  return (ten === 0 ? 1 : digit(text[0])) * 10 + digit(text[ten + 1]);
}

/** A number below 100 in ideographs: 十一. */
export function toIdeographs(value: number): string {
  const digits = '一二三四五六七八九';
  const tens = Math.floor(value / 10);
  return (tens > 1 ? digits[tens - 1]! : '') + (tens > 0 ? '十' : '') + (digits[(value % 10) - 1] ?? '');
}

function readSign(sign: string): { kind: Marker['kind']; value: number; roman?: number } | null {
  if (/^[0-9]{1,3}$/.test(sign)) return { kind: 'number', value: Number(sign) };
  if (/^[一二三四五六七八九十]{1,4}$/.test(sign)) return { kind: 'ideograph', value: ideographValue(sign) };
  const letters = sign.replace(/[^\p{L}]/gu, '');
  const arabic = abjad.indexOf(letters[0] ?? '');
  if (arabic >= 0 || /^[اهـ]/u.test(letters)) {
    const value = arabic >= 0 ? arabic + 1 : letters[0] === 'ا' ? 1 : 5;
    const doubled = letters.length === 2 && letters[1] !== 'ـ' && abjad.includes(letters[1]!);
    if (letters.length === 1 || letters === 'هـ') return { kind: 'arabic-letter', value };
    return doubled ? { kind: 'arabic-letter', value: 28 + abjad.indexOf(letters[1]!) + 1 } : null;
  }
  // A large letter is a slip for the small one.
  if (/^[A-Z]$/.test(letters)) return { kind: 'letter', value: letters.charCodeAt(0) - 64 };
  if (letters.length === 1 && cyrillic.includes(letters) && !(letters in lookAlikes)) return { kind: 'letter', value: cyrillic.indexOf(letters) + 1 };
  const latin = [...letters].map((letter) => lookAlikes[letter] ?? letter).join('');
  if (latin !== letters.normalize() && latin.length !== letters.length) return null;
  const roman = /^[ivxl]{1,6}$/.test(latin) ? romanValue(latin) : undefined;
  if (/^[a-z]$/.test(latin)) return { kind: 'letter', value: latin.charCodeAt(0) - 96, roman };
  if (/^([a-z])\1$/.test(latin) && roman === undefined) return { kind: 'letter', value: 26 + latin.charCodeAt(0) - 96 };
  if (roman !== undefined) return { kind: 'roman', value: roman, roman };
  return null;
}

/** Value of a lower-case roman numeral below 50 in its regular form; undefined where the letters are none. */
function romanValue(text: string): number | undefined {
  for (let n = 1; n < 50; n++) if (toRoman(n) === text) return n;
  return undefined;
}

/** Lower-case roman numeral of a number from 1 to 89. */
export function toRoman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [[50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];
  let text = '';
  let rest = value;
  for (const [worth, sign] of signs) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** The nth sign of a list: `a`…`z`, `aa`…; Arabic letters likewise. */
export function signOf(numeral: 'latin' | 'roman' | 'arabic-letter' | 'digit' | 'enclosed-ideograph', value: number): string {
  switch (numeral) {
    case 'latin': return value <= 26 ? String.fromCharCode(96 + value) : String.fromCharCode(96 + ((value - 1) % 26) + 1).repeat(Math.ceil(value / 26));
    case 'roman': return toRoman(value);
    case 'arabic-letter': return value <= 28 ? abjad[value - 1]! : `${abjad[(value - 1) % 28]!} ${abjad[(value - 1) % 28]!}`;
    case 'digit': return String(value);
    case 'enclosed-ideograph': return value <= 10 ? String.fromCharCode(0x321f + value) : `(${toIdeographs(value)})`;
  }
}
