import { DocumentHighlightKind, type DocumentHighlight, type Location, type Position } from 'vscode-languageserver-types';
import type { Citation } from '../../citation/citation';
import { readFile } from '../../syntax/file';
import type { Resolution } from '../../syntax/model';
import type { Span } from '../../text/block';
import { BlockDocument } from '../../text/document';
import { rangeOf } from '../convert';
import type { Snapshot } from '../snapshot';
import { declarationOf, referencesTo, referentAt, type Found } from './at';
import { isCited } from './cited';

/**
 * Where a cursor's reference leads: the note, the paragraph, the resolution that is another open draft. From the thing itself to what
 * refers to it.
 */
export function definition(snapshot: Snapshot, position: Position, others: readonly Snapshot[] = []): Location[] {
  const found = referentAt(snapshot, snapshot.document.offsetAt(position));
  if (!found) return [];
  if (found.referent.kind === 'citation') return citedIn(found, snapshot, others);
  if (found.isDeclaration) return referencesTo(found).map((it) => locationOf(snapshot, it));
  const target = found.referent.kind === 'note' ? found.referent.pair.note?.element.passages[0]?.span : declarationOf(found);
  return target ? [locationOf(snapshot, target)] : [];
}

/** All places in the draft that refer to what stands at a position, and the thing itself if it is asked for. */
export function references(snapshot: Snapshot, position: Position, includeDeclaration: boolean): Location[] {
  const found = referentAt(snapshot, snapshot.document.offsetAt(position));
  if (!found) return [];
  const own = includeDeclaration ? declarationOf(found) : null;
  return [...(own ? [own] : []), ...referencesTo(found)].map((it) => locationOf(snapshot, it));
}

/** The same as {@link references}, for the eye: the thing itself as written, what refers to it as read. */
export function documentHighlights(snapshot: Snapshot, position: Position): DocumentHighlight[] {
  const found = referentAt(snapshot, snapshot.document.offsetAt(position));
  if (!found) return [];
  const own = declarationOf(found);
  return [
    ...(own ? [{ range: rangeOf(own), kind: DocumentHighlightKind.Write }] : []),
    ...referencesTo(found).map((it) => ({ range: rangeOf(it), kind: DocumentHighlightKind.Read })),
  ];
}

/** The citation at a position, to be looked for in files that are not open; null where none stands there. */
export function citationAt(snapshot: Snapshot, position: Position): Citation | null {
  const found = referentAt(snapshot, snapshot.document.offsetAt(position));
  return found?.referent.kind === 'citation' ? found.referent.citation : null;
}

/** Where a text that is not open is the resolution that is cited. */
export function citedInText(uri: string, text: string, citation: Citation): Location[] {
  const { resolutions } = readFile(new BlockDocument(uri, '', 0, text).blocks);
  return resolutions
    .filter((candidate) => isCited(candidate, citation))
    .map((candidate) => ({ uri, range: rangeOf(openingOf(candidate)) }));
}

function citedIn({ referent, resolution }: Found, snapshot: Snapshot, others: readonly Snapshot[]): Location[] {
  if (referent.kind !== 'citation') return [];
  return [snapshot, ...others].flatMap((other) =>
    other.file.resolutions
      .filter((candidate) => candidate !== resolution && isCited(candidate, referent.citation))
      .map((candidate) => locationOf(other, openingOf(candidate))),
  );
}

function openingOf({ masthead, elements, blocks }: Resolution): Span {
  const first = masthead.symbol?.span ?? elements[0]?.passages[0]?.span;
  return first ?? { block: blocks[0]!, start: 0, end: 0 };
}

function locationOf({ uri }: Snapshot, place: Span): Location {
  return { uri, range: rangeOf(place) };
}
