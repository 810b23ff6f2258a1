import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { inDigitsOf } from '../../rules/shared/numbers';
import type { Edit } from '../../rules/rule';
import type { Inline, Resolution } from '../../syntax/model';
import { compareSpans } from '../../text/block';
import { rangeOf, textEditOf } from '../convert';
import { say } from '../outcome';
import { resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { elementAt, holds } from './at';
import { citedPlacesIn, isSameName, nameOf, readName, type CitedName, type CitedPlace } from './cited-name';
import { clipped, type Refusal } from './refusal';

/** A resolution or document that is given another number or symbol, wherever drafts name it. */
export interface CitedRename {
  readonly old: CitedName;
  readonly fresh: CitedName;
}

/** The resolution or document that the words at a position name; null where they name none. */
export function citedAt(snapshot: Snapshot, position: Position): { name: CitedName; range: Range; placeholder: string } | null {
  const offset = snapshot.document.offsetAt(position);
  const resolution = resolutionAt(snapshot, offset);
  const passage = resolution && elementAt(resolution, offset)?.passage;
  if (!passage) return null;
  const found = citedPlacesIn(passage, resolution).find(({ inline, start, end }) => holds(inline.span(start, end), offset));
  return found ? { name: found.name, range: rangeOf(found.inline.span(found.start, found.end)), placeholder: found.shown } : null;
}

/** What a rename at a position comes to; null where no resolution or document is named there. */
export function citedRename(snapshot: Snapshot, position: Position, newName: string): CitedRename | Refusal | null {
  const cited = citedAt(snapshot, position);
  if (!cited) return null;
  const { pack } = resolutionAt(snapshot, snapshot.document.offsetAt(position))!;
  const fresh = readName(newName, cited.name, pack);
  if (fresh) return { old: cited.name, fresh };
  return {
    refused: say(snapshot, 'rename-no-cited', '“{name}” is not of the same kind as {old} and cannot take its place.', { name: clipped(newName.trim()), old: cited.placeholder }),
  };
}

/** Why the drafts of a workspace cannot take a new number or symbol; null where they can. */
export function whyTaken(snapshot: Snapshot, { old, fresh }: CitedRename, drafts: readonly Snapshot[]): Refusal | null {
  if (isSameName(old, fresh) || ![old, fresh].every((name) => drafts.some((draft) => bears(draft, name)))) return null;
  return { refused: say(snapshot, 'rename-cited-taken', 'Another draft of the workspace is {name} already: change that one first.', { name: fresh.text }) };
}

function bears({ file }: Snapshot, name: CitedName): boolean {
  return file.resolutions.some((resolution) => isOwn(resolution, name));
}

function isOwn({ symbol }: Resolution, name: CitedName): boolean {
  const own = symbol === null ? null : nameOf(symbol);
  return own !== null && isSameName(own, name);
}

/** The edits of one draft, each in the wording that stands there. */
export function renameCited({ file }: Snapshot, { old, fresh }: CitedRename): TextEdit[] {
  const edits = file.resolutions.flatMap((resolution) => placesOf(resolution, old).flatMap((place) => editsOf(place, old.text, fresh.text)));
  return edits.sort((a, b) => compareSpans(a.span, b.span)).map(textEditOf);
}

/** Where a draft names a resolution or document: its own masthead and title, and all citations. */
export function rangesOf({ file }: Snapshot, name: CitedName, withOwn = true): Range[] {
  return file.resolutions.flatMap((resolution) => {
    const own = new Set(withOwn ? [] : resolution.masthead.elements.flatMap(({ passages }) => passages.map(({ inline }) => inline)));
    return placesOf(resolution, name).filter(({ inline }) => !own.has(inline)).map(({ inline, start, end }) => rangeOf(inline.span(start, end)));
  });
}

function placesOf(resolution: Resolution, name: CitedName): CitedPlace[] {
  const passages = resolution.elements.flatMap((element) => element.passages);
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

/** Sets what differs of a number or symbol where it is printed in some way; all of it, where their parts do not answer to one another. */
function editsOf({ inline, start, end }: CitedPlace, old: string, fresh: string): Edit[] {
  const printed = partsOf(inline.plain.slice(start, end));
  const [before, after] = [partsOf(old), partsOf(fresh)];
  const offset = printed.length - before.length;
  const answers = before.length === after.length && shapeOf(old) === shapeOf(fresh);
  if (!answers) {
    const from = offset > 0 ? start + printed[offset]!.index : start;
    const lacks = inline.plain[start] === '/' ? fresh.indexOf('/') : 0;
    return [edit(inline, from, end, fresh.slice(lacks))];
  }
  return after.flatMap(({ text }, i) => {
    const part = printed[i + offset];
    if (!part || text === before[i]!.text) return [];
    const isArabic = /^[0-9]+$/.test(text) && /[\u0660-\u0669]/.test(part.text);
    return [edit(inline, start + part.index, start + part.index + part.text.length, isArabic ? inDigitsOf(part.text, Number(text)) : text)];
  });
}

function edit(inline: Inline, from: number, to: number, newText: string): Edit {
  return { span: inline.span(from, to), newText };
}

function partsOf(text: string): { readonly text: string; readonly index: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0], index: match.index }));
}

function shapeOf(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, '#').replace(/\s/g, '');
}

/** Whether a text may name a resolution or document: told cheaply, before it is read. */
export function mayName(text: string, { series, text: name }: CitedName): boolean {
  if (series === 'symbol') return text.includes(name.slice(name.indexOf('/')));
  const serial = partsOf(name.replace(/\([^()]*\)/g, '')).at(-1)!.text;
  return text.includes(serial) || /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/.test(text);
}
