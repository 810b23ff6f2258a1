import { commands, l10n, languages, Uri, window, WorkspaceEdit, workspace, type Diagnostic, type ExtensionContext, type QuickPickItem } from 'vscode';
import { FixAllRequest, FixRuleRequest } from '../../server/src/server/requests';
import { isStill, run } from './notes';
import { draftLanguage, type Server } from './server';

/** Applies every safe fix of the active draft. */
export async function fixAll(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== draftLanguage) return void window.showInformationMessage(l10n.t('Open a draft resolution first.'));
  const client = await server.ready();
  const { version } = document;
  const edits = await client.sendRequest(FixAllRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } });
  if (!isStill(document, version)) return;
  if (edits.length === 0) return void window.showInformationMessage(l10n.t('Nothing to fix.'));
  const edit = new WorkspaceEdit();
  edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...edits]));
  if (await workspace.applyEdit(edit)) void window.showInformationMessage(l10n.t('Places put right: {0}.', edits.length));
}

/** Fixes all that one rule finds in the active draft. @param rule asked for where none is given */
export function fixRule(context: ExtensionContext, server: Server, rule?: unknown): Promise<void> {
  return run(server, async (client, draft) => {
    const here = window.activeTextEditor ? languages.getDiagnostics(window.activeTextEditor.document.uri) : [];
    const chosen = await chooseRule(context, l10n.t('Fix all of one rule in this draft'), rule, here);
    return chosen ? client.sendRequest(FixRuleRequest, { ...draft, rule: chosen }) : { edits: [], messages: [] };
  });
}

/** Opens the page of the rule that found something at the cursor; lets the drafter choose where there are several or none. */
export async function explainRule(context: ExtensionContext): Promise<void> {
  const here = rulesOf(findingsAtCursor());
  const rule = here.length === 1 ? here[0] : await pick(here.length > 0 ? here : everyRule(context), context, l10n.t('Explain a rule'));
  if (!rule) return;
  const page = Uri.joinPath(context.extensionUri, 'server/docs/rules', `${rule}.md`);
  // An editor may come without VS Code's own extension for Markdown.
  await commands.executeCommand('markdown.showPreview', page).then(undefined, () => window.showTextDocument(page));
}

/** The rule that is given, or that found something at the cursor, or one of those that found something at all, as the drafter chooses. */
export async function chooseRule(
  context: ExtensionContext, title: string, given: unknown, findings = languages.getDiagnostics().flatMap(([, each]) => each),
): Promise<string | undefined> {
  if (typeof given === 'string') return given;
  const here = rulesOf(findingsAtCursor());
  if (here.length === 1) return here[0];
  const found = here.length > 0 ? here : rulesOf(findings);
  if (found.length === 0) return void window.showInformationMessage(l10n.t('No finding can be fixed automatically.'));
  return pick(found, context, title);
}

async function pick(rules: readonly string[], context: ExtensionContext, title: string): Promise<string | undefined> {
  const titles = titlesOf(context);
  const items = rules.map((label): QuickPickItem => ({ label, detail: titles[label]?.description }));
  return (await window.showQuickPick(items, { title, placeHolder: l10n.t('Type words of the rule'), matchOnDetail: true }))?.label;
}

function everyRule(context: ExtensionContext): string[] {
  return Object.keys(titlesOf(context));
}

/** The rules with their titles, as the settings list them: a folder cannot be listed where the extension comes over HTTP. */
function titlesOf({ extension }: ExtensionContext): Readonly<Record<string, { readonly description?: string }>> {
  const { contributes } = extension.packageJSON as { contributes: { configuration: { properties: Record<string, { properties?: Record<string, object> }> } } };
  return contributes.configuration.properties['resolute.rules']?.properties ?? {};
}

function findingsAtCursor(): Diagnostic[] {
  const editor = window.activeTextEditor;
  return editor ? languages.getDiagnostics(editor.document.uri).filter(({ range }) => range.intersection(editor.selection)) : [];
}

function rulesOf(findings: readonly Diagnostic[]): string[] {
  return [...new Set(findings.filter(({ source }) => source === 'resolute').map(codeOf).filter((code) => code !== ''))].sort();
}

function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code ?? '');
}
