import type { Change } from '../../rules/fix';
import type { Element, ElementKind, Passage, ResolutionFile } from '../../syntax/model';
import type { Block } from '../../text/block';
import type { Stretch } from './fixes';

const bodyKinds: ReadonlySet<ElementKind> = new Set(['organ', 'preambular', 'operative', 'operative_unnumbered', 'subitem']);
const setInWords: ReadonlySet<string> = new Set(['Latin', 'Cyrillic', 'Arabic']);

/**
 * The changes that leave one blank line between blocks and between paragraphs, one line end at the end, one space behind a number or letter, and no space at
 * line ends but the two of a hard line break.
 */
export function spacingChanges(blocks: readonly Block[], file: ResolutionFile, within: Stretch): Change[] {
  const changes: Change[] = [];
  for (const block of blocks) {
    if (block.start >= within.end || block.start + block.text.length <= within.start) continue;
    changes.push(...blankLines(block, block === blocks[blocks.length - 1]));
    if (block.kind === 'prose') changes.push(...lineEnds(block));
  }
  for (const { elements, pack } of file.resolutions) {
    const isSpaced = setInWords.has(pack?.script ?? '');
    for (const [i, element] of elements.entries()) if (bodyKinds.has(element.kind)) changes.push(...around(element, elements[i - 1], isSpaced));
  }
  return withoutOverlap(changes.filter(({ start, end }) => start >= within.start && end <= within.end));
}

/** Blank lines before the first block and after each. */
function blankLines({ text, start, index, kind }: Block, isLast: boolean): Change[] {
  const changes: Change[] = [];
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const leading = index === 0 ? /^(?:[ \t]*(?:\r\n|\n|\r))+/.exec(text.slice(mark)) : null;
  if (leading && leading[0].length + mark < text.length) changes.push({ start: start + mark, end: start + mark + leading[0].length, newText: '' });
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1]!)) end--;
  if (end <= mark) return changes;
  const tail = text.slice(end);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const breaks = tail.split(/\r\n|\n|\r/).length - 1;
  // A comment may stand right above what it is about.
  const wanted = isLast ? 1 : Math.min(breaks, 2);
  const newTail = (breaks === 0 && !isLast ? '' : lineBreak.repeat(wanted));
  if (tail !== newTail && !(kind !== 'prose' && breaks === wanted)) changes.push({ start: start + end, end: start + text.length, newText: newTail });
  return changes;
}

/** Space at line ends inside a block. */
function lineEnds({ text, start }: Block): Change[] {
  const changes: Change[] = [];
  for (const { 0: space, index } of text.matchAll(/(?<=[^ \t\r\n])[ \t]+(?=[\r\n])/g)) {
    if (/^\s*$/.test(text.slice(index))) continue;
    const kept = space.length >= 2 && !space.includes('\t') ? '  ' : '';
    if (kept !== space) changes.push({ start: start + index, end: start + index + space.length, newText: kept });
  }
  return changes;
}

/** The blank line before a paragraph, and the space behind its number or letter. */
function around({ passages: [passage], marker }: Element, before: Element | undefined, isSpaced: boolean): Change[] {
  if (!passage || passage.shape !== 'text') return [];
  const { block, span } = passage;
  const changes: Change[] = [];
  const above = before && bodyKinds.has(before.kind) ? before.passages[before.passages.length - 1] : undefined;
  if (above?.block === block && !passage.quoted) changes.push(...blankLineBetween(above, passage));
  if (marker) {
    const gap = block.text.slice(marker.span.end, marker.contentStart);
    const isTight = gap === '' && isSpaced && marker.kind !== 'bullet' && marker.contentStart < span.end;
    if (isTight || /^(?:[ \t]{2,}|\t)$/.test(gap)) changes.push({ start: block.start + marker.span.end, end: block.start + marker.contentStart, newText: ' ' });
  }
  return changes;
}

function blankLineBetween(above: Passage, { block, span }: Passage): Change[] {
  const between = /^[ \t]*(\r\n|\n|\r)([ \t]*)$/.exec(block.text.slice(above.span.end, span.start));
  return between ? [{ start: block.start + above.span.end, end: block.start + span.start, newText: between[1]! + between[1]! + between[2]! }] : [];
}

/** The changes in order; of two that touch the first one. */
function withoutOverlap(changes: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const change of [...changes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (!last || change.start >= last.end) kept.push(change);
  }
  return kept;
}
