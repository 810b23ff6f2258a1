/** The shape of a language: data only, no functions. What needs logic is a strategy of the core that the pack selects by name. */

export type LanguageId = 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es';

/** Adopting organs whose resolutions are read: Assembly, Security Council, Economic and Social Council, Human Rights Council. */
export type Organ = 'GA' | 'SC' | 'ECOSOC' | 'HRC';

export type Gender = 'm' | 'f';

/** How a run of words is set. Official leads are italic, bold (Chinese) or bold italic (Arabic). */
export type EmphasisStyle = 'italic' | 'bold' | 'bold-italic';

/** A value that holds for every organ, with exceptions by organ. */
export type ByOrgan<T> = { readonly default: T } & { readonly [organ in Organ]?: T };

/** The part of a resolution in which a lead opens a paragraph. */
export type Position = 'preambular' | 'operative';

export interface OrganName {
  readonly organ: Organ;
  /** The organ line without its comma, in the usual typography: "L’Assemblée générale", "إن الجمعية العامة". */
  readonly line: string;
  /** The name as it stands in a masthead or a sentence: "Assemblée générale", "الجمعية العامة". */
  readonly name: string;
  /** Gender that adjectives and verbs of the leads take; absent where the language has none. */
  readonly gender?: Gender;
}

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
  /** Endings by which an emphasised lead with an unknown head still shows its position: "ing", "ant". */
  readonly endings?: Readonly<Record<Position, readonly string[]>>;
  /** Official leads by position, most frequent first. */
  readonly known: Readonly<Record<Position, readonly KnownLead[]>>;
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
  /** Whether a lead begins with a capital: true for en fr es, false for ru (lower case); null where the script has none. */
  readonly capital: boolean | null;
  /** Conjunction that opens every preambular lead but the first ("و" before "إذ" in Arabic); absent elsewhere. */
  readonly conjunction?: string;
  /** English meaning of frequent leads, for documentation and inlay hints. */
  readonly english: Readonly<Record<string, string>>;
}

/** The end marks of paragraphs; the first of each list is the right one, the others are read as the same mark of another script or width. */
export interface EndMarks {
  readonly comma: readonly string[];
  readonly semicolon: readonly string[];
  readonly stop: readonly string[];
  readonly colon: readonly string[];
}

/** How subparagraphs are marked at one level: `(a)`, `a)`, `(أ)`, `’1‘`, `㈠`. */
export interface SubparagraphMarker {
  /** Strategy that gives the nth sign: "latin" a b c … z aa, "roman" i ii iii, "arabic-letter" أ ب ج, "digit" 1 2 3, "enclosed-ideograph" ㈠ ㈡. */
  readonly numeral: 'latin' | 'roman' | 'arabic-letter' | 'digit' | 'enclosed-ideograph';
  readonly before: string;
  readonly after: string;
}

/** What stands between words and marks: "none", "space" (U+0020 as typed), "nbsp" (U+00A0), or "either" where usage is divided. */
export type Spacing = 'none' | 'nbsp' | 'either';

export interface Typography {
  readonly quotes: { readonly open: string; readonly close: string; readonly innerOpen: string; readonly innerClose: string };
  /** Organs whose texts in this language keep straight quotation marks. */
  readonly straightQuotes?: readonly Organ[];
  /** Space inside the outer quotation marks. */
  readonly insideQuotes: Spacing;
  readonly beforeColon: Spacing;
  readonly beforeSemicolon: Spacing;
  /** The apostrophe of issued texts (’), where the language has one. */
  readonly apostrophe?: string;
  /** What stands between two note references at one place: "1,2". */
  readonly betweenReferences: string;
  /** The dash between words, and the signs that stand for it by mistake when set between spaces. */
  readonly dash: { readonly sign: string; readonly wrong: readonly string[] };
  /** The sign between the ends of a range of numbers; null where usage is divided. */
  readonly range: '-' | '–' | null;
  /** Whether day and month are kept together by a no-break space. */
  readonly joinsDates: boolean;
  /** The sign before a number ("No.", "n<sup>o</sup>"), its other forms, and whether a no-break space joins it to the number. */
  readonly numberSign?: { readonly sign: string; readonly wrong: readonly string[]; readonly joined: boolean };
  /** How the first day of a month is printed, and other forms that are met. */
  readonly firstOfMonth?: { readonly sign: string; readonly wrong: readonly string[] };
  /** Half-width marks that must be full-width beside an ideograph, with their full-width forms (Chinese), or Latin marks with their Arabic forms. */
  readonly foreignMarks?: Readonly<Record<string, string>>;
}

/** Words of the masthead and of the lines before the organ line. All lists: every accepted form, the usual one first. */
export interface MastheadWords {
  /** "United Nations". */
  readonly unitedNations: readonly string[];
  /** "Distr.: Limited" and the other distribution lines, as they begin: ["Distr.:", "Distr."]. */
  readonly distribution: readonly string[];
  /** The line of a draft: "Distr.: Limited". */
  readonly limited: string;
  /** "Original:" as it begins. */
  readonly original: readonly string[];
  /** The language's own name as printed in the masthead, and all the names of "Original: X". */
  readonly languageNames: readonly string[];
  /** "Agenda item", "Point … de l’ordre du jour": the words that mark the line. */
  readonly agendaItem: readonly string[];
  /** Template of the agenda line with {item}: "Agenda item {item}". */
  readonly agendaLine: string;
  /** The word for a session ("session", "сессия", "届会议", "الدورة"), all inflections that occur in the masthead. */
  readonly session: readonly string[];
  /** Main Committees 1 to 6: every accepted name, the usual one first. */
  readonly committees: readonly (readonly string[])[];
  /** "draft resolution", "revised draft resolution", "draft decision", "amendment": what follows the sponsors' colon. */
  readonly draftResolution: readonly string[];
  readonly revisedDraftResolution: readonly string[];
  /** Words by which the line says that the text is an amendment or a draft decision, which are no resolutions. */
  readonly amendment: readonly string[];
  readonly draftDecision: readonly string[];
  /** Openings of lines that say by whom and when a text was adopted: "Resolution adopted by". */
  readonly adopted: readonly string[];
  /** Openings of a meeting line after the text: "plenary meeting", "séance plénière", "次全体会议". */
  readonly meeting: readonly string[];
  /** The conjunction before the last sponsor: "and", "et", "和"; several where usage is divided. */
  readonly and: readonly string[];
  readonly sponsorOrder: SponsorOrder;
  /** Names of States, or parts of them, that hold the conjunction and are no joint: "Bosnia and Herzegovina", "共和国". */
  readonly namesWithAnd?: readonly string[];
  /** "Annex", "Annexe", "附件" as a heading, inflections included. */
  readonly annex: readonly string[];
}

/** The order in which sponsors are named. */
export interface SponsorOrder {
  /** Locale whose alphabetical order holds; null where the order is that of another language (Chinese keeps the English one). */
  readonly locale: string | null;
  /** An article that does not count: "ال". */
  readonly article?: string;
  /** Letters that are sorted as if they were others: "أ" as "ا". */
  readonly letters?: Readonly<Record<string, string>>;
  /** Names filed under another word than their first, and names that usage files in several places or at the end (null). */
  readonly filedUnder?: Readonly<Record<string, string | null>>;
}

export interface PhrasingRules {
  /** How the text names itself, and the forms that are corrected to it; a pair is [wrong, right], compared by whole words. */
  readonly presentResolution: readonly (readonly [wrong: string, right: string])[];
  /** Words after a paragraph number in an internal reference: above, below. */
  readonly paragraph: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Words that introduce an embedded draft: "adoption of the following draft resolution". */
  readonly followingDraft: readonly string[];
  readonly references: ReferenceWords;
}

/**
 * How a text refers to its own paragraphs, subparagraphs, sections and notes; above and below are in {@link PhrasingRules}. Every list holds all
 * inflections, particles that are written together with the word included.
 */
export interface ReferenceWords {
  readonly paragraph: readonly string[];
  readonly subparagraph: readonly string[];
  readonly section: readonly string[];
  /** Words before the number of a note, in every language. */
  readonly note: readonly string[];
  /** Words that say that this very text is meant: "of the present resolution", "本决议". */
  readonly own: readonly string[];
  /** What leads from a subparagraph to its paragraph, or from a number to the text that it is in: "of", "du", "من". */
  readonly of: readonly string[];
  /** Words before the first number of a range: Arabic "من". */
  readonly from?: readonly string[];
  /** Whether above, below and {@link own} stand before the number, and the word for the place after it: 上文第5段. */
  readonly markFirst?: true;
  /** Sign before a number: 第. */
  readonly ordinal?: string;
}

/** Words and phrases that the rules about wording look for. Empty lists where a language has no such wording. */
export interface Wording {
  /** Organs whose texts of this language call themselves "this resolution". */
  readonly thisResolution: readonly Organ[];
  /** "within existing resources". */
  readonly withinResources: readonly string[];
  /** The opening by which the Security Council acts under Chapter VII. */
  readonly chapterSeven: readonly string[];
  /** "seized of the matter": how a closing paragraph says that the organ goes on with it. */
  readonly remainSeized: readonly string[];
  /** What a closing paragraph about the next session or a report says: "provisional agenda", "report". */
  readonly followUp: readonly string[];
  /** The clause that takes a matter up again, {n} for the number of the session: "provisional agenda of its {n}". */
  readonly agendaOfSession: readonly string[];
  /** The words before the title of an agenda item: "the item entitled". */
  readonly itemEntitled: readonly string[];
  /** Words that speak of one sex only, and what is written instead. */
  readonly gendered: readonly (readonly [word: string, instead: string])[];
  /** "Requests" as the opening of a paragraph addressed to States, all such addressees written out: "Requests Member States". */
  readonly requestsStates: readonly string[];
  /** The verb that States are addressed with: "Calls upon". */
  readonly toStates: string;
  /** Words before a full stop that does not end a sentence, without it: "No", "vol". */
  readonly abbreviations: readonly string[];
}

export interface LanguagePack {
  readonly id: LanguageId;
  /** The language's own name. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly script: 'Latin' | 'Cyrillic' | 'Arabic' | 'Han';
  /** Frequent short words that tell the language from others of its script when no organ line does. */
  readonly commonWords: readonly string[];
  readonly organs: readonly OrganName[];
  /** The emphasis of leads and of the organ line. */
  readonly emphasis: ByOrgan<EmphasisStyle>;
  /** Whether the comma after the organ line is left out where the operative part follows at once, or usage is divided. */
  readonly commaBeforeOperative: 'none' | 'either';
  readonly leads: LeadGrammar;
  readonly marks: EndMarks;
  readonly typography: Typography;
  /** How an operative number is printed, {n} for the number and the space after it: "{n}. ", "{n} - " (Arabic; "{n}- " in the HRC). */
  readonly operativeNumber: ByOrgan<string>;
  /** Markers by depth, the first level first. */
  readonly subparagraphs: readonly SubparagraphMarker[];
  /** On which side of a punctuation mark a note reference stands; "either" where usage is divided. */
  readonly noteSide: ByOrgan<'before' | 'after' | 'either'>;
  /** January to December: every accepted name or inflection as it stands in a date, the usual one first. */
  readonly months: readonly (readonly string[])[];
  readonly masthead: MastheadWords;
  readonly phrasing: PhrasingRules;
  readonly style: import('./style-words').StyleWords;
  readonly wording: Wording;
  /** Ordinals of sessions in words, index = session number; for "Soixante-septième session". Lower case as in running text; feminine/agreeing form used with "session". Covers 1 to 99. */
  readonly sessionOrdinals: readonly string[];
  /** The same after a preposition, where the language inflects: "восемьдесят первой", "الحادية والثمانين". */
  readonly sessionOrdinalsOblique?: readonly string[];
  /** Wording of citations and notes; see citations.ts of each language. */
  readonly citations: import('./citation-words').CitationWords;
  /** Standard whole clauses offered as snippets. */
  readonly clauses: readonly Clause[];
}

/** A standard clause: a paragraph with placeholders, without number and end mark. */
export interface Clause {
  /** The same id in every language: "sg-report". */
  readonly id: string;
  readonly position: Position | 'inside';
  /** Organs whose texts use it; empty for all. */
  readonly organs: readonly Organ[];
  /** A short title in the language, shown in lists. */
  readonly title: string;
  /**
   * The text in LSP snippet syntax (`${1:placeholder}`, `${2|a,b|}`), the lead in `*…*` (set in the language's emphasis when inserted).
   * `{m:…}{f:…}` holds words that agree with the organ.
   */
  readonly text: string;
}
