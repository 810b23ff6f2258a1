import { commands, Uri, window, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { insertCitation } from './cite';
import { registerDirection } from './direction';
import { registerDrafts } from './drafts';
import { goToFinding } from './findings';
import { insertClause, type WantedClause } from './insert-clause';
import { registerLinks } from './links';
import { convertNotes, insertNote, moveParagraph, renumber, sortSponsors, toggleLeadEmphasis } from './notes';
import { newDraft } from './new-draft';
import { explainRule, fixAll, fixRule } from './rules';
import { extendMarkdownIt, type MarkdownIt } from './preview';
import { registerPreviewScrolling } from './preview-scrolling';
import { showReferences, type Found, type Place } from './references';
import { draftLanguage, Server } from './server';
import { registerStatus, showMenu } from './status';
import { Typing } from './typing';
import { checkWorkspace, fixRuleInWorkspace, tellOfHidden } from './workspace';

export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

let running: Server | undefined;

/** All that node and browser share. Gives what VS Code's preview of Markdown asks extensions for. */
export function start(context: ExtensionContext, make: MakeClient): { extendMarkdownIt(markdown: MarkdownIt): MarkdownIt } {
  const rulePages = `${Uri.joinPath(context.extensionUri, 'server/docs/rules').toString(true)}/`;
  const server = running = new Server(() => make({
    documentSelector: [{ language: draftLanguage }, { pattern: '**/.resolute.json' }],
    initializationOptions: { rulePages, readsFiles: true, checksSchemas: true, showsReferences: true, fixesRules: true },
    // Enter is followed up by a command.
    middleware: { provideOnTypeFormattingEdits: () => [] },
    diagnosticPullOptions: { onChange: true, onFocus: false },
  }));
  const offer = (failed: unknown): void => void window.showErrorMessage(failed instanceof Error ? failed.message : String(failed));
  const command = (name: string, run: (...given: never[]) => unknown): void => void context.subscriptions.push(
    commands.registerCommand(`resolute.${name}`, async (...given: never[]) => {
      try {
        return await run(...given);
      } catch (failed) {
        return offer(failed);
      }
    }),
  );
  command('newDraft', () => newDraft(server));
  command('insertClause', (wanted?: WantedClause) => insertClause(server, wanted));
  command('insertCitation', () => insertCitation(server));
  command('toggleLeadEmphasis', () => toggleLeadEmphasis(server));
  command('nextFindingInParagraph', () => goToFinding(server, 'next'));
  command('previousFindingInParagraph', () => goToFinding(server, 'previous'));
  command('fixAll', () => fixAll(server));
  command('fixRule', (rule?: unknown) => fixRule(context, server, rule));
  command('fixRuleInWorkspace', (rule?: unknown) => fixRuleInWorkspace(context, server, rule));
  command('checkWorkspace', () => checkWorkspace(server));
  command('explainRule', () => explainRule(context));
  command('showMenu', () => showMenu());
  command('insertNote', () => insertNote(server));
  command('notesToBrackets', () => convertNotes(server, 'bracket'));
  command('notesToSup', () => convertNotes(server, 'sup'));
  command('sortSponsors', () => sortSponsors(server));
  command('renumberOperative', () => renumber(server, 'operative'));
  command('renumberSubparagraphs', () => renumber(server, 'subparagraphs'));
  command('renumberNotes', () => renumber(server, 'notes'));
  command('renumberEverything', () => renumber(server));
  command('moveParagraphUp', () => moveParagraph(server, 'up'));
  command('moveParagraphDown', () => moveParagraph(server, 'down'));
  const typing = new Typing(server);
  command('newParagraph', () => typing.newParagraph());
  command('continueParagraph', () => typing.continueParagraph());
  context.subscriptions.push(typing, tellOfHidden(server));
  command('showReferences', (uri: string, position: Place, locations: readonly Found[]) => showReferences(uri, position, locations));
  command('restart', () => server.restart());
  registerDirection(context);
  registerDrafts(context, server);
  registerLinks(context);
  registerStatus(context, server);
  const startForDrafts = (): void => {
    if (workspace.textDocuments.some(({ languageId }) => languageId === draftLanguage)) server.ready().catch(offer);
  };
  context.subscriptions.push(workspace.onDidOpenTextDocument(startForDrafts));
  startForDrafts();
  const previews = registerPreviewScrolling(context);
  return { extendMarkdownIt: (markdown) => extendMarkdownIt(markdown, (environment) => previews.willShow(environment)) };
}

export function stop(): Promise<void> | undefined {
  return running?.stop();
}
