import type { Change } from '../rules/fix';
import { splitBlocks } from '../text/split';

/**
 * Changes that turn one text into the other, paragraph by paragraph, each cut down to what differs, so that an editor keeps its cursors
 * and marks.
 */
export function smallestEdits(before: string, after: string): Change[] {
  const old = splitBlocks(before).map(({ text }) => text);
  const fresh = splitBlocks(after).map(({ text }) => text);
  if (old.length !== fresh.length) return trimmed(0, before, after);
  const changes: Change[] = [];
  let at = 0;
  old.forEach((text, i) => {
    changes.push(...trimmed(at, text, fresh[i]!));
    at += text.length;
  });
  return changes;
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
