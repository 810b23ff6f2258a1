import type { Position, TextEdit } from 'vscode-languageserver-types';
import { inDigitsOf } from '../../rules/shared/numbers';
import type { Edit } from '../../rules/rule';
import type { Inline } from '../../syntax/model';
import { compareSpans } from '../../text/block';
import { textEditOf } from '../convert';
import { say } from '../outcome';
import { resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { isSameName, readName, type CitedName, type CitedPlace } from './cited-name';
import { citedAt, isOwn, partsOf, placesOf } from './cited-places';
import { clipped, type Refusal } from './refusal';

/** A resolution or document that is given another number or symbol, wherever drafts name it. */
export interface CitedRename {
  readonly old: CitedName;
  readonly fresh: CitedName;
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

/** The edits of one draft, each in the wording that stands there. */
export function renameCited({ file }: Snapshot, { old, fresh }: CitedRename): TextEdit[] {
  const edits = file.resolutions.flatMap((resolution) => placesOf(resolution, old).flatMap((place) => editsOf(place, old.text, fresh.text)));
  return edits.sort((a, b) => compareSpans(a.span, b.span)).map(textEditOf);
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

function shapeOf(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, '#').replace(/\s/g, '');
}
