import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { Edit } from '../../rules/rule';
import type { Resolution } from '../../syntax/model';
import { textOf, type Span } from '../../text/block';
import { rangeOf, textEditOf } from '../convert';
import { inOneResolution, movedEdits } from '../one-resolution';
import { say } from '../outcome';
import { resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { referentAt } from './at';
import { citedAt } from './cited-places';
import { placeNameAt } from './place-names';
import type { Refusal } from './refusal';
import { citedRename, type CitedRename } from './rename-cited';
import { renameNote } from './rename-note';
import { renamePlace } from './rename-place';

/** What stands at a position that is of this draft alone, and how it is given another name. */
interface Renamable {
  readonly span: Span;
  readonly placeholder: string;
  /** @param linesBefore lines of the file before the snapshot's text */
  readonly rename: (newName: string, linesBefore: number) => readonly Edit[] | Refusal;
}

/** The number, letter, citation or symbol at a position, which a rename may change. */
export function prepareRename(snapshot: Snapshot, position: Position): { range: Range; placeholder: string } | Refusal {
  const found = renamableAt(snapshot, position);
  const cited = found ? null : citedAt(snapshot, position);
  if (cited) return { range: cited.range, placeholder: cited.placeholder };
  return found ? { range: rangeOf(found.span), placeholder: found.placeholder } : nothingHere(snapshot);
}

/** What a rename is about that other drafts may name too; null where it is about this draft alone, or about nothing. */
export function sharedRename(snapshot: Snapshot, position: Position, newName: string): CitedRename | Refusal | null {
  return renamableAt(snapshot, position) ? null : citedRename(snapshot, position, newName);
}

/** Gives a note, a paragraph, an item or a section another number, and lets all that refers to it in its resolution follow. */
export function rename(snapshot: Snapshot, position: Position, newName: string): TextEdit[] | Refusal {
  const offset = snapshot.document.offsetAt(position);
  return inOneResolution<TextEdit[] | Refusal>(
    snapshot,
    offset,
    (own, at, lines) => {
      const renamed = renamableAt(own, own.document.positionAt(at))?.rename(newName, lines) ?? nothingHere(own);
      return 'refused' in renamed ? renamed : renamed.map(textEditOf);
    },
    (answer, lines) => ('refused' in answer ? answer : movedEdits(answer, lines)),
  );
}

function renamableAt(snapshot: Snapshot, position: Position): Renamable | null {
  const offset = snapshot.document.offsetAt(position);
  const resolution = resolutionAt(snapshot, offset);
  return resolution ? (noteAt(snapshot, offset, resolution) ?? placeAt(snapshot, offset, resolution)) : null;
}

function noteAt(snapshot: Snapshot, offset: number, resolution: Resolution): Renamable | null {
  const found = referentAt(snapshot, offset);
  if (found?.referent.kind !== 'note') return null;
  const { span, referent: { pair } } = found;
  // In "see note 7 above" the number is the note's where nothing but it is there.
  return textOf(span) === pair.label ? { span, placeholder: pair.label, rename: (newName) => renameNote(snapshot, pair, resolution, newName) } : null;
}

function placeAt(snapshot: Snapshot, offset: number, resolution: Resolution): Renamable | null {
  const name = placeNameAt(resolution, offset);
  return name && {
    span: name.span, placeholder: textOf(name.span).replace(/[*_]/g, ''),
    rename: (newName, linesBefore) => renamePlace(snapshot, name, resolution, newName, linesBefore),
  };
}

function nothingHere(snapshot: Snapshot): Refusal {
  return {
    refused: say(snapshot, 'rename-nothing', 'Nothing here can be renamed: only numbers of notes, paragraphs and sections, letters of subparagraphs, cited resolutions and document symbols can.'),
  };
}
