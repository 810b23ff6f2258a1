import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionContext, type Range } from 'vscode-languageserver-types';
import { everySeries, type Series } from '../rules/shared/renumber/index';
import { comparePositions } from './convert';
import { moveParagraph } from './move/index';
import { convertNotes } from './notes/convert';
import { insertNote } from './notes/insert';
import { say, workspaceEdit, type Outcome } from './outcome';
import { referentAt } from './references/at';
import { renumber } from './renumber';
import type { Snapshot } from './snapshot';

/** The command by which the server tells what a code action left as it was. */
export const tellCommand = 'resolute.server.tell';

export const renumberKind = `${CodeActionKind.RefactorRewrite}.renumber`;
export const notesKind = `${CodeActionKind.RefactorRewrite}.notes`;
export const moveKind = 'refactor.move';

const titles: Readonly<Record<Series, (snapshot: Snapshot) => string>> = {
  operative: (snapshot) => say(snapshot, 'renumber-operative', 'Renumber operative paragraphs'),
  subparagraphs: (snapshot) => say(snapshot, 'renumber-subparagraphs', 'Renumber subparagraphs'),
  sections: (snapshot) => say(snapshot, 'renumber-sections', 'Renumber sections'),
  notes: (snapshot) => say(snapshot, 'renumber-notes', 'Renumber notes'),
};

/**
 * Renumbering, conversion of notes, a new note and moving a paragraph, as code actions; only where they change something. None while
 * an editor asks by
 * itself, for each is worked out in full.
 */
export function draftActions(
  snapshot: Snapshot,
  range: Range,
  { only, triggerKind }: Pick<CodeActionContext, 'only' | 'triggerKind'>,
): CodeAction[] {
  if (triggerKind === CodeActionTriggerKind.Automatic && !only) return [];
  if (!snapshot.isDraft) return [];
  const wants = (kind: string): boolean => !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  return [
    ...(wants(renumberKind) ? renumberings(snapshot) : []),
    ...(wants(notesKind) ? noteActions(snapshot, range) : []),
    ...(wants(moveKind) ? moves(snapshot, range) : []),
  ];
}

function renumberings(snapshot: Snapshot): CodeAction[] {
  const single = everySeries.flatMap((series) => action(snapshot, titles[series](snapshot), renumberKind, renumber(snapshot, [series])));
  return single.length < 2
    ? single
    : [...single, ...action(snapshot, say(snapshot, 'renumber-everything', 'Renumber everything'), renumberKind, renumber(snapshot))];
}

function noteActions(snapshot: Snapshot, range: Range): CodeAction[] {
  const offset = snapshot.document.offsetAt(range.start);
  if (referentAt(snapshot, offset)?.referent.kind === 'note') {
    return [
      ...action(snapshot, say(snapshot, 'convert-to-bracket', 'Write all notes as [^1]'), notesKind, convertNotes(snapshot, 'bracket')),
      ...action(snapshot, say(snapshot, 'convert-to-sup', 'Write all notes as <sup>1</sup>'), notesKind, convertNotes(snapshot, 'sup')),
    ];
  }
  return comparePositions(range.start, range.end) === 0
    ? action(snapshot, say(snapshot, 'insert-note', 'Insert a note'), notesKind, insertNote(snapshot, offset))
    : [];
}

function moves(snapshot: Snapshot, range: Range): CodeAction[] {
  const offset = snapshot.document.offsetAt(range.start);
  return [
    ...action(snapshot, say(snapshot, 'move-up', 'Move the paragraph up'), moveKind, moveParagraph(snapshot, offset, 'up')),
    ...action(snapshot, say(snapshot, 'move-down', 'Move the paragraph down'), moveKind, moveParagraph(snapshot, offset, 'down')),
  ];
}

function action(snapshot: Snapshot, title: string, kind: string, { edits, messages }: Outcome): CodeAction[] {
  if (edits.length === 0) return [];
  const edit = workspaceEdit(snapshot, edits);
  return [{ title, kind, edit, ...(messages.length > 0 && { command: { title, command: tellCommand, arguments: [...messages] } }) }];
}
