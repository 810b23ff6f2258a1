import { compact, isWordUnit, stringOf, words, type Compact } from '../text/words';
import { grammarOf, type Adverb, type CompiledGrammar, type Form, type Reading } from './lead-grammar';
import type { Gender, LanguagePack, LeadHead, Position } from './pack';

/** What is known of a lead: offsets are those of the text it was read from. */
export interface LeadDescription {
  /** The head, or null where only the ending tells the position. */
  readonly head: LeadHead | null;
  /** Index of the form in `head.preambular` or `head.operative` (whichever `position` says; preambular for "both"). */
  readonly which: number;
  /** Where the head form stands; empty span at the start where there is no head. */
  readonly headStart: number;
  readonly headEnd: number;
  /** The part of a resolution that the form belongs to; "both" where the language has one form for both. */
  readonly position: Position | 'both';
  /** The gender the lead agrees with, null where it shows none. */
  readonly gender: Gender | null;
  readonly adverb: 'plain' | 'also' | 'further';
  readonly adverbSpan: { readonly start: number; readonly end: number } | null;
  /** The lead folded, without conjunction and adverb of repetition: equal for neighbours that repeat a lead. */
  readonly base: string;
}

/** A lead found in text that need not be emphasised. */
export interface LeadMatch extends LeadDescription {
  readonly head: LeadHead;
  readonly start: number;
  /** Prepositions that follow are outside, particles of the head inside. */
  readonly end: number;
}

/** Longest stretch that is read for a lead, in folded units: the longest official leads have 90. */
const REACH = 110;

/**
 * Finds the longest official lead that begins at an offset, by the pack's grammar or its list of known leads, whichever reaches further.
 * @param text a paragraph without number and emphasis marks
 * @returns null where no lead begins there
 */
export function matchLead(pack: LanguagePack, text: string, at = 0): LeadMatch | null {
  const grammar = grammarOf(pack);
  const folded = compact(text, at, REACH);
  const { units, offsets } = folded;
  let reading = grammar.read(units, 0, false);
  let known = 0;
  const starts = [0];
  grammar.conjunction.at(units, 0, (end) => starts.push(end));
  for (const start of starts) {
    grammar.known.at(units, start, (end) => {
      if (grammar.edge(units, end)) known = Math.max(known, end);
    });
  }
  if (known > (reading?.end ?? 0)) {
    const whole = grammar.read(units.slice(0, known), 0, true) ?? grammar.scan(units, 0, known);
    if (whole) reading = { ...whole, adverb: whole.adverb ?? findAdverb(grammar, units, known), end: known };
  }
  if (!reading) return null;
  const head = reading.forms[0]!.head;
  return { ...describe(pack, folded, reading), head, start: offsets[0]!, end: offsets[reading.end]! };
}

/**
 * Describes a lead whose extent is known from its emphasis. Words outside the grammar are allowed anywhere in it.
 * @returns null where neither a head nor an ending is known
 */
export function describeLead(pack: LanguagePack, lead: string): LeadDescription | null {
  let known = descriptions.get(pack);
  if (!known || known.size >= mostKept) descriptions.set(pack, known = new Map());
  let description = known.get(lead);
  if (description === undefined) known.set(lead, description = readLead(pack, lead));
  return description;
}

/** Leads come back in all texts: so many of a language are kept with what was read of them. */
const mostKept = 2000;

const descriptions = new WeakMap<LanguagePack, Map<string, LeadDescription | null>>();

function readLead(pack: LanguagePack, lead: string): LeadDescription | null {
  const grammar = grammarOf(pack);
  const folded = trimmed(compact(lead));
  const { units, offsets } = folded;
  const reading = grammar.read(units, 0, true) ?? grammar.scan(units, 0, units.length);
  if (reading) {
    const adverb = reading.adverb ?? (reading.end < units.length ? findAdverb(grammar, units, units.length) : null);
    return describe(pack, folded, { ...reading, adverb, end: units.length });
  }
  const position = positionByEnding(pack, units);
  if (!position) return null;
  const adverb = findAdverb(grammar, units, units.length);
  return {
    head: null, which: 0, headStart: offsets[0]!, headEnd: offsets[0]!, position, gender: genderOf(pack, lead),
    adverb: adverb?.kind ?? 'plain', adverbSpan: adverb && span(folded, adverb), base: baseOf(grammar, units, units.length, adverb),
  };
}

function describe(pack: LanguagePack, folded: Compact, reading: Reading): LeadDescription {
  const { units, offsets } = folded;
  const form = reading.forms[0]!;
  const { adverb } = reading;
  return {
    head: form.head,
    which: form.which,
    headStart: offsets[reading.headStart]!,
    headEnd: offsets[reading.headEnd]!,
    position: positionOf(reading.forms),
    gender: genderOfForms(reading.forms) ?? genderOf(pack, stringOf(units, 0, reading.end)),
    adverb: adverb?.kind ?? 'plain',
    adverbSpan: adverb && span(folded, adverb),
    base: baseOf(grammarOf(pack), units, reading.end, adverb),
  };
}

function positionOf(forms: readonly Form[]): Position | 'both' {
  const { position } = forms[0]!;
  return forms.every((form) => form.position === position) ? position : 'both';
}

function genderOfForms(forms: readonly Form[]): Gender | null {
  const { gender } = forms[0]!;
  return forms.every((form) => form.gender === gender) ? gender : null;
}

/**
 * The gender shown by words of a lead that agree with the organ. A word beside a noun of the lead agrees with that noun
 * ("son appui résolu", "su decidido apoyo") and says nothing.
 */
function genderOf(pack: LanguagePack, lead: string): Gender | null {
  for (const { gender } of agreeingWords(pack, lead)) return gender;
  return null;
}

export interface AgreeingWord {
  readonly start: number;
  readonly end: number;
  readonly gender: Gender;
  readonly pair: readonly [masculine: string, feminine: string];
}

/** The words of a lead that agree with the organ, by the pack's agreement pairs. */
export function agreeingWords(pack: LanguagePack, lead: string): readonly AgreeingWord[] {
  const { pairs, nouns } = agreementOf(pack);
  if (pairs.size === 0) return [];
  const found: AgreeingWord[] = [];
  const spans = [...words(lead)];
  const keys = spans.map(({ start, end }) => stringOf(compact(lead.slice(start, end)).units));
  keys.forEach((key, i) => {
    const agreeing = pairs.get(key);
    const besideNoun = [keys[i - 1], keys[i + 1]].some((near) => near !== undefined && nouns.has(near) && !pairs.has(near));
    if (agreeing && !besideNoun) found.push({ ...spans[i]!, ...agreeing });
  });
  return found;
}

interface Agreement {
  readonly pairs: ReadonlyMap<string, { gender: Gender; pair: readonly [string, string] }>;
  readonly nouns: ReadonlySet<string>;
}

const agreements = new WeakMap<LanguagePack, Agreement>();

function agreementOf(pack: LanguagePack): Agreement {
  let agreement = agreements.get(pack);
  if (!agreement) {
    const pairs = new Map<string, { gender: Gender; pair: readonly [string, string] }>();
    for (const pair of pack.leads.agreement) {
      pairs.set(stringOf(compact(pair[0]).units), { gender: 'm', pair });
      pairs.set(stringOf(compact(pair[1]).units), { gender: 'f', pair });
    }
    const nouns = new Set((pack.leads.nouns?.nouns ?? []).map((noun) => stringOf(compact(noun).units)));
    agreements.set(pack, agreement = { pairs, nouns });
  }
  return agreement;
}

function positionByEnding(pack: LanguagePack, units: readonly number[]): Position | null {
  const first = [...words(stringOf(units))][0];
  if (!first || !pack.leads.endings) return null;
  const word = stringOf(units).slice(first.start, first.end);
  for (const position of ['preambular', 'operative'] as const) {
    if (pack.leads.endings[position].some((ending) => word.length > ending.length + 2 && word.endsWith(ending))) return position;
  }
  return null;
}

/** The first adverb of repetition that stands as words in a lead. */
function findAdverb(grammar: CompiledGrammar, units: readonly number[], to: number): Adverb | null {
  for (let i = 0; i < to; i++) {
    if (i > 0 && isWordUnit(units[i - 1]!)) continue;
    let found: Adverb | null = null;
    grammar.adverbs.at(units, i, (end, [kind]) => {
      if (end <= to && grammar.edge(units, end)) found = { kind: kind!, start: i, end };
    });
    if (found) return found;
  }
  return null;
}

function baseOf(grammar: CompiledGrammar, units: readonly number[], end: number, adverb: Adverb | null): string {
  let start = 0;
  grammar.conjunction.at(units, 0, (to) => start = to);
  if (!adverb || adverb.start < start) return stringOf(units, start, end).trim();
  const before = stringOf(units, start, adverb.start).trimEnd();
  const after = stringOf(units, adverb.end, end);
  return (before === '' ? after.trimStart() : before + after).trim();
}

function span({ offsets }: Compact, adverb: Adverb): { start: number; end: number } {
  return { start: offsets[adverb.start]!, end: offsets[adverb.end]! };
}

/** Without the spaces and marks that an emphasis may have caught at its end. */
function trimmed(folded: Compact): Compact {
  const { units, offsets } = folded;
  let end = units.length;
  while (end > 0 && !isWordUnit(units[end - 1]!)) end--;
  return end === units.length ? folded : { units: units.slice(0, end), offsets: offsets.slice(0, end + 1) };
}
