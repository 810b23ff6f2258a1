import type { Citation } from '../../citation/citation';
import { findCitations } from '../../citation/scan';
import type { LanguagePack, Organ } from '../../language/pack';
import type { Passage } from '../../syntax/model';

interface Read {
  readonly pack: LanguagePack;
  readonly organ: Organ | null;
  readonly citations: readonly Citation[];
}

const known = new WeakMap<Passage, Read>();

/** The resolutions and decisions that a passage cites, in order; spans are offsets of its plain text. */
export function citationsOf(passage: Passage, pack: LanguagePack, organ: Organ | null): readonly Citation[] {
  const read = known.get(passage);
  if (read && read.pack === pack && read.organ === organ) return read.citations;
  const citations = findCitations(passage.inline.plain, pack, { organ });
  known.set(passage, { pack, organ, citations });
  return citations;
}
