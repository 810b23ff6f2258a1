import type { Organ } from './pack';

/** Bodies whose resolution numbers are cited, beyond the four organs: functional and regional commissions, conferences of parties, governing bodies. */
export type Body =
  | Organ | 'CSW' | 'CND' | 'STATCOM' | 'CPD' | 'CSOCD' | 'CCPCJ' | 'ESCAP' | 'ECE' | 'ECA' | 'ECLAC' | 'ESCWA' | 'UNEA' | 'UNEP' | 'UNHABITAT'
  | 'UNTOC' | 'UNCAC' | 'CBD' | 'CHR' | 'SUBCHR' | 'OTHER';

/**
 * How a language words citations of resolutions, notes and dates. All lists hold every inflection that occurs; the usual form comes first.
 * Longer phrases are matched before shorter ones.
 */
export interface CitationWords {
  /** "resolution", "resolutions", "résolutions", "резолюцию", "决议", "قرار", "القرارين" … */
  readonly resolution: readonly string[];
  readonly decision: readonly string[];
  /**
   * Words that say that the organ itself speaks: "its", "sa", "ses", "своей", "其". Where the language says it by a suffix (Arabic) the suffixed
   * words of `resolution` and `decision` are repeated here: "قرارها".
   */
  readonly own: readonly string[];
  /** Names of bodies as they stand beside a number, in every case the grammar asks for: ["de l’Assemblée générale", "GA"]. */
  readonly owners: readonly (readonly [phrase: string, body: Body])[];
  /** Short names used after a first full mention ("the Council"), by the kind of body they may stand for. */
  readonly shortOwners: readonly (readonly [phrase: string, kind: 'assembly' | 'council' | 'other'])[];
  /** Words that may stand between a number and the body after it: "of the", "de l’", "الصادر عن". Empty string where the case says it (Russian). */
  readonly ownerLinks: readonly string[];
  /** Whether a body's name stands right before the word as its owner: "General Assembly resolution". Elsewhere it follows. */
  readonly ownerBeforeWord?: boolean;
  /** What makes a name the possessor of the word after it: "’s" in "the Council’s resolution". */
  readonly possessive?: string;
  /** Particles written together with the word that follows: Arabic "و", "ب", "ل", "وب" … */
  readonly proclitics?: readonly string[];
  /** Words between a number and its date: "of", "du", "en date du", "de", "от", "المؤرخ". Empty where the date comes first (Chinese). */
  readonly dated: readonly string[];
  /** Where the date stands: after the number, or before it (Chinese). */
  readonly dateSide: 'after' | 'before';
  /** Template of a date with {d} {month} {y}: "{d} {month} {y}", "{d} de {month} de {y}", "{d} {month} {y} года", "{y}年{m}月{d}日". {d1} would be the first of a month ("1<sup>er</sup>"). */
  readonly date: string;
  /** Whether a date stands between commas: always ("64/293, de 30 de julio de 2010,"), or where a body's name comes between number and date. */
  readonly dateCommas?: 'always' | 'after-owner';
  /** The words before a date that a body's name parts from its number: "en date du". */
  readonly datedAfterOwner?: string;
  /** A whole citation after the word "resolution", or with it where it comes last, with {number} and {date}: "{number} of {date}". */
  readonly cited: string;
  readonly written: WrittenCitation;
  /** The first of the month where it is special: "1er". */
  readonly firstOfMonth?: string;
  /** Words that join numbers, letters and dates in a list: "and", "to", "et", "à", "和", "و". */
  readonly and: readonly string[];
  readonly to: readonly string[];
  /** Signs before a number that is no resolution number: "No.", "n°", "№", "núm.", "رقم". */
  readonly numberSign: readonly string[];
  /** Words that open the subject that may stand between a date and its number where the date comes first: "题为", "关于". */
  readonly subjectBefore?: readonly string[];
  /** Signs around a number (Chinese 第…号). */
  readonly numberBefore?: string;
  readonly numberAfter?: string;
  /** Letters of composite resolutions where they are not Latin: Arabic ألف باء … in order. */
  readonly partLetters?: readonly string[];
  /** Prefixes of old, special and emergency special sessions where they are not Latin: Arabic "د", "دإ", "دإط". */
  readonly sessionPrefix?: { readonly old: string; readonly special: string; readonly emergency: string };
  readonly ibid: readonly string[];
  /** How "Ibid." is set. */
  readonly ibidItalic: boolean;
  /** "See", "Voir", "Véase", "См.", "见", "انظر". */
  readonly see: readonly string[];
  /** How a note refers to a resolution, and other ways in which it is met: "Véase la resolución" for "Véase resolución". */
  readonly seeResolution?: readonly (readonly [wrong: string, right: string])[];
  /** The title of the Treaty Series as the language prints it, and its other spellings. */
  readonly treatySeries: readonly string[];
  /** Words before the volume and before the number of a treaty: "vol.", "No."; the usual one first. */
  readonly treatyVolume: readonly string[];
  readonly treatyNumber: readonly string[];
  /** The whole note, with {vol} and {no}: "United Nations, *Treaty Series*, vol. {vol}, No. {no}." */
  readonly treatyNote: string;
  readonly treatyIbid: string;
  /** Opening words of Official Records: "Official Records of the General Assembly". */
  readonly officialRecords: readonly string[];
  /** The word before the symbol of a document, in all inflections. */
  readonly document: readonly string[];
  readonly noteForms: NoteForms;
}

/** Whole notes, as issued texts word them. */
export interface NoteForms {
  /** A note that says no more than that its source is that of the note before. */
  readonly ibid: string;
  /** A resolution with {number}: of the organ that speaks, or of the Assembly where another organ speaks. */
  readonly own: ResolutionNotes;
  readonly ofAssembly: ResolutionNotes;
  /** Numbers of the Assembly's resolutions that notes give most often, by the form in which they do. */
  readonly often: { readonly [form in keyof ResolutionNotes]: readonly string[] };
  /** A document with {symbol}. */
  readonly document: string;
  readonly seeDocument: string;
  /** A supplement of Official Records, with {symbol} and {no}; {session} in words ({Session} with a capital) or {year}. */
  readonly records: { readonly GA: string; readonly ECOSOC: string };
}

/** How a note gives a resolution: alone, with its annex, or pointing to its annex. */
export interface ResolutionNotes {
  readonly plain: string;
  readonly annexed: string;
  readonly seeAnnex: string;
}

/** How a whole citation is written into a text: {number}, {owner} (the usual name of the body beside a number) and {date}. */
export interface WrittenCitation {
  /** Of the organ that speaks; `{m:…}{f:…}` agree with it. */
  readonly own: string;
  readonly ownDated: string;
  readonly other: string;
  readonly otherDated: string;
  /** In a note, where no organ speaks. */
  readonly ownInNote: string;
  readonly otherInNote: string;
  /** Whether what stands in brackets follows its number without a space: 1325(2000). */
  readonly tightBrackets?: true;
}
