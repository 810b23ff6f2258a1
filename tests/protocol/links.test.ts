/** Links between files, over the protocol and in four languages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CompletionRequest, DocumentLinkRequest, DocumentLinkResolveRequest, type CompletionList, type DocumentLink } from 'vscode-languageserver-protocol';
import { Asked, openings, rows } from '../support/asked';
import { Client, pulling } from '../support/client';

const { en, fr, ar, zh } = openings;

let client: Awaited<ReturnType<typeof Client.start>>;
beforeAll(async () => {
  client = await Client.start(pulling, { workspaceFolders: [{ uri: 'file:///', name: 'desk' }], initializationOptions: { readsFiles: true } });
  client.files.set('file:///annexes/lamps.md', '# Lamps\n\ntext\n\n## Méthode\n');
  client.files.set('file:///notes.md', '# Notes\n');
  client.files.set('file:///.hidden.md', '');
});
afterAll(() => client.stop());

const annex = rows(['Annex', 'annex'], ['Annexe', 'annexe'], ['المرفق', 'المرفق'], ['附件', '附件']);
const drafts = [en, fr, ar, zh].map((opening, i) => {
  const [language, [heading, slug]] = annex[i]!;
  return [language, `${opening}[a](⟦#${slug}⟧) [b](⟦annexes/lamps.md⟧) [c](⟦/annexes/lamps.md#méthode⟧) [d][⟦e⟧] [f](⟦notes⟧)\n\n[e]: ⟦annexes/lamps.md#none⟧\n\n## ${heading}\n`] as const;
});

test.each(drafts)('lead to files and their headings, in %s', async (_, source) => {
  const asked = await Asked.open(client, source);
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: asked.textDocument }) ?? [];
  const own = links.filter(({ target }) => !target?.startsWith('https:'));
  expect(asked.shown(own)).toBe(source);
  const follow = async (link: DocumentLink) => (link.target ? link : await client.connection.sendRequest(DocumentLinkResolveRequest.type, link)).target;
  expect(await Promise.all(own.map(follow))).toEqual([
    `${asked.uri}#L9`, 'file:///annexes/lamps.md', 'file:///annexes/lamps.md#L5', 'file:///annexes/lamps.md', 'file:///notes.md', 'file:///annexes/lamps.md',
  ]);
});

describe('are completed', () => {
  const labels = async (source: string, triggerCharacter?: string): Promise<string[] | null> => {
    const asked = await Asked.open(client, source);
    const context = triggerCharacter ? { triggerKind: 2 as const, triggerCharacter } : { triggerKind: 1 as const };
    const found = await client.connection.sendRequest(CompletionRequest.type, { ...asked.here, context }) as CompletionList | null;
    return found && found.items.map(({ label }) => label);
  };
  test.each(rows(en, fr, ar, zh))('with the files of the folder, and the headings of a file, in %s', async (_, opening) => {
    expect(await labels(`${opening}See [a](‸`)).toEqual(['annexes/', 'notes.md']);
    expect(await labels(`${opening}See [a](annexes/‸)`)).toEqual(['lamps.md']);
    expect(await labels(`${opening}See [a](annexes/lamps.md#‸)`, '#')).toEqual(['lamps', 'méthode']);
    expect(await labels(`${opening}See [a](none/‸)`)).toEqual([]);
  });
  test.each(annex)('with the headings of the draft itself, in %s', async (_, [heading, slug]) => {
    expect(await labels(`See [a](#‸)\n\n## ${heading}\n`, '#')).toEqual([slug]);
  });
  test('and nothing is offered for the marks of a heading', async () => {
    expect(await labels(`${en}#‸`, '#')).toBeNull();
    expect(await labels(`${en}‸`)).not.toEqual([]);
  });
});
