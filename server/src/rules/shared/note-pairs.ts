import type { Element, Note, NoteReference, Passage, Resolution } from '../../syntax/model';
import { compareSpans, span } from '../../text/block';
import { isStarred, labelKey } from './notes';

/** A reference to a note, and the element that it stands in. */
export interface Citing {
  readonly reference: NoteReference;
  readonly element: Element;
}

/** A note with all that refers to it. */
export interface NotePair {
  readonly label: string;
  /** Null where references have no note. */
  readonly note: Note | null;
  /** In reading order, those in notes last; none for a note that nothing refers to. */
  readonly references: readonly Citing[];
}

const pairs = new WeakMap<Resolution, readonly NotePair[]>();

/**
 * Notes and references, paired, in the order of first appearance; notes without a reference come last. Those with asterisks are left
 * out. Where several notes bear a label, as at page ends of a conversion, each reference has the first such note after it, or there are
 * as many of the one as of the other and they answer to each other in order.
 */
export function notePairsOf(resolution: Resolution): readonly NotePair[] {
  let found = pairs.get(resolution);
  if (!found) pairs.set(resolution, (found = pair(resolution)));
  return found;
}

function pair({ elements, notes }: Resolution): NotePair[] {
  const inText = elements.filter(({ kind }) => kind !== 'footnote').flatMap(citingsIn);
  const inNotes = elements.filter(({ kind }) => kind === 'footnote').flatMap(citingsIn);
  const labelled = new Map<string, Note[]>();
  for (const note of notes) {
    if (isStarred(note.label)) continue;
    addTo(labelled, labelKey(note.label), note);
  }
  const byKey = new Map<string, Citing[]>();
  for (const citing of [...inText, ...inNotes]) addTo(byKey, labelKey(citing.reference.label), citing);
  const found: { label: string; note: Note | null; references: Citing[] }[] = [];
  const byNote = new Map<Note, Citing[]>();
  const byLabel = new Map<string, Citing[]>();
  for (const [key, citings] of byKey) {
    const own = labelled.get(key) ?? [];
    citings.forEach((citing, i) => {
      const note = own.length === citings.length ? own[i]! : noteAfter(citing.reference, own);
      const members = note ? byNote.get(note) : byLabel.get(key);
      if (members) return void members.push(citing);
      const fresh = [citing];
      if (note) byNote.set(note, fresh);
      else byLabel.set(key, fresh);
      found.push({ label: citing.reference.label, note, references: fresh });
    });
  }
  const order = new Map([...inText, ...inNotes].map(({ reference }, i) => [reference, i]));
  found.sort((a, b) => order.get(a.references[0]!.reference)! - order.get(b.references[0]!.reference)!);
  for (const own of labelled.values())
    for (const note of own) if (!byNote.has(note)) found.push({ label: note.label, note, references: [] });
  const cited = found.filter(({ references }) => references.length > 0);
  const orphans = found.filter(({ references }) => references.length === 0).sort((a, b) => compareSpans(a.note!.span, b.note!.span));
  return [...cited, ...orphans];
}

function addTo<T>(lists: Map<string, T[]>, key: string, member: T): void {
  const list = lists.get(key);
  if (list) list.push(member);
  else lists.set(key, [member]);
}

/** @param notes in reading order */
function noteAfter(reference: NoteReference, notes: readonly Note[]): Note | null {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareSpans(notes[middle]!.span, reference.span) > 0) high = middle;
    else low = middle + 1;
  }
  return notes[low] ?? notes[0] ?? null;
}

function citingsIn(element: Element): Citing[] {
  const references = element.passages.flatMap((passage) => (isUnread(passage) ? rawReferences(passage) : passage.inline.references));
  return references.filter(({ label }) => !isStarred(label)).map((reference) => ({ reference, element }));
}

/** Whether the words of a passage are not read: a table, or a text that is too long for prose. */
function isUnread({ shape, inline, span: { start, end } }: Passage): boolean {
  return shape === 'table' || (shape === 'text' && inline.plain === '' && end > start);
}

const raw = new WeakMap<Passage, readonly NoteReference[]>();

/** The note references in text that is not read. */
function rawReferences(passage: Passage): readonly NoteReference[] {
  let found = raw.get(passage);
  if (!found) raw.set(passage, (found = [...readRaw(passage)]));
  return found;
}

function* readRaw({ block, span: { start, end } }: Passage): Generator<NoteReference> {
  const tags = /<sup>([0-9,;،、\s]{1,60})<\/sup>|\[\^([^\s[\]^]{1,60})\]/gi;
  for (const match of block.text.slice(start, end).matchAll(tags)) {
    const at = start + match.index;
    const whole = span(block, at, at + match[0].length);
    if (match[2] !== undefined) {
      yield { label: match[2], form: 'bracket', span: whole, labelSpan: span(block, at + 2, at + 2 + match[2].length), at: 0 };
      continue;
    }
    const numbers = [...match[1]!.matchAll(/[0-9]{1,4}/g)];
    for (const [label, n] of numbers.map((number) => [number[0], at + 5 + number.index] as const)) {
      const labelSpan = span(block, n, n + label.length);
      yield { label, form: 'sup', span: numbers.length === 1 ? whole : labelSpan, labelSpan, at: 0 };
    }
  }
}
