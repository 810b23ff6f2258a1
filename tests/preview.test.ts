/** What the preview of VS Code is given of a draft. */
import { describe, expect, test } from 'vitest';
import { extendMarkdownIt, forPreview } from '../client/src/preview';

describe('for the preview', () => {
  test.each([
    ['a reference is raised, and so is the number of its note', 'The lamps,[^3]\n\n[^3]: A/64/1.\n', 'The lamps,<sup>3</sup>\n\n<sup>3</sup> A/64/1.\n'],
    ['notes stand on lines of their own', 'Text\n[^1]: One.\n[^2]: Two.\n', 'Text  \n<sup>1</sup> One.  \n<sup>2</sup> Two.\n'],
    ['what is no note stays', '\\[^1] and [^1](x) and [^a b]', '\\[^1] and [^1](x) and [^a b]'],
    ['a Chinese lead that ends in a mark is closed', '**关切地注意到，**全球化', '<strong>关切地注意到，</strong>全球化'],
    ['an Arabic one too', '***إذ تشير،***إلى', '<strong><em>إذ تشير،</em></strong>إلى'],
    ['emphasis that CommonMark reads stays', '*Recalling* its work,*Noting* all, **回顾**其 and 2*3*4, a * b.*c', '*Recalling* its work,*Noting* all, **回顾**其 and 2*3*4, a * b.*c'],
    ['the close of emphasis is no opening of another', '“*lead*” agrees with *organ*: write “*right*”.', '“*lead*” agrees with *organ*: write “*right*”.'],
    ['code stays', '```text\n**回顾，**其[^1]\n```\n\n**回顾，**其[^1]', '```text\n**回顾，**其[^1]\n```\n\n<strong>回顾，</strong>其<sup>1</sup>'],
  ])('%s', (_, text, shown) => expect(forPreview(text)).toBe(shown));

  test('only what may be a draft is touched', () => {
    let run: (state: { src: string }) => void = () => undefined;
    extendMarkdownIt({ core: { ruler: { after: (_, __, rule) => { run = rule; } } }, renderer: { render: () => '' } });
    const shown = (src: string): string => { const state = { src }; run(state); return state.src; };
    expect(shown('# Notes\n\nText[^1]\n')).toBe('# Notes\n\nText[^1]\n');
    expect(shown('*The Council*,\n\nText[^1]\n')).toBe('*The Council*,\n\nText<sup>1</sup>\n');
  });

  test('a hostile text is read in linear time', () => {
    const begun = performance.now();
    forPreview(`${'*a.'.repeat(100_000)}\n${'[^'.repeat(100_000)}\n${'*'.repeat(100_000)}\n*${'a.'.repeat(100_000)}`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
