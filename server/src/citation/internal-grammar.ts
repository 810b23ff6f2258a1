import type { LanguagePack } from '../language/pack';
import { fold } from '../text/words';
import type { Stretch } from './citation';

/** What the grammar of internal references needs to know of a language. */
export type ReferenceLanguage = Pick<LanguagePack, 'phrasing' | 'citations'>;

/** What a text refers to in itself; `preambular` is a paragraph of the preamble, or the preamble. */
export type PlaceKind = 'paragraph' | 'section' | 'note' | 'preambular' | 'annex' | 'appendix';

/** What paragraphs with numbers of their own may be in. */
export type ContainerKind = 'section' | 'annex' | 'appendix';

/** What a word for a place says. */
export type WordKind = PlaceKind | 'subparagraph' | 'preamble';

/** A number in an internal reference: "5", "5 bis", "II", "third". */
export interface PlaceNumber extends Stretch {
  /** For letters that name annexes their place in the alphabet. */
  readonly value: number;
  readonly latin: string | null;
}

/** One of the places that a reference names: a number, and perhaps a subparagraph under it. */
export interface NamedPlace {
  /** Null where a subparagraph of the paragraph in which the reference stands is meant, or the preamble or the only annex as a whole. */
  readonly number: PlaceNumber | null;
  /** Signs of subparagraphs, outermost first, brackets included: "(a)", "(ii)". */
  readonly signs: readonly Stretch[];
  /** Whether a range runs from the place before to this one: "3 to 5". */
  readonly through: boolean;
}

/** The section or annex in which paragraphs are. */
export interface Container {
  readonly kind: ContainerKind;
  /** Null for the only annex. */
  readonly number: PlaceNumber | null;
}

/**
 * "paragraph 5 (a) above", "paragraphs 3, 5 and 7 of the present resolution", "上文第5段", "section II below", "the third preambular
 * paragraph", "annex I", "note 7". Offsets are those of the given text.
 */
export interface InternalReference extends Stretch {
  readonly kind: PlaceKind;
  readonly places: readonly NamedPlace[];
  /** Where the paragraphs are, if it is said beside them: "section II, paragraph 5, above", "paragraph 4 of the annex". */
  readonly within: Container | null;
  /** What says that this text is meant; null where nothing does, as in "note 7": then the reference may be to another text. */
  readonly direction: 'above' | 'below' | 'own' | null;
  /** The word above or below. */
  readonly directionWord: Stretch | null;
  /** Whether this text is meant: its words say so, or they name a place fully ("paragraph 3 of section II") and no other text before it. */
  readonly isOurs: boolean;
}

/** Numbers and signs, in all languages; they run over folded text. */
export const patterns = {
  number: /[0-9\u0660-\u0669]{1,4}(?![0-9\u0660-\u0669]|[./][0-9])/y,
  latin: /\s?(bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)(?!\p{L})/uy,
  roman: /[ivx]{1,7}(?!\p{L})/uy,
  /** The number or letter of an annex, in the words as written: "I", "B", "2", "1-A". */
  annex: /(?:[0-9\u0660-\u0669]{1,2}(?:-[A-Z])?(?![0-9\u0660-\u0669]|[./][0-9])|[IVX]{1,5}|[A-ZА-Я])(?![A-Za-z\u00c0-\u024f\u0400-\u04ff])/uy,
  ideographs: /[一二三四五六七八九十]{1,3}/y,
  sign: /[(（](?:[a-z]{1,5}|[\u0621-\u064a]\u0640?|[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）]|'[0-9]{1,2}'|[㈠-㈩]|[a-z]{1,5}\)/y,
  space: /\s{0,3}/y,
  pause: /\s?[,،，(（]\s?/y,
  /** Between a section and its paragraph where they follow one another: 第二节第3段. */
  link: /\s?[,，、]?\s?的?/y,
};

/** Regular expressions of a language, made of the words of its pack; all run over folded text. */
export interface Grammar {
  /** Where a reference may begin: a word for a place, or where they stand first, the words that say that this text is meant. */
  readonly openings: RegExp;
  readonly kinds: ReadonlyMap<string, WordKind>;
  readonly kindWord: RegExp;
  readonly mark: RegExp;
  readonly marks: ReadonlyMap<string, 'above' | 'below' | 'own'>;
  readonly through: RegExp;
  readonly join: RegExp;
  readonly of: RegExp;
  readonly ofAfterComma: RegExp;
  readonly genitive: boolean;
  readonly determiner: RegExp;
  readonly construct: ReadonlySet<string>;
  readonly from: RegExp;
  readonly ordinal: RegExp;
  readonly operative: RegExp;
  /** Words that number sections, and what they stand for. */
  readonly sectionWord: RegExp;
  readonly sectionWords: ReadonlyMap<string, number>;
  /** The same for annexes: letters in words too. */
  readonly annexWord: RegExp;
  readonly annexWords: ReadonlyMap<string, number>;
  /** The same for paragraphs of the preamble. */
  readonly ordinalWord: RegExp;
  readonly ordinalWords: ReadonlyMap<string, number>;
  /** Ordinals that stand before the word for a paragraph, at the end of what is given. */
  readonly ordinalsBefore: RegExp;
  readonly markFirst: boolean;
}

const grammars = new WeakMap<ReferenceLanguage['phrasing'], Grammar>();
const never = /(?!)/uy;

export function grammarOf({ phrasing, citations }: ReferenceLanguage): Grammar {
  let grammar = grammars.get(phrasing);
  if (grammar) return grammar;
  const { references: words, above, below } = phrasing;
  const kinds = new Map<string, WordKind>();
  const all = ['paragraph', 'section', 'annex', 'appendix', 'preamble', 'preambular', 'note', 'subparagraph'] as const;
  for (const kind of all) for (const word of words[kind]) kinds.set(fold(word), kind);
  const marks = new Map<string, 'above' | 'below' | 'own'>();
  for (const word of above) marks.set(fold(word), 'above');
  for (const word of below) marks.set(fold(word), 'below');
  for (const word of words.own) marks.set(fold(word), 'own');
  const markFirst = words.markFirst === true;
  const and = citations.and.map(fold);
  const { first = [], second = [], named = [] } = phrasing.sectionWords ?? {};
  const sectionWords = valuesOf([first, named]);
  const annexWords = valuesOf([first, named, second]);
  const ordinalWords = valuesOf(words.ordinals.map((list) => list.slice(1)));
  const join = `\\s?[,،、;]\\s?(?:${anyOf(and)}\\s?)?|\\s?${anyOf(and)}\\s?`;
  const through = `\\s?(?:${anyOf(citations.to.map(fold))}|[-\u2013\u2014])\\s?`;
  const ordinalWord = ordinalWords.size > 0 ? `${anyOf([...ordinalWords.keys()])}(?!\\p{L})` : '(?!)';
  const firstWords = [...marks.keys(), ...[...words.note, ...words.annex, ...words.appendix, ...words.preamble].map(fold), words.ordinal ?? ''];
  grammar = {
    kinds,
    marks,
    openings: new RegExp(anyOf(markFirst ? firstWords : [...kinds.keys()]), 'gu'),
    kindWord: new RegExp(anyOf([...kinds.keys()]), 'uy'),
    mark: new RegExp(anyOf([...marks.keys()]), 'uy'),
    through: new RegExp(through, 'uy'),
    join: new RegExp(join, 'uy'),
    of: new RegExp(`\\s?${anyOf(words.of.map(fold))}`, 'uy'),
    ofAfterComma: words.ofAfterComma ? new RegExp(`[,،] ${anyOf(words.ofAfterComma.map(fold))}(?!\\p{L})`, 'uy') : never,
    genitive: words.genitive === true,
    determiner: new RegExp(anyOf(words.determiners.map(fold)), 'uy'),
    construct: new Set((words.construct ?? []).map(fold)),
    from: words.from ? new RegExp(`\\s?${anyOf(words.from.map(fold))}\\s`, 'uy') : never,
    ordinal: words.ordinal ? new RegExp(words.ordinal, 'uy') : never,
    operative: words.operative ? new RegExp(anyOf(words.operative.map(fold)), 'uy') : never,
    sectionWord: wordOf(sectionWords),
    sectionWords,
    annexWord: wordOf(annexWords),
    annexWords,
    ordinalWord: new RegExp(ordinalWord, 'uy'),
    ordinalWords,
    ordinalsBefore: new RegExp(`(?<![\\p{L}\\p{N}])${ordinalWord}(?:(?:${join}|${through})${ordinalWord}){0,8}\\s$`, 'u'),
    markFirst,
  };
  grammars.set(phrasing, grammar);
  return grammar;
}

/** What words that number things stand for; the first of each list for 1. */
function valuesOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const values = new Map<string, number>();
  for (const list of lists) {
    list.forEach((word, i) => {
      if (!values.has(fold(word))) values.set(fold(word), i + 1);
    });
  }
  return values;
}

function wordOf(values: ReadonlyMap<string, number>): RegExp {
  return values.size > 0 ? new RegExp(`${anyOf([...values.keys()])}(?!\\p{L})`, 'uy') : never;
}

/** One of the words; the longer first. */
export function anyOf(words: readonly string[]): string {
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
