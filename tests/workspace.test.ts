/** All drafts of a workspace over the protocol: checked with progress, kept true afterwards, and mended by one rule. */
import { afterEach, describe, expect, test } from 'vitest';
import {
  ApplyWorkspaceEditRequest, CancellationTokenSource, CodeActionRequest, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DidDeleteFilesNotification,
  DocumentDiagnosticRequest, ExecuteCommandRequest, FileChangeType, ProgressType, RegistrationRequest, ShowMessageNotification, WorkDoneProgressCreateRequest, WorkspaceSymbolRequest,
  type ClientCapabilities, type CodeAction, type Diagnostic, type FullDocumentDiagnosticReport, type TextDocumentEdit, type WorkDoneProgressBegin, type WorkDoneProgressReport,
} from 'vscode-languageserver-protocol';
import { CheckWorkspaceRequest, FixRuleInWorkspaceRequest, FixRuleRequest, HiddenNotification, ReadFileRequest } from '../server/src/server/requests';
import { Client, pulling } from './support/client';

const folder = 'file:///committee';
const faulty = '*The General Assembly*,\n\n*Recalling* its resolution 64/178 of 18 December 2009;\n\n1. *Welcomes* the lamps.\n\n2. *Requests* a list.\n\n3. *Decides* to remain seized of the matter.\n';
const clean = faulty.replace('2009;', '2009,').replace('lamps.', 'lamps;').replace('list.', 'list;');
const options: ClientCapabilities = {
  ...pulling,
  workspace: { ...pulling.workspace, applyEdit: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, fileOperations: { didDelete: true } },
};

let client: Awaited<ReturnType<typeof Client.start>>;
afterEach(() => client.stop());

async function start(files: Record<string, string>, capabilities = options, more: object = {}): Promise<{ watched: string[] }> {
  const watched: string[] = [];
  client = await Client.start(capabilities, { initializationOptions: { readsFiles: true, ...more }, workspaceFolders: [{ uri: folder, name: 'committee' }] });
  for (const [name, text] of Object.entries(files)) client.files.set(`${folder}/${name}`, text);
  client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => void watched.push(...registrations.map(({ registerOptions }) => JSON.stringify(registerOptions))));
  return { watched };
}

/** The rules by which something was last told of a file that is not open; undefined where nothing was told. */
function told(name: string): unknown[] | undefined {
  return client.published.filter(({ uri }) => uri === `${folder}/${name}`).at(-1)?.diagnostics.map(({ code }) => code);
}

async function pulled(name: string): Promise<Diagnostic[]> {
  return (await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: `${folder}/${name}` } }) as FullDocumentDiagnosticReport).items;
}

const check = () => client.connection.sendRequest(CheckWorkspaceRequest, {});
const changed = (name: string, type: FileChangeType = FileChangeType.Changed) =>
  client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: `${folder}/${name}`, type }] });

describe('a check of the workspace', () => {
  test('reads drafts as the command line finds them, and ends with one sentence', async () => {
    await start({
      'a.resolution.md': faulty, 'b.unres': clean, 'deep/c.txt': faulty, 'deep/notes.md': '# Notes\n\nNothing here,\n', 'd.ts': faulty, '.git/e.md': faulty,
      'old/f.md': faulty, '.resolute.json': '{ "exclude": ["old/**"] }',
    });
    const checked = await check();
    expect(checked).toMatchObject({ drafts: 3, findings: 6, withFindings: 2, leftOut: 0, stopped: false });
    expect(checked.message).toBe('Drafts checked: 3. Findings: 6, in 2 of them.');
    for (const name of ['a.resolution.md', 'deep/c.txt']) expect(told(name)).toEqual(['preamble-last-comma', 'operative-semicolon', 'operative-semicolon']);
    for (const name of ['b.unres', 'deep/notes.md', 'd.ts', '.git/e.md', 'old/f.md']) expect(told(name)).toBeUndefined();
  });

  test.each([
    ['where all is well', { 'a.unres': clean }, 'Drafts checked: 1. Nothing was found.'],
    ['where there is no draft', { 'a.md': '# A\n' }, 'No draft resolution was found in the folders of this workspace.'],
    ['where there is nothing', {}, 'No draft resolution was found in the folders of this workspace.'],
    ['where a draft holds no words', { 'a.unres': '', 'b.unres': '\0\ufffd\0' }, 'Drafts checked: 2. Findings: 2, in 2 of them.'],
  ])('says so %s', async (_, files, sentence) => {
    await start(files);
    expect((await check()).message).toBe(sentence);
  });

  test('counts the files that cannot be read', async () => {
    await start({ 'a.unres': clean, 'b.unres': faulty, 'c.md': clean });
    client.connection.onRequest(ReadFileRequest, ({ uri }) => (uri.endsWith('a.unres') ? clean : null));
    expect(await check()).toMatchObject({ drafts: 1, unread: 2, message: 'Drafts checked: 1. Nothing was found. Files that could not be read, or are larger than 2 MB: 2.' });
    client.connection.onRequest(ReadFileRequest, () => null);
    expect((await check()).message).toBe('No draft resolution was found in the folders of this workspace. Files that could not be read, or are larger than 2 MB: 3.');
  });

  test('does not tell twice of what is shown, and goes by what stands in the editor', async () => {
    await start({ 'a.unres': clean, 'b.unres': faulty });
    await client.open(`${folder}/a.unres`, faulty);
    expect((await pulled('a.unres')).length).toBe(3);
    expect(await check()).toMatchObject({ drafts: 2, withFindings: 2 });
    expect(told('a.unres')).toBeUndefined();
    await client.open(`${folder}/b.unres`, faulty);
    expect((await pulled('b.unres')).length).toBe(3);
    expect(told('b.unres')).toEqual([]);
  });

  test('tells of what is open out of sight, as it stands there, until it is shown', async () => {
    await start({ 'a.unres': clean });
    await client.open(`${folder}/a.unres`, faulty);
    await check();
    expect(told('a.unres')).toHaveLength(3);
    await client.change(`${folder}/a.unres`, 2, { text: faulty.replace('2009;', '2009,') });
    await expect.poll(() => told('a.unres')).toEqual(['operative-semicolon', 'operative-semicolon']);
    await pulled('a.unres');
    expect(told('a.unres')).toEqual([]);
    await client.connection.sendNotification(HiddenNotification, { uris: [`${folder}/a.unres`] });
    await expect.poll(() => told('a.unres')).toEqual(['operative-semicolon', 'operative-semicolon']);
    await client.close(`${folder}/a.unres`);
    await expect.poll(() => told('a.unres')).toEqual([]);
  });

  test('to an editor that does not ask, what is open is sent once', async () => {
    await start({ 'a.unres': faulty }, { ...options, textDocument: { ...options.textDocument, diagnostic: undefined } });
    await check();
    expect(told('a.unres')).toHaveLength(3);
    await client.open(`${folder}/a.unres`, clean);
    expect((await client.pushed(`${folder}/a.unres`, 1)).diagnostics).toEqual([]);
    await check();
    expect(told('a.unres')).toEqual([]);
  });

  test('tells again of a file that was closed, as it is on the disk', async () => {
    await start({ 'a.unres': faulty });
    await check();
    await client.open(`${folder}/a.unres`, faulty);
    await pulled('a.unres');
    expect(told('a.unres')).toEqual([]);
    client.files.set(`${folder}/a.unres`, faulty.replace('2009;', '2009,'));
    await client.close(`${folder}/a.unres`);
    await expect.poll(() => told('a.unres')).toEqual(['operative-semicolon', 'operative-semicolon']);
  });

  test('is kept true when files change, come and go, alone or with their folder', async () => {
    const { watched } = await start({ 'a.unres': faulty, 'deep/b.unres': faulty });
    await check();
    expect(watched.join()).toContain('**/*.{md,txt,unres}');
    client.files.set(`${folder}/a.unres`, clean);
    await changed('a.unres');
    await expect.poll(() => told('a.unres')).toEqual([]);
    client.files.set(`${folder}/c.unres`, faulty);
    await changed('c.unres', FileChangeType.Created);
    await expect.poll(() => told('c.unres')?.length).toBe(3);
    client.files.delete(`${folder}/c.unres`);
    await changed('c.unres', FileChangeType.Deleted);
    await expect.poll(() => told('c.unres')).toEqual([]);
    await client.connection.sendNotification(DidDeleteFilesNotification.type, { files: [{ uri: `${folder}/deep` }] });
    await expect.poll(() => told('deep/b.unres')).toEqual([]);
  });

  test('is kept true when settings change', async () => {
    await start({ 'a.unres': faulty });
    await check();
    client.configuration = { rules: { 'operative-semicolon': 'off' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await expect.poll(() => told('a.unres')).toEqual(['preamble-last-comma']);
  });

  test('before it was asked for, nothing is told of closed files', async () => {
    await start({ 'a.unres': faulty });
    await client.open(`${folder}/a.unres`, faulty);
    await client.close(`${folder}/a.unres`);
    await changed('a.unres');
    await pulled('a.unres');
    expect(told('a.unres')).toBeUndefined();
  });

  test('shows how far it is, and stops when it is told to', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${String(i).padStart(2, '0')}.unres`, faulty]));
    await start(many);
    const steps: (WorkDoneProgressBegin | WorkDoneProgressReport)[] = [];
    const cancel = new CancellationTokenSource();
    client.connection.onProgress(new ProgressType<WorkDoneProgressBegin | WorkDoneProgressReport>(), 'one', (step) => {
      steps.push(step);
      if (step.kind === 'report' && step.message === '09.unres') cancel.cancel();
    });
    const checked = await client.connection.sendRequest(CheckWorkspaceRequest, { workDoneToken: 'one' }, cancel.token);
    expect(steps[0]).toMatchObject({ kind: 'begin', title: 'Checking all drafts of the workspace', cancellable: true });
    expect(steps[1]).toMatchObject({ kind: 'report', message: '00.unres', percentage: 1 });
    expect(checked.stopped).toBe(true);
    expect(checked.drafts).toBeGreaterThanOrEqual(10);
    expect(checked.drafts).toBeLessThan(20);
    expect(checked.message).toBe(`Stopped at your request. Drafts checked: ${checked.drafts}. Findings: ${3 * checked.drafts}, in ${checked.drafts} of them.`);
    // What was found so far stays.
    expect(told('00.unres')).toHaveLength(3);
    expect(told('59.unres')).toBeUndefined();
  });

  test('lets other requests through', async () => {
    await start(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}.unres`, faulty])));
    await client.open(`${folder}/open.unres`, faulty);
    let isDone = false;
    const running = check().then((checked) => { isDone = true; return checked; });
    expect((await pulled('open.unres')).length).toBe(3);
    expect(isDone).toBe(false);
    expect((await running).drafts).toBe(100);
  });
});

describe('all of one rule', () => {
  test('is fixed in an open draft, with a sentence', async () => {
    await start({});
    await client.open(`${folder}/a.unres`, faulty);
    const textDocument = { uri: `${folder}/a.unres` };
    const outcome = await client.connection.sendRequest(FixRuleRequest, { textDocument, rule: 'operative-semicolon' });
    expect(outcome.edits.map(({ newText }) => newText)).toEqual([';', ';']);
    expect(outcome.messages).toEqual(['Fixes of the rule operative-semicolon: 2. Drafts changed: 1.']);
    expect(await client.connection.sendRequest(FixRuleRequest, { textDocument, rule: 'no-such-rule' })).toEqual({ edits: [], messages: ['The rule no-such-rule finds nothing here.'] });
  });

  test('is fixed in all drafts by one edit, which names the versions of those that are open', async () => {
    await start({ 'a.unres': faulty, 'b.unres': clean, 'c.md': faulty, 'notes.md': '# Notes\n\nWelcomes all.\n' });
    await client.open(`${folder}/a.unres`, faulty);
    await client.change(`${folder}/a.unres`, 7, { text: faulty });
    const { edit, messages } = await client.connection.sendRequest(FixRuleInWorkspaceRequest, { rule: 'operative-semicolon' });
    expect(messages).toEqual(['Fixes of the rule operative-semicolon: 4. Drafts changed: 2.']);
    expect((edit!.documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [textDocument, edits.length])).toEqual([
      [{ uri: `${folder}/a.unres`, version: 7 }, 2], [{ uri: `${folder}/c.md`, version: null }, 2],
    ]);
    expect(await client.connection.sendRequest(FixRuleInWorkspaceRequest, { rule: 'bullets-none' })).toEqual({ edit: null, messages: ['The rule bullets-none finds nothing here.'] });
  });

  test('is offered by the light bulb, and carried out by the server where the editor has no command for it', async () => {
    await start({ 'a.unres': faulty, 'b.unres': faulty });
    const [applied, shown]: [unknown[], string[]] = [[], []];
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => { applied.push(edit); return { applied: true }; });
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
    client.connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
    await client.open(`${folder}/a.unres`, faulty);
    const at = { line: 4, character: 23 };
    const actions = await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: `${folder}/a.unres` }, range: { start: at, end: at }, context: { diagnostics: [] } }) as CodeAction[];
    const titles = actions.map(({ title }) => title);
    expect(titles).toContain('Fix all of this rule in this draft: 2 (operative-semicolon)');
    const { command } = actions.find(({ title }) => title === 'Fix all of this rule in all drafts of the workspace (operative-semicolon)')!;
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command: command!.command, arguments: command!.arguments });
    expect(applied).toMatchObject([{ documentChanges: [{ textDocument: { uri: `${folder}/a.unres`, version: 1 } }, { textDocument: { uri: `${folder}/b.unres`, version: null } }] }]);
    await expect.poll(() => shown).toEqual(['Fixes of the rule operative-semicolon: 4. Drafts changed: 2.']);
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'resolute.server.checkWorkspace' });
    await expect.poll(() => shown[1]).toBe('Drafts checked: 2. Findings: 6, in 2 of them.');
  });

  test('is left to the command of an editor that has one', async () => {
    await start({}, options, { fixesRules: true });
    await client.open(`${folder}/a.unres`, faulty);
    const at = { line: 4, character: 23 };
    const actions = await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: `${folder}/a.unres` }, range: { start: at, end: at }, context: { diagnostics: [] } }) as CodeAction[];
    expect(actions.flatMap(({ command }) => command ?? [])).toEqual([{ title: 'Fix all of this rule in all drafts of the workspace (operative-semicolon)', command: 'resolute.fixRuleInWorkspace', arguments: ['operative-semicolon'] }]);
  });
});

describe('symbols of the workspace', () => {
  const find = async (query: string) =>
    (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query }))?.map(({ name, location: { uri } }) => `${uri.slice(folder.length + 1)} ${name}`);

  test('are those of all its drafts, open or not, and follow their changes', async () => {
    await start({ 'a.unres': faulty, 'deep/b.md': faulty, 'notes.md': '# Lamps\n\nWelcomes the lamps\n', 'old/c.md': faulty, '.resolute.json': '{ "exclude": ["old/**"] }' });
    await client.open(`${folder}/a.unres`, faulty.replace('lamps', 'new lamps'));
    expect(await find('welcomes lamps')).toEqual(['a.unres 1. Welcomes the new lamps.', 'deep/b.md 1. Welcomes the lamps.']);
    client.files.set(`${folder}/deep/b.md`, faulty.replace('lamps', 'old lamps'));
    await changed('deep/b.md');
    expect(await find('old lamps')).toEqual(['deep/b.md 1. Welcomes the old lamps.']);
    client.files.set(`${folder}/d.txt`, faulty);
    await changed('d.txt', FileChangeType.Created);
    await client.close(`${folder}/a.unres`);
    expect(await find('lamps')).toEqual(['deep/b.md 1. Welcomes the old lamps.', 'a.unres 1. Welcomes the lamps.', 'd.txt 1. Welcomes the lamps.']);
    client.files.delete(`${folder}/deep/b.md`);
    await client.connection.sendNotification(DidDeleteFilesNotification.type, { files: [{ uri: `${folder}/deep` }] });
    expect(await find('old lamps')).toEqual([]);
  });
});
