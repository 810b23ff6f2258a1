import type { ServerCapabilities } from 'vscode-languageserver';
import { continueOnType, newParagraph } from '../features/typing/index';
import { NewParagraphRequest } from './requests';
import type { Session } from './session';

/** What concerns typing and setting a text. */
export const editingCapabilities: ServerCapabilities = {
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
};

export function answerEditing(session: Session): void {
  const { connection } = session;
  connection.onRequest(NewParagraphRequest, (p, token) => session.answer(p, token, null, (it) => newParagraph(it, p.position)));
  connection.onDocumentOnTypeFormatting((p, token) => session.answer(p, token, [], (it) => (it.settings.continueParagraphs ? continueOnType(it, p.position) : [])));
}
