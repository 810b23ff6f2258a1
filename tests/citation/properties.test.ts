import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../server/src/citation/dates';
import { judge } from '../../server/src/citation/judge';
import { readNote, resolveIbid, sameSource, treatySeriesForm } from '../../server/src/citation/notes';
import { findCitations } from '../../server/src/citation/scan';
import { findSymbols, parseSymbol, symbolVerdict } from '../../server/src/citation/symbols';
import type { LanguageId, LanguagePack } from '../../server/src/language/pack';
import { packs } from './languages';

const languages = Object.keys(packs) as LanguageId[];

/** Text that is mostly made of what citations are made of. */
const crumbs = fc.array(fc.oneof(
  fc.constantFrom(
    'resolution ', 'its ', 'résolutions ', 'sa ', 'резолюцию ', '决议', '第', '号', 'قرارها ', 'و', ' of ', ' du ', ', ', ' and ', '; ', '. ', '(', ')', '/', '-',
    'S-', 'ES-', ' A', ' B', ' (XXI)', ' (2001)', 'No. ', '64/293', '1373 (2001)', '20/1', '2006/27', '18 December 2009', '31 February 2010', '2009年2月31日',
    'General Assembly ', 'du Conseil de sécurité', '大会', 'Ibid., vol. 266, No. 3822.', 'A/67/156', 'CTOC/COP/2012/___', '\u200f', '\u00a0', '\ud83d\ude80', '\u064b', '\n',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
), { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(crumbs, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 100 }));

function readEverything(text: string, pack: LanguagePack): void {
  const within = ({ start, end }: { start: number; end: number }): void => {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  };
  let last = 0;
  for (const citation of findCitations(text, pack, { organ: 'GA' })) {
    within(citation);
    expect(citation.start).toBeGreaterThanOrEqual(last);
    last = citation.end;
    if (citation.date) within(citation.date);
    if (citation.ownerSpan) within(citation.ownerSpan);
    judge(citation, { organ: 'GA', session: 67, date: { y: 2012, m: 11, d: 13 } });
  }
  findDates(text, pack).forEach(within);
  for (const found of findSymbols(text)) {
    within(found);
    symbolVerdict(text.slice(found.start, found.end));
  }
  parseSymbol(text);
  symbolVerdict(text);
  const note = readNote(text, pack);
  sameSource(note, resolveIbid(note, note));
  treatySeriesForm(text, pack);
}

test.each(languages)('any text can be read in %s, and every span lies in it', (language) => {
  fc.assert(fc.property(anyText, (text) => readEverything(text, packs[language])), { numRuns: 400 });
});

describe('time grows with length, not with its square', () => {
  const hostile = [
    '1/1 ', '1 (', '1 A, ', 'A, B, ', '64/293, ', '64/293 and ', 'resolution ', 'its resolution ', 'resolution 64-', '第', '第1', '1号决议', '2009年1月1日', '1 May 2000 of ',
    'General Assembly ', 'و', 'قرار مجلس الأمن ', 'A/', 'A/1', 'A/C.3/67/L.1/', '_', 'A/___', 'Ibid., vol. 1, ', 'vol. 1, 2, ', '31 (', 'S-1', '(I', 'de ', '- ', '\u200f', '. ',
    'the Council ', '其', '大会', '题为', '第1/1号和', '、',
  ];
  test.each(languages)('%s', (language) => {
    const read = (text: string): number => {
      // Time of this process alone: other work on the machine must not fail the test.
      const start = process.cpuUsage();
      findCitations(text, packs[language], { organ: 'GA' });
      findSymbols(text);
      readNote(text, packs[language]);
      treatySeriesForm(text, packs[language]);
      return process.cpuUsage(start).user / 1000;
    };
    for (const piece of hostile) {
      const text = piece.repeat(Math.ceil(32_000 / piece.length));
      const short = Math.min(read(text.slice(0, 4_000)), read(text.slice(0, 4_000)));
      const long = Math.min(read(text), read(text));
      // Eight times as long: about 8 where time is linear, 64 where it is not. Short runs are all noise.
      expect(long, `${JSON.stringify(piece)}: ${short.toFixed(1)} ms, eight times as long ${long.toFixed(1)} ms`).toBeLessThan(Math.max(400, short * 40));
    }
  }, 60_000);
});
