import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NewDraftQuestionsRequest, NewDraftRequest } from '../server/src/server/requests';
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
