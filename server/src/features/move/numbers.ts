import type { Edit } from '../../rules/rule';
import { followReferences, type LeftAlone } from '../../rules/shared/renumber/follow';
import { signSpan } from '../../rules/shared/numbers';
import { internalReferencesOf, paragraphOf, sectionsOf, sourceOf } from '../../syntax/internal-references';
import type { Element, Marker, Part, Resolution } from '../../syntax/model';
import { targetOf } from '../../syntax/reference-targets';
import { span, textOf, type Span } from '../../text/block';
import type { Region, Unit } from './unit';

/** The numbers of two paragraphs, or the letters of two items, stay in their places. */
export function exchangeNumbers({ marker: above }: Element, { marker: below }: Element): Edit[] {
  if (!above || !below || above.kind === 'bullet' || below.kind === 'bullet') return [];
  const [upper, lower] = [numberSpan(above), numberSpan(below)];
  return textOf(upper) === textOf(lower)
    ? []
    : [
        { span: upper, newText: textOf(lower) },
        { span: lower, newText: textOf(upper) },
      ];
}

/** The number with "bis" and the like. */
function numberSpan(marker: Marker): Span {
  const sign = signSpan(marker);
  if (!marker.latin) return sign;
  const source = textOf(marker.span);
  const end = source.indexOf(marker.latin) + marker.latin.length;
  return span(sign.block, sign.start, marker.span.start + Math.max(end, sign.end - marker.span.start));
}

export interface FollowedMove {
  readonly edits: readonly Edit[];
  readonly leftAlone: readonly LeftAlone[];
  /** Whether it is known what the numbers name. */
  readonly isClear: boolean;
}

/** References go on naming the same words: those to the one paragraph take the number of the other. */
export function followMove(resolution: Resolution, above: Element, below: Element): FollowedMove {
  if (above.kind === 'preambular') return followMoveInPreamble(resolution, above, below);
  const [upper, lower] = [above.marker, below.marker];
  if (!upper || !lower || upper.kind === 'bullet' || lower.kind === 'bullet') return { edits: [], leftAlone: [], isClear: true };
  if (above.kind === 'subitem') {
    const items = new Map([
      [above, textOf(signSpan(lower))],
      [below, textOf(signSpan(upper))],
    ]);
    return {
      edits: followReferences(resolution, { paragraphs: null, items, sections: null, notes: null }).edits,
      leftAlone: [],
      isClear: true,
    };
  }
  const signs = new Map<Element, string>();
  for (const part of resolution.parts) for (const element of sectionsOf(part).flat()) signs.set(element, String(element.marker!.value));
  signs.set(above, String(lower.value)).set(below, String(upper.value));
  const section = resolution.parts.flatMap((part) => sectionsOf(part)).find((members) => members.includes(above)) ?? [];
  const others = section.filter((element) => element !== above && element !== below).map(({ marker }) => marker!.value);
  if (upper.latin === lower.latin && upper.value !== lower.value && !others.includes(upper.value) && !others.includes(lower.value)) {
    const { edits, leftAlone } = followReferences(resolution, { paragraphs: signs, items: null, sections: null, notes: null });
    return { edits, leftAlone: leftAlone.filter(({ reason }) => reason === 'range'), isClear: true };
  }
  // "5" and "5 bis" cannot be told apart by their value, nor a number that others bear: what names either is left and told.
  const named = internalReferencesOf(resolution).filter(
    ({ reference, part }) =>
      part === partOf(resolution, above) &&
      reference.places.some(({ number }) => number?.value === upper.value || number?.value === lower.value),
  );
  return {
    edits: [],
    leftAlone: named.map((placed) => ({ reason: 'ambiguous', span: sourceOf(placed, placed.reference) })),
    isClear: false,
  };
}

/** "The third preambular paragraph" goes on naming the same words. */
function followMoveInPreamble(resolution: Resolution, above: Element, below: Element): FollowedMove {
  const row = partOf(resolution, above)?.preamble ?? [];
  const preambular = new Map(row.map((element, i) => [element, String(i + 1)]));
  preambular.set(above, String(row.indexOf(below) + 1)).set(below, String(row.indexOf(above) + 1));
  const { edits, leftAlone } = followReferences(resolution, { paragraphs: null, items: null, sections: null, notes: null, preambular });
  return { edits, leftAlone: leftAlone.filter(({ reason }) => reason === 'range' || reason === 'uncertain'), isClear: true };
}

function partOf({ parts }: Resolution, element: Element): Part | undefined {
  return parts.find(({ elements }) => elements.includes(element));
}

/** "paragraph 5 above" in one of two paragraphs that change places, about the other, becomes "below". */
export function turnDirections(resolution: Resolution, upper: Region, lower: Region): Edit[] {
  const { phrasing } = resolution.pack ?? {};
  if (!phrasing) return [];
  return internalReferencesOf(resolution).flatMap((placed): Edit[] => {
    const { reference, element } = placed;
    const { direction, directionWord } = reference;
    const [own, other] = upper.elements.includes(element) ? [upper, lower] : [lower, upper];
    if (
      !directionWord ||
      direction !== (own === upper ? 'below' : 'above') ||
      !own.elements.includes(element) ||
      reference.kind !== 'paragraph'
    )
      return [];
    const isAboutOther = reference.places.every(({ number }, i) => {
      const target = targetOf(placed, i, resolution);
      return (
        number !== null &&
        target.kind === 'element' &&
        other.elements.includes(target.element) &&
        paragraphOf(target.element) !== paragraphOf(element)
      );
    });
    if (!isAboutOther) return [];
    const place = sourceOf(placed, directionWord);
    const [words, others] = direction === 'above' ? [phrasing.above, phrasing.below] : [phrasing.below, phrasing.above];
    const newText = others[words.indexOf(textOf(place))] ?? others[0];
    return newText ? [{ span: place, newText }] : [];
  });
}

/** The conjunction that every preambular paragraph but the first opens with (Arabic) stays in its place. */
export function exchangeConjunction({ pack }: Resolution, { part, index, element }: Unit, above: Element, below: Element): Edit[] {
  const conjunction = pack?.leads.conjunction;
  if (!conjunction || element.kind !== 'preambular' || part.preamble[0] !== above || index > 1 || !above.lead || !below.lead) return [];
  const [first, second] = [above.lead.inner, below.lead.inner];
  if (textOf(first).startsWith(conjunction) || !textOf(second).startsWith(conjunction)) return [];
  return [
    { span: span(first.block, first.start, first.start), newText: conjunction },
    { span: span(second.block, second.start, second.start + conjunction.length), newText: '' },
  ];
}
