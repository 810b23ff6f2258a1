import {
  commands, l10n, languages, LanguageStatusSeverity, QuickPickItemKind, StatusBarAlignment, window, type ExtensionContext, type QuickPickItem, type TextDocument,
} from 'vscode';
import { StatusRequest } from '../../server/src/server/requests';
import { draftLanguage, type Server } from './server';

/** Says in the status bar and in the language status what the draft is taken for, and how many findings it has. */
export function registerStatus(context: ExtensionContext, server: Server): void {
  const inBar = window.createStatusBarItem('resolute.status', StatusBarAlignment.Right, 110);
  inBar.name = 'Resolute';
  inBar.command = 'resolute.showMenu';
  const item = languages.createLanguageStatusItem('resolute.draft', { language: draftLanguage });
  item.name = 'Resolute';
  item.text = l10n.t('Draft resolution');
  item.command = { command: 'workbench.actions.view.problems', title: l10n.t('Problems') };

  const show = async (document: TextDocument | undefined): Promise<void> => {
    if (document?.languageId !== draftLanguage) return inBar.hide();
    const client = await server.ready();
    const status = await client.sendRequest(StatusRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } });
    if (!status || window.activeTextEditor?.document !== document) return;
    const { counts, language, organ } = status;
    // As the Problems view lists them; hints are told beside them.
    const findings = counts.error + counts.warning + counts.information;
    const names = [status.languageName ?? l10n.t('unknown language'), status.organName ?? l10n.t('unknown organ')];
    const found = findings === 0 ? l10n.t('no findings') : findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings);
    const bySeverity = [
      counts.error > 0 && l10n.t('Errors: {0}', counts.error),
      counts.warning > 0 && l10n.t('Warnings: {0}', counts.warning),
      counts.information > 0 && l10n.t('Information: {0}', counts.information),
      counts.hint > 0 && l10n.t('Hints: {0}', counts.hint),
    ].filter((it) => it !== false);
    item.text = names.join(' · ');
    item.detail = found;
    const { Error, Warning, Information } = LanguageStatusSeverity;
    item.severity = counts.error > 0 ? Error : counts.warning > 0 ? Warning : Information;
    inBar.text = [language ?? l10n.t('unknown language'), organ ?? l10n.t('unknown organ'), found].join(' · ');
    inBar.tooltip = [names.join(', '), found, ...bySeverity].join('\n');
    inBar.accessibilityInformation = { label: [l10n.t('Draft resolution'), ...names, found, ...bySeverity].join(', '), role: 'button' };
    inBar.show();
  };
  const showActive = (): void => void show(window.activeTextEditor?.document).catch(() => undefined);

  context.subscriptions.push(
    item,
    inBar,
    window.onDidChangeActiveTextEditor(showActive),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) showActive();
    }),
  );
  showActive();
}

/** What a drafter may want to do next, behind the item in the status bar. */
export async function showMenu(): Promise<void> {
  const isDraft = window.activeTextEditor?.document.languageId === draftLanguage;
  const entry = (label: string, command: string, ...given: unknown[]): QuickPickItem & { readonly run: () => Thenable<unknown> } =>
    ({ label, run: () => commands.executeCommand(command, ...given) });
  const line = { label: '', kind: QuickPickItemKind.Separator, run: async (): Promise<void> => undefined };
  const chosen = await window.showQuickPick([
    ...(isDraft ? [
      entry(l10n.t('Show the findings'), 'workbench.actions.view.problems'),
      entry(l10n.t('Go to the next finding'), 'editor.action.marker.next'),
      entry(l10n.t('Fix all that can be fixed safely'), 'resolute.fixAll'),
      entry(l10n.t('Fix all of one rule in this draft'), 'resolute.fixRule'),
      entry(l10n.t('Explain a rule'), 'resolute.explainRule'),
      entry(l10n.t('Open the preview to the side'), 'markdown.showPreviewToSide'),
      line,
    ] : []),
    entry(l10n.t('Check all drafts of the workspace'), 'resolute.checkWorkspace'),
    entry(l10n.t('Settings of Resolute'), 'workbench.action.openSettings', '@ext:resolute.resolute'),
  ], { title: 'Resolute' });
  await chosen?.run();
}
