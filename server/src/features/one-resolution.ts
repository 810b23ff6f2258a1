import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { withText, type Outcome } from './outcome';
import { resolutionAt } from './place';
import { Snapshot } from './snapshot';

/**
 * Works on the resolution at an offset as if it stood alone in its file, so that a file of many costs no more than its one that changes.
 * @param work gets the resolution's own snapshot, the offset in it and the lines before it in the file; its answer is in that snapshot's
 * lines
 */
export function inOneResolution<T>(
  snapshot: Snapshot,
  offset: number,
  work: (own: Snapshot, offset: number, lines: number) => T,
  moved: (answer: T, lines: number) => T,
): T {
  const resolution = resolutionAt(snapshot, offset);
  const [first] = resolution?.blocks ?? [];
  const last = resolution?.blocks[resolution.blocks.length - 1];
  if (!resolution || !first || !last || snapshot.file.resolutions.length === 1) return work(snapshot, offset, 0);
  const text = snapshot.document.slice(first.start, last.start + last.text.length);
  // Front matter and what was found of language and organ hold for the whole file.
  const settings = {
    ...snapshot.settings,
    language: resolution.pack?.id ?? snapshot.settings.language,
    organ: resolution.organ ?? snapshot.settings.organ,
  };
  const own = new Snapshot(withText(snapshot, text).document, settings, snapshot.editor);
  return own.file.resolutions.length === 1 ? moved(work(own, offset - first.start, first.line), first.line) : work(snapshot, offset, 0);
}

export function movedOutcome({ edits, messages, cursor, blank }: Outcome, lines: number): Outcome {
  return {
    edits: movedEdits(edits, lines), messages,
    ...(cursor && { cursor: movedPosition(cursor, lines) }), ...(blank && { blank: movedRange(blank, lines) }),
  };
}

export function movedEdits(edits: readonly TextEdit[], lines: number): TextEdit[] {
  return edits.map(({ range, newText }) => ({ range: movedRange(range, lines), newText }));
}

function movedRange({ start, end }: Range, lines: number): Range {
  return { start: movedPosition(start, lines), end: movedPosition(end, lines) };
}

function movedPosition({ line, character }: Position, lines: number): Position {
  return { line: line + lines, character };
}
