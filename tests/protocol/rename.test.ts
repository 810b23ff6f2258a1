/** Paragraphs, items, sections, resolutions and documents renamed over the protocol, in four languages and over the drafts of a workspace. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DefinitionRequest, DocumentHighlightRequest, PrepareRenameRequest, ReferencesRequest, RenameRequest, type Location, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import { Asked, openings, plain, rows } from '../support/asked';
import { Client, pulling } from '../support/client';
import { edited, snapshotOf } from '../support/snapshot';

const { en, fr, ar, zh } = openings;

let client: Client;
beforeAll(async () => { client = await Client.start(); });
afterAll(() => client.stop());

describe('in one draft', () => {
  /** Renames at ‸, and back from the same name, which gives the bytes that were there. */
  async function check(before: string, newName: string, after: string): Promise<void> {
    const asked = await Asked.open(client, before);
    const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, asked.here) as { placeholder: string };
    const text = asked.after(await client.connection.sendRequest(RenameRequest.type, { ...asked.here, newName }));
    expect(text).toBe(plain(after));
    const renamed = await Asked.open(client, after);
    const back = await client.connection.sendRequest(RenameRequest.type, { ...renamed.here, newName: prepared.placeholder });
    expect(renamed.after(back)).toBe(plain(before));
  }
  test.each(rows(
    [`${en}1. *Affirms* ferries;\n\n2. *Acts* on paragraph 1‸ above and paragraph 1 of resolution 70/1.\n`, `${en}7. *Affirms* ferries;\n\n2. *Acts* on paragraph 7‸ above and paragraph 1 of resolution 70/1.\n`],
    [`${fr}1. *Affirme* son attachement\u00a0;\n\n2. *Décide* d’appliquer le paragraphe\u00a01‸ ci-dessus.\n`, `${fr}7. *Affirme* son attachement\u00a0;\n\n2. *Décide* d’appliquer le paragraphe\u00a07‸ ci-dessus.\n`],
    [`${ar}1‸ - ***تؤكد*** قيمة المنارات؛\n\n2 - ***تطلب*** تنفيذ الفقرة 1 أعلاه.\n`, `${ar}7‸ - ***تؤكد*** قيمة المنارات؛\n\n2 - ***تطلب*** تنفيذ الفقرة 7 أعلاه.\n`],
    [`${zh}1‸. **申明**灯塔的价值；\n\n2. **请**秘书长执行上文第1段。\n`, `${zh}7‸. **申明**灯塔的价值；\n\n2. **请**秘书长执行上文第7段。\n`],
  ))('a paragraph, in %s', (_, [before, after]) => check(before, '7', after));
  test.each(rows(
    [`${en}## I\n\n1. *Affirms* ferries;\n\n## II\n\n2. *Decides* to act as in section II‸.\n`, 'III', `${en}## I\n\n1. *Affirms* ferries;\n\n## III\n\n2. *Decides* to act as in section III‸.\n`],
    [`${fr}## I\n\n1. *Affirme* son attachement\u00a0;\n\n## II‸\n\n2. *Décide* d’appliquer la section II.\n`, 'V', `${fr}## I\n\n1. *Affirme* son attachement\u00a0;\n\n## V‸\n\n2. *Décide* d’appliquer la section V.\n`],
    [`${ar}## أولا\n\n1 - ***تؤكد*** قيمة المنارات؛\n\n## ثانيا‸\n\n2 - ***تقرر*** تنفيذ الجزء الثاني أعلاه.\n`, 'ثالثا', `${ar}## أولا\n\n1 - ***تؤكد*** قيمة المنارات؛\n\n## ثالثا‸\n\n2 - ***تقرر*** تنفيذ الجزء الثالث أعلاه.\n`],
    [`${zh}## 一\n\n1. **申明**灯塔的价值；\n\n## 二\n\n2. **决定**执行上文第二‸节。\n`, '三', `${zh}## 一\n\n1. **申明**灯塔的价值；\n\n## 三\n\n2. **决定**执行上文第三‸节。\n`],
  ))('a section, in %s', (_, [before, name, after]) => check(before, name, after));
});

describe('over the drafts of a workspace', () => {
  const adopted = (organ: string, symbol: string, opening: string, body: string) => `# ${organ}\n\n${symbol}\n\n${opening}${body}`;
  const desk = (number: string, symbol: string) => ({
    'file:///desk/borne.resolution.md': adopted('General Assembly', `A/RES/${number}`, en, `## **${number}. Ferries**\n\n1. *Affirms* ferries and A/RES/80/1.\n`),
    'file:///desk/en.resolution.md': `${en}*Guided by* its resolutions 80/11, ${number} and 80/120, and Human Rights Council resolution 80/12,\n\n1. *Recalls* General Assembly resolution ${number} of 10 December 2025,<sup>1</sup> paragraphs 80 and 12 of ${symbol} and resolution 1980/12;\n\n<sup>1</sup> A/RES/${number}; see also A/RES/80/121.\n`,
    'file:///desk/fr.resolution.md': `${fr}1. *Rappelle* sa résolution\u00a0${number} du 10\u00a0décembre 2025 et le document ${symbol}.\n`,
    'file:///desk/deep/ar.resolution.md': `${ar}1 - ***تشير*** إلى قرارها ${number} المؤرخ 10 كانون الأول/ديسمبر 2025 (${symbol}).\n`,
    'file:///desk/zh.resolution.md': `${zh}1. **回顾**其2025年12月10日第${number}号决议和${symbol}。\n`,
    'file:///desk/draft.resolution.md': adopted('General Assembly', symbol, en, `1. *Affirms* ferries.\n`),
    'file:///desk/other.resolution.md': `${en}1. *Affirms* ferries; 80/12 of them, and A/C.3/80/L.55.\n`,
  });
  const before = desk('80/12', 'A/C.3/80/L.5');

  async function start(openAt: string, capabilities = pulling): Promise<Client> {
    const fresh = await Client.start(capabilities, { workspaceFolders: [{ uri: 'file:///desk', name: 'desk' }], initializationOptions: { readsFiles: true } });
    for (const [uri, text] of Object.entries(before)) fresh.files.set(uri, text);
    await fresh.open(openAt, before[openAt as keyof typeof before]);
    return fresh;
  }
  function ask(uri: keyof typeof before, words: string, shift: number) {
    const { document } = snapshotOf(before[uri]);
    return { textDocument: { uri }, position: document.positionAt(before[uri].indexOf(words) + shift) };
  }
  function after(edit: WorkspaceEdit | null): Record<string, string> {
    const changes = edit?.documentChanges as TextDocumentEdit[];
    const edits = changes ? changes.map(({ textDocument: { uri }, edits }) => [uri, edits] as const) : Object.entries(edit!.changes!);
    const texts: Record<string, string> = { ...before };
    for (const [uri, own] of edits) texts[uri] = edited(snapshotOf(texts[uri]!), own as never);
    return texts;
  }

  test.each([
    ['English', 'file:///desk/en.resolution.md', 'Assembly resolution 80/12', 22], ['French', 'file:///desk/fr.resolution.md', '80/12', 1],
    ['Arabic', 'file:///desk/deep/ar.resolution.md', '80/12', 5], ['Chinese', 'file:///desk/zh.resolution.md', '80/12', 0], ['a masthead', 'file:///desk/borne.resolution.md', 'A/RES/80/12', 8],
  ] as const)('a resolution, from %s', async (_, uri, words, shift) => {
    const fresh = await start(uri);
    const here = ask(uri, words, shift);
    const prepared = await fresh.connection.sendRequest(PrepareRenameRequest.type, here) as { placeholder: string };
    expect(prepared.placeholder).toBe(words.startsWith('A/RES') ? 'A/RES/80/12' : '80/12');
    const edit = await fresh.connection.sendRequest(RenameRequest.type, { ...here, newName: '80/15' });
    expect(after(edit)).toEqual(desk('80/15', 'A/C.3/80/L.5'));
    const versions = Object.fromEntries((edit!.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => [textDocument.uri, textDocument.version]));
    expect(versions[uri]).toBe(1);
    expect(Object.values(versions).filter((it) => it !== null)).toHaveLength(1);
    await fresh.stop();
  });
  test.each([
    ['English', 'file:///desk/en.resolution.md'], ['French', 'file:///desk/fr.resolution.md'], ['Arabic', 'file:///desk/deep/ar.resolution.md'], ['Chinese', 'file:///desk/zh.resolution.md'],
    ['a masthead', 'file:///desk/draft.resolution.md'],
  ] as const)('a document, from %s', async (_, uri) => {
    const fresh = await start(uri, { ...pulling, workspace: { configuration: true } });
    const edit = await fresh.connection.sendRequest(RenameRequest.type, { ...ask(uri, 'A/C.3/80/L.5', 6), newName: 'A/C.3/80/L.5/Rev.1' });
    expect(edit!.documentChanges).toBeUndefined();
    expect(after(edit)).toEqual(desk('80/12', 'A/C.3/80/L.5/Rev.1'));
    await fresh.stop();
  });
  test('all references to a resolution or document are found in all drafts', async () => {
    const uri = 'file:///desk/en.resolution.md';
    const fresh = await start(uri);
    const found = async (words: string, shift: number, includeDeclaration: boolean) => {
      const all = await fresh.connection.sendRequest(ReferencesRequest.type, { ...ask(uri, words, shift), context: { includeDeclaration } }) as Location[];
      return all.map((it) => it.uri.replace(/^.*\/|\.resolution\.md$/g, '')).sort();
    };
    expect(await found('80/12 of', 1, true)).toEqual(['ar', 'borne', 'borne', 'en', 'en', 'en', 'fr', 'zh']);
    expect(await found('A/C.3/80/L.5', 1, true)).toEqual(['ar', 'draft', 'en', 'fr', 'zh']);
    expect(await found('A/C.3/80/L.5', 1, false)).toEqual(['ar', 'en', 'fr', 'zh']);
    for (const [words, name] of [['A/C.3/80/L.5', 'draft'], ['80/12 of', 'borne']] as const) {
      expect(await fresh.connection.sendRequest(DefinitionRequest.type, ask(uri, words, 1))).toMatchObject([{ uri: `file:///desk/${name}.resolution.md`, range: { start: { line: 2, character: 0 } } }]);
    }
    expect(await fresh.connection.sendRequest(DocumentHighlightRequest.type, ask(uri, '80/12 of', 1))).toHaveLength(3);
    await fresh.stop();
  });
  test.each([
    ['80/12 of', '80', '“80” is not of the same kind as 80/12 and cannot take its place.'], ['80/12 of', '1373 (2001)', '“1373 (2001)” is not of the same kind as 80/12 and cannot take its place.'],
    ['80/12 of', '', '“” is not of the same kind as 80/12 and cannot take its place.'], ['80/12 of', '80/12 ferries', '“80/12 ferries” is not of the same kind as 80/12 and cannot take its place.'],
    ['80/12 of', 'A/HRC/RES/57/1', '“A/HRC/RES/57/1” is not of the same kind as 80/12 and cannot take its place.'],
    ['A/C.3/80/L.5', 'ferries', '“ferries” is not of the same kind as A/C.3/80/L.5 and cannot take its place.'],
    ['A/C.3/80/L.5', 'S/2025/12', '“S/2025/12” is not of the same kind as A/C.3/80/L.5 and cannot take its place.'], ['A/C.3/80/L.5', 'A/C.9/80/L.5', '“A/C.9/80/L.5” is not of the same kind as A/C.3/80/L.5 and cannot take its place.'],
  ])('%s to %s is refused in one sentence', async (words, newName, sentence) => {
    const uri = 'file:///desk/en.resolution.md';
    const fresh = await start(uri);
    await expect(fresh.connection.sendRequest(RenameRequest.type, { ...ask(uri, words, 1), newName })).rejects.toThrow(sentence);
    await fresh.stop();
  });
  test('what an editor shows of earlier states stays, and an unsaved draft follows', async () => {
    const uri = 'file:///desk/en.resolution.md';
    const fresh = await start(uri);
    await fresh.open('git:/desk/en.resolution.md?ref', before[uri]);
    await fresh.open('untitled:Untitled-1', before['file:///desk/zh.resolution.md']);
    const edit = await fresh.connection.sendRequest(RenameRequest.type, { ...ask(uri, 'A/C.3/80/L.5', 1), newName: 'A/C.3/80/L.6' });
    const uris = (edit!.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument.uri);
    expect(uris.slice(0, 2)).toEqual([uri, 'untitled:Untitled-1']);
    expect(uris.filter((it) => it.startsWith('git:'))).toEqual([]);
    await fresh.stop();
  });
  test('a number that another draft bears is refused where a draft bears the old one', async () => {
    const uri = 'file:///desk/borne.resolution.md';
    const fresh = await start(uri);
    fresh.files.set('file:///desk/second.resolution.md', before[uri].replaceAll('80/12', '80/15'));
    await expect(fresh.connection.sendRequest(RenameRequest.type, { ...ask(uri, 'A/RES/80/12', 1), newName: 'A/RES/80/15' })).rejects.toThrow('Another draft of the workspace is 80/15 already: change that one first.');
    await fresh.stop();
  });
});
