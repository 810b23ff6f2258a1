/**
 * A block: a stretch of the text up to the end of the blank lines after it. Blocks are the unit of reuse: a block's text never changes,
 * and what was learned of it is kept as long as the block stands.
 */
export class Block {
  /** UTF-16 offset of the block's first character in its document, as the document stands now; an edit before the block moves it. */
  start = 0;
  /** Line (0-based) of its first character, as the document stands now. */
  line = 0;
  /** Its place among the blocks of its document, as the document stands now. */
  index = 0;

  /** What the syntax reads of the block by itself, kept with it: a property is found in a tenth of the time that a WeakMap takes. */
  reading: unknown = undefined;

  private breaks: readonly number[] | undefined;

  /**
   * @param text everything, line ends and trailing blank lines included
   * @param kind prose, or a stretch that is not read: comment, fenced code, front matter
   * @param opensFence whether a fence or comment opens here that is not closed within reach, so that a later edit may close it
   */
  constructor(readonly text: string, readonly kind: BlockKind, readonly opensFence = false) {}

  /** Offsets, relative to the block, at which its lines begin; the first is 0. A block that ends in a line end has no line after it. */
  get lineStarts(): readonly number[] {
    return (this.breaks ??= lineStartsOf(this.text));
  }

  /** Number of line ends in the block: what the lines after it are moved by. */
  get lineEnds(): number {
    return endsInLineBreak(this.text) ? this.lineStarts.length : this.lineStarts.length - 1;
  }
}

export type BlockKind = 'prose' | 'comment' | 'fence' | 'front-matter';

/** Where something stands: UTF-16 offsets relative to the start of a block. Stays true when text before the block changes. */
export interface Span {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

export function span(block: Block, start: number, end: number): Span {
  return { block, start, end };
}

/** The text that a span covers. */
export function textOf({ block, start, end }: Span): string {
  return block.text.slice(start, end);
}

/** Absolute UTF-16 offset of a span's first character in its document now. */
export function startOf({ block, start }: Span): number {
  return block.start + start;
}

/** Absolute UTF-16 offset just after a span's last character in its document now. */
export function endOf({ block, end }: Span): number {
  return block.start + end;
}

/** Reading order. */
export function compareSpans(a: Span, b: Span): number {
  return startOf(a) - startOf(b) || endOf(a) - endOf(b);
}

/** LSP's line ends: CR LF, LF and CR. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 13 && text.charCodeAt(i + 1) === 10) i++;
    else if (c !== 10 && c !== 13) continue;
    if (i + 1 < text.length) starts.push(i + 1);
  }
  return starts;
}

export function endsInLineBreak(text: string): boolean {
  const c = text.charCodeAt(text.length - 1);
  return c === 10 || c === 13;
}
