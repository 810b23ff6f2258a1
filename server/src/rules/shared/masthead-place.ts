import type { Resolution } from '../../syntax/model';
import { span, type Span } from '../../text/block';

/** Where the masthead begins to be read: its organ, else its first line. Null for a text without one. */
export function mastheadPlace({ masthead }: Resolution): Span | null {
  if (masthead.organ) return masthead.organ.span;
  const passage = masthead.elements.find(({ kind }) => kind === 'cover' || kind === 'sponsors' || kind === 'title')?.passages[0];
  if (!passage) return null;
  const { block } = passage;
  const end = block.text.indexOf('\n', passage.span.start);
  return span(block, passage.span.start, end < 0 || end > passage.span.end ? passage.span.end : block.text.slice(0, end).trimEnd().length);
}
