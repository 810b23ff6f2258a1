import { afterEach, expect, test } from 'vitest';
import {
  CodeLensRequest, DidChangeConfigurationNotification, DocumentLinkRequest, InlayHintRefreshRequest, InlayHintRequest, SelectionRangeRequest, SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest, SemanticTokensRequest, WorkspaceSymbolRequest, type SemanticTokens, type SemanticTokensDelta,
} from 'vscode-languageserver-protocol';
import { Client, pulling } from './support/client';

const uri = 'file:///phares.resolution.md';
const draft = '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 64/178<sup>1</sup>,\n\n1. *Prie* chacun d’agir.\n\n<sup>1</sup> A/64/1.\n';
const textDocument = { uri };
const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

let client: Awaited<ReturnType<typeof Client.start>>;
afterEach(() => client.stop());

test('a draft is coloured, and then only what has changed is sent', async () => {
  client = await Client.start();
  expect(client.initialized.capabilities.semanticTokensProvider).toMatchObject({ range: true, full: { delta: true } });
  await client.open(uri, draft);
  const first = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }) as SemanticTokens;
  expect(first.data.length).toBeGreaterThan(25);
  expect(await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range })).toEqual({ data: first.data });
  await client.change(uri, 2, { range: { start: { line: 4, character: 20 }, end: { line: 4, character: 20 } }, text: ' tout\nde suite' });
  const second = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId: first.resultId! }) as SemanticTokensDelta;
  expect(second.edits).toHaveLength(1);
  expect(second.edits[0]!.data).toHaveLength(1);
  const third = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId: first.resultId! }) as SemanticTokens;
  expect(third.data).toHaveLength(first.data.length);
});

test('selections grow, symbols are links and found in the workspace, notes are counted', async () => {
  client = await Client.start(pulling, { initializationOptions: { showsReferences: true } });
  await client.open(uri, draft);
  const [selection] = await client.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [{ line: 4, character: 12 }] }) ?? [];
  expect(selection!.range).toEqual({ start: { line: 4, character: 10 }, end: { line: 4, character: 16 } });
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
  expect(links!.map(({ target }) => target)).toEqual(['https://undocs.org/fr/A/RES/64/178', 'https://undocs.org/fr/A/64/1']);
  expect(await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'agir' })).toMatchObject([{ name: '1. Prie chacun d’agir.', location: { uri } }]);
  const [lens] = await client.connection.sendRequest(CodeLensRequest.type, { textDocument }) ?? [];
  expect(lens!.command).toMatchObject({ title: 'References: 1', command: 'resolute.showReferences' });
});

test('hints come when they are asked for, without a restart', async () => {
  client = await Client.start({ ...pulling, workspace: { ...pulling.workspace, inlayHint: { refreshSupport: true } } });
  let refreshed = 0;
  client.connection.onRequest(InlayHintRefreshRequest.type, () => void refreshed++);
  await client.open(uri, draft);
  expect(await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range })).toEqual([]);
  client.configuration = { inlayHints: { englishLeads: true } };
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  expect((await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range }))!.map(({ label }) => label)).toEqual(['Recalling', 'Requests']);
  await expect.poll(() => refreshed).toBeGreaterThan(0);
});
