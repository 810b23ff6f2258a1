import { elementKinds, type ElementKind } from '../../syntax/model';

/** The paragraphs and items of the resolution's own text. */
export const ownText: readonly ElementKind[] = ['preambular', 'operative', 'operative_unnumbered', 'subitem'];

/** All kinds of element but these. */
export function allBut(...kinds: readonly ElementKind[]): readonly ElementKind[] {
  return elementKinds.filter((kind) => !kinds.includes(kind));
}
