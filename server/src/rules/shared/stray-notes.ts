import type { Note, Resolution } from '../../syntax/model';
import type { Span } from '../../text/block';
import { isNumbered, labelKey, noteBookOf, type PlacedReference } from './notes';

/** A reference without its note, a note without its reference, or two notes with one number. */
export interface StrayNote {
  readonly kind: 'noNote' | 'noReference' | 'twice' | 'mistyped' | 'misnumbered' | 'noNotes' | 'noReferences';
  /** With tags or brackets. */
  readonly span: Span;
  readonly labelSpan: Span;
  readonly label: string;
  /** The number that stands here by mistake for another. */
  readonly meant?: string;
  /** How many references or notes, where all of them are stray. */
  readonly count?: number;
}

/** What does not fit together, each fault told once: a mistyped number makes a stray reference and a stray note, but is one fault. */
export function strayNotes(resolution: Resolution): StrayNote[] {
  const { references, firsts, notes, elsewhere } = noteBookOf(resolution);
  const unnoted = new Map([...firsts].filter(([key, placed]) => !notes.has(key) && !isPower(placed)));
  const spare = [...notes].flatMap(([key, same]) => (firsts.has(key) || elsewhere.has(key) ? same.slice(1) : same));
  if (notes.size === 0 && unnoted.size > 1) return [{ ...ofReference('noNotes', [...unnoted.values()][0]!), count: unnoted.size }];
  if (firsts.size === 0 && elsewhere.size === 0 && spare.length > 1) return [{ ...ofNote('noReferences', spare[0]!), count: spare.length }];
  const found: StrayNote[] = [];
  const rest = new Set(spare);
  for (const note of spare) {
    const meant = placeInNotes(note, resolution.notes);
    if (meant === note.label || !unnoted.delete(meant)) continue;
    rest.delete(note);
    found.push({ ...ofNote('misnumbered', note), meant });
  }
  const dangling = new Set<string>();
  for (const placed of unnoted.values()) {
    const meant = placeInText(placed, [...firsts.values()]);
    const note = [...rest].find(({ label }) => label === meant);
    if (note) rest.delete(note);
    if (note) found.push({ ...ofReference('mistyped', placed), meant });
    else dangling.add(labelKey(placed.reference.label));
  }
  for (const placed of references) if (dangling.has(labelKey(placed.reference.label))) found.push(ofReference('noNote', placed));
  for (const note of rest) found.push(ofNote(notes.get(labelKey(note.label))![0] === note ? 'noReference' : 'twice', note));
  return found;
}

function ofReference(kind: StrayNote['kind'], { reference: { span, labelSpan, label } }: PlacedReference): StrayNote {
  return { kind, span, labelSpan, label };
}

function ofNote(kind: StrayNote['kind'], { span, labelSpan, label }: Note): StrayNote {
  return { kind, span, labelSpan, label };
}

/** The number that a note has by its place below the note before it. */
function placeInNotes(note: Note, all: readonly Note[]): string {
  const before = all[all.indexOf(note) - 1];
  if (!before) return '1';
  return isNumbered(before.label) ? String(Number(before.label) + 1) : note.label;
}

/** The number that a reference has by its place after those before it. */
function placeInText(placed: PlacedReference, firsts: readonly PlacedReference[]): string {
  const before = firsts.filter(({ index, reference: { label } }) => index < placed.index && isNumbered(label));
  return String(1 + before.reduce((most, { reference: { label } }) => Math.max(most, Number(label)), 0));
}

/** `10<sup>6</sup>`, `km<sup>2</sup>`, `<sup>99</sup>Mo`: a power, a unit or an isotope that no note answers to. */
function isPower({ reference, element }: PlacedReference): boolean {
  const inline = element.passages.find(({ block }) => block === reference.span.block)?.inline;
  if (!inline) return false;
  const before = inline.plain.slice(Math.max(0, reference.at - 4), reference.at);
  return /(?:^|[\s(×])(?:10|[ckm]?m|CO)$/u.test(before) || /^[A-Z]/.test(inline.plain.slice(reference.at, reference.at + 1));
}
