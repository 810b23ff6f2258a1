/**
 * How a text refers to its own paragraphs, subparagraphs, sections, annexes and notes; above and below are in `PhrasingRules`. Every list holds
 * all inflections, particles that are written together with the word included, and abbreviations with their stop.
 */
export interface ReferenceWords {
  readonly paragraph: readonly string[];
  readonly subparagraph: readonly string[];
  readonly section: readonly string[];
  readonly annex: readonly string[];
  readonly appendix: readonly string[];
  /** The preamble as a whole: "the preamble", "of the preamble". */
  readonly preamble: readonly string[];
  /** A paragraph of the preamble in one phrase: "preambular paragraph". Most languages say "paragraph of the preamble". */
  readonly preambular: readonly string[];
  /** Ordinals that number preambular paragraphs, each list in one form (case, place beside the noun), index = number; none where numerals do: "third", "3rd". */
  readonly ordinals: readonly (readonly string[])[];
  /** Words before the number of a note, in every language. */
  readonly note: readonly string[];
  /** Words that say that this very text is meant: "of the present resolution", "本决议". */
  readonly own: readonly string[];
  /** What leads from a subparagraph to its paragraph, or from a number to the text that it is in: "of", "du", "من". */
  readonly of: readonly string[];
  /** Those that lead to another text after a comma too: "article 3, paragraph 2, of the Charter". */
  readonly ofAfterComma?: readonly string[];
  /** Whether the whole may follow its part without such a word, in the genitive: "пункт 1 раздела II". */
  readonly genitive?: true;
  /** Words that may stand before the name of a section or annex: "the", "the present". */
  readonly determiners: readonly string[];
  /** Words right before a place that say that it is in the text just spoken of: "its annex", "that annex", "其附件". */
  readonly possessive: readonly string[];
  /** Words that a name of a text must follow, so that they mean this text only where it says so: Arabic "مرفق هذا القرار". */
  readonly construct?: readonly string[];
  /** How names of texts with parts of their own begin: "resolution", "convention". */
  readonly texts: readonly string[];
  /** The same for papers that may be spoken of beside the draft's own paragraphs: "report", "letter". */
  readonly papers: readonly string[];
  /** Words before the first number of a range: Arabic "من". */
  readonly from?: readonly string[];
  /** Whether above, below and {@link own} stand before the number, and the word for the place after it: 上文第5段. */
  readonly markFirst?: true;
  /** Sign before a number: 第. */
  readonly ordinal?: string;
  /** The operative part, named between the mark and the number, 本决议执行部分第5段, or after the number: "paragraphe 5 du dispositif". */
  readonly operative?: readonly string[];
}
