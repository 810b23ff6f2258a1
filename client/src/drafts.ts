import { commands, l10n, languages, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { RecogniseRequest } from '../../server/src/server/requests';
import { draftLanguage, type Server } from './server';
import { mayHoldOrganLine } from './organ-line';

const treated = 'resolute.treatedAsDraft';
const asked = 'resolute.asked';
const most = 500;

/** Turns Markdown and text files into drafts: by command, by an offer made once per file, and again whenever such a file is opened. */
export function registerDrafts(context: ExtensionContext, server: Server): void {
  const { workspaceState, subscriptions } = context;
  const remembered = (key: string): string[] => workspaceState.get<string[]>(key, []);
  const remember = (key: string, uri: string): Thenable<void> =>
    workspaceState.update(key, [uri, ...remembered(key).filter((it) => it !== uri)].slice(0, most));

  /** Files with an offer that has not been answered. */
  const offered = new Set<string>();
  // An extension cannot take back a message of its own, so all that are on screen are put away; the bell keeps them.
  const hideOffer = ({ uri, languageId }: TextDocument): void => {
    if (languageId === draftLanguage && offered.delete(uri.toString())) void commands.executeCommand('notifications.hideToasts');
  };

  const treat = async (document: TextDocument): Promise<void> => {
    await remember(treated, document.uri.toString());
    if (document.languageId !== draftLanguage) await languages.setTextDocumentLanguage(document, draftLanguage);
  };

  const opened = (document: TextDocument): void => {
    hideOffer(document);
    if (isOrdinary(document) && remembered(treated).includes(document.uri.toString())) void languages.setTextDocumentLanguage(document, draftLanguage);
  };

  /** Only what a drafter looks at is offered: an edit of many files opens them out of sight. */
  const shown = async (document: TextDocument | undefined): Promise<void> => {
    if (!document || !isOrdinary(document)) return;
    const uri = document.uri.toString();
    if ([...remembered(treated), ...remembered(asked), ...offered].includes(uri)) return;
    if (!workspace.getConfiguration('resolute', document.uri).get('offerToTreatAsDraft', true)) return;
    const text = document.getText().slice(0, 100_000);
    if (!mayHoldOrganLine(text)) return;
    offered.add(uri);
    const client = await server.ready();
    if (await client.sendRequest(RecogniseRequest, { text }) && isOrdinary(document)) {
      await remember(asked, uri);
      const yes = l10n.t('Treat as a draft resolution');
      const answer = await window.showInformationMessage(l10n.t('This file reads like a United Nations resolution.'), yes, l10n.t('Not now'));
      offered.delete(uri);
      if (answer === yes) await treat(document);
    }
    offered.delete(uri);
  };
  const showActive = (): void => void shown(window.activeTextEditor?.document).catch(() => undefined);

  subscriptions.push(
    commands.registerCommand('resolute.treatAsDraft', async () => {
      const document = window.activeTextEditor?.document;
      if (!document) return void window.showInformationMessage(l10n.t('Open a Markdown or text file first.'));
      await treat(document);
    }),
    workspace.onDidOpenTextDocument(opened),
    window.onDidChangeActiveTextEditor(showActive),
  );
  workspace.textDocuments.forEach(opened);
  showActive();
}

/** Markdown and text files, other than the two sides of a comparison, output and the like. */
function isOrdinary({ languageId, uri }: TextDocument): boolean {
  return ['markdown', 'plaintext'].includes(languageId) && !['git', 'output', 'vscode', 'vscode-scm', 'comment'].includes(uri.scheme);
}
