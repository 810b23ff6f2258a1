import { DocumentDiagnosticReportKind, type Connection, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnosticReport, type DiagnosticReport } from '../features/diagnostics';
import type { Snapshot } from '../features/snapshot';
import type { Documents } from './documents';
import type { ResourceSettings } from './settings';

const logged = new WeakSet<object>();

/** The answer to a request for diagnostics: "unchanged" where the client has them already. */
export function pulled(snapshot: Snapshot, documents: Documents, connection: Connection, previousId: string | undefined): DocumentDiagnosticReport {
  const previous = documents.lastReport(snapshot.uri);
  const report = reportOf(snapshot, documents, connection);
  if (previous === report && previousId === report.id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: report.id };
  return { kind: DocumentDiagnosticReportKind.Full, resultId: report.id, items: report.items };
}

/** Sends diagnostics to a client that cannot ask: after a change, once for all changes that have arrived by then. */
export class Pusher {
  private readonly waiting = new Set<string>();

  constructor(private readonly connection: Connection, private readonly documents: Documents, private readonly settings: ResourceSettings) {}

  push(uri: string): void {
    if (this.waiting.has(uri)) return;
    this.waiting.add(uri);
    setTimeout(() => {
      void this.send(uri).catch((error: unknown) => this.connection.console.error(`publishDiagnostics: ${String(error)}`));
    }, 0);
  }

  clear(uri: string): void {
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private async send(uri: string): Promise<void> {
    const settings = await this.settings.of(uri);
    this.waiting.delete(uri);
    const snapshot = this.documents.snapshot(uri, settings);
    if (!snapshot) return;
    const { items } = reportOf(snapshot, this.documents, this.connection);
    await this.connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics: items });
  }
}

function reportOf(snapshot: Snapshot, documents: Documents, connection: Connection): DiagnosticReport {
  const report = diagnosticReport(snapshot, documents.lastReport(snapshot.uri));
  documents.keepReport(snapshot.uri, report);
  for (const failure of snapshot.judgement.flatMap(({ failures }) => failures)) {
    if (logged.has(failure)) continue;
    logged.add(failure);
    connection.console.error(`rule ${failure.rule}: ${failure.error instanceof Error ? failure.error.stack ?? failure.error.message : String(failure.error)}`);
  }
  return report;
}
