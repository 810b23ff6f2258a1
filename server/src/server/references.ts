import {
  CodeActionKind,
  MessageType,
  ShowDocumentRequest,
  ShowMessageNotification,
  type CancellationToken,
  type Connection,
  type DefinitionParams,
  type Location,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { leadKind, moveKind, notesKind, renumberKind, sponsorsKind, tellCommand } from '../features/draft-actions';
import { rangeOf } from '../features/convert';
import { moveParagraph } from '../features/move/index';
import { showNoteCommand } from '../features/notes/complete';
import { convertNotes } from '../features/notes/convert';
import { insertNote } from '../features/notes/insert';
import { citedAt, mayName } from '../features/references/cited-places';
import { definition, documentHighlights, openingsOf } from '../features/references/navigate';
import { prepareRename } from '../features/references/rename';
import { renumber } from '../features/renumber';
import { sortSponsors } from '../features/sponsors';
import { everySeries } from '../rules/shared/renumber/index';
import { readFile } from '../syntax/file';
import { BlockDocument } from '../text/document';
import { textsIn } from './drafts-in-folders';
import { isSameAddress } from './files';
import { guarded } from './guard';
import { isAbsentOr, isListOf, isOneOf, isPosition } from './parameters';
import { ConvertNotesRequest, InsertNoteRequest, MoveParagraphRequest, RenumberRequest, SortSponsorsRequest } from './requests';
import { orRefused, referencesAt, renameAt } from './rename';
import type { Session } from './session';
import { checkWorkspaceCommand, executeInWorkspace, fixRuleCommand } from './workspace';

/** What concerns notes, numbers and references: going to them, renaming, renumbering, moving. */
export const referenceCapabilities: ServerCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  executeCommandProvider: { commands: [tellCommand, showNoteCommand, checkWorkspaceCommand, fixRuleCommand] },
};

export const referenceActionKinds: readonly CodeActionKind[] = [renumberKind, notesKind, moveKind, sponsorsKind, leadKind];

export function answerReferences(session: Session): void {
  const { connection } = session;
  connection.onDefinition((p, token) => guarded(connection, token, [], () => define(session, p, token)));
  connection.onReferences((p, token) => session.answer(p, token, [], (it) => referencesAt(session, it, p, token)));
  connection.onDocumentHighlight((p, token) => session.answer(p, token, [], (it) => documentHighlights(it, p.position)));
  connection.onPrepareRename((p, token) => session.answer(p, token, null, (it) => orRefused(prepareRename(it, p.position))));
  connection.onRenameRequest((p, token) => session.answer(p, token, null, (it) => renameAt(session, it, p, token)) as never);
  connection.onRequest(RenumberRequest, (p, token) => session.command(p, token, { series: isAbsentOr(isListOf(isOneOf(...everySeries))) }, (it) => renumber(it, p.series ?? everySeries)));
  connection.onRequest(MoveParagraphRequest, (p, token) =>
    session.command(p, token, { position: isPosition, direction: isOneOf('up', 'down') }, (it) => moveParagraph(it, it.document.offsetAt(p.position), p.direction)),
  );
  connection.onRequest(InsertNoteRequest, (p, token) =>
    session.command(p, token, { position: isPosition }, (it) => insertNote(it, it.document.offsetAt(p.position))),
  );
  connection.onRequest(SortSponsorsRequest, (p, token) => session.command(p, token, {}, (it) => sortSponsors(it)));
  connection.onRequest(ConvertNotesRequest, (p, token) => session.command(p, token, { to: isOneOf('sup', 'bracket') }, (it) => convertNotes(it, p.to)));
  connection.onExecuteCommand((p, token) => execute(session, connection, token, p.command, p.arguments ?? []));
}

/** A definition in the draft itself or in another open one; a cited resolution or document also in a file of the workspace that is not open. */
async function define(
  session: Session,
  { textDocument: { uri }, position }: DefinitionParams,
  token: CancellationToken,
): Promise<Location[]> {
  const open = await session.snapshots();
  const own = open.find((it) => it.uri === uri);
  if (!own) return [];
  const others = open.filter((it) => it !== own);
  const found = definition(own, position, others);
  const name = found.length === 0 ? citedAt(own, position)?.name : null;
  if (!name) return found;
  for await (const text of textsIn(session.files, session.team.roots, (it) => mayName(it, name))) {
    if (token.isCancellationRequested) return [];
    const cited = isSameAddress(text.uri, uri) ? [] : openingsOf({ uri: text.uri, file: readFile(new BlockDocument(text.uri, '', 0, text.text).blocks) }, name);
    if (cited.length > 0) return cited;
  }
  return [];
}

function execute(
  session: Session,
  connection: Connection,
  token: CancellationToken,
  command: string,
  given: readonly unknown[],
): Promise<unknown> {
  return guarded(connection, token, null, async () => {
    if (command === checkWorkspaceCommand || command === fixRuleCommand) await executeInWorkspace(session, command, given);
    const message = given.filter((it) => typeof it === 'string').join(' ');
    if (command === tellCommand && message !== '') {
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    }
    if (command === showNoteCommand && typeof given[0] === 'string') {
      const snapshot = session.documents.snapshot(given[0], await session.settings.of(given[0]));
      const element = snapshot?.file.resolutions.flatMap(({ notes }) => notes).find(({ label }) => label === String(given[1]))?.element;
      const passage = element?.passages[0];
      if (!passage) return null;
      const selection = rangeOf({ ...passage.span, start: passage.inline.start });
      await connection.sendRequest(ShowDocumentRequest.type, { uri: given[0], takeFocus: true, selection });
    }
    return null;
  });
}
