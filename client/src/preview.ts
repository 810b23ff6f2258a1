import { mayHoldOrganLine } from './organ-line';

/** What is used of the Markdown parser that VS Code's preview hands to extensions. */
export interface MarkdownIt {
  readonly core: { readonly ruler: { after(rule: string, name: string, run: (state: { src: string }) => void): void } };
}

/** Lets VS Code's preview show notes and leads of drafts as they are meant. Other Markdown files are left as they are. */
export function extendMarkdownIt(markdown: MarkdownIt): MarkdownIt {
  markdown.core.ruler.after('normalize', 'resolute', (state) => {
    if (mayHoldOrganLine(state.src)) state.src = forPreview(state.src);
  });
  return markdown;
}

const note = /^( {0,3})\[\^([\p{L}\p{N}_-]{1,20})\]:[ \t]*/u;
const reference = /(?<!\\)\[\^([\p{L}\p{N}_-]{1,20})\](?![(:])/gu;
/** Emphasis that ends in a mark before a letter, which CommonMark does not close there. */
const closedBeforeLetter = /(?<![*\\])(\*{1,3})(?=[^\s*])([^*\n]*[^\s*\p{L}\p{N}])\1(?=[\p{L}\p{N}])/gu;
const tags = [['<em>', '</em>'], ['<strong>', '</strong>'], ['<strong><em>', '</em></strong>']] as const;

/** A text with as many lines, in which `[^1]` is raised, notes stand on lines of their own, and every lead is closed where it is meant to end. */
export function forPreview(text: string): string {
  const lines = text.split('\n');
  return lines.map((line, i) => {
    const shown = line
      .replace(note, (_, indent: string, label: string) => `${indent}<sup>${label}</sup> `)
      .replace(reference, (_, label: string) => `<sup>${label}</sup>`)
      .replace(closedBeforeLetter, (_, stars: string, words: string) => tags[stars.length - 1]!.join(words));
    return line.trim() !== '' && note.test(lines[i + 1] ?? '') ? `${shown}  ` : shown;
  }).join('\n');
}
