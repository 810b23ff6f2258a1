import { type Block, span } from '../text/block';
import type { NoteReference, RunStyle } from './model';

/** A stretch of the source that the plain text does not show as it stands: removed, or one space in its place. */
export interface Skip {
  readonly from: number;
  readonly to: number;
  readonly space: boolean;
}

/** Emphasised words, with their marks and without. Offsets are those of the source. */
export interface Mark {
  style: RunStyle;
  outer: [number, number];
  inner: [number, number];
}

interface Tag {
  readonly from: number;
  readonly to: number;
}

const noteNumbers = /[0-9]{1,4}[a-z]?|\*{1,6}/g;
const noteContent = /^\s*(?:[0-9]{1,4}[a-z]?|\*{1,6})(?:\s*[,،、;]\s*(?:[0-9]{1,4}[a-z]?|\*{1,6}))*\s*$/;
/** A raised comma stands between two references and is no part of the words. */
const noteJoint = /^\s?[,،、;]\s?$/;

/** Tags are not shown; `<br>` is a space; what a `<sup>` holds is a note reference when it is a number or stars, else letters of the word. */
export function readTags(
  block: Block, start: number, source: string, tags: readonly Tag[], skips: Skip[], references: Omit<NoteReference, 'at'>[],
): void {
  for (let i = 0; i < tags.length; i++) {
    const open = tags[i]!;
    const name = /^<(\/?[A-Za-z]+)/.exec(source.slice(open.from, open.from + 12))?.[1]?.toLowerCase();
    const close = tags[i + 1];
    const content = name === 'sup' && close && /^<\/sup/i.test(source.slice(close.from, close.to)) ? source.slice(open.to, close.from) : null;
    if (content !== null && content.length <= 60 && noteContent.test(content) && !isExponent(source, open.from)) {
      skips.push({ from: open.from, to: close!.to, space: false });
      const numbers = [...content.matchAll(noteNumbers)];
      for (const match of numbers) {
        const label = span(block, start + open.to + match.index, start + open.to + match.index + match[0].length);
        const whole = numbers.length === 1 ? span(block, start + open.from, start + close!.to) : label;
        references.push({ label: match[0], form: 'sup', span: whole, labelSpan: label });
      }
      i++;
    } else if (content !== null && noteJoint.test(content)) {
      skips.push({ from: open.from, to: close!.to, space: false });
      i++;
    } else {
      skips.push({ from: open.from, to: open.to, space: name === 'br' });
    }
  }
}

/** `m<sup>3</sup>`, `km<sup>2</sup>`: a power of a unit, no note. */
function isExponent(source: string, at: number): boolean {
  return /(?:^|[^\p{L}])(?:[ckdm]?m|м|км|м)$/u.test(source.slice(Math.max(0, at - 4), at));
}

const styles: Readonly<Record<string, RunStyle>> = { u: 'underline', i: 'italic', em: 'italic', b: 'bold', strong: 'bold' };

/**
 * Emphasis by tags: `<u>Requests</u>`, as guides of Model United Nations set leads, or `<i>`, `<b>`. Where stars or other tags emphasise the
 * very same words, the inner ones count: the outer are passed over like any tag.
 */
export function readEmphasisTags(source: string, tags: readonly Tag[], marks: Mark[]): void {
  const open = new Map<string, Tag[]>();
  let edges: Set<string> | null = null;
  for (const tag of tags) {
    const [, slash, letters] = /^<(\/?)([a-z]{1,6})>$/i.exec(source.slice(tag.from, Math.min(tag.to, tag.from + 12))) ?? [];
    const name = letters?.toLowerCase() ?? '';
    const style = styles[name];
    if (!style) continue;
    const before = open.get(name) ?? [];
    open.set(name, before);
    if (slash === '') {
      before.push(tag);
      continue;
    }
    const first = before.pop();
    if (!first || first.to === tag.from) continue;
    edges ??= new Set(marks.flatMap(({ outer, inner }) => [`outer ${outer.join()}`, `inner ${inner.join()}`]));
    const mark: Mark = { style, outer: [first.from, tag.to], inner: [first.to, tag.from] };
    if (edges.has(`outer ${mark.inner.join()}`) || edges.has(`inner ${mark.outer.join()}`)) continue;
    edges.add(`outer ${mark.outer.join()}`);
    marks.push(mark);
  }
}
