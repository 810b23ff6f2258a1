import type { Span } from '../../text/block';

/** What is said of the thing under the cursor, as Markdown. */
export interface Told {
  readonly span: Span;
  readonly markdown: string;
}

/** Text of a draft in Markdown: what would be markup is escaped. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
