import type { LanguageId, Organ } from '../language/pack';
import type { Counts } from '../rules/judgement';
import type { Snapshot } from './snapshot';

/** What a status bar says of a draft. */
export interface DraftStatus {
  readonly language: LanguageId | null;
  /** The language's own name. */
  readonly languageName: string | null;
  readonly organ: Organ | null;
  /** The organ's name in the draft's language. */
  readonly organName: string | null;
  readonly counts: Counts;
}

export function status({ file, judgement }: Snapshot): DraftStatus {
  const { pack, organ } = file;
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const part of judgement) {
    counts.error += part.counts.error;
    counts.warning += part.counts.warning;
    counts.information += part.counts.information;
    counts.hint += part.counts.hint;
  }
  const organName = pack?.organs.find((name) => name.organ === organ)?.name ?? null;
  return { language: pack?.id ?? null, languageName: pack?.name ?? null, organ, organName, counts };
}
