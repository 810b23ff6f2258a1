import { findPhrase, wordKey, words } from '../text/words';
import { agreeingWords, describeLead, type LeadDescription } from './lead-reading';
import type { Gender, LanguagePack, Position } from './pack';

/** The text with its first letter in upper case; unchanged where the script has no case. */
export function capitalise(pack: LanguagePack, text: string): string {
  return pack.leads.capital === null ? text : firstLetter(text, (letter) => letter.toUpperCase());
}

/** The text with its first letter in lower case; unchanged where the script has no case. */
export function lowercase(pack: LanguagePack, text: string): string {
  return pack.leads.capital === null ? text : firstLetter(text, (letter) => letter.toLowerCase());
}

function firstLetter(text: string, change: (letter: string) => string): string {
  const match = /\p{L}/u.exec(text);
  return match ? text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length) : text;
}

function beginsUpper(text: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(text);
}

/** In the case that the model has: "Recalls" gives "Recalling", "recalls" gives "recalling". */
function casedLike(pack: LanguagePack, text: string, model: string): string {
  return beginsUpper(model) ? capitalise(pack, text) : lowercase(pack, text);
}

/**
 * The lead in the form of the other part of a resolution: "Also recalls" gives "Recalling also". Case, gender and complements stay.
 * A conjunction that opens preambular leads is dropped from operative ones and never added.
 * @returns null where the head is unknown or has no such form
 */
export function convertLead(pack: LanguagePack, lead: string, to: Position): string | null {
  const whole = describeLead(pack, lead);
  if (!whole?.head) return null;
  if (whole.position === to || whole.position === 'both') return lead;
  const inPlace = adverbMayStay(pack, whole);
  const plain = inPlace ? lead : withoutAdverb(pack, lead);
  const found = inPlace ? whole : describeLead(pack, plain);
  const targets = whole.head[to];
  if (!found || targets.length === 0) return null;
  const sources = whole.head[whole.position];
  const form = inGender(targets[sources.length === targets.length ? found.which : 0]!, whole.gender ?? 'm');
  const before = plain.slice(0, found.headStart);
  const kept = wordKey(before) === wordKey(pack.leads.conjunction ?? '') ? '' : before;
  const converted = join(pack, kept, plain.slice(found.headStart, found.headEnd), form) + plain.slice(found.headEnd);
  const cased = casedLike(pack, converted, lead);
  return inPlace || whole.adverb === 'plain' ? cased : withAdverb(pack, cased, to, whole.adverb);
}

/** Whether the adverb stands on the same side of the head in both parts, and not inside it. */
function adverbMayStay(pack: LanguagePack, { adverbSpan, headStart, headEnd }: LeadDescription): boolean {
  const { place } = pack.leads.repetition;
  return adverbSpan !== null && place.preambular === place.operative && (adverbSpan.end <= headStart || adverbSpan.start >= headEnd);
}

/** Words before the head, then the new form; "Deeply" and "Is concerned" make "Is deeply concerned" where the form only adds a verb. */
function join(pack: LanguagePack, before: string, source: string, form: string): string {
  if (before === '') return form;
  const space = form.indexOf(' ');
  if (space > 0 && wordKey(form.slice(space + 1)) === wordKey(source)) {
    return `${form.slice(0, space)} ${lowercase(pack, before)}${lowercase(pack, form.slice(space + 1))}`;
  }
  return before + lowercase(pack, form);
}

function inGender(form: string, gender: Gender): string {
  const [masculine, feminine] = form.split('|');
  return gender === 'f' ? feminine ?? masculine! : masculine!;
}

function withoutAdverb(pack: LanguagePack, lead: string): string {
  const span = describeLead(pack, lead)?.adverbSpan;
  if (!span) return lead;
  const before = lead.slice(0, span.start).trimEnd();
  const after = lead.slice(span.end).trimStart();
  const space = pack.script === 'Han' || before === '' || after === '' ? '' : ' ';
  return casedLike(pack, before + space + after, lead);
}

/**
 * The lead with the adverb of a place in a sequence (plain, also, further), whatever adverb it has now. The adverb stands where the
 * most frequent known lead has it, else where the pack says.
 * @param position the part of the resolution, for the place of the adverb
 * @returns null where the lead is not known at all
 */
export function withAdverb(pack: LanguagePack, lead: string, position: Position, adverb: 'plain' | 'also' | 'further'): string | null {
  if (!describeLead(pack, lead)) return null;
  const plain = withoutAdverb(pack, lead);
  if (adverb === 'plain') return plain;
  const word = pack.leads.repetition[adverb][0];
  if (word === undefined) return null;
  const { headEnd } = describeLead(pack, plain) ?? { headEnd: plain.length };
  const usual = usualGap(pack, plain, position, headEnd);
  let best = insertWord(pack, plain, usual, word);
  let documents = 0;
  const { also, further } = pack.leads.repetition;
  for (const gap of gaps(plain)) {
    const met = [also[0], further[0]].reduce((sum, one) => sum + (one ? documentsOf(pack, insertWord(pack, plain, gap, one), position) : 0), 0);
    if (met > documents) [best, documents] = [insertWord(pack, plain, gap, word), met];
  }
  return best;
}

function usualGap(pack: LanguagePack, plain: string, position: Position, headEnd: number): number {
  const { place, gap } = pack.leads.repetition;
  if (place[position] === 'before') return 0;
  return gap === 'end' ? plain.length : headEnd;
}

function gaps(text: string): number[] {
  return [0, ...[...words(text)].map(({ end }) => end)];
}

function insertWord(pack: LanguagePack, text: string, at: number, word: string): string {
  const space = pack.script === 'Han' ? '' : ' ';
  if (at === 0) return casedLike(pack, word + space + lowercase(pack, text), text);
  return text.slice(0, at).trimEnd() + space + word + (at < text.length ? space : '') + text.slice(at).trimStart();
}

/** In how many documents a lead was met, in either gender. */
function documentsOf(pack: LanguagePack, lead: string, position: Position): number {
  const known = knownOf(pack)[position];
  const { conjunction } = pack.leads;
  const bare = conjunction && lead.startsWith(conjunction) ? [lead.slice(conjunction.length)] : [];
  const forms = [lead, ...bare].flatMap((one) => [one, agree(pack, one, 'm'), agree(pack, one, 'f')]);
  return Math.max(...forms.map((form) => known.get(wordKey(form)) ?? 0));
}

type KnownDocuments = Readonly<Record<Position, ReadonlyMap<string, number>>>;

const knownLeads = new WeakMap<LanguagePack, KnownDocuments>();

function knownOf(pack: LanguagePack): KnownDocuments {
  let known = knownLeads.get(pack);
  if (!known) {
    const byKey = (position: Position): Map<string, number> => new Map(pack.leads.known[position].map(([lead, n]) => [wordKey(lead), n]));
    knownLeads.set(pack, known = { preambular: byKey('preambular'), operative: byKey('operative') });
  }
  return known;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lead in the gender of an organ: "Conscient" gives "Consciente". Words that agree with a noun of the lead stay as they are. */
export function agree(pack: LanguagePack, lead: string, gender: Gender): string {
  const edits = [...headEdits(pack, lead, gender), ...phraseEdits(pack, lead, gender)];
  for (const { start, end, gender: has, pair } of agreeingWords(pack, lead)) {
    if (has !== gender) edits.push({ start, end, text: pair[gender === 'm' ? 0 : 1] });
  }
  edits.sort((a, b) => b.start - a.start);
  let agreed = lead;
  let left = Infinity;
  for (const { start, end, text } of edits) {
    if (end > left) continue;
    agreed = agreed.slice(0, start) + casedLike(pack, text, lead.slice(start, end)) + agreed.slice(end);
    left = start;
  }
  return agreed;
}

/** Word by word, so that an adverb inside the head stays ("Est également conscient"). */
function headEdits(pack: LanguagePack, lead: string, gender: Gender): Edit[] {
  const found = describeLead(pack, lead);
  if (!found?.head || found.gender === null || found.gender === gender) return [];
  const form = found.head[found.position === 'operative' ? 'operative' : 'preambular'][found.which];
  if (!form?.includes('|')) return [];
  const [from, to] = [inGender(form, found.gender).split(' '), inGender(form, gender).split(' ')];
  const edits: Edit[] = [];
  let at = found.headStart;
  from.forEach((word, i) => {
    const place = findPhrase(lead.slice(0, found.headEnd), word, at);
    if (!place) return;
    at = place.end;
    if (word !== to[i] && to[i] !== undefined) edits.push({ ...place, text: to[i] });
  });
  return edits;
}

function phraseEdits(pack: LanguagePack, lead: string, gender: Gender): Edit[] {
  const edits: Edit[] = [];
  for (const [masculine, feminine] of pack.leads.agreement) {
    if (!masculine.includes(' ')) continue;
    const place = findPhrase(lead, gender === 'm' ? feminine : masculine);
    if (place) edits.push({ ...place, text: gender === 'm' ? masculine : feminine });
  }
  return edits;
}
