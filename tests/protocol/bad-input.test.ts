/** What no editor should send, and what a drafter may try all the same: one clear sentence, and the text untouched. */
import { afterEach, describe, expect, test } from 'vitest';
import {
  ErrorCodes, ExecuteCommandRequest, HoverRequest, InitializeRequest, PrepareRenameRequest, RenameRequest, ShowMessageNotification, ShutdownRequest, WorkDoneProgressCreateRequest,
  type MessageSignature, type ShowMessageParams,
} from 'vscode-languageserver-protocol';
import type { Outcome } from '../../server/src/features/outcome';
import {
  ClausesRequest, ConvertNotesRequest, FixRuleInWorkspaceRequest, FixRuleRequest, InsertCitationRequest, InsertNoteRequest, MoveParagraphRequest, RecogniseRequest, RenumberRequest,
  SortSponsorsRequest, ToggleLeadEmphasisRequest,
} from '../../server/src/server/requests';
import { Asked, openings } from '../support/asked';
import { Client } from '../support/client';

let client: Client & { readonly initialized: unknown };
afterEach(() => client.stop());

const commands = [RenumberRequest, MoveParagraphRequest, InsertNoteRequest, ConvertNotesRequest, SortSponsorsRequest, ToggleLeadEmphasisRequest, InsertCitationRequest, FixRuleRequest] as const;
const all = { position: { line: 0, character: 0 }, direction: 'up', to: 'sup', organ: 'GA', number: '64/1', rule: 'numbering-gap' };

const send = (request: MessageSignature, parameters: unknown): Promise<Outcome> => client.connection.sendRequest(request.method, parameters);

describe('a command', () => {
  test('on a draft that is not open, or is closed again, says so', async () => {
    client = await Client.start();
    const draft = await Asked.open(client, `${openings.en}1. *Affirms* it;\n\n3. *Notes* that.\n`);
    await client.close(draft.uri);
    for (const request of commands) {
      for (const uri of [draft.uri, 'file:///unknown.resolution.md']) {
        expect(await send(request, { ...all, textDocument: { uri } })).toEqual({ edits: [], messages: ['Nothing was done: this draft is not open.'] });
      }
    }
    expect(await client.connection.sendRequest(ClausesRequest, { ...draft.here })).toEqual({ clauses: [], refusal: 'Nothing was done: this draft is not open.' });
  });

  test('without what it needs, or with something else, names it', async () => {
    client = await Client.start();
    const { textDocument, position } = await Asked.open(client, `${openings.en}1. *Affirms* it;\n\n3. *Notes* that.\n`);
    for (const [request, parameters, name] of [
      [RenumberRequest, {}, 'textDocument'], [RenumberRequest, null, 'textDocument'], [RenumberRequest, { textDocument: { uri: 7 } }, 'textDocument'],
      [RenumberRequest, { textDocument, series: ['moons'] }, 'series'], [RenumberRequest, { textDocument, series: 'operative' }, 'series'],
      [InsertNoteRequest, { textDocument }, 'position'], [InsertNoteRequest, { textDocument, position: { line: 'one' } }, 'position'],
      [MoveParagraphRequest, { textDocument, position, direction: 'sideways' }, 'direction'], [ConvertNotesRequest, { textDocument, to: 'moon' }, 'to'],
      [InsertCitationRequest, { textDocument, position, organ: 'GA', number: 64 }, 'number'], [FixRuleRequest, { textDocument }, 'rule'],
    ] as const) {
      expect(await send(request, parameters)).toEqual({ edits: [], messages: [`Nothing was done: the command needs “${name}”, and cannot use what it was given.`] });
    }
    expect(await client.connection.sendRequest(FixRuleInWorkspaceRequest.method, {})).toEqual({ edit: null, messages: ['Nothing was done: the command needs “rule”, and cannot use what it was given.'] });
    expect(await client.connection.sendRequest(RecogniseRequest.method, { text: 7 })).toBe(false);
  });

  test('for a version that the draft is no more', async () => {
    client = await Client.start();
    const { uri } = await Asked.open(client, `${openings.en}1. *Affirms* it;\n\n3. *Notes* that.\n`);
    await client.change(uri, 2, { text: `${openings.en}1. *Affirms* it.\n\n4. *Notes* that.\n` });
    expect(await send(RenumberRequest, { textDocument: { uri, version: 1 } })).toEqual({ edits: [], messages: ['Nothing was done, for the draft has changed meanwhile: try again.'] });
    expect((await send(RenumberRequest, { textDocument: { uri, version: 2 } })).edits).toHaveLength(1);
  });

  test('does what it can with a position outside of the text, and with more than it needs', async () => {
    client = await Client.start();
    const draft = await Asked.open(client, `${openings.en}1. *Affirms* it;\n\n3. *Notes* that.\n`);
    expect(draft.outcome(await send(RenumberRequest, { textDocument: draft.textDocument, series: null, more: [1] }))).toBe(`${openings.en}1. *Affirms* it;\n\n2. *Notes* that.\n`);
    for (const line of [-1, 1e9]) {
      const { edits, messages } = await send(MoveParagraphRequest, { textDocument: draft.textDocument, position: { line, character: line }, direction: 'up' });
      expect(edits).toEqual([]);
      expect(messages).toHaveLength(1);
    }
  });

  test('in the language of the editor', async () => {
    client = await Client.start(undefined, { locale: 'fr' });
    expect((await send(SortSponsorsRequest, { textDocument: { uri: 'file:///inconnu.md' } })).messages).toEqual(['Rien n’a été fait\u00a0: ce projet n’est pas ouvert.']);
  });

  test('of the server tells what it lacks, and shows no empty message', async () => {
    client = await Client.start();
    const shown: ShowMessageParams[] = [];
    client.connection.onNotification(ShowMessageNotification.type, (message) => void shown.push(message));
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
    const execute = (command: string, ...given: unknown[]): Promise<unknown> => client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given });
    for (const given of [[], [7], ['']]) await execute('resolute.server.tell', ...given);
    for (const given of [[], ['file:///unknown', 1], [7]]) await execute('resolute.server.showNote', ...given);
    await execute('resolute.server.fixRuleInWorkspace');
    expect(shown.map(({ message }) => message)).toEqual(['Nothing was done: the command needs “rule”, and cannot use what it was given.']);
  });
});

describe('a request', () => {
  test('without a document is refused as one with wrong parameters', async () => {
    client = await Client.start();
    for (const parameters of [{}, { textDocument: null }, { textDocument: { uri: 7 } }]) {
      await expect(client.connection.sendRequest(HoverRequest.method, parameters)).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
    }
  });

  test('after shutdown is refused', async () => {
    client = await Client.start();
    const { here } = await Asked.open(client, `${openings.en}1. *Affirms* it.\n`);
    await client.connection.sendRequest(ShutdownRequest.type);
    await expect(client.connection.sendRequest(HoverRequest.type, here)).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
  });

  test('to begin a second time is refused, and what is open stays open', async () => {
    client = await Client.start();
    const draft = await Asked.open(client, `${openings.en}1. *Affirms* it;\n\n3. *Notes* that.\n`);
    await expect(client.connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} })).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
    expect((await client.connection.sendRequest(RenumberRequest, { textDocument: draft.textDocument })).edits).toHaveLength(1);
    await expect(client.connection.sendRequest('resolute/nothing', {})).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound });
  });
});

describe('a rename', () => {
  const draft = `${openings.en}## I\n\n1. *Affirms* it:\n\n(a) Boats;\n\n(b) Ferries;\n\n## II\n\n2. *Recalls* its resolution 80/12, A/C.3/80/L.5 and paragraph 1 (b) above.<sup>1</sup>\n\n<sup>1</sup> Lamps.\n`;
  const at = (words: string, shift = 0): string => `${draft.slice(0, draft.indexOf(words) + shift)}‸${draft.slice(draft.indexOf(words) + shift)}`;
  const places = [at('1. *Affirms', 1), at('(b) Ferries', 2), at('II', 1), at('80/12', 1), at('A/C.3/80/L.5', 1), at('1 (b) above', 1), at('<sup>1', 6), at('Boats'), at('The General')];

  test('without a new name or a position is refused as one with wrong parameters', async () => {
    client = await Client.start();
    const { here, textDocument } = await Asked.open(client, places[0]!);
    for (const parameters of [here, { ...here, newName: 7 }, { textDocument, newName: '5' }, { textDocument, position: { line: 'x' }, newName: '5' }]) {
      await expect(client.connection.sendRequest(RenameRequest.method, parameters)).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
    }
  });

  test('to what can stand nowhere is refused in one clear sentence, wherever it is', async () => {
    client = await Client.start();
    for (const source of places) {
      const { here } = await Asked.open(client, source);
      for (const newName of ['', ' ', 'x y', '0', '-1', '1.5', '5\n6', '\u0000', '‮5', '\ud83d', '😀', '*', '<sup>2</sup>', '99999', '2'.repeat(100_000), 'A/', '80/', '80/12/3', 'S/RES/1 (2001)', '(())', '$1']) {
        const answer = await client.connection.sendRequest(RenameRequest.type, { ...here, newName }).then((edit) => `${JSON.stringify(edit)} for ${newName}`, (error: Error) => error.message);
        expect(answer).toMatch(/^[A-Z“][^\n]{15,190}\.$|cannot be its number\.$|cannot take its place\.$|kind that (?:this list has|numbers this section)\.$/);
        expect(answer.length).toBeLessThan(220);
      }
    }
  });

  test('of what has no name says what can be renamed', async () => {
    client = await Client.start();
    for (const source of places.slice(-2)) {
      const { here } = await Asked.open(client, source);
      await expect(client.connection.sendRequest(PrepareRenameRequest.type, here)).rejects.toThrow(/^Nothing here can be renamed: only numbers of notes, paragraphs and sections, letters of subparagraphs, cited resolutions and document symbols can\.$/);
    }
  });
});
