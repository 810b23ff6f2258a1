import { agreeingWords, describeLead, type AgreeingWord, type LeadDescription } from '../../language/lead';
import type { Gender, LanguagePack, Position } from '../../language/pack';
import { wordKey, words } from '../../text/words';

/** A lead as it may be offered to an organ. */
export interface LeadOffer {
  readonly text: string;
  readonly english: string;
  /** Official texts that use it. */
  readonly documents: number;
  readonly base: string;
  readonly adverb: 'plain' | 'also' | 'further';
}

const offersByPack = new WeakMap<LanguagePack, Map<string, readonly LeadOffer[]>>();

/** The official leads of a position in the gender of the organ, most frequent first. */
export function leadOffers(pack: LanguagePack, position: Position, gender: Gender | null): readonly LeadOffer[] {
  let byKey = offersByPack.get(pack);
  if (!byKey) offersByPack.set(pack, byKey = new Map());
  const key = `${position}/${gender}`;
  let offers = byKey.get(key);
  if (!offers) byKey.set(key, offers = makeOffers(pack, position, gender));
  return offers;
}

function makeOffers(pack: LanguagePack, position: Position, gender: Gender | null): LeadOffer[] {
  const byWords = new Map<string, LeadOffer>();
  const heads = pack.leads.heads.flatMap((head) => head[position].slice(0, 1)).map((form) => [form.split('|')[0]!, 0] as const);
  const phrases = [...pack.leads.known[position], ...heads];
  for (const [phrase, documents] of phrases) {
    const text = gender ? inGender(pack, phrase, gender) : phrase;
    const description = describeLead(pack, text);
    if (!description || (gender && description.gender && description.gender !== gender)) continue;
    const key = wordKey(text);
    const before = byWords.get(key);
    byWords.set(key, {
      text: before?.text ?? text,
      english: pack.leads.english[phrase] ?? before?.english ?? (description.adverb === 'plain' ? description.head?.english : '') ?? '',
      documents: (before?.documents ?? 0) + documents,
      base: description.base,
      adverb: description.adverb,
    });
  }
  return [...byWords.values()].sort((a, b) => b.documents - a.documents);
}

const complementsByPack = new WeakMap<LanguagePack, Readonly<Record<Position, ReadonlyMap<string, string>>>>();

/** Words that may stand behind a lead, for an example of it; an ellipsis where there are none at hand. */
export function complementOf(pack: LanguagePack, position: Position, base: string): string {
  let complements = complementsByPack.get(pack);
  if (!complements) {
    complements = { preambular: complementsByBase(pack, 'preambular'), operative: complementsByBase(pack, 'operative') };
    complementsByPack.set(pack, complements);
  }
  const complement = complements[position].get(base) ?? '…';
  return complement.startsWith(',') || pack.script === 'Han' ? complement : ` ${complement}`;
}

function complementsByBase(pack: LanguagePack, position: Position): ReadonlyMap<string, string> {
  const complements = new Map<string, string>();
  for (const [leads, words] of pack.leads.examples[position]) {
    for (const lead of leads.flatMap((it) => [it, inGender(pack, it, 'm'), inGender(pack, it, 'f')])) {
      complements.set(describeLead(pack, lead)?.base ?? '', words);
    }
  }
  return complements;
}

/** The lead with every word that agrees with the organ in a gender. */
export function inGender(pack: LanguagePack, lead: string, gender: Gender): string {
  const description = describeLead(pack, lead);
  const pick = (pair: readonly string[]): string => pair[gender === 'm' ? 0 : 1] ?? pair[0]!;
  const changes = [...agreeingWords(pack, lead), ...joinedWords(pack, lead)]
    .filter((word) => word.gender !== gender)
    .map(({ start, end, pair }) => ({ start, end, text: likeFirst(lead.slice(start, end), pick(pair)) }));
  const head = description?.head && headPair(description);
  if (head && !changes.some(({ start, end }) => start < description.headEnd && description.headStart < end)) {
    const { headStart: start, headEnd: end } = description;
    const written = lead.slice(start, end);
    if (wordKey(written) !== wordKey(pick(head))) changes.push({ start, end, text: likeFirst(written, pick(head)) });
  }
  let text = lead;
  for (const change of changes.sort((a, b) => b.start - a.start)) text = text.slice(0, change.start) + change.text + text.slice(change.end);
  return text;
}

/** The agreeing words that a conjunction is joined to: Arabic writes "and stresses" in one word. */
function joinedWords(pack: LanguagePack, lead: string): AgreeingWord[] {
  const { conjunction } = pack.leads;
  if (!conjunction) return [];
  return [...words(lead)].flatMap(({ start, end }) => {
    const from = start + conjunction.length;
    if (start === 0 || !lead.startsWith(conjunction, start)) return [];
    return agreeingWords(pack, lead.slice(from, end)).filter((word) => word.start === 0).map((word) => ({ ...word, start: from, end }));
  });
}

function headPair({ head, position, which }: LeadDescription): string[] | null {
  const form = head?.[position === 'both' ? 'preambular' : position][which];
  return form?.includes('|') ? form.split('|') : null;
}

/** The lead with an adverb of repetition, for a paragraph whose neighbour above opens with the same words. */
export function withAdverb(pack: LanguagePack, lead: string, position: Position, kind: 'also' | 'further'): string {
  const description = describeLead(pack, lead);
  const adverb = pack.leads.repetition[kind][0];
  if (!description?.head || !adverb) return lead;
  const space = pack.script === 'Han' ? '' : ' ';
  const { headStart, headEnd } = description;
  if (pack.leads.repetition.place[position] === 'after') return lead.slice(0, headEnd) + space + adverb + lead.slice(headEnd);
  return lead.slice(0, headStart) + likeFirst(lead, adverb) + space + (headStart === 0 ? decapitalized(lead) : lead.slice(headStart));
}

/** A word with a capital where the other has one. */
function likeFirst(model: string, word: string): string {
  const first = model.charAt(0);
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function decapitalized(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
