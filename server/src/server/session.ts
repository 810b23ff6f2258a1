import {
  CodeLensRefreshRequest, ErrorCodes, ResponseError, type CancellationToken, type Connection, type InitializeParams, type TextDocumentIdentifier, type WorkspaceFolder,
} from 'vscode-languageserver';
import type { Outcome } from '../features/outcome';
import type { Editor } from '../features/settings';
import type { Snapshot } from '../features/snapshot';
import { changed, failed, notOpen, unusable } from '../features/undone';
import type { LanguageId } from '../language/pack';
import { canPull, editorOf } from './capabilities';
import { clientFiles, noFiles } from './client-files';
import { DiagnosticSender } from './diagnostics';
import { Documents } from './documents';
import type { Files } from './files';
import { FolderSymbols } from './folder-symbols';
import { guarded } from './guard';
import { isDocument, unusableIn, type Checks } from './parameters';
import type { DocumentParams } from './requests';
import { initialSettings, ResourceSettings } from './settings';
import { Team } from './team';
import { rootsOf, TeamFiles } from './team-files';
import { WorkspaceCheck } from './workspace-check';

/** What only the place where the server runs can know. */
export interface Runtime {
  /** Address of the folder with the pages of the rules, for clients that give none; null where there is none. */
  readonly rulePages: string | null;
  readonly version: string;
  /** What reads files where the client does not; absent where there is no disk. */
  readonly files?: Files;
}

/** What one client and its server share: documents, settings, and what is known of the editor. */
export class Session {
  readonly editor: Editor;
  readonly documents: Documents;
  readonly files: Files;
  readonly settings: ResourceSettings;
  /** Settings files of teams, and indexes of resolutions. */
  readonly team: Team;
  readonly teamFiles: TeamFiles;
  /** Findings in drafts that are not open. */
  readonly workspaceCheck = new WorkspaceCheck(this);
  readonly folderSymbols = new FolderSymbols(this);
  /** Null where the client asks for diagnostics itself. */
  readonly sender: DiagnosticSender | null;
  private watchesDrafts = false;
  private isShutDown = false;
  private readonly refreshes: boolean;
  private readonly refreshesHints: boolean;
  private readonly refreshesLenses: boolean;

  constructor(readonly connection: Connection, params: InitializeParams, { rulePages, files = noFiles }: Runtime) {
    const { capabilities, initializationOptions } = params;
    const asksClient = (initializationOptions as { readsFiles?: unknown } | undefined)?.readsFiles === true;
    this.editor = editorOf(params, rulePages);
    this.documents = new Documents(this.editor);
    this.teamFiles = new TeamFiles(this, params);
    this.files = asksClient ? clientFiles(connection) : files;
    this.team = new Team(this.files, rootsOf(params), this.teamFiles);
    const canAsk = capabilities.workspace?.configuration === true;
    this.settings = new ResourceSettings(connection, canAsk, initialSettings(params), this.team, this.editor.language);
    this.refreshes = capabilities.workspace?.diagnostics?.refreshSupport === true;
    this.refreshesHints = capabilities.workspace?.inlayHint?.refreshSupport === true;
    this.refreshesLenses = capabilities.workspace?.codeLens?.refreshSupport === true;
    this.sender = canPull(capabilities) ? null : new DiagnosticSender(this);
  }

  /** Answers a request about an open document from its snapshot; the empty answer where it is not open, or ours fails. */
  answer<T>(
    params: { readonly textDocument: TextDocumentIdentifier }, token: CancellationToken, empty: T, make: (snapshot: Snapshot) => T | Promise<T>,
  ): Promise<T | ResponseError<never>> {
    if (!isDocument(params?.textDocument)) return Promise.resolve(new ResponseError<never>(ErrorCodes.InvalidParams, 'textDocument.uri is missing'));
    if (this.isShutDown) return Promise.resolve(new ResponseError<never>(ErrorCodes.InvalidRequest, 'the server is shut down'));
    const { uri } = params.textDocument;
    return guarded(this.connection, token, empty, async () => {
      const snapshot = this.documents.snapshot(uri, await this.settings.of(uri));
      return snapshot ? make(snapshot) : empty;
    });
  }

  /** Carries out a command on an open draft; where it cannot, the outcome says why in one sentence. */
  async command(
    params: DocumentParams, token: CancellationToken, checks: Checks, make: (snapshot: Snapshot) => Outcome,
  ): Promise<Outcome | ResponseError<never>> {
    const language = await this.messageLanguage();
    const undone = (message: string): Outcome => ({ edits: [], messages: [message] });
    const name = unusableIn(params, { textDocument: isDocument, ...checks });
    if (name !== null) return undone(unusable(name, language));
    const document = this.documents.open.get(params.textDocument.uri);
    if (!document) return undone(notOpen(language));
    const { version = document.version } = params.textDocument;
    if (version !== document.version) return undone(changed(language));
    return this.answer(params, token, undone(failed(language)), make);
  }

  /** The language of what is said where there is no draft. */
  async messageLanguage(): Promise<LanguageId> {
    const { messages } = await this.settings.of('untitled:draft');
    return messages === 'interface' || messages === 'draft' ? this.editor.language : messages;
  }

  /** The open drafts. */
  async snapshots(): Promise<Snapshot[]> {
    const open = await Promise.all([...this.documents.open.keys()].map(async (uri) => this.documents.snapshot(uri, await this.settings.of(uri))));
    return open.filter((it) => it !== null);
  }

  /** Settings may differ from now on: what was made with them is made anew. @param pushed settings that the editor sent along */
  settingsChanged(pushed?: unknown): void {
    this.settings.change(pushed);
    if (!this.sender && this.refreshes) void this.connection.languages.diagnostics.refresh().catch(() => undefined);
    if (this.refreshesHints) void this.connection.languages.inlayHint.refresh().catch(() => undefined);
    if (this.refreshesLenses) void this.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    for (const uri of this.documents.open.keys()) this.sender?.send(uri);
    void this.workspaceCheck.settingsChanged();
    this.folderSymbols.filesChanged();
  }

  /** Has the editor tell of changes of files that may hold drafts, from the first time on. */
  watchDrafts(): void {
    if (!this.watchesDrafts) this.teamFiles.watch([{ globPattern: '**/*.{md,txt,unres}' }]);
    this.watchesDrafts = true;
  }

  foldersChanged(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.team.roots = [...this.team.roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => uri)];
    this.settingsChanged();
  }

  /** From now on nothing is asked of drafts any more. */
  shutDown(): void {
    this.isShutDown = true;
  }

  forget(uri: string): void {
    this.documents.forget(uri);
    this.settings.forget(uri);
    this.sender?.clear(uri);
  }
}
