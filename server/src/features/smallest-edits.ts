import type { Change } from '../rules/fix';
import { splitBlocks } from '../text/split';

/**
 * Changes that turn one text into the other, paragraph by paragraph, each cut down to what differs, so that an editor keeps its cursors
 * and marks.
 */
export function smallestEdits(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const [old, fresh] of stretches(splitBlocks(before).map(({ text }) => text), splitBlocks(after).map(({ text }) => text))) {
    changes.push(...trimmed(at, old, fresh));
    at += old.length;
  }
  return changes;
}

type Stretch = readonly [old: string, fresh: string];

/** Paragraphs side by side; where there are more of them on one side, so many together as hold the same number of letters and digits. */
function stretches(old: readonly string[], fresh: readonly string[]): Stretch[] {
  if (old.length === fresh.length) return old.map((text, i) => [text, fresh[i]!]);
  const result: Stretch[] = [];
  let [i, j, lead] = [0, 0, 0];
  let [left, right] = ['', ''];
  while (i < old.length || j < fresh.length) {
    if (j >= fresh.length || (i < old.length && lead <= 0)) {
      left += old[i]!;
      lead += lettersIn(old[i++]!);
    } else {
      right += fresh[j]!;
      lead -= lettersIn(fresh[j++]!);
    }
    if (lead !== 0 || left === '' || right === '' || i >= old.length || j >= fresh.length) continue;
    result.push([left, right]);
    left = right = '';
  }
  return [...result, [left, right]];
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The change between two texts without what both ends share; none where they are equal. Surrogate pairs and CR LF stay whole. */
function trimmed(at: number, before: string, after: string): Change[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (splitsPair(before, head) || splitsPair(after, head)) head--;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (splitsPair(before, before.length - tail) || splitsPair(after, after.length - tail)) tail--;
  return [{ start: at + head, end: at + before.length - tail, newText: after.slice(head, after.length - tail) }];
}

function splitsPair(text: string, offset: number): boolean {
  const left = text.charCodeAt(offset - 1);
  const right = text.charCodeAt(offset);
  return (left === 13 && right === 10) || (left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff);
}
