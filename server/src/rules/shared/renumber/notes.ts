import type { Note, Resolution } from '../../../syntax/model';
import { endOf, startOf, textOf } from '../../../text/block';
import type { Edit } from '../../rule';
import { baseOf } from '../note-order';
import { notePairsOf } from '../note-pairs';
import { isNumbered, labelKey, noteBookOf } from '../notes';
import type { LeftAlone } from './follow';

/** New labels of notes and references. */
export interface NumberedNotes {
  /** For each label now in use the new one; null where several notes bear it, so that words such as "note 7" cannot follow. */
  readonly labels: ReadonlyMap<string, string | null>;
  readonly byNote: ReadonlyMap<Note, string>;
  readonly edits: readonly Edit[];
  readonly leftAlone: readonly LeftAlone[];
}

/** Numbers notes and references by first appearance; a note that nothing refers to comes after all others. Names and asterisks stay. */
export function numberNotes(resolution: Resolution): NumberedNotes {
  const labels = new Map<string, string | null>();
  const byNote = new Map<Note, string>();
  const edits: Edit[] = [];
  const leftAlone: LeftAlone[] = [];
  let next = baseOf(resolution, noteBookOf(resolution));
  for (const { label, note, references } of notePairsOf(resolution)) {
    if (!isNumbered(label)) continue;
    const fresh = String(next++);
    const key = labelKey(label);
    labels.set(key, labels.has(key) ? null : fresh);
    if (note) byNote.set(note, fresh);
    for (const { labelSpan } of [...references.map(({ reference }) => reference), ...(note ? [note] : [])]) {
      if (textOf(labelSpan) !== fresh) edits.push({ span: labelSpan, newText: fresh });
    }
    if (!note) leftAlone.push({ reason: 'lone-reference', span: references[0]!.reference.span });
    else if (references.length === 0) leftAlone.push({ reason: 'lone-note', span: note.span });
  }
  return { labels, byNote, edits, leftAlone };
}

/** Puts the notes of each run, in which only space stands between them, in the order of their numbers; the edits inside them go along. */
export function orderNotes({ notes }: Resolution, numbers: ReadonlyMap<Note, string>, edits: readonly Edit[]): Edit[] {
  const reordered: Edit[] = [];
  const taken = new Set<Edit>();
  for (const run of runsOf(notes, numbers)) {
    const sorted = [...run].sort((a, b) => Number(numbers.get(a)) - Number(numbers.get(b)));
    if (sorted.every((note, i) => note === run[i])) continue;
    const texts = new Map(run.map((note) => [note, edited(note, edits, taken)]));
    run.forEach((note, i) => reordered.push({ span: note.element.passages[0]!.span, newText: texts.get(sorted[i]!)! }));
  }
  return [...edits.filter((edit) => !taken.has(edit)), ...reordered];
}

function edited({ element }: Note, edits: readonly Edit[], taken: Set<Edit>): string {
  const whole = element.passages[0]!.span;
  const [from, to] = [startOf(whole), endOf(whole)];
  const inside = edits.filter(({ span }) => startOf(span) >= from && endOf(span) <= to).sort((a, b) => startOf(b.span) - startOf(a.span));
  let text = textOf(whole);
  for (const edit of inside) {
    taken.add(edit);
    text = text.slice(0, startOf(edit.span) - from) + edit.newText + text.slice(endOf(edit.span) - from);
  }
  return text;
}

function runsOf(notes: readonly Note[], numbers: ReadonlyMap<Note, string>): Note[][] {
  const runs: Note[][] = [];
  let before: Note | null = null;
  for (const note of notes) {
    if (!numbers.has(note) || note.element.passages.length > 1) {
      before = null;
      continue;
    }
    if (before && isNext(before, note)) runs[runs.length - 1]!.push(note);
    else runs.push([note]);
    before = note;
  }
  return runs;
}

/** Whether only space, and marks of a hard line break, stand between two notes. */
function isNext(a: Note, b: Note): boolean {
  const [left, right] = [a.element.passages[0]!.span, b.element.passages[0]!.span];
  const isBlank = (text: string): boolean => /^[\s\\]*$/.test(text);
  if (left.block === right.block) return isBlank(left.block.text.slice(left.end, right.start));
  return (
    right.block.index === left.block.index + 1 &&
    isBlank(left.block.text.slice(left.end)) &&
    isBlank(right.block.text.slice(0, right.start))
  );
}
