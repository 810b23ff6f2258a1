import type { LeadMatch } from '../../language/lead';
import type { LanguagePack } from '../../language/pack';
import { openingRuns } from '../../syntax/lead';
import type { EmphasisRun, Passage } from '../../syntax/model';
import { wordKey } from '../../text/words';
import { knownLead } from './lead-paragraphs';

/** The signs around emphasised words, as typed. */
export interface Marks {
  readonly open: string;
  readonly close: string;
}

/** What is emphasised at the start of a passage, and the lead that the language knows there. */
export interface Opening {
  readonly runs: readonly EmphasisRun[];
  /** Where the emphasised words end, without the marks and spaces that the emphasis caught. */
  readonly to: number;
  readonly marks: Marks | null;
  readonly match: LeadMatch | null;
  /** The words of the lead up to the end of its head. */
  readonly verb: string;
  /** Whether the emphasis covers the lead and nothing else. */
  readonly agrees: boolean;
}

const openings = new WeakMap<Passage, { readonly pack: LanguagePack; readonly opening: Opening }>();

/** The opening of a passage, read once. */
export function openingOf(passage: Passage, pack: LanguagePack): Opening {
  const known = openings.get(passage);
  if (known && known.pack === pack) return known.opening;
  const opening = read(passage, pack);
  openings.set(passage, { pack, opening });
  return opening;
}

function read(passage: Passage, pack: LanguagePack): Opening {
  const runs = openingRuns(passage);
  const match = knownLead(passage, pack);
  const verb = match ? wordKey(passage.inline.plain.slice(match.start, match.headEnd)) : '';
  const first = runs[0];
  if (!first) return { runs, to: 0, marks: null, match, verb, agrees: false };
  const to = endOfWords(passage, { from: first.from, to: lastOf(runs).to });
  const agrees = match !== null && runs.length === 1 && to === match.end && first.from <= match.start;
  return { runs, to, marks: marksOf(first), match, verb, agrees };
}

export function marksOf({ outer, inner }: EmphasisRun): Marks {
  const { text } = outer.block;
  const signs = (start: number, end: number): string => {
    const typed = text.slice(start, end);
    return typed.startsWith('<') ? typed : typed.replace(/[^*_]/g, '');
  };
  return { open: signs(outer.start, inner.start), close: signs(inner.end, outer.end) };
}

export function lastOf<T>(list: readonly T[]): T {
  return list[list.length - 1]!;
}

/** Where an emphasised stretch ends without the marks and spaces that it caught. */
export function endOfWords({ inline: { plain } }: Passage, { from, to }: { from: number; to: number }): number {
  let end = to;
  while (end > from && /[\s,，،;；؛.。:：、]/u.test(plain[end - 1]!)) end--;
  return end;
}
