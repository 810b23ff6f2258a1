import { type Block, span } from '../text/block';
import { readInline } from './inline';
import { readMarker } from './marker';
import type { Inline, Passage } from './model';

/** A longer block is no prose: it is kept as one passage whose words are not read. UTF-16 units. */
export const longestProse = 60_000;

const rule = /^[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\\_){3,}|\*\*_{2,}\*\*|(?:\\?_){4,})[ \t]*$/;
/** A rule and the notes of a page foot on one line, as a conversion leaves them. */
const ruleBeforeNotes = /^[ \t]{0,3}(?:\*\*_{2,}\*\*|_{4,}|(?:\\_){4,})[ \t]+(?=[0-9]{1,3}[ \t]|\*)/;
const headingMarks = /^[ \t]{0,3}(#{1,6})(?:[ \t]+|$)/;
const quoteMarks = /^(?:[ \t]{0,3}>[ \t]?){1,5}/;
const supNote = /^[ \t]*<sup>\s{0,3}([0-9]{1,4}[a-z]?|\*{1,6}|\\\*(?:\\\*){0,5})\s{0,3}\.?\s{0,3}<\/sup>/i;
const bracketNote = /^[ \t]{0,3}\[\^([^\s[\]^]{1,60})\]:/;
const starNote = /^[ \t]*(\\\*(?:\\\*){0,5}|\*{1,3})[ \t\u00a0]+(?=[\p{L}“"«])/u;
const bareNote = /([0-9]{1,3})[ \t\u00a0]+(?=[\p{L}*“«])/gu;
/** What a line ends in for the next one to begin something new: an end mark, perhaps followed by a note reference, or a colon. */
const endMark = /[,，،;；؛.。:：](?:[*_]{0,3}|<sup>[^<]{1,12}<\/sup>|\[\^[^\]\s]{1,20}\]|["”»“]|\s|\\){0,6}$/;

interface Line {
  readonly start: number;
  /** End without the line break and trailing space. */
  readonly end: number;
}

/** The passages of a block, in order. */
export function readPassages(block: Block): Passage[] {
  if (block.kind !== 'prose') return [unread(block, 'comment')];
  if (block.text.length > longestProse) return [unread(block, 'text')];
  const passages: Passage[] = [];
  const lines = linesOf(block);
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!;
    const text = block.text.slice(line.start, line.end);
    if (rule.test(text)) {
      passages.push(simple(block, i, line, 'rule'));
      i++;
      continue;
    }
    const foot = ruleBeforeNotes.exec(text);
    if (foot) {
      passages.push(simple(block, i, { start: line.start, end: line.start + foot[0].trimEnd().length }, 'rule'));
      passages.push(...bareNotes(block, i, line.start + foot[0].length, line.end));
      i++;
      continue;
    }
    if (/^[ \t]{0,3}\|/.test(text)) {
      let last = i;
      while (last + 1 < lines.length && /^[ \t]{0,3}\|/.test(block.text.slice(lines[last + 1]!.start, lines[last + 1]!.end))) last++;
      passages.push(simple(block, i, { start: line.start, end: lines[last]!.end }, 'table'));
      i = last + 1;
      continue;
    }
    let last = i;
    if (!headingMarks.test(text)) {
      while (last + 1 < lines.length && continues(block, lines[last]!, lines[last + 1]!, text)) last++;
    }
    passages.push(prose(block, i, line, lines[last]!.end));
    i = last + 1;
  }
  return passages;
}

function linesOf(block: Block): (Line & { readonly number: number })[] {
  const lines: (Line & { readonly number: number })[] = [];
  block.lineStarts.forEach((start, number) => {
    let end = block.lineStarts[number + 1] ?? block.text.length;
    while (end > start && /[\s\\]/.test(block.text[end - 1]!) && (block.text[end - 1] !== '\\' || /[\r\n]/.test(block.text[end] ?? ''))) end--;
    if (end > start && !/^[\s\u200e\u200f\ufeff]*$/.test(block.text.slice(start, end))) lines.push({ start, end, number });
  });
  return lines;
}

/** Whether a line goes on with what the line before it said. */
function continues(block: Block, before: Line, line: Line, first: string): boolean {
  const text = block.text.slice(line.start, line.end);
  if (rule.test(text) || headingMarks.test(text) || ruleBeforeNotes.test(text) || /^[ \t]{0,3}\|/.test(text) || bracketNote.test(text)) return false;
  const ended = endMark.test(block.text.slice(Math.max(before.start, before.end - 80), before.end));
  if (supNote.test(text)) return !ended && !supNote.test(first) && !rule.test(first);
  if (!ended) return true;
  if (bracketNote.test(first) && /^(?: {2,}|\t)/.test(text)) return true;
  const start = contentOf(block, line.start);
  const marker = readMarker(block, start, line.end);
  if (marker) return false;
  return !/^\*{1,3}[\p{L}]/u.test(text.trimStart());
}

function contentOf(block: Block, start: number): number {
  let at = start;
  while (block.text[at] === ' ' || block.text[at] === '\t' || block.text[at] === '\u00a0' || block.text[at] === '\ufeff' || /[\u200e\u200f]/.test(block.text[at] ?? '')) at++;
  return at;
}

function simple(block: Block, line: number, { start, end }: Line, shape: 'rule' | 'table'): Passage {
  const from = contentOf(block, start);
  return { block, line: lineNumber(block, from, line), span: span(block, from, end), shape, level: 0, indent: from - start, quoted: false, marker: null, note: null, inline: lazyInline(block, from, from) };
}

function unread(block: Block, shape: 'comment' | 'text'): Passage {
  return { block, line: 0, span: span(block, 0, block.text.trimEnd().length), shape, level: 0, indent: 0, quoted: false, marker: null, note: null, inline: readInline(block, 0, 0) };
}

function lineNumber(block: Block, offset: number, guess: number): number {
  const starts = block.lineStarts;
  let line = Math.min(guess, starts.length - 1);
  while (line + 1 < starts.length && starts[line + 1]! <= offset) line++;
  return line;
}

function prose(block: Block, index: number, first: Line, end: number): Passage {
  const text = block.text.slice(first.start, end);
  const sign = firstSign(text);
  const heading = sign === '#' ? headingMarks.exec(text) : null;
  const quote = sign === '>' ? quoteMarks.exec(text) : null;
  let start = contentOf(block, first.start);
  const indent = start - first.start;
  const line = lineNumber(block, start, index);
  const common = { block, line, indent, quoted: quote !== null };
  if (heading) {
    const content = first.start + heading[0].length;
    const close = /(?<![ \t])[ \t]+#{1,6}$/.exec(block.text.slice(content, end));
    const marker = readMarker(block, content, end);
    return {
      ...common, span: span(block, start, end), shape: 'heading', level: heading[1]!.length, marker, note: null,
      inline: lazyInline(block, Math.min(content, end), close ? end - close[0].length : end),
    };
  }
  if (quote) start = Math.min(end, first.start + quote[0].length);
  const sup = sign === '<' ? supNote.exec(text) : null;
  const bracket = sign === '[' ? bracketNote.exec(text) : null;
  const stars = sign === '\\' || (sign === '*' && !/^[ \t]*\*{1,3}\S/.test(text)) ? starNote.exec(text) : null;
  const note = sup ?? bracket ?? stars;
  if (note) {
    const labelStart = first.start + note[0].indexOf(note[1]!);
    const label = note[1]!.replaceAll('\\', '');
    return {
      ...common, span: span(block, start, end), shape: 'note', level: 0, marker: null,
      note: {
        label,
        form: sup ? 'sup' : bracket ? 'bracket' : 'bare',
        span: span(block, start, first.start + note[0].trimEnd().length),
        labelSpan: span(block, labelStart, labelStart + note[1]!.length),
      },
      inline: lazyInline(block, Math.min(end, contentOf(block, first.start + note[0].length)), end),
    };
  }
  const marker = readMarker(block, start, end);
  return {
    ...common, span: span(block, start, end), shape: 'text', level: 0, marker, note: null,
    inline: lazyInline(block, start, end, marker?.contentStart ?? start),
  };
}

/** The first sign behind blanks: most paragraphs have none of the marks that open something else. */
function firstSign(text: string): string {
  let at = 0;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return text.charAt(at);
}

/** Notes that follow a page-foot rule on its line: each begins with its number, and the numbers rise by one. */
function bareNotes(block: Block, line: number, start: number, end: number): Passage[] {
  const text = block.text.slice(start, end);
  const heads: { at: number; label: string; content: number }[] = [];
  bareNote.lastIndex = 0;
  for (let match = bareNote.exec(text); match; match = bareNote.exec(text)) {
    const previous = heads[heads.length - 1];
    const opens = match.index === 0 || /[.。)]["”»*]?\s+$/.test(text.slice(Math.max(0, match.index - 6), match.index));
    if (opens && (!previous || Number(match[1]) === Number(previous.label) + 1)) {
      heads.push({ at: match.index, label: match[1]!, content: match.index + match[0].length });
    }
  }
  return heads.map((head, i) => {
    const stop = start + (heads[i + 1]?.at ?? text.length);
    const trimmed = stop - (block.text.slice(start + head.at, stop).length - block.text.slice(start + head.at, stop).trimEnd().length);
    const label = span(block, start + head.at, start + head.at + head.label.length);
    return {
      block, line: lineNumber(block, start + head.at, line), span: span(block, start + head.at, trimmed), shape: 'note', level: 0, indent: 0, quoted: false, marker: null,
      note: { label: head.label, form: 'bare', span: label, labelSpan: label },
      inline: lazyInline(block, start + head.content, trimmed),
    };
  });
}

function lazyInline(block: Block, start: number, end: number, content = start): Inline {
  return new LazyInline(block, start, Math.min(content, end), end);
}

/** Reads the words of a passage when they are first asked for. */
class LazyInline implements Inline {
  private readOnce: Inline | undefined;

  /** @param from where the reading begins, for emphasis may open in a marker before the words */
  constructor(readonly block: Block, private readonly from: number, readonly start: number, readonly end: number) {}

  private get read(): Inline {
    return (this.readOnce ??= readInline(this.block, this.from, Math.max(this.from, this.end), Math.max(this.from, this.start)));
  }

  get plain(): string { return this.read.plain; }

  get runs(): Inline['runs'] { return this.read.runs; }

  get references(): Inline['references'] { return this.read.references; }

  // Functions of the object, for who reads it takes them apart: { plain, span }.
  readonly span: Inline['span'] = (from, to) => this.read.span(from, to);

  readonly plainOffset: Inline['plainOffset'] = (offset) => this.read.plainOffset(offset);
}
