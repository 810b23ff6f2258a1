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

  const opened = async (document: TextDocument): Promise<void> => {
    if (!isOrdinary(document)) return;
    const uri = document.uri.toString();
    if (remembered(treated).includes(uri)) return void languages.setTextDocumentLanguage(document, draftLanguage);
    if (remembered(asked).includes(uri) || !workspace.getConfiguration('resolute', document.uri).get('offerToTreatAsDraft', true)) return;
    const text = document.getText().slice(0, 100_000);
    if (!mayHoldOrganLine(text)) return;
    const client = await server.ready();
    if (!await client.sendRequest(RecogniseRequest, { text })) return;
    await remember(asked, uri);
    const yes = l10n.t('Treat as a draft resolution');
    offered.add(uri);
    const answer = await window.showInformationMessage(l10n.t('This file reads like a United Nations resolution.'), yes, l10n.t('Not now'));
    offered.delete(uri);
    if (answer === yes) await treat(document);
  };

  subscriptions.push(
    commands.registerCommand('resolute.treatAsDraft', async () => {
      const document = window.activeTextEditor?.document;
      if (!document) return void window.showInformationMessage(l10n.t('Open a Markdown or text file first.'));
      await treat(document);
    }),
    workspace.onDidOpenTextDocument((document) => {
      hideOffer(document);
      void opened(document).catch(() => undefined);
    }),
  );
  for (const document of workspace.textDocuments) void opened(document).catch(() => undefined);
}

/** Markdown and text files, other than the two sides of a comparison, output and the like. */
function isOrdinary({ languageId, uri }: TextDocument): boolean {
  return ['markdown', 'plaintext'].includes(languageId) && !['git', 'output', 'vscode', 'vscode-scm', 'comment'].includes(uri.scheme);
}
