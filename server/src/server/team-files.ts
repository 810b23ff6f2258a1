import { DidChangeWatchedFilesNotification, type FileSystemWatcher, type InitializeParams } from 'vscode-languageserver';
import { configDiagnostics } from '../features/config/diagnostics';
import { isBeyondSchema, type ConfigProblem } from '../features/config/problems';
import { configName, readSettings } from '../features/config/read';
import { folderOf } from './files';
import type { Session } from './session';
import type { NamedIndex } from './team';

/** Whether a file holds settings of a team. */
export function isConfig(uri: string): boolean {
  return uri.endsWith(`/${configName}`);
}

/** The folders that the editor has open, above which no settings are looked for. */
export function rootsOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

/** Tells the editor what is wrong in settings files, and what they and the files they name are to be watched for. */
export class TeamFiles {
  private readonly told = new Map<string, readonly ConfigProblem[]>();
  private readonly named = new Map<string, NamedIndex>();
  private readonly watchesRelative: boolean;
  private readonly watches: boolean;
  /** Whether the editor checks open settings files by their schema, so that it would say twice what is wrong there. */
  private readonly schemaIsChecked: boolean;

  constructor(private readonly session: Session, { capabilities, initializationOptions }: InitializeParams) {
    const { didChangeWatchedFiles } = capabilities.workspace ?? {};
    this.watches = didChangeWatchedFiles?.dynamicRegistration === true;
    this.watchesRelative = didChangeWatchedFiles?.relativePatternSupport === true;
    this.schemaIsChecked = (initializationOptions as { checksSchemas?: unknown } | undefined)?.checksSchemas === true;
  }

  problems(uri: string, text: string, problems: readonly ConfigProblem[]): void {
    this.told.set(uri, problems);
    const open = this.session.documents.open.get(uri);
    if (open) this.edited(uri, open.getText());
    else this.send(uri, text, problems);
  }

  /** A settings file that is open is judged as it stands in the editor; it holds for drafts once it is saved. */
  edited(uri: string, text: string): void {
    const { problems, indexPlace } = readSettings(text);
    const ofIndex = indexPlace ? (this.told.get(uri) ?? []).filter(isBeyondSchema).map((problem) => ({ ...problem, ...indexPlace })) : [];
    this.send(uri, text, this.schemaIsChecked ? ofIndex : [...problems, ...ofIndex]);
  }

  closed(uri: string): void {
    this.session.team.filesChanged([uri]);
  }

  changed(): void {
    this.session.settingsChanged();
  }

  index(named: NamedIndex): void {
    if (this.named.has(named.uri)) return;
    this.named.set(named.uri, named);
    const name = decodeURIComponent(named.uri.slice(named.uri.lastIndexOf('/') + 1));
    const pattern = `${name}{,/**}`;
    this.watch([{ globPattern: this.watchesRelative ? { baseUri: folderOf(named.uri), pattern } : `**/${pattern}` }]);
  }

  start(): void {
    this.watch([{ globPattern: `**/${configName}` }]);
  }

  /** Where nothing is watched, settings are looked for anew whenever a file is opened or saved. */
  lookAgain(): void {
    if (!this.watches) this.session.team.lookAgain();
  }

  /** Lets the editor tell of changes of files. */
  watch(watchers: FileSystemWatcher[]): void {
    if (!this.watches) return;
    const { client } = this.session.connection;
    void client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
  }

  private send(uri: string, text: string, problems: readonly ConfigProblem[]): void {
    void this.session.connection.sendDiagnostics({ uri, diagnostics: configDiagnostics(text, problems, this.session.editor.language) });
  }
}
