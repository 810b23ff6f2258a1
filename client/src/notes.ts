import { l10n, Range, Selection, window, WorkspaceEdit, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Outcome } from '../../server/src/features/outcome';
import {
  ConvertNotesRequest,
  InsertNoteRequest,
  MoveParagraphRequest,
  RenumberRequest,
  SortSponsorsRequest,
  ToggleLeadEmphasisRequest,
  type DocumentParams,
} from '../../server/src/server/requests';
import { draftLanguage, type Server } from './server';

type Series = 'operative' | 'subparagraphs' | 'notes';

/** Numbers paragraphs, subparagraphs or notes of the active draft anew; everything where no series is named. */
export function renumber(server: Server, ...series: Series[]): Promise<void> {
  return run(server, (client, draft) => client.sendRequest(RenumberRequest, { ...draft, series: series.length > 0 ? series : undefined }));
}

/** Lets the paragraph at the cursor change places with its neighbour. */
export function moveParagraph(server: Server, direction: 'up' | 'down'): Promise<void> {
  return run(server, (client, draft, { selection }) =>
    client.sendRequest(MoveParagraphRequest, { ...draft, position: client.code2ProtocolConverter.asPosition(selection.active), direction }),
  );
}

/** Sets a note at the cursor and goes to its text. */
export function insertNote(server: Server): Promise<void> {
  return run(server, (client, draft, { selection }) =>
    client.sendRequest(InsertNoteRequest, { ...draft, position: client.code2ProtocolConverter.asPosition(selection.active) }),
  );
}

/** Writes all notes of the active draft in one form. */
export function convertNotes(server: Server, to: 'sup' | 'bracket'): Promise<void> {
  return run(server, (client, draft) => client.sendRequest(ConvertNotesRequest, { ...draft, to }));
}

/** Puts the sponsors of the active draft in alphabetical order. */
export function sortSponsors(server: Server): Promise<void> {
  return run(server, (client, draft) => client.sendRequest(SortSponsorsRequest, draft));
}

/** Sets the lead at the cursor in its emphasis, or takes it off. */
export function toggleLeadEmphasis(server: Server): Promise<void> {
  return run(server, (client, draft, { selection }) =>
    client.sendRequest(ToggleLeadEmphasisRequest, { ...draft, position: client.code2ProtocolConverter.asPosition(selection.active) }),
  );
}

/** Asks the server for a change of the active draft, makes it, and says what is to be said. */
export async function run(
  server: Server,
  ask: (client: BaseLanguageClient, draft: DocumentParams, editor: TextEditor) => Promise<Outcome>,
): Promise<void> {
  const editor = window.activeTextEditor;
  const document = editor?.document;
  if (!editor || document?.languageId !== draftLanguage)
    return void window.showInformationMessage(l10n.t('Open a draft resolution first.'));
  const client = await server.ready();
  const { version } = document;
  const outcome = await ask(client, { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } }, editor);
  if (isStill(document, version)) await makeChanges(editor, outcome);
}

/** Whether a text is as it was when something was worked out for it. Told where it is not, and quietly: a key held down asks again by itself. */
export function isStill(document: TextDocument, version: number): boolean {
  if (document.version === version) return true;
  window.setStatusBarMessage(l10n.t('Nothing was done, for the text has changed meanwhile: try again.'), 4000);
  return false;
}

/** Makes the changes that the server has worked out for the text as it stands, and tells what it says of them. */
export async function makeChanges(editor: TextEditor, outcome: Outcome): Promise<void> {
  const { cursor, blank } = outcome;
  const next = blank ?? (cursor && { start: cursor, end: cursor });
  if ((await applyEdits(editor.document, outcome)) && next) {
    editor.selection = new Selection(next.start.line, next.start.character, next.end.line, next.end.character);
    editor.revealRange(editor.selection);
  }
  if (outcome.messages.length > 0) void window.showInformationMessage(outcome.messages.join(' '));
}

async function applyEdits(document: TextDocument, { edits }: Outcome): Promise<boolean> {
  const edit = new WorkspaceEdit();
  for (const {
    range: { start, end },
    newText,
  } of edits)
    edit.replace(document.uri, new Range(start.line, start.character, end.line, end.character), newText);
  return edits.length > 0 && workspace.applyEdit(edit);
}
