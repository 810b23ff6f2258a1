const furthest = 3;
const longest = 60;

/** The name most like a misspelt one; null where none is at most three letters away. */
export function nearest(word: string, names: Iterable<string>): string | null {
  if (word.length > longest) return null;
  let best: string | null = null;
  let least = Math.min(furthest, Math.floor(word.length / 2)) + 1;
  for (const name of names) {
    const distance = Math.abs(name.length - word.length) < least ? distanceBetween(word, name) : least;
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** Letters to put in, take out or change. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length]!;
}
