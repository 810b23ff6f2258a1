import type { EmphasisStyle } from '../language/pack';
import { type Block, span, type Span } from '../text/block';
import { isIgnorable } from '../text/words';
import { inlineMarkdown } from './emphasis';
import type { EmphasisRun, Inline, NoteReference } from './model';
import { Origin } from './origin';
import { readEmphasisTags, readTags, type Mark, type Skip } from './tags';

/** Beyond this many stars a passage is no prose, and its emphasis is not read. */
const mostStars = 2000;

type Node = ReturnType<typeof inlineMarkdown.parseInline>[number];

const nodeNames = inlineMarkdown.nodeSet.types;

/**
 * Reads the text of a passage, from `start` to `end` of its block; its words begin at `contentStart`, after the marker, but emphasis that
 * opens in the marker (`7*. Notes*`) is seen.
 * Reading is linear in the length of the text; a passage with thousands of stars is read without emphasis.
 */
export function readInline(block: Block, start: number, end: number, contentStart = start): Inline {
  const source = block.text.slice(start, end);
  const skips: Skip[] = [];
  const marks: Mark[] = [];
  const references: Omit<NoteReference, 'at'>[] = [];
  if (/[*_<\\[`]/.test(source)) {
    const tags: Node[] = [];
    const nodes = count(source, '*') > mostStars ? [] : inlineMarkdown.parseInline(source.slice(0, markedEnd(source)), 0);
    walk(nodes, source, null, skips, marks, tags);
    if (tags.length > 1) readEmphasisTags(source, tags, marks);
    readTags(block, start, source, tags, skips, references);
    readBracketReferences(block, start, source, skips, references);
  }
  readLineEnds(source, skips);
  if (contentStart > start) skips.push({ from: 0, to: contentStart - start, space: false });
  skips.sort((a, b) => a.from - b.from || b.to - a.to);
  const { plain, origin } = project(source, skips);
  const at = (offset: number) => origin.indexOf(offset - start);
  references.sort((a, b) => a.span.start - b.span.start);
  return {
    block,
    start: contentStart,
    end,
    plain,
    runs: marks
      .filter(({ inner }) => start + inner[1] > contentStart)
      .sort((a, b) => a.outer[0] - b.outer[0] || b.outer[1] - a.outer[1])
      .map<EmphasisRun>(({ style, outer, inner }) => ({
        style,
        outer: span(block, start + outer[0], start + outer[1]),
        inner: span(block, Math.max(contentStart, start + inner[0]), start + inner[1]),
        from: origin.indexOf(inner[0]),
        to: origin.indexOf(inner[1]),
      })),
    references: references.map((reference) => ({ ...reference, at: at(reference.span.start) })),
    span: (from, to) => sourceSpan(block, start, end, origin, from, to),
    plainOffset: at,
  };
}

/** Where the last sign that means something to Markdown has been read: most paragraphs hold none after their lead, and need no parsing there. */
function markedEnd(source: string): number {
  let last = Math.max(source.lastIndexOf('*'), source.lastIndexOf('_'), source.lastIndexOf('>'), source.lastIndexOf('\\'), source.lastIndexOf('`'));
  if (source.includes('[')) last = Math.max(last, source.lastIndexOf(']'), source.lastIndexOf(')'));
  return last + 2;
}

function count(text: string, sign: string): number {
  let n = 0;
  for (let i = text.indexOf(sign); i >= 0; i = text.indexOf(sign, i + 1)) n++;
  return n;
}

function combined(a: EmphasisStyle | null, b: EmphasisStyle): EmphasisStyle {
  return a === null || a === b ? b : 'bold-italic';
}

function walk(
  nodes: readonly Node[], source: string, outer: EmphasisStyle | null, skips: Skip[],
  marks: Mark[], tags: Node[],
): void {
  for (const node of nodes) {
    const name = nodeNames[node.type]!.name;
    const children = childrenOf(node);
    if (name === 'Emphasis' || name === 'StrongEmphasis') {
      const own = combined(outer, name === 'Emphasis' ? 'italic' : 'bold');
      const open = children[0]!;
      const close = children[children.length - 1]!;
      skips.push({ from: open.from, to: open.to, space: false }, { from: close.from, to: close.to, space: false });
      const content = children.slice(1, -1);
      const only = content[0];
      const whole = content.length === 1 && only!.from === open.to && only!.to === close.from && /Emphasis$/.test(nodeNames[only!.type]!.name);
      if (whole) {
        walk(content, source, own, skips, marks, tags);
        const inner = marks[marks.length - 1]!;
        inner.outer = [node.from, node.to];
      } else {
        marks.push({ style: own, outer: [node.from, node.to], inner: [open.to, close.from] });
        walk(content, source, own, skips, marks, tags);
      }
    } else if (name === 'Escape') {
      skips.push({ from: node.from, to: node.from + 1, space: false });
    } else if (name === 'HTMLTag') {
      tags.push(node);
    } else if (name === 'Comment') {
      skips.push({ from: node.from, to: node.to, space: false });
    } else if (name === 'Link' && source[node.to - 1] === ')') {
      const label = children.find((child) => nodeNames[child.type]!.name === 'LinkMark' && source[child.from] === ']');
      if (label) skips.push({ from: node.from, to: node.from + 1, space: false }, { from: label.from, to: node.to, space: false });
      walk(children.filter((child) => child.to <= (label?.from ?? node.to)), source, outer, skips, marks, tags);
    } else {
      walk(children, source, outer, skips, marks, tags);
    }
  }
}

function childrenOf(node: Node): readonly Node[] {
  return (node as unknown as { children?: readonly Node[] }).children ?? [];
}

function readBracketReferences(block: Block, start: number, source: string, skips: Skip[], references: Omit<NoteReference, 'at'>[]): void {
  for (let open = source.indexOf('[^'); open >= 0; open = source.indexOf('[^', open + 2)) {
    const close = source.indexOf(']', open + 2);
    if (close < 0) return;
    const label = source.slice(open + 2, close);
    if (label.length === 0 || label.length > 60 || /[\s[\]^]/.test(label) || source[open - 1] === '\\') continue;
    skips.push({ from: open, to: close + 1, space: false });
    references.push({
      label,
      form: 'bracket',
      span: span(block, start + open, start + close + 1),
      labelSpan: span(block, start + open + 2, start + close),
    });
  }
}

function readLineEnds(source: string, skips: Skip[]): void {
  for (let i = 0; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c !== 10 && c !== 13) continue;
    let from = i;
    while (from > 0 && (source[from - 1] === ' ' || source[from - 1] === '\t')) from--;
    if (source[from - 1] === '\\') from--;
    let to = i;
    while (to < source.length && /[\s>]/.test(source[to]!) && source.charCodeAt(to) !== 0xa0) to++;
    skips.push({ from, to, space: true });
    i = to - 1;
  }
}

/** The plain text and the way back from it. */
function project(source: string, skips: readonly Skip[]): { plain: string; origin: Origin } {
  const origin = new Origin();
  let plain = '';
  let at = 0;
  const takeStretch = (from: number, to: number) => {
    if (from >= to) return;
    origin.add(plain.length, from);
    plain += source.slice(from, to);
  };
  const take = (to: number) => {
    let from = at;
    for (; at < to; at++) {
      if (!isIgnorableMark(source.charCodeAt(at))) continue;
      takeStretch(from, at);
      from = at + 1;
    }
    takeStretch(from, to);
  };
  for (const skip of skips) {
    if (skip.to <= at) continue;
    take(Math.max(at, skip.from));
    if (skip.space) {
      origin.add(plain.length, at);
      plain += ' ';
    }
    at = Math.max(at, skip.to);
  }
  take(source.length);
  origin.add(plain.length, source.length);
  return { plain, origin };
}

/** Directional and zero-width characters; the vowel signs and tatweel of Arabic are part of the word and stay. */
function isIgnorableMark(code: number): boolean {
  return code >= 0x00ad && isIgnorable(code) && !(code >= 0x0600 && code < 0x0700 && code !== 0x061c);
}

function sourceSpan(block: Block, start: number, end: number, origin: Origin, from: number, to: number): Span {
  const a = Math.max(0, Math.min(from, origin.length));
  const b = Math.max(a, Math.min(to, origin.length));
  const first = start + origin.at(a);
  return a === b ? span(block, first, first) : span(block, first, Math.min(end, start + origin.at(b - 1) + 1));
}
