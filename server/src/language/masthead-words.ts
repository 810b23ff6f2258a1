import type { ByOrgan, LanguageId } from './pack';
import type { SponsorGroups } from './sponsor-groups';
import type { StateNames } from './states';

/** Words of the masthead and of the lines before the organ line. All lists: every accepted form, the usual one first. */
export interface MastheadWords {
  /** "United Nations". */
  readonly unitedNations: readonly string[];
  /** "Distr.: Limited" and the other distribution lines, as they begin: ["Distr.:", "Distr."]. */
  readonly distribution: readonly string[];
  /** The line of a draft: "Distr.: Limited". */
  readonly limited: string;
  /** The line of the Security Council's drafts, which are in general distribution: "Distr.: General". */
  readonly general: string;
  /** "Original:" as it begins. */
  readonly original: readonly string[];
  /** That line for a draft handed in in this very language. */
  readonly originalLine: string;
  /** The language's own name as printed in the masthead, and all the names of "Original: X". */
  readonly languageNames: readonly string[];
  /** "Agenda item", "Point … de l’ordre du jour": the words that mark the line. */
  readonly agendaItem: readonly string[];
  /** Template of the agenda line with {item}: "Agenda item {item}". */
  readonly agendaLine: string;
  /** The line that names the session, with {ordinal} in words or {n} in figures. */
  readonly sessionLine: ByOrgan<string>;
  /** The same of a body that names its sessions by {year}. */
  readonly sessionOfYear: string;
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
  /** Another form of the conjunction, before names that begin so: "e Italia". */
  readonly andBefore?: { readonly word: string; readonly opening: readonly string[] };
  readonly sponsorOrder: SponsorOrder;
  /** The names under which States sponsor drafts. */
  readonly states: StateNames;
  readonly groups: SponsorGroups;
  /** Names of States, or parts of them, that hold the conjunction and are no joint: "Bosnia and Herzegovina", "共和国". */
  readonly namesWithAnd?: readonly string[];
  /** "Annex", "Annexe", "附件" as a heading, inflections included. */
  readonly annex: readonly string[];
  readonly newDraft: NewDraftWords;
}

/** What a new draft is written with, beside the words by which any masthead is read. */
export interface NewDraftWords {
  /** The line of a document for everyone, as drafts of the Security Council are: "Distr.: General". */
  readonly general: string;
  /** The language's own name, where the masthead prints it on a line of its own: "Français". */
  readonly language?: string;
  /** "Original : français". */
  readonly original: string;
  /** Whether the date above it is English, as in Arabic, Chinese and Russian. */
  readonly englishDate?: true;
  /** What stands between two sponsors, and between the last two. */
  readonly sponsorJoint: string;
  readonly lastJoint: string;
  /** An operative paragraph to begin with, in the form of a clause's text. */
  readonly operative: string;
}

/** The order in which sponsors are named. */
export interface SponsorOrder {
  /** Locale whose alphabetical order holds; null where the order is that of another language (Chinese keeps the English one). */
  readonly locale: string | null;
  /** The language whose order is kept instead. */
  readonly keeps?: LanguageId;
  /** An article that does not count: "ال". */
  readonly article?: string;
  /** Letters that are sorted as if they were others: "أ" as "ا". */
  readonly letters?: Readonly<Record<string, string>>;
  /** Names filed under another word than their first, and names that usage files in several places or at the end (null). */
  readonly filedUnder?: Readonly<Record<string, string | null>>;
}
