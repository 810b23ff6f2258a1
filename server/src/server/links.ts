import type { CompletionItem, CompletionList, CompletionParams, DocumentLink } from 'vscode-languageserver';
import { completion } from '../features/completion/index';
import { fileItems, headingItems, linkTriggers, typedDestination, type TypedDestination } from '../features/links/complete';
import { destinationOf, hasExtension, headingTarget, writtenLinks, type FileLinkData } from '../features/links/targets';
import type { Snapshot } from '../features/snapshot';
import { headingsOf } from '../syntax/links';
import type { Block } from '../text/block';
import { BlockDocument } from '../text/document';
import { decoded, folderOf, isInside } from './files';
import type { Session } from './session';

const largest = 2_000_000;

/** Links between files of the workspace, and to headings in them. */
export function fileLinks(session: Session, snapshot: Snapshot): DocumentLink[] {
  return writtenLinks(snapshot, rootOf(session, snapshot.uri));
}

/** The target of a link for which it takes the other file; a heading that is not there leads to the file, a name without extension to a Markdown file. */
export async function resolveLink(session: Session, link: DocumentLink): Promise<DocumentLink> {
  const { address, heading } = (link.data ?? {}) as Partial<FileLinkData>;
  if (typeof address !== 'string' || typeof heading !== 'string') return link;
  for (const file of hasExtension(address) ? [address] : [address, `${address}.md`]) {
    const blocks = await blocksOf(session, file);
    if (blocks) return { ...link, target: headingTarget(file, blocks, heading) ?? file };
  }
  return { ...link, target: address };
}

/** What may be typed at a position: a file or a heading where a link is typed, else what a draft is written of. */
export async function complete(session: Session, snapshot: Snapshot, { position, context }: CompletionParams): Promise<CompletionList | null> {
  const typed = typedDestination(snapshot, position);
  if (typed) return { isIncomplete: false, items: await linkItems(session, snapshot, typed) };
  return linkTriggers.includes(context?.triggerCharacter ?? '') ? null : completion(snapshot, position);
}

async function linkItems(session: Session, { uri, document }: Snapshot, typed: TypedDestination): Promise<CompletionItem[]> {
  const folder = rootOf(session, uri);
  if (typed.isHeading) {
    const address = typed.path === '' ? uri : destinationOf(typed.path, uri, folder)?.address;
    const blocks = address === uri ? document.blocks : address && await blocksOf(session, address);
    return blocks ? headingItems(headingsOf(blocks), typed) : [];
  }
  const address = destinationOf(`${typed.path}.`, uri, folder)?.address;
  return address ? fileItems(await session.files.list(address.replace(/\/$/, '')) ?? [], typed) : [];
}

/** The blocks of a file, as it stands in the editor where it is open. */
async function blocksOf({ documents, files }: Session, uri: string): Promise<readonly Block[] | null> {
  const open = [...documents.open.keys()].find((it) => decoded(it) === decoded(uri));
  const document = open === undefined ? undefined : documents.open.get(open);
  if (document) return document.blocks;
  const text = await files.read(uri, largest);
  return text === null ? null : new BlockDocument(uri, '', 0, text).blocks;
}

/** The innermost folder of the workspace that holds a file; the file's own folder where nothing is open. */
function rootOf({ team: { roots } }: Session, uri: string): string | null {
  const holding = roots.filter((root) => isInside(uri, root)).sort((a, b) => b.length - a.length);
  return holding[0] ?? (folderOf(uri) || null);
}
