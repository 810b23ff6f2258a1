import type { ByOrgan, LanguagePack, Organ } from '../language/pack';
import type { ProfileId } from '../language/profile';
import type { Block } from '../text/block';
import { BodyReader } from './body';
import { ElementBuilder } from './element';
import { leadOf } from './lead';
import { mastheadOf } from './masthead';
import type { Element, Masthead, Note, Passage, Resolution } from './model';
import { organLineOf, shapeOf } from './shape';

export type ReadResolution = Resolution;

/** The value that holds for an organ. */
export function forOrgan<T>(values: ByOrgan<T>, organ: Organ | null): T {
  return (organ && values[organ]) ?? values.default;
}

/** What is known of a resolution beside its text. */
export interface Given {
  /** The organ, whatever the text says. */
  readonly organ?: Organ | undefined;
  /** The session, whatever the text says. */
  readonly session?: number | undefined;
  /** The session where the text does not say. */
  readonly usualSession?: number | undefined;
  readonly profile?: ProfileId | undefined;
}

/**
 * Reads one resolution or draft with its masthead.
 * @param pack the language, or null where it is none of the six: then structure is read from emphasis and numbers alone
 */
export function readResolution(blocks: readonly Block[], pack: LanguagePack | null, given: Given = {}): Resolution {
  const passages = blocks.flatMap((block) => shapeOf(block).passages);
  const build = new ElementBuilder();
  const profile = given.profile ?? 'draft';
  const bodyAt = bodyStart(passages, pack, profile);
  const masthead = mastheadOf(passages.slice(0, bodyAt), pack, build, profile);
  const body = new BodyReader(pack, passages, build, profile);
  const isResolution = masthead.draft?.value !== 'amendment' && masthead.draft?.value !== 'decision';
  if (isResolution) body.read(bodyAt);
  const elements: Element[] = [...masthead.elements, ...(isResolution ? body.elements : unreadElements(passages.slice(bodyAt), build))];
  const parts = body.parts.filter((part) => part.elements.length > 0 || part.organLine);
  const lineOrgan = parts.find(({ organLine }) => organLine)?.organ ?? null;
  const outvoting = given.organ || !lineOrgan || !parts[0]!.organLine ? null : organAgainst(lineOrgan, masthead);
  if (outvoting) for (const part of parts) if (part.kind !== 'embedded' && part.organ === lineOrgan) part.organ = outvoting;
  const organ = given.organ ?? outvoting ?? lineOrgan ?? masthead.organ?.value ?? organOfSymbol(masthead.symbol?.value);
  const symbol = masthead.symbol?.value ?? null;
  const isFinal = profile === 'final' || masthead.adopted || (symbol !== null && /\/RES\//.test(symbol));
  const isDraft = profile !== 'final' && (masthead.draft !== null || (symbol !== null && /\/L\.|\/Rev\.[0-9]/.test(symbol)));
  return {
    pack,
    organ,
    session: given.session ?? masthead.session?.value ?? sessionOfSymbol(symbol, organ) ?? given.usualSession ?? null,
    date: masthead.date?.value ?? null,
    status: isDraft ? 'draft' : isFinal ? 'adopted' : null,
    symbol,
    masthead,
    elements,
    parts,
    notes: notesOf(elements),
    references: elements.flatMap((element) => (element.kind === 'footnote' ? [] : element.references.map((reference) => ({ reference, element })))),
    profile,
    emphasis: pack ? forOrgan(pack.emphasis, organ) : 'italic',
    blocks,
  };
}

/** The text of an amendment or a decision, which has other rules: only its notes are read. */
function unreadElements(passages: readonly Passage[], build: ElementBuilder): Element[] {
  return passages
    .filter(({ shape }) => shape !== 'rule' && shape !== 'comment')
    .map((passage) => build.of(passage.shape === 'note' ? 'footnote' : passage.shape === 'heading' ? 'heading' : 'other', passage));
}

/** Where the masthead ends: at the organ line, or without one at the first paragraph that reads like one of a resolution. */
function bodyStart(passages: readonly Passage[], pack: LanguagePack | null, profile: ProfileId): number {
  let candidate = -1;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]!;
    const named = organLineOf(passage, profile);
    if (!named || (pack && named.pack !== pack)) continue;
    if (candidate < 0) candidate = i;
    if (opensBody(passages, i + 1, pack)) return i;
  }
  if (candidate >= 0) return candidate;
  const first = passages.findIndex((passage, i) => isParagraph(passage, pack) && (i > 0 || passages.length < 3 || isParagraph(passages[1]!, pack)));
  return first >= 0 ? first : passages.length;
}

/** Whether the next thing of weight after an organ line is a paragraph or a section heading. */
function opensBody(passages: readonly Passage[], from: number, pack: LanguagePack | null): boolean {
  for (let i = from; i < Math.min(passages.length, from + 4); i++) {
    const passage = passages[i]!;
    if (passage.shape === 'note' || passage.shape === 'rule' || passage.shape === 'comment') continue;
    return passage.shape === 'heading' ? /^.{1,4}$/u.test(passage.inline.plain.trim()) : isParagraph(passage, pack) || leadOf(passage, pack) !== null;
  }
  return false;
}

function isParagraph(passage: Passage, pack: LanguagePack | null): boolean {
  if (passage.shape !== 'text') return false;
  const lead = leadOf(passage, pack);
  if (!lead) return false;
  if (lead.style === 'bold' && pack?.emphasis.default !== 'bold' && !lead.match?.head) return false;
  if (lead.style === null) return passage.marker?.kind === 'number' || (lead.match?.position !== 'operative' && /[,，،;；؛.。:：]\s*$/u.test(passage.inline.plain));
  return lead.match?.head != null || passage.marker?.kind === 'number' || /[,，،;；؛.。:：]\s*$/u.test(passage.inline.plain);
}

function notesOf(elements: readonly Element[]): Note[] {
  const notes: Note[] = [];
  for (const element of elements) {
    const [passage] = element.passages;
    if (element.kind !== 'footnote' || !passage?.note) continue;
    const { label, form, span, labelSpan } = passage.note;
    notes.push({ label, form, element, span, labelSpan, text: passage.inline.plain.trim() });
  }
  return notes;
}

/** The organ that the masthead and its symbol name both, where the organ line names another: the line is the slip, and all else is judged by them. */
function organAgainst(lineOrgan: Organ, { organ, symbol }: Masthead): Organ | null {
  const stated = organOfSymbol(symbol?.value);
  return stated !== lineOrgan && stated === organ?.value ? stated : null;
}

function organOfSymbol(symbol: string | undefined): Organ | null {
  if (!symbol) return null;
  if (symbol.startsWith('A/HRC/')) return 'HRC';
  if (symbol.startsWith('A/')) return 'GA';
  if (symbol.startsWith('S/')) return 'SC';
  return symbol.startsWith('E/') ? 'ECOSOC' : null;
}

/** The session in a symbol of the Assembly or the Human Rights Council: A/C.3/67/L.5, A/RES/67/190, A/HRC/20/L.1. */
export function sessionOfSymbol(symbol: string | null, organ: Organ | null): number | null {
  if (!symbol || organ === 'SC' || organ === 'ECOSOC') return null;
  const match = /^A\/(?:HRC\/RES\/|HRC\/|RES\/|C\.[1-6]\/|BUR\/)?([0-9]{1,3})\//.exec(symbol);
  return match ? Number(match[1]) : null;
}
