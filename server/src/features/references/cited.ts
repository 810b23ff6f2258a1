import type { Citation } from '../../citation/citation';
import type { Body } from '../../language/citation-words';
import type { Resolution } from '../../syntax/model';

/** How the symbols of adopted resolutions begin. */
export const seriesOfSymbols: readonly (readonly [prefix: string, body: Body])[] = [
  ['A/HRC/RES/', 'HRC'],
  ['A/RES/', 'GA'],
  ['S/RES/', 'SC'],
  ['E/RES/', 'ECOSOC'],
];

/** Whether a resolution is the one that is cited: its symbol bears the number, and nothing says that another body is meant. */
export function isCited({ symbol }: Pick<Resolution, 'symbol'>, { number, owner }: Citation): boolean {
  if (!symbol) return false;
  const own = seriesOfSymbols.find(([prefix]) => symbol.startsWith(prefix));
  if (!own || (owner && owner !== own[1])) return false;
  return key(symbol.slice(own[0].length)) === key(number);
}

function key(number: string): string {
  return number.replace(/[\s*]/g, '');
}

/** Whether a text may be the resolution that is cited: its number stands in it somewhere. */
export function mayBeCited(text: string, { number }: Citation): boolean {
  return text.includes(number);
}
