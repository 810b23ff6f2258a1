import type { WordPair } from '../../language/style-words';
import { isWordEdge } from '../../text/words';
import { openingOf } from './opening';

export interface FoundPair {
  readonly index: number;
  readonly found: string;
  readonly right: string;
}

interface PairGrammar {
  readonly pattern: RegExp;
  readonly right: ReadonlyMap<string, string>;
}

const grammars = new WeakMap<readonly WordPair[], PairGrammar | null>();

/** The wrong forms of a list that a text holds as whole words, in order. Case counts; spaces, hyphens and apostrophes of any kind are the same. */
export function* pairsIn(text: string, pairs: readonly WordPair[]): Generator<FoundPair> {
  let grammar = grammars.get(pairs);
  if (grammar === undefined) grammars.set(pairs, grammar = pairs.length > 0 ? grammarOf(pairs) : null);
  if (!grammar) return;
  for (const { 0: found, index } of text.matchAll(grammar.pattern)) {
    const right = grammar.right.get(plainForm(found));
    if (right !== undefined && right !== plainForm(found)) yield { index, found, right: withSpacesOf(found, right) };
  }
}

function grammarOf(pairs: readonly WordPair[]): PairGrammar {
  const wrong = pairs.map(([form]) => form).sort((a, b) => b.length - a.length);
  const alternatives = wrong.map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s/g, '[ \\u00a0]').replace(/['’]/g, "['’]").replace(/-/g, '[-\\u2011]'));
  return {
    pattern: new RegExp(`${openingOf(wrong)}(?<![\\p{L}\\p{N}\\p{M}]|[\\p{L}\\p{N}][-\\u2011])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}\\p{M}]|[-\\u2011][\\p{L}\\p{N}])`, 'gu'),
    right: new Map(pairs.map(([form, right]) => [plainForm(form), right])),
  };
}

function plainForm(text: string): string {
  return text.replace(/\u00a0/g, ' ').replace(/\u2011/g, '-').replace(/'/g, '’');
}

/** The right form with the spaces, hyphens and apostrophes of the wrong one, where only letters differ. */
export function withSpacesOf(found: string, right: string): string {
  if (found.length !== right.length) return right;
  return Array.from({ length: right.length }, (_, i) => (/[\s\u00a0\u2011'’-]/u.test(found[i]!) ? found[i]! : right[i]!)).join('');
}

const stems = new WeakMap<readonly WordPair[], ReadonlyMap<string, string>>();

/** Words in -ise, -ised, -ising, -isation whose beginning a list respells, in any case, in order. */
export function* stemsIn(text: string, pairs: readonly WordPair[]): Generator<FoundPair> {
  let rights = stems.get(pairs);
  if (!rights) stems.set(pairs, rights = new Map(pairs));
  for (const { 0: ending, index: at } of text.matchAll(/is(?:ed?|ers?|es|ing|able|ations?|ational)(?![A-Za-z])/g)) {
    const stem = /[A-Za-z]*$/.exec(text.slice(Math.max(0, at - longestWord), at))![0];
    const index = at - stem.length;
    const right = rights.get(`${stem}is`.toLowerCase());
    if (right === undefined || !isWordEdge(text, index) || !isWordEdge(text, at + ending.length)) continue;
    const found = stem + ending;
    yield { index, found, right: found[0]! + right.slice(1) + ending.slice(2) };
  }
}

const longestWord = 40;
