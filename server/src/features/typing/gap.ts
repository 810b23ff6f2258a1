import type { Element, Part } from '../../syntax/model';
import { endOf, startOf } from '../../text/block';
import type { BlockDocument } from '../../text/document';

/** The line ends between a paragraph and a new one of a kind: as most of the part's neighbours of that kind have them, one blank line where there are none. */
export function gapFor(kind: Element['kind'], { elements }: Part, document: BlockDocument, lineBreak: string): string {
  let single = 0;
  let blank = 0;
  for (const [i, element] of elements.entries()) {
    const before = elements[i - 1];
    if (!before || element.kind !== kind) continue;
    const between = document.slice(endOf(lastSpan(before)), startOf(element.passages[0]!.span));
    if (between.trim() !== '' || between.length > 40) continue;
    if (between.split(/\r\n|\r|\n/).length > 2) blank++;
    else single++;
  }
  return single > blank ? lineBreak : lineBreak + lineBreak;
}

function lastSpan({ passages }: Element): Element['passages'][number]['span'] {
  return passages[passages.length - 1]!.span;
}
