/** How previews of drafts scroll with their editors. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { extendMarkdownIt } from '../client/src/preview';
import { Previews } from '../client/src/previews';

/** A preview as VS Code's Markdown extension has it. */
class Preview {
  readonly lines: number[] = [];
  isScrolling = false;
  constructor(private readonly uri: string) {}
  get resource(): { toString(): string } { return { toString: () => this.uri }; }
  scrollTo(line: number): void { this.lines.push(line); }
}

describe('previews', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });
  const tops = new Map([['file:///a.resolution.md', 12.5], ['file:///b.resolution.md', 0]]);
  const make = (): Previews => new Previews((uri) => tops.get(uri));

  test('scroll with the editor of their draft, every one of them, and no other', () => {
    const previews = make();
    const [first, second, other] = [new Preview('file:///b.resolution.md'), new Preview('file:///b.resolution.md'), new Preview('file:///c.md')];
    for (const resourceProvider of [first, second, other, first]) previews.willShow({ resourceProvider });
    previews.scroll('file:///b.resolution.md', 7.25);
    expect([first.lines, second.lines, other.lines]).toEqual([[7.25], [7.25], []]);
  });

  test('begin where the editor stands, once', () => {
    const previews = make();
    const [a, b] = [new Preview('file:///a.resolution.md'), new Preview('file:///b.resolution.md')];
    for (const resourceProvider of [a, b, a, b]) previews.willShow({ resourceProvider });
    expect(a.lines).toEqual([]);
    vi.runAllTimers();
    expect([a.lines, b.lines]).toEqual([[12.5], []]);
  });

  test('are let be while they scroll the editor', () => {
    const previews = make();
    const preview = new Preview('file:///b.resolution.md');
    previews.willShow({ resourceProvider: preview });
    preview.isScrolling = true;
    previews.scroll('file:///b.resolution.md', 3);
    preview.isScrolling = false;
    previews.scroll('file:///b.resolution.md', 4);
    expect(preview.lines).toEqual([4]);
  });

  test('are only what scrolls: nothing else is touched, and nothing is thrown', () => {
    const previews = make();
    for (const it of [undefined, null, {}, { resourceProvider: undefined }, { resourceProvider: {} }, { resourceProvider: { resource: null, scrollTo: () => 0 } }, { resourceProvider: { resource: 'x' } }]) previews.willShow(it);
    expect(() => previews.scroll('x', 1)).not.toThrow();
  });

  test('are told of by what is rendered, which is rendered as ever', () => {
    const seen: unknown[] = [];
    const renderer = { html: 'as ever', render(this: { html: string }, _tokens: unknown, _options: unknown, _environment: unknown): string { return this.html; } };
    extendMarkdownIt({ core: { ruler: { after: () => undefined, push: () => undefined } }, renderer }, (environment) => seen.push(environment));
    expect(renderer.render([], {}, 'told')).toBe('as ever');
    expect(seen).toEqual(['told']);
  });
});
