import type { Stretch } from '../citation/citation';
import { annexHeading, type Container, type ContainerKind, type NamedPlace } from '../citation/internal';
import type { LanguagePack } from '../language/pack';
import { Block } from '../text/block';
import { fold } from '../text/words';
import { paragraphOf, sectionNumber, sectionsOf, type PlacedReference } from './internal-references';
import { readMarker } from './marker';
import type { Element, Inline, Marker, Part, Resolution } from './model';

/** What a named place is: one thing, none, or one of several that bear the same number. */
export type Target =
  /** With the paragraph, and the items from it to the element, whose last ones answer to the place's signs. */
  | { readonly kind: 'element'; readonly element: Element; readonly chain: readonly Element[] }
  | { readonly kind: 'note'; readonly label: string }
  | { readonly kind: 'missing' | 'ambiguous' };

/**
 * What a place of a reference is. A number is looked for in the section or annex that is named with it, else in its own section first, then
 * in its part; where nothing says the part, in all of them.
 */
export function targetOf(placed: PlacedReference, index: number, resolution: Resolution): Target {
  const { reference, element, inline } = placed;
  const named = reference.places[index]!;
  if (reference.kind === 'note') return { kind: 'note', label: String(named.number!.value) };
  if (reference.direction === null && namesOthers(element, resolution)) return { kind: 'missing' };
  if (reference.kind === 'preambular') return preambularOf(placed, named, resolution);
  if (reference.kind === 'annex' || reference.kind === 'appendix') {
    const annexes = annexesNamed({ kind: reference.kind, number: named.number }, placed, resolution);
    return only(annexes.flatMap(({ heading }) => heading ?? []));
  }
  const parts = partsOf(placed, resolution);
  if (reference.kind === 'section') {
    const isNamed = (heading: Element): boolean => sectionNumber(heading, resolution.pack)?.value === named.number!.value;
    return only(parts.flatMap(({ headings }) => headings.filter(isNamed)));
  }
  const own = paragraphOf(element);
  const found = only(named.number === null ? [own] : paragraphsIn(placed, named, own, parts, resolution));
  if (found.kind !== 'element' || named.signs.length === 0) return found;
  const signs = named.signs.map((sign) => readSign(inline, sign));
  const direct = itemAt(found.element, signs);
  if (direct.kind !== 'missing') return direct;
  // "5 (d) (ii), (iv) and (v)": the later signs stand under the letter of the first.
  const fuller = reference.places.slice(0, index).findLast(({ signs: before, number }) => before.length > signs.length && number === named.number);
  if (!fuller) return direct;
  return itemAt(found.element, [
    ...fuller.signs.slice(0, fuller.signs.length - signs.length).map((sign) => readSign(inline, sign)),
    ...signs,
  ]);
}

/**
 * Whether a reference is known to be one to this text: it says so, or it names its place fully where no other text is spoken of, and this
 * one has such places at all.
 */
export function isAboutThisText(placed: PlacedReference, resolution: Resolution): boolean {
  const { reference, part, element } = placed;
  if (reference.direction !== null) return true;
  if (!reference.isOurs || part === null || part.kind === 'annex' || namesOthers(element, resolution)) return false;
  if (reference.kind === 'preambular') return preamblesOf(placed, resolution).length > 0;
  const kind = reference.within?.kind ?? reference.kind;
  if (kind === 'annex' || kind === 'appendix') return annexesOf(resolution, kind).length > 0;
  return partsOf(placed, resolution).some(({ headings }) => headings.some((heading) => sectionNumber(heading, resolution.pack) !== null));
}

/** Where a place with nothing that says whose it is is in another text: in a note, that of its source, in an amendment, that of the draft. */
function namesOthers({ kind }: Element, { masthead }: Resolution): boolean {
  return kind === 'footnote' || masthead.draft?.value === 'amendment';
}

/** The parts in which a reference is about paragraphs and sections: its own, and from an annex or a note all that are no annexes. */
function partsOf({ reference, part }: PlacedReference, { parts }: Resolution): readonly Part[] {
  return part && !(part.kind === 'annex' && reference.direction === 'own') ? [part] : parts.filter(({ kind }) => kind !== 'annex');
}

function preamblesOf({ part }: PlacedReference, { parts }: Resolution): readonly (readonly Element[])[] {
  if (part && part.kind !== 'annex' && part.preamble.length > 0) return [part.preamble];
  return parts.filter(({ kind, preamble }) => kind !== 'annex' && preamble.length > 0).map(({ preamble }) => preamble);
}

/** The whole preamble is where it begins. */
function preambularOf(placed: PlacedReference, { number }: NamedPlace, resolution: Resolution): Target {
  const preambles = preamblesOf(placed, resolution);
  if (preambles.length > 1) return { kind: 'ambiguous' };
  return only(preambles.flatMap((preamble) => preamble[number ? number.value - 1 : 0] ?? []));
}

interface Annex {
  readonly kind: ContainerKind;
  readonly part: Part;
  readonly heading: Element | null;
  readonly sign: string;
}

const annexesByResolution = new WeakMap<Resolution, readonly Annex[]>();

function annexesOf(resolution: Resolution, kind: ContainerKind): readonly Annex[] {
  let annexes = annexesByResolution.get(resolution);
  if (!annexes) annexesByResolution.set(resolution, (annexes = readAnnexes(resolution)));
  return annexes.filter((annex) => annex.kind === kind);
}

function readAnnexes({ parts, pack }: Resolution): Annex[] {
  return parts.flatMap((part) => {
    const words = part.kind === 'annex' ? part.heading?.passages[0]?.inline.plain : undefined;
    const read = words !== undefined && pack ? annexHeading(words, pack) : null;
    if (!read) return [];
    return [{ kind: read.kind, part, heading: part.heading, sign: read.number ? signKey(words!.slice(read.number.start, read.number.end)) : '' }];
  });
}

/** The annexes that are meant: the one with the number, in an annex without a number that annex itself, else the only one. */
function annexesNamed({ kind, number }: Container, { part, inline }: PlacedReference, resolution: Resolution): readonly Annex[] {
  const annexes = annexesOf(resolution, kind);
  if (number) return annexes.filter(({ sign }) => sign === signKey(inline.plain.slice(number.start, number.end)));
  const own = annexes.filter((annex) => annex.part === part);
  return own.length > 0 ? own : annexes;
}

/** Cyrillic capitals stand for the Latin ones that look the same: "приложение А". */
function signKey(sign: string): string {
  return fold(sign).replace(/[авсенкмортх]/g, (letter) => 'abcehkmoptx'['авсенкмортх'.indexOf(letter)]!);
}

/** The numbered paragraphs of the section or annex that a reference names; of all that bear its number. */
export function paragraphsWithin(within: Container, placed: PlacedReference, resolution: Resolution): readonly Element[] {
  return sectionsWithin(within, placed, resolution).flatMap(({ members }) => [...members]);
}

function sectionsWithin(within: Container, placed: PlacedReference, resolution: Resolution): readonly NumberedSection[] {
  if (within.kind !== 'section') return annexesNamed(within, placed, resolution).flatMap(({ part }) => numberedSectionsOf(part));
  return partsOf(placed, resolution)
    .flatMap((part) => underHeadings(part, resolution.pack))
    .filter(({ value }) => value === within.number?.value);
}

function paragraphsIn(placed: PlacedReference, named: NamedPlace, own: Element, parts: readonly Part[], resolution: Resolution): readonly Element[] {
  const { within } = placed.reference;
  if (!within) return paragraphsNumbered(named, own, parts);
  const sections = sectionsWithin(within, placed, resolution);
  if (within.kind === 'section' && sections.length > 1) return paragraphsNumbered(named, own, parts);
  return sections.flatMap((section) => bearing(section, named));
}

const underHeadingsByPart = new WeakMap<Part, readonly (NumberedSection & { readonly value: number })[]>();

/** The numbered paragraphs under each heading that bears a number. */
function underHeadings(part: Part, pack: LanguagePack | null): readonly (NumberedSection & { readonly value: number })[] {
  const known = underHeadingsByPart.get(part);
  if (known) return known;
  const sections: { value: number; paragraphs: Element[] }[] = [];
  for (const element of part.elements) {
    const value = element.kind === 'heading' ? sectionNumber(element, pack)?.value : undefined;
    if (value !== undefined) sections.push({ value, paragraphs: [] });
    else if (element.kind === 'operative' && element.marker?.kind === 'number') sections[sections.length - 1]?.paragraphs.push(element);
  }
  const made = sections.map(({ value, paragraphs }) => ({ value, ...numbered(paragraphs) }));
  underHeadingsByPart.set(part, made);
  return made;
}

function bearing({ byValue }: NumberedSection, { number }: NamedPlace): Element[] {
  return (byValue.get(number!.value) ?? []).filter(({ marker }) => (marker!.latin ?? null) === number!.latin);
}

function paragraphsNumbered(named: NamedPlace, own: Element, parts: readonly Part[]): Element[] {
  const sections = parts.flatMap(numberedSectionsOf);
  const section = sections.find(({ members }) => members.has(own));
  const near = section ? bearing(section, named) : [];
  return near.length > 0 ? near : sections.flatMap((it) => bearing(it, named));
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
