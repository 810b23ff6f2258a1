import { Block, type BlockKind } from './block';

/** How far ahead a fence, comment or front matter is looked for its end; beyond it the opening is plain text. UTF-16 units. */
export const reach = 65_536;

/** The longest run of lines that is kept together; a longer one is cut at a line end, so that no block grows without bound. UTF-16 units. */
const longest = 65_536;

/**
 * Cuts a text into blocks at blank lines. Their texts, joined, are the text. Fences (``` and ~~~), comments (`<!-- -->`) and front matter may
 * hold blank lines.
 * @param atStart whether the text begins its document, where front matter may stand
 */
export function splitBlocks(text: string, atStart = true): Block[] {
  const blocks: Block[] = [];
  const cleared: Cleared = { '-->': 0, '```': 0, '~~~': 0 };
  let at = 0;
  if (atStart) {
    const end = frontMatterEnd(text);
    if (end > 0) {
      at = afterBlankLines(text, end);
      blocks.push(new Block(text.slice(0, at), 'front-matter'));
    }
  }
  while (at < text.length) {
    let block = nextBlock(text, at, cleared, atStart && at === 0);
    if (atStart && at === 0 && block.kind === 'prose' && block.text.trimStart().startsWith('---')) block = new Block(block.text, 'prose', true);
    blocks.push(block);
    at += block.text.length;
  }
  return blocks;
}

function nextBlock(text: string, from: number, cleared: Cleared, isFirst: boolean): Block {
  let at = from;
  while (at < text.length && isBlankLine(text, at)) at = lineEnd(text, at);
  const opening = openingAt(text, at, isFirst);
  if (opening) {
    const end = closingEnd(text, at, opening, cleared);
    if (end > 0) return new Block(text.slice(from, afterBlankLines(text, end)), opening.kind);
  }
  const first = at;
  do {
    at = lineEnd(text, at);
  } while (at < text.length && at - from < longest && !isBlankLine(text, at) && !interrupts(text, at, cleared));
  const end = afterBlankLines(text, at);
  return new Block(text.slice(from, end), 'prose', opening !== null || hasOpening(text.slice(first, at)));
}

interface Opening {
  readonly kind: BlockKind;
  readonly close: '-->' | '```' | '~~~';
}

/** The fence or comment that opens on the line at an offset, by at most three spaces; a byte order mark may stand before the first of a document. */
function openingAt(text: string, at: number, isFirst = false): Opening | null {
  const first = isFirst && at === 0 && text.charCodeAt(0) === 0xfeff ? 1 : at;
  let i = first;
  while (i < first + 3 && text[i] === ' ') i++;
  if (text.startsWith('<!--', i)) return { kind: 'comment', close: '-->' };
  if (text.startsWith('```', i)) return { kind: 'fence', close: '```' };
  if (text.startsWith('~~~', i)) return { kind: 'fence', close: '~~~' };
  return null;
}

function interrupts(text: string, at: number, cleared: Cleared): boolean {
  const opening = openingAt(text, at);
  return opening !== null && closingEnd(text, at, opening, cleared) > 0;
}

function hasOpening(text: string): boolean {
  return text.includes('<!--') || text.includes('```') || text.includes('~~~');
}

/** Up to where no closing sign stands after what was last asked: many openings without an end are searched for it once, not once each. */
type Cleared = Record<Opening['close'], number>;

/** Offset after the line that closes what opens at `at`, or 0 when it is not closed within reach. */
function closingEnd(text: string, at: number, { close }: Opening, cleared: Cleared): number {
  const limit = Math.min(text.length, at + reach);
  let line = Math.max(close === '-->' ? at + 4 : lineEnd(text, at), cleared[close]);
  for (; line < limit; line = lineEnd(text, line)) {
    if (close === '-->') {
      const end = lineEnd(text, line);
      if (text.slice(line, end).includes(close)) return end;
    } else {
      let i = line;
      while (text[i] === ' ') i++;
      if (text.startsWith(close, i)) return lineEnd(text, line);
    }
    cleared[close] = lineEnd(text, line);
  }
  return 0;
}

/** `---` opens front matter only when a `---` closes it around `key: value` lines. */
function frontMatterEnd(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return 0;
  const first = lineEnd(text, start);
  if (text.slice(start, first).trim() !== '---') return 0;
  let keys = 0;
  for (let line = first; line < Math.min(text.length, reach); line = lineEnd(text, line)) {
    const content = text.slice(line, lineEnd(text, line)).trimEnd();
    if (content === '---' || content === '...') return keys > 0 ? lineEnd(text, line) : 0;
    if (content === '' || content.startsWith('#') || content.startsWith(' ') || content.startsWith('-')) continue;
    if (!/^[A-Za-z][A-Za-z0-9_-]{0,40}\s*:/.test(content)) return 0;
    keys++;
  }
  return 0;
}

function afterBlankLines(text: string, at: number): number {
  while (at < text.length && isBlankLine(text, at)) at = lineEnd(text, at);
  return at;
}

/** Offset of the next line's start. */
function lineEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) return i + 1;
    if (c === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}

function isBlankLine(text: string, at: number): boolean {
  for (let i = at; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13) return true;
    if (c !== 32 && c !== 9 && c !== 0xa0 && c !== 0x3000 && c !== 0xfeff && c !== 0x200e && c !== 0x200f) return false;
  }
  return true;
}
