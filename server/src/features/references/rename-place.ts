import { sectionsOf, sourceOf } from '../../syntax/internal-references';
import type { Element, Resolution } from '../../syntax/model';
import { textOf } from '../../text/block';
import type { Edit } from '../../rules/rule';
import { positionIn } from '../convert';
import { read, say, textAfter } from '../outcome';
import type { Snapshot } from '../snapshot';
import { changedMeaning, isReadAlike } from './meanings';
import { namesOf, type PlaceName } from './place-names';
import { ownSign, readSign, signEdits, type PlaceKind, type Sign } from './place-signs';
import { clipped, type Refusal } from './refusal';

const longest = 60;

/**
 * Gives a paragraph, an item or a section another number, letter or numeral, at its head and wherever the text refers to it.
 * @param linesBefore lines of the file before the snapshot's text
 */
export function renamePlace(snapshot: Snapshot, { kind, element }: PlaceName, resolution: Resolution, newName: string, linesBefore: number): readonly Edit[] | Refusal {
  const { pack } = resolution;
  const old = ownSign(element, kind, pack)!;
  const sign = newName.length > longest ? null : readSign(newName.trim(), element, kind, pack);
  if (!sign) return { refused: noSign(snapshot, kind, clipped(newName)) };
  const name = clipped(newName.trim());
  if (isSame(sign, old)) return [];
  const edits = namesOf(element, resolution).flatMap((it) => signEdits(it.span, sign, kind, element.marker, pack));
  const after = read(snapshot, textAfter(snapshot, edits)).resolutions[snapshot.file.resolutions.indexOf(resolution)];
  const renamed = after?.elements[resolution.elements.indexOf(element)];
  const own = renamed && ownSign(renamed, kind, pack);
  const isAlike = own && isSame(own, sign) && isReadAlike(resolution, after, element);
  const others = signsBeside(element, kind, resolution);
  // With another number a paragraph after a heading may begin a row of its own, or go on with the one before.
  if ((isAlike ? signsBeside(renamed, kind, after) : others).some((other) => isSame(other, sign))) {
    return { refused: say(snapshot, 'rename-place-taken', '“{name}” stands here already: give that one another number first, or renumber.', { name }) };
  }
  if (others.some((other) => isSame(other, old))) {
    return { refused: say(snapshot, 'rename-place-doubled', '“{name}” stands here more than once: renumber first.', { name: old.text }) };
  }
  if (!isAlike) {
    return { refused: say(snapshot, 'rename-place-unsafe', 'Nothing was renamed: with “{name}” the draft would be read differently.', { name }) };
  }
  const torn = changedMeaning(resolution, after);
  if (!torn) return edits;
  const words = sourceOf(torn, torn.reference);
  return {
    refused: say(snapshot, 'rename-meaning', 'Nothing was renamed: “{text}” in line {line} would come to mean something else.', {
      text: textOf(words).replace(/\s+/g, ' '), line: linesBefore + positionIn(words.block, words.start).line + 1,
    }),
  };
}

function noSign(snapshot: Snapshot, kind: PlaceKind, name: string): string {
  if (kind === 'paragraph') {
    return say(snapshot, 'rename-no-paragraph', 'A paragraph is numbered from 1 to 9999, with or without “bis” and the like: “{name}” cannot be its number.', { name });
  }
  if (kind === 'section') return say(snapshot, 'rename-no-section', '“{name}” is no numeral of the kind that numbers this section.', { name });
  return say(snapshot, 'rename-no-item', '“{name}” is no letter or number of the kind that this list has.', { name });
}

function isSame(a: Sign, b: Sign): boolean {
  return a.value === b.value && a.latin === b.latin;
}

/** The signs of the others in the row in which an element has its own. */
function signsBeside(element: Element, kind: PlaceKind, { parts, pack }: Resolution): Sign[] {
  const rows = {
    item: () => element.parent?.items.filter(({ marker }) => marker?.kind === element.marker!.kind),
    paragraph: () => parts.flatMap((part) => [...sectionsOf(part)]).find((section) => section.includes(element)),
    section: () => parts.find(({ headings }) => headings.includes(element))?.headings,
  };
  return (rows[kind]() ?? []).flatMap((other) => (other === element ? [] : (ownSign(other, kind, pack) ?? [])));
}
