import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Element, ResolutionFile } from '../../server/src/syntax/model';
import { readFile } from '../../server/src/syntax/file';
import { endOf, startOf, type Span } from '../../server/src/text/block';
import { BlockDocument } from '../../server/src/text/document';
import { leadOf } from '../../server/src/syntax/lead';

const folder = new URL('../../examples/', import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith('.resolution.md')).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const seed = new URL('../../../shared/seed/fr-A-C3-67-draft.txt', import.meta.url);
if (existsSync(seed)) samples.push(['the draft that the product starts from', readFileSync(seed, 'utf8')]);

function read(text: string): { file: ResolutionFile; document: BlockDocument } {
  const document = new BlockDocument('a:b', 'un-resolution', 1, text);
  return { file: readFile(document.blocks), document };
}

/** As `expect`, but cheap enough to be asked a million times. */
function holds(truth: boolean): void {
  if (!truth) throw new Error('a span is out of place');
}

/** Every span lies in its block, every piece in the document, elements in order, and the plain text leads back to the source. */
function checkSpans({ file, document }: ReturnType<typeof read>): void {
  const inside = (span: Span) => {
    holds(span.start >= 0);
    holds(span.end >= span.start);
    holds(span.end <= span.block.text.length);
    holds(document.blocks[span.block.index] === span.block);
  };
  for (const { elements } of file.resolutions) {
    let last = -1;
    for (const element of elements) {
      const start = startOf(element.passages[0]!.span);
      holds(start >= last);
      last = start;
      checkElement(element, inside);
    }
  }
}

function checkElement(element: Element, inside: (span: Span) => void): void {
  if (element.marker) inside(element.marker.span);
  if (element.lead) {
    inside(element.lead.span);
    inside(element.lead.inner);
  }
  for (const { span, inline } of element.passages) {
    inside(span);
    for (const run of inline.runs) {
      inside(run.outer);
      holds(run.inner.start <= run.inner.end);
      holds(run.from <= run.to);
      holds(run.to <= inline.plain.length);
    }
    for (const reference of inline.references) {
      inside(reference.span);
      holds(reference.labelSpan.start >= reference.span.start);
      holds(reference.labelSpan.end <= reference.span.end);
    }
    const whole = inline.span(0, inline.plain.length);
    inside(whole);
    holds(endOf(whole) <= endOf(span));
  }
}

/** What the outline says of a file, without offsets. */
function outline({ file }: ReturnType<typeof read>): string[] {
  return file.resolutions.flatMap(({ elements }) => elements.map((element) => `${element.kind} ${element.marker?.text ?? ''} ${element.lead?.text ?? ''}`));
}

describe('any text gives a model', () => {
  test.each(samples)('every prefix of %s', (_, text) => {
    const step = Math.max(1, Math.floor(text.length / 200));
    for (let end = 0; end <= text.length; end += step) checkSpans(read(text.slice(0, end)));
  });

  test.each(samples)('%s with CRLF, a byte order mark and an astral character reads the same', (_, text) => {
    const plain = outline(read(text));
    expect(outline(read(text.replaceAll('\n', '\r\n')))).toEqual(plain);
    expect(outline(read(`\ufeff${text}`))).toEqual(plain);
    checkSpans(read(text.replaceAll(' ', ' 😀')));
    checkSpans(read(text.replaceAll(' ', '\u200f ')));
  });

  const piece = fc.constantFrom(
    '*', '**', '***', '_', '\\', '`', '<sup>', '</sup>', '1', '3', '12', '.', ' ', '\n', '\n\n', '\r\n', '---\n', '[^1]', '[^1]: ', '# ', '1. ', '(a) ', '’1‘ ', '㈠',
    'The General Assembly', '*The General Assembly*,\n\n', '大会', '**回顾**', 'إن الجمعية العامة', '***وإذ تشير***', 'Recalling', '*Decides* ', ';', ',', '；', '،', '\u200f', '\u00a0', '😀', '\ud800', '| a |\n', '<!-- ', '-->', 'Annex', '[', ']', '(',
  );

  test('pieces of a draft in any order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = read(pieces.join(''));
        checkSpans(text);
        for (const { elements, pack } of text.file.resolutions) for (const { passages } of elements) for (const passage of passages) leadOf(passage, pack);
      }),
      { numRuns: 1000 },
    );
  });

  test('any string at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => checkSpans(read(text))));
  });
});

describe('what stands is kept', () => {
  const text = samples[0]![1];

  test('an edit in one of two drafts in a file leaves the other one the same object', () => {
    const document = new BlockDocument('a:b', 'un-resolution', 1, `${text.trimEnd()}\n\n${text}`);
    const before = readFile(document.blocks);
    expect(before.resolutions.length).toBe(2);
    document.update([{ range: { start: document.positionAt(document.length - 200), end: document.positionAt(document.length - 200) }, text: 'x' }], 2);
    const after = readFile(document.blocks);
    expect(after.resolutions[0]).toBe(before.resolutions[0]);
    expect(after.resolutions[1]).not.toBe(before.resolutions[1]);
  });

  test('a draft read edit by edit is the draft read at once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.constantFrom('', 'x', '\n\n', '*', '1. ', '<sup>1</sup>', ';')), { maxLength: 5 }), (edits) => {
        const document = new BlockDocument('a:b', 'un-resolution', 1, text);
        for (const [at, length, insert] of edits) {
          const from = at % (document.length + 1);
          document.update([{ range: { start: document.positionAt(from), end: document.positionAt(from + length) }, text: insert }], 2);
          readFile(document.blocks);
        }
        expect(outline({ file: readFile(document.blocks), document })).toEqual(outline(read(document.getText())));
      }),
      { numRuns: 60 },
    );
  });
});
