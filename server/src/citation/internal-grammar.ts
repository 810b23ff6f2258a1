import type { LanguagePack } from '../language/pack';
import { fold } from '../text/words';

/** What the grammar of internal references needs to know of a language. */
export type ReferenceLanguage = Pick<LanguagePack, 'phrasing' | 'citations'>;

/** What a text refers to in itself. */
export type PlaceKind = 'paragraph' | 'section' | 'note';

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
  };
  grammars.set(phrasing, grammar);
  return grammar;
}

/** One of the words; the longer first. */
function anyOf(words: readonly string[]): string {
  const escaped = [...new Set(words)].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?:${escaped.join('|')})`;
}
