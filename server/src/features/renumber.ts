import type { Parameters } from '../rules/rule';
import { everySeries, renumbering, type LeftAlone, type Series } from '../rules/shared/renumber/index';
import { startOf, textOf, type Span } from '../text/block';
import { editsTo, haveSameParts, refused, say, textAfter, withText, type Outcome } from './outcome';
import type { Snapshot } from './snapshot';

const mostReports = 4;

/** With other signs a list may be read as part of another, so that its items get their final signs the next time; so many times at most. */
const mostPasses = 4;

/**
 * Gives consecutive numbers to paragraphs, subparagraphs, sections or notes of a draft, and says which references could not follow.
 * @param linesBefore lines of the file before the snapshot's text
 */
export function renumber(snapshot: Snapshot, series: readonly Series[] = everySeries, linesBefore = 0): Outcome {
  const results = snapshot.file.resolutions.map((resolution) => renumbering(resolution, series));
  const messages = tell(
    snapshot,
    results.flatMap(({ leftAlone }) => leftAlone),
    linesBefore,
  );
  let edits = results.flatMap((result) => result.edits);
  const torn = results.flatMap(({ leftAlone }) => leftAlone).find(({ reason }) => reason === 'ambiguous');
  if (torn && edits.length > 0) {
    return refused(
      snapshot,
      'renumber-doubled',
      'Nothing was renumbered: line {line} says “{text}”, and more than one place bears that number. Give each a number of its own first.',
      { line: linesBefore + lineOf(torn.span) + 1, text: wordsOf(torn.span) },
    );
  }
  if (edits.length === 0) return { edits: [], messages: [say(snapshot, 'in-order', 'All numbers are in order.'), ...messages] };
  let fresh = snapshot;
  for (let pass = 0; pass < mostPasses && edits.length > 0; pass++) {
    fresh = withText(snapshot, textAfter(fresh, edits));
    edits = fresh.file.resolutions.flatMap((resolution) => [...renumbering(resolution, series).edits]);
  }
  if (!haveSameParts(snapshot.file, fresh.file)) {
    return refused(
      snapshot,
      'renumber-unsafe',
      'Nothing was renumbered: with other numbers the draft would read differently. Look for numbers or notes that run together.',
    );
  }
  return { edits: editsTo(snapshot, fresh.document.getText()), messages };
}

const sentences: Readonly<Record<LeftAlone['reason'], (snapshot: Snapshot, parameters: Parameters) => string>> = {
  missing: (snapshot, parameters) => say(snapshot, 'left-missing', 'Line {line}: “{text}” refers to nothing in this draft.', parameters),
  ambiguous: (snapshot, parameters) =>
    say(snapshot, 'left-ambiguous', 'Line {line}: “{text}” could mean several places and was left as it is.', parameters),
  range: (snapshot, parameters) =>
    say(
      snapshot,
      'left-range',
      'Line {line}: “{text}” no longer names paragraphs that follow one another, and was left as it is.',
      parameters,
    ),
  uncertain: (snapshot, parameters) =>
    say(snapshot, 'left-uncertain', 'Line {line}: “{text}” may refer to this draft or to another text, and was left as it is.', parameters),
  'lone-note': (snapshot, parameters) =>
    say(snapshot, 'left-lone-note', 'Line {line}: nothing refers to note {text}; it now comes after the others.', parameters),
  'lone-reference': (snapshot, parameters) =>
    say(snapshot, 'left-lone-reference', 'Line {line}: reference {text} has no note.', parameters),
};

/**
 * What could not follow, sentence by sentence, in reading order; the rest is counted.
 * @param linesBefore lines of the file before the snapshot's text
 */
export function tell(snapshot: Snapshot, leftAlone: readonly LeftAlone[], linesBefore = 0): string[] {
  const inOrder = [...leftAlone].sort((a, b) => startOf(a.span) - startOf(b.span));
  const told = inOrder
    .slice(0, mostReports)
    .map(({ reason, span }) => sentences[reason](snapshot, { line: linesBefore + lineOf(span) + 1, text: wordsOf(span) }));
  const more = inOrder.length - told.length;
  return more > 0 ? [...told, say(snapshot, 'left-more', 'And {count} more.', { count: more })] : told;
}

function lineOf({ block, start }: Span): number {
  return block.line + block.lineStarts.filter((line) => line <= start).length - 1;
}

function wordsOf(span: Span): string {
  return textOf(span)
    .replace(/<\/?sup>|[[\]^:*]/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}
