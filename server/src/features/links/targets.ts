import type { DocumentLink } from 'vscode-languageserver-types';
import { headingsOf, linksOf, slugOf } from '../../syntax/links';
import type { Block } from '../../text/block';
import { rangeOf } from '../convert';
import type { Snapshot } from '../snapshot';

/** What is kept with a link until it is followed: the file, and the heading in it. */
export interface FileLinkData {
  readonly address: string;
  readonly heading: string;
}

/** A destination as an address: of a file, with the heading in it, "" for none. */
export interface Destination {
  readonly address: string;
  readonly heading: string;
}

const webAddress = /^(?:https?|mailto):/i;
const scheme = /^[a-z][a-z0-9+.-]+:/i;

/**
 * Links as Markdown writes them: to other files, to headings, to addresses. Where it takes the other file to know the line of the heading, the target is found when
 * the link is followed.
 * @param folder the folder of the workspace that holds the draft, for destinations that begin with a slash; null where there is none
 */
export function writtenLinks({ document, uri }: Snapshot, folder: string | null): DocumentLink[] {
  const links = linksOf(document.blocks);
  return links.flatMap(({ span, destination }): DocumentLink[] => {
    const range = rangeOf(span);
    if (webAddress.test(destination)) return URL.canParse(destination) ? [{ range, target: destination }] : [];
    const found = destinationOf(destination, uri, folder);
    if (!found) return [];
    const { address, heading } = found;
    if (address === uri) {
      const target = headingTarget(uri, document.blocks, heading);
      return target ? [{ range, target }] : [];
    }
    if (heading === '' && hasExtension(address)) return [{ range, target: address }];
    return [{ range, data: { address, heading } satisfies FileLinkData }];
  });
}

/** What a written destination means in a file; null where it is no file. */
export function destinationOf(destination: string, uri: string, folder: string | null): Destination | null {
  const hash = destination.indexOf('#');
  const path = (hash < 0 ? destination : destination.slice(0, hash)).replaceAll('\\', '/');
  const heading = hash < 0 ? '' : destination.slice(hash + 1);
  if (path === '') return heading === '' ? null : { address: uri, heading };
  if (scheme.test(path) || path.startsWith('?') || path.endsWith('/')) return null;
  try {
    const base = path.startsWith('/') ? folder && `${folder.replace(/\/$/, '')}/` : uri;
    return base ? { address: new URL(path.replace(/^\/+/, ''), base).href, heading } : null;
  } catch {
    return null;
  }
}

/** The address of a heading of a file as editors open it, at its line; null where the file has no such heading. */
export function headingTarget(uri: string, blocks: readonly Block[], heading: string): string | null {
  const slug = slugOf(decoded(heading));
  const found = headingsOf(blocks).find((it) => it.slug === slug);
  return found ? `${uri}#L${found.line + 1}` : null;
}

export function hasExtension(address: string): boolean {
  return /\.[^./]+$/.test(address);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
