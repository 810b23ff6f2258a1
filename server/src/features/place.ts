import type { Position } from '../language/pack';
import type { Element, Part, Passage, Resolution } from '../syntax/model';
import { endOf, startOf } from '../text/block';
import type { Snapshot } from './snapshot';

/** Where in which resolution a cursor is. */
export interface Place {
  readonly resolution: Resolution;
  /** The part whose body the cursor is in; null in the masthead. */
  readonly part: Part | null;
  /** What a paragraph begun here may be, the likelier first; none where no paragraph of the body may stand. */
  readonly positions: readonly Position[];
  /** Paragraphs of the body above and below, in reading order, the one in which the offset stands in neither. */
  readonly above: readonly Element[];
  readonly below: readonly Element[];
}

/** The place of a paragraph that begins at an absolute offset; null where the file holds no resolution. */
export function placeAt(snapshot: Snapshot, offset: number): Place | null {
  const resolution = resolutionAt(snapshot, offset);
  if (!resolution?.pack) return null;
  const part = partAt(resolution, offset);
  if (!part) return { resolution, part, positions: [], above: [], below: [] };
  const body = bodyOf(part);
  const above = body.slice(0, firstThat(body, (element) => elementEnd(element) >= offset));
  const below = body.slice(firstThat(body, (element) => elementStart(element) > offset));
  return { resolution, part, positions: positionsBetween(part, above, below), above, below };
}

const bodies = new WeakMap<Part, readonly Element[]>();

/** The paragraphs of a part in reading order. */
function bodyOf(part: Part): readonly Element[] {
  let body = bodies.get(part);
  if (!body) bodies.set(part, body = [...part.preamble, ...part.operative].sort((a, b) => elementStart(a) - elementStart(b)));
  return body;
}

/** Index of the first element for which something holds that holds for all after it too; their number where there is none. */
function firstThat(elements: readonly Element[], holds: (element: Element) => boolean): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(elements[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function resolutionAt({ file }: Snapshot, offset: number): Resolution | undefined {
  let found = file.resolutions[0];
  for (const resolution of file.resolutions) {
    if ((resolution.blocks[0]?.start ?? Infinity) > offset) break;
    found = resolution;
  }
  return found;
}

/** The passage in which an absolute offset stands. */
export function passageAt({ elements }: Resolution, offset: number): Passage | undefined {
  for (const { passages } of elements) {
    const found = passages.find(({ span }) => startOf(span) <= offset && offset <= endOf(span));
    if (found) return found;
  }
  return undefined;
}

/** Absolute offset of an element's first character. */
export function elementStart({ passages: [first] }: Element): number {
  return first ? startOf(first.span) : 0;
}

/** Absolute offset after an element's last character, its items included. */
export function elementEnd({ passages, items }: Element): number {
  const last = passages[passages.length - 1];
  const own = last ? endOf(last.span) : 0;
  return items.length === 0 ? own : Math.max(own, elementEnd(items[items.length - 1]!));
}

/** Whether an element is an operative paragraph. */
export function isOperative({ kind }: Element): boolean {
  return kind === 'operative' || kind === 'operative_unnumbered';
}

function partAt(resolution: Resolution, offset: number): Part | null {
  let found: Part | null = null;
  for (const part of resolution.parts) {
    const first = part.organLine ?? part.elements[0];
    if (!first || elementStart(first) >= offset) break;
    found = part;
  }
  return found?.kind === 'annex' ? null : found;
}

function positionsBetween(part: Part, above: readonly Element[], below: readonly Element[]): Position[] {
  if (above.some(isOperative)) return ['operative'];
  if (below.some((element) => !isOperative(element))) return ['preambular'];
  if (part.preamble.length === 0 && below.length === 0) return ['preambular'];
  return ['preambular', 'operative'];
}
