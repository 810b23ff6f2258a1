import { matchLead, type LeadMatch } from '../../language/lead';
import type { LanguagePack } from '../../language/pack';
import type { EmphasisRun, Passage } from '../../syntax/model';
import { span, textOf, type Span } from '../../text/block';
import { findPhrase, isWordEdge, wordKey, words } from '../../text/words';
import type { Edit } from '../rule';
import { emphasise, type LeadHabits } from './lead-habits';
import { endOfWords, marksOf, openingOf } from './lead-opening';
import { knownLead } from './lead-paragraphs';

/** How the emphasis at the start of a paragraph differs from the lead that the language knows there. */
export interface EmphasisFault {
  readonly kind: 'missing' | 'number' | 'unpaired' | 'broken' | 'glued' | 'short' | 'long' | 'preposition';
  /** A warning where official texts know no such lead; milder where usage is divided. */
  readonly severity: 'warning' | 'information' | 'hint';
  /** The words that are emphasised and should not be, or the reverse. */
  readonly span: Span;
  readonly lead: string;
  readonly edits: readonly Edit[];
  /** The emphasis leaves out an adverb of repetition, or begins what follows with one. */
  readonly atAdverb?: true;
}

/** Compares the emphasis at the start of a paragraph with its lead; null where they agree or the lead is not known. */
export function emphasisFault(passage: Passage, pack: LanguagePack, habits: LeadHabits): EmphasisFault | null {
  const { runs, to, match, verb, agrees } = openingOf(passage, pack);
  if (runs[0] && passage.marker && runs[0].outer.start < passage.marker.contentStart) return inNumber(passage, runs[0], match?.end ?? to);
  if (agrees) return null;
  const { plain } = passage.inline;
  if (runs.length === 0) return unemphasised(passage, pack, habits);
  if (!match) return brokenWord(passage, pack, runs, to);
  if (to === match.end && runs[0]!.from <= match.start) return fault(passage, runs, match, 'broken', 'warning', [to, to]);
  const broken = !isWordEdge(plain, to) && pack.script !== 'Han';
  if (to > match.end) return tooLong(passage, pack, runs, match, [habits.usualEnd(match, verb, to), to], broken);
  if (runs[0]!.from > match.start) return null;
  const missing = plain.slice(to, match.end).trim();
  if (broken) return fault(passage, runs, match, 'broken', 'warning', [to, match.end]);
  if (isOutside(pack, missing)) return fault(passage, runs, match, 'preposition', 'information', [to, match.end]);
  if (match.adverbSpan !== null && plain.slice(to, match.adverbSpan.start).trim() === '' && to < match.adverbSpan.end) {
    const end = Math.max(match.adverbSpan.end, habits.usualEnd(match, verb, to));
    return { ...fault(passage, runs, match, 'short', 'warning', [to, end], end), atAdverb: true };
  }
  if (habits.isHabit(match, verb, to)) return null;
  const end = habits.usualEnd(match, verb, to);
  if (to === end) return null;
  if (to > end) return fault(passage, runs, match, 'long', 'information', [end, to], end);
  const emphasised = plain.slice(match.start, to);
  const isIncomplete = to < match.headEnd && !isKnownLead(pack, emphasised) && !pack.leads.alone?.includes(emphasised);
  const severity = isAside(pack, missing) ? 'hint' : isIncomplete ? 'warning' : 'information';
  return fault(passage, runs, match, 'short', severity, [to, end], end);
}

/** Emphasis that opens in the number of the paragraph, as in "7*. Notes* the bells". */
function inNumber(passage: Passage, { outer, from }: EmphasisRun, to: number): EmphasisFault {
  const { block } = passage;
  const open = /^[*_]{1,3}/u.exec(block.text.slice(outer.start, outer.end))?.[0] ?? '';
  const mark = span(block, outer.start, outer.start + open.length);
  const words = passage.inline.span(from, to);
  const at = span(block, words.start, words.start);
  const lead = passage.inline.plain.slice(from, to);
  const number = passage.marker!.span;
  return { kind: 'number', severity: 'warning', span: number, lead, edits: [{ span: mark, newText: '' }, { span: at, newText: open }] };
}

/** @param end where the emphasis should end */
function fault(
  passage: Passage, runs: readonly EmphasisRun[], match: LeadMatch, kind: EmphasisFault['kind'], severity: EmphasisFault['severity'],
  [from, to]: [number, number], end = match.end,
): EmphasisFault {
  const { inline } = passage;
  let start = from;
  while (start < to && /\s/.test(inline.plain[start]!)) start++;
  const place = from === to ? inline.span(match.start, end) : inline.span(start, to);
  const marks = runs[0] ? marksOf(runs[0]) : { open: '*', close: '*' };
  const edits = emphasise(passage, runs, runs[0]?.from ?? match.start, end, marks);
  return { kind, severity, span: place, lead: inline.plain.slice(match.start, end), edits };
}

function tooLong(
  passage: Passage, pack: LanguagePack, runs: readonly EmphasisRun[], match: LeadMatch, place: [end: number, to: number], broken: boolean,
): EmphasisFault | null {
  const [end, to] = place;
  const tail = passage.inline.plain.slice(match.end, to).trim();
  if (broken) return fault(passage, runs, match, 'broken', 'warning', place, end);
  if (isAside(pack, tail)) return fault(passage, runs, match, 'long', 'hint', place, end);
  if (isOutside(pack, tail)) return fault(passage, runs, match, 'preposition', 'information', place, end);
  const mayBeLead = match.head.object || endsLikeLead(pack, tail) || isKnownLead(pack, tail) || isLikeComplement(pack, tail);
  return fault(passage, runs, match, 'long', mayBeLead ? 'information' : 'warning', place, end);
}

/** The longest complement that an unknown Chinese lead may have, in ideographs. */
const longestHanComplement = 4;

/**
 * Whether words after a known lead may be a complement of a lead that is not known, for there are too many to list: "of and acting upon",
 * "о своем требовании", "d’exhorter", "its unwavering …". An article or a plain noun is the object, which a lead takes in but after a head that needs one
 * ("Expresses the hope").
 */
function isLikeComplement({ leads, script, citations }: LanguagePack, tail: string): boolean {
  if (script === 'Han') return tail.length <= longestHanComplement;
  const keys = [...words(tail)].map(({ start, end }) => wordKey(tail.slice(start, end)));
  const isOneOf = (list: readonly string[] | undefined, key: string): boolean => (list ?? []).some((word) => wordKey(word).replace(/'$/, '') === key);
  const opensLikeOne = keys.length > 1 && (isOneOf(leads.outside, keys[0]!) || isOneOf(leads.joins, keys[0]!));
  const isJoined = leads.conjunction !== undefined && tail.startsWith(leads.conjunction);
  const agrees = keys.some((key) => leads.agreement.some((pair) => pair.some((word) => wordKey(word) === key)));
  const own = keys.findIndex((key) => isOneOf(citations.own, key));
  return opensLikeOne || isJoined || agrees || (own >= 0 && !isOneOf(citations.resolution, keys[own + 1] ?? ''));
}

/** Whether the words are by themselves a lead that the language knows. */
function isKnownLead(pack: LanguagePack, lead: string): boolean {
  return matchLead(pack, lead)?.end === lead.length || isListed(pack, lead);
}

const listed = new WeakMap<LanguagePack, ReadonlySet<string>>();

function isListed(pack: LanguagePack, words: string): boolean {
  let keys = listed.get(pack);
  if (!keys) {
    keys = new Set([...pack.leads.known.preambular, ...pack.leads.known.operative].map(([phrase]) => wordKey(phrase)));
    listed.set(pack, keys);
  }
  return keys.has(wordKey(words));
}

function isOutside({ leads }: LanguagePack, words: string): boolean {
  const key = wordKey(words);
  return key !== '' && (leads.outside ?? []).some((word) => wordKey(word) === key);
}

/** Whether words are but phrases that may stand inside a lead, with or without an adverb of repetition. */
function isAside({ leads }: LanguagePack, words: string): boolean {
  let rest = words;
  for (const phrase of [...(leads.asides ?? []), ...leads.repetition.also, ...leads.repetition.further]) {
    const found = findPhrase(rest, phrase);
    if (found) rest = rest.slice(0, found.start) + rest.slice(found.end);
  }
  return /^[\s,，،]*$/u.test(rest);
}

/** Whether the last word could close a lead: then the lead may be one that is not known. */
function endsLikeLead({ leads, script }: LanguagePack, tail: string): boolean {
  const key = wordKey(tail);
  const { nouns, after, repetition } = leads;
  const ends = [...(nouns?.nouns ?? []), ...(nouns?.qualifiers ?? []), ...after, ...repetition.also, ...repetition.further];
  return ends.some((word) => {
    const end = wordKey(word);
    return key.endsWith(end) && (script === 'Han' || key.length === end.length || key[key.length - end.length - 1] === ' ');
  });
}

/** Emphasis of an unknown lead that ends inside a word goes on to the end of the word, unless the word after the lead is but glued to it. */
function brokenWord(passage: Passage, pack: LanguagePack, runs: readonly EmphasisRun[], to: number): EmphasisFault | null {
  const { plain } = passage.inline;
  if (isWordEdge(plain, to)) return null;
  let end = to;
  while (end < plain.length && !isWordEdge(plain, end)) end++;
  const from = runs[0]!.from;
  const lead = plain.slice(from, to);
  if (isOutside(pack, plain.slice(to, end)) && isKnownLead(pack, lead)) {
    const after = runs[runs.length - 1]!.outer.end;
    const edits = [{ span: span(passage.block, after, after), newText: ' ' }];
    return { kind: 'glued', severity: 'warning', span: passage.inline.span(to, end), lead, edits };
  }
  return {
    kind: 'broken', severity: 'warning', span: passage.inline.span(to, end), lead: plain.slice(from, end),
    edits: emphasise(passage, runs, from, end, marksOf(runs[0]!)),
  };
}

/** A lead without emphasis, or with a mark on one side only. */
function unemphasised(passage: Passage, pack: LanguagePack, { marks, usualEnd }: LeadHabits): EmphasisFault | null {
  const { inline } = passage;
  const before = /^[*_]{1,3}/.exec(inline.plain)?.[0].length ?? 0;
  const match = knownLead(passage, pack, before);
  if (!match || match.start > before + 3) return null;
  const start = match.start;
  const end = usualEnd(match, wordKey(inline.plain.slice(match.start, match.headEnd)));
  const later = inline.runs[0];
  const lead = inline.plain.slice(start, end);
  if (later && later.from < match.end) {
    const skipped = inline.plain.slice(start, later.from);
    const to = endOfWords(passage, later);
    const { also, further } = pack.leads.repetition;
    const atAdverb = [...also, ...further].some((adverb) => wordKey(adverb) === wordKey(skipped));
    if ((isAside(pack, skipped) && !atAdverb) || later.from === start) return null;
    const edits = emphasise(passage, [later], start, Math.max(end, to), marks);
    const found = { kind: 'short', span: inline.span(start, later.from), lead, edits } as const;
    return atAdverb ? { ...found, severity: 'warning', atAdverb } : { ...found, severity: 'information' };
  }
  const after = /^[*_]{1,3}/.exec(inline.plain.slice(end))?.[0].length ?? 0;
  const common = { severity: 'warning', span: inline.span(start, end), lead } as const;
  if (before + after === 0) return { ...common, kind: 'missing', edits: emphasise(passage, [], start, end, marks) };
  const opening = before > 0 ? inline.span(0, before) : inline.span(start, start);
  const closing = after > 0 ? inline.span(end, end + after) : span(passage.block, inline.span(start, end).end, inline.span(start, end).end);
  const edits = [{ span: withEscape(opening), newText: marks.open }, { span: withEscape(closing), newText: marks.close }];
  return { ...common, kind: 'unpaired', edits: edits.filter((edit) => textOf(edit.span) !== edit.newText) };
}

/** With the backslash before a mark. */
function withEscape(place: Span): Span {
  return place.block.text[place.start - 1] === '\\' ? span(place.block, place.start - 1, place.end) : place;
}
