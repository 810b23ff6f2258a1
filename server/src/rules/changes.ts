import type { LanguagePack } from '../language/pack';
import { internalReferencesIn } from '../syntax/internal-references';
import type { Element, Lead, Marker, Part, Passage, Resolution } from '../syntax/model';
import { isWhollyEmphasised } from '../syntax/shape';
import { speakerOf } from '../syntax/speaker';
import { versionSign } from '../syntax/versions';
import { textOf, type Block } from '../text/block';
import type { Aspect } from './rule';
import { citationsOf } from './shared/citations';
import { openingOf } from './shared/lead-opening';

/** What became of a resolution by an edit that left its structure as it was. */
export interface Changes {
  readonly aspects: ReadonlySet<Aspect>;
  /** Blocks that are gone. */
  readonly gone: ReadonlySet<Block>;
}

/** So many elements may have changed their words; beyond, everything is looked at again. */
const mostChanged = 8;

/** How a resolution differs from an earlier reading of it; null where its structure or its facts may be others. Linear in its elements. */
export function changesBetween(before: Resolution, after: Resolution): Changes | null {
  if (!haveSameFacts(before, after) || !haveSameParts(before.parts, after.parts) || before.elements.length !== after.elements.length) return null;
  const gone = goneBlocks(before.blocks, after.blocks);
  if (!gone) return null;
  const changed: [Element, Element][] = [];
  for (let i = 0; i < after.elements.length; i++) {
    const old = before.elements[i]!;
    const element = after.elements[i]!;
    if (!haveSamePlace(old, element)) return null;
    if (!haveSamePassages(old, element)) changed.push([old, element]);
    else if (!areSameLeads(old.lead, element.lead)) return null;
    if (changed.length > mostChanged || !haveSameParents(old, element, changed)) return null;
  }
  const aspects = new Set<Aspect>();
  const masthead = new Set(after.masthead.elements);
  for (const [old, element] of changed) {
    if (element.kind === 'organ' || element.kind === 'heading' || [...old.passages, ...element.passages].some(isUnread)) return null;
    if (masthead.has(element)) aspects.add('masthead');
    for (const aspect of aspectsOf(old, element, before, after)) aspects.add(aspect);
  }
  return { aspects, gone };
}

/** The blocks of an earlier reading that are gone; null where one is concerned that is no prose. */
function goneBlocks(before: readonly Block[], after: readonly Block[]): ReadonlySet<Block> | null {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const old = before.slice(start, before.length - end);
  const isProse = ({ kind }: Block) => kind === 'prose';
  return old.every(isProse) && after.slice(start, after.length - end).every(isProse) ? new Set(old) : null;
}

function* aspectsOf(old: Element, element: Element, before: Resolution, after: Resolution): Generator<Aspect> {
  const { pack } = after;
  if (!areSameLeads(old.lead, element.lead)) yield 'leads';
  if (objectOf(old) !== objectOf(element)) yield 'objects';
  if (!pack || openingKey(old, pack) !== openingKey(element, pack)) yield 'openings';
  if (endKey(old) !== endKey(element)) yield 'ends';
  if (referenceKey(old) !== referenceKey(element)) yield 'references';
  if (element.kind === 'footnote') yield 'notes';
  if (element.kind === 'operative' || element.kind === 'operative_unnumbered' || element.kind === 'subitem') yield 'operative';
  if (!pack || refersInside(old, pack) || refersInside(element, pack)) yield 'internal';
  if (versionSign(old, pack) !== versionSign(element, pack)) yield 'versions';
  if (semicolonKey(old) !== semicolonKey(element)) yield 'semicolons';
  if (!pack || cites(old, pack, before) || cites(element, pack, after)) yield 'citations';
}

function haveSameFacts(a: Resolution, b: Resolution): boolean {
  return a.pack === b.pack && a.organ === b.organ && a.session === b.session && a.date === b.date && a.status === b.status && a.symbol === b.symbol
    && a.emphasis === b.emphasis && a.profile === b.profile && a.masthead.elements.length === b.masthead.elements.length;
}

function haveSameParts(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every((part, i) => {
    const other = b[i]!;
    return part.kind === other.kind && part.organ === other.organ && (part.organLine === null) === (other.organLine === null)
      && part.elements.length === other.elements.length && part.preamble.length === other.preamble.length
      && part.operative.length === other.operative.length && part.headings.length === other.headings.length;
  });
}

function haveSamePlace(a: Element, b: Element): boolean {
  return a.kind === b.kind && a.depth === b.depth && a.passages.length === b.passages.length && a.items.length === b.items.length
    && (a.parent === null) === (b.parent === null) && areSameMarkers(a.marker, b.marker);
}

/** Whether two elements hang on the same paragraph or item, whose words may have changed. */
function haveSameParents({ parent: a }: Element, { parent: b }: Element, changed: readonly (readonly [Element, Element])[]): boolean {
  return a === null || b === null || haveSamePassages(a, b) || changed.some(([old, element]) => old === a && element === b);
}

function areSameMarkers(a: Marker | null, b: Marker | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.kind === b.kind && a.text === b.text && a.value === b.value && a.roman === b.roman && a.latin === b.latin
    && a.before === b.before && a.after === b.after;
}

function haveSamePassages(a: Element, b: Element): boolean {
  return a.passages.length === b.passages.length && a.passages.every((passage, i) => passage === b.passages[i]);
}

function areSameLeads(a: Lead | null, b: Lead | null): boolean {
  if (a === b) return true;
  if (!a || !b || a.text !== b.text || a.from !== b.from || a.to !== b.to || a.style !== b.style) return false;
  const [x, y] = [a.match, b.match];
  if (x === y) return true;
  return x !== null && y !== null && x.head === y.head && x.which === y.which && x.headStart === y.headStart && x.headEnd === y.headEnd
    && x.position === y.position && x.gender === y.gender && x.adverb === y.adverb && x.base === y.base
    && x.adverbSpan?.start === y.adverbSpan?.start && x.adverbSpan?.end === y.adverbSpan?.end;
}

/** As far as a rule reads on behind a lead, and behind the emphasis at the start. UTF-16 units. */
const reach = 80;
const margin = 4;

function objectOf({ lead, passages: [first] }: Element): string {
  return lead && first ? first.inline.plain.slice(lead.to, lead.to + reach) : '';
}

function openingKey({ passages: [first] }: Element, pack: LanguagePack): string {
  if (!first) return '';
  const { plain, runs: [run] } = first.inline;
  const { runs, to, marks, match, agrees } = openingOf(first, pack);
  const end = Math.max(to, match?.end ?? 0) + margin;
  return JSON.stringify([
    runs.map(({ style, from, to: until }) => [style, from, until]), to, marks, agrees,
    match && [match.start, match.end, match.headEnd, match.adverbSpan],
    run && run.from < end ? [run.style, run.from, Math.min(run.to, end)] : null,
    plain.slice(0, end),
    // The signs as they are typed: emphasis may begin in the number.
    first.block.text.slice(first.span.start, first.inline.span(0, Math.min(end, plain.length)).end),
  ]);
}

/** As far as a rule reads back from an end mark. UTF-16 units. */
const tail = 60;

function endKey({ passages }: Element): string {
  const passage = passages[passages.length - 1];
  if (!passage) return '';
  const { plain, references } = passage.inline;
  const end = plain.length - tail;
  return JSON.stringify([
    plain.slice(-tail), plain.length < tail, isWhollyEmphasised(passage), references.filter(({ at }) => at >= end).map(({ at, form, label }) => [at - end, form, label]),
  ]);
}

function referenceKey({ passages }: Element): string {
  let key = '';
  for (const { note, inline: { plain, references } } of passages) {
    if (note) key += `${note.form} ${note.label}:`;
    for (const { label, form, span, labelSpan, at } of references) {
      key += `${form} ${label} ${span === labelSpan} ${plain.slice(Math.max(0, at - 4), at)}|${plain.slice(at, at + 1)};`;
    }
  }
  return key;
}

function cites({ passages }: Element, pack: LanguagePack, resolution: Resolution): boolean {
  return passages.some((passage) => citationsOf(passage, pack, speakerOf(passage, resolution)).length > 0);
}

function refersInside({ passages }: Element, pack: LanguagePack): boolean {
  return passages.some(({ inline }) => internalReferencesIn(inline, pack).length > 0);
}

function semicolonKey({ passages }: Element): string {
  return passages.map((passage) => (textOf(passage.span).match(/.{0,2}[;；؛]/gu) ?? []).join('')).join();
}

/** Whether the words of a passage are not read: a table, a comment, or a text that is too long for prose. */
function isUnread({ shape, inline, span: { start, end } }: Passage): boolean {
  return shape === 'table' || shape === 'comment' || (inline.plain === '' && end > start);
}
