import { MarkupKind, type Hover, type Position, type Range } from 'vscode-languageserver-types';
import { rangeOf } from '../convert';
import type { Snapshot } from '../snapshot';
import { hoverCitation } from './citation';
import { hoverFindings } from './finding';
import { hoverNote } from './note';
import { plainText } from './told';

/** What there is to say at a position: the note that a reference points to, a citation, the rules that found something. */
export function hover(snapshot: Snapshot, position: Position): Hover | null {
  const offset = snapshot.document.offsetAt(position);
  const told = [hoverNote(snapshot, offset), hoverCitation(snapshot, offset), ...hoverFindings(snapshot, offset)]
    .filter((it) => it !== null);
  if (told.length === 0) return null;
  const value = told.map(({ markdown }) => markdown).join('\n\n---\n\n');
  const contents = snapshot.editor.markdown ? { kind: MarkupKind.Markdown, value } : { kind: MarkupKind.PlainText, value: plainText(value) };
  return { contents, range: smallest(told.map(({ span }) => rangeOf(span))) };
}

function smallest(ranges: readonly Range[]): Range | undefined {
  const size = ({ start, end }: Range): number => (end.line - start.line) * 100_000 + end.character - start.character;
  return [...ranges].sort((a, b) => size(a) - size(b))[0];
}
