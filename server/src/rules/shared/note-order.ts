import type { Note, Resolution } from '../../syntax/model';
import { compareSpans, span, textOf, type Span } from '../../text/block';
import type { Edit } from '../rule';
import { isNumbered, labelKey, noteBookOf, type NoteBook, type PlacedReference } from './notes';

/** A place at which the numbers of references or notes are out of order. What follows from it is not told again. */
export interface OrderFault {
  readonly kind: 'reference' | 'note' | 'skipped' | 'start';
  readonly span: Span;
  readonly label: string;
  /** The number that should stand here. */
  readonly expected: number;
}

/** The fewest faults that explain the order of references and of notes; references without a note are left to another rule. */
export function orderFaults(resolution: Resolution): OrderFault[] {
  const book = noteBookOf(resolution);
  const firsts = numberedFirsts(book);
  const faults: OrderFault[] = [];
  const values = firsts.map(({ reference: { label } }) => Number(label));
  const base = baseOf(resolution, book);
  const inPlace = longestRise(values);
  let last = base - 1;
  values.forEach((value, i) => {
    const { reference: { span, label } } = firsts[i]!;
    if (!inPlace.has(i)) {
      if (i === 0 || inPlace.has(i - 1) || value !== values[i - 1]! + 1) faults.push({ kind: 'reference', span, label, expected: base + i });
      return;
    }
    const missing = value - last - 1;
    if (missing > 0 && !book.hasTable && isLost(last + 1, value, book)) faults.push({ kind: last < base ? 'start' : 'skipped', span, label, expected: last + 1 });
    last = value;
  });
  const notes = resolution.notes.filter(({ label, form }) => form !== 'bracket' && isNumbered(label));
  const numbers = notes.map(({ label }) => Number(label));
  if (numbers.join() === values.join()) return faults;
  const ordered = longestRise(numbers);
  notes.forEach(({ span, label }, i) => {
    if (ordered.has(i) || (i > 0 && !ordered.has(i - 1) && numbers[i] === numbers[i - 1]! + 1)) return;
    if (book.notes.get(label)![0]!.span === span) faults.push({ kind: 'note', span, label, expected: base + i });
  });
  return faults.sort((a, b) => compareSpans(a.span, b.span));
}

function numberedFirsts({ firsts, notes }: NoteBook): PlacedReference[] {
  return [...firsts].filter(([key, { reference }]) => isNumbered(reference.label) && (notes.has(key) || notes.size === 0)).map(([, placed]) => placed);
}

/** Issued texts may begin at 2 once converted, those of the Human Rights Council always: their first note is the masthead's. */
export function baseOf({ status, organ }: Resolution, { firsts, notes }: NoteBook): number {
  return (status === 'adopted' || organ === 'HRC') && firsts.has('2') && !firsts.has('1') && !notes.has('1') ? 2 : 1;
}

/** Whether neither text nor notes know the numbers from `from` up to `to`. */
function isLost(from: number, to: number, { firsts, notes, elsewhere }: NoteBook): boolean {
  for (let n = from; n < to; n++) {
    const key = String(n);
    if (firsts.has(key) || notes.has(key) || elsewhere.has(key)) return false;
  }
  return true;
}

/** Indexes of a longest series of rising numbers: those that need not move. */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
  });
  const rise = new Set<number>();
  for (let i = tails[tails.length - 1] ?? -1; i >= 0; i = before[i]!) rise.add(i);
  return rise;
}

/**
 * Numbers references and notes in the order of first appearance; each note's text goes to the place of its number.
 * Null where references and notes do not answer to each other one by one, or a note has several paragraphs.
 */
export function renumbering(resolution: Resolution): Edit[] | null {
  const book = noteBookOf(resolution);
  const firsts = numberedFirsts(book);
  const slots = resolution.notes.filter(({ label }) => isNumbered(label));
  if (firsts.length !== slots.length || firsts.length !== [...book.firsts.values()].filter(({ reference }) => isNumbered(reference.label)).length) return null;
  const base = baseOf(resolution, book);
  const edits: Edit[] = [];
  const numbers = new Map<string, number>();
  for (const [i, { reference: { label } }] of firsts.entries()) {
    const own = book.notes.get(labelKey(label));
    const slot = slots[i]!;
    if (own?.length !== 1) return null;
    numbers.set(label, base + i);
    if (slot.label !== String(base + i)) edits.push({ span: slot.labelSpan, newText: String(base + i) });
    if (own[0] === slot) continue;
    const [from, to] = [contentOf(own[0]!), contentOf(slot)];
    if (!from || !to) return null;
    edits.push({ span: to, newText: textOf(from) });
  }
  for (const { reference: { label, labelSpan } } of book.references) {
    const number = numbers.get(label);
    if (number !== undefined && String(number) !== label) edits.push({ span: labelSpan, newText: String(number) });
  }
  return edits;
}

/** What a note says, as it is typed; null where it has several pieces. */
function contentOf({ element: { passages } }: Note): Span | null {
  const [only] = passages;
  return passages.length === 1 && only ? span(only.block, only.inline.start, only.span.end) : null;
}
