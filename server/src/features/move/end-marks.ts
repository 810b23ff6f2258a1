import { lastPassageOf } from '../../rules/shared/end-marks';
import type { Edit } from '../../rules/rule';
import type { Element, Resolution } from '../../syntax/model';
import { endKindOf, endMarkOf } from '../../syntax/shape';
import { textOf, type Span } from '../../text/block';
import { isSpace } from '../../text/words';
import type { Region } from './unit';

/**
 * The edits by which the marks that close two paragraphs stay in their places while the paragraphs change theirs: the last one's stop,
 * "; and" before it.
 */
export function exchangeEndMarks(upper: Region, lower: Region, resolution: Resolution): Edit[] {
  const [above, below] = [closingOf(upper, resolution), closingOf(lower, resolution)];
  if (!above || !below || textOf(above) === textOf(below)) return [];
  return [
    { span: above, newText: textOf(below) },
    { span: below, newText: textOf(above) },
  ];
}

/**
 * The closing mark of the last words of a region, with the space before it and "and" after it; null where none closes it, or a list
 * would follow.
 */
function closingOf({ elements }: Region, { pack }: Resolution): Span | null {
  const last = elements[elements.length - 1]!;
  if (last.kind === 'other') return null;
  const passage = lastPassageOf(last);
  const { inline } = passage;
  const length = inline.plain.trimEnd().length;
  const kind = endKindOf(passage);
  if (kind === 'colon') return null;
  if (kind !== 'none') return markWithSpace(last, endMarkOf(inline).at, null);
  const and = (pack?.masthead.and ?? []).find(
    (word) =>
      inline.plain.slice(0, length).endsWith(` ${word}`) || (pack?.script === 'Han' && inline.plain.slice(0, length).endsWith(word)),
  );
  if (!and) return null;
  let at = length - and.length;
  while (at > 0 && isSpace(inline.plain.charCodeAt(at - 1))) at--;
  return /[;；؛,，،]/u.test(inline.plain[at - 1] ?? '') ? markWithSpace(last, at - 1, length) : null;
}

function markWithSpace(element: Element, at: number, end: number | null): Span {
  const { inline } = lastPassageOf(element);
  let from = at;
  while (from > 0 && isSpace(inline.plain.charCodeAt(from - 1))) from--;
  // A note between the mark and "and" stays where it is.
  const isParted = end !== null && inline.references.some((reference) => reference.at > from && reference.at < end);
  return inline.span(from, end === null || isParted ? at + 1 : end);
}
