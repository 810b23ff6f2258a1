import type { Organ } from '../language/pack';
import type { Passage, Resolution } from './model';

const speakers = new WeakMap<Resolution, ReadonlyMap<Passage, Organ>>();

/** The organ that speaks in a passage, which "its" means there: in a draft embedded in another organ's text it is the organ of that draft. */
export function speakerOf(passage: Passage | undefined, resolution: Resolution): Organ | null {
  let others = speakers.get(resolution);
  if (!others) speakers.set(resolution, others = otherSpeakers(resolution));
  return (passage && others.get(passage)) ?? resolution.organ;
}

/** Only the passages in which another organ than the resolution's speaks. Notes stand where their page ends and belong to the whole. */
function otherSpeakers({ organ, parts }: Resolution): Map<Passage, Organ> {
  const others = new Map<Passage, Organ>();
  for (const part of parts) {
    if (part.organ === null || part.organ === organ) continue;
    for (const { kind, passages } of part.elements) if (kind !== 'footnote') for (const passage of passages) others.set(passage, part.organ);
  }
  return others;
}
