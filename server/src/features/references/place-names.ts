import { internalReferencesOf, sourceOf, type PlacedReference } from '../../syntax/internal-references';
import type { Element, Resolution } from '../../syntax/model';
import { targetOf } from '../../syntax/reference-targets';
import { endOf, span, startOf, textOf, type Span } from '../../text/block';
import { elementAt, holds, namedPlaceAt, ownNumberOf } from './at';
import { ownSignSpan, type PlaceKind } from './place-signs';

/** A number, letter or numeral in the text, and the paragraph, item or section that it stands for. */
export interface PlaceName {
  readonly kind: PlaceKind;
  readonly element: Element;
  readonly span: Span;
}

/** The number of a paragraph, the letter of an item or the numeral of a section at an absolute offset: its own, or one that refers to it. */
export function placeNameAt(resolution: Resolution, offset: number): PlaceName | null {
  const place = elementAt(resolution, offset);
  if (!place) return null;
  const { element, passage } = place;
  const named = namedPlaceAt(resolution, element, passage, offset);
  if (named) {
    const names = [...namesIn(named.placed, named.index, resolution)];
    const first = names[0] && isOnLine(names[0].span, offset) ? names[0] : null;
    return names.find((name) => holds(name.span, offset)) ?? names.find((name) => holds(withBrackets(name.span), offset)) ?? first;
  }
  const marker = element.passages[0] === passage ? ownNumberOf(element, resolution.pack) : null;
  return marker && holds(marker, offset) ? ownName(element, resolution) : null;
}

/** An element's own number, letter or numeral. */
export function ownName(element: Element, { pack }: Resolution): PlaceName | null {
  const kind: PlaceKind = element.kind === 'heading' ? 'section' : element.kind === 'subitem' ? 'item' : 'paragraph';
  const own = ownSignSpan(element, kind, pack);
  return own && { kind, element, span: own };
}

/** All that stands for an element: its own number, letter or numeral, and those that refer to it, each once. */
export function namesOf(element: Element, resolution: Resolution): PlaceName[] {
  const own = ownName(element, resolution);
  const names = new Map(own ? [[startOf(own.span), own]] : []);
  for (const placed of internalReferencesOf(resolution)) {
    for (const index of placed.reference.places.keys()) {
      for (const name of namesIn(placed, index, resolution)) if (name.element === element) names.set(startOf(name.span), name);
    }
  }
  return [...names.values()];
}

/** "5" and "(a)" in "paragraph 5 (a)", each with what it stands for; the number of a paragraph also where there is no such item. */
function* namesIn(placed: PlacedReference, index: number, resolution: Resolution): Generator<PlaceName> {
  const { reference } = placed;
  const { kind } = reference;
  if (kind !== 'paragraph' && kind !== 'section') return;
  const place = reference.places[index]!;
  if (place.number) {
    const alone = { ...placed, reference: { ...reference, places: [{ ...place, signs: [] }] } };
    const target = targetOf(alone, 0, resolution);
    if (target.kind === 'element') yield { kind, element: target.element, span: sourceOf(placed, place.number) };
  }
  const target = place.signs.length > 0 ? targetOf(placed, index, resolution) : null;
  if (target?.kind !== 'element') return;
  const chain = target.chain.slice(target.chain.length - place.signs.length);
  for (const [i, sign] of place.signs.entries()) {
    const whole = sourceOf(placed, sign);
    const letters = /[^()（）'’‘‛\s]+/u.exec(textOf(whole));
    if (letters) yield { kind: 'item', element: chain[i]!, span: span(whole.block, whole.start + letters.index, whole.start + letters.index + letters[0].length) };
  }
}

function withBrackets({ block, start, end }: Span): Span {
  return span(block, Math.max(0, start - 1), end + 1);
}

function isOnLine({ block, start, end }: Span, offset: number): boolean {
  const [from, to] = [Math.min(offset - block.start, start), Math.max(offset - block.start, end)];
  return offset >= block.start && offset <= endOf({ block, start: 0, end: block.text.length }) && !/[\r\n]/.test(block.text.slice(from, to));
}
