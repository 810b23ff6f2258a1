/** What becomes of addresses and files that are pasted or dropped into a draft. */
import { describe, expect, test } from 'vitest';
import { isInsideLink, linkOver, linksTo, type Address } from '../client/src/written-link';

const at = (address: string): Address => {
  const { protocol, host, pathname } = new URL(address);
  return { scheme: protocol.slice(0, -1), authority: host, path: decodeURIComponent(pathname), toString: () => address };
};

test.each([
  ['lamps', 'https://example.org/a', '[lamps](https://example.org/a)'], ['灯塔', ' https://example.org/a\n', '[灯塔](https://example.org/a)'],
  ['a', 'https://example.org/A_(B)', '[a](https://example.org/A_(B))'], ['a', 'https://example.org/A_)B(', '[a](https://example.org/A_%29B%28)'],
  ['a', 'mailto:a@example.org', '[a](mailto:a@example.org)'],
])('%s with %s pasted over it', (words, pasted, link) => expect(linkOver(words, pasted)).toBe(link));

test.each([['a', 'lamps'], ['a', 'https://a.org and more'], ['a', 'javascript:x'], ['a', 'A/80/97'], [' ', 'https://a.org'], ['a\nb', 'https://a.org'], ['[a]', 'https://a.org'], ['https://a.org', 'https://b.org']])(
  'no link of %j and %j', (words, pasted) => expect(linkOver(words, pasted)).toBeNull());

test('no link inside a link or code', () => {
  expect(['[a](', '[a](b', '`code ', '[a]: ', '<http'].map(isInsideLink)).toEqual([true, true, true, true, true]);
  expect(['', 'text ', '[a](b) ', '`code` ', '(see ', '<sup>1</sup> '].map(isInsideLink)).toEqual([false, false, false, false, false, false]);
});

describe('files', () => {
  const from = at('file:///desk/drafts/a.resolution.md');
  test.each([
    ['file:///desk/drafts/b.resolution.md', '[${1:b}](b.resolution.md)'], ['file:///desk/annexes/c%20d.md', '[${1:c d}](../annexes/c%20d.md)'], ['file:///desk/maps/bay.png', '![${1:bay}](../maps/bay.png)'],
    ['file:///desk/drafts/sub/e(1.md', '[${1:e(1}](sub/e%281.md)'], ['memory://other/x.md', '[${1:x}](memory://other/x.md)'], ['file:///desk/drafts/$%7Dz.md', '[${1:\\$\\}z}](\\$\\}z.md)'],
  ])('%s', (file, links) => expect(linksTo([at(file)], from)).toBe(links));
  test('several, one behind another', () => expect(linksTo([at('file:///desk/a.md'), at('file:///desk/drafts/附件.md')], from)).toBe('[${1:a}](../a.md) [${2:附件}](附件.md)'));
});
