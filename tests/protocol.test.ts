import { afterEach, describe, expect, test } from 'vitest';
import {
  CodeActionRequest, CompletionRequest, CompletionResolveRequest, DidChangeConfigurationNotification, DocumentDiagnosticRequest, DocumentSymbolRequest, FoldingRangeRequest, HoverRequest,
  type CodeAction, type CompletionList, type DocumentDiagnosticReport, type DocumentSymbol, type FullDocumentDiagnosticReport, type Hover,
} from 'vscode-languageserver-protocol';
import { ClausesRequest, FixAllRequest, RecogniseRequest, StatusRequest } from '../server/src/server/requests';
import { Client, pulling } from './support/client';
import { edited, snapshotOf } from './support/snapshot';

const uri = 'file:///récifs.resolution.md';
const draft = `# Assemblée générale

A/C.2/80/L.99

## **Les récifs et leurs gardiens**

*L’Assemblée générale*,

*Rappelant* sa résolution 64/178 du 18 décembre 2009<sup>1</sup>;

*Soulignant* que les récifs vivent,

1. *Affirme* son attachement aux récifs;

2. *Prie* le Secrétaire général de lui faire rapport.

<sup>1</sup> Voir le *Recueil des Traités*.
`;
const textDocument = { uri };

let client: Awaited<ReturnType<typeof Client.start>>;
afterEach(() => client.stop());

async function pull(previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument, previousResultId });
}

function full(report: DocumentDiagnosticReport): FullDocumentDiagnosticReport {
  if (report.kind !== 'full') throw new Error('unchanged');
  return report;
}

describe('a client that asks for diagnostics', () => {
  test('draws up a draft with the server', async () => {
    client = await Client.start();
    expect(client.initialized.capabilities).toMatchObject({ textDocumentSync: { change: 2 }, diagnosticProvider: {}, hoverProvider: true, foldingRangeProvider: true });
    await client.open(uri, draft);

    const first = full(await pull());
    const wrongMark = first.items.find(({ code }) => code === 'preamble-comma')!;
    expect(wrongMark).toMatchObject({
      source: 'resolute', codeDescription: { href: 'file:///rules/preamble-comma.md' }, range: { start: { line: 8, character: 64 }, end: { line: 8, character: 65 } },
    });
    expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    expect(await pull('of another server')).toMatchObject({ kind: 'full' });

    const actions = await client.connection.sendRequest(CodeActionRequest.type, { textDocument, range: wrongMark.range, context: { diagnostics: [wrongMark] } }) as CodeAction[];
    const fix = actions.find(({ isPreferred }) => isPreferred)!;
    expect(fix.kind).toBe('quickfix');
    expect(fix.diagnostics).toEqual([wrongMark]);
    const [change] = fix.edit!.documentChanges as unknown as [{ textDocument: { version: number }; edits: { range: never; newText: string }[] }];
    expect(change.textDocument.version).toBe(1);
    expect(edited(snapshotOf(draft), change.edits)).toBe(draft.replace('</sup>;', '</sup>,'));

    await client.change(uri, 2, ...change.edits.map(({ range, newText }) => ({ range, text: newText })));
    expect(full(await pull(first.resultId)).items.map(({ code }) => code)).not.toContain('preamble-comma');

    const completion = await client.connection.sendRequest(CompletionRequest.type, { textDocument, position: { line: 11, character: 0 } }) as CompletionList;
    expect(completion.items.map(({ label }) => label)).toContain('Consciente');
    const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, completion.items[0]!);
    expect(resolved.documentation).toBeDefined();

    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 8, character: 57 } }) as Hover;
    expect(JSON.stringify(hover.contents)).toContain('Recueil des Traités');

    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }) as DocumentSymbol[];
    expect(symbols.map(({ name }) => name)).toEqual(['Les récifs et leurs gardiens', 'L’Assemblée générale,', 'Preamble', 'Operative part', 'Notes']);
    expect(symbols[3]!.children!.map(({ name }) => name)).toEqual(['1. Affirme son attachement aux récifs;', '2. Prie le Secrétaire général de lui faire rapport.']);

    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    expect(folds).toContainEqual({ startLine: 8, endLine: 10 });
  });

  test('is told the same as by a fresh server after any edit', async () => {
    client = await Client.start();
    await client.open(uri, draft);
    await pull();
    const edits = [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'United Nations\n\n' },
      { range: { start: { line: 12, character: 0 }, end: { line: 13, character: 0 } }, text: '' },
      { range: { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } }, text: '' },
      { range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } }, text: '' },
    ];
    let text = draft;
    for (const [i, edit] of edits.entries()) {
      text = edited(snapshotOf(text), [{ range: edit.range, newText: edit.text }]);
      await client.change(uri, i + 2, edit);
      const incremental = full(await pull()).items;
      await client.open('file:///fresh.resolution.md', text);
      const fresh = full(await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: 'file:///fresh.resolution.md' } })).items;
      await client.close('file:///fresh.resolution.md');
      expect(JSON.stringify(incremental).replaceAll(encodeURI(uri), '').replaceAll(uri, '')).toBe(JSON.stringify(fresh).replaceAll('file:///fresh.resolution.md', ''));
    }
  });

  test('sets severities and has them again at once', async () => {
    client = await Client.start();
    client.configuration = { rules: { 'preamble-comma': 'hint' } };
    await client.open(uri, draft);
    const severityOf = async (): Promise<number | undefined> => full(await pull()).items.find(({ code }) => code === 'preamble-comma')?.severity;
    expect(await severityOf()).toBe(4);
    client.configuration = { rules: { 'preamble-comma': 'off' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await severityOf()).toBeUndefined();
    client.configuration = { rules: 'nonsense', maxFindings: -3, language: 7 };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await severityOf()).toBe(2);
  });

  test('is shown the worst findings, and told how many are left out', async () => {
    client = await Client.start();
    client.configuration = { maxFindings: 2 };
    await client.open(uri, draft.replaceAll('récifs;', 'récifs,').replaceAll('*Soulignant*', 'Soulignant').replace('rapport.', 'rapport'));
    const { items } = full(await pull());
    expect(items).toHaveLength(3);
    expect(items[2]!.message).toMatch(/^Findings not shown: [1-9][0-9]*\./);
  });

  test('has every safe fix made, without touching words', async () => {
    client = await Client.start();
    await client.open(uri, draft);
    const edits = await client.connection.sendRequest(FixAllRequest, { textDocument });
    const fixed = edited(snapshotOf(draft), edits);
    const words = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u);
    expect(fixed).toContain('2009<sup>1</sup>,');
    expect(words(fixed)).toEqual(words(draft));
    const asked = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context: { diagnostics: [], only: ['source.fixAll'] },
    }) as CodeAction[];
    expect(asked.map(({ kind }) => kind)).toEqual(['source.fixAll.resolute']);
  });

  test('is offered clauses where they can stand', async () => {
    client = await Client.start();
    await client.open(uri, draft);
    const { clauses } = await client.connection.sendRequest(ClausesRequest, { textDocument, position: { line: 14, character: 4 } });
    const report = clauses.find(({ id }) => id === 'sg-report')!;
    expect(report.insert).toMatch(/^\n\n3\. \*Prie également\* le Secrétaire général .*\.$/);
    expect(report.range.start).toEqual({ line: 14, character: 53 });
    expect(await client.connection.sendRequest(ClausesRequest, { textDocument, position: { line: 0, character: 0 } })).toEqual({ clauses: [], refusal: 'A standard clause cannot be set in the masthead: put the cursor in the preamble or in the operative part.' });
  });

  test('knows what a draft is', async () => {
    client = await Client.start();
    await client.open(uri, draft);
    expect(await client.connection.sendRequest(StatusRequest, { textDocument })).toMatchObject({ language: 'fr', organ: 'GA', organName: 'Assemblée générale' });
    expect(await client.connection.sendRequest(RecogniseRequest, { text: draft })).toBe(true);
    expect(await client.connection.sendRequest(RecogniseRequest, { text: '# Notes\n\nDear all,\n\nsee below.\n' })).toBe(false);
  });

  test('gets calm answers about a document that is not open, and about positions beyond its end', async () => {
    client = await Client.start();
    expect(full(await pull()).items).toEqual([]);
    await client.open(uri, draft);
    expect(await client.connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 999, character: 999 } })).toBeNull();
    await client.close(uri);
    expect(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toEqual([]);
  });

  test.each([
    ['an empty file', ''],
    ['a binary', '\u0000\u0001\ufffd\u0000PK\u0003\u0004'.repeat(200)],
    ['a long line', 'x'.repeat(2_000_000)],
    ['unpaired emphasis', '*L’Assemblée générale,\n\n**Rappelant* sa *résolution\n\n***'],
    ['an unterminated note', '*L’Assemblée générale*,\n\n*Rappelant* sa résolution<sup>1'],
  ])('sees the server survive %s', async (_, text) => {
    client = await Client.start();
    await client.open(uri, text);
    expect((await pull()).kind).toBe('full');
    await client.open('file:///next.resolution.md', draft);
    const next = full(await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: 'file:///next.resolution.md' } }));
    expect(next.items.map(({ code }) => code)).toContain('preamble-comma');
  });

  test.each([['an empty file', ''], ['a binary', '\u0000\u0001\ufffd'.repeat(99)], ['Portuguese', 'Bom dia a todos.\n\nEste texto nada tem de resolução.\n']])('says one thing of %s', async (_, text) => {
    client = await Client.start();
    await client.open(uri, text);
    expect(full(await pull()).items.map(({ code }) => code)).toEqual(['organ-line-missing']);
  });

  test.each([
    ['pt-br', undefined, 'Preamble'], ['fr-ca', undefined, 'Préambule'], ['zh-cn', undefined, '序言'],
    ['en', { messages: { language: 'draft' } }, 'Préambule'], ['fr', { messages: { language: 'ar' } }, 'الديباجة'],
  ])('is spoken to in its language (%s) or as the settings say (%j)', async (locale, configuration, preamble) => {
    client = await Client.start(pulling, { locale });
    client.configuration = configuration;
    await client.open(uri, draft);
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }) as DocumentSymbol[];
    expect(symbols.map(({ name }) => name)).toContain(preamble);
  });

  test('is not bothered about Markdown that is no draft', async () => {
    client = await Client.start();
    await client.open('file:///README.md', '# Lighthouse\n\nNotes on lamps,\n\n1. Buy oil;\n2. Light it.\n', 'markdown');
    expect(full(await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: 'file:///README.md' } })).items).toEqual([]);
  });
});

describe('a client that cannot ask', () => {
  test('is sent diagnostics with the version they are for', async () => {
    client = await Client.start({ textDocument: { publishDiagnostics: { versionSupport: true } } });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    await client.open(uri, draft);
    expect((await client.pushed(uri, 1)).diagnostics.map(({ code }) => code)).toContain('preamble-comma');
    await client.change(uri, 2, { text: draft.replace('</sup>;', '</sup>,') });
    expect((await client.pushed(uri, 2)).diagnostics.map(({ code }) => code)).not.toContain('preamble-comma');
    await client.close(uri);
    await expect.poll(() => client.published.at(-1)).toEqual({ uri, diagnostics: [] });
  });

  test('may send its settings', async () => {
    client = await Client.start({}, { initializationOptions: { settings: { rules: { 'preamble-comma': 'off' } } } });
    await client.open(uri, draft);
    expect((await client.pushed(uri, 1)).diagnostics.map(({ code }) => code)).not.toContain('preamble-comma');
    client.published.length = 0;
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { resolute: { rules: {} } } });
    expect((await client.pushed(uri, 1)).diagnostics.map(({ code }) => code)).toContain('preamble-comma');
  });
});
