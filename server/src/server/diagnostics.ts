import { DocumentDiagnosticReportKind, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnosticReport, type DiagnosticReport } from '../features/diagnostics';
import type { Snapshot } from '../features/snapshot';
import { describe } from './guard';
import type { Session } from './session';

/** The answer to a request for diagnostics: "unchanged" where the client has them already. */
export function pulled(session: Session, snapshot: Snapshot, previousId: string | undefined): DocumentDiagnosticReport {
  const previous = session.documents.lastReport(snapshot.uri);
  const report = reportOf(session, snapshot);
  if (previous === report && previousId === report.id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: report.id };
  return { kind: DocumentDiagnosticReportKind.Full, resultId: report.id, items: report.items };
}

export const noDiagnostics: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Sends diagnostics to a client that cannot ask: after a change, once for all changes that have arrived by then. */
export class DiagnosticSender {
  private readonly waiting = new Set<string>();

  constructor(private readonly session: Session) {}

  send(uri: string): void {
    if (this.waiting.has(uri)) return;
    this.waiting.add(uri);
    setTimeout(() => void this.sendNow(uri).catch((error: unknown) => this.session.connection.console.error(describe(error))), 0);
  }

  clear(uri: string): void {
    void this.session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private async sendNow(uri: string): Promise<void> {
    const settings = await this.session.settings.of(uri);
    this.waiting.delete(uri);
    const snapshot = this.session.documents.snapshot(uri, settings);
    if (!snapshot) return;
    const { items } = reportOf(this.session, snapshot);
    await this.session.connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics: items });
  }
}

const logged = new WeakSet<object>();

function reportOf({ documents, connection }: Session, snapshot: Snapshot): DiagnosticReport {
  const report = diagnosticReport(snapshot, documents.lastReport(snapshot.uri));
  documents.keepReport(snapshot.uri, report);
  for (const { failures } of snapshot.judgement) {
    for (const failure of failures) {
      if (logged.has(failure)) continue;
      logged.add(failure);
      connection.console.error(`rule ${failure.rule}: ${describe(failure.error)}`);
    }
  }
  return report;
}
