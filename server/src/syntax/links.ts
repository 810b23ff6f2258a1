import { span, type Block, type Span } from '../text/block';
import { wordKey } from '../text/words';
import { readInline } from './inline';
import { longestProse } from './passage';

/** A link of Markdown, or an image: what leads somewhere, and where it leads as it is written, `other.md#heading`. */
export interface Link {
  /** The destination in `[text](destination)` and `[label]: destination`; the label in `[text][label]` and `[label]`. */
  readonly span: Span;
  readonly destination: string;
}

/** A heading that links may lead to. */
export interface Heading {
  readonly text: string;
  /** First line, 0-based. */
  readonly line: number;
  /** What stands behind `#` in a link to it. */
  readonly slug: string;
}

interface Labelled {
  readonly span: Span;
  readonly label: string;
}

/** The links of a text in reading order. Comments, code and blocks too long to be prose hold none. Linear in the length of the text. */
export function linksOf(blocks: readonly Block[]): Link[] {
  const links: Link[] = [];
  const labelled: Labelled[] = [];
  const defined = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== 'prose' || !block.text.includes(']') || block.text.length > longestProse) continue;
    for (const { span, label, destination } of definitionsIn(block)) {
      links.push({ span, destination });
      if (!defined.has(label)) defined.set(label, destination);
    }
    readLinks(block, links, labelled);
  }
  for (const { span, label } of labelled) {
    const destination = defined.get(label);
    if (destination !== undefined) links.push({ span, destination });
  }
  return links.sort((a, b) => a.span.block.start - b.span.block.start || a.span.start - b.span.start);
}

const definition = /^ {0,3}\[(?!\^)([^[\]\r\n]{1,200})\]:[ \t]{0,20}(<[^<>\r\n]{1,1000}>|[^\s<]\S{0,1000})/gm;

function definitionsIn(block: Block): (Link & { readonly label: string })[] {
  if (!block.text.includes(']:')) return [];
  return [...block.text.matchAll(definition)].map(({ 0: all, 1: label = '', 2: written = '', index }) => {
    const end = index + all.length;
    return { span: span(block, end - written.length, end), label: wordKey(label), destination: destinationOf(written) };
  });
}

const labelAfter = /\[([^[\]\r\n]{0,200})\]/y;
const inParentheses = /\([ \t]{0,20}(<[^<>\r\n]{1,1000}>|(?:[^\s<>()\\]|\\[^\s])(?:[^\s()\\]|\\[^\s]|\([^\s()]{0,200}\)){0,1000})(?:[ \t]{1,20}(?:"[^"\r\n]{0,500}"|'[^'\r\n]{0,500}'))?[ \t]{0,20}\)/y;

function readLinks(block: Block, links: Link[], labelled: Labelled[]): void {
  const { text } = block;
  const closings = closingTicks(text);
  const lastComment = text.lastIndexOf('-->');
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '`') i = closings.get(i) ?? i;
    else if (c === '<' && i < lastComment && text.startsWith('!--', i + 1)) i = text.indexOf('-->', i);
    else if (c === '[') open.push(i);
    else if (c === ']') {
      const start = open.pop();
      if (start === undefined || text[start + 1] === '^') continue;
      const inline = matchAt(inParentheses, text, i + 1);
      const reference = inline ? null : matchAt(labelAfter, text, i + 1);
      if (inline) {
        const at = i + 1 + inline[0].indexOf(inline[1]!);
        links.push({ span: span(block, at, at + inline[1]!.length), destination: destinationOf(inline[1]!) });
        i += inline[0].length;
      } else if (reference?.[1]) {
        labelled.push({ span: span(block, i + 2, i + 2 + reference[1].length), label: wordKey(reference[1]) });
        i += reference[0].length;
      } else if (i - start <= 200 && text[i + 1] !== ':') {
        labelled.push({ span: span(block, start + 1, i), label: wordKey(text.slice(start + 1, i)) });
      }
    }
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  if (text[at] !== '(' && text[at] !== '[') return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** For each run of ticks that opens code, its start, the last tick of the run that closes it. */
function closingTicks(text: string): Map<number, number> {
  const found = new Map<number, number>();
  if (!text.includes('`')) return found;
  const next = new Map<number, number>();
  for (const { 0: { length }, index } of [...text.matchAll(/`+/g)].reverse()) {
    const end = next.get(length);
    // A run that nothing closes is text as a whole.
    found.set(index, end ?? index + length - 1);
    next.set(length, index + length - 1);
  }
  return found;
}

function destinationOf(written: string): string {
  const bare = written.startsWith('<') ? written.slice(1, -1) : written;
  return bare.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

const headingLine = /^[ \t]{0,3}#{1,6}[ \t]+(\S[^\r\n]*)/gm;

/** The headings of a text that are written with `#`, in order. A second one of the same words is told apart by a number. */
export function headingsOf(blocks: readonly Block[]): Heading[] {
  const times = new Map<string, number>();
  return blocks.filter(({ kind, text }) => kind === 'prose' && text.includes('#')).flatMap((block) => [...block.text.matchAll(headingLine)].map(({ 0: all, 1: words = '', index }) => {
    const end = index + all.length;
    const text = readInline(block, end - words.length, end).plain.replace(/[ \t]#+[ \t]*$/, '').trim();
    const slug = slugOf(text);
    const before = times.get(slug) ?? 0;
    times.set(slug, before + 1);
    return { text, line: block.line + linesBefore(block, index), slug: before === 0 ? slug : `${slug}-${before}` };
  }));
}

function linesBefore({ lineStarts }: Block, offset: number): number {
  return lineStarts.filter((start) => start <= offset).length - 1;
}

/**
 * What stands for a heading behind the `#` of a link: as the preview of VS Code and the sites that show Markdown make it, so the case is
 * that of Unicode, and not the one by which words are compared.
 */
export function slugOf(heading: string): string {
  return heading.trim().toLowerCase().replace(/\s+/g, '-').replace(/[^\p{L}\p{M}\p{N}\p{Pc}-]+/gu, '').replace(/^-+|-+$/g, '');
}
