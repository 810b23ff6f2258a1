/** Links as Markdown writes them: where they lead, and what is offered while they are typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedDestination } from '../../server/src/features/links/complete';
import { destinationOf, writtenLinks } from '../../server/src/features/links/targets';
import { headingsOf, linksOf, slugOf } from '../../server/src/syntax/links';
import { textOf } from '../../server/src/text/block';
import { BlockDocument } from '../../server/src/text/document';
import { withMarks } from '../support/marked';
import { snapshotAt, snapshotOf } from '../support/snapshot';

const blocksOf = (text: string) => new BlockDocument('file:///a.md', '', 0, text).blocks;
/** The text with ⟦ ⟧ around what leads somewhere. */
const marked = (text: string): string =>
  withMarks(text, linksOf(blocksOf(text)).map(({ span: { block, start, end } }) => ({ start: block.start + start, end: block.start + end })));

describe('links', () => {
  test.each([
    ['[the annex](⟦annex.md⟧) and [a part](⟦#part⟧), ![a map](⟦maps/bay.png⟧)'],
    ['[one](⟦<with space.md>⟧) and [two](⟦a_(b).md⟧ "its title"), [three]( ⟦c.md⟧ )'],
    ['[![a map](⟦small.png⟧)](⟦large.png⟧)'],
    ['See [the annex][⟦one⟧], [⟦one⟧] and [none].\n\n[One]: ⟦annex.md⟧\n[two]: ⟦<b c.md>⟧ "title"\n'],
    ['*Recalling* [its work](⟦work.md⟧),\n\n1. *Notes* [options] and [^1];\n\n[^1]: note.md\n'],
    ['`[code](a.md)` and ``[more `](b.md)`` \\[none](c.md) [open ` tick](⟦d.md⟧)'],
    ['[none]() [none] (a.md) [none](two words.md) <!-- [none](a.md) -->'],
    ['> [quoted](⟦a.md⟧)\r\n> [again](⟦b.md⟧)'],
    ['انظر [المرفق](⟦المرفق.md⟧)؛\n\n见[附件](⟦附件.md⟧)；'],
  ])('%s', (source) => expect(marked(source.replace(/[⟦⟧]/g, ''))).toBe(source));

  test('not in comments and code', () => {
    expect(linksOf(blocksOf('```\n[a](a.md)\n```\n\n<!-- [b](b.md) -->\n\n[c](c.md)\n')).map(({ span }) => textOf(span))).toEqual(['c.md']);
  });

  test('a destination is read as it is meant', () => {
    expect(linksOf(blocksOf('[a](<a b.md>) [b](a\\_b\\(c.md) [c][d]\n\n[d]: <e f.md>\n')).map(({ destination }) => destination)).toEqual(['a b.md', 'a_b(c.md', 'e f.md', 'e f.md']);
  });

  test('no text makes reading them slow, or fail', () => {
    const begun = performance.now();
    for (const it of ['[', ']', '](', '[](a', '](a "', '](<', '`[', '[a](b(', '[a]: ', '\n[a]:<', '# a\n', '[x][', '\\', '<!--']) linksOf(blocksOf(it.repeat(60_000 / it.length)));
    expect(performance.now() - begun).toBeLessThan(3000);
    fc.assert(fc.property(fc.array(fc.constantFrom('[', ']', '(', ')', '<', '>', '`', '\\', '#', ' ', '\n', 'a', '^', ':', '"', '关')), (signs) => {
      const snapshot = snapshotOf(signs.join(''));
      writtenLinks(snapshot, 'file:///');
      headingsOf(snapshot.document.blocks);
    }));
  });
});

describe('headings', () => {
  test.each([
    ['Annex', 'annex'], ['Part II: The bay & the *sea*', 'part-ii-the-bay--the-sea'], ['Règlement intérieur', 'règlement-intérieur'],
    ['Положение о ВЁСЛАХ', 'положение-о-вёслах'], ['المرفق الأول', 'المرفق-الأول'], ['附件一：灯塔', '附件一灯塔'], ['  1. A_b – c  ', '1-a_b--c'],
  ])('%s is reached by #%s', (heading, slug) => expect(slugOf(heading.replaceAll('*', ''))).toBe(slug));

  test('with their lines, without their marks, and told apart', () => {
    const text = 'One\n\n# **Annex**\n\n## Part [a](b.md) ##\r\n\r\ntext\n## Annex\n\n```\n# code\n```\n';
    expect(headingsOf(blocksOf(text))).toEqual([
      { text: 'Annex', line: 2, slug: 'annex' }, { text: 'Part a', line: 4, slug: 'part-a' }, { text: 'Annex', line: 7, slug: 'annex-1' },
    ]);
  });
});

describe('destinations', () => {
  const uri = 'file:///desk/drafts/a.resolution.md';
  test.each([
    ['b.md', 'file:///desk/drafts/b.md', ''], ['../c.md#part', 'file:///desk/c.md', 'part'], ['/annexes/d.md', 'file:///desk/annexes/d.md', ''], ['#part', uri, 'part'],
    ['a b.md', 'file:///desk/drafts/a%20b.md', ''], ['a%20b.md', 'file:///desk/drafts/a%20b.md', ''], ['附件.md', 'file:///desk/drafts/%E9%99%84%E4%BB%B6.md', ''], ['..\\c.md', 'file:///desk/c.md', ''],
  ])('%s is %s', (written, address, heading) => expect(destinationOf(written, uri, 'file:///desk')).toEqual({ address, heading }));
  test.each(['', '#', 'folder/', 'command:run', 'javascript:run', '?query'])('%s is no file', (written) => expect(destinationOf(written, uri, 'file:///desk')).toBeNull());
  test('a slash needs a folder, and a file that is not saved has no neighbours', () => {
    expect(destinationOf('/d.md', uri, null)).toBeNull();
    expect(destinationOf('b.md', 'untitled:Untitled-1', null)).toBeNull();
    expect(destinationOf('b.md', 'memory://host/desk/a.md', null)?.address).toBe('memory://host/desk/b.md');
  });
  test('nothing but files and addresses of the web is led to', () => {
    const links = writtenLinks(snapshotOf('[a](command:x) [b](javascript:x) [c](https://example.org/a) [d](mailto:a@example.org) [e](http://)'), null);
    expect(links.map(({ target }) => target)).toEqual(['https://example.org/a', 'mailto:a@example.org']);
  });
});

describe('what is typed of a destination', () => {
  test.each([
    ['See [a](⟦⟧‸', '', false], ['See [a](⟦ann⟧‸', '', false], ['[a](../annexes/⟦on⟧‸', '../annexes/', false], ['[a](/⟦⟧‸', '/', false], ['[a](#⟦pa⟧‸', '', true], ['[a](b/c.md#⟦⟧‸', 'b/c.md', true],
    ['[a]: ⟦an⟧‸', '', false], ['![a](⟦ma⟧‸)', '', false],
  ])('%s', (source, path, isHeading) => {
    const { snapshot, position } = snapshotAt(source.replace(/[⟦⟧]/g, ''));
    const typed = typedDestination(snapshot, position)!;
    expect(typed).toMatchObject({ path, isHeading });
    const at = source.indexOf('⟦');
    expect(typed.range).toEqual({ start: { line: 0, character: at }, end: { line: 0, character: source.indexOf('⟧') - 1 } });
  });
  test.each(['(a‸', '[a](b.md) ‸', '[a](b.md)‸', '[^1]: a‸', '[a](https://e‸', '[a] (‸', 'text‸'])('nothing in %s', (source) => {
    const { snapshot, position } = snapshotAt(source);
    expect(typedDestination(snapshot, position)).toBeNull();
  });
});
