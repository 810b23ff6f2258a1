import type { Marker, Passage } from '../../syntax/model';
import { span, type Span, textOf } from '../../text/block';

/** The sign of a marker without its brackets or stop: the "4" of "4.", the "c" of "(c)". */
export function signSpan(marker: Marker): Span {
  const { block, start } = marker.span;
  const source = textOf(marker.span);
  if (marker.kind === 'number') {
    const match = /[0-9\u0660-\u0669]+/.exec(source);
    if (match) return span(block, start + match.index, start + match.index + match[0].length);
  }
  const sign = marker.text.slice(marker.before.length, marker.text.length - marker.after.length);
  const at = source.indexOf(sign);
  return at < 0 || sign === '' ? marker.span : span(block, start + at, start + at + sign.length);
}

/** A number in the digits that another is written in. */
export function inDigitsOf(sample: string, n: number): string {
  return /[\u0660-\u0669]/.test(sample) ? String(n).replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : String(n);
}

/** What stands before the words of a numbered paragraph ("4. "), for another number; null where emphasis is mixed up with it. */
export function numberLike(passage: Passage, n: number): string | null {
  if (!passage.marker) return null;
  const opening = passage.block.text.slice(passage.span.start, passage.marker.contentStart);
  const match = /^([^0-9\u0660-\u0669*_]*)([0-9\u0660-\u0669]+)([^0-9\u0660-\u0669*_]*)$/.exec(opening);
  return match ? match[1]! + inDigitsOf(match[2]!, n) + match[3]! : null;
}
