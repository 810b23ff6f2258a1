import { signSpan } from '../../rules/shared/numbers';
import { signLike } from '../../rules/shared/renumber/paragraphs';
import { signOf } from '../../syntax/marker';
import type { Element, Marker, Resolution } from '../../syntax/model';
import { forOrgan } from '../../syntax/resolution';
import { textOf } from '../../text/block';

/** What stands before the words of a new paragraph: its number or letter as the draft sets them, with the space after it. */

/** The number or letter after that of a paragraph or item; "" where it has none. */
export function openingAfter({ marker, kind, depth }: Element, resolution: Resolution): string {
  if (!marker) return '';
  return openingLike(marker, marker.value + 1) ?? (kind === 'operative' ? numberOf(marker.value + 1, resolution) : letterOf(marker.value + 1, depth, resolution));
}

/** The first letter of a list at a depth, as the draft's other lists of that depth set it, or else as the language does; "" where neither knows any. */
export function firstOpening(depth: number, resolution: Resolution): string {
  for (const element of resolution.elements) {
    const like = element.kind === 'subitem' && element.depth === depth && element.marker ? openingLike(element.marker, 1) : null;
    if (like) return like;
  }
  return letterOf(1, depth, resolution);
}

/** What opens a paragraph, with another value; null where emphasis begins or ends in it. */
function openingLike(marker: Marker, value: number): string | null {
  const { block, start } = marker.span;
  const opening = block.text.slice(start, marker.contentStart);
  if (marker.kind === 'bullet') return spaced(opening);
  const sign = signSpan(marker);
  const from = sign.start - start;
  const to = (marker.latin ? opening.indexOf(marker.latin) + marker.latin.length : 0) || sign.end - start;
  const [before, after] = [opening.slice(0, from), opening.slice(Math.max(to, sign.end - start))];
  if (countMarks(before) !== countMarks(after)) return null;
  return spaced(before + signLike(marker, textOf(sign), value) + after);
}

function countMarks(text: string): number {
  return text.replace(/[^*_]/g, '').length;
}

function spaced(opening: string): string {
  return /\s$/.test(opening) ? opening : `${opening} `;
}

function numberOf(value: number, { pack, organ }: Resolution): string {
  return pack ? forOrgan(pack.operativeNumber, organ).replace('{n}', String(value)) : `${value}. `;
}

function letterOf(value: number, depth: number, { pack }: Resolution): string {
  const style = pack?.subparagraphs[depth - 1];
  return style ? `${style.before}${signOf(style.numeral, value)}${style.after} ` : '';
}
