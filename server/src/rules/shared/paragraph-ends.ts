import type { Element, Part, Resolution } from '../../syntax/model';
import { endKindOf, type EndKind } from '../../syntax/shape';

/** How a paragraph of a resolution closes: with its own mark, or with that of its last item. */
export interface ParagraphEnd {
  readonly paragraph: Element;
  /** The paragraph itself or the last of what hangs on it. */
  readonly closing: Element;
  readonly kind: EndKind;
  /** Whether it is the last paragraph of the preamble or of the operative part. */
  readonly isLast: boolean;
  /** Whether a quotation, a table or other text follows before the next paragraph, so that the mark is not the paragraph's last. */
  readonly goesOn: boolean;
  /** Whether a draft that is quoted in full follows. */
  readonly opensDraft: boolean;
}

export interface PartEnds {
  readonly preamble: readonly ParagraphEnd[];
  readonly operative: readonly ParagraphEnd[];
}

const known = new WeakMap<Resolution, ReadonlyMap<Part, PartEnds>>();

/** The ends of the paragraphs of every part that is set as a resolution; annexes are set in other ways. */
export function paragraphEndsOf(resolution: Resolution): ReadonlyMap<Part, PartEnds> {
  let ends = known.get(resolution);
  if (!ends) {
    ends = new Map(resolution.parts.flatMap((part, i) => (part.kind === 'annex' ? [] : [[part, endsOfPart(part, resolution.parts[i + 1]?.kind === 'embedded', resolution.pack?.masthead.and ?? [])]])));
    known.set(resolution, ends);
  }
  return ends;
}

function endsOfPart(part: Part, draftFollows: boolean, and: readonly string[]): PartEnds {
  const preamble: ParagraphEnd[] = [];
  const operative: ParagraphEnd[] = [];
  const lastPreambular = part.preamble[part.preamble.length - 1];
  const lastOperative = part.operative[part.operative.length - 1];
  let paragraph: Element | null = null;
  let closing: Element | null = null;
  let goesOn = false;
  const close = () => {
    if (!paragraph || !closing) return;
    const isLast = paragraph === lastPreambular || paragraph === lastOperative;
    const end = { paragraph, closing, kind: closingKind(closing, and), isLast, goesOn, opensDraft: draftFollows && paragraph === lastOperative };
    (paragraph.kind === 'preambular' ? preamble : operative).push(end);
    paragraph = null;
  };
  for (const element of part.elements) {
    if (element.kind === 'subitem') {
      closing = element;
      goesOn = false;
    } else if (element.kind === 'other') {
      goesOn = true;
    } else {
      // A colon before text without a number introduces it.
      goesOn ||= element.kind === 'operative_unnumbered' && closing !== null && closingKind(closing, and) === 'colon';
      close();
      if (element.kind !== 'preambular' && element.kind !== 'operative' && element.kind !== 'operative_unnumbered') continue;
      paragraph = closing = element;
      goesOn = false;
    }
  }
  close();
  return { preamble, operative };
}

/** The mark; also before the number of a note that a conversion set as plain text ("priorities,1"), and before "and" ("in this regard; and"). */
export function closingKind(element: Element, and: readonly string[]): EndKind {
  const passage = element.passages[element.passages.length - 1]!;
  const kind = endKindOf(passage);
  if (kind !== 'none' && kind !== 'comma') return kind;
  const text = passage.inline.plain.trimEnd().replace(/[,，،]$/u, '');
  const word = and.find((candidate) => text.endsWith(` ${candidate}`));
  if (kind === 'comma' && !word) return kind;
  const mark = /([,，،;；؛.。])\s?(?:[0-9]{1,2})?$/u.exec(word ? text.slice(0, -word.length).trimEnd() : text)?.[1];
  return mark === undefined ? kind : ',，،'.includes(mark) ? 'comma' : ';；؛'.includes(mark) ? 'semicolon' : 'stop';
}

/**
 * Whether a part is a declaration: sentences under numbers ("1. We reaffirm …."). It keeps the marks of prose.
 * Measured on issued texts: three or more inner paragraphs end in a full stop, or most have no emphasised lead.
 */
export function isDeclaration({ operative }: PartEnds): boolean {
  const numbered = operative.filter(({ paragraph }) => paragraph.marker);
  const sentences = numbered.filter(({ kind, isLast }) => kind === 'stop' && !isLast).length;
  const bare = numbered.filter(({ paragraph }) => !paragraph.lead?.style).length;
  return sentences >= 3 || (bare > 1 && bare * 2 > numbered.length);
}
