/** A team's settings over the protocol: found, held to, told of, and read again when they change. */
import { afterEach, describe, expect, test } from 'vitest';
import {
  CompletionRequest, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DocumentDiagnosticRequest, FileChangeType, HoverRequest, RegistrationRequest,
  ShowMessageNotification,
  type ClientCapabilities, type CompletionList, type Diagnostic, type FileEvent, type FullDocumentDiagnosticReport, type Hover,
} from 'vscode-languageserver-protocol';
import { Client, pulling } from './support/client';

const folder = 'file:///team';
const uri = `${folder}/drafts/lamps.resolution.md`;
const configUri = `${folder}/.resolute.json`;
const draft = '*The General Assembly*,\n\n*Recalling* its resolution 64/951 of 3 July 2010 on lighthouses;\n\n*Noting* the beacons,\n\n1. *Welcomes* the lamps;\n\n2. *Requests* a list of keepers.\n';
const watching: ClientCapabilities = {
  ...pulling, workspace: { ...pulling.workspace, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true }, diagnostics: { refreshSupport: false } },
};

let client: Awaited<ReturnType<typeof Client.start>>;
afterEach(() => client.stop());

async function start(files: Record<string, string>, capabilities = watching): Promise<{ watched: string[]; shown: string[] }> {
  const watched: string[] = [];
  const shown: string[] = [];
  client = await Client.start(capabilities, { initializationOptions: { readsFiles: true }, workspaceFolders: [{ uri: folder, name: 'team' }] });
  for (const [name, text] of Object.entries(files)) client.files.set(`${folder}/${name}`, text);
  client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => void watched.push(...registrations.map(({ registerOptions }) => JSON.stringify(registerOptions))));
  client.connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
  return { watched, shown };
}

async function pull(of = uri): Promise<Diagnostic[]> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: of } });
  return (report as FullDocumentDiagnosticReport).items;
}

async function codes(): Promise<unknown[]> {
  return (await pull()).map(({ code }) => code);
}

function changed(...uris: string[]): Promise<void> {
  const changes: FileEvent[] = uris.map((it) => ({ uri: it, type: FileChangeType.Changed }));
  return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
}

/** The problems last told of a settings file. */
function told(of = configUri): Diagnostic[] | undefined {
  return client.published.filter((params) => params.uri === of).at(-1)?.diagnostics;
}

describe('a settings file', () => {
  test('holds for the drafts in its folder and below, the nearest one only', async () => {
    await start({ '.resolute.json': '{ "rules": { "preamble-comma": "off" } }', 'other/.resolute.json': '{}' });
    await client.open(uri, draft);
    expect(await codes()).not.toContain('preamble-comma');
    const other = `${folder}/other/deep/lamps.resolution.md`;
    await client.open(other, draft);
    expect((await pull(other)).map(({ code }) => code)).toContain('preamble-comma');
  });

  test('above the workspace does not count', async () => {
    await start({});
    client.files.set('file:///.resolute.json', '{ "rules": { "preamble-comma": "off" } }');
    await client.open(uri, draft);
    expect(await codes()).toContain('preamble-comma');
  });

  test('overrules the editor, and gives way to front matter and to a comment', async () => {
    await start({ '.resolute.json': '{ "rules": { "preamble-comma": "hint" }, "organ": "SC" }' });
    client.configuration = { rules: { 'preamble-comma': 'off' } };
    await client.open(uri, draft);
    expect((await pull()).find(({ code }) => code === 'preamble-comma')?.severity).toBe(4);
    await client.change(uri, 2, { text: draft.replace('*Recalling*', '<!-- resolute-disable-next-line preamble-comma -->\n*Recalling*') });
    expect(await codes()).not.toContain('preamble-comma');
  });

  test('is read again when it changes, comes or goes', async () => {
    const { watched } = await start({});
    await client.open(uri, draft);
    expect(await codes()).toContain('preamble-comma');
    expect(watched.join()).toContain('**/.resolute.json');
    client.files.set(configUri, '{ "rules": { "preamble-comma": "off" } }');
    await changed(configUri);
    expect(await codes()).not.toContain('preamble-comma');
    client.files.delete(configUri);
    await changed(configUri);
    expect(await codes()).toContain('preamble-comma');
  });

  test('is looked for again when a draft is opened in an editor that does not tell of changes', async () => {
    await start({}, pulling);
    await client.open(uri, draft);
    expect(await codes()).toContain('preamble-comma');
    client.files.set(configUri, '{ "rules": { "preamble-comma": "off" } }');
    await client.open(`${folder}/another.resolution.md`, draft);
    expect(await codes()).not.toContain('preamble-comma');
  });

  test('is told of what is wrong in it, at its place, while all else in it holds', async () => {
    await start({ '.resolute.json': '{\n  "rules": { "preamble-coma": "off", "preamble-comma": "off" },\n  "profile": "student"\n}\n' });
    await client.open(uri, draft);
    expect(await codes()).not.toContain('preamble-comma');
    expect(told()).toMatchObject([
      { source: 'resolute', range: { start: { line: 1, character: 13 }, end: { line: 1, character: 28 } }, message: 'There is no rule “preamble-coma”; did you mean “preamble-comma”?' },
      { range: { start: { line: 2, character: 13 }, end: { line: 2, character: 22 } }, message: '“profile” is one of draft, final, mun.' },
    ]);
    client.files.set(configUri, '{}');
    await changed(configUri);
    await codes();
    expect(told()).toEqual([]);
  });

  test('is judged as it stands in the editor while it is open, and is no draft', async () => {
    await start({ '.resolute.json': '{}' });
    await client.open(uri, draft);
    await client.open(configUri, '{ "colour": 1 }', 'json');
    expect(await pull(configUri)).toEqual([]);
    expect(told()).toMatchObject([{ code: 'unknown-setting' }]);
    await client.change(configUri, 2, { text: '{ }' });
    await codes();
    expect(told()).toEqual([]);
  });

  test('that is broken is told of once, and never stops the server', async () => {
    await start({ '.resolute.json': '{ "rules": ' + '['.repeat(10_000) });
    await client.open(uri, draft);
    expect(await codes()).toContain('preamble-comma');
    expect(told()!.length).toBeGreaterThan(0);
  });
});

test('bad settings of an editor are told of in one message, once', async () => {
  const { shown } = await start({});
  client.configuration = { rules: { 'preamble-coma': 'off' }, maxFindings: 0, messages: { language: 'tlh' } };
  await client.open(uri, draft);
  expect(await codes()).toContain('preamble-comma');
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await codes();
  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatch(/no rule “preamble-coma”.*maxFindings.*messages\.language/);
});

describe('an index of resolutions', () => {
  const table = 'title,date,symbol\n"Lamps, wicks and ""keepers""",2010-07-30,A/RES/64/951\n';

  /** The diagnostics once the index has been read, which no one waits for. */
  async function withIndex(): Promise<Diagnostic[]> {
    for (let i = 0; i < 50; i++) {
      const items = await pull();
      if (items.some(({ code }) => code === 'citation-date-known')) return items;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return pull();
  }

  test('says the dates of citations, shows titles and offers citations, and is read again when it changes', async () => {
    const { watched } = await start({ '.resolute.json': '{ "resolutionIndex": "lists/index.csv" }', 'lists/index.csv': table });
    await client.open(uri, draft);
    expect((await withIndex()).find(({ code }) => code === 'citation-date-known')).toMatchObject({
      range: { start: { line: 2, character: 37 }, end: { line: 2, character: 48 } }, message: 'The index of resolutions says that resolution 64/951 was adopted on 30 July 2010.',
    });
    expect(watched.join()).toContain('index.csv');
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 2, character: 30 } }) as Hover;
    expect(JSON.stringify(hover.contents)).toContain('Lamps, wicks and');
    expect(JSON.stringify(hover.contents)).toContain('30 July 2010');

    await client.change(uri, 2, { text: draft.replace('64/951 of 3 July 2010', '') });
    const { items } = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line: 2, character: 27 } }) as CompletionList;
    expect(items.map(({ label }) => label)).toEqual(['64/951 of 30 July 2010']);

    await client.change(uri, 3, { text: draft });
    client.files.set(`${folder}/lists/index.csv`, table.replace('2010-07-30', '2010-07-03'));
    await changed(`${folder}/lists/index.csv`);
    await pull();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await codes()).not.toContain('citation-date-known');
  });

  test('may be a folder of AKN4UN documents', async () => {
    const document = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#x"><FRBRWork>'
      + '<FRBRuri value="/akn/un/statement/deliberation/unga/2010-07-30/64-951/"/><FRBRdate date="2010-07-30" name="adoption"/></FRBRWork>'
      + '<FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>'
      + '<coverPage><p><docNumber refersTo="#symbol">A/RES/64/951</docNumber></p></coverPage><preface><p><docTitle refersTo="#resolutionTitle">Lamps &amp; keepers</docTitle></p></preface></statement></akomaNtoso>';
    await start({ '.resolute.json': '{ "resolutionIndex": "akn" }', 'akn/en/a.xml': document, 'akn/notes.txt': 'no' });
    await client.open(uri, draft);
    expect((await withIndex()).map(({ code }) => code)).toContain('citation-date-known');
  });

  test.each([
    ['index-missing', '{ "resolutionIndex": "nowhere.csv" }'],
    ['index-no-column', '{ "resolutionIndex": "bad.csv" }'],
  ])('that cannot be used is told of where it is named: %s', async (code, config) => {
    await start({ '.resolute.json': config, 'bad.csv': 'a,b\n1,2\n' });
    await client.open(uri, draft);
    await pull();
    for (let i = 0; i < 50 && !told()?.length; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told()).toMatchObject([{ code, range: { start: { line: 0, character: 21 } } }]);
    expect(await codes()).toContain('preamble-comma');
  });
});
