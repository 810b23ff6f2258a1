import { commands, l10n, languages, Uri, window, WorkspaceEdit, workspace, type Diagnostic, type ExtensionContext } from 'vscode';
import { FixAllRequest } from '../../server/src/server/requests';
import { draftLanguage, type Server } from './server';

/** Applies every safe fix of the active draft. */
export async function fixAll(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== draftLanguage) return void window.showInformationMessage(l10n.t('Open a draft resolution first.'));
  const client = await server.ready();
  const { version } = document;
  const edits = await client.sendRequest(FixAllRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } });
  if (document.version !== version) return;
  if (edits.length === 0) return void window.setStatusBarMessage(l10n.t('Nothing to fix.'), 4000);
  const edit = new WorkspaceEdit();
  edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...edits]));
  await workspace.applyEdit(edit);
}

/** Opens the page of the rule that found something at the cursor; lets the drafter choose where there are several or none. */
export async function explainRule(context: ExtensionContext): Promise<void> {
  const pages = Uri.joinPath(context.extensionUri, 'server/docs/rules');
  const here = rulesAtCursor();
  const candidates = here.length > 0 ? here : await rulesWithPages(pages);
  const rule = candidates.length === 1 ? candidates[0] : await window.showQuickPick(candidates, { title: l10n.t('Explain a rule') });
  if (rule) await commands.executeCommand('markdown.showPreview', Uri.joinPath(pages, `${rule}.md`));
}

async function rulesWithPages(pages: Uri): Promise<string[]> {
  const entries = await workspace.fs.readDirectory(pages);
  return entries.map(([name]) => name).filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3));
}

function rulesAtCursor(): string[] {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  const found = languages.getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === 'resolute' && range.intersection(editor.selection));
  return [...new Set(found.map(codeOf).filter((code) => code !== ''))];
}

function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code ?? '');
}
