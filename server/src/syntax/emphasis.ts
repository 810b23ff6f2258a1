import { InlineContext, type MarkdownConfig, type MarkdownParser, parser as commonmark } from '@lezer/markdown';

const star = 42;
const underscore = 95;

/** A number that is left open. */
const blank = /^_{2,12}\/_{2,12}(?!_)/;

/**
 * Emphasis as drafters and converters write it. CommonMark lets `**` after punctuation close only before a space or a mark, so
 * `**关切地注意到，**全球化` would not be bold, nor `*. Notes*` in `7*. Notes* the role` italic. Here a run of stars opens where no space follows
 * and closes where none comes before. Underscores stand for blanks in drafts and keep CommonMark's rule, but `__/__` is a blank too.
 */
const looseEmphasis: MarkdownConfig = {
  parseInline: [
    {
      name: 'LooseEmphasis',
      before: 'Emphasis',
      parse(context, next, start) {
        if (next === underscore) {
          const open = blank.exec(context.slice(start, start + 26));
          return open ? start + open[0].length : -1;
        }
        if (next !== star) return -1;
        let end = start + 1;
        while (context.char(end) === next) end++;
        const opens = !isSpaceOrEdge(context.slice(end, end + 1));
        const closes = !isSpaceOrEdge(context.slice(start - 1, start));
        return context.addDelimiter(InlineContext.emphasisAsterisk, start, end, opens, closes);
      },
    },
  ],
};

function isSpaceOrEdge(character: string): boolean {
  return character === '' || /\s/.test(character);
}

/** The Markdown parser for what stands inside a passage: emphasis, escapes, tags, links, code. Only its `parseInline` is used. */
export const inlineMarkdown: MarkdownParser = commonmark.configure([looseEmphasis, { remove: ['Entity', 'Autolink', 'Image', 'HardBreak'] }]);
