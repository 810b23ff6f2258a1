import {
  l10n, QuickPickItemKind, Range, Selection, SnippetString, TextEditorRevealType, ThemeColor, window, WorkspaceEdit, workspace, type QuickPickItem, type TextEditor,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClauseInsertion } from '../../server/src/features/clauses';
import type { LanguageId } from '../../server/src/language/pack';
import { ClausesRequest } from '../../server/src/server/requests';
import { isStill } from './notes';
import { isolated } from './right-to-left';
import { draftLanguage, type Server } from './server';

interface Item extends QuickPickItem {
  /** Null for a separator. */
  readonly clause: ClauseInsertion | null;
}

/** What a keybinding may give: the clause to insert, and the language for which it is meant. */
export interface WantedClause {
  readonly clause?: string;
  readonly language?: LanguageId;
}

/** Lets the drafter choose a standard clause and sets it in its place, with number and end mark. */
export async function insertClause(server: Server, wanted: WantedClause = {}): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || editor.document.languageId !== draftLanguage) {
    const advice = l10n.t('Clauses are inserted in a draft resolution: open one, or treat this file as one first.');
    return void window.showInformationMessage(advice);
  }
  const { document, selection } = editor;
  const client = await server.ready();
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const version = document.version;
  const position = client.code2ProtocolConverter.asPosition(selection.active);
  const { clauses, refusal } = await client.sendRequest(ClausesRequest, { textDocument, position, ...(wanted.language && { language: wanted.language }) });
  if (refusal !== null) return void window.showInformationMessage(refusal);
  const known = wanted.clause === undefined ? null : clauses.find(({ id }) => id === wanted.clause);
  if (known === undefined) return void window.showInformationMessage(l10n.t('The clause “{0}” cannot stand here.', wanted.clause ?? ''));
  const clause = known ?? await choose(editor, clauses);
  if (clause && isStill(document, version)) await insert(client, editor, clause);
}

/** Like a hover: the editor breaks no lines of what a decoration adds, so the words would run out of sight. A share of the line would be nothing on an empty one. */
const previewLook = {
  color: new ThemeColor('editorHoverWidget.foreground'),
  backgroundColor: new ThemeColor('editorHoverWidget.background'),
  border: '1px solid',
  borderColor: new ThemeColor('editorHoverWidget.border'),
  textDecoration: 'none; position: absolute; z-index: 1; left: 2ch; top: 100%; width: min(72ch, 40vw); padding: 2px 1ch; white-space: pre-wrap; unicode-bidi: plaintext',
};

/** A list to search by title and words; the clause in focus is shown in its place in the draft. */
function choose(editor: TextEditor, clauses: readonly ClauseInsertion[]): Promise<ClauseInsertion | undefined> {
  const list = window.createQuickPick<Item>();
  const preview = window.createTextEditorDecorationType({ after: previewLook });
  list.title = l10n.t('Insert a standard clause');
  list.placeholder = l10n.t('Type words of the clause');
  list.matchOnDetail = true;
  list.items = itemsOf(clauses);
  list.onDidChangeActive(([active]) => {
    const clause = active?.clause;
    if (!clause) return editor.setDecorations(preview, []);
    const { line, character } = clause.range.start;
    const place = new Range(line, character, line, character);
    editor.setDecorations(preview, [{ range: place, renderOptions: { after: { contentText: clause.preview } } }]);
    editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
  });
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.clause ?? undefined);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      preview.dispose();
      list.dispose();
    });
    list.show();
  });
}

function itemsOf(clauses: readonly ClauseInsertion[]): Item[] {
  const headings = { preambular: l10n.t('Preambular paragraphs'), operative: l10n.t('Operative paragraphs'), inside: l10n.t('Inside a paragraph') };
  return clauses.flatMap((clause, i): Item[] => {
    const item: Item = { label: isolated(clause.title), detail: isolated(clause.preview), clause };
    return clause.position === clauses[i - 1]?.position ? [item] : [{ label: headings[clause.position], kind: QuickPickItemKind.Separator, clause: null }, item];
  });
}

async function insert(client: BaseLanguageClient, editor: TextEditor, clause: ClauseInsertion): Promise<void> {
  const { document } = editor;
  const { line } = clause.range.start;
  if (clause.additionalEdits.length > 0) {
    const edit = new WorkspaceEdit();
    edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...clause.additionalEdits]));
    await workspace.applyEdit(edit);
  }
  // The old last full stop may stand on the line after which the clause goes, and its semicolon may be longer.
  const isMoved = clause.additionalEdits.some(({ range }) => range.end.line === line);
  const place = isMoved ? document.lineAt(line).range.end : client.protocol2CodeConverter.asPosition(clause.range.start);
  editor.selection = new Selection(place, place);
  await editor.insertSnippet(new SnippetString(clause.insert), place);
}
