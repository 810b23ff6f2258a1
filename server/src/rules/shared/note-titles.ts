import type { Inline } from '../../syntax/model';
import { span } from '../../text/block';
import { findPhrase } from '../../text/words';
import type { Edit } from '../rule';

/** The title of a series in a note. Offsets count in the plain text. */
export interface NoteTitle {
  readonly from: number;
  readonly to: number;
  /** Whether any of it is emphasised. */
  readonly isEmphasised: boolean;
}

/** The first of some titles that a note names. */
export function titleOf({ plain, runs }: Inline, titles: readonly string[]): NoteTitle | null {
  for (const title of titles) {
    const found = findPhrase(plain, title);
    if (found) return { from: found.start, to: found.end, isEmphasised: runs.some(({ from, to }) => from < found.end && to > found.start) };
  }
  return null;
}

/** Sets words of the plain text in italics. */
export function emphasise(inline: Inline, from: number, to: number): Edit[] {
  const { block, start, end } = inline.span(from, to);
  return [{ span: span(block, start, start), newText: '*' }, { span: span(block, end, end), newText: '*' }];
}
