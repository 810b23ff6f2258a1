import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { NotePair } from '../../rules/shared/note-pairs';
import { notePairsOf } from '../../rules/shared/note-pairs';
import { isNumbered, labelKey } from '../../rules/shared/notes';
import { followReferences } from '../../rules/shared/renumber/follow';
import { textOf } from '../../text/block';
import { rangeOf, textEditOf } from '../convert';
import { inOneResolution, movedEdits } from '../one-resolution';
import { haveSameParts, read, say, textAfter } from '../outcome';
import type { Snapshot } from '../snapshot';
import { referentAt, type Found } from './at';

/** Why a rename cannot be done: one sentence. */
export interface Refusal {
  readonly refused: string;
}

/** The number of a note at a position, which a rename may change. */
export function prepareRename(snapshot: Snapshot, position: Position): { range: Range; placeholder: string } | Refusal {
  const found = noteAt(snapshot, position);
  return found ? { range: rangeOf(found.span), placeholder: textOf(found.span) } : nothingHere(snapshot);
}

/** Gives a note another number, in its text, in all references and in the words that point to it ("note 7 above"). */
export function rename(snapshot: Snapshot, position: Position, newName: string): TextEdit[] | Refusal {
  const offset = snapshot.document.offsetAt(position);
  return inOneResolution<TextEdit[] | Refusal>(
    snapshot,
    offset,
    (own, at) => renameIn(own, own.document.positionAt(at), newName),
    (answer, lines) => ('refused' in answer ? answer : movedEdits(answer, lines)),
  );
}

function renameIn(snapshot: Snapshot, position: Position, newName: string): TextEdit[] | Refusal {
  const found = noteAt(snapshot, position);
  if (!found) return nothingHere(snapshot);
  const { pair, resolution } = found;
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
  return edits.map(textEditOf);
}

function noteAt(snapshot: Snapshot, position: Position): (Found & { readonly pair: NotePair }) | null {
  const found = referentAt(snapshot, snapshot.document.offsetAt(position));
  // Words such as "note 7" follow the note; they do not name it.
  return found?.referent.kind === 'note' && textOf(found.span) === found.referent.pair.label && isOwnLabel(found, found.referent.pair)
    ? { ...found, pair: found.referent.pair }
    : null;
}

function isOwnLabel({ span }: Found, { note, references }: NotePair): boolean {
  return note?.labelSpan === span || references.some(({ reference }) => reference.labelSpan === span);
}

function nothingHere(snapshot: Snapshot): Refusal {
  return { refused: say(snapshot, 'rename-nothing', 'Only the number of a note can be renamed, and there is none here.') };
}

function clipped(name: string): string {
  return [...name].slice(0, 40).join('');
}
