import { Block, endsInLineBreak } from './block';
import { reach, splitBlocks } from './split';

export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** One change as LSP sends it: a range and its new text, or the whole new text. */
export interface TextChange {
  readonly range?: TextRange;
  readonly text: string;
}

/**
 * A document that is its list of blocks: an edit rebuilds the blocks that it touches and moves the others, and no step joins or scans the
 * whole text. It has the methods of vscode-languageserver-textdocument's `TextDocument`, so it can stand in its place. Offsets are UTF-16.
 */
export class BlockDocument {
  private list: Block[];
  private whole: string | undefined;

  constructor(readonly uri: string, readonly languageId: string, public version: number, text: string) {
    this.list = splitBlocks(text);
    this.renumber(0);
    this.whole = text;
  }

  /** The blocks in order; their texts, joined, are the document. The array is replaced by every update. */
  get blocks(): readonly Block[] {
    return this.list;
  }

  get length(): number {
    const last = this.list[this.list.length - 1];
    return last ? last.start + last.text.length : 0;
  }

  get lineCount(): number {
    const last = this.list[this.list.length - 1];
    return last ? last.line + last.lineEnds + 1 : 1;
  }

  getText(range?: TextRange): string {
    if (!range) return (this.whole ??= this.list.map((block) => block.text).join(''));
    const [from, to] = [this.offsetAt(range.start), this.offsetAt(range.end)].sort((a, b) => a - b) as [number, number];
    return this.slice(from, to);
  }

  /** The text between two absolute offsets. */
  slice(from: number, to: number): string {
    let text = '';
    for (let i = this.indexAt(from); i < this.list.length; i++) {
      const block = this.list[i]!;
      if (block.start >= to) break;
      text += block.text.slice(Math.max(0, from - block.start), to - block.start);
    }
    return text;
  }

  /** The block that holds an offset; an offset at the end belongs to the last block. Undefined in an empty document. */
  blockAt(offset: number): Block | undefined {
    return this.list[this.indexAt(offset)];
  }

  offsetAt(position: TextPosition): number {
    if (position.line < 0 || this.list.length === 0) return 0;
    if (position.line >= this.lineCount) return this.length;
    let low = 0;
    let high = this.list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.list[middle]!.line <= position.line) low = middle;
      else high = middle - 1;
    }
    const block = this.list[low]!;
    const starts = block.lineStarts;
    const line = position.line - block.line;
    if (line >= starts.length) return block.start + block.text.length;
    let end = line + 1 < starts.length ? starts[line + 1]! : block.text.length;
    while (end > starts[line]! && endsInLineBreak(block.text.slice(end - 1, end))) end--;
    return block.start + Math.min(starts[line]! + Math.max(0, position.character), end);
  }

  positionAt(offset: number): TextPosition {
    if (this.list.length === 0) return { line: 0, character: 0 };
    const block = this.list[this.indexAt(offset)]!;
    const within = Math.max(0, Math.min(offset - block.start, block.text.length));
    if (within === block.text.length && endsInLineBreak(block.text)) return { line: block.line + block.lineEnds, character: 0 };
    const starts = block.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= within) low = middle;
      else high = middle - 1;
    }
    let character = within - starts[low]!;
    while (character > 0 && block.text.charCodeAt(starts[low]! + character - 1) === 13 && block.text.charCodeAt(starts[low]! + character) === 10) character--;
    return { line: block.line + low, character };
  }

  /** Applies changes in order, as `textDocument/didChange` gives them. */
  update(changes: readonly TextChange[], version: number): void {
    for (const change of changes) {
      if (!change.range) {
        this.replaceAll(change.text);
        continue;
      }
      const from = this.offsetAt(change.range.start);
      const to = this.offsetAt(change.range.end);
      this.replace(Math.min(from, to), Math.max(from, to), change.text);
    }
    this.version = version;
  }

  private replaceAll(text: string): void {
    this.list = splitBlocks(text);
    this.renumber(0);
    this.whole = text;
  }

  private replace(from: number, to: number, text: string): void {
    this.whole = undefined;
    const old = this.list;
    // One block before the edit is cut anew too, for the edit may join it to what follows.
    const first = this.openBlockBefore(Math.max(0, this.indexAt(from) - 1));
    let last = Math.min(old.length, this.indexAt(to) + 2);
    const head = first < old.length ? this.slice(old[first]!.start, from) : '';
    for (;;) {
      const tailStart = last < old.length ? old[last]!.start : this.length;
      const fresh = splitBlocks(head + text + this.slice(to, tailStart), first === 0);
      if (last >= old.length || isSettled(fresh)) {
        reuse(fresh, old, first, last);
        this.list = [...old.slice(0, first), ...fresh, ...old.slice(last)];
        this.renumber(first);
        return;
      }
      last = Math.min(old.length, last + Math.max(8, last - first));
    }
  }

  /** The first block at or before an index that the edit may close: one in which a fence, comment or front matter stands open. */
  private openBlockBefore(index: number): number {
    let first = index;
    for (let i = index, seen = 0; i >= 0 && seen < reach; i--) {
      if (this.list[i]?.opensFence) first = i;
      seen += this.list[i]?.text.length ?? 0;
    }
    return first;
  }

  private renumber(from: number): void {
    const before = this.list[from - 1];
    let start = before ? before.start + before.text.length : 0;
    let line = before ? before.line + before.lineEnds : 0;
    for (let i = from; i < this.list.length; i++) {
      const block = this.list[i]!;
      block.start = start;
      block.line = line;
      block.index = i;
      start += block.text.length;
      line += block.lineEnds;
    }
  }

  /** Index of the block that holds an offset. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.list[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}

/** Whether the text after these blocks is cut as it was before: they end at a blank line, and nothing in them stands open. */
function isSettled(fresh: readonly Block[]): boolean {
  const end = fresh[fresh.length - 1];
  if (!end || !/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(end.text.slice(-64))) return false;
  let after = 0;
  for (let i = fresh.length - 1; i >= 0; i--) {
    after += fresh[i]!.text.length;
    if (fresh[i]!.opensFence && after < reach) return false;
  }
  return true;
}

/** Puts the old blocks in the place of fresh ones that are equal to them, from both ends. */
function reuse(fresh: Block[], old: readonly Block[], first: number, last: number): void {
  let i = 0;
  for (; i < fresh.length && first + i < last && same(fresh[i]!, old[first + i]!); i++) fresh[i] = old[first + i]!;
  for (let j = 1; j <= fresh.length - i && last - j >= first + i && same(fresh[fresh.length - j]!, old[last - j]!); j++) fresh[fresh.length - j] = old[last - j]!;
}

function same(a: Block, b: Block): boolean {
  return a.text === b.text && a.kind === b.kind && a.opensFence === b.opensFence;
}
