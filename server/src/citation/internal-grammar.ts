import type { LanguagePack } from '../language/pack';
import { fold } from '../text/words';
import type { Stretch } from './citation';

/** What the grammar of internal references needs to know of a language. */
export type ReferenceLanguage = Pick<LanguagePack, 'phrasing' | 'citations'>;

/** What a text refers to in itself. */
export type PlaceKind = 'paragraph' | 'section' | 'note';

/** A number in an internal reference: "5", "5 bis", "II". */
export interface PlaceNumber extends Stretch {
  readonly value: number;
  readonly latin: string | null;
}

/** One of the places that a reference names: a number, and perhaps a subparagraph under it. */
export interface NamedPlace {
  /** Null where a subparagraph of the paragraph in which the reference stands is meant. */
  readonly number: PlaceNumber | null;
  /** Signs of subparagraphs, outermost first, brackets included: "(a)", "(ii)". */
  readonly signs: readonly Stretch[];
  /** Whether a range runs from the place before to this one: "3 to 5". */
  readonly through: boolean;
}

/**
 * "paragraph 5 (a) above", "paragraphs 3, 5 and 7 of the present resolution", "上文第5段", "section II below", "note 7". Offsets are those
 * of the given text.
 */
export interface InternalReference extends Stretch {
  readonly kind: PlaceKind;
  readonly places: readonly NamedPlace[];
  /** The section in which the paragraphs are, where one is named right before them: "section II, paragraph 5, above". */
  readonly section: PlaceNumber | null;
  /** What says that this text is meant; null where nothing does, as in "note 7": then the reference may be to another text. */
  readonly direction: 'above' | 'below' | 'own' | null;
  /** The word above or below. */
  readonly directionWord: Stretch | null;
}

/** Numbers and signs, in all languages; they run over folded text. */
export const patterns = {
  number: /[0-9\u0660-\u0669]{1,4}(?![0-9\u0660-\u0669])/y,
  latin: /\s?(bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)(?!\p{L})/uy,
  roman: /[ivx]{1,7}(?!\p{L})/uy,
  ideographs: /[一二三四五六七八九十]{1,3}/y,
  sign: /[(（](?:[a-z]{1,5}|[\u0621-\u064a]\u0640?|[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）]|'[0-9]{1,2}'|[㈠-㈩]|[a-z]{1,5}\)/y,
  space: /\s{0,3}/y,
};

/** Regular expressions of a language, made of the words of its pack; all run over folded text. */
export interface Grammar {
  /** Where a reference may begin: a word for a place, or where they stand first, the words that say that this text is meant. */
  readonly openings: RegExp;
  readonly kinds: ReadonlyMap<string, PlaceKind | 'subparagraph'>;
  readonly kindWord: RegExp;
  readonly mark: RegExp;
  readonly marks: ReadonlyMap<string, 'above' | 'below' | 'own'>;
  readonly through: RegExp;
  readonly join: RegExp;
  readonly of: RegExp;
  readonly from: RegExp;
  readonly ordinal: RegExp;
  /** Words that number sections, and what they stand for. */
  readonly sectionWord: RegExp;
  readonly sectionWords: ReadonlyMap<string, number>;
  readonly markFirst: boolean;
}

const grammars = new WeakMap<ReferenceLanguage['phrasing'], Grammar>();

export function grammarOf({ phrasing, citations }: ReferenceLanguage): Grammar {
  let grammar = grammars.get(phrasing);
  if (grammar) return grammar;
  const { references: words, above, below } = phrasing;
  const kinds = new Map<string, PlaceKind | 'subparagraph'>();
  for (const kind of ['paragraph', 'section', 'note', 'subparagraph'] as const) for (const word of words[kind]) kinds.set(fold(word), kind);
  const marks = new Map<string, 'above' | 'below' | 'own'>();
  for (const word of above) marks.set(fold(word), 'above');
  for (const word of below) marks.set(fold(word), 'below');
  for (const word of words.own) marks.set(fold(word), 'own');
  const markFirst = words.markFirst === true;
  const and = citations.and.map(fold);
  const sectionWords = new Map<string, number>();
  for (const list of [phrasing.sectionWords?.first ?? [], phrasing.sectionWords?.named ?? []]) {
    list.forEach((word, i) => sectionWords.set(fold(word), i + 1));
  }
  grammar = {
    kinds,
    marks,
    markFirst,
    openings: new RegExp(anyOf(markFirst ? [...marks.keys(), ...words.note.map(fold)] : [...kinds.keys()]), 'gu'),
    kindWord: new RegExp(anyOf([...kinds.keys()]), 'uy'),
    mark: new RegExp(anyOf([...marks.keys()]), 'uy'),
    through: new RegExp(`\\s?(?:${anyOf(citations.to.map(fold))}|[-\u2013\u2014])\\s?`, 'uy'),
    join: new RegExp(`\\s?[,،、;]\\s?(?:${anyOf(and)}\\s?)?|\\s?${anyOf(and)}\\s?`, 'uy'),
    of: new RegExp(`\\s?${anyOf(words.of.map(fold))}`, 'uy'),
    from: new RegExp(words.from ? `\\s?${anyOf(words.from.map(fold))}\\s` : '(?!)', 'uy'),
    ordinal: new RegExp(words.ordinal ?? '(?!)', 'uy'),
    sectionWord: new RegExp(sectionWords.size > 0 ? `${anyOf([...sectionWords.keys()])}(?!\\p{L})` : '(?!)', 'uy'),
    sectionWords,
  };
  grammars.set(phrasing, grammar);
  return grammar;
}

/** One of the words; the longer first. */
function anyOf(words: readonly string[]): string {
  const escaped = [...new Set(words)].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?:${escaped.join('|')})`;
}

/** The value of digits, European or Arabic. */
export function numberOf(digits: string): number {
  return Number(digits.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
}

/** 一 to 九十九; null where the signs are no number. */
export function ideographValue(text: string): number | null {
  const digits = '一二三四五六七八九';
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 && digits.includes(text) ? digits.indexOf(text) + 1 : null;
  return (ten === 0 ? 1 : digits.indexOf(text[0]!) + 1) * 10 + digits.indexOf(text[ten + 1] ?? '·') + 1;
}

/** Whether a number that begins with this sign is one of letters or ideographs, as those of sections are. */
export function isNumeral(sign = ''): boolean {
  return !/[0-9\u0660-\u0669]/.test(sign);
}
