import { span, type Span } from '../../text/block';
import type { Inline } from '../../syntax/model';
import type { Fix } from '../rule';

/** A fix that writes something else in one place and touches words or numbers. */
export function suggestion(title: string, place: Span, newText: string): Fix {
  return { title, safe: false, edits: [{ span: place, newText }] };
}

/** The empty place right after a character of the plain text, inside whatever emphasis ends there. */
export function placeAfter(inline: Inline, at: number): Span {
  const { block, end } = inline.span(at, at + 1);
  return span(block, end, end);
}

/** Writes a word anew, and touches no more of it than differs; a space stays as it is typed. */
export function respelling(title: string, inline: Inline, from: number, to: number, right: string): Fix {
  const found = inline.plain.slice(from, to).replace(/\s/gu, ' ');
  let head = 0;
  while (head < Math.min(found.length, right.length) && found[head] === right[head]) head++;
  let tail = 0;
  while (tail < Math.min(found.length, right.length) - head && found.at(-1 - tail) === right.at(-1 - tail)) tail++;
  return suggestion(title, inline.span(from + head, to - tail), right.slice(head, right.length - tail));
}
