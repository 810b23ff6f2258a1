/** The shape of a language: data only, no functions. What needs logic is a strategy of the core that the pack selects by name. */

import type { LeadGrammar } from './lead-words';
import type { MastheadWords } from './masthead-words';

export type { KnownLead, LeadGrammar, LeadHead, LeadNouns } from './lead-words';
export type { MastheadWords, SponsorOrder } from './masthead-words';

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

export interface PhrasingRules {
  /** How the text names itself, and the forms that are corrected to it; a pair is [wrong, right], compared by whole words. */
  readonly presentResolution: readonly (readonly [wrong: string, right: string])[];
  /** The same for words that rightly call back a resolution named just before ("этой резолюции"): wrong only where none is. */
  readonly thatResolution?: readonly (readonly [wrong: string, right: string])[];
  /** Words after a paragraph number in an internal reference: above, below. */
  readonly paragraph: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Words that introduce an embedded draft: "adoption of the following draft resolution". */
  readonly followingDraft: readonly string[];
  /** Words that label one of several versions under negotiation: "Option 1". */
  readonly versions: readonly string[];
  readonly references: import('./reference-words').ReferenceWords;
  readonly sectionWords?: SectionWords;
}

/** Words that number sections and their parts where neither numerals nor letters do, the first of a list for 1. */
export interface SectionWords {
  /** On headings of sections: أولا, ثانيا. */
  readonly first: readonly string[];
  /** On headings of their parts: ألف, باء. */
  readonly second: readonly string[];
  /** After the word for a section: الجزء الأول, الجزء الثاني. */
  readonly named: readonly string[];
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
  /** The word before the title of a document, in all inflections: "entitled". */
  readonly entitled: readonly string[];
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
   * `{m:…}{f:…}` holds words that agree with the organ, `<next>` stands for the session in which it next takes the matter up.
   */
  readonly text: string;
}
