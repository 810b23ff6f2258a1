import { afterEach, expect, test } from 'vitest';
import { SortSponsorsRequest } from '../server/src/server/requests';
import { Client } from './support/client';
import { edited, snapshotOf } from './support/snapshot';

const uri = 'file:///ferries.resolution.md';
const textDocument = { uri };

let client: Awaited<ReturnType<typeof Client.start>>;
afterEach(() => client.stop());

test('sponsors are sorted on request', async () => {
  client = await Client.start();
  const draft = '**Pérou, Égypte et Chili :**\\* **projet de résolution**\n\n## Bacs\n\n*L’Assemblée générale*,\n';
  await client.open(uri, draft);
  const { edits, messages } = await client.connection.sendRequest(SortSponsorsRequest, { textDocument });
  expect(edited(snapshotOf(draft), edits)).toBe(draft.replace('Pérou, Égypte et Chili', 'Chili, Égypte et Pérou'));
  expect(messages).toEqual([]);
  expect(await client.connection.sendRequest(SortSponsorsRequest, { textDocument: { uri: 'file:///other.md' } })).toEqual({ edits: [], messages: [] });
});
