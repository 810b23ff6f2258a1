import type { Position, Range } from 'vscode-languageserver-protocol';

/** A change of a text: what stands in a range gives way to other words. */
export interface TextChange {
  readonly range: Range;
  readonly text: string;
}

/** Less than 0 where the first position comes before the second, 0 where they are the same. */
export function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/**
 * Where a position is after a change of the text; null where the change has taken away what stood around it.
 * @param side whether what is put in at the position itself comes before it, so that it is moved behind, or after it
 */
export function afterChange(position: Position, { range: { start, end }, text }: TextChange, side: 'before' | 'behind'): Position | null {
  const isInsertedHere = compare(start, position) === 0 && compare(end, position) === 0;
  if (compare(start, position) >= 0 && !(isInsertedHere && side === 'behind')) return position;
  if (compare(end, position) > 0) return null;
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines[lines.length - 1]!.length;
  const line = position.line + lines.length - 1 - (end.line - start.line);
  if (end.line < position.line) return { line, character: position.character };
  return { line, character: position.character - end.character + last + (lines.length > 1 ? 0 : start.character) };
}
