import { l10n, Range, Selection, SnippetString, window, WorkspaceEdit, workspace, type QuickPickItem } from 'vscode';
import type { ClauseInsertion } from '../../server/src/features/clauses';
import { ClausesRequest } from '../../server/src/server/requests';
import { draftLanguage, type Server } from './server';

/** Lets the drafter choose a standard clause and sets it in its place, with number and end mark. */
export async function insertClause(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || editor.document.languageId !== draftLanguage) {
    return void window.showInformationMessage(l10n.t('Clauses are inserted in a draft resolution: open one, or treat this file as one first.'));
  }
  const { document, selection } = editor;
  const client = await server.ready();
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const version = document.version;
  const clauses = await client.sendRequest(ClausesRequest, { textDocument, position: client.code2ProtocolConverter.asPosition(selection.active) });
  if (clauses.length === 0) {
    return void window.showInformationMessage(l10n.t('No clause can stand here: put the cursor in the preamble or in the operative part.'));
  }
  const items = clauses.map((clause): QuickPickItem & { clause: ClauseInsertion } => ({ label: clause.title, detail: clause.preview, clause }));
  const chosen = await window.showQuickPick(items, { title: l10n.t('Insert a clause'), placeHolder: l10n.t('Type words of the clause'), matchOnDetail: true });
  if (!chosen || document.version !== version) return;
  const { clause } = chosen;
  const { start, end } = clause.range;
  const range = new Range(start.line, start.character, end.line, end.character);
  if (clause.additionalEdits.length > 0) {
    const edit = new WorkspaceEdit();
    for (const { range: at, newText } of clause.additionalEdits) edit.replace(document.uri, new Range(at.start.line, at.start.character, at.end.line, at.end.character), newText);
    await workspace.applyEdit(edit);
  }
  const place = clause.additionalEdits.some(({ range: at }) => at.end.line === start.line) ? document.lineAt(start.line).range.end : range.start;
  editor.selection = new Selection(place, place);
  await editor.insertSnippet(new SnippetString(clause.insert), place);
}
