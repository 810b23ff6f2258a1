import {
  DidChangeConfigurationNotification, ErrorCodes, ResponseError, type ClientCapabilities, type Connection, type InitializeError, type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { clausesAt, noClauses } from '../features/clauses';
import { codeActions, fixAllEdits, resolveCodeAction } from '../features/code-actions';
import { resolveCompletion } from '../features/completion/index';
import { draftActions } from '../features/draft-actions';
import { foldingRanges } from '../features/folding';
import { hover } from '../features/hover/index';
import { status } from '../features/status';
import { documentSymbols } from '../features/symbols';
import { notOpen } from '../features/undone';
import { readFile } from '../syntax/file';
import { BlockDocument } from '../text/document';
import { serverCapabilities } from './capabilities';
import { noDiagnostics, pulled } from './diagnostics';
import { answerEditing } from './editing';
import { guarded } from './guard';
import { complete } from './links';
import { answerReferences } from './references';
import { ClausesRequest, FixAllRequest, RecogniseRequest, StatusRequest } from './requests';
import { Session, type Runtime } from './session';
import { answerSight } from './sight';
import { section } from './settings';
import { isConfig } from './team-files';
import { answerWorkspace } from './workspace';
import { answerWriting } from './writing';

/** Serves drafts over a connection. */
export function connect(connection: Connection, runtime: Runtime): void {
  let initialized = false;
  connection.onInitialize((params) => {
    if (initialized) return new ResponseError<InitializeError>(ErrorCodes.InvalidRequest, 'The server is initialized already.', { retry: false });
    initialized = true;
    const { capabilities } = params;
    const session = new Session(connection, params, runtime);
    answerRequests(session);
    answerReferences(session);
    answerEditing(session);
    answerSight(session);
    answerWorkspace(session, capabilities);
    answerWriting(session);
    followChanges(session, capabilities);
    connection.onShutdown(() => session.shutDown());
    return { capabilities: serverCapabilities(capabilities), serverInfo: { name: 'resolute', version: runtime.version } };
  });
  connection.onRequest((method) => initialized
    ? new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`)
    : new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized yet.'));
  connection.listen();
}

/** One line per request. */
function answerRequests(session: Session): void {
  const { connection } = session;
  const { languages } = connection;
  languages.diagnostics.on((p, token) => {
    session.workspaceCheck.show(p.textDocument.uri);
    return session.answer(p, token, noDiagnostics, (it) => pulled(session, it, p.previousResultId));
  });
  connection.onCodeAction((p, token) => session.answer(p, token, [], (it) => [...codeActions(it, p.range, p.context.only), ...draftActions(it, p.range, p.context)]));
  connection.onCodeActionResolve((p, token) => session.answer(documentOf(p.data), token, p, (it) => resolveCodeAction(it, p)));
  connection.onCompletion((p, token) => session.answer(p, token, null, (it) => complete(session, it, p)));
  connection.onCompletionResolve((p, token) => guarded(connection, token, p, () => resolveCompletion(p, session.editor)));
  connection.onHover((p, token) => session.answer(p, token, null, (it) => hover(it, p.position)));
  connection.onDocumentSymbol((p, token) => session.answer(p, token, [], documentSymbols));
  connection.onFoldingRanges((p, token) => session.answer(p, token, [], foldingRanges));
  connection.onRequest(ClausesRequest, (p, token) => session.answer(p, token, { ...noClauses, refusal: notOpen(session.editor.language) }, (it) => clausesAt(it, p.position, p.language)));
  connection.onRequest(FixAllRequest, (p, token) => session.answer(p, token, [], fixAllEdits));
  connection.onRequest(StatusRequest, (p, token) => session.answer(p, token, null, status));
  connection.onRequest(RecogniseRequest, (p, token) => guarded(connection, token, false, () => typeof p?.text === 'string' && holdsOrganLine(p.text)));
}

function followChanges(session: Session, { workspace }: ClientCapabilities): void {
  const { connection, documents, sender, teamFiles } = session;
  documents.open.onDidChangeContent(({ document: { uri } }) => sender?.send(uri));
  documents.open.onDidClose(({ document: { uri } }) => session.forget(uri));
  connection.onDidChangeConfiguration((p) => session.settingsChanged(p.settings));
  documents.open.onDidChangeContent(({ document }) => isConfig(document.uri) && teamFiles.edited(document.uri, document.getText()));
  documents.open.onDidClose(({ document: { uri } }) => isConfig(uri) && teamFiles.closed(uri));
  documents.open.onDidOpen(() => teamFiles.lookAgain());
  documents.open.onDidSave(() => teamFiles.lookAgain());
  connection.onInitialized(() => {
    teamFiles.start();
    if (workspace?.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => session.foldersChanged(added, removed));
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
