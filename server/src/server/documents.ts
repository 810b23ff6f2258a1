import { TextDocuments } from 'vscode-languageserver';
import type { DiagnosticReport } from '../features/diagnostics';
import type { Editor, Settings } from '../features/settings';
import { Snapshot } from '../features/snapshot';
import { BlockDocument } from '../text/document';
import { isConfig } from './team-files';

/** The open documents: each is its list of blocks, with the snapshot of its version and the last diagnostics that were sent for it. */
export class Documents {
  readonly open = new TextDocuments<BlockDocument>({
    create: (uri, languageId, version, text) => new BlockDocument(uri, languageId, version, text),
    update: (document, changes, version) => {
      document.update(changes, version);
      return document;
    },
  });

  private readonly snapshots = new Map<string, Snapshot>();
  private readonly sent = new Map<string, DiagnosticReport>();

  constructor(private readonly editor: Editor) {}

  /** The snapshot of a document as it stands now; null where it is not open. */
  snapshot(uri: string, settings: Settings): Snapshot | null {
    const document = this.open.get(uri);
    if (!document || isConfig(uri)) return null;
    const known = this.snapshots.get(uri);
    if (known && known.document === document && known.version === document.version && known.settings === settings) return known;
    const snapshot = new Snapshot(document, settings, this.editor);
    this.snapshots.set(uri, snapshot);
    return snapshot;
  }

  lastReport(uri: string): DiagnosticReport | undefined {
    return this.sent.get(uri);
  }

  keepReport(uri: string, report: DiagnosticReport): void {
    this.sent.set(uri, report);
  }

  forget(uri: string): void {
    this.snapshots.delete(uri);
    this.sent.delete(uri);
  }
}
