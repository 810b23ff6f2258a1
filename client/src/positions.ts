import { Position, type TextDocumentContentChangeEvent } from 'vscode';

/**
 * Where a position is after a change of the text; null where the change has taken away what stood around it.
 * @param side whether what is put in at the position itself comes before it, so that it is moved behind, or after it
 */
export function afterChange(position: Position, { range: { start, end }, text }: Pick<TextDocumentContentChangeEvent, 'range' | 'text'>, side: 'before' | 'behind'): Position | null {
  if (side === 'behind' ? start.isAfter(position) : start.isAfterOrEqual(position)) return position;
  if (end.isAfter(position)) return null;
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines[lines.length - 1]!.length;
  const line = position.line + lines.length - 1 - (end.line - start.line);
  if (end.line < position.line) return new Position(line, position.character);
  return new Position(line, position.character - end.character + last + (lines.length > 1 ? 0 : start.character));
}
