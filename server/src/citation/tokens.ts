import type { PrintedDate } from './citation';
import type { NumberShape } from './numbers';
import type { Reading } from './reading';
import type { Gap, Phrase, Vocabulary } from './vocabulary';

export type Token =
  | { readonly type: 'number'; readonly start: number; readonly end: number; readonly shape: NumberShape }
  | { readonly type: 'date'; readonly start: number; readonly end: number; readonly date: PrintedDate }
  | { readonly type: 'phrase'; readonly start: number; readonly end: number; readonly phrase: Phrase };

/** A text as a row of tokens and the gaps before them. */
export interface TokenRow {
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  readonly tokens: readonly Token[];
  /** The gap before each token (the first: from the start of the text). */
  readonly gaps: readonly Gap[];
}

/** A number taken for a citation, with what ties it to the text around it. */
export interface Candidate {
  /** Index among the tokens. */
  readonly at: number;
  readonly shape: NumberShape;
  /** Index of the token with the word "resolution" that introduces this number directly; -1 where none does. */
  head: number;
  signed: boolean;
  accepted: boolean;
  /** Only dates, owners and linking words stand between the number before and this one. */
  linked: boolean;
  /** A word "resolution" stands at the head of its list, or after it (Chinese). */
  kind: 'resolution' | 'decision' | null;
  date: PrintedDate | null;
  dateCertain: boolean;
}
