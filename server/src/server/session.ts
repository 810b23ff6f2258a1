import type { CancellationToken, Connection, InitializeParams, ResponseError, TextDocumentIdentifier } from 'vscode-languageserver';
import type { Editor } from '../features/settings';
import type { Snapshot } from '../features/snapshot';
import { canPull, editorOf } from './capabilities';
import { DiagnosticSender } from './diagnostics';
import { Documents } from './documents';
import { guarded } from './guard';
import { initialSettings, ResourceSettings } from './settings';

/** What only the place where the server runs can know. */
export interface Runtime {
  /** Address of the folder with the pages of the rules, for clients that give none; null where there is none. */
  readonly rulePages: string | null;
  readonly version: string;
}

/** What one client and its server share: documents, settings, and what is known of the editor. */
export class Session {
  readonly editor: Editor;
  readonly documents: Documents;
  readonly settings: ResourceSettings;
  /** Null where the client asks for diagnostics itself. */
  readonly sender: DiagnosticSender | null;

  constructor(readonly connection: Connection, params: InitializeParams, { rulePages }: Runtime) {
    const { capabilities } = params;
    this.editor = editorOf(params, rulePages);
    this.documents = new Documents(this.editor);
    this.settings = new ResourceSettings(connection, capabilities.workspace?.configuration === true, initialSettings(params));
    this.sender = canPull(capabilities) ? null : new DiagnosticSender(this);
  }

  /** Answers a request about an open document from its snapshot; the empty answer where it is not open, or ours fails. */
  answer<T>(
    params: { readonly textDocument: TextDocumentIdentifier }, token: CancellationToken, empty: T, make: (snapshot: Snapshot) => T,
  ): Promise<T | ResponseError<never>> {
    const { uri } = params.textDocument;
    return guarded(this.connection, token, empty, async () => {
      const snapshot = this.documents.snapshot(uri, await this.settings.of(uri));
      return snapshot ? make(snapshot) : empty;
    });
  }

  forget(uri: string): void {
    this.documents.forget(uri);
    this.settings.forget(uri);
    this.sender?.clear(uri);
  }
}
