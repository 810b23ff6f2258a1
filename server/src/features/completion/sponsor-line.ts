import type { LanguagePack } from '../../language/pack';
import { isFreeName, stateOf } from '../../rules/shared/sponsor-order';
import type { Resolution, Stated } from '../../syntax/model';
import { shapeOf } from '../../syntax/shape';
import { readSponsors } from '../../syntax/sponsors';
import { Block, endOf, startOf } from '../../text/block';
import type { BlockDocument } from '../../text/document';
import type { TypedLine } from './typed-line';

/** A name among the sponsors. Offsets are absolute. */
export interface NameSlot {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Whether it may change places with others. */
  readonly isFree: boolean;
}

/** A line of sponsors with the cursor among the names. */
export interface SponsorLine {
  readonly slots: readonly NameSlot[];
  readonly cursor: number;
  /** The name at whose end the cursor stands; null where none is begun. */
  readonly current: NameSlot | null;
  /** Whether the line says already what is handed in. */
  readonly hasColon: boolean;
  /** Marks that an inserted name needs around it on an empty line, and those that close what is open; snippet syntax. */
  readonly open: string;
  readonly close: string;
  readonly unclosed: string;
  /** The marks of emphasis in which the names stand; "" where there are none. */
  readonly marks: string;
  text(from: number, to: number): string;
}

/** The line of sponsors at the cursor, be it whole or just begun; null where there is none, or the cursor is inside a name. */
export function sponsorLineAt(
  document: BlockDocument, resolution: Resolution | undefined, pack: LanguagePack, typed: TypedLine,
): SponsorLine | null {
  const { masthead } = resolution ?? {};
  const text = (from: number, to: number): string => document.slice(from, to);
  const element = masthead?.sponsorsElement?.passages[0];
  const marks = { open: '', close: '', unclosed: '', marks: typed.marks };
  if (masthead && element) {
    const isInside = startOf(element.span) <= typed.offset && typed.offset <= endOf(element.span);
    if (!isInside || !masthead.draft || !/[:：]/u.test(text(typed.offset, startOf(masthead.draft.span)))) return null;
    return at(typed.offset, masthead.sponsors.map((it, i) => slotOf(it, masthead.sponsors[i + 1])), { ...marks, hasColon: true, text });
  }
  const line = text(typed.lineStart, typed.end) + typed.after;
  if (typed.heading !== '' || typed.marks.length > 2 || /[:：<[|]/u.test(line) || line.length > 2000) return null;
  const passage = shapeOf(new Block(`${line}: ${pack.masthead.draftResolution[0]}`, 'prose')).passages[0];
  const names = passage?.shape === 'text' ? readSponsors(passage, pack) : [];
  const slots = names.map(({ value, span: { start, end } }) => ({
    start: typed.lineStart + start, end: typed.lineStart + end, name: value, isFree: line.slice(start, end) === value,
  }));
  if (names.length === 0 && typed.marks === '') {
    return at(typed.offset, [], { ...marks, open: '**', close: '$0**', hasColon: false, text });
  }
  const isClosed = line.slice(typed.offset - typed.lineStart).includes('*');
  const begun = at(typed.offset, slots, { ...marks, unclosed: isClosed ? '' : typed.marks, hasColon: false, text });
  // Words joined by "and" in the title of an item are no States.
  const above = begun?.slots.filter((slot) => slot.end < typed.offset && slot !== begun.current) ?? [];
  return above.some(({ name }) => stateOf(name, pack.masthead)) || above.length === 0 ? begun : null;
}

function slotOf(sponsor: Stated<string>, next: Stated<string> | undefined): NameSlot {
  return { start: startOf(sponsor.span), end: endOf(sponsor.span), name: sponsor.value, isFree: isFreeName(sponsor, next) };
}

function at(cursor: number, slots: readonly NameSlot[], rest: Omit<SponsorLine, 'slots' | 'cursor' | 'current'>): SponsorLine | null {
  const last = slots.filter(({ start }) => start < cursor).at(-1);
  // An editor closes a bracket by itself.
  if (last && last.end > cursor && !/^[)）]$/u.test(rest.text(cursor, last.end))) return null;
  const isBegun = last !== undefined && rest.text(last.end, cursor).trim() === '';
  return { ...rest, slots, cursor, current: isBegun ? last : null };
}
