import type { LeadDescription } from '../language/lead';
import type { EmphasisStyle, LanguagePack, Organ } from '../language/pack';
import type { ProfileId } from '../language/profile';
import type { Block, Span } from '../text/block';

/** The kinds of the outline contract, words of the field. */
export const elementKinds = [
  'cover', 'title', 'sponsors', 'organ', 'preambular', 'operative', 'operative_unnumbered', 'subitem', 'heading', 'annex_para',
  'footnote', 'conclusion', 'other',
] as const;

export type ElementKind = (typeof elementKinds)[number];

/** A number, letter or bullet that opens a passage: `1.`, `(a)`, `أ`, `’1‘`, `–`. */
export interface Marker {
  readonly kind: 'number' | 'letter' | 'roman' | 'arabic-letter' | 'quoted-digit' | 'ideograph' | 'bullet';
  /** As printed, without emphasis marks and escapes: "1.", "(a)", "5 bis.". */
  readonly text: string;
  readonly span: Span;
  /** Position in its series, from 1; 0 for a bullet. A letter that could be a roman numeral too (i, v, x) is kind `letter`, see `roman`. */
  readonly value: number;
  /** Its value read as a roman numeral, where it could be one. */
  readonly roman?: number;
  /** "bis", "ter" … after the number. */
  readonly latin?: string;
  /** Whether a square bracket stands before it that is closed only after words: "[5. text]". */
  readonly opensOption?: true;
  readonly before: string;
  readonly after: string;
  /** Offset (relative to the block) at which the text after the marker begins. */
  readonly contentStart: number;
}

/** How words are emphasised: as languages set leads, or underlined, as guides of Model United Nations do. */
export type RunStyle = EmphasisStyle | 'underline';

/** A run of emphasised words. Offsets are relative to the block; `from` and `to` count in `Inline.plain`. */
export interface EmphasisRun {
  readonly style: RunStyle;
  /** With its marks. */
  readonly outer: Span;
  /** Without them. */
  readonly inner: Span;
  readonly from: number;
  readonly to: number;
}

/** A number in the text that points to a note. */
export interface NoteReference {
  /** As printed, without brackets: "3", "*". */
  readonly label: string;
  readonly form: 'sup' | 'bracket';
  /** The whole reference, `<sup>3</sup>` or `[^3]`; where several share one pair of tags, the number alone. */
  readonly span: Span;
  /** The number alone. */
  readonly labelSpan: Span;
  /** Where it stands in the plain text, which does not hold it. */
  readonly at: number;
}

/** What a reader sees of a passage: the words without marks, with the way back to the source. */
export interface Inline {
  readonly block: Block;
  /** The text read, relative to the block. */
  readonly start: number;
  readonly end: number;
  /** The words without emphasis marks, note references, escapes, tags and directional controls; a line end is one space. */
  readonly plain: string;
  readonly runs: readonly EmphasisRun[];
  readonly references: readonly NoteReference[];
  /** The source of the characters `from` to `to` of `plain`; marks and references between them included, those at the edges not. */
  span(from: number, to: number): Span;
  /** Offset in `plain` that answers to an offset in the block. */
  plainOffset(offset: number): number;
}

/** A run of lines that is read as one thing: a paragraph, an item, a note, a heading, a line of the masthead, or a piece of a cut paragraph. */
export interface Passage {
  readonly block: Block;
  /** First line relative to the block's first. */
  readonly line: number;
  /** All of it, marker and heading marks included, without indentation and trailing space. */
  readonly span: Span;
  readonly shape: 'text' | 'heading' | 'rule' | 'table' | 'note' | 'comment';
  /** Number of `#`; 0 for none. */
  readonly level: number;
  readonly indent: number;
  readonly quoted: boolean;
  readonly marker: Marker | null;
  /** The label of a note and its form, where `shape` is `note`. */
  readonly note: { readonly label: string; readonly form: 'sup' | 'bracket' | 'bare'; readonly span: Span; readonly labelSpan: Span } | null;
  readonly inline: Inline;
}

/** The opening words of a paragraph. */
export interface Lead {
  /** The words, without marks: "Prenant note avec satisfaction". */
  readonly text: string;
  /** With emphasis marks, or the bare words where there are none. */
  readonly span: Span;
  /** Without emphasis marks. */
  readonly inner: Span;
  /** Null where the words are not emphasised and were known from the language's phrases alone. */
  readonly style: RunStyle | null;
  /** Where the lead begins and ends in the plain text of the first passage. */
  readonly from: number;
  readonly to: number;
  /** What the language makes of the words; null where it knows no verb in them. */
  readonly match: LeadDescription | null;
}

/** One thing of the outline. A paragraph that a page cut in two is one element with several passages. */
export interface Element {
  readonly kind: ElementKind;
  readonly passages: readonly Passage[];
  readonly marker: Marker | null;
  /** Depth of a subitem, from 1; 0 for all else. */
  readonly depth: number;
  readonly lead: Lead | null;
  /** Subitems directly under this paragraph or item. */
  readonly items: readonly Element[];
  /** The paragraph or item that a subitem hangs on. */
  readonly parent: Element | null;
  /** Note references in all passages, in order. */
  readonly references: readonly NoteReference[];
}

/** What stands under one organ line: a resolution, one of its parts A, B, or a draft embedded in it; or an annex, which has no organ line of its own. */
export interface Part {
  readonly kind: 'resolution' | 'embedded' | 'annex';
  readonly heading: Element | null;
  readonly organLine: Element | null;
  readonly organ: Organ | null;
  readonly preamble: readonly Element[];
  /** Numbered and unnumbered operative paragraphs, subitems not included (they hang on their paragraphs). */
  readonly operative: readonly Element[];
  /** Headings inside the part, in order. */
  readonly headings: readonly Element[];
  /** Everything of the part in reading order. */
  readonly elements: readonly Element[];
}

export interface Note {
  readonly label: string;
  readonly form: 'sup' | 'bracket' | 'bare';
  readonly element: Element;
  /** The label with its tags or brackets. */
  readonly span: Span;
  readonly labelSpan: Span;
  /** The note's words without its label. */
  readonly text: string;
}

/** A fact of the masthead and the words that say it. */
export interface Stated<T> {
  readonly value: T;
  readonly span: Span;
}

/** What a draft is: a draft resolution, a revised one, or what is no resolution: an amendment, a draft decision. */
export type DraftKind = 'draft' | 'revised' | 'amendment' | 'decision';

export interface Masthead {
  readonly elements: readonly Element[];
  /** The organ that the masthead names; for the Human Rights Council the line above the session, not the Assembly's name at the top. */
  readonly organ: Stated<Organ> | null;
  readonly symbol: Stated<string> | null;
  readonly distribution: Stated<string> | null;
  /** ISO date. */
  readonly date: Stated<string> | null;
  readonly original: Stated<string> | null;
  readonly session: Stated<number> | null;
  readonly committee: Stated<number> | null;
  /** "103", "75 (a)". */
  readonly agendaItem: Stated<string> | null;
  readonly sponsors: readonly Stated<string>[];
  readonly sponsorsElement: Element | null;
  /** What the sponsors' line says the text is. */
  readonly draft: Stated<DraftKind> | null;
  readonly title: Stated<string> | null;
  readonly titleElement: Element | null;
  /** Whether the masthead says that the text is adopted. */
  readonly adopted: boolean;
}

/** One resolution or draft with its masthead, parts and notes. A file usually holds one. */
export interface Resolution {
  /** Null where the text is in none of the languages. */
  readonly pack: LanguagePack | null;
  readonly organ: Organ | null;
  /** Session of the Assembly or of the Human Rights Council, from front matter, masthead, symbol or a setting; null where unknown. */
  readonly session: number | null;
  /** ISO date of the draft. */
  readonly date: string | null;
  /** Whether it is a draft: a sponsors' line, an L. symbol, "draft resolution", or no sign of adoption and no masthead at all gives null. */
  readonly status: 'draft' | 'adopted' | null;
  readonly symbol: string | null;
  readonly masthead: Masthead;
  readonly elements: readonly Element[];
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
  /** References in reading order with the element they stand in; those in notes not included. */
  readonly references: readonly { readonly reference: NoteReference; readonly element: Element }[];
  /** What kind of text it is said to be. */
  readonly profile: ProfileId;
  /** The emphasis of leads that the language and organ ask for. */
  readonly emphasis: EmphasisStyle;
  /** The blocks that it was read from. */
  readonly blocks: readonly Block[];
}

/** All that a file holds. */
export interface ResolutionFile {
  readonly resolutions: readonly Resolution[];
  /** Of the first resolution whose language is known. */
  readonly pack: LanguagePack | null;
  readonly organ: Organ | null;
  /** Whether the file holds an organ line at all. */
  readonly isDraft: boolean;
}
