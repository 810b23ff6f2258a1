import {
  DidChangeConfigurationNotification, type ClientCapabilities, type Connection, type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { clauseInsertions } from '../features/clauses';
import { codeActions, fixAllEdits, resolveCodeAction } from '../features/code-actions';
import { completion, resolveCompletion } from '../features/completion/index';
import { foldingRanges } from '../features/folding';
import { hover } from '../features/hover/index';
import { status } from '../features/status';
import { documentSymbols } from '../features/symbols';
import { readFile } from '../syntax/file';
import { BlockDocument } from '../text/document';
import { serverCapabilities } from './capabilities';
import { noDiagnostics, pulled } from './diagnostics';
import { guarded } from './guard';
import { ClausesRequest, FixAllRequest, RecogniseRequest, StatusRequest } from './requests';
import { Session, type Runtime } from './session';
import { section } from './settings';

/** Serves drafts over a connection. */
export function connect(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    const { capabilities } = params;
    const session = new Session(connection, params, runtime);
    answerRequests(session);
    followChanges(session, capabilities);
    return { capabilities: serverCapabilities(capabilities), serverInfo: { name: 'resolute', version: runtime.version } };
  });
  connection.listen();
}

/** One line per request. */
function answerRequests(session: Session): void {
  const { connection } = session;
  const { languages } = connection;
  languages.diagnostics.on((p, token) => session.answer(p, token, noDiagnostics, (it) => pulled(session, it, p.previousResultId)));
  connection.onCodeAction((p, token) => session.answer(p, token, [], (it) => codeActions(it, p.range, p.context.only)));
  connection.onCodeActionResolve((p, token) => session.answer(documentOf(p.data), token, p, (it) => resolveCodeAction(it, p)));
  connection.onCompletion((p, token) => session.answer(p, token, null, (it) => completion(it, p.position)));
  connection.onCompletionResolve((p, token) => guarded(connection, token, p, () => resolveCompletion(p, session.editor)));
  connection.onHover((p, token) => session.answer(p, token, null, (it) => hover(it, p.position)));
  connection.onDocumentSymbol((p, token) => session.answer(p, token, [], documentSymbols));
  connection.onFoldingRanges((p, token) => session.answer(p, token, [], foldingRanges));
  connection.onRequest(ClausesRequest, (p, token) => session.answer(p, token, [], (it) => clauseInsertions(it, p.position)));
  connection.onRequest(FixAllRequest, (p, token) => session.answer(p, token, [], fixAllEdits));
  connection.onRequest(StatusRequest, (p, token) => session.answer(p, token, null, status));
  connection.onRequest(RecogniseRequest, (p, token) => guarded(connection, token, false, () => holdsOrganLine(p.text)));
}

function followChanges(session: Session, { workspace }: ClientCapabilities): void {
  const { connection, documents, settings, sender } = session;
  documents.open.onDidChangeContent(({ document }) => sender?.send(document.uri));
  documents.open.onDidClose(({ document }) => session.forget(document.uri));
  connection.onDidChangeConfiguration((p) => {
    settings.change(p.settings);
    if (!sender && workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
    for (const uri of documents.open.keys()) sender?.send(uri);
  });
  connection.onInitialized(() => {
    if (!workspace?.didChangeConfiguration?.dynamicRegistration) return;
    void connection.client.register(DidChangeConfigurationNotification.type, { section });
  });
  documents.open.listen(connection);
}

function holdsOrganLine(text: string): boolean {
  return readFile(new BlockDocument('', '', 0, text).blocks).isDraft;
}

/** The document that an unresolved action is about. */
function documentOf(data: unknown): { readonly textDocument: TextDocumentIdentifier } {
  const uri = (data as { uri?: unknown } | undefined)?.uri;
  return { textDocument: { uri: typeof uri === 'string' ? uri : '' } };
}
