import type { ResolutionFile } from '../../syntax/model';

/** The letters and digits of a text in order, tags left out: what formatting never changes. */
export function signsOf(text: string): string {
  return text.replace(/<\/?(?:sup|sub|i|b|em|strong|u|br) ?\/?>/gi, '').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The letters and digits of all that is read of a file, paragraph by paragraph; the pieces of one that a page has cut count as one. */
export function signsRead({ resolutions }: ResolutionFile): string {
  return resolutions.flatMap(({ elements }) => elements.map(({ passages }) => passages.map(({ block, span }) => signsOf(block.text.slice(span.start, span.end))).join(''))).join('\n');
}
