import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken, type Location, type ReferenceParams, type RenameParams, type WorkspaceEdit } from 'vscode-languageserver';
import { workspaceEdit } from '../features/outcome';
import { references } from '../features/references/navigate';
import type { Refusal } from '../features/references/refusal';
import { rename, sharedRename } from '../features/references/rename';
import type { CitedName } from '../features/references/cited-name';
import { citedAt, mayName, rangesOf } from '../features/references/cited-places';
import { renameCited, whyTaken } from '../features/references/rename-cited';
import type { Snapshot } from '../features/snapshot';
import { closedDraftsWith } from './drafts-in-folders';
import { isPosition } from './parameters';
import type { Session } from './session';

export function orRefused<T extends object>(answer: T | Refusal): T | ResponseError<void> {
  return 'refused' in answer ? new ResponseError(LSPErrorCodes.RequestFailed, answer.refused) : answer;
}

/** Renames what stands at a position: in its draft, and where it is a resolution or a document, in all drafts of the workspace. */
export async function renameAt(session: Session, snapshot: Snapshot, { position, newName }: RenameParams, token: CancellationToken): Promise<WorkspaceEdit | ResponseError<void>> {
  if (typeof newName !== 'string') return new ResponseError(ErrorCodes.InvalidParams, 'newName is missing');
  if (!isPosition(position)) return new ResponseError(ErrorCodes.InvalidParams, 'position is missing');
  const shared = sharedRename(snapshot, position, newName);
  if (!shared) {
    const edits = rename(snapshot, position, newName);
    return Array.isArray(edits) ? workspaceEdit(snapshot, edits) : orRefused(edits as Refusal) as ResponseError<void>;
  }
  if ('refused' in shared) return orRefused<WorkspaceEdit>(shared) as ResponseError<void>;
  const drafts = await draftsNaming(session, snapshot, [shared.old, shared.fresh], token);
  const taken = whyTaken(snapshot, shared, drafts);
  if (taken) return orRefused<WorkspaceEdit>(taken) as ResponseError<void>;
  const changes = drafts.map((draft) => ({ uri: draft.uri, version: session.documents.open.get(draft.uri)?.version ?? null, edits: renameCited(draft, shared) }))
    .filter(({ edits }) => edits.length > 0);
  if (!session.editor.documentChanges) return { changes: Object.fromEntries(changes.map(({ uri, edits }) => [uri, edits])) };
  return { documentChanges: changes.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })) };
}

/** All that refers to what stands at a position; to a resolution or a document in all drafts of the workspace, the own one first. */
export async function referencesAt(session: Session, snapshot: Snapshot, { position, context }: ReferenceParams, token: CancellationToken): Promise<Location[]> {
  const cited = citedAt(snapshot, position);
  if (!cited) return references(snapshot, position, context.includeDeclaration);
  const drafts = await draftsNaming(session, snapshot, [cited.name], token);
  return drafts.flatMap((draft) => rangesOf(draft, cited.name, context.includeDeclaration).map((range) => ({ uri: draft.uri, range })));
}

/** The drafts of the workspace that may name a resolution or a document, the given one first, as they stand now. */
async function draftsNaming(session: Session, { uri }: Snapshot, names: readonly CitedName[], token: CancellationToken): Promise<Snapshot[]> {
  const closed = await closedDraftsWith(session, (text) => names.some((name) => mayName(text, name)), token);
  const schemes = new Set([schemeOf(uri), 'file', 'untitled', ...session.team.roots.map(schemeOf)]);
  const open = (await session.snapshots()).filter((it) => it.uri === uri || (it.isDraft && schemes.has(schemeOf(it.uri))));
  return [...open.filter((it) => it.uri === uri), ...open.filter((it) => it.uri !== uri), ...closed];
}

/** An editor shows other states of a draft too, such as the last one committed, which are not to be changed. */
function schemeOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.indexOf(':')));
}
