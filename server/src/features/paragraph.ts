import type { Range } from 'vscode-languageserver-types';
import type { Element, Passage, Resolution } from '../syntax/model';
import { rangeOf } from './convert';
import { resolutionAt } from './place';
import { elementAt } from './references/at';
import type { Snapshot } from './snapshot';

/** The element and the passage in which an absolute offset stands; spaces typed at the end of a line belong to the words before them. */
export function elementAtCursor({ document }: Snapshot, resolution: Resolution, offset: number): { element: Element; passage: Passage } | null {
  const found = elementAt(resolution, offset);
  if (found) return found;
  const lineStart = document.offsetAt({ line: document.positionAt(offset).line, character: 0 });
  const words = document.slice(lineStart, offset).trimEnd().length;
  return words > 0 ? elementAt(resolution, lineStart + words) : null;
}

/** The paragraph in which an absolute offset stands: of a subparagraph the one that it hangs on. Any other element is its own. */
export function paragraphAt(snapshot: Snapshot, resolution: Resolution, offset: number): Element | null {
  let element = elementAtCursor(snapshot, resolution, offset)?.element ?? null;
  while (element?.parent) element = element.parent;
  return element;
}

/**
 * The ranges of the paragraph, note or lines of the masthead at an absolute offset, in reading order: a paragraph with its subparagraphs, and
 * several ranges where pages cut it. Empty where the offset is between paragraphs.
 */
export function paragraphRanges(snapshot: Snapshot, offset: number): Range[] {
  const resolution = resolutionAt(snapshot, offset);
  const paragraph = resolution && paragraphAt(snapshot, resolution, offset);
  return paragraph ? rangesOf(paragraph) : [];
}

function rangesOf({ passages, items }: Element): Range[] {
  return [...passages.map(({ span }) => rangeOf(span)), ...items.flatMap(rangesOf)];
}
