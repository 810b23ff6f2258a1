import type { Citation } from '../../citation/citation';
import type { ElementKind, Inline, Resolution } from '../../syntax/model';
import { speakerOf } from '../../syntax/speaker';
import type { Organ } from '../../language/pack';
import { citationsOf } from './citations';

/** A citation in the body of a resolution. */
export interface Mention {
  readonly citation: Citation;
  readonly inline: Inline;
  readonly speaker: Organ | null;
  /** The mention of the same number that comes first; this mention itself where it is the first. */
  readonly first: Mention;
  /** Other numbers stand in one list with it. */
  readonly isListed: boolean;
  /** The number before it in its list. */
  readonly follows: Citation | null;
}

const kinds: ReadonlySet<ElementKind> = new Set(['preambular', 'operative', 'operative_unnumbered', 'subitem']);
/** Between two numbers of a list stand a comma, a conjunction, perhaps an owner's name or "section IV of its resolution", not a clause. UTF-16 units. */
const longestJoint = 36;

const found = new WeakMap<Resolution, readonly Mention[]>();

/** What the body of a resolution cites, in reading order; annexes, notes and titles left out. */
export function mentionsOf(resolution: Resolution): readonly Mention[] {
  let mentions = found.get(resolution);
  if (!mentions) found.set(resolution, mentions = read(resolution));
  return mentions;
}

function read(resolution: Resolution): Mention[] {
  const { pack, elements } = resolution;
  const mentions: Mention[] = [];
  const firsts = new Map<string, Mention>();
  if (!pack) return mentions;
  for (const { kind, passages } of elements) {
    if (!kinds.has(kind)) continue;
    for (const passage of passages) {
      const speaker = speakerOf(passage, resolution);
      const citations = citationsOf(passage, pack, speaker);
      citations.forEach((citation, i) => {
        const key = `${citation.kind} ${citation.number}`;
        const follows = isNear(citations[i - 1], citation) ? citations[i - 1]! : null;
        const isListed = follows !== null || isNear(citation, citations[i + 1]);
        const mention = { citation, inline: passage.inline, speaker, isListed, follows } as { -readonly [K in keyof Mention]: Mention[K] };
        mention.first = firsts.get(key) ?? mention;
        firsts.set(key, mention.first);
        mentions.push(mention);
      });
    }
  }
  return mentions;
}

function isNear(a: Citation | undefined, b: Citation | undefined): boolean {
  if (!a || !b) return false;
  const endOfA = Math.max(a.end, a.date?.end ?? 0);
  const startOfB = Math.min(b.start, b.date?.start ?? b.start);
  return startOfB - endOfA <= longestJoint;
}
