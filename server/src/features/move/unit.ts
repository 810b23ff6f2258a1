import { paragraphOf } from '../../syntax/internal-references';
import type { Element, Part, Resolution } from '../../syntax/model';
import { endOf, startOf } from '../../text/block';
import { isOperative } from '../place';

/** A paragraph or subparagraph that can be moved, among those that it can change places with. */
export interface Unit {
  readonly part: Part;
  readonly element: Element;
  /** The paragraphs of its part of the resolution, or the items of its list, in order. */
  readonly row: readonly Element[];
  readonly index: number;
}

/** What an element is a part of when it moves; null where it cannot. */
export function unitOf(resolution: Resolution, element: Element): Unit | null {
  const part = resolution.parts.find(({ kind, elements }) => kind !== 'annex' && elements.includes(element));
  if (!part) return null;
  const own = element.kind === 'subitem' && element.parent ? element : paragraphOf(element);
  const row = own.parent?.items ?? (isOperative(own) ? part.operative : own.kind === 'preambular' ? part.preamble : []);
  const index = row.indexOf(own);
  return index < 0 ? null : { part, element: own, row, index };
}

/** Absolute offsets of all that moves with an element: its words, its items, and quoted text and tables after them. */
export interface Region {
  readonly start: number;
  readonly end: number;
  readonly elements: readonly Element[];
}

export function regionOf({ elements }: Part, element: Element): Region {
  const from = elements.indexOf(element);
  let to = from + 1;
  while (to < elements.length && belongsTo(elements[to]!, element)) to++;
  const members = elements.slice(from, to);
  const spans = members.flatMap(({ passages }) => passages.map(({ span }) => span));
  return { start: startOf(element.passages[0]!.span), end: Math.max(...spans.map(endOf)), elements: members };
}

function belongsTo({ kind, depth }: Element, element: Element): boolean {
  if (kind === 'subitem') return depth > element.depth;
  return kind === 'other' && element.kind !== 'subitem';
}

/** Headings between two elements of a part. */
export function headingsBetween({ elements }: Part, upper: Element, lower: Element): readonly Element[] {
  return elements.slice(elements.indexOf(upper), elements.indexOf(lower)).filter(({ kind }) => kind === 'heading');
}

/** Headings right above or below a paragraph, with nothing in between. */
export function headingsBeside({ elements }: Part, region: Region, direction: 'up' | 'down'): readonly Element[] {
  const first = elements.indexOf(region.elements[0]!);
  let [from, to] = [first, first + region.elements.length];
  if (direction === 'up') while (elements[from - 1]?.kind === 'heading') from--;
  else while (elements[to]?.kind === 'heading') to++;
  return direction === 'up' ? elements.slice(from, first) : elements.slice(first + region.elements.length, to);
}

/** The heading next to a paragraph that goes past it, with the one that bears its numeral or that its numeral belongs to. */
export function nearestHeading(headings: readonly Element[], side: 'first' | 'last'): readonly Element[] {
  if (side === 'first') return headings.slice(0, isNumeral(headings[0]!) ? 2 : 1);
  const count = headings.length;
  return headings.slice(count > 1 && isNumeral(headings[count - 2]!) ? count - 2 : count - 1);
}

function isNumeral({ passages }: Element): boolean {
  return /^(?:[IVX]{1,7}|[A-Z]|[一二三四五六七八九十]{1,3})[.．、]?$/u.test(passages[0]!.inline.plain.trim());
}
