import type { SemanticTokens, SemanticTokensDelta, ServerCapabilities } from 'vscode-languageserver';
import { codeLenses } from '../features/code-lens';
import { documentLinks } from '../features/document-links';
import { inlayHints } from '../features/inlay-hints';
import { selectionRanges } from '../features/selection-ranges';
import { semanticTokens, semanticTokensLegend, tokenEdits } from '../features/semantic-tokens';
import type { Snapshot } from '../features/snapshot';
import { guarded } from './guard';
import { fileLinks, resolveLink } from './links';
import type { Session } from './session';

/** What lets a drafter see more of a text than its words. */
export const sightCapabilities: ServerCapabilities = {
  semanticTokensProvider: { legend: semanticTokensLegend, range: true, full: { delta: true } },
  selectionRangeProvider: true,
  inlayHintProvider: true,
  codeLensProvider: {},
  documentLinkProvider: { resolveProvider: true },
  workspaceSymbolProvider: true,
};

export function answerSight(session: Session): void {
  const { connection } = session;
  const { languages } = connection;
  const tokens = new SentTokens();
  languages.semanticTokens.on((p, token) => session.answer(p, token, { data: [] }, (it) => tokens.full(it)));
  languages.semanticTokens.onDelta((p, token) => session.answer(p, token, { data: [] }, (it) => tokens.since(it, p.previousResultId)));
  languages.semanticTokens.onRange((p, token) => session.answer(p, token, { data: [] }, (it) => ({ data: semanticTokens(it, p.range) })));
  languages.inlayHint.on((p, token) => session.answer(p, token, [], (it) => inlayHints(it, p.range)));
  connection.onSelectionRanges((p, token) => session.answer(p, token, [], (it) => selectionRanges(it, p.positions)));
  connection.onCodeLens((p, token) => session.answer(p, token, [], codeLenses));
  connection.onDocumentLinks((p, token) => session.answer(p, token, [], (it) => [...documentLinks(it), ...fileLinks(session, it)]));
  connection.onDocumentLinkResolve((p, token) => guarded(connection, token, p, () => resolveLink(session, p)));
  session.documents.open.onDidClose(({ document: { uri } }) => tokens.forget(uri));
}

/** The tokens that were sent of each open document, of which only what is new need be sent. */
class SentTokens {
  private readonly sent = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  private made = 0;

  full(snapshot: Snapshot): SemanticTokens {
    const data = semanticTokens(snapshot);
    const resultId = String(++this.made);
    this.sent.set(snapshot.uri, { id: resultId, data });
    return { resultId, data };
  }

  since(snapshot: Snapshot, id: string): SemanticTokens | SemanticTokensDelta {
    const before = this.sent.get(snapshot.uri);
    const { resultId, data } = this.full(snapshot);
    return before?.id === id ? { resultId, edits: tokenEdits(before.data, data) } : { resultId, data };
  }

  forget(uri: string): void {
    this.sent.delete(uri);
  }
}
