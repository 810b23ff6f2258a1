import type { CitationForm } from './citation';
import type { NumberShape } from './numbers';
import { romanRange, scRange } from './sessions';

/** What stands around a number that no word "resolution" introduces. */
export interface Surroundings {
  readonly dated: boolean;
  /** A comma, a word such as "and", or nothing stands before it. */
  readonly separate: boolean;
  /** The word "resolution" came earlier in the sentence. */
  readonly headSeen: boolean;
  /** Forms of the numbers that the sentence has cited before. */
  readonly citedForms: ReadonlySet<CitationForm>;
}

const FIRST_SC_WITHOUT_HEAD = 100;

/**
 * Whether a number without its word is a citation all the same: a later member of a list, or a shape that nothing else has.
 * General comments ("No. 15 (2002)"), financial periods ("2017/18"), laws and opinions are not.
 */
export function isLikelyNumber(shape: NumberShape, around: Surroundings): boolean {
  switch (shape.form) {
    case 'special':
    case 'emergency':
      return true;
    case 'roman': {
      const range = romanRange(shape.session!);
      return around.headSeen || around.dated || (range !== null && shape.serial! >= 10 && shape.serial! >= range.first && shape.serial! <= range.last);
    }
    case 'sc': {
      const range = scRange(shape.year!);
      if (shape.serial! < FIRST_SC_WITHOUT_HEAD) return false;
      return (around.headSeen && around.separate) || (range !== null && shape.serial! >= range.first && shape.serial! <= range.last);
    }
    case 'session':
    case 'year':
      if (!around.separate || !around.headSeen) return false;
      return around.dated || (around.citedForms.has(shape.form) && !isPeriod(shape));
    default:
      return false;
  }
}

/** "2017/18" and "2017/2018" are periods. */
function isPeriod({ form, year, serial }: NumberShape): boolean {
  return form === 'year' && (serial === (year! + 1) % 100 || serial === year! + 1);
}
