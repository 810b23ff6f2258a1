import { commands, l10n, ProgressLocation, TabInputText, window, workspace, type CancellationToken, type Disposable, type ExtensionContext, type Tab, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WorkDoneProgress, type TextDocumentEdit, type WorkDoneProgressParams, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import { CheckWorkspaceRequest, FixRuleInWorkspaceRequest, HiddenNotification, type FixedWorkspace } from '../../server/src/server/requests';
import { chooseRule } from './rules';
import type { Server } from './server';

/** Looks at all drafts of the folders that are open, shows how far it is, and says in the end what was found. */
export async function checkWorkspace(server: Server): Promise<void> {
  if (!hasFolder()) return;
  const client = await server.ready();
  const { message, findings } = await withProgress(client, l10n.t('Checking all drafts of the workspace'), (progress, token) =>
    client.sendRequest(CheckWorkspaceRequest, progress, token));
  const show = l10n.t('Show the findings');
  const answer = await window.showInformationMessage(message, ...(findings > 0 ? [show] : []));
  if (answer === show) await commands.executeCommand('workbench.actions.view.problems');
}

/** Fixes all that one rule finds in all drafts, by one edit that can be undone. @param rule asked for where none is given */
export async function fixRuleInWorkspace(context: ExtensionContext, server: Server, rule?: unknown): Promise<void> {
  if (!hasFolder()) return;
  const chosen = await chooseRule(context, l10n.t('Fix all of one rule in all drafts of the workspace'), rule);
  if (!chosen) return;
  const client = await server.ready();
  const { edit, messages } = await withProgress(client, l10n.t('Fixing all drafts of the workspace'), (progress, token) =>
    client.sendRequest(FixRuleInWorkspaceRequest, { ...progress, rule: chosen }, token));
  if (edit && !await applied(client, edit)) {
    return void window.showInformationMessage(l10n.t('A draft has been changed in the meantime, so nothing was fixed. Try again.'));
  }
  if (messages.length > 0) void window.showInformationMessage(messages.join(' '));
}

/** Tells the server of drafts that are no longer shown: VS Code keeps them open out of sight for a while, without asking for their findings. */
export function tellOfHidden(server: Server): Disposable {
  return window.tabGroups.onDidChangeTabs(({ closed }) => {
    const { running } = server;
    const isShown = (uri: Uri): boolean => window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => uriOf(tab)?.toString() === uri.toString()));
    const uris = closed.flatMap((tab) => uriOf(tab) ?? []).filter((uri) => !isShown(uri));
    if (running && uris.length > 0) void running.sendNotification(HiddenNotification, { uris: uris.map((uri) => running.code2ProtocolConverter.asUri(uri)) });
  });
}

function uriOf({ input }: Tab): Uri | undefined {
  return input instanceof TabInputText ? input.uri : undefined;
}

function hasFolder(): boolean {
  if (workspace.workspaceFolders?.length) return true;
  void window.showInformationMessage(l10n.t('Open a folder first: its drafts are then checked.'));
  return false;
}

/** The edit is refused where a draft has been typed in since it was made. */
async function applied(client: BaseLanguageClient, edit: NonNullable<FixedWorkspace['edit']>): Promise<boolean> {
  const versions = new Map(workspace.textDocuments.map(({ uri, version }) => [client.code2ProtocolConverter.asUri(uri), version]));
  const isCurrent = ({ textDocument: { uri, version } }: TextDocumentEdit): boolean => version === null || versions.get(uri) === version;
  if (!(edit.documentChanges as TextDocumentEdit[] | undefined)?.every(isCurrent)) return false;
  return workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit as WorkspaceEdit), { isRefactoring: true });
}

let made = 0;

/** Shows the progress that the server tells of as a message, with a button that stops the work. */
function withProgress<T>(
  client: BaseLanguageClient, title: string, ask: (params: WorkDoneProgressParams, token: CancellationToken) => Promise<T>,
): Thenable<T> {
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
    const workDoneToken = `resolute/${++made}`;
    let reached = 0;
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (step) => {
      if (step.kind !== 'report') return;
      const { message, percentage = reached } = step;
      progress.report({ message, increment: percentage - reached });
      reached = percentage;
    });
    try {
      return await ask({ workDoneToken }, token);
    } finally {
      listening.dispose();
    }
  });
}
