/** Wrong form and right form; compared letter by letter as whole words, spaces and apostrophes of any kind. */
export type WordPair = readonly [wrong: string, right: string];

/** What the house style of a language asks of single words. Data of the rules on style. */
export interface StyleWords {
  /** States as Members and parties: "member states" is "Member States". */
  readonly capitals: readonly WordPair[];
  /** Names of organs and offices: "Assemblée Générale" is "Assemblée générale". */
  readonly offices: readonly WordPair[];
  /** Capitals that have lost their accent: "Etats" is "États". */
  readonly accentedCapitals?: readonly WordPair[];
  /** Spelling: beginnings of words in any case ("organis" is "organiz"), and whole words, as printed. */
  readonly spelling?: { readonly stems: readonly WordPair[]; readonly words: readonly WordPair[] };
  /** Other forms of "per cent", the sign among them, and the usual one. */
  readonly percent?: { readonly wrong: readonly string[]; readonly right: string };
  /** Abbreviations that texts write out, with the full name. */
  readonly abbreviations: readonly (readonly [short: string, full: string])[];
  /** Foreign words that are set in italics. */
  readonly foreignWords?: readonly string[];
  /** Endings of a day's number in dates of everyday use: "18th" is "18". */
  readonly dayEndings?: readonly string[];
  /** The word after a year in a date, and its short forms: "года", "г.". */
  readonly year?: { readonly wrong: readonly string[]; readonly right: string };
}
