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

/** The same for an editor that shows no Markdown: marks go, a link is its words and its address. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\\[\]]){1,200})\]\(((?:[^()\s]|\([^()\s]{0,99}\)){1,2000})\)/g, '$1 <$2>')
    .replace(/\\.|\*\*/g, (sign) => (sign === '**' ? '' : sign))
    .replace(/^_(.*)_$/gm, '$1')
    .replace(/^---$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\\([\\`*_{}[\]<>#|])/g, '$1');
}
