import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { Checked } from '../features/checked';
import { diagnosticReport } from '../features/diagnostics';
import type { Settings } from '../features/settings';
import type { Snapshot } from '../features/snapshot';
import { allFindings } from '../rules/judgement';
import { draftAt, draftsIn, type Step } from './drafts-in-folders';
import { decoded } from './files';
import { describe } from './guard';
import type { Session } from './session';

/** A draft that was looked at: as it was named to the editor, and under which settings. */
interface CheckedDraft {
  readonly uri: string;
  readonly settings: Settings;
  readonly hasFindings: boolean;
}

/** In milliseconds: settings and files often change several times in a row. */
const calm = 300;

/**
 * The findings in drafts that are not shown. They are sent once the drafter has asked for a check of the workspace, and kept true from then
 * on: those of a draft that is shown come by the way of all open drafts, and only by it. To be open is not enough: an editor opens files
 * out of sight too, and asks for the findings of what it shows only.
 */
export class WorkspaceCheck {
  private readonly checked = new Map<string, CheckedDraft>();
  private readonly changed = new Map<string, string>();
  private readonly shown = new Set<string>();
  private isWanted = false;
  private isWaiting = false;

  constructor(private readonly session: Session) {}

  /** Looks at every draft. @param report is told of each file that was read */
  async run(token: CancellationToken, report: (step: Step) => void): Promise<Checked> {
    const before = new Set(this.checked.keys());
    this.session.watchDrafts();
    this.isWanted = true;
    const sums = { drafts: 0, findings: 0, withFindings: 0, leftOut: 0, unread: 0 };
    for await (const step of draftsIn(this.session, token)) {
      report(step);
      sums.leftOut = step.leftOut;
      if (step.isUnread) sums.unread++;
      if (!step.draft) continue;
      before.delete(decoded(step.draft.uri));
      // As editors list them: hints stand in the draft alone.
      const findings = allFindings(step.draft.judgement).filter(({ severity }) => severity !== 'hint').length;
      sums.drafts++;
      sums.findings += findings;
      if (findings > 0) sums.withFindings++;
      this.tell(step.draft);
    }
    const stopped = token.isCancellationRequested;
    if (!stopped) for (const key of before) this.forget(key);
    return { ...sums, stopped };
  }

  /** A draft is shown: what is found in it now comes by another way. */
  show(uri: string): void {
    const key = decoded(uri);
    this.shown.add(key);
    const known = this.checked.get(key);
    if (!known?.hasFindings) return;
    this.send(known.uri, []);
    this.checked.set(key, { ...known, hasFindings: false });
  }

  /** A draft is no longer shown, though it may still be open. */
  hide(uri: string): void {
    this.shown.delete(decoded(uri));
    this.filesChanged([uri]);
  }

  /** The text of an open draft has changed. */
  textChanged(uri: string): void {
    if (!this.shown.has(decoded(uri))) this.filesChanged([uri]);
  }

  /** Files have changed on the disk, come or gone, or are no longer open. @param gone what was deleted, which may be a folder */
  filesChanged(uris: readonly string[], gone: readonly string[] = []): void {
    if (!this.isWanted) return;
    for (const uri of gone) {
      const address = decoded(uri);
      for (const key of [...this.checked.keys()]) if (key === address || key.startsWith(`${address}/`)) this.forget(key);
    }
    for (const uri of uris) this.changed.set(decoded(uri), this.checked.get(decoded(uri))?.uri ?? uri);
    this.lookSoon();
  }

  /** Settings may have changed: the drafts for which they have are looked at anew. */
  async settingsChanged(): Promise<void> {
    for (const [key, { uri, settings }] of [...this.checked]) {
      if (await this.session.settings.of(uri) !== settings) this.changed.set(key, uri);
    }
    this.lookSoon();
  }

  private lookSoon(): void {
    if (this.isWaiting || this.changed.size === 0) return;
    this.isWaiting = true;
    setTimeout(() => void this.look().catch((error: unknown) => this.session.connection.console.error(describe(error))), calm);
  }

  private async look(): Promise<void> {
    this.isWaiting = false;
    for (const [key, uri] of [...this.changed]) {
      this.changed.delete(key);
      const draft = await draftAt(this.session, uri);
      if (draft) this.tell(draft);
      else this.forget(key);
    }
  }

  private tell(draft: Snapshot): void {
    const { uri, settings } = draft;
    const items = this.shown.has(decoded(uri)) ? [] : diagnosticReport(draft).items;
    const known = this.checked.get(decoded(uri));
    if (items.length > 0 || known?.hasFindings) this.send(known?.uri ?? uri, items);
    this.checked.set(decoded(uri), { uri: known?.uri ?? uri, settings, hasFindings: items.length > 0 });
  }

  private forget(key: string): void {
    const known = this.checked.get(key);
    this.checked.delete(key);
    if (known?.hasFindings) this.send(known.uri, []);
  }

  private send(uri: string, diagnostics: Diagnostic[]): void {
    void this.session.connection.sendDiagnostics({ uri, diagnostics });
  }
}
