import type { Resolution } from '../../../syntax/model';
import type { Edit } from '../../rule';
import { followReferences, type LeftAlone } from './follow';
import { numberNotes, orderNotes } from './notes';
import { numberItems, numberParagraphs, numberSections } from './paragraphs';

export type { LeftAlone } from './follow';

/** What can be numbered anew. */
export type Series = 'operative' | 'subparagraphs' | 'sections' | 'notes';

export const everySeries: readonly Series[] = ['operative', 'subparagraphs', 'sections', 'notes'];

export interface Renumbering {
  /** None overlaps another. */
  readonly edits: readonly Edit[];
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * Gives consecutive numbers in reading order, and lets every reference of the text to itself follow. Done twice it changes nothing more.
 */
export function renumbering(resolution: Resolution, series: readonly Series[]): Renumbering {
  const paragraphs = series.includes('operative') ? numberParagraphs(resolution) : null;
  const items = series.includes('subparagraphs') ? numberItems(resolution) : null;
  const sections = series.includes('sections') ? numberSections(resolution) : null;
  const notes = series.includes('notes') ? numberNotes(resolution) : null;
  const followed = followReferences(resolution, {
    paragraphs: paragraphs?.signs ?? null,
    items: items?.signs ?? null,
    sections: sections?.signs ?? null,
    notes: notes?.labels ?? null,
  });
  const edits = [
    ...(paragraphs?.edits ?? []),
    ...(items?.edits ?? []),
    ...(sections?.edits ?? []),
    ...(notes?.edits ?? []),
    ...followed.edits,
  ];
  return {
    edits: notes ? orderNotes(resolution, notes.byNote, edits) : edits,
    leftAlone: [...followed.leftAlone, ...(notes?.leftAlone ?? [])],
  };
}
