import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Element } from '../syntax/model';
import { positionIn, rangeOf } from './convert';
import { isOperative } from './place';
import type { Snapshot } from './snapshot';

/** Folds: masthead, preamble, operative part, paragraphs with their items, annexes, stretches of notes, comments and front matter. */
export function foldingRanges(snapshot: Snapshot): FoldingRange[] {
  const folds: FoldingRange[] = [];
  const add = (elements: readonly Element[], kind?: FoldingRangeKind): void => {
    const fold = foldOf(elements, kind);
    if (fold) folds.push(fold);
  };
  for (const resolution of snapshot.file.resolutions) {
    add(resolution.masthead.elements);
    for (const part of resolution.parts) {
      add(part.elements.filter(({ kind }) => kind !== 'footnote'));
      if (part.kind === 'annex') continue;
      add(part.preamble);
      add(part.operative);
    }
    for (const element of resolution.elements) if (element.items.length > 0 || isOperative(element)) add([element]);
    for (const stretch of stretchesOfNotes(resolution.elements)) add(stretch);
  }
  for (const block of snapshot.document.blocks) {
    if (block.kind === 'prose') continue;
    const endLine = positionIn(block, block.text.trimEnd().length).line;
    const kind = block.kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region;
    if (endLine > block.line) folds.push({ startLine: block.line, endLine, kind });
  }
  return unique(folds);
}

function foldOf(elements: readonly Element[], kind?: FoldingRangeKind): FoldingRange | null {
  let startLine = Infinity;
  let endLine = -1;
  for (const element of [...elements, ...elements.flatMap(({ items }) => lastOf(items))]) {
    for (const { span } of element.passages) {
      const { start, end } = rangeOf(span);
      startLine = Math.min(startLine, start.line);
      endLine = Math.max(endLine, end.line);
    }
  }
  return endLine > startLine ? { startLine, endLine, kind } : null;
}

/** The last item of every depth. */
function lastOf(items: readonly Element[]): Element[] {
  const last = items[items.length - 1];
  return last ? [last, ...lastOf(last.items)] : [];
}

function stretchesOfNotes(elements: readonly Element[]): Element[][] {
  const stretches: Element[][] = [];
  let open: Element[] | null = null;
  for (const element of elements) {
    if (element.kind !== 'footnote') open = null;
    else if (open) open.push(element);
    else stretches.push(open = [element]);
  }
  return stretches;
}

function unique(folds: readonly FoldingRange[]): FoldingRange[] {
  return [...new Map(folds.map((fold) => [`${fold.startLine}-${fold.endLine}`, fold])).values()].sort((a, b) => a.startLine - b.startLine);
}
