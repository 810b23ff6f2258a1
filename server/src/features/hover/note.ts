import type { Note, NoteReference } from '../../syntax/model';
import { endOf, startOf } from '../../text/block';
import { resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { escaped, type Told } from './index';

/** The text of the note that a reference at an offset points to. */
export function hoverNote(snapshot: Snapshot, offset: number): Told | null {
  const resolution = resolutionAt(snapshot, offset);
  const found = resolution?.references.find(({ reference }) => startOf(reference.span) <= offset && offset <= endOf(reference.span));
  if (!resolution || !found) return null;
  const note = noteOf(found.reference, resolution.notes);
  return note && { span: found.reference.span, markdown: `**${escaped(note.label)}** ${escaped(note.text)}` };
}

/** The note of a reference: where several bear its label, as at page ends of a conversion, the first one after it. */
function noteOf(reference: NoteReference, notes: readonly Note[]): Note | null {
  const alike = notes.filter(({ label }) => label === reference.label);
  return alike.find(({ span }) => startOf(span) > startOf(reference.span)) ?? alike[0] ?? null;
}
