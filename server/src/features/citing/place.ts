import type { LanguagePack } from '../../language/pack';
import type { ElementKind, Passage, Resolution } from '../../syntax/model';
import { elementAtCursor } from '../paragraph';
import { elementStart, resolutionAt } from '../place';
import { say } from '../outcome';
import type { Snapshot } from '../snapshot';

/** Where a citation is to stand. */
export interface CitingPlace {
  readonly resolution: Resolution;
  readonly pack: LanguagePack;
  readonly passage: Passage;
  readonly isNote: boolean;
}

const kinds: ReadonlySet<ElementKind> = new Set(['preambular', 'operative', 'operative_unnumbered', 'subitem', 'footnote', 'annex_para', 'other']);

/** The paragraph or note in which an absolute offset stands; where no citation may stand there, one sentence that says so. */
export function citingPlace(snapshot: Snapshot, offset: number): CitingPlace | string {
  const resolution = resolutionAt(snapshot, offset);
  const where = (): string => say(snapshot, 'cite-where', 'A citation stands in a paragraph or in a note: put the cursor there.');
  if (!resolution) return where();
  if (!resolution.pack) {
    return say(snapshot, 'language-unknown', 'The language of this draft is not known: begin with its organ line, or set resolute.language.');
  }
  const found = elementAtCursor(snapshot, resolution, offset);
  const body = resolution.parts[0]?.organLine ?? resolution.parts[0]?.elements[0];
  const isAbove = body !== undefined && offset < elementStart(body);
  if (found ? resolution.masthead.elements.includes(found.element) && found.element.kind !== 'footnote' : isAbove) {
    return say(snapshot, 'cite-in-masthead', 'A citation cannot be set in the masthead: put the cursor in a paragraph or a note.');
  }
  if (!found || !kinds.has(found.element.kind) || !['text', 'note'].includes(found.passage.shape)) return where();
  return { resolution, pack: resolution.pack, passage: found.passage, isNote: found.passage.shape === 'note' };
}
