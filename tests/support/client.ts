import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, InitializedNotification, InitializeRequest,
  PublishDiagnosticsNotification, StreamMessageReader, StreamMessageWriter, ConfigurationRequest,
  type ClientCapabilities, type InitializeResult, type ProtocolConnection, type PublishDiagnosticsParams, type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { connect } from '../../server/src/server/connect';
import { ListFolderRequest, ReadFileRequest } from '../../server/src/server/requests';

export const pulling: ClientCapabilities = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
  textDocument: {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true } },
    hover: { contentFormat: ['markdown'] },
  },
};

/** A client that talks with a server of its own over streams in memory. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  configuration: unknown = null;
  /** What the client reads for a server that asks it to, by address. */
  readonly files = new Map<string, string>();
  private listeners: (() => void)[] = [];

  private constructor() {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    connect(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), { rulePages: 'file:///rules/', version: '0' });
    this.connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.configuration) as never[]);
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      for (const listener of this.listeners.splice(0)) listener();
    });
    this.connection.onRequest(ReadFileRequest, ({ uri }) => this.files.get(uri) ?? null);
    this.connection.onRequest(ListFolderRequest, ({ uri }) => {
      const inside = [...this.files.keys()].filter((it) => it.startsWith(`${uri}/`)).map((it) => /^[^/]*\/?/.exec(it.slice(uri.length + 1))![0]);
      return inside.length > 0 ? [...new Set(inside)] : null;
    });
    this.connection.listen();
  }

  /** A client that has said and been told what both can do. */
  static async start(capabilities: ClientCapabilities = pulling, more: object = {}): Promise<Client & { readonly initialized: InitializeResult }> {
    const client = new Client();
    const initialized = await client.connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities, ...more });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return Object.assign(client, { initialized });
  }

  open(uri: string, text: string, languageId = 'un-resolution'): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The next diagnostics that are pushed, or those already here for a version. */
  async pushed(uri: string, version: number): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const found = this.published.find((params) => params.uri === uri && params.version === version);
      if (found) return found;
      await new Promise<void>((resolve) => this.listeners.push(resolve));
    }
  }

  stop(): void {
    this.connection.end();
    this.connection.dispose();
  }
}
