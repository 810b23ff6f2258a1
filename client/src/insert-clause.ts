import { l10n, Selection, SnippetString, window, WorkspaceEdit, workspace, type QuickPickItem } from 'vscode';
import type { ClauseInsertion } from '../../server/src/features/clauses';
import { ClausesRequest } from '../../server/src/server/requests';
import { draftLanguage, type Server } from './server';

interface Item extends QuickPickItem {
  readonly clause: ClauseInsertion;
}

/** Lets the drafter choose a standard clause and sets it in its place, with number and end mark. */
export async function insertClause(server: Server): Promise<void> {
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
  const clauses = await client.sendRequest(ClausesRequest, { textDocument, position });
  if (clauses.length === 0) {
    return void window.showInformationMessage(l10n.t('No clause can stand here: put the cursor in the preamble or in the operative part.'));
  }
  const items = clauses.map((clause): Item => ({ label: clause.title, detail: clause.preview, clause }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Insert a clause'), placeHolder: l10n.t('Type words of the clause'), matchOnDetail: true,
  });
  if (!chosen || document.version !== version) return;
  const { clause } = chosen;
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
