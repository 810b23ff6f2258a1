/**
 * The way from plain text back to its source, as stretches in which both run side by side: a paragraph has a few of them, where an offset for
 * each character would be the larger part of all that is kept of a text.
 */
export class Origin {
  /** Where each stretch begins, in the plain text and in the source; the last one is the end of both. */
  private readonly plains: number[] = [];
  private readonly sources: number[] = [];

  /** Length of the plain text. */
  get length(): number {
    return this.plains.length === 0 ? 0 : this.plains[this.plains.length - 1]!;
  }

  /** Adds a stretch that begins at these offsets; in order, and the end of both last. */
  add(plain: number, source: number): void {
    this.plains.push(plain);
    this.sources.push(source);
  }

  /** The offset in the source of the character at an index; of the end, where the index is the length. */
  at(index: number): number {
    const n = lastNotAbove(this.plains, index);
    return this.sources[n]! + index - this.plains[n]!;
  }

  /** The first index whose character stands at an offset of the source or after it. */
  indexOf(offset: number): number {
    const n = lastNotAbove(this.sources, offset - 1);
    if (n < 0) return 0;
    const index = this.plains[n]! + offset - this.sources[n]!;
    return Math.min(index, this.plains[n + 1] ?? this.plains[n]!);
  }
}

/** The place of the last of ascending numbers that is not above a value; -1 where all are. */
function lastNotAbove(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
