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
import { citedAt, isOwn, partsOf, placesOf, type Part } from './cited-places';
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

/** Sets what differs of a number or symbol where it is printed in some way; all of it, where its parts do not answer to those of the old one. */
function editsOf({ inline, start, end }: CitedPlace, old: string, fresh: string): Edit[] {
  const printed = partsOf(inline.plain.slice(start, end));
  const [before, after] = [partsOf(old), partsOf(fresh)];
  const offset = printed.length - before.length;
  const changes = shapeOf(old) === shapeOf(fresh) ? after.flatMap(({ text }, i) => (text === before[i]!.text ? [] : [{ text, part: printedPart(i) }])) : null;
  if (!changes || changes.some(({ part }) => !part)) {
    // "A/RES/" before the number stays; a masthead may leave out the first letter.
    const hasPrefix = offset > 0 && before.every(({ text }, i) => europeanDigits(printed[i + offset]!.text) === text);
    const from = hasPrefix ? start + printed[offset]!.index : start;
    return [edit(inline, from, end, fresh.slice(inline.plain[start] === '/' ? fresh.indexOf('/') : 0))];
  }
  return changes.map(({ text, part }) => {
    const isArabic = /^[0-9]+$/.test(text) && /[\u0660-\u0669]/.test(part!.text);
    return edit(inline, start + part!.index, start + part!.index + part!.text.length, isArabic ? inDigitsOf(part!.text, Number(text)) : text);
  });

  /** "1541 (XV)" may be printed "1541 (د-15)", and the session then has other parts. */
  function printedPart(i: number): Part | undefined {
    const same = printed.filter(({ text }) => europeanDigits(text) === before[i]!.text);
    const there = printed[i + offset];
    return there && same.includes(there) ? there : offset === 0 ? printed[i] : same.length === 1 ? same[0] : undefined;
  }
}

function europeanDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

function edit(inline: Inline, from: number, to: number, newText: string): Edit {
  return { span: inline.span(from, to), newText };
}

function shapeOf(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, '#').replace(/\s/g, '');
}
