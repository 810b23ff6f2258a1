import { internalReferencesOf, sectionNumber, sectionsOf, type PlacedReference } from '../../syntax/internal-references';
import type { Element, Resolution } from '../../syntax/model';
import { targetOf } from '../../syntax/reference-targets';

/**
 * The first internal reference that means something else in a resolution than in another reading of it with other numbers, or that stands for
 * other paragraphs, as a range may; null where there is none. Both hold the same elements.
 */
export function changedMeaning(before: Resolution, after: Resolution): PlacedReference | null {
  const fresh = meaningsOf(after);
  const at = meaningsOf(before).findIndex((meaning, i) => meaning !== fresh[i]);
  return internalReferencesOf(before)[at] ?? null;
}

/** Whether two readings hold the same elements, each with its number as it was but for the one that changes. */
export function isReadAlike(before: Resolution, after: Resolution, changed: Element): boolean {
  return (
    before.elements.length === after.elements.length &&
    internalReferencesOf(before).length === internalReferencesOf(after).length &&
    before.elements.every((element, i) => shapeOf(element, element === changed) === shapeOf(after.elements[i]!, element === changed))
  );
}

function shapeOf({ kind, depth, marker, items, passages }: Element, isChanged: boolean): string {
  return `${kind} ${depth} ${items.length} ${passages.length} ${isChanged ? marker?.kind : marker?.text}`;
}

function meaningsOf(resolution: Resolution): string[] {
  const places = new Map(resolution.elements.map((element, i) => [element, i]));
  return internalReferencesOf(resolution).map((placed) => {
    const targets = placed.reference.places.map((_, i) => targetOf(placed, i, resolution));
    const said = targets.map((target, i) => {
      if (target.kind === 'note') return target.label;
      if (target.kind !== 'element') return target.kind;
      const before = targets[i - 1];
      const range = placed.reference.places[i]!.through && before?.kind === 'element' ? between(before.chain[0]!, target.chain[0]!, resolution) : [];
      return [target.element, ...range].map((element) => places.get(element)).join('-');
    });
    return said.join(' ');
  });
}

/** The paragraphs or sections whose numbers are in a range. */
function between(from: Element, to: Element, { parts, pack }: Resolution): Element[] {
  const orderOf = ({ kind, marker }: Element, heading: Element): number =>
    kind === 'heading' ? (sectionNumber(heading, pack)?.value ?? -1) : (marker?.value ?? -1) + latinOrder.indexOf(marker?.latin ?? '') / latinOrder.length;
  const [first, last] = [orderOf(from, from), orderOf(to, to)];
  const row = parts.flatMap((part) => [...sectionsOf(part), part.headings]).find((members) => members.includes(from)) ?? [];
  return row.filter((element) => orderOf(element, element) >= first && orderOf(element, element) <= last);
}

const latinOrder = ['', 'bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'];
