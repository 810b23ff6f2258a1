/** The names under which States sponsor drafts, in the six languages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/language/index';
import { stateCodes } from '../../server/src/language/states';
import { stateOf } from '../../server/src/rules/shared/sponsor-order';
import { readFile } from '../../server/src/syntax/file';
import { BlockDocument } from '../../server/src/text/document';

test('there are the 193 Members and two observer States', () => {
  expect(stateCodes).toHaveLength(195);
  expect(new Set(stateCodes).size).toBe(195);
});

describe.each(Object.values(packs))('$id', (pack) => {
  const { states } = pack.masthead;
  const line = (...names: string[]): string => {
    const organ = pack.organs[0]!.line;
    return `**${names.join(pack.script === 'Han' ? '、' : pack.script === 'Arabic' ? '، ' : ', ')}${pack.marks.colon[0]} ${pack.masthead.draftResolution[0]}**\n\n*${organ}*${pack.marks.comma[0]}\n`;
  };
  const sponsorsOf = (text: string): string[] =>
    readFile(new BlockDocument('', '', 0, text).blocks, { language: pack.id }).resolutions[0]!.masthead.sponsors.map(({ value }) => value);

  test('has a name of its own for each, without doubles and stray spaces', () => {
    const names = stateCodes.map((code) => states[code]);
    expect(new Set(names).size).toBe(195);
    expect(names.filter((name) => name !== name.trim() || /\s{2}|['\u00a0]/.test(name))).toEqual([]);
    expect(stateCodes.filter((code) => stateOf(states[code], pack.masthead) !== code)).toEqual([]);
  });

  test('reads each as one name, alone, first and last in a line', () => {
    const wrong = stateCodes.filter((code) => {
      const name = states[code];
      const other = states[code === 'PE' ? 'JP' : 'PE'];
      return [[name], [name, other], [other, name]].some((names) => sponsorsOf(line(...names)).join('|') !== names.join('|'));
    });
    expect(wrong).toEqual([]);
  });

  const folder = `../shared/corpus/labelled/${pack.id}`;
  test.skipIf(!existsSync(folder))('knows the sponsors of issued drafts (skipped where the official texts are not at hand)', () => {
    const met = readdirSync(folder).filter((name) => name.startsWith('SCdraft')).flatMap((name) => sponsorsOf(readFileSync(`${folder}/${name}`, 'utf8')));
    const spelt = (name: string): string => name.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u2011–]/g, '-');
    const unknown = [...new Set(met.map(spelt))].filter((name) => name !== '' && !stateOf(name, pack.masthead));
    expect(met.length).toBeGreaterThan(200);
    // Other forms of four names (Bolivarian Republic of Venezuela, Saint Kitts-et-Nevis), and one slip of the typist.
    expect(unknown.length).toBeLessThanOrEqual(3);
  });
});
