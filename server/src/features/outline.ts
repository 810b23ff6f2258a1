import type { LanguageId, Organ } from '../language/pack';
import { printedLead } from '../syntax/lead';
import type { Element, ElementKind, ResolutionFile } from '../syntax/model';

/** What a file holds, in the words of the outline contract. Facts are those of its first resolution; lines are 0-based. */
export interface Outline {
  readonly language: LanguageId | null;
  readonly organ: Organ | null;
  readonly symbol: string | null;
  readonly session: number | null;
  readonly committee: number | null;
  readonly agendaItem: string | null;
  readonly date: string | null;
  readonly revised: boolean;
  readonly sponsors: readonly string[];
  readonly title: string | null;
  /** Number of note references in the text. */
  readonly references: number;
  readonly blocks: readonly OutlineBlock[];
}

export interface OutlineBlock {
  readonly kind: ElementKind;
  /** The block's first line. */
  readonly line: number;
  /** As printed. */
  readonly num?: string;
  readonly lead?: string;
  /** Of a subitem, from 1. */
  readonly depth?: number;
}

/** The outline of a file; blocks in reading order. */
export function outlineOf({ resolutions, pack, organ }: ResolutionFile): Outline {
  const first = resolutions[0];
  const masthead = first?.masthead;
  return {
    language: pack?.id ?? null,
    organ,
    symbol: first?.symbol ?? null,
    session: first?.session ?? null,
    committee: masthead?.committee?.value ?? null,
    agendaItem: masthead?.agendaItem?.value ?? null,
    date: first?.date ?? null,
    revised: masthead?.draft?.value === 'revised' || /\/Rev\.[0-9]/.test(first?.symbol ?? ''),
    sponsors: masthead?.sponsors.map(({ value }) => value) ?? [],
    title: masthead?.title?.value ?? null,
    references: resolutions.reduce((sum, { references }) => sum + references.length, 0),
    blocks: resolutions.flatMap(({ elements }) => elements.filter(({ passages }) => passages.length > 0).map(blockOf)),
  };
}

function blockOf(element: Element): OutlineBlock {
  const { kind, passages, marker, depth } = element;
  const lead = printedLead(element);
  const passage = passages[0]!;
  const num = kind === 'footnote' ? passage.note?.label : marker?.text;
  return {
    kind,
    line: passage.block.line + passage.line,
    ...(num !== undefined && { num }),
    ...(lead !== null && { lead }),
    ...(kind === 'organ' && lead === null && { lead: withoutComma(passage.inline.plain) }),
    ...(depth > 0 && { depth }),
  };
}

function withoutComma(line: string): string {
  return line.trim().replace(/[,，،:：]$/u, '').trimEnd();
}
