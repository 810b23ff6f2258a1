import type { Inline } from '../../syntax/model';
import { isSpace } from '../../text/words';
import type { ReferenceGroup } from './notes';

const marks = /[,，،;；؛.。:：、]/u;

/** The mark that follows references, with the space before it, as offsets in the block; an empty range where there is none. */
export function markAfter({ block: { text }, end }: Inline, { span: { end: from } }: ReferenceGroup): [number, number] {
  let at = from;
  while (at < end && isGap(text, at)) at++;
  return at < end && marks.test(text[at]!) && !/[0-9.…]/.test(text[at + 1] ?? '') ? [from, at + 1] : [from, from];
}

/** The mark that references follow, with the space around it; a stop only where the paragraph ends, for it may belong to an abbreviation. */
export function markBefore({ block: { text }, plain, start }: Inline, { span: { start: to }, to: next }: ReferenceGroup): [number, number] {
  let at = to - 1;
  while (at > start && isGap(text, at)) at--;
  const mark = text[at] ?? '';
  if (at <= start || !marks.test(mark) || /^\S/u.test(plain.slice(next)) || (/[.。]/.test(mark) && plain.slice(next).trim() !== '')) return [to, to];
  let from = at;
  while (from > start && isGap(text, from - 1)) from--;
  return [from, to];
}

function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSpace(code) || isDirectional(code);
}

/** Marks that turn the direction of writing and have no width. */
function isDirectional(code: number): boolean {
  return code === 0x200e || code === 0x200f || code === 0x061c || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}
