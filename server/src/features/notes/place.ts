import type { LanguagePack } from '../../language/pack';
import { citationsOf } from '../../rules/shared/citations';
import type { Passage, Resolution } from '../../syntax/model';
import { forOrgan } from '../../syntax/resolution';
import { speakerOf } from '../../syntax/speaker';

const marks = /[,，،;；؛.。:：、]/u;
const closers = /["”»’」』)）\]]/u;

/**
 * The side of the punctuation on which the language sets references, at a cursor beside a mark; out of emphasis marks, tags, citations
 * and words that it stands in.
 */
export function referenceOffset(passage: Passage, offset: number, resolution: Resolution): number {
  const { block: { text }, inline } = passage;
  const { pack, organ } = resolution;
  let at = Math.max(inline.start, Math.min(offset, inline.end));
  for (const { span: whole } of inline.references) if (whole.start < at && at < whole.end) at = whole.end;
  for (const { outer, inner } of inline.runs) {
    if (outer.start < at && at <= inner.start) at = outer.start;
    if (inner.end <= at && at < outer.end) at = outer.end;
  }
  for (const { start, end } of pack ? citationsOf(passage, pack, speakerOf(passage, resolution)) : []) {
    const cited = inline.span(start, end);
    if (cited.start < at && at < cited.end) at = cited.end;
  }
  while (at > inline.start && at < inline.end && isInWord(text, at - 1, pack) && isInWord(text, at, pack)) at++;
  const side = pack ? forOrgan(pack.noteSide, organ) : 'either';
  if (side === 'after') {
    let next = at;
    while (next < inline.end && (isThinSpace(text[next]) || closers.test(text[next]!))) next++;
    if (next < inline.end && marks.test(text[next]!) && isMark(text, next)) at = next + 1;
    while (at > offset && at < inline.end && closers.test(text[at]!)) at++;
  } else if (side === 'before') {
    if (at > inline.start && marks.test(text[at - 1]!) && isMark(text, at - 1)) at--;
    while (at > inline.start && isThinSpace(text[at - 1])) at--;
  }
  return at;
}

/** Whether a sign belongs to a word or to a number such as 64/178, 3.5 or A/64/1. Chinese sets no space between words, so there only numbers hold together. */
function isInWord(text: string, at: number, pack: LanguagePack | null): boolean {
  const isOne = (index: number): boolean => (pack?.script === 'Han' ? /[0-9A-Za-z]/.test(text[index] ?? ' ') : isLetter(text, index));
  return isOne(at) || (/[/.’'\-]/.test(text[at]!) && isOne(at - 1) && isOne(at + 1));
}

/** Whether a mark ends words; the point of "3.5" and of "op. cit." in the middle of a line does not. */
function isMark(text: string, at: number): boolean {
  return !/[.,:]/.test(text[at]!) || !/[0-9]/.test(text[at + 1] ?? '');
}

function isThinSpace(sign: string | undefined): boolean {
  return sign === '\u00a0' || sign === '\u202f';
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? ' ');
}
