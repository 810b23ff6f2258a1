import type { CancellationToken, WorkspaceSymbol } from 'vscode-languageserver';
import { matchingSymbols, symbolsOfDraft } from '../features/workspace-symbols';
import { draftsIn } from './drafts-in-folders';
import { decoded } from './files';
import type { Session } from './session';

/** The symbols of all drafts of the workspace, for who looks for one by its words. Those of files that are not open are read once, and anew where the files change. */
export class FolderSymbols {
  private readonly known = new Map<string, readonly WorkspaceSymbol[]>();
  private isComplete = false;

  constructor(private readonly session: Session) {}

  /** The symbols that fit a query. A cancelled search has not been in vain: the next one goes on where it stopped. */
  async find(query: string, token: CancellationToken): Promise<WorkspaceSymbol[]> {
    const open = await this.session.snapshots();
    if (!this.isComplete) await this.read(token);
    const isOpen = new Set(open.map(({ uri }) => decoded(uri)));
    const closed = [...this.known].filter(([key]) => !isOpen.has(key)).map(([, symbols]) => symbols);
    return matchingSymbols([...open.map(symbolsOfDraft), ...closed], query);
  }

  /** Files have changed, come or gone; all of them may have where none is named. */
  filesChanged(uris?: readonly string[]): void {
    if (!uris) this.known.clear();
    for (const uri of uris ?? []) {
      const address = decoded(uri);
      for (const key of this.known.keys()) if (key === address || key.startsWith(`${address}/`)) this.known.delete(key);
    }
    this.isComplete = false;
  }

  private async read(token: CancellationToken): Promise<void> {
    this.session.watchDrafts();
    this.isComplete = true;
    for await (const { draft, file } of draftsIn(this.session, token, (uri) => this.known.has(decoded(uri)))) {
      this.known.set(decoded(file), draft ? symbolsOfDraft(draft) : []);
    }
    if (token.isCancellationRequested) this.isComplete = false;
  }
}
