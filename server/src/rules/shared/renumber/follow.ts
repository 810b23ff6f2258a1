import { toRoman } from '../../../citation/roman';
import type { LanguagePack } from '../../../language/pack';
import type { NamedPlace, PlaceKind } from '../../../citation/internal';
import { isNumeral } from '../../../citation/internal-grammar';
import { internalReferencesOf, sectionNumber, sectionsOf, sourceOf, type PlacedReference } from '../../../syntax/internal-references';
import type { Element, Resolution } from '../../../syntax/model';
import { isAboutThisText, targetOf, type Target } from '../../../syntax/reference-targets';
import { startOf, textOf, type Span } from '../../../text/block';
import { wordKey } from '../../../text/words';
import type { Edit } from '../../rule';
import { inDigitsOf } from '../numbers';

/** A number, letter or label that changes, as it is to be: the sign without brackets and stop. */
export type NewSigns = ReadonlyMap<Element, string>;

/**
 * What new numbers left as it was, for it cannot be known what it means: a reference to nothing, to one of several, a range that is one
 * no more, or a number that may be that of another text; a note without reference, a reference without note.
 */
export interface LeftAlone {
  readonly reason: 'missing' | 'ambiguous' | 'range' | 'uncertain' | 'lone-note' | 'lone-reference';
  readonly span: Span;
}

export interface Followed {
  readonly edits: readonly Edit[];
  readonly leftAlone: readonly LeftAlone[];
}

/** What is given new numbers; `notes` holds the new label of each label, null where several notes bear it. */
export interface Moved {
  readonly paragraphs: NewSigns | null;
  readonly items: NewSigns | null;
  readonly sections: NewSigns | null;
  /** Places of paragraphs of the preamble that move; none where the preamble stays as it is. */
  readonly preambular?: NewSigns | null;
  readonly notes: ReadonlyMap<string, string | null> | null;
}

/** Lets the internal references of a resolution follow what they point to. */
export function followReferences(resolution: Resolution, moved: Moved): Followed {
  const edits = new Map<number, Edit>();
  const leftAlone: LeftAlone[] = [];
  const numbers = new Map([moved.paragraphs, moved.sections, moved.preambular ?? null].map((signs) => [signs, signs ? numbersBeside(signs, resolution) : new Map()]));
  for (const placed of internalReferencesOf(resolution)) {
    const outcome = follow(placed, moved, resolution, (signs) => numbers.get(signs)!);
    if (typeof outcome === 'string') leftAlone.push({ reason: outcome, span: sourceOf(placed, placed.reference) });
    else for (const edit of outcome) edits.set(startOf(edit.span), edit);
  }
  return { edits: [...edits.values()], leftAlone };
}

function follow(
  placed: PlacedReference,
  moved: Moved,
  resolution: Resolution,
  numbersOf: (signs: NewSigns) => NumbersBeside,
): readonly Edit[] | LeftAlone['reason'] {
  const { reference, element, part } = placed;
  const signs = signsFor(reference.kind, moved);
  if (reference.kind === 'note' ? !moved.notes : !signs && !(moved.items && reference.kind === 'paragraph')) return [];
  if (part?.kind === 'annex' && reference.direction !== 'own') return [];
  const targets = reference.places.map((_, i) => targetOf(placed, i, resolution));
  if (reference.kind === 'note') return followNotes(placed, targets, moved.notes!, element.kind === 'footnote');
  for (const [i, target] of targets.entries()) {
    if (target.kind !== 'missing' && target.kind !== 'ambiguous') continue;
    if (!isAboutThisText(placed, resolution)) return [];
    // Without new letters a letter that is not found changes nothing.
    if (signs || (moved.items && reference.places[i]!.signs.length > 0)) return target.kind;
  }
  const edits = reference.places.flatMap((place, i) => followSigns(placed, place, targets[i]!, moved.items));
  if (!signs) return edits;
  const numbers = newNumbers(reference.places, targets, signs, numbersOf(signs));
  if (numbers === null) return 'range';
  const changes = reference.places.flatMap(({ number }, i) =>
    number ? numberEdit(placed, number, numbers[i]!, resolution.pack) : [],
  );
  if (changes.length > 0 && !isAboutThisText(placed, resolution)) return 'uncertain';
  return [...changes, ...edits];
}

function signsFor(kind: PlaceKind, { paragraphs, sections, preambular }: Moved): NewSigns | null {
  if (kind === 'section') return sections;
  return kind === 'paragraph' ? paragraphs : kind === 'preambular' ? (preambular ?? null) : null;
}

function followNotes(
  placed: PlacedReference,
  targets: readonly Target[],
  notes: ReadonlyMap<string, string | null>,
  inNote: boolean,
): readonly Edit[] | LeftAlone['reason'] {
  const { direction, places } = placed.reference;
  const isOurs = direction !== null || inNote;
  const edits: Edit[] = [];
  for (const [i, target] of targets.entries()) {
    const label = target.kind === 'note' ? notes.get(target.label) : undefined;
    if (label === undefined) return isOurs ? 'missing' : [];
    if (label === null) return isOurs ? 'ambiguous' : [];
    edits.push(...numberEdit(placed, places[i]!.number!, Number(label), null));
  }
  return isOurs || edits.length === 0 ? edits : 'uncertain';
}

/** New numbers of the places. A plain list that rose rises again; null where a range would name other paragraphs than before. */
function newNumbers(
  places: readonly NamedPlace[],
  targets: readonly Target[],
  signs: NewSigns,
  numbersBeside: NumbersBeside,
): number[] | null {
  const [first] = targets;
  const numbers: Numbers = (first?.kind === 'element' && numbersBeside.get(first.chain[0]!)) || new Map();
  const fresh = places.map(({ number }, i) => {
    const target = targets[i]!;
    const sign = target.kind === 'element' ? signs.get(target.chain[0]!) : undefined;
    return sign === undefined ? (number?.value ?? 0) : parseInt(sign, 10);
  });
  for (const [i, { through, number }] of places.entries()) {
    if (!through) continue;
    const [from, to] = [places[i - 1]!.number!.value, number!.value];
    const [old, values] = between(numbers, from, to);
    if (old.length === 0 || !isRun(old)) continue;
    if (!isRun(values)) return null;
    [fresh[i - 1], fresh[i]] = [least(values), greatest(values)];
  }
  const plain = places.every(({ signs: own, number, through }) => own.length === 0 && number !== null && number.latin === null && !through);
  const rose = plain && places.every(({ number }, i) => i === 0 || number!.value > places[i - 1]!.number!.value);
  return rose ? fresh.sort((a, b) => a - b) : fresh;
}

/** Whether numbers follow one another without a gap, in whatever order. */
function isRun(values: readonly number[]): boolean {
  return greatest(values) - least(values) + 1 === new Set(values).size;
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const greatest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));

/** New numbers by old ones, of the paragraphs among which a range is counted; several paragraphs may bear one number. */
type Numbers = ReadonlyMap<number, readonly number[]>;

/** For each paragraph and heading, the numbers of its section. */
type NumbersBeside = ReadonlyMap<Element, Numbers>;

function numbersBeside(signs: NewSigns, { parts, pack }: Resolution): NumbersBeside {
  const beside = new Map<Element, Numbers>();
  for (const members of parts.flatMap((part) => [...sectionsOf(part), part.headings, part.preamble])) {
    const numbers = new Map<number, number[]>();
    for (const [i, element] of members.entries()) {
      if (!beside.has(element)) beside.set(element, numbers);
      const old = element.kind === 'preambular' ? i + 1 : element.kind === 'heading' ? sectionNumber(element, pack)?.value : element.marker?.value;
      const fresh = signs.get(element);
      if (old === undefined || fresh === undefined) continue;
      const same = numbers.get(old);
      if (same) same.push(parseInt(fresh, 10));
      else numbers.set(old, [parseInt(fresh, 10)]);
    }
  }
  return beside;
}

/** The old numbers in a range, and the new ones. */
function between(numbers: Numbers, from: number, to: number): [old: number[], fresh: number[]] {
  const old: number[] = [];
  const fresh: number[] = [];
  const take = (n: number, values: readonly number[]) => {
    old.push(n);
    for (const value of values) fresh.push(value);
  };
  if (to - from < numbers.size) for (let n = from; n <= to; n++) if (numbers.has(n)) take(n, numbers.get(n)!);
  if (to - from >= numbers.size) for (const [n, values] of numbers) if (n >= from && n <= to) take(n, values);
  return [old, fresh];
}

function numberEdit(placed: PlacedReference, number: NonNullable<NamedPlace['number']>, value: number, pack: LanguagePack | null): Edit[] {
  if (value === number.value) return [];
  const digits = number.latin ? number.end - number.latin.length : number.end;
  const text = placed.inline.plain.slice(number.start, digits).trimEnd();
  const place = sourceOf(placed, { start: number.start, end: number.start + text.length });
  return [{ span: place, newText: isNumeral(text) || /[\p{L}º]/u.test(text) ? numeralLike(text, value, pack) : inDigitsOf(text, value) }];
}

/** A section's number, or that of a paragraph of the preamble, in the numerals or words of another. */
export function numeralLike(sample: string, value: number, pack: LanguagePack | null): string {
  if (/^[IVX]/i.test(sample)) return toRoman(value);
  const { first = [], named = [] } = pack?.phrasing.sectionWords ?? {};
  const ordinals = pack?.phrasing.references.ordinals.map((list) => list.slice(1)) ?? [];
  const words = [first, named, ...ordinals].find((list) => list.some((word) => wordKey(word) === wordKey(sample)));
  if (words) return words[value - 1] ?? sample;
  const digits = '一二三四五六七八九';
  const tens = Math.floor(value / 10);
  return (tens > 1 ? digits[tens - 1]! : '') + (tens > 0 ? '十' : '') + (digits[(value % 10) - 1] ?? '');
}

function followSigns(placed: PlacedReference, { signs }: NamedPlace, target: Target, items: NewSigns | null): Edit[] {
  if (!items || target.kind !== 'element') return [];
  const chain = target.chain.slice(target.chain.length - signs.length);
  return signs.flatMap((sign, i) => {
    const fresh = items.get(chain[i]!);
    const printed = placed.inline.plain.slice(sign.start, sign.end);
    const letters = /[^()（）'’‘‛]+/u.exec(printed);
    if (fresh === undefined || !letters || letters[0] === fresh) return [];
    const start = sign.start + letters.index;
    const place = sourceOf(placed, { start, end: start + letters[0].length });
    return textOf(place) === fresh ? [] : [{ span: place, newText: fresh }];
  });
}
