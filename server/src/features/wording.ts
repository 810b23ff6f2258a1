import type { EmphasisStyle, Gender, LanguagePack, Organ, Position } from '../language/pack';
import type { Edit } from '../rules/rule';
import { lastPassageOf, repairEnd, spacingBefore } from '../rules/shared/end-marks';
import { leadHabits, marksFor } from '../rules/shared/lead-habits';
import type { Marks } from '../rules/shared/lead-opening';
import { numberLike } from '../rules/shared/numbers';
import type { Element, Part, Resolution } from '../syntax/model';
import { forOrgan } from '../syntax/resolution';
import { endKindOf } from '../syntax/shape';
import { isOperative } from './place';

/** How a new paragraph is set in a resolution: marks of emphasis, number, end mark. */

export const emphasisMarks: Readonly<Record<EmphasisStyle, string>> = { italic: '*', bold: '**', 'bold-italic': '***' };

/** The marks of a new lead: those of the language and organ, but underlines where they are how this text sets its leads. */
export function leadMarks(resolution: Resolution): Marks {
  const { pack, emphasis } = resolution;
  return marksFor(pack && leadHabits(resolution, pack).style === 'underline' ? 'underline' : emphasis);
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

/** The mark that ends a new paragraph, with the space that the draft sets before it. */
export function endMark(resolution: Resolution, position: Position, isLast: boolean): string {
  const { marks } = resolution.pack ?? {};
  if (position === 'preambular') return marks?.comma[0] ?? ',';
  return isLast ? marks?.stop[0] ?? '.' : spacingBefore('semicolon', resolution) + (marks?.semicolon[0] ?? ';');
}

/** The mark that ends a paragraph with others after it, where there is no draft to follow. */
export function usualEndMark({ marks, typography }: LanguagePack, position: Position): string {
  if (position === 'preambular') return marks.comma[0] ?? ',';
  return (typography.beforeSemicolon === 'nbsp' ? '\u00a0' : '') + (marks.semicolon[0] ?? ';');
}

/** The number of a new operative paragraph after those above, as the draft or else the language prints it; "" where they go unnumbered. */
export function nextNumber(resolution: Resolution, organ: Organ | null, above: readonly Element[]): string {
  const operative = above.filter(isOperative);
  const last = operative[operative.length - 1];
  if (!resolution.pack || (last && !last.marker)) return '';
  const value = (last?.marker?.value ?? 0) + 1;
  const first = last?.passages[0];
  return (first && numberLike(first, value)) ?? forOrgan(resolution.pack.operativeNumber, organ).replace('{n}', String(value));
}

/** The edit by which the last operative paragraph above, once another follows it, ends with a semicolon; null where it needs none. */
export function semicolonForStop(resolution: Resolution, above: readonly Element[]): Edit | null {
  let last = above[above.length - 1];
  if (!last || !isOperative(last)) return null;
  while (last.items.length > 0) last = last.items[last.items.length - 1]!;
  return endKindOf(lastPassageOf(last)) === 'stop' ? repairEnd(last, 'semicolon', resolution).edit : null;
}
