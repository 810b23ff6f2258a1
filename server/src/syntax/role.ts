import type { LanguagePack } from '../language/pack';
import { isFurniture, isMeetingLine } from './furniture';
import { leadOf } from './lead';
import type { Lead, Passage } from './model';
import { endKindOf, organLineOf, startsLow } from './shape';

export type Role = 'preambular' | 'operative' | 'operative_unnumbered' | 'other';

/** Where a paragraph stands. */
export interface RoleContext {
  readonly pack: LanguagePack | null;
  readonly passages: readonly Passage[];
  /** Index of the paragraph's passage. */
  readonly index: number;
  /** Whether an organ line or a preambular paragraph stands before it in its part. */
  readonly preambleStarted: boolean;
  /** Whether an operative paragraph stands before it in its section. */
  readonly operativeStarted: boolean;
  /** Whether one stands before it in its part, in an earlier section perhaps. */
  readonly operativeSeen: boolean;
}

/** What a paragraph is, by its number, its words, its end mark and what follows. */
export function roleOf(passage: Passage, lead: Lead | null, context: RoleContext): Role {
  const end = endKindOf(passage);
  const position = lead?.match?.position ?? null;
  if (passage.marker) {
    if (context.operativeStarted || position === 'operative') return 'operative';
    // A number before a preambular paragraph is a slip of the drafter: the words, the comma and the neighbours tell.
    const preambular = (position === 'preambular' && (end !== 'colon' || nextIsUnnumbered(context))) || (end === 'comma' && nextIsUnnumbered(context));
    return preambular && end !== 'semicolon' && end !== 'stop' ? 'preambular' : 'operative';
  }
  if (context.operativeStarted) {
    if (position === 'preambular' && lead?.style && end === 'comma') return 'preambular';
    if (lead && lead.from > 3 && startsLow(passage)) return 'other';
    return lead?.style || (lead && end === 'semicolon') ? 'operative_unnumbered' : 'other';
  }
  if (!lead && !context.preambleStarted) return 'other';
  if ((end === 'stop' && endsPart(context) && !(position === 'preambular' && numbersBegin(context))) || (end === 'colon' && opensDraft(context))) return lead ? 'operative_unnumbered' : 'other';
  if (end === 'comma' || position === 'preambular') return 'preambular';
  if (preambleGoesOn(context)) return 'preambular';
  if (position === 'operative' || end === 'stop' || end === 'semicolon' || (end === 'colon' && (endsPart(context) || nextNumber(context) > 1))) return lead ? 'operative_unnumbered' : 'other';
  return 'preambular';
}

/** Whether the numbers begin only after a paragraph: the next one has none, or is number 1. */
function nextIsUnnumbered(context: RoleContext): boolean {
  const next = nextText(context);
  return next === null ? numbersBegin(context) : !next.marker || (next.marker.kind === 'number' && next.marker.value === 1);
}

/** Whether the next numbered paragraph, past headings, is number 1: what stands before it belongs to the preamble. */
function numbersBegin({ passages, index, pack }: RoleContext): boolean {
  for (let i = index + 1; i < passages.length; i++) {
    const { shape, marker } = passages[i]!;
    if (shape === 'heading' || shape === 'note' || shape === 'rule') continue;
    return marker?.kind === 'number' && marker.value === 1 && leadOf(passages[i]!, pack)?.style != null;
  }
  return false;
}

/** The number of the next numbered paragraph, past items; 0 where an unnumbered paragraph or nothing comes first. */
function nextNumber({ passages, index, pack }: RoleContext): number {
  for (let i = index + 1; i < passages.length; i++) {
    const { shape, marker } = passages[i]!;
    if (shape === 'heading') return 0;
    if (marker?.kind === 'number') return marker.value;
    if (shape === 'text' && !marker && leadOf(passages[i]!, pack)?.style) return 0;
  }
  return 0;
}

/** Whether a paragraph that must be preambular follows before anything operative: its form says so, or it is an unnumbered one that ends in a comma. */
function preambleGoesOn(context: RoleContext): boolean {
  const { passages, index, pack } = context;
  for (let i = index + 1; i < Math.min(passages.length, index + 12); i++) {
    const passage = passages[i]!;
    if (passage.shape === 'heading' && context.operativeSeen) return false;
    if (passage.shape !== 'text' || isFurniture(passage)) continue;
    if (organLineOf(passage)) return false;
    if (passage.marker?.kind === 'number') return passage.marker.value === 1 && leadOf(passage, pack)?.style != null;
    const lead = leadOf(passage, pack);
    if (passage.marker || !lead?.style) continue;
    const end = endKindOf(passage);
    return lead.match?.position === 'preambular' || (lead.match?.position !== 'operative' && end === 'comma') || (end === 'stop' && endsPart({ ...context, index: i }));
  }
  return false;
}

/** Whether nothing but items follows in the part. */
function endsPart({ passages, index, pack }: RoleContext): boolean {
  for (let i = index + 1; i < passages.length; i++) {
    const passage = passages[i]!;
    if (passage.shape === 'note' || passage.shape === 'rule') continue;
    if (passage.shape === 'heading') return true;
    if (!passage.marker || passage.marker.kind === 'number') return organLineOf(passage) !== null || isMeetingLine(passage, pack);
  }
  return true;
}

/** Whether the organ line of an embedded draft comes next. */
function opensDraft(context: RoleContext): boolean {
  const next = nextText(context);
  return next !== null && organLineOf(next) !== null;
}

function nextText({ passages, index }: RoleContext): Passage | null {
  for (let i = index + 1; i < passages.length; i++) {
    const passage = passages[i]!;
    if (passage.shape === 'text' && !isFurniture(passage)) return passage;
    if (passage.shape === 'heading') return null;
  }
  return null;
}
