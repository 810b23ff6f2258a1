import type { Organ } from '../../language/pack';

/** What the symbol of a draft is made of. */
export interface DraftSeries {
  readonly organ: Organ | null;
  /** Of the Assembly or the Human Rights Council. */
  readonly session?: number | null;
  /** Of the Security Council or the Economic and Social Council. */
  readonly year?: number | string | null | undefined;
  /** Main Committee; absent for the plenary. */
  readonly committee?: number | null | undefined;
}

/** The blank for a number that a draft gets when it is handed in, its underscores escaped. */
export const openNumber = '\\_\\_\\_';

/** The symbol of a draft without its last number, where what it is made of is known: "A/C.3/80/L.". */
export function draftSeries({ organ, session, year, committee }: DraftSeries): string | null {
  if (organ === 'GA' && session) return committee ? `A/C.${committee}/${session}/L.` : `A/${session}/L.`;
  if (organ === 'HRC' && session) return `A/HRC/${session}/L.`;
  if (organ === 'ECOSOC' && year) return `E/${year}/L.`;
  return organ === 'SC' && year ? `S/${year}/` : null;
}
