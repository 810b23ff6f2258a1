import { RequestType, type TextDocumentIdentifier, type TextDocumentPositionParams, type TextEdit } from 'vscode-languageserver-protocol';
import type { ClauseInsertion } from '../features/clauses';
import type { DraftStatus } from '../features/status';

/** Requests beside those of the protocol; the client of this repository and any other editor may use them. */

export interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** The clauses that may stand at a position, with their insertions. */
export const ClausesRequest = new RequestType<TextDocumentPositionParams, readonly ClauseInsertion[], void>('resolute/clauses');

/** Edits that apply every safe fix. */
export const FixAllRequest = new RequestType<DocumentParams, readonly TextEdit[], void>('resolute/fixAll');

/** Language, organ and findings of a draft; null where it is not open. */
export const StatusRequest = new RequestType<DocumentParams, DraftStatus | null, void>('resolute/status');

/** Whether a text holds an organ line. */
export const RecogniseRequest = new RequestType<{ readonly text: string }, boolean, void>('resolute/recognise');
