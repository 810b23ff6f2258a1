import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Element } from '../syntax/model';
import { positionIn, rangeOf } from './convert';
import { isOperative } from './place';
import { hasPreambleInSections, sectionsUnderHeadings } from './sections';
import type { Snapshot } from './snapshot';

/** Folds: masthead, preamble, operative part, sections, paragraphs with their items, annexes, stretches of notes, comments and front matter. */
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
      // Of folds that begin in one line VS Code takes the first.
      const sections = sectionsUnderHeadings(part);
      for (const section of sections) add(section);
      if (part.kind === 'annex') continue;
      const [preamble, operative] = [new Set(part.preamble), new Set(part.operative)];
      for (const stretch of hasPreambleInSections(part) ? sections : [part.elements]) {
        add(stretch.filter((element) => preamble.has(element)));
        add(withHeadings(stretch, operative));
      }
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

/** The paragraphs of a stretch, from the heading on that stands before the first. */
function withHeadings(stretch: readonly Element[], paragraphs: ReadonlySet<Element>): Element[] {
  const first = stretch.findIndex((element) => paragraphs.has(element));
  let start = first;
  while (stretch[start - 1]?.kind === 'heading') start--;
  return [...stretch.slice(start, first), ...stretch.filter((element) => paragraphs.has(element))];
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
  const once = [...new Map(folds.map((fold) => [`${fold.startLine}-${fold.endLine}`, fold])).values()].sort((a, b) => a.startLine - b.startLine);
  const open: FoldingRange[] = [];
  return once.filter((fold) => {
    while (open.length > 0 && open[open.length - 1]!.endLine < fold.startLine) open.pop();
    // A fold that runs out of the one around it is none.
    if (open.some(({ startLine, endLine }) => startLine < fold.startLine && fold.endLine > endLine && endLine >= fold.startLine)) return false;
    open.push(fold);
    return true;
  });
}
