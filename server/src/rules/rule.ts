import type { LanguageId, LanguagePack, Organ } from '../language/pack';
import type { IndexedResolution, ResolutionIndex } from '../citation/index-of-resolutions';
import type { Element, ElementKind, Resolution } from '../syntax/model';
import type { Span } from '../text/block';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One change of a fix: the source of a span gives way to a text. An empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * How a finding is put right. Safe fixes touch end marks, emphasis and spacing only and may be applied unasked ("fix all", on save, --fix);
 * a suggestion touches words or numbers.
 */
export interface Fix {
  /** Id of the title among the rule's messages. */
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

export type Parameters = Readonly<Record<string, string | number>>;

/** What a rule yields. */
export interface Finding {
  readonly span: Span;
  /** Id of the message among the rule's messages. */
  readonly message: string;
  readonly parameters?: Parameters;
  readonly fix?: Fix;
  /** Other places that the finding is about ("first noted here"), with the ids of their messages. */
  readonly related?: readonly { readonly span: Span; readonly message: string; readonly parameters?: Parameters }[];
  /** Severity where it is not the rule's own: a milder case of the same fault. */
  readonly severity?: Severity;
}

/**
 * A pair of texts: the first shows the fault between ⟦ and ⟧, the second is what it should be. Several ⟦⟧ where several findings appear.
 * A text is a small draft: an organ line and what the rule needs after it.
 */
export interface Example {
  readonly language: LanguageId;
  readonly before: string;
  /** The text once the fix is applied, or written right where the rule has no fix. */
  readonly after: string;
  /** What an index of resolutions holds, where the rule asks one. */
  readonly resolutions?: readonly IndexedResolution[];
}

/** Options of a rule that a team may set; the default stands in the record. */
export type Options = Readonly<Record<string, string | number | boolean>>;

interface RuleRecord {
  /** File name and id of the rule book. */
  readonly id: string;
  readonly severity: Severity | 'off';
  /** Severity by organ where usage differs; "off" where the organ does not keep the rule. */
  readonly byOrgan?: Readonly<Partial<Record<Organ, Severity | 'off'>>>;
  /** Whether a language says what the rule asks of it; absent where the rule holds in every language. */
  readonly needs?: (pack: LanguagePack) => boolean;
  /** Short title of the rule, a sentence without full stop. */
  readonly title: string;
  readonly messages: Readonly<Record<string, string>>;
  /** Why it matters to a delegate, in one or two sentences. */
  readonly why: string;
  /** Where the rule is said or measured. */
  readonly source: string;
  readonly examples: readonly Example[];
  readonly options?: Options;
  /**
   * For faults of typography: where the same message stands in very many places of a resolution, one finding at the first of them says so, with
   * one fix for all. Ids of its message, which may say {count}, and of the title of its fix.
   */
  readonly everywhere?: { readonly message: string; readonly fix?: string };
}

/** What a rule may ask besides the text. */
export interface RuleContext {
  readonly options: Options;
  /** Resolutions whose dates and titles are known; null where the team has given no index of them. */
  readonly resolutions: ResolutionIndex | null;
}

/**
 * A rule about one element by itself (a paragraph, an item, a note, a heading). Its findings are kept as long as the element stands, so
 * it may read of the resolution only what concerns all elements alike: pack, organ, session, date, status, symbol, emphasis, profile, and who speaks.
 */
export interface ElementRule extends RuleRecord {
  readonly scope: 'element';
  /** The kinds of element that it is asked about. Left out: all. */
  readonly kinds?: readonly ElementKind[];
  check(element: ElementFacts, resolution: ResolutionFacts, context: RuleContext): Iterable<Finding>;
}

/**
 * What a rule about a resolution may read of its words. The structure (kinds, order, numbers and letters, parts, what hangs on what), the
 * organ line, headings and the facts of the resolution are free to all.
 * - `masthead`: the words of the masthead
 * - `leads`: the words, place, emphasis and reading of leads
 * - `openings`: the emphasis at the start of paragraphs and the words under and just behind it
 * - `objects`: the first words after a lead
 * - `ends`: the end marks of paragraphs, items and notes, with what stands around them
 * - `references`: note references and the labels of notes
 * - `citations`: words of paragraphs in which something is cited
 * - `internal`: words of paragraphs that refer to paragraphs, sections or notes of the resolution
 * - `semicolons`: the semicolons of all words, with what stands before them
 * - `notes`: the words of notes
 * - `operative`: the words of operative paragraphs and their items
 * - `versions`: labels ("Option 1") and square brackets of versions under negotiation
 */
export type Aspect = 'masthead' | 'leads' | 'openings' | 'objects' | 'ends' | 'references' | 'citations' | 'internal' | 'semicolons' | 'notes' | 'operative' | 'versions';

/** A rule about a resolution as a whole: order, numbering, neighbours, notes. */
export interface ResolutionRule extends RuleRecord {
  readonly scope: 'resolution';
  /**
   * Which words it reads besides the structure. It is asked again after an edit only where one of these has changed, or where something that it
   * found, or pointed or wrote to, has. Left out: all words.
   */
  readonly reads?: readonly Aspect[];
  check(resolution: Resolution, context: RuleContext): Iterable<Finding>;
}

export type Rule = ElementRule | ResolutionRule;

/** An element without its neighbours: neither parent nor items, so that what was found of it holds while its own words stand. */
export type ElementFacts = Omit<Element, 'parent' | 'items'>;

export interface ResolutionFacts extends Pick<Resolution, 'pack' | 'organ' | 'session' | 'date' | 'status' | 'symbol' | 'emphasis' | 'profile'> {
  /** The organ that speaks in the element: that of the draft embedded in another organ's text, else the resolution's. */
  readonly speaker: Organ | null;
}

/** Declares a rule; exists for the sake of types. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
