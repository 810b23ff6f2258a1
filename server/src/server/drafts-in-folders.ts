import type { CancellationToken } from 'vscode-languageserver';
import { Snapshot } from '../features/snapshot';
import { BlockDocument } from '../text/document';
import { decoded, type Files } from './files';
import { isSelected } from './selection';
import type { Session } from './session';

/** How much is looked at in search of a text: folders below a root, entries, files read, and bytes of one. */
const deepest = 8;
const mostEntries = 20_000;
const mostRead = 1_000;
const mostChecked = 5_000;
const largest = 2_000_000;

const named = /\.resolution\.md$|\.unres$|\.md$|\.txt$/i;
const draftName = /\.resolution\.md$|\.unres$/i;
const skipped = /^\.|^node_modules\/$/;

export interface FoundText {
  readonly uri: string;
  readonly text: string;
}

/**
 * The texts in folders and below them that may be a certain resolution, drafts by their names first; read one after another, for
 * the first that fits is enough.
 * @param mayFit tells from a text, cheaply, whether it is worth reading as a draft
 * @param most files that are read
 */
export async function* textsIn(files: Files, roots: readonly string[], mayFit: (text: string) => boolean, most = mostRead): AsyncGenerator<FoundText> {
  const found = await filesUnder(files, roots);
  const drafts = found.filter((uri) => draftName.test(uri));
  const others = found.filter((uri) => !draftName.test(uri));
  for (const uri of [...drafts, ...others].slice(0, most)) {
    const text = await files.read(uri, largest);
    if (text !== null && mayFit(text)) yield { uri, text };
  }
}

/** A step through the files of the workspace. */
export interface Step {
  /** The draft found; null where the file is none. */
  readonly draft: Snapshot | null;
  /** Whether the file could not be read, or is too large to be. */
  readonly isUnread: boolean;
  /** Address of the file, as it was found. */
  readonly file: string;
  /** Files read so far, this one among them, and files there are. */
  readonly done: number;
  readonly total: number;
  /** Files that are not read, for there are too many. */
  readonly leftOut: number;
}

/**
 * Every draft of the workspace, in the order of their addresses, as the command line finds them: drafts by name, Markdown and text files
 * with an organ line, without those that a team leaves out. An open one is as it stands in the editor. Other requests are answered
 * between two files.
 * @param isKnown tells of files that need not be read
 */
export async function* draftsIn(session: Session, token: CancellationToken, isKnown = (_uri: string): boolean => false): AsyncGenerator<Step> {
  const all = [...new Set(await filesUnder(session.files, session.team.roots, token))].sort();
  const found = all.slice(0, mostChecked);
  const open = new Map([...session.documents.open.keys()].map((uri) => [decoded(uri), uri]));
  let done = 0;
  for (const file of found) {
    if (token.isCancellationRequested) return;
    done++;
    if (isKnown(file)) continue;
    const { draft, isUnread } = await look(session, open.get(decoded(file)) ?? file);
    yield { draft, isUnread, file, done, total: found.length, leftOut: all.length - found.length };
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The draft in a file of the workspace; null where there is none, or where a team leaves it out. */
export async function draftAt(session: Session, uri: string): Promise<Snapshot | null> {
  return (await look(session, uri)).draft;
}

async function look({ files, settings, team, documents, editor }: Session, uri: string): Promise<Pick<Step, 'draft' | 'isUnread'>> {
  const none = { draft: null, isUnread: false };
  if (!named.test(uri) || !isSelected(uri, await team.nearest(uri))) return none;
  const own = await settings.of(uri);
  const open = documents.snapshot(uri, own);
  if (open) return open.isDraft ? { draft: open, isUnread: false } : none;
  settings.forget(uri);
  const text = await files.read(uri, largest);
  if (text === null) return { draft: null, isUnread: true };
  const snapshot = new Snapshot(new BlockDocument(uri, '', 0, text), own, editor);
  return draftName.test(uri) || snapshot.file.isDraft ? { draft: snapshot, isUnread: false } : none;
}

/** The drafts of the workspace that are not open and hold a text. @param mayFit tells cheaply whether one may */
export async function closedDraftsWith(session: Session, mayFit: (text: string) => boolean, token: CancellationToken): Promise<Snapshot[]> {
  const open = new Set([...session.documents.open.keys()].map(decoded));
  const drafts: Snapshot[] = [];
  for await (const { uri } of textsIn(session.files, session.team.roots, mayFit, mostChecked)) {
    if (token.isCancellationRequested) return [];
    const draft = open.has(decoded(uri)) ? null : await draftAt(session, uri);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

async function filesUnder(files: Files, roots: readonly string[], token?: CancellationToken): Promise<string[]> {
  const found: string[] = [];
  let folders = roots.map((root) => root.replace(/\/$/, ''));
  let seen = 0;
  for (let depth = 0; depth < deepest && folders.length > 0; depth++) {
    const deeper: string[] = [];
    for (const folder of folders) {
      if (token?.isCancellationRequested) return found;
      for (const name of (await files.list(folder)) ?? []) {
        if (++seen > mostEntries) return found;
        if (skipped.test(name)) continue;
        const uri = `${folder}/${encodeURIComponent(name.replace(/\/$/, ''))}`;
        if (name.endsWith('/')) deeper.push(uri);
        else if (named.test(name)) found.push(uri);
      }
    }
    folders = deeper;
  }
  return found;
}
