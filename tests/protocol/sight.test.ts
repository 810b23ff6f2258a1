/** What an editor shows beside the words, over the protocol and in four languages. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  CodeLensRequest, DocumentLinkRequest, DocumentSymbolRequest, FoldingRangeRequest, InlayHintRequest, SelectionRangeRequest, SemanticTokensDeltaRequest, SemanticTokensRangeRequest, SemanticTokensRequest,
  WorkspaceSymbolRequest, type DocumentSymbol, type Range, type SelectionRange, type SemanticTokens, type SemanticTokensDelta, type SymbolInformation,
} from 'vscode-languageserver-protocol';
import { Asked, openings, plain, rows } from '../support/asked';
import { Client, pulling } from '../support/client';

const { en, fr, ar, zh } = openings;

let client: Awaited<ReturnType<typeof Client.start>>;
beforeAll(async () => {
  client = await Client.start(pulling, { workspaceFolders: [{ uri: 'file:///desk', name: 'desk' }], initializationOptions: { showsReferences: true, readsFiles: true } });
});
afterEach(() => { client.configuration = null; });
afterAll(() => client.stop());

/** A draft with something of everything. */
const whole = rows(
  `# General Assembly\n\nA/C.2/80/L.9\n\n${en}*Noting* ferries,\n\n1. *Requests* all:\n\n(a) Boats;\n\n(b) Ships;<sup>1</sup>\n\n2. *Invites* all.<sup>1,2</sup>\n\n<sup>1</sup> A/80/97.\n\n<sup>2</sup> See note 1 above.\n`,
  `# Assemblée générale\n\nA/C.2/80/L.9\n\n${fr}*Notant* les récifs,\n\n1. *Demande*\u00a0:\n\na) Des récifs\u00a0;\n\nb) Des phares[^1]\u00a0;\n\n2. *Invite* chacun[^1][^2].\n\n[^1]: A/80/97.\n\n[^2]: Voir note 1 ci-dessus.\n`,
  `# الجمعية العامة\n\nA/C.2/80/L.9\n\n${ar}***وإذ تلاحظ*** المنارات،\n\n1 - ***تطلب*** ما يلي:\n\n(أ) منارات؛\n\n(ب) سفن<sup>1</sup>؛\n\n2 - ***تدعو*** الدول<sup>1</sup>.<sup>2</sup>\n\n<sup>1</sup> A/80/97.\n\n<sup>2</sup> المنارات.\n`,
  `# 大会\n\nA/C.2/80/L.9\n\n${zh}**注意到**灯塔，\n\n1. **请**秘书长：\n\n(a) 灯塔；\n\n(b) 船只；<sup>1</sup>\n\n2. **邀请**各国。<sup>1、2</sup>\n\n<sup>1</sup> A/80/97。\n\n<sup>2</sup> 港口。\n`,
);
/** Marks put around words of a draft, each where it first stands after those before it. */
function around(text: string, ...words: readonly string[]): string {
  let result = '';
  let at = 0;
  for (const word of words) {
    const found = text.indexOf(word, at);
    if (found < 0) throw new Error(`no ${word} behind ${text.slice(0, at)}`);
    result += `${text.slice(at, found)}⟦${word}⟧`;
    at = found + word.length;
  }
  return result + text.slice(at);
}

describe('semantic tokens', () => {
  function ranges(data: readonly number[], type: string): Range[] {
    const found: Range[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [down, right, length, kind] = data.slice(i, i + 4) as [number, number, number, number];
      line += down;
      character = down === 0 ? character + right : right;
      const legend = client.initialized.capabilities.semanticTokensProvider!.legend.tokenTypes;
      if (legend[kind] === type) found.push({ start: { line, character }, end: { line, character: character + length } });
    }
    return found;
  }
  const leads = [['Recalling', 'Noting', 'Requests', 'Invites'], ['Rappelant', 'Notant', 'Demande', 'Invite'], ['إذ تشير', 'وإذ تلاحظ', 'تطلب', 'تدعو'], ['回顾', '注意到', '请', '邀请']];
  test.each(whole.map(([language, text], i) => [language, around(text, ...leads[i]!)] as const))('tell leads, in %s', async (_, source) => {
    const asked = await Asked.open(client, source);
    const { data } = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: asked.textDocument }) as SemanticTokens;
    expect(asked.shown(ranges(data, 'keyword'))).toBe(source);
    expect(asked.shown(ranges(data, 'number'))).toMatch(/⟦1(?:\.| -)⟧[^]+⟦\(?[aأ]\)⟧[^]+⟦\(?[bب]\)⟧[^]+⟦2(?:\.| -)⟧/);
  });
  test.each(whole)('after an edit are sent as what has changed, and come to the same, in %s', async (_, text) => {
    const asked = await Asked.open(client, text);
    const full = async (textDocument: { uri: string }): Promise<SemanticTokens> => await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }) as SemanticTokens;
    const before = await full(asked.textDocument);
    const { line } = asked.range.end;
    await client.change(asked.uri, 2, { range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } }, text: '\n*X*\n\n' });
    const { edits } = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument: asked.textDocument, previousResultId: before.resultId! }) as SemanticTokensDelta;
    const after = [...before.data];
    for (const { start, deleteCount, data = [] } of [...edits].sort((a, b) => b.start - a.start)) after.splice(start, deleteCount, ...data);
    const lines = text.split('\n');
    const fresh = await Asked.open(client, [...lines.slice(0, 5), '', '*X*', '', ...lines.slice(5)].join('\n'));
    expect(after).toEqual((await full(fresh.textDocument)).data);
    const inRange = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument: fresh.textDocument, range: { start: { line: 0, character: 0 }, end: { line: line + 9, character: 0 } } });
    expect(inRange!.data).toEqual(after);
  });
});

describe('folding', () => {
  test.each(whole)('is of masthead, preamble, operative part, list and notes, in %s', async (_, text) => {
    const { textDocument } = await Asked.open(client, text);
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument }) ?? [];
    expect(folds.map(({ startLine, endLine }) => `${startLine}-${endLine}`)).toEqual(expect.arrayContaining(['0-2', '6-8', '10-16', '10-14', '18-20']));
  });
});

describe('selection', () => {
  async function check(source: string, ...steps: readonly string[]): Promise<void> {
    const asked = await Asked.open(client, source);
    const [first] = await client.connection.sendRequest(SelectionRangeRequest.type, { textDocument: asked.textDocument, positions: [asked.position] }) ?? [];
    const texts: string[] = [];
    for (let at: SelectionRange | undefined = first; at; at = at.parent) texts.push(asked.words(at.range));
    expect(texts.slice(0, steps.length)).toEqual(steps);
    expect(texts[texts.length - 1]).toBe(plain(source));
  }
  test.each(rows(
    [`${en}1. *Requests* all:\n\n(a) To list boats, large sh‸ips and ferries;\n\n2. *Invites* all.\n`, 'ships', 'large ships and ferries', 'To list boats, large ships and ferries;', '(a) To list boats, large ships and ferries;', '1. *Requests* all:\n\n(a) To list boats, large ships and ferries;'],
    [`${fr}1. *Demande*\u00a0:\n\na) De noter les phares, gr‸ands et petits\u00a0;\n\n2. *Invite* chacun.\n`, 'grands', 'grands et petits', 'De noter les phares, grands et petits\u00a0;', 'a) De noter les phares, grands et petits\u00a0;', '1. *Demande*\u00a0:\n\na) De noter les phares, grands et petits\u00a0;'],
    [`${ar}1 - ***تطلب*** ما يلي:\n\n(أ) حصر السفن، كبي‸رها وصغيرها؛\n\n2 - ***تدعو*** الدول.\n`, 'كبيرها', 'كبيرها وصغيرها', 'حصر السفن، كبيرها وصغيرها؛', '(أ) حصر السفن، كبيرها وصغيرها؛', '1 - ***تطلب*** ما يلي:\n\n(أ) حصر السفن، كبيرها وصغيرها؛'],
    [`${zh}1. **请**秘书长：\n\n(a) 列出船只，不论大‸小；\n\n2. **邀请**各国。\n`, '不论大小', '列出船只，不论大小；', '(a) 列出船只，不论大小；', '1. **请**秘书长：\n\n(a) 列出船只，不论大小；'],
  ))('grows from word to phrase, subparagraph, paragraph, part, in %s', (_, [source, ...steps]) => check(source, ...steps));
});

describe('inlay hints', () => {
  async function check(source: string): Promise<void> {
    client.configuration = { inlayHints: { englishLeads: true } };
    const asked = await Asked.open(client, source.replace(/⟦[^⟧]*⟧/g, ''));
    const hints = await client.connection.sendRequest(InlayHintRequest.type, { textDocument: asked.textDocument, range: asked.range }) ?? [];
    expect(asked.after(hints.map(({ position, label }) => ({ range: { start: position, end: position }, newText: `⟦${String(label)}⟧` })))).toBe(source);
  }
  test.each(rows(
    `${en}1. *Invites* all.\n`, '*L’Assemblée générale*,\n\n*Rappelant*⟦Recalling⟧ ses travaux,\n\n1. *Prie*⟦Requests⟧ chacun d’agir.\n',
    '***إن الجمعية العامة***،\n\n***إذ تشير***⟦Recalling⟧ إلى أعمالها،\n\n1 - ***تطلب***⟦Requests⟧ منارات.\n', '**大会**，\n\n**回顾**⟦Recalling⟧其工作，\n\n1. **请**⟦Requests⟧秘书长采取行动。\n',
  ))('say what leads mean in English, and nothing of English ones, in %s', (_, source) => check(source));
  test('are off by default', async () => {
    const { textDocument, range } = await Asked.open(client, `${zh}1. **请**秘书长采取行动。\n`);
    expect(await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range })).toEqual([]);
  });
});

test.each(whole)('a lens on each note counts what refers to it, in %s', async (_, text) => {
  const asked = await Asked.open(client, text);
  const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: asked.textDocument }) ?? [];
  expect(lenses.map(({ command }) => command!.title)).toEqual([expect.stringMatching(/^References: [23]$/), 'References: 1']);
  expect(lenses.map(({ range }) => range.start.line)).toEqual([18, 20]);
});

test.each(whole.map(([language, text], i) => [language, around(text, 'A/C.2/80/L.9', '64/178', 'A/80/97'), ['en', 'fr', 'ar', 'zh'][i]!] as const))('symbols and citations are links to documents in the language of the draft, in %s', async (_, source, language) => {
  const asked = await Asked.open(client, source);
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: asked.textDocument }) ?? [];
  expect(asked.shown(links)).toBe(source);
  expect(links.map(({ target }) => target)).toEqual(['A/C.2/80/L.9', 'A/RES/64/178', 'A/80/97'].map((symbol) => `https://undocs.org/${language}/${symbol}`));
});

describe('symbols', () => {
  const numbers = rows(['1. ', '(a) ', '(b) ', '2. '], ['1. ', 'a) ', 'b) ', '2. '], ['1 - ', '(أ) ', '(ب) ', '2 - '], ['1. ', '(a) ', '(b) ', '2. ']);
  test.each(whole.map(([language, text], i) => [language, text, numbers[i]![1]] as const))('of a draft bear the numbers that are printed, in %s', async (_, text, printed) => {
    const { textDocument } = await Asked.open(client, text);
    const all = (symbols: readonly DocumentSymbol[]): string[] => symbols.flatMap(({ name, children = [] }) => [name, ...all(children)]);
    const operative = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }) as DocumentSymbol[]).find(({ name }) => name === 'Operative part')!;
    const names = all(operative.children!);
    expect(names.map((name, i) => name.slice(0, printed[i]?.length))).toEqual([...printed]);
  });
  const words = rows(['ferries', 'Recalls ferries'], ['phares', 'Rappelle les phares'], ['المنارات', 'تؤكد قيمة المنارات'], ['灯塔', '申明灯塔的价值']);
  const paragraphs = rows('1. *Recalls* ferries.\n', '1. *Rappelle* les phares.\n', '1 - ***تؤكد*** قيمة المنارات.\n', '1. **申明**灯塔的价值。\n');
  test.each(words.map(([language, row], i) => [language, row, [en, fr, ar, zh][i]! + paragraphs[i]![1]] as const))('of the workspace are found in drafts that are not open, in %s', async (language, [query, name], text) => {
    const uri = `file:///desk/${language}.resolution.md`;
    const fresh = await Client.start(pulling, { workspaceFolders: [{ uri: 'file:///desk', name: 'desk' }], initializationOptions: { readsFiles: true } });
    fresh.files.set(uri, text);
    const found = await fresh.connection.sendRequest(WorkspaceSymbolRequest.type, { query }) as SymbolInformation[];
    fresh.stop();
    expect(found.map(({ location }) => location.uri)).toEqual([uri]);
    expect(found[0]!.name).toContain(name);
  });
});
