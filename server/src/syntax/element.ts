import type { Organ } from '../language/pack';
import type { Element, ElementKind, Lead, Marker, NoteReference, Part, Passage } from './model';

/** An element while it is being read: pieces and items are still added. */
export interface MutableElement extends Element {
  readonly passages: Passage[];
  readonly items: MutableElement[];
  readonly parent: MutableElement | null;
}

export interface MutablePart extends Part {
  heading: Element | null;
  organLine: Element | null;
  organ: Organ | null;
  readonly preamble: Element[];
  readonly operative: Element[];
  readonly headings: Element[];
  readonly elements: Element[];
}

class ReadElement implements MutableElement {
  readonly items: MutableElement[] = [];
  private found: readonly NoteReference[] | undefined;

  constructor(
    readonly kind: ElementKind, readonly passages: Passage[], readonly marker: Marker | null, readonly depth: number,
    readonly lead: Lead | null, readonly parent: MutableElement | null,
  ) {}

  get references(): readonly NoteReference[] {
    const [only] = this.passages;
    return (this.found ??= this.passages.length === 1 ? only!.inline.references : this.passages.flatMap(({ inline }) => inline.references));
  }
}

interface Details {
  readonly depth?: number;
  readonly lead?: Lead | null;
  readonly marker?: Marker | null;
  readonly parent?: MutableElement | null;
}

/** Makes the elements of one reading. */
export class ElementBuilder {
  of(kind: ElementKind, passage: Passage, { depth = 0, lead = null, marker = passage.marker, parent = null }: Details = {}): MutableElement {
    return new ReadElement(kind, [passage], marker, depth, lead, parent);
  }
}
