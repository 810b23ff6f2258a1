import type { Element, Inline, Note, NoteReference, Passage, Resolution } from '../../syntax/model';
import { span, type Span } from '../../text/block';
import { fold } from '../../text/words';

/** Numbers join in the series; asterisks are the sponsors', and names are a drafter's own. */
export function isNumbered(label: string): boolean {
  return /^[0-9]{1,4}$/.test(label);
}

/** Asterisks stand outside the numbering and the bookkeeping of notes. */
export function isStarred(label: string): boolean {
  return label.startsWith('*');
}

export interface PlacedReference {
  readonly reference: NoteReference;
  readonly element: Element;
  /** Its place among all references, in reading order. */
  readonly index: number;
}

/** Which references and notes a resolution has, by label. */
export interface NoteBook {
  /** In reading order, those with asterisks left out. */
  readonly references: readonly PlacedReference[];
  /** The first reference to each label, in reading order. */
  readonly firsts: ReadonlyMap<string, PlacedReference>;
  /** Notes by label, in reading order, those with asterisks left out. */
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  /** Labels that tables, other notes and text that is not read refer to. */
  readonly elsewhere: ReadonlySet<string>;
  readonly hasTable: boolean;
}

const books = new WeakMap<Resolution, NoteBook>();

export function noteBookOf(resolution: Resolution): NoteBook {
  let book = books.get(resolution);
  if (!book) books.set(resolution, book = readBook(resolution));
  return book;
}

/** Labels are compared as Markdown does, whatever their case. */
export function labelKey(label: string): string {
  return fold(label);
}

function readBook(resolution: Resolution): NoteBook {
  const references: PlacedReference[] = [];
  const firsts = new Map<string, PlacedReference>();
  for (const { reference, element } of resolution.references) {
    if (isStarred(reference.label)) continue;
    const placed = { reference, element, index: references.length };
    references.push(placed);
    const key = labelKey(reference.label);
    if (!firsts.has(key)) firsts.set(key, placed);
  }
  const notes = new Map<string, Note[]>();
  for (const note of resolution.notes) {
    if (isStarred(note.label)) continue;
    const key = labelKey(note.label);
    const same = notes.get(key);
    if (same) same.push(note);
    else notes.set(key, [note]);
  }
  const elsewhere = new Set<string>();
  let hasTable = false;
  for (const { kind, passages, references: own } of resolution.elements) {
    if (kind === 'footnote') for (const { label } of own) elsewhere.add(labelKey(label));
    for (const passage of passages) {
      hasTable ||= passage.shape === 'table';
      if (isUnread(passage)) for (const label of labelsIn(passage)) elsewhere.add(label);
    }
  }
  return { references, firsts, notes, elsewhere, hasTable };
}

function isUnread({ shape, inline, span: { start, end } }: Passage): boolean {
  return shape === 'table' || (shape === 'text' && inline.plain === '' && end > start);
}

function* labelsIn({ block, span: { start, end } }: Passage): Generator<string> {
  for (const match of block.text.slice(start, end).matchAll(/<sup>([^<]{1,60})<\/sup>|\[\^([^\s[\]^]{1,60})\]/gi)) {
    if (match[2] !== undefined) yield labelKey(match[2]);
    else for (const [number] of match[1]!.matchAll(/[0-9]{1,4}[a-z]?/g)) yield number;
  }
}

/** References that stand at one place, side by side or with commas between them. */
export interface ReferenceGroup {
  readonly references: readonly NoteReference[];
  /** All of it, tags included. */
  readonly span: Span;
  /** Where it stands in the plain text, and where the text goes on. */
  readonly from: number;
  readonly to: number;
}

const groups = new WeakMap<Inline, readonly ReferenceGroup[]>();

export function referenceGroups(inline: Inline): readonly ReferenceGroup[] {
  let found = groups.get(inline);
  if (!found) groups.set(inline, found = inline.references.length === 0 ? [] : readGroups(inline));
  return found;
}

function readGroups(inline: Inline): ReferenceGroup[] {
  const { references, plain, block } = inline;
  const found: ReferenceGroup[] = [];
  for (let i = 0; i < references.length; ) {
    let last = i;
    while (last + 1 < references.length && isJoint(plain.slice(references[last]!.at, references[last + 1]!.at))) last++;
    const members = references.slice(i, last + 1);
    const all = span(block, tagBefore(block.text, members[0]!), tagAfter(block.text, members[members.length - 1]!));
    found.push({ references: members, span: all, from: members[0]!.at, to: members[members.length - 1]!.at });
    i = last + 1;
  }
  return found;
}

function isJoint(between: string): boolean {
  return between.length <= 3 && /^\s?[,،、;]?\s?$/u.test(between);
}

/** Where the tag opens that a reference stands in with others. */
function tagBefore(text: string, { form, span: { start }, labelSpan }: NoteReference): number {
  if (form !== 'sup' || labelSpan.start !== start) return start;
  const open = text.slice(Math.max(0, start - 80), start).toLowerCase().lastIndexOf('<sup');
  return open < 0 ? start : Math.max(0, start - 80) + open;
}

function tagAfter(text: string, { form, span: { end }, labelSpan }: NoteReference): number {
  if (form !== 'sup' || labelSpan.end !== end) return end;
  const close = /<\/sup\s*>/i.exec(text.slice(end, end + 80));
  return close ? end + close.index + close[0].length : end;
}
