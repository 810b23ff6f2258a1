import { DocumentHighlightKind, type DocumentHighlight, type Location, type Position } from 'vscode-languageserver-types';
import type { Resolution } from '../../syntax/model';
import type { Span } from '../../text/block';
import { rangeOf } from '../convert';
import { resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { declarationOf, referencesTo, referentAt } from './at';
import type { CitedName } from './cited-name';
import { citedAt, isOwn, rangesOf } from './cited-places';

/**
 * Where a cursor's reference leads: the note, the paragraph, the draft that is the resolution or document. From the thing itself to what
 * refers to it.
 * @param others drafts in which a resolution or document is looked for too
 */
export function definition(snapshot: Snapshot, position: Position, others: readonly Snapshot[] = []): Location[] {
  const offset = snapshot.document.offsetAt(position);
  const found = referentAt(snapshot, offset);
  const cited = found ? null : citedAt(snapshot, position);
  if (cited) {
    const own = resolutionAt(snapshot, offset);
    return [snapshot, ...others].flatMap((draft) => openingsOf(draft, cited.name, own));
  }
  if (!found) return [];
  if (found.isDeclaration) return referencesTo(found).map((it) => locationOf(snapshot, it));
  const target = found.referent.kind === 'note' ? found.referent.pair.note?.element.passages[0]?.span : declarationOf(found);
  return target ? [locationOf(snapshot, target)] : [];
}

/** All places in the draft that refer to what stands at a position, and the thing itself if it is asked for. */
export function references(snapshot: Snapshot, position: Position, includeDeclaration: boolean): Location[] {
  const found = referentAt(snapshot, snapshot.document.offsetAt(position));
  const cited = found ? null : citedAt(snapshot, position);
  if (cited) return rangesOf(snapshot, cited.name, includeDeclaration).map((range) => ({ uri: snapshot.uri, range }));
  if (!found) return [];
  const own = includeDeclaration ? declarationOf(found) : null;
  return [...(own ? [own] : []), ...referencesTo(found)].map((it) => locationOf(snapshot, it));
}

/** The same as {@link references}, for the eye: the thing itself as written, what refers to it as read. */
export function documentHighlights(snapshot: Snapshot, position: Position): DocumentHighlight[] {
  const found = referentAt(snapshot, snapshot.document.offsetAt(position));
  const cited = found ? null : citedAt(snapshot, position);
  if (cited) return rangesOf(snapshot, cited.name).map((range) => ({ range, kind: DocumentHighlightKind.Read }));
  if (!found) return [];
  const own = declarationOf(found);
  return [
    ...(own ? [{ range: rangeOf(own), kind: DocumentHighlightKind.Write }] : []),
    ...referencesTo(found).map((it) => ({ range: rangeOf(it), kind: DocumentHighlightKind.Read })),
  ];
}

/** Where the resolutions of a draft that are what is cited begin. @param but one that is left out: the one that cites */
export function openingsOf({ file, uri }: Pick<Snapshot, 'file' | 'uri'>, name: CitedName, but?: Resolution): Location[] {
  return file.resolutions
    .filter((candidate) => candidate !== but && isOwn(candidate, name))
    .map(({ masthead, elements, blocks }) => ({ uri, range: rangeOf(masthead.symbol?.span ?? elements[0]?.passages[0]?.span ?? { block: blocks[0]!, start: 0, end: 0 }) }));
}

function locationOf({ uri }: Snapshot, place: Span): Location {
  return { uri, range: rangeOf(place) };
}
