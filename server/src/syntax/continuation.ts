import type { LanguagePack } from '../language/pack';
import { isIdeograph } from '../text/words';
import { isMeetingLine } from './furniture';
import { leadOf } from './lead';
import type { Element, Lead, Marker, Passage } from './model';
import { endKindOf, isWhollyEmphasised, startsLow } from './shape';

/** Where a passage stands that may go on with what is open. */
interface Place {
  readonly pack: LanguagePack | null;
  /** Whether a page turn, or notes at its foot, stand before the passage. */
  readonly cut: boolean;
  readonly operativeStarted: boolean;
}

/** Whether a passage is what a page cut off an open paragraph: the paragraph has no end mark yet, and nothing opens here. */
export function goesOn(open: Element, passage: Passage, { pack, cut, operativeStarted }: Place): boolean {
  if (passage.marker || passage.shape !== 'text' || (operativeStarted && isMeetingLine(passage, pack))) return false;
  const last = open.passages[open.passages.length - 1]!;
  const end = endKindOf(last);
  // A short item without an end mark is a run-in heading, and what follows it is its text.
  if (open.kind === 'subitem' && !cut && (isWhollyEmphasised(last) || last.inline.plain.length < 60)) return false;
  if (end !== 'none' && !(cut && end === 'comma' && startsLow(passage))) return false;
  const lead = leadOf(passage, pack);
  // Where leads have a capital, an emphasised verb without one after a page turn is inside a sentence.
  const isInner = cut && end === 'none' && pack?.leads.capital === true && startsLow(passage);
  if (!isInner && lead?.style && (lead.match?.head || (lead.from === 0 && !startsLow(passage)))) return false;
  return cut || startsLow(passage) || (!lead && isIdeograph(passage.inline.plain.charCodeAt(0)));
}

/** A paragraph in quotation marks after a colon: the words of another text. */
export function isQuotation(open: Element | null, passage: Passage): boolean {
  const before = open?.passages[open.passages.length - 1];
  return before !== undefined && endKindOf(before) === 'colon' && /^\s*["“”«„‘「『]/u.test(passage.inline.plain);
}

/** Where the numbers stand: what is open, the last number of a list inside it (0 for none), and that of the last operative paragraph. */
interface Numbers {
  readonly open: Element | null;
  readonly nested: number;
  readonly last: number;
}

/** Whether a number belongs to a list inside a paragraph: such numbers begin again at 1 after a colon, without a lead. */
export function isNestedNumber({ value }: Marker, lead: Lead | null, { open, nested, last }: Numbers): boolean {
  if (lead?.match?.head && lead.style) return false;
  if (nested > 0 && value === nested + 1 && value !== last + 1) return true;
  return open !== null && value === 1 && last > 0 && endKindOf(open.passages[open.passages.length - 1]!) === 'colon';
}
