import type { LanguagePack } from '../../../language/pack';
import { paragraphOf, sectionNumber } from '../../../syntax/internal-references';
import { signOf } from '../../../syntax/marker';
import type { Element, Marker, Part, Resolution } from '../../../syntax/model';
import { endKindOf } from '../../../syntax/shape';
import { versionsOf } from '../../../syntax/versions';
import { textOf } from '../../../text/block';
import type { Edit } from '../../rule';
import { markerEdit, ownStyle, styleOf } from '../lists';
import { numberEdit } from '../numbering';
import { inDigitsOf, signSpan } from '../numbers';
import { numeralLike, type NewSigns } from './follow';

/** New signs of paragraphs, items or headings, and the edits that set them; a sign that stays has no edit. */
export interface Numbered {
  readonly signs: NewSigns;
  readonly edits: readonly Edit[];
}

/**
 * Numbers the operative paragraphs of each part from 1, anew after a heading where the text itself does so; `5 bis` keeps the number of
 * the one before it, a further version of a paragraph shares its number, and a paragraph without number but with a lead gets one where its neighbours have theirs.
 */
export function numberParagraphs(resolution: Resolution): Numbered {
  const signs = new Map<Element, string>();
  const edits: Edit[] = [];
  for (const part of resolution.parts) if (part.kind !== 'annex') numberPart(part, resolution, signs, edits);
  return { signs, edits };
}

function numberPart(part: Part, resolution: Resolution, signs: Map<Element, string>, edits: Edit[]): void {
  const numbered = part.operative.filter(isNumbered);
  const versions = versionsOf(part, resolution.pack);
  let last = 0;
  let afterHeading = false;
  for (const [i, element] of part.elements.entries()) {
    if (element.kind === 'heading') afterHeading = true;
    if (!isNumbered(element) && !lacksNumber(element, i, part, resolution)) continue;
    const { marker } = element;
    const shared = versions.get(element);
    if (afterHeading && marker?.value === 1 && !marker.latin) last = 0;
    if (shared) last = Number(signs.get(shared));
    else if (!marker?.latin || last === 0) last++;
    afterHeading = false;
    if (!marker) {
      edits.push(numberEdit(element, last, numbered, resolution));
      continue;
    }
    signs.set(element, String(last));
    const place = signSpan(marker);
    if (marker.value !== last) edits.push({ span: place, newText: inDigitsOf(textOf(place), last) });
  }
}

/**
 * Whether a paragraph opens with a lead as its numbered neighbours do, has no number, and follows a finished one or leaves room for its
 * number.
 */
function lacksNumber({ kind, lead }: Element, index: number, { elements }: Part, { emphasis, pack }: Resolution): boolean {
  if (kind !== 'operative_unnumbered' || lead?.from !== 0 || lead.style !== emphasis || lead.match?.head == null) return false;
  // "and urges" goes on with the paragraph above.
  if (pack?.leads.conjunction && lead.text.startsWith(pack.leads.conjunction)) return false;
  const before = elements[index - 1];
  if (leavesRoom(elements, index)) return true;
  if (!before || (!isNumbered(paragraphOf(before)) && before.kind !== 'operative_unnumbered')) return false;
  const end = endKindOf(before.passages[before.passages.length - 1]!);
  return end === 'semicolon' || end === 'stop';
}

/** Whether the numbers before and after a place leave out one. */
function leavesRoom(elements: readonly Element[], index: number): boolean {
  const before = elements.slice(0, index).findLast((element) => isNumbered(element) || element.kind === 'heading');
  const after = elements.slice(index + 1).find((element) => isNumbered(element) || element.kind === 'heading');
  return after?.kind === 'operative' && after.marker!.value === (before?.kind === 'operative' ? before.marker!.value : 0) + 2;
}

function isNumbered({ kind, marker }: Element): boolean {
  return kind === 'operative' && marker?.kind === 'number';
}

/**
 * Gives the items of each list the signs of their places, in the kind of sign and the brackets that they have; signs that the language
 * does not use give way to its own of that depth. Bullets stay, and a list that begins again after other words begins again.
 */
export function numberItems(resolution: Resolution): Numbered {
  const signs = new Map<Element, string>();
  const edits: Edit[] = [];
  for (const part of resolution.parts) {
    if (part.kind === 'annex') continue;
    for (const element of part.elements) if (isList(element)) numberList(element.items, resolution, signs, edits);
  }
  return { signs, edits };
}

/** Items under a paragraph without number go on with a list that other text has cut, unless they begin with the first sign. */
function isList({ kind, items }: Element): boolean {
  return items.length > 0 && (kind !== 'operative_unnumbered' || items[0]!.marker?.value === 1);
}

function numberList(items: readonly Element[], { pack }: Resolution, signs: Map<Element, string>, edits: Edit[]): void {
  let value = 0;
  let interrupted = false;
  for (const item of items) {
    const { marker } = item;
    if (!marker || marker.kind === 'bullet') {
      interrupted = true;
      continue;
    }
    if (interrupted && marker.value === 1) value = 0;
    interrupted = false;
    value++;
    const foreign =
      pack && marker.kind !== 'number' && ownStyle(marker, pack) === null ? (pack.subparagraphs[item.depth - 1] ?? null) : null;
    const edit = foreign ? markerEdit(marker, foreign, value) : null;
    if (foreign && edit) {
      signs.set(item, signOf(foreign.numeral, value));
      edits.push(edit);
      continue;
    }
    const place = signSpan(marker);
    const sign = marker.value === value ? textOf(place) : signLike(marker, textOf(place), value);
    signs.set(item, sign);
    if (sign !== textOf(place)) edits.push({ span: place, newText: sign });
  }
}

/** The sign of a place in the kind of sign that a marker has. */
export function signLike(marker: Marker, sample: string, value: number): string {
  if (marker.kind === 'number') return inDigitsOf(sample, value);
  if (marker.kind === 'ideograph' && /[一二三四五六七八九十]/.test(sample)) return numeralLike('一', value, null);
  const style = styleOf(marker);
  return style ? signOf(style.numeral, value) : sample;
}

/** Numbers the headings of sections (I, II; 一、二; أولا، ثانيا) of each part. */
export function numberSections({ parts, pack }: Resolution): Numbered {
  const signs = new Map<Element, string>();
  const edits: Edit[] = [];
  for (const { kind, headings } of parts) {
    if (kind === 'annex') continue;
    const first = headings.find((heading) => sectionNumber(heading, pack) !== null);
    const sections = first ? headings.filter((heading) => isLike(heading, first, pack)) : [];
    sections.forEach((heading, i) => {
      const number = sectionNumber(heading, pack)!;
      signs.set(heading, String(i + 1));
      const place = heading.passages[0]!.inline.span(number.start, number.end);
      if (number.value !== i + 1) edits.push({ span: place, newText: numeralLike(textOf(place), i + 1, pack) });
    });
  }
  return { signs, edits };
}

/** Whether a heading bears a numeral of the same kind as the first of its part, on its level; "I" after "H" is a letter. */
function isLike(heading: Element, first: Element, pack: LanguagePack | null): boolean {
  const number = sectionNumber(heading, pack);
  return number !== null && number.kind === sectionNumber(first, pack)!.kind && first.passages[0]!.level === heading.passages[0]!.level;
}
