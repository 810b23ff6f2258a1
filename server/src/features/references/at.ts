import type { LanguagePack } from '../../language/pack';
import { notePairsOf, type NotePair } from '../../rules/shared/note-pairs';
import { isStarred } from '../../rules/shared/notes';
import { internalReferencesIn, internalReferencesOf, sectionNumber, sourceOf, type PlacedReference } from '../../syntax/internal-references';
import type { Element, Passage, Resolution } from '../../syntax/model';
import { targetOf } from '../../syntax/reference-targets';
import { endOf, span, startOf, type Span } from '../../text/block';
import { resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';

/** What a draft refers to in itself: a note, a paragraph with a number (or an item, or a section). */
export type Referent =
  | { readonly kind: 'note'; readonly pair: NotePair }
  | { readonly kind: 'place'; readonly element: Element };

/** What stands at a position. */
export interface Found {
  readonly resolution: Resolution;
  /** The number, letter or words at the position that stand for it. */
  readonly span: Span;
  readonly referent: Referent;
  /** Whether the position is at the thing itself: the note's own label, the paragraph's own number. */
  readonly isDeclaration: boolean;
}

/** The note or paragraph that the words at an absolute offset stand for; null where they stand for none. */
export function referentAt(snapshot: Snapshot, offset: number): Found | null {
  const resolution = resolutionAt(snapshot, offset);
  const place = resolution && elementAt(resolution, offset);
  if (!resolution || !place) return null;
  const { element, passage } = place;
  return (
    noteAt(resolution, offset) ??
    internalAt(resolution, element, passage, offset) ??
    ownNumberAt(resolution, element, passage, offset)
  );
}

/** The element and the passage of it in which an offset stands. */
export function elementAt({ elements }: Resolution, offset: number): { element: Element; passage: Passage } | null {
  for (const element of elements) {
    const passage = element.passages.find(({ span: whole }) => holds(whole, offset));
    if (passage) return { element, passage };
  }
  return null;
}

export function holds(whole: Span, offset: number): boolean {
  return startOf(whole) <= offset && offset <= endOf(whole);
}

function noteAt(resolution: Resolution, offset: number): Found | null {
  // Two numbers that share a pair of tags touch: the one whose digits hold the cursor comes first.
  for (const near of ['labelSpan', 'span'] as const) {
    for (const pair of notePairsOf(resolution)) {
      const own = pair.note && holds(pair.note[near], offset) ? pair.note : null;
      const citing = own ?? pair.references.find(({ reference }) => holds(reference[near], offset))?.reference;
      if (citing && !isStarred(pair.label))
        return { resolution, span: citing.labelSpan, referent: { kind: 'note', pair }, isDeclaration: own !== null };
    }
  }
  return null;
}

function internalAt(resolution: Resolution, element: Element, passage: Passage, offset: number): Found | null {
  const named = namedPlaceAt(resolution, element, passage, offset);
  const referent = named && referentOf(named.placed, named.index, resolution);
  return referent && { resolution, span: placeSpan(named.placed, named.index), referent, isDeclaration: false };
}

/** The internal reference at an absolute offset, and which of its places is the one there: the first, where the offset is in none. */
export function namedPlaceAt(resolution: Resolution, element: Element, passage: Passage, offset: number): { placed: PlacedReference; index: number } | null {
  if (
    !resolution.pack ||
    !internalReferencesIn(passage.inline, resolution.pack).some(({ start, end }) => holds(passage.inline.span(start, end), offset))
  )
    return null;
  const [placed] = internalReferencesOf(resolution)
    .filter((it) => it.inline === passage.inline && it.element === element && holds(sourceOf(it, it.reference), offset))
    // "section II" stands inside "paragraph 3 of section II".
    .sort((a, b) => a.reference.end - a.reference.start - (b.reference.end - b.reference.start));
  if (!placed) return null;
  const index = placed.reference.places.findIndex((_, i) => holds(placeSpan(placed, i), offset));
  return { placed, index: Math.max(0, index) };
}

/** What a place of an internal reference is. */
function referentOf(placed: PlacedReference, index: number, resolution: Resolution): Referent | null {
  const target = targetOf(placed, index, resolution);
  if (target.kind === 'element') return { kind: 'place', element: target.element };
  if (target.kind !== 'note') return null;
  const pairs = notePairsOf(resolution).filter(({ label }) => label === target.label);
  return pairs.length === 1 ? { kind: 'note', pair: pairs[0]! } : null;
}

/** The number of a place and the letters after it; "paragraph 5 above" as a whole has none of its own, "the preamble" has nothing else. */
export function placeSpan(placed: PlacedReference, index: number): Span {
  const { number, signs } = placed.reference.places[index]!;
  if (!number && signs.length === 0) return sourceOf(placed, placed.reference);
  return sourceOf(placed, { start: number?.start ?? signs[0]!.start, end: Math.max(number?.end ?? 0, signs[signs.length - 1]?.end ?? 0) });
}

function ownNumberAt(resolution: Resolution, element: Element, passage: Passage, offset: number): Found | null {
  const own = ownNumberOf(element, resolution.pack) ?? openingOf(element, resolution);
  if (!own || element.passages[0] !== passage || !holds(own, offset)) return null;
  return { resolution, span: own, referent: { kind: 'place', element }, isDeclaration: true };
}

/** The lead of a paragraph of the preamble, or the heading of an annex, that the text refers to. */
function openingOf(element: Element, resolution: Resolution): Span | null {
  const own = openingWords(element);
  return own && internalTo(resolution, { kind: 'place', element }).length > 0 ? own : null;
}

/** What stands for a place that has no number of its own. */
function openingWords({ kind, lead, passages }: Element): Span | null {
  if (kind === 'preambular') return lead?.inner ?? passages[0]?.span ?? null;
  return kind === 'heading' ? passages[0]!.inline.span(0, passages[0]!.inline.plain.length) : null;
}

/** The number or letter that an element itself bears; null where it has none that may be referred to. */
export function ownNumberOf(element: Element, pack: LanguagePack | null): Span | null {
  const { kind, marker, passages } = element;
  if (kind === 'heading') {
    const number = sectionNumber(element, pack);
    return number && passages[0]!.inline.span(number.start, number.end);
  }
  if (!marker || marker.kind === 'bullet' || (kind !== 'operative' && kind !== 'subitem' && kind !== 'annex_para')) return null;
  return span(
    marker.span.block,
    marker.span.start,
    marker.span.start + marker.span.block.text.slice(marker.span.start, marker.span.end).trimEnd().length,
  );
}

/** The places in which a resolution refers to a note or a paragraph, in reading order; the thing itself is not among them. */
export function referencesTo({ resolution, referent }: Found): Span[] {
  if (referent.kind === 'place') return internalTo(resolution, referent);
  return [...referent.pair.references.map(({ reference }) => reference.labelSpan), ...internalTo(resolution, referent)].sort(
    (a, b) => startOf(a) - startOf(b),
  );
}

/** What the references point to: a note's label, a paragraph's number. */
export function declarationOf({ referent, resolution }: Found): Span | null {
  if (referent.kind === 'note') return referent.pair.note?.labelSpan ?? null;
  return ownNumberOf(referent.element, resolution.pack) ?? openingWords(referent.element);
}

function internalTo(resolution: Resolution, referent: Referent): Span[] {
  return internalReferencesOf(resolution).flatMap((placed) =>
    placed.reference.places.flatMap((_, i) => {
      const other = referentOf(placed, i, resolution);
      const isSame =
        referent.kind === 'note'
          ? other?.kind === 'note' && other.pair === referent.pair
          : other?.kind === 'place' && referent.kind === 'place' && other.element === referent.element;
      return isSame ? [placeSpan(placed, i)] : [];
    }),
  );
}
