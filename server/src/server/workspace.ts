import {
  MessageType, ShowMessageNotification,
  type CancellationToken, type ClientCapabilities, type ServerCapabilities, type TextDocumentEdit, type WorkDoneProgressReporter, type WorkspaceEdit,
} from 'vscode-languageserver';
import { tellChecked, titleOf } from '../features/checked';
import { addCounts, fixesOfRule, noCounts, tellFixed } from '../features/fix-rule';
import type { Outcome } from '../features/outcome';
import type { Snapshot } from '../features/snapshot';
import { unusable } from '../features/undone';
import { draftsIn, type Step } from './drafts-in-folders';
import { guarded } from './guard';
import { isText } from './parameters';
import { CheckWorkspaceRequest, FixRuleInWorkspaceRequest, FixRuleRequest, HiddenNotification, type CheckedWorkspace, type FixedWorkspace } from './requests';
import type { Session } from './session';

/** Commands for editors that have none of their own for this. */
export const checkWorkspaceCommand = 'resolute.server.checkWorkspace';
export const fixRuleCommand = 'resolute.server.fixRuleInWorkspace';

const everywhere = { filters: [{ pattern: { glob: '**' } }] };

/** A folder that is deleted or renamed takes its files along, of which no watcher tells. */
export const workspaceCapabilities: ServerCapabilities['workspace'] = {
  workspaceFolders: { supported: true, changeNotifications: true },
  fileOperations: { didDelete: everywhere, didRename: everywhere },
};

/** What concerns all drafts of the folders that are open. */
export function answerWorkspace(session: Session, { workspace }: ClientCapabilities): void {
  const { connection, documents: { open } } = session;
  const { window } = connection;
  const filesChanged = (uris: readonly string[], gone: readonly string[] = []): void => {
    session.workspaceCheck.filesChanged(uris, gone);
    session.folderSymbols.filesChanged([...uris, ...gone]);
  };
  connection.onRequest(FixRuleRequest, (p, token) => session.command(p, token, { rule: isText }, (it) => fixRule(it, p.rule)));
  connection.onRequest(CheckWorkspaceRequest, (p, token) => checkWorkspace(session, token, window.attachWorkDoneProgress(p?.workDoneToken)));
  connection.onRequest(FixRuleInWorkspaceRequest, async (p, token) => {
    if (!isText(p?.rule)) return { edit: null, messages: [unusable('rule', await session.messageLanguage())] };
    return fixRuleInWorkspace(session, p.rule, token, window.attachWorkDoneProgress(p.workDoneToken));
  });
  connection.onWorkspaceSymbol((p, token) => guarded(connection, token, [], () => session.folderSymbols.find(p.query ?? '', token)));
  // An editor that asks for findings asks for those of what it shows; to the others we send those of all that is open.
  if (session.sender) open.onDidOpen(({ document: { uri } }) => session.workspaceCheck.show(uri));
  connection.onNotification(HiddenNotification, ({ uris }) => uris.forEach((uri) => session.workspaceCheck.hide(uri)));
  open.onDidChangeContent(({ document: { uri } }) => session.workspaceCheck.textChanged(uri));
  open.onDidClose(({ document: { uri } }) => {
    session.workspaceCheck.hide(uri);
    session.folderSymbols.filesChanged([uri]);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    session.team.filesChanged(uris);
    filesChanged(uris);
  });
  const { didDelete, didRename } = workspace?.fileOperations ?? {};
  if (didDelete) connection.workspace.onDidDeleteFiles(({ files }) => filesChanged([], files.map(({ uri }) => uri)));
  if (didRename) connection.workspace.onDidRenameFiles(({ files }) => filesChanged([], files.map(({ oldUri }) => oldUri)));
}

/** Carries out one of the two commands, for an editor that shows their progress and takes their edits and messages from the server. */
export async function executeInWorkspace(session: Session, command: string, given: readonly unknown[]): Promise<void> {
  const { connection } = session;
  const [rule] = given;
  if (command === fixRuleCommand && typeof rule !== 'string') {
    const message = unusable('rule', await session.messageLanguage());
    return connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
  const progress = await connection.window.createWorkDoneProgress();
  const messages: string[] = [];
  if (command === checkWorkspaceCommand) messages.push((await checkWorkspace(session, progress.token, progress)).message);
  if (command === fixRuleCommand && typeof rule === 'string') {
    const fixed = await fixRuleInWorkspace(session, rule, progress.token, progress);
    if (fixed.edit) await connection.workspace.applyEdit(fixed.edit);
    messages.push(...fixed.messages);
  }
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: messages.join(' ') });
}

function fixRule(snapshot: Snapshot, rule: string): Outcome {
  const { edits, ...counts } = fixesOfRule(snapshot, rule);
  return { edits, messages: tellFixed(counts, rule, snapshot.messageLanguage) };
}

async function checkWorkspace({ workspaceCheck, editor: { language } }: Session, token: CancellationToken, progress: WorkDoneProgressReporter): Promise<CheckedWorkspace> {
  progress.begin(titleOf('check', language), 0, undefined, true);
  const checked = await workspaceCheck.run(token, (step) => report(progress, step));
  progress.done();
  return { ...checked, message: tellChecked(checked, language) };
}

/** One edit for all drafts; none where it was stopped, for half of a fix is worse than none. */
async function fixRuleInWorkspace(session: Session, rule: string, token: CancellationToken, progress: WorkDoneProgressReporter): Promise<FixedWorkspace> {
  const { language, documentChanges: takesVersions } = session.editor;
  const changes: TextDocumentEdit[] = [];
  let sums = noCounts;
  progress.begin(titleOf('fix', language), 0, undefined, true);
  for await (const step of draftsIn(session, token)) {
    report(progress, step);
    if (!step.draft) continue;
    const { edits, ...counts } = fixesOfRule(step.draft, rule);
    sums = addCounts(sums, counts);
    const { uri } = step.draft;
    const version = session.documents.open.get(uri)?.version ?? null;
    if (edits.length > 0) changes.push({ textDocument: { uri, version }, edits: [...edits] });
  }
  progress.done();
  if (token.isCancellationRequested) return { edit: null, messages: [] };
  const edit: WorkspaceEdit = takesVersions
    ? { documentChanges: changes }
    : { changes: Object.fromEntries(changes.map(({ textDocument: { uri }, edits }) => [uri, edits as never])) };
  return { edit: changes.length > 0 ? edit : null, messages: tellFixed(sums, rule, language) };
}

function report(progress: WorkDoneProgressReporter, { file, done, total }: Step): void {
  progress.report(Math.floor((100 * done) / total), nameOf(file));
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
