import type { BlockDocument, TextPosition } from '../../text/document';

/** What is typed of a line at the cursor. Offsets are absolute. */
export interface TypedLine {
  /** Where the line begins, its indentation included. */
  readonly lineStart: number;
  /** Where the words, with their marks of emphasis, begin. */
  readonly start: number;
  readonly offset: number;
  /** After the cursor and the marks of emphasis that an editor closed by itself. */
  readonly end: number;
  /** Signs of a heading: "", "#", "##". */
  readonly heading: string;
  /** Marks of emphasis as typed, and those that stand closed behind the cursor. */
  readonly marks: string;
  readonly closing: string;
  /** The words typed so far. */
  readonly words: string;
  /** What else stands on the line. */
  readonly after: string;
}

const longestLine = 2000;

/** A line up to a position; null where it is longer than any line that is completed. */
export function typedLineAt(document: BlockDocument, position: TextPosition): TypedLine | null {
  const lineStart = document.offsetAt({ line: position.line, character: 0 });
  const offset = document.offsetAt(position);
  if (offset - lineStart > longestLine) return null;
  const before = document.slice(lineStart, offset);
  const after = document.slice(offset, offset + longestLine).split(/[\r\n]/, 1)[0]!;
  const [opening = '', heading = '', marks = ''] = /^\uFEFF?[ \t]{0,3}(?:(#{1,6})[ \t]{1,3})?([*_]{0,3})/.exec(before) ?? [];
  const closing = marks === '' ? '' : /^[*_]{0,3}/.exec(after)![0];
  return {
    lineStart, start: lineStart + opening.length - marks.length, offset, end: offset + closing.length,
    heading, marks, closing, words: before.slice(opening.length), after: after.slice(closing.length),
  };
}
