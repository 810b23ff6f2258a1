import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '../../server/src/citation/dates';
import { judge } from '../../server/src/citation/judge';
import { findCitations } from '../../server/src/citation/scan';
import type { LanguageId, LanguagePack, Organ } from '../../server/src/language/pack';
import { wordKey } from '../../server/src/text/words';
import { packs } from './languages';

/** Official texts for measuring; they live beside the project, not in it. */
const corpus = '../shared/corpus/labelled';
const present = existsSync(`${corpus}/SAMPLE.tsv`);
if (!present) console.log(`skipped: no ${corpus}`);

interface Verdict {
  readonly file: string;
  readonly number: string;
  readonly reason: string;
  readonly certain: boolean;
  readonly where: string;
}

interface Count {
  texts: number;
  found: number;
  dated: number;
  owned: number;
}

const counts = new Map<string, Count>();
const bySymbol = new Map<string, Map<string, string[]>>();
const verdicts: Verdict[] = [];

function bare(line: string): string {
  return line.replace(/<sup>[\d*, ]+<\/sup>/g, '').replace(/<\/?sup>/g, '').replace(/\*+/g, '').replace(/\\_/g, '_');
}

/** The organ whose line this is: a text may hold another organ's draft. */
function organLine(line: string, pack: LanguagePack): Organ | null {
  const key = wordKey(line.replace(/[,،，]\s*$/u, ''));
  return pack.organs.find((organ) => wordKey(organ.line) === key)?.organ ?? null;
}

function measure(organ: string, symbol: string, language: LanguageId, file: string): void {
  const pack = packs[language];
  let speaker = (organ === 'SCdraft' ? 'SC' : organ) as Organ;
  const session = /^A\/(?:HRC\/)?RES\/(\d+)\//.exec(symbol)?.[1];
  const count = counts.get(language) ?? { texts: 0, found: 0, dated: 0, owned: 0 };
  counts.set(language, count);
  count.texts++;
  const numbers: string[] = [];
  readFileSync(`${corpus}/${file}`, 'utf8').split('\n').forEach((source, index) => {
    const text = bare(source);
    speaker = organLine(text, pack) ?? speaker;
    for (const citation of findCitations(text, pack, { organ: speaker })) {
      count.found++;
      if (citation.date) count.dated++;
      if (citation.owner) count.owned++;
      numbers.push(citation.number);
      for (const verdict of judge(citation, { organ: speaker, session: session ? Number(session) : null, date: null })) {
        const date = citation.date ? ` ${isoDate(citation.date)}` : '';
        verdicts.push({ file, number: citation.number, reason: verdict.impossible, certain: verdict.certain, where: `${file}:${index + 1} ${citation.number}${date} ${verdict.impossible}` });
      }
    }
  });
  const versions = bySymbol.get(symbol) ?? new Map<string, string[]>();
  bySymbol.set(symbol, versions.set(language, numbers));
}

/** How often each number is met, beyond or short of what most versions have. */
function strays(versions: ReadonlyMap<string, readonly string[]>): number {
  const all = [...versions.values()].map((numbers) => numbers.reduce((bag, one) => bag.set(one, (bag.get(one) ?? 0) + 1), new Map<string, number>()));
  let strays = 0;
  for (const number of new Set(all.flatMap((bag) => [...bag.keys()]))) {
    const times = all.map((bag) => bag.get(number) ?? 0).sort((a, b) => a - b);
    const usual = times[Math.floor(times.length / 2)]!;
    strays += times.reduce((sum, one) => sum + Math.abs(one - usual), 0);
  }
  return strays;
}

describe.skipIf(!present)('official texts', () => {
  beforeAll(() => {
    for (const row of readFileSync(`${corpus}/SAMPLE.tsv`, 'utf8').trim().split('\n').slice(1)) {
      const [organ, symbol, language, file] = row.trim().split('\t');
      measure(organ!, symbol!, language as LanguageId, file!);
    }
  }, 120_000);

  test('every number that cannot be right is a slip that was looked at', () => {
    const known = readFileSync('tests/citation/verdicts.md', 'utf8').split('\n').filter((row) => row.startsWith('| ')).map((row) => row.split('|').map((cell) => cell.trim()));
    const strangers = verdicts.filter((one) => !known.some((cells) => cells[1] === one.file && cells[3] === one.number && cells[5] === one.reason));
    console.log(verdicts.map((one) => one.where).join('\n'));
    expect(strangers.map((one) => one.where)).toEqual([]);
    for (const [, file, , number, , reason] of known.filter((cells) => cells[1]?.includes('/'))) {
      expect(verdicts.some((one) => one.file === file && one.number === number && one.reason === reason), `${file} ${number}`).toBe(true);
    }
  });

  test('all languages cite about as much, and date it', () => {
    console.log([...counts].map(([language, count]) => `${language}: ${JSON.stringify(count)}`).join('\n'));
    const found = [...counts.values()].map((count) => count.found);
    expect(Math.min(...found) / Math.max(...found)).toBeGreaterThan(0.98);
    for (const count of counts.values()) expect(count.dated / count.found).toBeGreaterThan(0.3);
  });

  test('the six versions of a resolution cite the same numbers', () => {
    const total = [...counts.values()].reduce((sum, count) => sum + count.found, 0);
    const astray = [...bySymbol.values()].reduce((sum, versions) => sum + strays(versions), 0);
    const same = [...bySymbol.values()].filter((versions) => new Set([...versions.values()].map((numbers) => numbers.length)).size === 1).length;
    console.log(`${same} of ${bySymbol.size} resolutions have the same count in six languages; ${astray} of ${total} citations (${(100 * astray / total).toFixed(2)} %) stray from the majority`);
    expect(astray / total).toBeLessThan(0.015);
  });
});
