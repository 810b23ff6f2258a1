import { applyChanges, type Change } from '../../rules/fix';
import { renumbering } from '../../rules/shared/renumber/index';
import type { LeftAlone } from '../../rules/shared/renumber/follow';
import type { Edit } from '../../rules/rule';
import { sectionsOf } from '../../syntax/internal-references';
import type { Element, Resolution } from '../../syntax/model';
import { endOf, startOf } from '../../text/block';
import { inOneResolution, movedOutcome } from '../one-resolution';
import { editsTo, haveSameParts, read, refused, textAfter, withText, type Outcome } from '../outcome';
import { resolutionAt } from '../place';
import { elementAt } from '../references/at';
import { tell } from '../renumber';
import type { Snapshot } from '../snapshot';
import { exchangeEndMarks } from './end-marks';
import { exchangeConjunction, exchangeNumbers, followMove, turnDirections } from './numbers';
import { headingsBeside, headingsBetween, nearestHeading, regionOf, unitOf, type Region, type Unit } from './unit';

export type Direction = 'up' | 'down';

/**
 * Lets the paragraph or subparagraph at an offset change places with its neighbour. Numbers and closing marks stay in their places,
 * references follow, and notes that were in order are in order again.
 */
export function moveParagraph(snapshot: Snapshot, offset: number, direction: Direction): Outcome {
  return inOneResolution(snapshot, offset, (own, at, lines) => moveIn(own, at, direction, lines), movedOutcome);
}

function moveIn(snapshot: Snapshot, offset: number, direction: Direction, lines: number): Outcome {
  const resolution = resolutionAt(snapshot, offset);
  const at = resolution && elementAt(resolution, offset);
  const unit = at && unitOf(resolution!, at.element);
  if (!resolution || !unit)
    return refused(
      snapshot,
      'move-where',
      'Only a paragraph of the preamble or of the operative part can be moved: put the cursor in one.',
    );
  const { part, row, index, element } = unit;
  const neighbour = row[direction === 'up' ? index - 1 : index + 1];
  const [upper, lower] = direction === 'up' ? [neighbour, element] : [element, neighbour];
  const headings = upper && lower ? headingsBetween(part, upper, lower) : headingsBeside(part, regionOf(part, element), direction);
  if (headings.length === 0 && !neighbour) {
    return direction === 'up'
      ? refused(snapshot, 'move-first', 'There is no paragraph above to change places with.')
      : refused(snapshot, 'move-last', 'There is no paragraph below to change places with.');
  }
  if (headings.length > 0 && upper && lower && isNumberedAnew(unit, upper, lower)) {
    return refused(snapshot, 'move-section', 'The numbers begin again at the heading: a paragraph is moved inside its section only.');
  }
  const moved =
    headings.length > 0
      ? pastHeading(unit, nearestHeading(headings, direction === 'up' ? 'last' : 'first'), direction)
      : exchanged(resolution, unit, upper!, lower!);
  const text = withNotesInOrder(snapshot, resolution, swapped(snapshot, moved));
  const after = read(snapshot, text);
  if (!haveSameParts(snapshot.file, after))
    return refused(snapshot, 'move-unsafe', 'The paragraph was not moved: in its new place the draft would read differently.');
  const place = headings.length > 0 ? index : direction === 'up' ? index - 1 : index + 1;
  return {
    edits: editsTo(snapshot, text),
    messages: tell(snapshot, moved.leftAlone, lines),
    cursor: cursorIn(snapshot, text, unit, resolution, place, offset + growthBefore(offset, unit, moved)),
  };
}

interface Move {
  readonly upper: Region;
  readonly lower: Region;
  readonly edits: readonly Edit[];
  readonly leftAlone: readonly LeftAlone[];
}

function isNumberedAnew({ part }: Unit, upper: Element, lower: Element): boolean {
  const sections = sectionsOf(part);
  return sections.some((members) => members.includes(upper) !== members.includes(lower));
}

/** The paragraph goes to the other side of a heading; its number is the same there. */
function pastHeading({ part, element }: Unit, headings: readonly Element[], direction: Direction): Move {
  const spans = headings.flatMap(({ passages }) => passages.map(({ span }) => span));
  const heads: Region = { start: Math.min(...spans.map(startOf)), end: Math.max(...spans.map(endOf)), elements: headings };
  const own = regionOf(part, element);
  return { upper: direction === 'up' ? heads : own, lower: direction === 'up' ? own : heads, edits: [], leftAlone: [] };
}

function exchanged(resolution: Resolution, unit: Unit, above: Element, below: Element): Move {
  const upper = regionOf(unit.part, above);
  const lower = regionOf(unit.part, below);
  const { edits, leftAlone, isClear } = followMove(resolution, above, below);
  const all = [
    ...exchangeNumbers(above, below),
    ...exchangeEndMarks(upper, lower, resolution),
    ...edits,
    ...(isClear ? turnDirections(resolution, upper, lower) : []),
    ...exchangeConjunction(resolution, unit, above, below),
  ];
  return { upper, lower, edits: all, leftAlone };
}

/** The text with the regions in each other's place, and what changes inside and outside of them. */
function swapped({ document }: Snapshot, { upper, lower, edits }: Move): string {
  const changes = edits
    .map(({ span, newText }): Change => ({ start: startOf(span), end: endOf(span), newText }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const isIn =
    ({ start, end }: Region) =>
    (change: Change): boolean =>
      change.start >= start && change.end <= end;
  const textOf = (region: Region): string => {
    const inside = changes
      .filter(isIn(region))
      .map(({ start, end, newText }) => ({ start: start - region.start, end: end - region.start, newText }));
    return applyChanges(document.slice(region.start, region.end), inside);
  };
  const others = changes.filter((change) => !isIn(upper)(change) && !isIn(lower)(change));
  const whole: Change[] = [...others, { ...upper, newText: textOf(lower) }, { ...lower, newText: textOf(upper) }];
  return applyChanges(
    document.getText(),
    whole.sort((a, b) => a.start - b.start || a.end - b.end),
  );
}

/** Notes go along with their paragraphs: where they were numbered in order of appearance, they are again. */
function withNotesInOrder(snapshot: Snapshot, resolution: Resolution, text: string): string {
  if (renumbering(resolution, ['notes']).edits.length > 0) return text;
  const fresh = withText(snapshot, text);
  const moved = fresh.file.resolutions[snapshot.file.resolutions.indexOf(resolution)];
  return moved ? textAfter(fresh, renumbering(moved, ['notes']).edits) : text;
}

/** By how much the words before the cursor have grown in what changed with them: a number, a conjunction. */
function growthBefore(offset: number, { element }: Unit, { edits }: Move): number {
  const start = startOf(element.passages[0]!.span);
  return edits
    .filter(({ span }) => startOf(span) >= start && endOf(span) <= offset)
    .reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
}

/** The cursor stays with its words. */
function cursorIn(snapshot: Snapshot, text: string, unit: Unit, resolution: Resolution, place: number, offset: number): Outcome['cursor'] {
  const fresh = withText(snapshot, text);
  const part = fresh.file.resolutions[snapshot.file.resolutions.indexOf(resolution)]?.parts[resolution.parts.indexOf(unit.part)];
  const at = resolution.parts[resolution.parts.indexOf(unit.part)]!.elements;
  const rows = (elements: readonly Element[]): Element[] =>
    elements.filter(({ kind, depth }) => kind === unit.element.kind && depth === unit.element.depth);
  const own = rows(at).indexOf(unit.element);
  const moved = part && rows(part.elements)[own + place - unit.index];
  if (!moved) return undefined;
  const start = startOf(moved.passages[0]!.span);
  const last = endOf(moved.passages[moved.passages.length - 1]!.span);
  return fresh.document.positionAt(Math.min(last, start + Math.max(0, offset - startOf(unit.element.passages[0]!.span))));
}
