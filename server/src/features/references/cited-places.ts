import type { Position, Range } from 'vscode-languageserver-types';
import type { Resolution } from '../../syntax/model';
import { rangeOf } from '../convert';
import { resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { elementAt, holds } from './at';
import { citedPlacesIn, isSameName, nameOf, type CitedName, type CitedPlace } from './cited-name';

/** The resolution or document that the words at a position name; null where they name none. */
export function citedAt(snapshot: Snapshot, position: Position): { name: CitedName; range: Range; placeholder: string } | null {
  const offset = snapshot.document.offsetAt(position);
  const resolution = resolutionAt(snapshot, offset);
  const passage = resolution && elementAt(resolution, offset)?.passage;
  if (!passage) return null;
  const found = citedPlacesIn(passage, resolution).find(({ inline, start, end }) => holds(inline.span(start, end), offset));
  return found ? { name: found.name, range: rangeOf(found.inline.span(found.start, found.end)), placeholder: found.shown } : null;
}

/** Whether a resolution is what is cited: its symbol says so. */
export function isOwn({ symbol }: Resolution, name: CitedName): boolean {
  const own = symbol === null ? null : nameOf(symbol);
  return own !== null && isSameName(own, name);
}

/** Where a draft names a resolution or document: its own masthead and title, and all citations. */
export function rangesOf({ file }: Snapshot, name: CitedName, withOwn = true): Range[] {
  return file.resolutions.flatMap((resolution) => {
    const own = new Set(withOwn ? [] : resolution.masthead.elements.flatMap(({ passages }) => passages.map(({ inline }) => inline)));
    return placesOf(resolution, name).filter(({ inline }) => !own.has(inline)).map(({ inline, start, end }) => rangeOf(inline.span(start, end)));
  });
}

/** Where a resolution names what is cited, its own masthead and title among them. */
export function placesOf(resolution: Resolution, name: CitedName): CitedPlace[] {
  const passages = resolution.elements.flatMap((element) => element.passages.filter(({ inline }) => mayName(inline.plain, name)));
  const cited = passages.flatMap((passage) => citedPlacesIn(passage, resolution).filter((place) => isSameName(place.name, name)));
  return isOwn(resolution, name) ? [...cited, ...titleOf(resolution, name)] : cited;
}

/** The number before the title of an adopted resolution: "80/12. Ferries". */
function titleOf({ elements }: Resolution, name: CitedName): CitedPlace[] {
  return elements.filter(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'cover').flatMap(({ passages: [passage] }) => {
    const { inline } = passage!;
    const opening = /^(\s{0,4})([0-9]{1,4}\/[0-9]{1,3})[.．]/.exec(inline.plain);
    if (opening?.[2] !== name.text) return [];
    return [{ name, inline, start: opening[1]!.length, end: opening[1]!.length + name.text.length, shown: name.text }];
  });
}

/** A word or number in a number or symbol. */
export interface Part {
  readonly text: string;
  readonly index: number;
}

/** The words and numbers of a number or symbol. */
export function partsOf(text: string): Part[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0], index: match.index }));
}

/** Whether a text may name a resolution or document: told cheaply, before it is read. */
export function mayName(text: string, { series, text: name }: CitedName): boolean {
  if (series === 'symbol') return text.includes(name.slice(name.indexOf('/')));
  if (/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/.test(text)) return true;
  const numbers = partsOf(name).map((part) => part.text).filter((part) => /^[0-9]+$/.test(part));
  return new RegExp(`(?<![0-9])${numbers.slice(0, 2).join('[^\\p{L}\\p{N}]{0,6}')}(?![0-9])`, 'u').test(text);
}
