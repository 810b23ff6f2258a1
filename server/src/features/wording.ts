import type { EmphasisStyle, Gender, LanguagePack, Organ, Position } from '../language/pack';
import type { Part, Resolution } from '../syntax/model';
import { span, type Span } from '../text/block';
import { isOperative } from './place';
import type { Element } from '../syntax/model';

/** How a new paragraph is set in a resolution: marks of emphasis, number, end mark. */

export const emphasisMarks: Readonly<Record<EmphasisStyle, string>> = { italic: '*', bold: '**', 'bold-italic': '***' };

export function emphasisMark({ emphasis }: Resolution): string {
  return emphasisMarks[emphasis];
}

/** The organ that adopts a part, with the gender that leads take. */
export function organOf(resolution: Resolution, part: Part | null): { organ: Organ | null; gender: Gender | null } {
  const organ = part?.organ ?? resolution.organ;
  return { organ, gender: resolution.pack?.organs.find((name) => name.organ === organ)?.gender ?? null };
}

/** Whether words are set off by spaces. */
export function wordSpace({ script }: LanguagePack): string {
  return script === 'Han' ? '' : ' ';
}

/** The mark that ends a new paragraph, with the space that the language sets before it. */
export function endMark(pack: LanguagePack, position: Position, isLast: boolean): string {
  if (position === 'preambular') return pack.marks.comma[0] ?? ',';
  return isLast ? pack.marks.stop[0] ?? '.' : semicolon(pack);
}

export function semicolon(pack: LanguagePack): string {
  return (pack.typography.beforeSemicolon === 'nbsp' ? '\u00a0' : '') + (pack.marks.semicolon[0] ?? ';');
}

/** The number of a new operative paragraph after those above, as the language prints it; "" where paragraphs go unnumbered. */
export function nextNumber(resolution: Resolution, organ: Organ | null, above: readonly Element[]): string {
  const operative = above.filter(isOperative);
  const last = operative[operative.length - 1];
  if (!resolution.pack || (last && !last.marker)) return '';
  const template = resolution.pack.operativeNumber[organ ?? 'default'] ?? resolution.pack.operativeNumber.default;
  return template.replace('{n}', String((last?.marker?.value ?? 0) + 1));
}

/** The full stop that ends an operative paragraph, to be a semicolon once another follows; null where it ends otherwise. */
export function finalStop(pack: LanguagePack, element: Element | undefined): Span | null {
  if (!element || !isOperative(element)) return null;
  const last = [element, ...descendants(element)].flatMap(({ passages }) => passages).pop();
  if (!last) return null;
  const { plain } = last.inline;
  const end = plain.trimEnd().length;
  const stop = pack.marks.stop.find((mark) => plain.endsWith(mark, end));
  if (!stop) return null;
  const place = last.inline.span(end - stop.length, end);
  return span(place.block, place.start, place.end);
}

function descendants({ items }: Element): Element[] {
  return items.flatMap((item) => [item, ...descendants(item)]);
}
