import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { Change } from '../rules/fix';
import type { Edit } from '../rules/rule';
import { endsInLineBreak, type Block, type Span } from '../text/block';
import type { BlockDocument } from '../text/document';

/** Where spans become lines and characters; no other file does this. */

export function rangeOf({ block, start, end }: Span): Range {
  return { start: positionIn(block, start), end: positionIn(block, end) };
}

/** Line and character, 0-based, of an offset relative to a block. */
export function positionIn(block: Block, offset: number): Position {
  if (offset >= block.text.length && endsInLineBreak(block.text)) return { line: block.line + block.lineEnds, character: 0 };
  const starts = block.lineStarts;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: block.line + low, character: offset - starts[low]! };
}

export function textEditOf({ span, newText }: Edit): TextEdit {
  return { range: rangeOf(span), newText };
}

export function changeToEdit(document: BlockDocument, { start, end, newText }: Change): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText };
}

/** Last line with text of a block. */
export function lastLineOf(block: Block): number {
  return positionIn(block, block.text.trimEnd().length).line;
}

export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether two ranges share a character or touch. */
export function touches(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}

export function contains(range: Range, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}
