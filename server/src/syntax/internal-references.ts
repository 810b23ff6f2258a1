import type { Stretch } from '../citation/citation';
import { findInternalReferences, type InternalReference } from '../citation/internal';
import { fromRoman } from '../citation/roman';
import type { LanguagePack } from '../language/pack';
import { Block, type Span } from '../text/block';
import { wordKey } from '../text/words';
import { readMarker } from './marker';
import type { Element, Inline, Part, Resolution } from './model';

/** A reference of a resolution to its own paragraphs, sections or notes, and where it stands. */
export interface PlacedReference {
  readonly reference: InternalReference;
  readonly inline: Inline;
  readonly element: Element;
  /** Null in a note, which belongs to no part. */
  readonly part: Part | null;
}

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

/** The paragraph that an item hangs on; any other element itself. */
export function paragraphOf(element: Element): Element {
  let top = element;
  while (top.parent) top = top.parent;
  return top;
}
