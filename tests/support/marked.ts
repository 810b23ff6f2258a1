import type { Range } from '../../server/src/text/words';

export interface Marked {
  /** Without the marks. */
  readonly text: string;
  /** What stood between ⟦ and ⟧, in reading order. */
  readonly marks: readonly Range[];
}

/** Reads a text in which ⟦ and ⟧ stand around the places that are meant. Throws on a mark without its partner. */
export function marked(source: string): Marked {
  const marks: Range[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of source) {
    if (character === '⟦') open.push(text.length);
    else if (character === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error(`⟧ without ⟦ in: ${source}`);
      marks.push({ start, end: text.length });
    } else text += character;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in: ${source}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The text with ⟦ and ⟧ put around ranges: what failing tests show. */
export function withMarks(text: string, ranges: readonly Range[]): string {
  const signs = ranges.flatMap(({ start, end }) => [{ at: end, sign: '⟧', order: start === end ? 1 : 0 }, { at: start, sign: '⟦', order: start === end ? 0.5 : 2 }]);
  let result = '';
  let at = 0;
  for (const { at: place, sign } of signs.sort((a, b) => a.at - b.at || a.order - b.order)) {
    result += text.slice(at, place) + sign;
    at = place;
  }
  return result + text.slice(at);
}
