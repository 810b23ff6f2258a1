import type { Element, Part } from '../syntax/model';

/** Bold lines and lone numerals stand below all headings. */
const levelOfLine = 7;

/** Whether sections of a part have preambles of their own, behind operative paragraphs of the sections before. */
export function hasPreambleInSections({ elements, preamble, operative }: Part): boolean {
  const [first] = operative;
  const last = preamble[preamble.length - 1];
  return first !== undefined && last !== undefined && elements.indexOf(last) > elements.indexOf(first);
}

/** The sections of a part: each from its heading, or several that follow one another, to the next one that is no deeper. */
export function sectionsUnderHeadings({ elements }: Part): Element[][] {
  const shown = elements.filter(({ kind }) => kind !== 'footnote');
  const starts = shown.flatMap((element, i) => (element.kind === 'heading' && shown[i - 1]?.kind !== 'heading' ? [i] : []));
  return starts.map((start, i) => {
    const end = starts.slice(i + 1).find((next) => levelAt(shown, next) <= levelAt(shown, start));
    return shown.slice(start, end ?? shown.length);
  });
}

function levelAt(elements: readonly Element[], at: number): number {
  return elements[at]!.passages[0]!.level || levelOfLine;
}
