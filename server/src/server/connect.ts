import { DidChangeConfigurationNotification, type CancellationToken, type Connection, type ResponseError } from 'vscode-languageserver';
import { clauseInsertions } from '../features/clauses';
import { codeActions, fixAllEdits, resolveCodeAction } from '../features/code-actions';
import { completion, resolveCompletion } from '../features/completion/index';
import { foldingRanges } from '../features/folding';
import { hover } from '../features/hover/index';
import type { Snapshot } from '../features/snapshot';
import { status } from '../features/status';
import { documentSymbols } from '../features/symbols';
import { BlockDocument } from '../text/document';
import { readFile } from '../syntax/file';
import { canPull, editorOf, serverCapabilities } from './capabilities';
import { pulled, Pusher } from './diagnostics';
import { Documents } from './documents';
import { guarded } from './guard';
import { ClausesRequest, FixAllRequest, RecogniseRequest, StatusRequest } from './requests';
import { initialSettings, ResourceSettings } from './settings';

/** What only the place where the server runs can know. */
export interface Runtime {
  /** Address of the folder with the pages of the rules, for clients that give none; null where there is none. */
  readonly rulePages: string | null;
  readonly version: string;
}

/** Serves drafts over a connection, one line per request. */
export function connect(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    const { capabilities } = params;
    const editor = editorOf(params, runtime.rulePages);
    const documents = new Documents(editor);
    const settings = new ResourceSettings(connection, capabilities.workspace?.configuration === true, initialSettings(params));
    const pusher = canPull(capabilities) ? null : new Pusher(connection, documents, settings);

    const answer = <T>(what: string, uri: string, token: CancellationToken, empty: T, make: (snapshot: Snapshot) => T): Promise<T | ResponseError<never>> =>
      guarded(connection, what, token, empty, async () => {
        const snapshot = documents.snapshot(uri, await settings.of(uri));
        return snapshot ? make(snapshot) : empty;
      });

    connection.languages.diagnostics.on((p, token) => answer('diagnostic', p.textDocument.uri, token, { kind: 'full', items: [] }, (s) => pulled(s, documents, connection, p.previousResultId)));
    connection.onCodeAction((p, token) => answer('codeAction', p.textDocument.uri, token, [], (s) => codeActions(s, p.range, p.context.only)));
    connection.onCodeActionResolve((action, token) => answer('codeAction/resolve', uriIn(action.data), token, action, (s) => resolveCodeAction(s, action)));
    connection.onCompletion((p, token) => answer('completion', p.textDocument.uri, token, null, (s) => completion(s, p.position)));
    connection.onCompletionResolve((item) => resolveCompletion(item, editor));
    connection.onHover((p, token) => answer('hover', p.textDocument.uri, token, null, (s) => hover(s, p.position)));
    connection.onDocumentSymbol((p, token) => answer('documentSymbol', p.textDocument.uri, token, [], documentSymbols));
    connection.onFoldingRanges((p, token) => answer('foldingRange', p.textDocument.uri, token, [], foldingRanges));
    connection.onRequest(ClausesRequest, (p, token) => answer('clauses', p.textDocument.uri, token, [], (s) => clauseInsertions(s, s.document.offsetAt(p.position))));
    connection.onRequest(FixAllRequest, (p, token) => answer('fixAll', p.textDocument.uri, token, [], fixAllEdits));
    connection.onRequest(StatusRequest, (p, token) => answer('status', p.textDocument.uri, token, null, status));
    connection.onRequest(RecogniseRequest, (p, token) => guarded(connection, 'recognise', token, false, () => readFile(new BlockDocument('', '', 0, p.text).blocks).isDraft));

    documents.open.onDidChangeContent(({ document }) => pusher?.push(document.uri));
    documents.open.onDidClose(({ document }) => {
      documents.forget(document.uri);
      settings.forget(document.uri);
      pusher?.clear(document.uri);
    });
    connection.onDidChangeConfiguration(({ settings: pushed }) => {
      settings.change(pushed);
      if (capabilities.workspace?.diagnostics?.refreshSupport && !pusher) void connection.languages.diagnostics.refresh();
      for (const uri of documents.open.keys()) pusher?.push(uri);
    });
    connection.onInitialized(() => {
      if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'resolute' });
    });
    documents.open.listen(connection);
    return { capabilities: serverCapabilities(capabilities), serverInfo: { name: 'resolute', version: runtime.version } };
  });
  connection.listen();
}

function uriIn(data: unknown): string {
  const uri = (data as { uri?: unknown } | undefined)?.uri;
  return typeof uri === 'string' ? uri : '';
}
