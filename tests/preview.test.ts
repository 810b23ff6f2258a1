/** What the preview of VS Code is given of a draft. */
import { describe, expect, test } from 'vitest';
import { extendMarkdownIt, forPreview, type Parsed } from '../client/src/preview';

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

  /** What VS Code's parser makes of a text of paragraphs: the text before it is parsed, and the languages of its paragraphs. */
  function parsed(src: string): { readonly shown: string; readonly languages: readonly (string | undefined)[] } {
    const languages: string[] = [];
    const state: { -readonly [name in keyof Parsed]: Parsed[name] } = { src, tokens: [] };
    const rules: ((state: Parsed) => void)[] = [];
    extendMarkdownIt({ core: { ruler: { after: (_, __, rule) => rules.push(rule), push: (_, rule) => rules.push(rule) } }, renderer: { render: () => '' } });
    const paragraphs = src.split('\n\n');
    rules[0]!(state);
    state.tokens = paragraphs.flatMap((content, i) => [
      { type: 'paragraph_open', content: '', attrSet: (name: string, value: string) => { languages[i] = `${name}=${value}`; } },
      { type: 'inline', content, attrSet: () => { throw new Error('of the words themselves'); } },
    ]);
    rules[1]!(state);
    return { shown: state.src, languages: paragraphs.map((_, i) => languages[i]) };
  }

  test('only what may be a draft is touched', () => {
    expect(parsed('# Notes\n\nText[^1]\n\n关切').shown).toBe('# Notes\n\nText[^1]\n\n关切');
    expect(parsed('# Notes\n\nText[^1]\n\n关切').languages).toEqual([undefined, undefined, undefined]);
    expect(parsed('*The Council*,\n\nText[^1]\n').shown).toBe('*The Council*,\n\nText<sup>1</sup>\n');
  });

  test('paragraphs say their language where their letters tell it', () => {
    expect(parsed('*The Council*,\n\nA/80/97\n\n1. *Notes* the word “关切”;\n\n').languages).toEqual([undefined, undefined, undefined, undefined]);
    expect(parsed('***إن الجمعية العامة***،\n\nA/80/97\n\n1 - ***تحيط علما*** بـ UNESCO؛').languages).toEqual(['lang=ar', undefined, 'lang=ar']);
    expect(parsed('**大会**，\n\nA/80/97 号文件').languages).toEqual(['lang=zh', 'lang=zh']);
    expect(parsed('*Генеральная Ассамблея*,\n\nA/80/97').languages).toEqual(['lang=ru', undefined]);
  });

  test('a hostile text is read in linear time', () => {
    const begun = performance.now();
    forPreview(`${'*a.'.repeat(100_000)}\n${'[^'.repeat(100_000)}\n${'*'.repeat(100_000)}\n*${'a.'.repeat(100_000)}`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
