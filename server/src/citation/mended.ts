import type { Citation, CitationLanguage } from './citation';
import { numbersIn, type NumberShape } from './numbers';
import { read } from './reading';
import { bodiesWith, fits, scYearOf } from './sessions';

/**
 * The number that a mistyped one seems to mean: "64//293", "64-293", "64/l78", "1373 (2001", "2140 (2140)"; where digits are lost or run into each
 * other, what its owner can have adopted on its date: "64293 of 30 July 2010". Null where none is near.
 */
export function mendedNumber(printed: string, citation: Pick<Citation, 'owner' | 'date'>, language: CitationLanguage): string | null {
  if (/[IVXL]\)/u.test(printed)) return null;
  const [, prefix, rest = ''] = /^(E?S)? ?[-–]? ?(.*)$/u.exec(printed.replace(/\s+/gu, ' ').trim())!;
  const digits = rest.replace(/(?<! )[lI]/gu, '1').replace(/(?<! )[oO]/gu, '0');
  const whole = `${prefix ? `${prefix}-` : ''}${digits.replace(/^\/|\/(?=$| \p{L})/gu, '').replace(/(?: ?[/\\.:|–—_-] ?)+0*/gu, '/')}`;
  for (const mended of [withYear(digits, citation), whole, ...splits(digits, citation, language)]) {
    if (mended !== null && shapeOf(mended, language)) return mended;
  }
  return null;
}

/** Whether the number that a mistyped one seems to mean can be its owner's, adopted on its date; without an owner, one of our organs'. */
export function isMeant(printed: string, citation: Pick<Citation, 'owner' | 'date'>, language: CitationLanguage): boolean {
  const { owner, date } = citation;
  const mended = date ? mendedNumber(printed, citation, language) : null;
  const shape = mended && shapeOf(mended, language);
  return !!shape && (owner ? [owner] : bodiesWith(shape.form)).some((body) => fits(body, shape, date!) === true);
}

/** "1373 (01)", "1373/2001"; "1373" of the Security Council. */
function withYear(digits: string, { owner }: Pick<Citation, 'owner'>): string | null {
  const [, serial, stroke, year] = /^(\d{1,4})(?:((?:, ?| )?[([]?|[/\\.:,–—-])(\d{1,6})[)\]]?)?$/u.exec(digits) ?? [];
  const meant = scYearOf(Number(serial))?.year;
  if (year === undefined) return owner === 'SC' && serial !== undefined && meant !== undefined ? `${serial} (${meant})` : null;
  if (/[^ ([]/u.test(stroke!) && meant !== Number(year)) return null;
  return `${serial} (${/^(?:19|20)\d\d$/u.test(year) ? year : meant ?? ''})`;
}

/** Where the stroke may have been lost; only if one place is possible. */
function splits(printed: string, { owner, date }: Pick<Citation, 'owner' | 'date'>, language: CitationLanguage): string[] {
  const part = / \p{L}{1,4}$/u.exec(printed)?.[0] ?? '';
  const digits = printed.replace(/\D/gu, '');
  if (!date || owner === null || digits.length > 7) return [];
  const numbers = [...digits.slice(1)].map((_, i) => `${digits.slice(0, i + 1)}/${digits.slice(i + 1)}${part}`);
  const possible = numbers.filter((number) => {
    const shape = shapeOf(number, language);
    return shape !== null && fits(owner, shape, date) === true;
  });
  return possible.length === 1 ? possible : [];
}

function shapeOf(text: string, language: CitationLanguage): NumberShape | null {
  const reading = read(text);
  const [number] = numbersIn(reading, language);
  return number && number.form !== 'malformed' && number.start === 0 && number.end === reading.units.length ? number : null;
}
