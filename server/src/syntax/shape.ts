import { type NamedOrgan, organOfLine, organOfName } from '../language/detect';
import type { ProfileId } from '../language/profile';
import type { Block } from '../text/block';
import type { Inline, Passage } from './model';
import { readPassages } from './passage';

/** What can be said of a block without knowing its neighbours or its language. */
export interface BlockShape {
  readonly passages: readonly Passage[];
  /** The organ whose line stands in the block, by profile. */
  readonly organLine: Readonly<Record<ProfileId, NamedOrgan | null>>;
  /** Whether a masthead may begin here: a heading or bold line with an organ's name, or "United Nations" and a symbol. */
  readonly opensMasthead: boolean;
  /** Whether the block reads like a paragraph of a resolution: an emphasised opening, or a number before one. */
  readonly isBody: boolean;
}

/** The shape of a block, read once. */
export function shapeOf(block: Block): BlockShape {
  return (block.reading ??= readShape(block)) as BlockShape;
}

function readShape(block: Block): BlockShape {
  const passages = readPassages(block);
  let official: NamedOrgan | null = null;
  let mun: NamedOrgan | null = null;
  for (const passage of passages) {
    official ??= organLineOf(passage);
    mun ??= organLineOf(passage, 'mun');
  }
  return { passages, organLine: { draft: official, final: official, mun }, opensMasthead: opensMasthead(passages[0]), isBody: passages.some(isBody) };
}

const organLines = new WeakMap<Passage, NamedOrgan | null>();

/** The organ whose line a passage is: a short text without number that is an organ's name and perhaps a comma. */
export function organLineOf(passage: Passage, profile: ProfileId = 'draft'): NamedOrgan | null {
  if (passage.shape !== 'text' || passage.marker || passage.span.end - passage.span.start > 90) return null;
  let named = organLines.get(passage);
  if (named === undefined) organLines.set(passage, named = organOfLine(passage.inline.plain.trim(), 'mun'));
  return named?.onlyIn && named.onlyIn !== profile ? null : named;
}

const symbolStart = /^(?:[^\p{L}]|United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|联\s?合\s?国|الأمم المتحدة)\s*(?=[ASE]?\/)/u;

function opensMasthead(passage: Passage | undefined): boolean {
  if (!passage || passage.shape === 'rule' || passage.shape === 'note' || passage.shape === 'table') return false;
  const { plain, runs } = passage.inline;
  const text = plain.trim();
  if (passage.shape === 'heading') return organOfName(text) !== null;
  if (text.length > 400) return false;
  if (symbolStart.test(text)) return true;
  const bold = runs[0];
  return bold?.from === 0 && bold.style === 'bold' && bold.to < text.length && organOfName(plain.slice(0, bold.to)) !== null && /Distr/.test(text);
}

function isBody({ shape, marker, inline }: Passage): boolean {
  if (shape !== 'text') return false;
  const first = inline.runs[0];
  if (!first || first.from > 3 || first.style === 'bold' && !/\p{Script=Han}/u.test(inline.plain)) return false;
  return marker?.kind === 'number' || first.to < inline.plain.length - 2;
}

/** The end mark of a passage, looked for behind note references and closing marks: `mark` is empty where there is none. */
export interface EndMark {
  readonly mark: string;
  /** Offset of the mark in the plain text, or where one would stand. */
  readonly at: number;
}

const marks = /[,，،;；؛.．。:：?？!！…、]/u;
const closers = /[\s"”“»)\]）」』’‘*]/u;

/** The last mark of a text, behind closing quotation marks and brackets. */
export function endMarkOf({ plain }: Inline): EndMark {
  let end = plain.length;
  while (end > 0 && /\s/u.test(plain[end - 1]!)) end--;
  const stop = end;
  if (end > 0 && marks.test(plain[end - 1]!)) return { mark: plain[end - 1]!, at: end - 1 };
  while (end > 0 && closers.test(plain[end - 1]!)) end--;
  if (end > 0 && end < stop && marks.test(plain[end - 1]!)) return { mark: plain[end - 1]!, at: end - 1 };
  return { mark: '', at: stop };
}

export type EndKind = 'comma' | 'semicolon' | 'stop' | 'colon' | 'none';

/** Which of the four end marks of any script a passage ends in. */
export function endKindOf(passage: Passage): EndKind {
  const { mark } = endMarkOf(passage.inline);
  if (mark === '') return 'none';
  if (',，،、'.includes(mark)) return 'comma';
  if (';；؛'.includes(mark)) return 'semicolon';
  if (':：'.includes(mark)) return 'colon';
  return 'stop';
}

/** Whether one emphasised run covers all the words. */
export function isWhollyEmphasised({ inline: { plain, runs } }: Passage): boolean {
  return runs.some(({ from, to }) => plain.slice(0, from).trim() === '' && plain.slice(to).trim() === '');
}

/** Whether the words may go on in the middle of a sentence: a small letter, or a script that has none. */
export function startsLow(passage: Passage): boolean {
  const first = firstLetter(passage);
  return first !== '' && first === first.toLowerCase();
}

/** Whether the words begin with a small letter of a script that has large ones. */
export function startsSmall(passage: Passage): boolean {
  const first = firstLetter(passage);
  return first !== first.toUpperCase();
}

/** The letter that the words begin with, behind marks and brackets; empty where a digit comes first. */
function firstLetter(passage: Passage): string {
  const first = /[\p{L}\p{N}]/u.exec(passage.inline.plain)?.[0] ?? '';
  return /\p{L}/u.test(first) ? first : '';
}
