import { afterEach, expect, test } from 'vitest';
import {
  CodeActionRequest, CompletionRequest, DefinitionRequest, DocumentHighlightRequest, ExecuteCommandRequest, PrepareRenameRequest, ReferencesRequest, RenameRequest, ShowDocumentRequest, ShowMessageNotification,
  type CodeAction, type CompletionList, type ShowDocumentParams, type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { ConvertNotesRequest, InsertNoteRequest, MoveParagraphRequest, RenumberRequest } from '../server/src/server/requests';
import { Client, pulling } from './support/client';
import { edited, snapshotOf } from './support/snapshot';

const uri = 'file:///ferries.resolution.md';
const textDocument = { uri };
const draft = `*The General Assembly*,

*Recalling* its resolution 64/178,<sup>2</sup>

1. *Affirms* the value of ferries;<sup>1</sup>

3. *Decides* to act on paragraph 1 above and paragraph 9 above.

<sup>1</sup> Ferries.

<sup>2</sup> Recalled.
`;

let client: Awaited<ReturnType<typeof Client.start>>;
afterEach(() => client.stop());

/** Where a word of the draft stands. */
function at(word: string, shift = 0): { line: number; character: number } {
  return snapshotOf(draft).document.positionAt(draft.indexOf(word) + shift);
}

function after(edit: WorkspaceEdit | undefined): string {
  const change = edit?.documentChanges?.[0];
  if (!change || !('edits' in change)) throw new Error('no edit');
  return edited(snapshotOf(draft), change.edits as never);
}

async function start(): Promise<void> {
  client = await Client.start({ ...pulling, window: { showDocument: { support: true } } });
  await client.open(uri, draft);
}

test('notes, paragraphs and citations are symbols', async () => {
  await start();
  const position = at('<sup>2', 5);
  const note = { uri, range: { start: { line: 10, character: 0 }, end: { line: 10, character: 22 } } };
  expect(await client.connection.sendRequest(DefinitionRequest.type, { textDocument, position })).toEqual([note]);
  expect(await client.connection.sendRequest(ReferencesRequest.type, { textDocument, position, context: { includeDeclaration: true } })).toHaveLength(2);
  expect(await client.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position: at('paragraph 1', 10) })).toHaveLength(2);
});

test('a citation leads to the open draft that it cites', async () => {
  await start();
  await client.open('file:///cited.resolution.md', '# General Assembly\n\nA/RES/64/178\n\n*The General Assembly*,\n\n*Noting* ferries,\n\n1. *Decides* to act.\n');
  expect(await client.connection.sendRequest(DefinitionRequest.type, { textDocument, position: at('64/178', 2) })).toMatchObject([{ uri: 'file:///cited.resolution.md', range: { start: { line: 2 } } }]);
});

test('a citation leads to a file of the workspace that is not open', async () => {
  client = await Client.start(pulling, { workspaceFolders: [{ uri: 'file:///drafts', name: 'drafts' }], initializationOptions: { readsFiles: true } });
  const cited = '# General Assembly\n\nA/RES/64/178\n\n*The General Assembly*,\n\n*Noting* ferries,\n\n1. *Decides* to act.\n';
  client.files.set('file:///drafts/notes.md', 'See resolution 64/178.\n').set('file:///drafts/node_modules/x.md', cited).set('file:///drafts/old/64.resolution.md', cited);
  await client.open(uri, draft);
  const found = await client.connection.sendRequest(DefinitionRequest.type, { textDocument, position: at('64/178', 2) });
  expect(found).toEqual([{ uri: 'file:///drafts/old/64.resolution.md', range: { start: { line: 2, character: 0 }, end: { line: 2, character: 12 } } }]);
});

test('rename changes every mention, or says in one sentence why it cannot', async () => {
  await start();
  const position = at('<sup>2', 5);
  expect(await client.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position })).toMatchObject({ placeholder: '2' });
  const edit = await client.connection.sendRequest(RenameRequest.type, { textDocument, position, newName: '7' });
  expect(after(edit ?? undefined)).toBe(draft.replaceAll('<sup>2<', '<sup>7<'));
  await expect(client.connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'x' })).rejects.toThrow('A note is numbered from 1 to 9999: “x” cannot be its number.');
  await expect(client.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: at('ferries') })).rejects.toThrow('Nothing here can be renamed: only numbers of notes');
});

test('renumbering is a code action with what it left alone, and none while the editor asks by itself', async () => {
  await start();
  const told: string[] = [];
  client.connection.onNotification(ShowMessageNotification.type, ({ message }) => void told.push(message));
  const range = { start: at('Affirms', 14), end: at('Affirms', 14) };
  const ask = async (triggerKind?: 1 | 2): Promise<CodeAction[]> => await client.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [], triggerKind } }) as CodeAction[];
  expect((await ask(2)).filter(({ kind }) => kind?.startsWith('refactor'))).toEqual([]);
  const actions = await ask();
  expect(actions.filter(({ kind }) => kind?.startsWith('refactor')).map(({ title }) => title)).toEqual([
    'Renumber operative paragraphs', 'Renumber notes', 'Renumber everything', 'Insert a note', 'Move the paragraph down', 'Take the emphasis off the opening words',
  ]);
  const operative = actions.find(({ title }) => title === 'Renumber operative paragraphs')!;
  expect(after(operative.edit)).toBe(draft.replace('3. *Decides*', '2. *Decides*'));
  await client.connection.sendRequest(ExecuteCommandRequest.type, { command: operative.command!.command, arguments: operative.command!.arguments });
  expect(told).toEqual(['Line 7: “paragraph 9 above” refers to nothing in this draft.']);
});

test('where a rule finds a number out of order, renumbering with all that refers to it mends it', async () => {
  await start();
  const range = { start: at('3. '), end: at('3. ') };
  const actions = await client.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [], triggerKind: 2 } }) as CodeAction[];
  const mending = actions.find(({ title }) => title === 'Renumber operative paragraphs')!;
  expect(mending).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'numbering-gap' }] });
  expect(after(mending.edit)).toBe(draft.replace('3. *Decides*', '2. *Decides*'));
});

test('the requests of our own client', async () => {
  await start();
  const text = (edits: readonly unknown[]): string => edited(snapshotOf(draft), edits as never);
  const notes = await client.connection.sendRequest(RenumberRequest, { textDocument, series: ['notes'] });
  expect(text(notes.edits)).toContain('64/178,<sup>1</sup>');
  const moved = await client.connection.sendRequest(MoveParagraphRequest, { textDocument, position: at('Affirms'), direction: 'down' });
  expect(text(moved.edits)).toContain('1. *Decides* to act on paragraph');
  const inserted = await client.connection.sendRequest(InsertNoteRequest, { textDocument, position: at('ferries') });
  expect(inserted.cursor).toBeDefined();
  const converted = await client.connection.sendRequest(ConvertNotesRequest, { textDocument, to: 'bracket' });
  expect(text(converted.edits)).toContain('[^2]: Recalled.');
});

test('a note is completed, and its text shown', async () => {
  await start();
  const shown: ShowDocumentParams[] = [];
  client.connection.onRequest(ShowDocumentRequest.type, (params) => {
    shown.push(params);
    return { success: true };
  });
  await client.change(uri, 2, { range: { start: at('ferries', 7), end: at('ferries', 7) }, text: '[^' });
  const position = at('ferries', 9);
  const { items } = await client.connection.sendRequest(CompletionRequest.type, { textDocument, position }) as CompletionList;
  expect(items.map(({ label }) => label)).toEqual(['New note 3', 'Note 2', 'Note 1']);
  await client.connection.sendRequest(ExecuteCommandRequest.type, { command: items[0]!.command!.command, arguments: [uri, 2] });
  expect(shown).toMatchObject([{ uri, takeFocus: true, selection: { start: { line: 10, character: 13 } } }]);
});
