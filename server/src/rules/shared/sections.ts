import { sectionNumber, sectionWord } from '../../syntax/internal-references';
import { toIdeographs, toRoman } from '../../syntax/marker';
import type { Element, Resolution } from '../../syntax/model';
import type { Span } from '../../text/block';

/** A heading with a number: "II", "B. Lamps", "二", "ثانيا". */
export interface Section {
  readonly value: number;
  readonly sign: string;
  readonly span: Span;
  /** Whether a heading of the other level stands before it, so that its series may begin again. */
  readonly opens: boolean;
  /** The sign of a number in the same manner. */
  readonly write: (n: number) => string;
}

type Level = 'first' | 'second';

interface Numbered extends Omit<Section, 'opens'> {
  readonly level: Level;
}

const letter = /^\s*([A-Z])(?=[.．]|\s*$|\s+[-–—])/u;

/** The numbered headings outside annexes: numerals, then letters. Each series begins again under a heading of the other. */
export function sectionsIn(resolution: Resolution): readonly (readonly Section[])[] {
  const series: Record<Level, Section[]> = { first: [], second: [] };
  let before: Level | null = null;
  for (const part of resolution.parts) {
    for (const heading of part.kind === 'annex' ? [] : part.headings) {
      const last = series.second[series.second.length - 1];
      const numbered = readNumber(heading, resolution, before === 'second' ? (last?.value ?? 0) : 0);
      if (!numbered) continue;
      const { level, ...section } = numbered;
      series[level].push({ ...section, opens: series[level].length === 0 || before !== level });
      before = level;
    }
  }
  return [series.first, series.second];
}

/** The number of a heading; "I" after "H" is a letter. */
function readNumber(heading: Element, { pack }: Resolution, lastLetter: number): Numbered | null {
  const inline = heading.passages[0]!.inline;
  const lettered = letter.exec(inline.plain);
  const value = lettered ? lettered[1]!.charCodeAt(0) - 64 : 0;
  const numeral = sectionNumber(heading, pack);
  const words = pack?.phrasing.sectionWords;
  if (numeral && !(value > 1 && value === lastLetter + 1)) {
    const sign = inline.plain.slice(numeral.start, numeral.end);
    const write = { roman: (n: number) => toRoman(n).toUpperCase(), ideograph: toIdeographs, word: (n: number) => words?.first[n - 1] ?? String(n) }[numeral.kind];
    return { level: 'first', value: numeral.value, sign, span: inline.span(numeral.start, numeral.end), write };
  }
  if (lettered) {
    const end = lettered[0].length;
    return { level: 'second', value, sign: lettered[1]!, span: inline.span(end - 1, end), write: (n) => String.fromCharCode(64 + n) };
  }
  const word = words ? sectionWord(inline.plain, words.second) : null;
  if (!word) return null;
  return { level: 'second', value: word.value, sign: inline.plain.slice(0, word.end), span: inline.span(0, word.end), write: (n) => words!.second[n - 1] ?? String(n) };
}
