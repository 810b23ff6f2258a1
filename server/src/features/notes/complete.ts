import { CompletionItemKind, type CompletionItem, type Position, type TextEdit } from 'vscode-languageserver-types';
import { translate } from '../../rules/messages';
import { notePairsOf } from '../../rules/shared/note-pairs';
import { span, type Span } from '../../text/block';
import { textEditOf } from '../convert';
import { say } from '../outcome';
import { resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { newNote } from './insert';

/** Characters that open the list of notes. */
export const noteTriggers = ['^', '>'];

/** The command by which an editor is shown the text of a note; the server does it itself. */
export const showNoteCommand = 'resolute.server.showNote';

const longest = 60;

/** After `[^` or `<sup>`: a new note, and the notes that are there already. */
export function noteItems(snapshot: Snapshot, position: Position): CompletionItem[] {
  const offset = snapshot.document.offsetAt(position);
  const typed = typedAt(snapshot, offset);
  const resolution = resolutionAt(snapshot, offset);
  if (!typed || !resolution) return [];
  const fresh = newNote(snapshot, offset, typed);
  if (typeof fresh === 'string') return [];
  const filterText = typed.block.text.slice(typed.start, offset - typed.block.start);
  const item = (label: string, detail: string, edit: TextEdit, sortText: string): CompletionItem => ({
    label,
    detail,
    filterText,
    sortText,
    kind: CompletionItemKind.Reference,
    textEdit: edit,
  });
  // It goes into the draft, so it speaks the draft's language.
  const placeholder = translate('server/note-placeholder', 'Source.', resolution.pack?.id ?? 'en');
  const items = [
    {
      ...item(
        say(snapshot, 'note-new', 'New note {number}', { number: fresh.number }),
        say(snapshot, 'note-new-detail', 'opens the note in its place; the others are renumbered'),
        textEditOf(fresh.reference),
        '0',
      ),
      additionalTextEdits: [fresh.text, ...fresh.others].map((edit) =>
        textEditOf(edit === fresh.text ? { ...edit, newText: withPlaceholder(edit.newText, placeholder) } : edit),
      ),
      ...(snapshot.editor.showsDocuments && { command: { title: '', command: showNoteCommand, arguments: [snapshot.uri, fresh.number] } }),
    },
  ];
  const known = notePairsOf(resolution).flatMap(({ label, note }) => (note && /^[0-9]/.test(label) ? [{ label, text: note.text }] : []));
  return [
    ...items,
    ...known.map(({ label, text }, i) =>
      item(
        say(snapshot, 'note-known', 'Note {number}', { number: label }),
        clipped(text),
        textEditOf({ span: typed, newText: fresh.reference.newText.replace(String(fresh.number), label) }),
        `1${String(i).padStart(4, '0')}`,
      ),
    ),
  ];
}

function withPlaceholder(text: string, placeholder: string): string {
  const end = text.trimEnd().length;
  return `${text.slice(0, end)} ${placeholder}${text.slice(end).replace(/^ /, '')}`;
}

/** The half of a reference that is typed before the cursor, with the half that an editor closed by itself. */
function typedAt({ document }: Snapshot, offset: number): Span | null {
  const block = document.blockAt(offset);
  if (!block || block.kind !== 'prose') return null;
  const at = offset - block.start;
  const before = /(?:\[\^|<sup>)[0-9]{0,4}$/i.exec(block.text.slice(Math.max(0, at - 16), at));
  if (!before) return null;
  const after = /^(?:[0-9]{0,4})(?:\]|<\/sup>)/i.exec(block.text.slice(at, at + 12));
  return span(block, at - before[0].length, at + (after?.[0].length ?? 0));
}

function clipped(text: string): string {
  const characters = [...text.slice(0, longest * 2)];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
