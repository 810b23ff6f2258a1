import type { ServerCapabilities } from 'vscode-languageserver';
import { formatting } from '../features/format/index';
import { continueOnType, newParagraph } from '../features/typing/index';
import { NewParagraphRequest } from './requests';
import type { Session } from './session';

/** What concerns typing and setting a text. */
export const editingCapabilities: ServerCapabilities = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
};

export function answerEditing(session: Session): void {
  const { connection } = session;
  connection.onDocumentFormatting((p, token) => session.answer(p, token, [], (it) => formatting(it)));
  connection.onDocumentRangeFormatting((p, token) => session.answer(p, token, [], (it) => formatting(it, p.range)));
  connection.onRequest(NewParagraphRequest, (p, token) => session.answer(p, token, null, (it) => newParagraph(it, p)));
  connection.onDocumentOnTypeFormatting((p, token) => session.answer(p, token, [], (it) => (it.settings.continueParagraphs ? continueOnType(it, p.position) : [])));
}
