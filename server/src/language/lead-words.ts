import type { Position } from './pack';

/**
 * The verb or adjective that a lead is built on. A form is one string, or `masculine|feminine` where it agrees with the organ
 * ("Conscient|Consciente", "يقرر|تقرر"). The first preambular form answers to the first operative one ("Recalling", "Recalls"); further
 * ones are alternatives. Fixed particles inside the emphasis belong to the form ("Calls upon", "Prend acte", "Se félicite").
 */
export interface LeadHead {
  readonly preambular: readonly string[];
  readonly operative: readonly string[];
  readonly english: string;
  /** The head takes a noun inside the lead without a preposition: "Expresses its deep concern", "表示严重关切". See {@link LeadNouns}. */
  readonly object?: true;
}

/**
 * The open tail of a lead, read as `opener (link | qualifier)* noun (qualifier | link … noun)*`: "with | deep | concern",
 * "avec | une | vive | préoccupation". A head with `object` needs no opener. A lead never ends with an opener or a link.
 */
export interface LeadNouns {
  /** Prepositions that open a complement after any head, or (Russian, Chinese) before it: "with", "avec", "с", "في". */
  readonly openers: readonly string[];
  /** Words that lead on to the noun: "its", "the", "and", "sa", "de". */
  readonly links: readonly string[];
  /** Adjectives and adverbs, before or after the noun: "deep", "serious", "profunda", "严重". */
  readonly qualifiers: readonly string[];
  /** Nouns (and participles) that may close a lead: "concern", "appreciation", "préoccupée", "关切". */
  readonly nouns: readonly string[];
}

/** An official lead and the number of documents it was met in. */
export type KnownLead = readonly [phrase: string, documents: number];

export interface LeadGrammar {
  readonly heads: readonly LeadHead[];
  /** Words and phrases that may stand before the head inside a lead: "Deeply", "Se déclarant", "с удовлетворением", "будучи глубоко". */
  readonly before: readonly string[];
  /** Words and phrases that may follow the head inside a lead: "with appreciation", "sa profonde préoccupation". Repetition adverbs not included. */
  readonly after: readonly string[];
  /** Complements that are too many to list. */
  readonly nouns?: LeadNouns;
  /** Conjunctions that join a second head of the same form inside the lead: "Welcoming and encouraging". */
  readonly joins?: readonly string[];
  /** Prepositions and conjunctions that lead on from a lead and stay outside its emphasis: "of", "that", "qu’". */
  readonly outside?: readonly string[];
  /** Phrases put into or before a lead, in its emphasis or not: "in this regard", "在这方面". */
  readonly asides?: readonly string[];
  /** Adverbs that a good part of the official texts emphasises without the verb after them: "再次". */
  readonly alone?: readonly string[];
  /** Endings by which an emphasised lead with an unknown head still shows its position: "ing", "ant". */
  readonly endings?: Readonly<Record<Position, readonly string[]>>;
  /** Official leads by position, most frequent first. */
  readonly known: Readonly<Record<Position, readonly KnownLead[]>>;
  /** Words of ours that may stand behind leads, and those leads. */
  readonly examples: Readonly<Record<Position, readonly (readonly [leads: readonly string[], words: string])[]>>;
  /** Pairs of words that agree with the organ inside a lead, masculine first: ["conscient", "consciente"]. */
  readonly agreement: readonly (readonly [masculine: string, feminine: string])[];
  /** Adverbs of the sequence plain, also, further, the usual one first; `also` and `further` hold every accepted spelling. */
  readonly repetition: {
    readonly also: readonly string[];
    readonly further: readonly string[];
    /** Where the adverb stands relative to the head ("after": Recalling also; "before": Also recalls). */
    readonly place: Readonly<Record<Position, 'before' | 'after'>>;
    /** Where an adverb that follows the head is put in: right after the head (default), or at the end ("Expressing concern also"). */
    readonly gap?: 'head' | 'end';
    /** One verb stands for several of other languages (French), so that neighbours often look alike without repeating each other. */
    readonly loose?: true;
  };
  /** Leads of one form for both parts that open paragraphs of one part only, without repetition adverbs: "请" opens no preambular paragraph. */
  readonly onlyIn?: Readonly<Record<Position, readonly string[]>>;
  /** Whether a lead begins with a capital: true for en fr es, false for ru (lower case); null where the script has none. */
  readonly capital: boolean | null;
  /** Conjunction that opens every preambular lead but the first ("و" before "إذ" in Arabic); absent elsewhere. */
  readonly conjunction?: string;
  /** English meaning of frequent leads, for documentation and inlay hints. */
  readonly english: Readonly<Record<string, string>>;
}
