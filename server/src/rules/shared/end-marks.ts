import { forOrgan } from '../../syntax/resolution';
import type { Element, Passage, Resolution } from '../../syntax/model';
import { endKindOf, endMarkOf, type EndKind } from '../../syntax/shape';
import { span, type Span } from '../../text/block';
import { isIdeograph, isSpace } from '../../text/words';
import type { Edit } from '../rule';

export type Wanted = Exclude<EndKind, 'none'>;

/** Where an end mark is wrong or missing, and the edit that puts it right. */
export interface EndMarkRepair {
  readonly span: Span;
  readonly edit: Edit;
  /** The mark as it should be. */
  readonly mark: string;
}

/** The passage that an element ends with. */
export function lastPassageOf({ passages }: Element): Passage {
  return passages[passages.length - 1]!;
}

/** Puts the wanted mark at the end of an element, in the language's form and with the spacing that the file has before it. */
export function repairEnd(element: Element, wanted: Wanted, resolution: Resolution): EndMarkRepair {
  const passage = lastPassageOf(element);
  const { inline } = passage;
  const mark = resolution.pack?.marks[wanted][0] ?? ({ comma: ',', semicolon: ';', stop: '.', colon: ':' } as const)[wanted];
  const spaced = spacingBefore(wanted, resolution) + mark;
  const end = endMarkOf(inline);
  const length = inline.plain.trimEnd().length;
  if (end.mark !== '' && end.at + 1 >= length) {
    const place = inline.span(end.at, end.at + 1);
    let from = end.at;
    while (from > 0 && isSpace(inline.plain.charCodeAt(from - 1))) from--;
    const before = inline.plain.slice(from, end.at);
    const edit = before + mark === spaced ? { span: place, newText: mark } : { span: inline.span(from, end.at + 1), newText: spaced };
    return { span: place, edit, mark };
  }
  const at = insertionPoint(passage, length, resolution);
  // The space that stood before a lost mark is still there.
  const after = spacesAfter(passage.block.text, at);
  return { span: lastWord(passage, length), edit: { span: span(passage.block, after, after), newText: after > at ? mark : spaced }, mark };
}

/** The end of a passage: before its last note references where the language sets them after punctuation, else after them. */
function insertionPoint({ inline, block }: Passage, length: number, { pack, organ }: Resolution): number {
  let at = inline.end;
  if (pack && forOrgan(pack.noteSide, organ) !== 'before') {
    const first = inline.references.find((reference) => reference.at >= length);
    if (first) at = Math.max(inline.start, first.form === 'sup' ? openingTag(block.text, first.span.start) : first.span.start);
  }
  while (at > inline.start && isSpace(block.text.charCodeAt(at - 1))) at--;
  return at;
}

/** End of the no-break spaces that a mark, now lost, has left behind. */
function spacesAfter(text: string, at: number): number {
  let end = at;
  while (text[end] === '\u00a0' || text[end] === '\u202f') end++;
  return end;
}

function openingTag(text: string, at: number): number {
  if (text[at] === '<') return at;
  const tag = text.slice(0, at).toLowerCase().lastIndexOf('<sup');
  return tag < 0 ? at : tag;
}

/** The last word, for a mark that is not there cannot be pointed at. */
function lastWord({ inline }: Passage, length: number): Span {
  const { plain } = inline;
  let from = length;
  while (from > 0 && length - from < 24 && !isSpace(plain.charCodeAt(from - 1))) {
    from--;
    if (isIdeograph(plain.charCodeAt(from))) break;
  }
  return inline.span(Math.min(from, Math.max(0, length - 1)), length);
}

const spacings = new WeakMap<Resolution, ReadonlyMap<Wanted, string>>();

/** The space that stands before a mark at the ends of the file's paragraphs: what most have, else what the language asks for. */
export function spacingBefore(wanted: Wanted, resolution: Resolution): string {
  let byMark = spacings.get(resolution);
  if (!byMark) spacings.set(resolution, byMark = measureSpacing(resolution));
  return byMark.get(wanted) ?? '';
}

function measureSpacing({ elements, pack }: Resolution): ReadonlyMap<Wanted, string> {
  const counts = new Map<string, number>();
  for (const element of elements) {
    if (element.kind !== 'operative' && element.kind !== 'operative_unnumbered' && element.kind !== 'subitem') continue;
    const passage = lastPassageOf(element);
    const kind = endKindOf(passage);
    if (kind !== 'semicolon' && kind !== 'colon') continue;
    const { plain } = passage.inline;
    const before = plain[endMarkOf(passage.inline).at - 1] ?? '';
    const key = kind + (isSpace(before.charCodeAt(0)) ? before : '');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = (kind: 'semicolon' | 'colon', usual: string) => {
    let best = usual;
    let count = 0;
    for (const [key, n] of counts) if (key.startsWith(kind) && n > count) [best, count] = [key.slice(kind.length), n];
    return best;
  };
  return new Map([
    ['semicolon', most('semicolon', pack?.typography.beforeSemicolon === 'nbsp' ? '\u00a0' : '')],
    ['colon', most('colon', pack?.typography.beforeColon === 'nbsp' ? '\u00a0' : '')],
  ]);
}
