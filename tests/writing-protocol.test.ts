import { RenameRequest } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  CitableRequest, ClausesRequest, ConvertNotesRequest, InsertCitationRequest, InsertNoteRequest, NewDraftQuestionsRequest, NewDraftRequest, ParagraphRequest, RenumberRequest,
  ToggleLeadEmphasisRequest,
} from '../server/src/server/requests';
import { Client } from './support/client';

let client: Client;
beforeEach(async () => { client = await Client.start(); });
afterEach(() => client.stop());

describe('a new draft over the protocol', () => {
  test('is asked for and written', async () => {
    const { organs, languages } = await client.connection.sendRequest(NewDraftQuestionsRequest, { today: '2026-11-24' });
    expect(organs.map(({ organ, usual }) => `${organ} ${usual}`)).toEqual(['GA 81', 'SC 2026', 'ECOSOC 2026', 'HRC 63']);
    expect(languages[0]).toEqual({ id: 'en', name: 'English' });
    const { problems, text } = await client.connection.sendRequest(NewDraftRequest, { organ: 'HRC', language: 'es', session: '63', title: 'Faros' });
    expect(problems).toEqual([]);
    expect(text).toMatch(/^# Asamblea General\n\nA\/HRC\/63\/L\./);
  });
  test('objects in the language of the messages', async () => {
    client.configuration = { messages: { language: 'fr' } };
    const { problems, text } = await client.connection.sendRequest(NewDraftRequest, { organ: 'SC', language: 'en', session: '81' });
    expect(problems).toEqual([{ question: 'session', message: 'Indiquez l’année en quatre chiffres, de 1946 à 2099.' }]);
    expect(text).toBe('');
  });
  test('takes any parameters', async () => {
    const nonsense = { organ: 'XX', language: 'tlh', session: 4 } as never;
    expect(await client.connection.sendRequest(NewDraftRequest, nonsense)).toMatchObject({ text: '' });
  });
});

const uri = 'file:///lamps.resolution.md';
const draft = `# General Assembly

A/C.3/80/L.9

**Freedonia: draft resolution**

## Lights

*The General Assembly*,

Recalling ,

1. *Thanks* the keepers;

1. *Invites* all to help.
`;
const textDocument = { uri };
const inMasthead = { textDocument, position: { line: 2, character: 3 } };
const inPreamble = { textDocument, position: { line: 10, character: 10 } };

test('citations, leads and paragraphs are answered over the protocol', async () => {
  await client.open(uri, draft);
  expect((await client.connection.sendRequest(CitableRequest, inPreamble)).organs).toHaveLength(4);
  const { edits, blank } = await client.connection.sendRequest(InsertCitationRequest, { ...inPreamble, organ: 'SC', number: '1325' });
  expect(edits.map(({ newText }) => newText)).toEqual(['Security Council resolution 1325 (2000) of \\_\\_\\_']);
  expect(blank).toEqual({ start: { line: 10, character: 53 }, end: { line: 10, character: 59 } });
  expect((await client.connection.sendRequest(ToggleLeadEmphasisRequest, inPreamble)).edits.map(({ newText }) => newText)).toEqual(['*', '*']);
  expect(await client.connection.sendRequest(ParagraphRequest, inPreamble)).toEqual([{ start: { line: 10, character: 0 }, end: { line: 10, character: 11 } }]);
});

describe('what cannot be done is said in one sentence, and the text stays as it is', () => {
  const sentence = /^[^.!?]+[.]$/;
  test.each([
    ['a citation in the masthead', () => client.connection.sendRequest(InsertCitationRequest, { ...inMasthead, organ: 'GA', number: '64/293' })],
    ['a number that is none', () => client.connection.sendRequest(InsertCitationRequest, { ...inPreamble, organ: 'GA', number: 'x' })],
    ['a lead in the masthead', () => client.connection.sendRequest(ToggleLeadEmphasisRequest, inMasthead)],
    ['a note in the masthead', () => client.connection.sendRequest(InsertNoteRequest, inMasthead)],
    ['notes to convert where there are none', () => client.connection.sendRequest(ConvertNotesRequest, { textDocument, to: 'sup' })],
    ['numbers that are in order', () => client.connection.sendRequest(RenumberRequest, { textDocument, series: ['notes'] })],
  ])('%s', async (_, ask) => {
    await client.open(uri, draft);
    const { edits, messages } = await ask();
    expect(edits).toEqual([]);
    expect(messages).toEqual([expect.stringMatching(sentence)]);
  });
  test('a clause in the masthead, and one in another language', async () => {
    await client.open(uri, draft);
    expect(await client.connection.sendRequest(ClausesRequest, inMasthead)).toEqual({ clauses: [], refusal: 'A standard clause cannot be set in the masthead: put the cursor in the preamble or in the operative part.' });
    expect((await client.connection.sendRequest(ClausesRequest, { ...inPreamble, language: 'ru' })).refusal).toMatch(/not in the same language \(.+, English\): .+\.$/);
  });
  test('a name that is no number of a note', async () => {
    await client.open(uri, draft.replace('keepers;', 'keepers;<sup>1</sup>') + '\n<sup>1</sup> Lamps.\n');
    const position = { line: 12, character: 28 };
    await expect(client.connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'seven' })).rejects.toThrow(/is none|“seven”/);
  });
  test('renumbering with duplicates gives consecutive numbers, and touches nothing else', async () => {
    await client.open(uri, draft);
    const { edits } = await client.connection.sendRequest(RenumberRequest, { textDocument, series: ['operative'] });
    expect(edits).toEqual([{ range: { start: { line: 14, character: 0 }, end: { line: 14, character: 1 } }, newText: '2' }]);
  });
  test('where a reference names a number that two paragraphs bear, nothing is renumbered', async () => {
    await client.open(uri, draft.replace('all to help', 'all to help as in paragraph 1 above'));
    const { edits, messages } = await client.connection.sendRequest(RenumberRequest, { textDocument, series: ['operative'] });
    expect(edits).toEqual([]);
    expect(messages).toEqual(['Nothing was renumbered: line 15 says “paragraph 1 above”, and more than one place bears that number. Give each a number of its own first.']);
  });
});
