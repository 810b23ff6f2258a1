import { afterEach, expect, test } from 'vitest';
import { DocumentFormattingRequest, DocumentOnTypeFormattingRequest, DocumentRangeFormattingRequest, type TextEdit } from 'vscode-languageserver-protocol';
import { NewParagraphRequest } from '../server/src/server/requests';
import { Client } from './support/client';
import { edited, snapshotOf } from './support/snapshot';

const uri = 'file:///ferries.resolution.md';
const draft = '*The General Assembly*,\n\n*Recalling* its resolution 64/178,\n\n1. *Affirms* the value of ferries.\n';
const textDocument = { uri };

let client: Awaited<ReturnType<typeof Client.start>>;
afterEach(() => client.stop());

test('Enter is followed up at the end of a paragraph, and only there', async () => {
  client = await Client.start();
  const entered = draft.replace('ferries.\n', 'ferries.\n*T\n');
  await client.open(uri, entered);
  const line = { position: { line: 4, character: 34 }, begun: { line: 5, character: 0 }, typed: { line: 5, character: 2 } };
  const made = await client.connection.sendRequest(NewParagraphRequest, { textDocument, ...line });
  expect(made?.cursor).toEqual({ line: 6, character: 3 });
  expect(edited(snapshotOf(entered), made!.edits)).toBe(draft.replace('ferries.\n', 'ferries;\n\n2. *T\n'));
  expect(await client.connection.sendRequest(NewParagraphRequest, { textDocument, ...line, position: { line: 4, character: 8 } })).toBeNull();
  expect(await client.connection.sendRequest(NewParagraphRequest, { textDocument: { uri: 'file:///other.md' }, ...line })).toBeNull();
});

test('other editors have the same by formatting as one types, unless it is switched off', async () => {
  client = await Client.start();
  expect(client.initialized.capabilities.documentOnTypeFormattingProvider).toEqual({ firstTriggerCharacter: '\n' });
  const typed = draft.replace('ferries.\n', 'ferries.\n\n');
  await client.open(uri, typed);
  const params = { textDocument, position: { line: 5, character: 0 }, ch: '\n', options: { tabSize: 2, insertSpaces: true } };
  const ask = async (): Promise<TextEdit[]> => await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, params) ?? [];
  expect(edited(snapshotOf(typed), await ask())).toBe(draft.replace('ferries.\n', 'ferries;\n\n2. \n'));
  await client.close(uri);
  client.configuration = { typing: { continueParagraphs: false } };
  await client.open(uri, typed);
  expect(await ask()).toEqual([]);
});

test('a draft is formatted, whole or in part, with numbers only where the settings say so', async () => {
  client = await Client.start();
  expect(client.initialized.capabilities).toMatchObject({ documentFormattingProvider: true, documentRangeFormattingProvider: true });
  const untidy = draft.replace('1. *Affirms*', '3.  *Affirms*').replace('178,\n', '178, \n\n');
  const options = { tabSize: 2, insertSpaces: true };
  await client.open(uri, untidy);
  const whole = await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
  expect(edited(snapshotOf(untidy), whole!)).toBe(draft.replace('1. *Affirms*', '3. *Affirms*'));
  const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 4 } };
  const part = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument, options, range });
  expect(edited(snapshotOf(untidy), part!)).toBe(untidy.replace('3.  *', '3. *'));
  await client.close(uri);
  client.configuration = { format: { renumber: true } };
  await client.open(uri, untidy);
  expect(edited(snapshotOf(untidy), (await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }))!)).toBe(draft);
});
