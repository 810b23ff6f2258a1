import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatting } from '../../server/src/features/format/index';
import { signsOf, signsRead } from '../../server/src/features/format/signs';
import type { Settings } from '../../server/src/features/settings';
import { endKindOf } from '../../server/src/syntax/shape';
import { edited, snapshotOf } from '../support/snapshot';

function formatted(text: string, settings?: Partial<Settings>): string {
  const snapshot = snapshotOf(text, settings);
  return edited(snapshot, formatting(snapshot));
}

/** The marks that end the paragraphs, in order. */
function ends(text: string): string[] {
  return snapshotOf(text).file.resolutions.flatMap(({ elements }) => elements.map(({ passages }) => endKindOf(passages[passages.length - 1]!)));
}

function holds(text: string): string {
  const once = formatted(text);
  expect(formatted(once)).toBe(once);
  expect(signsRead(snapshotOf(once).file)).toBe(signsRead(snapshotOf(text).file));
  return once;
}

interface Language {
  readonly opening: readonly string[];
  readonly paragraphs: readonly string[];
  readonly ends: readonly string[];
}

const languages: readonly Language[] = [
  {
    opening: ['*The General Assembly*,', '*Recalling*  its "work" on lamps<sup>1</sup>,', 'Noting with concern the ferries,', '**Aware** of the tide, '],
    paragraphs: ['*Affirms*', '*Invites the ships*', 'Requests', '(a)A list', '(b)  Keepers of "light"', '2.3 per cent', 'paragraph 1 above<sup>1</sup>, and'], ends: [';', '.', '.<sup>1</sup>', '<sup>1</sup>;', ':', ','],
  },
  {
    opening: ['*L’Assemblée générale*,', '*Rappelant*  ses "travaux"<sup>1</sup>,', '*Prenant* note de l\'état des phares,', 'Consciente: de tout ,'],
    paragraphs: ['*Affirme*', '*Invite les navires*', 'a)Une liste', 'b)  Les gardiens de «phare»', 'le 1er mai 2010', 'n° 4 du 3 mai'], ends: [' ;', ';', '\u00a0;', '.', '.<sup>1</sup>', '[^2];', ' :'],
  },
  {
    opening: ['***إن الجمعية العامة***،', '***إذ تشير***  إلى "أعمالها"<sup>1</sup>,', '***وإذ تحيط*** علما بالتقرير،'],
    paragraphs: ['***تؤكد***', '*تطلب* منارات, وسفنا', '(أ)منارات', '(ب)  سفن'], ends: ['؛', ';', '.', '.<sup>1</sup>', ':'],
  },
  {
    opening: ['**大会**，', '**回顾**其"工作"<sup>1</sup>，', '关切地注意到灯具的状况，', '*铭记*各国,并注意到船只，'],
    paragraphs: ['**申明**灯塔的价值', '*请*秘书长,并请各国', '(a)灯塔', '㈠  船'], ends: ['；', ';', '。', '<sup>1</sup>。', '：'],
  },
];

const number = fc.constantFrom('1. ', '2.  ', '3.', '4 - ', '1- ', '');
const gap = fc.constantFrom('\n\n', '\n', '\n\n\n', '\n \n', '\n\n---\n\n', '\n\n21-19546 (E) 271221\n\n', '\n\n<!-- a  b -->\n\n');
const draft = fc.constantFrom(...languages).chain((language) => fc.record({
  opening: fc.array(fc.tuple(fc.constantFrom(...language.opening), gap), { maxLength: 4 }),
  body: fc.array(fc.tuple(number, fc.constantFrom(...language.paragraphs), fc.constantFrom(' ', '  ', ' and\n', ''), fc.constantFrom(...language.paragraphs), fc.constantFrom(...language.ends), gap), { maxLength: 6 }),
  notes: fc.constantFrom('', '<sup>1</sup>  See  A/80/1.\n', '[^2]: Resolution  70/1\n'),
  lineBreak: fc.constantFrom('\n', '\r\n'),
})).map(({ opening, body, notes, lineBreak }) => {
  const text = [...opening.map((pieces) => pieces.join('')), ...body.map((pieces) => pieces.join('')), notes].join('');
  return text.replaceAll('\n', lineBreak);
});

const patience = 60_000;

describe('formatting is done once and for all, and loses no letter', () => {
  test('of any draft', () => {
    fc.assert(fc.property(draft, (text) => void holds(text)), { numRuns: 100 });
  }, patience);

  test('of any draft with new numbers', () => {
    fc.assert(fc.property(draft, (text) => {
      const once = formatted(text, { renumberOnFormat: true });
      expect(formatted(once, { renumberOnFormat: true })).toBe(once);
      const letters = (of: string): string => [...signsOf(of).replace(/[\p{N}]/gu, '')].sort().join('');
      if (!/\(?[a-zأ-ي]\)/u.test(text)) expect(letters(once)).toBe(letters(text));
    }), { numRuns: 60 });
  }, patience);

  test('of what is no draft at all', () => {
    const piece = fc.constantFrom('\n', '  ', '\r\n', '\n\n', '*', '**', '"', '。', ',', '1.', '<sup>', '</sup>', '[^1]', '---', '\ufeff', '\u00a0', '```', '😀', 'word', '第', 'و', '|', '\\');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void holds(pieces.join(''))), { numRuns: 200 });
  }, patience);

  test('of a range, outside of which nothing changes', () => {
    fc.assert(fc.property(draft, fc.nat(), fc.nat(), (text, a, b) => {
      const snapshot = snapshotOf(text);
      const { document } = snapshot;
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const edits = formatting(snapshot, { start: document.positionAt(from), end: document.positionAt(to) });
      const first = document.blockAt(from)?.start ?? 0;
      const last = document.blockAt(Math.max(from, to - 1));
      for (const { range } of edits) {
        expect(document.offsetAt(range.start)).toBeGreaterThanOrEqual(first);
        expect(document.offsetAt(range.end)).toBeLessThanOrEqual(last ? last.start + last.text.length : 0);
      }
      expect(signsOf(edited(snapshot, edits)).length).toBe(signsOf(text).length);
    }), { numRuns: 100 });
  }, patience);

  const examples = readdirSync('examples').filter((name) => name.endsWith('.resolution.md')).map((name) => `examples/${name}`);
  test.each(examples)('of %s, which keeps its end marks', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(ends(holds(text))).toEqual(ends(text));
    const spaced = (of: string): string => of.replaceAll('\u00a0', ' ');
    if (!path.includes('with-faults')) expect(spaced(formatted(text))).toBe(spaced(text));
  });

  const seed = '../shared/seed/fr-A-C3-67-draft.txt';
  test.skipIf(!existsSync(seed))('of a converted draft, which keeps its end marks', () => {
    const text = readFileSync(seed, 'utf8');
    const once = holds(text);
    expect(once).not.toBe(text);
    expect(ends(once)).toEqual(ends(text));
  });

  const corpus = '../shared/corpus/labelled';
  const official = existsSync(corpus) ? readdirSync(corpus).filter((language) => language.length === 2).flatMap((language) => {
    const names = readdirSync(`${corpus}/${language}`).filter((name) => name.endsWith('.md')).sort();
    return [0.1, 0.3, 0.5, 0.7, 0.9].map((place) => `${corpus}/${language}/${names[Math.floor(place * names.length)]}`);
  }) : [];
  test.skipIf(official.length === 0)('of official texts in six languages, and changes no letter or digit', () => {
    expect(official).toHaveLength(30);
    const letters = (of: string): string => of.replace(/[^\p{L}\p{N}]/gu, '');
    for (const path of official) {
      const text = readFileSync(path, 'utf8');
      expect(letters(holds(text)), path).toBe(letters(text));
    }
  }, patience);
});
