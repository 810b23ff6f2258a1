import { mayHoldOrganLine } from './organ-line';

/** What is used of the Markdown parser that VS Code's preview hands to extensions. */
export interface MarkdownIt {
  readonly core: { readonly ruler: { after(rule: string, name: string, run: (state: Parsed) => void): void; push(name: string, run: (state: Parsed) => void): void } };
  readonly renderer: { render(tokens: unknown, options: unknown, environment: unknown): string };
}

/** A text, and once it is parsed its tokens: that of a block's words stands behind the one that opens the block. */
export interface Parsed {
  src: string;
  readonly tokens: readonly { readonly type: string; readonly content: string; attrSet(name: string, value: string): void }[];
}

/**
 * Lets VS Code's preview show notes and leads of drafts as they are meant. Other Markdown files are left as they are.
 * @param willShow told of each rendering what VS Code renders it with
 */
export function extendMarkdownIt(markdown: MarkdownIt, willShow: (environment: unknown) => void = () => undefined): MarkdownIt {
  const drafts = new WeakSet<Parsed>();
  markdown.core.ruler.after('normalize', 'resolute', (state) => {
    if (!mayHoldOrganLine(state.src)) return;
    drafts.add(state);
    state.src = forPreview(state.src);
  });
  markdown.core.ruler.push('resolute-languages', (state) => {
    if (drafts.has(state)) nameLanguages(state);
  });
  const { renderer } = markdown;
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, environment) => {
    willShow(environment);
    return render(tokens, options, environment);
  };
  return markdown;
}

const note = /^( {0,3})\[\^([\p{L}\p{N}_-]{1,20})\]:[ \t]*/u;
const reference = /(?<!\\)\[\^([\p{L}\p{N}_-]{1,20})\](?![(:])/gu;
/** Emphasis from its opening to its close, so that no close is taken for an opening. */
const emphasis = /(?<![*\\])(\*{1,3})(?=[^\s*])([^*\n]*[^\s*])\1(?!\*)/gu;
const endsInMark = /[^\p{L}\p{N}]$/u;
const letter = /^[\p{L}\p{N}]/u;
const fence = /^ {0,3}(?:```|~~~)/;
const tags = [['<em>', '</em>'], ['<strong>', '</strong>'], ['<strong><em>', '</em></strong>']] as const;

/** A text with as many lines, in which, outside code, `[^1]` is raised, notes stand on lines of their own, and every lead is closed where it is meant to end. */
export function forPreview(text: string): string {
  const lines = text.split('\n');
  let isCode = false;
  return lines.map((line, i) => {
    if (fence.test(line)) isCode = !isCode;
    if (isCode) return line;
    const shown = line
      .replace(note, (_, indent: string, label: string) => `${indent}<sup>${label}</sup> `)
      .replace(reference, (_, label: string) => `<sup>${label}</sup>`)
      // CommonMark does not close emphasis between a mark and a letter.
      .replace(emphasis, (all: string, stars: string, words: string, at: number, whole: string) =>
        (endsInMark.test(words) && letter.test(whole.slice(at + all.length, at + all.length + 2)) ? tags[stars.length - 1]!.join(words) : all));
    return line.trim() !== '' && note.test(lines[i + 1] ?? '') ? `${shown}  ` : shown;
  }).join('\n');
}

const scripts = [[/\p{Script=Arabic}/gu, 'ar'], [/\p{Script=Han}/gu, 'zh'], [/\p{Script=Cyrillic}/gu, 'ru']] as const;
const letters = /\p{L}/gu;
const enough = 400;

/**
 * Says the language of each block whose script tells it, for the right shapes of letters and for those who have the preview read aloud. Its direction VS Code has from its
 * first letter.
 */
function nameLanguages({ tokens }: Parsed): void {
  tokens.forEach(({ type, content }, i) => {
    if (type !== 'inline' || i === 0) return;
    const beginning = content.slice(0, enough);
    const half = (beginning.match(letters)?.length ?? 0) / 2;
    const language = scripts.find(([script]) => (beginning.match(script)?.length ?? 0) > half)?.[1];
    if (language) tokens[i - 1]!.attrSet('lang', language);
  });
}
