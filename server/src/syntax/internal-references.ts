import type { Stretch } from '../citation/citation';
import { findInternalReferences, type InternalReference, type NamedPlace } from '../citation/internal';
import { fromRoman } from '../citation/roman';
import type { LanguagePack } from '../language/pack';
import { Block, type Span } from '../text/block';
import { wordKey } from '../text/words';
import { readMarker } from './marker';
import type { Element, Inline, Marker, Part, Resolution } from './model';

/** A reference of a resolution to its own paragraphs, sections or notes, and where it stands. */
export interface PlacedReference {
  readonly reference: InternalReference;
  readonly inline: Inline;
  readonly element: Element;
  /** Null in a note, which belongs to no part. */
  readonly part: Part | null;
}

/** What a named place is: one thing, none, or one of several that bear the same number. */
export type Target =
  /** With the paragraph, and the items from it to the element, whose last ones answer to the place's signs. */
  | { readonly kind: 'element'; readonly element: Element; readonly chain: readonly Element[] }
  | { readonly kind: 'note'; readonly label: string }
  | { readonly kind: 'missing' | 'ambiguous' };

const byInline = new WeakMap<Inline, { readonly pack: LanguagePack; readonly found: readonly InternalReference[] }>();
const byResolution = new WeakMap<Resolution, readonly PlacedReference[]>();
const sectionsByPart = new WeakMap<Part, readonly (readonly Element[])[]>();

/** The internal references in the words of a passage; what was found of one that stands is kept. */
export function internalReferencesIn(inline: Inline, pack: LanguagePack): readonly InternalReference[] {
  const known = byInline.get(inline);
  if (known?.pack === pack) return known.found;
  const found = inline.plain === '' ? [] : findInternalReferences(inline.plain, pack);
  byInline.set(inline, { pack, found });
  return found;
}

/** All internal references of a resolution in reading order; those of the masthead and of headings left out. */
export function internalReferencesOf(resolution: Resolution): readonly PlacedReference[] {
  let placed = byResolution.get(resolution);
  if (!placed) byResolution.set(resolution, (placed = [...place(resolution)]));
  return placed;
}

function* place({ pack, elements, parts, masthead }: Resolution): Generator<PlacedReference> {
  if (!pack) return;
  const partOf = new Map<Element, Part>();
  for (const part of parts) for (const element of part.elements) partOf.set(element, part);
  const cover = new Set(masthead.elements);
  for (const element of elements) {
    if (cover.has(element) || element.kind === 'heading') continue;
    for (const { inline } of element.passages) {
      for (const reference of internalReferencesIn(inline, pack)) yield { reference, inline, element, part: partOf.get(element) ?? null };
    }
  }
}

/** Where a stretch of a reference stands in the source. */
export function sourceOf({ inline }: PlacedReference, { start, end }: Stretch): Span {
  return inline.span(start, end);
}

/** The numbered operative paragraphs of a part, cut where their numbers begin again at 1 after a heading. */
export function sectionsOf(part: Part): readonly (readonly Element[])[] {
  let sections = sectionsByPart.get(part);
  if (!sections) sectionsByPart.set(part, (sections = readSections(part)));
  return sections;
}

function readSections({ elements, kind: partKind }: Part): Element[][] {
  const sections: Element[][] = [[]];
  let afterHeading = false;
  for (const element of elements) {
    const { kind, marker } = element;
    if (kind === 'heading') afterHeading = true;
    if (marker?.kind !== 'number' || !(kind === 'operative' || (partKind === 'annex' && kind === 'annex_para'))) continue;
    if (afterHeading && marker.value === 1 && !marker.latin && sections[sections.length - 1]!.length > 0) sections.push([]);
    sections[sections.length - 1]!.push(element);
    afterHeading = false;
  }
  return sections;
}

/** The number of a section's heading, as one that may be referred to. */
export interface SectionNumber {
  readonly value: number;
  /** Offsets in the words of the heading. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'roman' | 'ideograph' | 'word';
}

/** The number of a section's heading: "II", "二", "ثانيا". Letters are none. */
export function sectionNumber({ passages }: Element, pack: LanguagePack | null): SectionNumber | null {
  const inline = passages[0]?.inline;
  const match = inline && /^\s{0,4}(?:([IVX]{1,7})(?=[.．]|\s|$)|([一二三四五六七八九十]{1,3})(?=[.．、]|\s|$))/u.exec(inline.plain);
  if (!match) return inline && pack?.phrasing.sectionWords ? sectionWord(inline.plain, pack.phrasing.sectionWords.first) : null;
  const sign = (match[1] ?? match[2])!;
  const value = match[1] ? fromRoman(sign) : (readMarker(new Block(`(${sign})`, 'prose'), 0, sign.length + 2)?.value ?? null);
  if (value === null) return null;
  return { value, start: match[0].length - sign.length, end: match[0].length, kind: match[1] ? 'roman' : 'ideograph' };
}

/** The word that numbers a heading: alone, or before a dash, a stop or a colon. */
export function sectionWord(heading: string, words: readonly string[]): SectionNumber | null {
  const sign = /^[^-–—.:]{2,16}/u.exec(heading)?.[0].trim() ?? '';
  const value = words.findIndex((word) => wordKey(word) === wordKey(sign)) + 1;
  return value > 0 ? { value, start: 0, end: sign.length, kind: 'word' } : null;
}

/**
 * What a place of a reference is. A number is looked for in its own section first, then in its part; where nothing says the part, in all
 * of them.
 */
export function targetOf({ reference, element, part, inline }: PlacedReference, index: number, resolution: Resolution): Target {
  const named = reference.places[index]!;
  if (reference.kind === 'note') return { kind: 'note', label: String(named.number!.value) };
  const main = resolution.parts.filter(({ kind }) => kind !== 'annex');
  const parts = part && !(part.kind === 'annex' && reference.direction === 'own') ? [part] : main;
  if (reference.kind === 'section') {
    const isNamed = (heading: Element): boolean => sectionNumber(heading, resolution.pack)?.value === named.number!.value;
    return only(parts.flatMap(({ headings }) => headings.filter(isNamed)));
  }
  const own = paragraphOf(element);
  const section = reference.section && underHeading(reference.section.value, parts, resolution.pack);
  const numbered = (): Element[] => section?.filter((it) => bears(it, named)) ?? paragraphsNumbered(named, own, parts);
  const found = only(named.number === null ? [own] : numbered());
  if (found.kind !== 'element' || named.signs.length === 0) return found;
  const signs = named.signs.map((sign) => readSign(inline, sign));
  const direct = itemAt(found.element, signs);
  if (direct.kind !== 'missing' || named.number !== null) return direct;
  // "(d) (ii), (iv) and (v)": the later signs stand under the letter of the first.
  const fuller = reference.places.slice(0, index).findLast(({ signs: before }) => before.length > signs.length);
  if (!fuller) return direct;
  return itemAt(found.element, [
    ...fuller.signs.slice(0, fuller.signs.length - signs.length).map((sign) => readSign(inline, sign)),
    ...signs,
  ]);
}

/** The numbered paragraphs under the heading of a section; null where no heading bears the number, or several do. */
function underHeading(value: number, parts: readonly Part[], pack: LanguagePack | null): Element[] | null {
  const numberOf = (element: Element): number | null => (element.kind === 'heading' ? sectionNumber(element, pack)?.value ?? null : null);
  const [under, ...others] = parts.flatMap(({ elements }) =>
    elements.flatMap((heading, i) => {
      if (numberOf(heading) !== value) return [];
      const next = elements.findIndex((element, k) => k > i && numberOf(element) !== null);
      return [elements.slice(i + 1, next < 0 ? undefined : next).filter(({ kind, marker }) => kind === 'operative' && marker?.kind === 'number')];
    }),
  );
  return under && others.length === 0 ? under : null;
}

function bears({ marker }: Element, { number }: NamedPlace): boolean {
  return marker?.value === number!.value && (marker.latin ?? null) === number!.latin;
}

function paragraphsNumbered({ number }: NamedPlace, own: Element, parts: readonly Part[]): Element[] {
  const bearing = ({ byValue }: NumberedSection): Element[] => (byValue.get(number!.value) ?? []).filter(({ marker }) => (marker!.latin ?? null) === number!.latin);
  const sections = parts.flatMap(numberedSectionsOf);
  const section = sections.find(({ members }) => members.has(own));
  const near = section ? bearing(section) : [];
  return near.length > 0 ? near : sections.flatMap(bearing);
}

/** A section with its paragraphs by number, so that a long text with many references is not searched for each. */
interface NumberedSection {
  readonly members: ReadonlySet<Element>;
  readonly byValue: ReadonlyMap<number, readonly Element[]>;
}

const numberedByPart = new WeakMap<Part, readonly NumberedSection[]>();

function numberedSectionsOf(part: Part): readonly NumberedSection[] {
  let sections = numberedByPart.get(part);
  if (!sections) numberedByPart.set(part, (sections = sectionsOf(part).map(numbered)));
  return sections;
}

function numbered(paragraphs: readonly Element[]): NumberedSection {
  const byValue = new Map<number, Element[]>();
  for (const paragraph of paragraphs) {
    const { value } = paragraph.marker!;
    const same = byValue.get(value);
    if (same) same.push(paragraph);
    else byValue.set(value, [paragraph]);
  }
  return { members: new Set(paragraphs), byValue };
}

/** The paragraph that an item hangs on; any other element itself. */
export function paragraphOf(element: Element): Element {
  let top = element;
  while (top.parent) top = top.parent;
  return top;
}

function only(elements: readonly Element[]): Target {
  if (elements.length === 1) return { kind: 'element', element: elements[0]!, chain: elements };
  return { kind: elements.length === 0 ? 'missing' : 'ambiguous' };
}

function readSign({ plain }: Inline, { start, end }: Stretch): Marker | null {
  const text = plain.slice(start, end);
  return readMarker(new Block(`${text} `, 'prose'), 0, text.length + 1);
}

function itemAt(holder: Element, signs: readonly (Marker | null)[]): Target {
  const chain = [holder];
  for (const sign of signs) {
    const found: Target = only(
      sign ? chain[chain.length - 1]!.items.filter(({ marker }) => marker !== null && isSameSign(sign, marker)) : [],
    );
    if (found.kind !== 'element') return found;
    chain.push(found.element);
  }
  return { kind: 'element', element: chain[chain.length - 1]!, chain };
}

/** Whether a sign in a reference names an item's marker, whatever the brackets: "(i)" is a letter or a numeral as the list has it. */
function isSameSign(sign: Marker, item: Marker): boolean {
  if (sign.kind === item.kind) return sign.value === item.value;
  if (item.kind === 'roman') return sign.roman === item.value;
  return (
    (item.kind === 'quoted-digit' || item.kind === 'number') &&
    (sign.kind === 'quoted-digit' || sign.kind === 'number') &&
    sign.value === item.value
  );
}
