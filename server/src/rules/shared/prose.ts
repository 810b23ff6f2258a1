import type { LanguagePack } from '../../language/pack';
import type { Inline } from '../../syntax/model';
import { isLetterAt } from '../../text/words';
import type { ElementFacts } from '../rule';

/** A half-open range of offsets in a plain text. */
export type PlainRange = readonly [from: number, to: number];

/** The words of an element, passage by passage, tables and comments left out. */
export function* proseOf({ passages }: Pick<ElementFacts, 'passages'>): Generator<Inline> {
  for (const { shape, inline } of passages) if (shape === 'text' || shape === 'heading' || shape === 'note') yield inline;
}

const quotations = new WeakMap<Inline, readonly PlainRange[]>();

/** What stands between quotation marks, the marks included; a quotation that is not closed goes on to the end of the passage. */
export function quotationsOf(inline: Inline, { typography: { quotes } }: LanguagePack): readonly PlainRange[] {
  let ranges = quotations.get(inline);
  if (!ranges) quotations.set(inline, ranges = readQuotations(inline.plain, quotes.open, quotes.close));
  return ranges;
}

const signs = /[«»“”„《》"]/gu;

function readQuotations(plain: string, open: string, close: string): PlainRange[] {
  const ranges: PlainRange[] = [];
  let from = -1;
  let depth = 0;
  let isStraightOpen = false;
  for (const { 0: sign, index } of plain.matchAll(signs)) {
    const isStraight = sign === '"';
    const opens = isStraight ? !isStraightOpen : sign === open || (sign !== close && '«„“《'.includes(sign));
    if (isStraight) isStraightOpen = !isStraightOpen;
    if (opens) {
      if (depth++ === 0) from = index;
    } else if (depth > 0 && --depth === 0) {
      ranges.push([from, index + 1]);
    }
  }
  if (depth > 0) ranges.push([from, plain.length]);
  return ranges;
}

/** Whether an offset lies in one of the ranges, which are in order. */
export function isWithin(ranges: readonly PlainRange[], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![1] <= at) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range[0] <= at;
}

/** Whether an offset lies in emphasised words that are no lead and no heading: a title, a foreign word, the name of a case. */
export function isInTitle({ lead }: Pick<ElementFacts, 'lead'>, { runs, plain }: Inline, at: number): boolean {
  return runs.some(({ from, to }) => from <= at && at < to && !(lead && from < lead.to) && plain.slice(0, from).trim() + plain.slice(to).trim() !== '');
}

/** Whether the last letter before a place, if there is one, is in the language's script. */
export function isLastInScript(text: string, at: number, pack: LanguagePack): boolean {
  let i = at;
  while (i > 0 && !isLetterAt(text, i - 1)) i--;
  return i === 0 || isInScript(text[i - 1]!, pack);
}

/** Whether the first letter after a place, if there is one, is in the language's script. */
export function isNextInScript(text: string, at: number, pack: LanguagePack): boolean {
  let i = at;
  while (i < text.length && !isLetterAt(text, i)) i++;
  return i === text.length || isInScript(text[i]!, pack);
}

const scripts: Readonly<Record<LanguagePack['script'], RegExp>> = {
  Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Arabic: /\p{Script=Arabic}/u, Han: /\p{Script=Han}/u,
};

function isInScript(letter: string, { script }: LanguagePack): boolean {
  return scripts[script].test(letter);
}
