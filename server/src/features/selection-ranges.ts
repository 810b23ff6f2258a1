import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import type { Element, Inline, Part, Passage, Resolution } from '../syntax/model';
import { endOf, startOf, type Span } from '../text/block';
import { words } from '../text/words';
import { elementEnd, elementStart, isOperative, resolutionAt } from './place';
import { elementAt } from './references/at';
import type { Snapshot } from './snapshot';

/** Absolute UTF-16 offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const stops = /[,;:.،؛，；：。、!?！？]/u;

/** What may be selected around each position, step by step: word, lead or phrase, paragraph, paragraph with its items, preamble or operative part, part, text. */
export function selectionRanges(snapshot: Snapshot, positions: readonly Position[]): SelectionRange[] {
  const { document } = snapshot;
  return positions.map((position) => {
    const offset = document.offsetAt(position);
    const resolution = resolutionAt(snapshot, offset);
    const around = resolution ? stretchesAround(offset, resolution) : [];
    const whole = { start: 0, end: document.length };
    return nested([...around, whole], offset, ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) }), position);
  });
}

function stretchesAround(offset: number, resolution: Resolution): Stretch[] {
  const found = elementAt(resolution, offset);
  if (!found) return [];
  const { element, passage } = found;
  const part = resolution.parts.find(({ elements }) => elements.includes(element));
  return [
    ...inPassage(passage, element, offset),
    ...withParents(element),
    ...(part ? inPart(part, element) : groupOf(resolution, element)),
    stretchOf(resolution.elements),
  ];
}

function inPassage(passage: Passage, element: Element, offset: number): Stretch[] {
  const { inline, span } = passage;
  const at = inline.plainOffset(offset - passage.block.start);
  const [from, to] = phraseAround(inline.plain, at);
  const word = [...words(inline.plain.slice(from, to))].map(({ start, end }) => [from + start, from + end] as const).find(([start, end]) => start <= at && at <= end);
  const { lead } = element;
  return [
    ...(word ? [absolute(inline.span(...word))] : []),
    ...(lead && element.passages[0] === passage ? [absolute(lead.inner), absolute(lead.span)] : []),
    ...(from < to ? [withMarks(inline, from, to)] : []),
    { start: passage.block.start + inline.start, end: passage.block.start + inline.end },
    absolute(span),
  ];
}

/** Words with the marks of emphasis that they begin or end with. */
function withMarks(inline: Inline, from: number, to: number): Stretch {
  const inside = inline.runs.filter((run) => run.from >= from && run.to <= to).map(({ outer }) => absolute(outer));
  const bare = absolute(inline.span(from, to));
  return { start: Math.min(bare.start, ...inside.map(({ start }) => start)), end: Math.max(bare.end, ...inside.map(({ end }) => end)) };
}

/** The words between two marks; a point or comma between digits is none. */
function phraseAround(plain: string, at: number): [from: number, to: number] {
  const isStop = (i: number): boolean => stops.test(plain[i]!) && !(/[0-9]/.test(plain[i - 1] ?? '') && /[0-9]/.test(plain[i + 1] ?? ''));
  let from = Math.min(at, plain.length);
  let to = from;
  while (from > 0 && !isStop(from - 1)) from--;
  while (to < plain.length && !isStop(to)) to++;
  while (from < to && /\s/.test(plain[from]!)) from++;
  while (to > from && /\s/.test(plain[to - 1]!)) to--;
  return [from, to];
}

/** The element, with its items, and what it hangs on. */
function withParents(element: Element): Stretch[] {
  const own = element.passages;
  const itself = { start: startOf(own[0]!.span), end: endOf(own[own.length - 1]!.span) };
  const whole = { start: elementStart(element), end: elementEnd(element) };
  return [itself, whole, ...(element.parent ? withParents(element.parent) : [])];
}

function inPart({ preamble, operative, elements }: Part, element: Element): Stretch[] {
  const top = topOf(element);
  const group = preamble.includes(top) ? preamble : isOperative(top) ? operative : [];
  return [...(group.length > 0 ? [stretchOf(group)] : []), stretchOf(elements)];
}

/** The masthead, or the notes. */
function groupOf({ masthead, notes }: Resolution, element: Element): Stretch[] {
  if (masthead.elements.includes(element)) return [stretchOf(masthead.elements)];
  return element.kind === 'footnote' ? [stretchOf(notes.map((note) => note.element))] : [];
}

function topOf(element: Element): Element {
  return element.parent ? topOf(element.parent) : element;
}

function stretchOf(elements: readonly Element[]): Stretch {
  return { start: Math.min(...elements.map(elementStart)), end: Math.max(...elements.map(elementEnd)) };
}

function absolute(span: Span): Stretch {
  return { start: startOf(span), end: endOf(span) };
}

/** Each stretch inside the next larger one; those that do not hold the offset, or fit into no other, are left out. */
function nested(stretches: readonly Stretch[], offset: number, rangeOf: (stretch: Stretch) => Range, position: Position): SelectionRange {
  const chain: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain[chain.length - 1];
    const holds = stretch.start <= offset && offset <= stretch.end && stretch.start < stretch.end;
    const grows = !last || (stretch.start <= last.start && stretch.end >= last.end && stretch.end - stretch.start > last.end - last.start);
    if (holds && grows) chain.push(stretch);
  }
  let parent: SelectionRange | undefined;
  for (const stretch of chain.reverse()) parent = { range: rangeOf(stretch), ...(parent && { parent }) };
  return parent ?? { range: { start: position, end: position } };
}
