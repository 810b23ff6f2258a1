import { forOrgan } from '../../syntax/resolution';
import type { EmphasisStyle } from '../../language/pack';
import type { Element, Lead, Part, Resolution } from '../../syntax/model';
import { endKindOf } from '../../syntax/shape';
import { versionsOf } from '../../syntax/versions';
import { span, textOf } from '../../text/block';
import type { Edit } from '../rule';
import { inDigitsOf, numberLike, signSpan } from './numbers';
import { seriesFaults, type SeriesEntry, type SeriesFault } from './series';

/** The operative paragraphs of a part as a series of numbers, and where it breaks. */
export interface Numbering {
  readonly part: Part;
  readonly paragraphs: readonly Element[];
  readonly faults: readonly SeriesFault[];
}

const known = new WeakMap<Resolution, readonly Numbering[]>();

/** The numbering of every part that is set as a resolution. A heading may begin it again, `5 bis` keeps the place of 5. */
export function numberingOf(resolution: Resolution): readonly Numbering[] {
  let numbering = known.get(resolution);
  if (!numbering) known.set(resolution, numbering = resolution.parts.filter(({ kind }) => kind !== 'annex').map((part) => numberingOfPart(part, resolution)));
  return numbering;
}

function numberingOfPart(part: Part, { emphasis, pack }: Resolution): Numbering {
  const paragraphs: Element[] = [];
  const entries: SeriesEntry[] = [];
  let mayRestart = false;
  const { elements } = part;
  const add = (element: Element, entry: SeriesEntry) => {
    paragraphs.push(element);
    entries.push({ ...entry, mayRestart });
    mayRestart = false;
  };
  elements.forEach((element, i) => {
    const before = elements[i - 1];
    if (element.kind === 'heading') {
      mayRestart = true;
    } else if (element.kind === 'operative' && element.marker?.kind === 'number') {
      add(element, { value: element.marker.value, isLatin: element.marker.latin !== undefined, isVersion: versionsOf(part, pack).has(element) });
    } else if (element.kind === 'operative_unnumbered' && isOpening(element.lead, emphasis)) {
      // The only paragraph of a section has no number, nor has what goes on after a list, nor perhaps what has no emphasis either.
      const mayBeBare = before?.kind === 'subitem' || element.lead?.style === null || (mayRestart && standsAlone(elements, i));
      add(element, mayBeBare ? { value: null, mayBeBare: 'without-room' } : { value: null });
    } else if (opensParagraph(element, before)) {
      add(element, { value: null, mayBeBare: 'always' });
    }
  });
  const faults = paragraphs.length < 2 ? [] : seriesFaults(entries, !part.organLine && part.preamble.length === 0);
  return { part, paragraphs, faults };
}

function isOpening(lead: Lead | null, emphasis: EmphasisStyle): boolean {
  return lead !== null && lead.from === 0 && (lead.style === emphasis || (lead.style === null && lead.match?.head != null));
}

function standsAlone(elements: readonly Element[], at: number): boolean {
  for (let i = at + 1; i < elements.length && elements[i]!.kind !== 'heading'; i++) if (elements[i]!.kind.startsWith('operative')) return false;
  return true;
}

/** A number that stands before the first item, whose own words are the paragraph's ("58. (a) Requests …"), is lost in conversions. */
function opensParagraph({ kind, depth, marker, lead }: Element, before: Element | undefined): boolean {
  return kind === 'subitem' && depth === 1 && marker?.value === 1 && lead !== null && before?.kind === 'operative'
    && endKindOf(before.passages[before.passages.length - 1]!) === 'semicolon';
}

/** Gives consecutive numbers to the paragraphs of a numbering from one on; a paragraph without number gets one in the form of its neighbours. */
export function renumber({ part, paragraphs }: Numbering, from: number, until: number, first: number, resolution: Resolution): Edit[] {
  const edits: Edit[] = [];
  const versions = versionsOf(part, resolution.pack);
  const numbers = new Map<Element, number>();
  let n = first - 1;
  for (const paragraph of paragraphs.slice(from, until)) {
    if (paragraph.kind === 'subitem') {
      n++;
      continue;
    }
    if (!paragraph.marker) {
      edits.push(numberEdit(paragraph, ++n, paragraphs, resolution));
      continue;
    }
    const shared = versions.get(paragraph);
    if (shared) n = numbers.get(shared) ?? shared.marker!.value;
    else if (!paragraph.marker.latin || n < first) n++;
    numbers.set(paragraph, n);
    const place = signSpan(paragraph.marker);
    const digits = inDigitsOf(textOf(place), n);
    if (digits !== textOf(place)) edits.push({ span: place, newText: digits });
  }
  return edits;
}

/** Puts a number before a paragraph that has none. */
export function numberEdit(paragraph: Element, n: number, paragraphs: readonly Element[], { pack, organ }: Resolution): Edit {
  const passage = paragraph.passages[0]!;
  const place = span(passage.block, passage.span.start, passage.span.start);
  for (const neighbour of paragraphs) {
    const like = neighbour.kind === 'operative' && numberLike(neighbour.passages[0]!, n);
    if (like) return { span: place, newText: like };
  }
  return { span: place, newText: (pack ? forOrgan(pack.operativeNumber, organ) : '{n}. ').replace('{n}', String(n)) };
}
