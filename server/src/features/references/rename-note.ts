import { notePairsOf, type NotePair } from '../../rules/shared/note-pairs';
import { isNumbered, labelKey } from '../../rules/shared/notes';
import { followReferences } from '../../rules/shared/renumber/follow';
import type { Edit } from '../../rules/rule';
import type { Resolution } from '../../syntax/model';
import { haveSameParts, read, say, textAfter } from '../outcome';
import type { Snapshot } from '../snapshot';
import { clipped, type Refusal } from './refusal';

/** Gives a note another number, in its text, in all references and in the words that point to it ("note 7 above"). */
export function renameNote(snapshot: Snapshot, pair: NotePair, resolution: Resolution, newName: string): readonly Edit[] | Refusal {
  const label = newName.trim();
  if (label === pair.label) return [];
  const mayBeName = !isNumbered(pair.label) && /^[\p{L}\p{N}_-]{1,60}$/u.test(label);
  if (!/^[1-9][0-9]{0,3}$/.test(label) && !mayBeName) {
    return {
      refused: say(snapshot, 'rename-no-number', 'A note is numbered from 1 to 9999: “{name}” cannot be its number.', { name: clipped(newName) }),
    };
  }
  const pairs = notePairsOf(resolution);
  if (pairs.some((other) => other !== pair && labelKey(other.label) === labelKey(label))) {
    return {
      refused: say(snapshot, 'rename-taken', 'Note {name} exists already: give it another number first, or renumber all notes.', {
        name: label,
      }),
    };
  }
  if (pairs.some((other) => other !== pair && labelKey(other.label) === labelKey(pair.label))) {
    return {
      refused: say(snapshot, 'rename-doubled', 'Several notes have the number {name}: renumber all notes first.', { name: pair.label }),
    };
  }
  const places = [...pair.references.map(({ reference }) => reference.labelSpan), ...(pair.note ? [pair.note.labelSpan] : [])];
  const labels = new Map(
    pairs
      .filter((other) => isNumbered(other.label))
      .map((other) => [other.label, other === pair && isNumbered(label) ? label : other.label]),
  );
  const edits = [
    ...places.map((span) => ({ span, newText: label })),
    ...followReferences(resolution, { paragraphs: null, items: null, sections: null, notes: labels }).edits,
  ];
  if (!haveSameParts(snapshot.file, read(snapshot, textAfter(snapshot, edits)))) {
    return { refused: say(snapshot, 'rename-unsafe', 'With the number {name} the note would no longer be read as one.', { name: label }) };
  }
  return edits;
}
