import { l10n, languages, LanguageStatusSeverity, window, type ExtensionContext, type TextDocument } from 'vscode';
import { StatusRequest } from '../../server/src/server/requests';
import { draftLanguage, type Server } from './server';

/** Says in the language status what the draft is taken for, and how many findings it has. */
export function registerStatus(context: ExtensionContext, server: Server): void {
  const item = languages.createLanguageStatusItem('resolute.draft', { language: draftLanguage });
  item.name = 'Resolute';
  item.text = l10n.t('Draft resolution');
  item.command = { command: 'workbench.actions.view.problems', title: l10n.t('Problems') };

  const show = async (document: TextDocument | undefined): Promise<void> => {
    if (document?.languageId !== draftLanguage) return;
    const client = await server.ready();
    const status = await client.sendRequest(StatusRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } });
    if (!status) return;
    const { counts } = status;
    const findings = counts.error + counts.warning + counts.information + counts.hint;
    item.text = [status.languageName ?? l10n.t('unknown language'), status.organName ?? l10n.t('unknown organ')].join(' · ');
    item.detail = findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings);
    const { Error, Warning, Information } = LanguageStatusSeverity;
    item.severity = counts.error > 0 ? Error : counts.warning > 0 ? Warning : Information;
  };
  const showActive = (): void => void show(window.activeTextEditor?.document).catch(() => undefined);

  context.subscriptions.push(
    item,
    window.onDidChangeActiveTextEditor(showActive),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) showActive();
    }),
  );
  showActive();
}
