/** What kinds of text ask of the rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/language/index';
import { rules } from '../../server/src/rules/index';
import { allFindings } from '../../server/src/rules/judgement';
import { profiles } from '../../server/src/rules/profiles';
import { judge } from '../../server/src/rules/run';
import { readFile, type Choice } from '../../server/src/syntax/file';
import { textOf } from '../../server/src/text/block';
import { BlockDocument } from '../../server/src/text/document';

function read(text: string, choice: Choice = {}) {
  return readFile(new BlockDocument('', '', 0, text).blocks, choice);
}

function found(text: string, choice: Choice = {}): string[] {
  return allFindings(judge(read(text, choice))).map(({ rule, severity }) => `${severity} ${rule.id}`);
}

describe.each(Object.values(profiles))('$id', ({ severities, options }) => {
  test('names rules that exist, and options that they have', () => {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    expect([...Object.keys(severities), ...Object.keys(options)].filter((id) => !byId.has(id))).toEqual([]);
    for (const [id, own] of Object.entries(options)) expect(Object.keys(byId.get(id)!.options ?? {})).toEqual(expect.arrayContaining(Object.keys(own)));
  });
  test('changes what it names', () => {
    for (const [id, severity] of Object.entries(severities)) expect(severity, id).not.toBe(rules.find((rule) => rule.id === id && !rule.byOrgan)?.severity);
  });
});

describe('Model United Nations', () => {
  const student = 'Committee: Disarmament\n\nSponsors: Lumeria, Ostland\n\nThe Disarmament and International Security Committee,\n\n'
    + '*Deeply concerned* by the state of lighthouses,\n\n*Recalling* A/RES/61/171,\n\n1. <u>Calls upon</u> all states to do the following:\n\na) light their lamps,\n\nb) keep their oil dry;\n\n2. <u>Requests</u> more keepers.\n';

  test('reads the line of a committee, and is quiet about what guides teach', () => {
    const file = read(student, { profile: 'mun' });
    expect(file.isDraft).toBe(true);
    expect(file.organ).toBe('GA');
    expect(found(student, { profile: 'mun' }).filter((it) => !it.startsWith('hint'))).toEqual([]);
    expect(read(student).isDraft).toBe(false);
  });

  test.each([
    ['THE UNITED NATIONS GENERAL ASSEMBLY,', 'GA', 'en'], ['*The United Nations Security Council*,', 'SC', 'en'], ['The Legal Committee,', 'GA', 'en'],
    ['L’Assemblée générale des Nations Unies,', 'GA', 'fr'], ['La Troisième Commission,', 'GA', 'fr'], ['La Asamblea General de las Naciones Unidas,', 'GA', 'es'],
    ['联合国安全理事会，', 'SC', 'zh'], ['第一委员会，', 'GA', 'zh'], ['إن الجمعية العامة للأمم المتحدة،', 'GA', 'ar'], ['Генеральная Ассамблея ООН,', 'GA', 'ru'],
  ])('knows the line %s', (line, organ, language) => {
    const file = read(`${line}\n\n`, { profile: 'mun' });
    expect([file.isDraft, file.organ, file.pack?.id]).toEqual([true, organ, language]);
    expect(read(`${line}\n\n`).isDraft).toBe(false);
  });

  test.each([
    ['en', 'The Legal Committee', 'Question of: Lamps\n\n**Main submitter:** Lumeria\n\nCo-submitters: Ostland, Noria\n\n', ['Lumeria'], 'Lamps'],
    ['en', 'The Legal Committee', 'Committee: Legal\nTopic: Lamps of lighthouses\nSponsors: Lumeria, Ostland and Noria\nSignatories: Westland\n\n', ['Lumeria', 'Ostland', 'Noria'], 'Lamps of lighthouses'],
    ['fr', 'L’Assemblée générale', 'Sujet : Les phares\n\nAuteurs : Lumérie et Norie\n\nCo-signataires : Westland\n\n', ['Lumérie', 'Norie'], 'Les phares'],
    ['es', 'La Asamblea General', 'Tema: Los faros\n\nPaíses redactores: Lumeria y Noria\n\nAvalado por: Westland\n\n', ['Lumeria', 'Noria'], 'Los faros'],
    ['ru', 'Генеральная Ассамблея', 'Тема: Маяки\n\nАвторы: Люмерия и Нория\n\nПодписанты: Вестландия\n\n', ['Люмерия', 'Нория'], 'Маяки'],
    ['zh', '大会', '议题：灯塔\n\n起草国：光国、北国\n\n附议国：西国\n\n', ['光国', '北国'], '灯塔'],
    ['ar', 'إن الجمعية العامة', 'الموضوع: المنارات\n\nالدول الراعية: لوميريا ونوريا\n\nالدول الموقعة: وستلاند\n\n', ['لوميريا', 'نوريا'], 'المنارات'],
  ])('reads the labels of a masthead: %s', (language, line, labels, sponsors, title) => {
    const text = `${labels}${line},\n\n`;
    const { resolutions: [resolution] } = read(text, { profile: 'mun' });
    expect(resolution!.pack?.id).toBe(language);
    expect(resolution!.masthead.sponsors.map(({ value }) => value)).toEqual(sponsors);
    expect(resolution!.masthead.title?.value).toBe(title);
    expect(resolution!.masthead.sponsors.map(({ span }) => textOf(span))).toEqual(sponsors);
    expect(read(text).resolutions[0]!.masthead.sponsors).toEqual([]);
  });

  const list = (first: string, second: string): string => student.replace('lamps,', `lamps${first}\n\nb) paint their doors${second}`).replace('b) keep', 'c) keep');
  const ends = (text: string, options = {}): string[] => {
    const settings = { severities: {}, options };
    return allFindings(judge(read(text, { profile: 'mun' }), settings)).filter(({ rule }) => rule.id === 'subpara-end').map(({ severity, finding: { message } }) => `${severity} ${message}`);
  };
  test.each([[',', ',', []], [';', ';', []], [',', ';', ['hint other']], ['.', ',', ['hint other']]])('lets lists end in commas or semicolons, but not in both: %s %s', (first, second, expected) => {
    expect(ends(list(first, second))).toEqual(expected);
  });
  test('asks for the mark that a conference sets', () => {
    expect(ends(list(',', ','), { 'subpara-end': { mark: 'semicolon' } })).toEqual([]);
    expect(ends(list(',', ';'), { 'subpara-end': { mark: 'comma' } })).toEqual(['hint other']);
    expect(ends(list(';', ';'), { 'subpara-end': { mark: 'comma' } })).toEqual(['hint other', 'hint other']);
    expect(ends(list(';', ','), { 'subpara-end': { mark: 'semicolon' } })).toEqual(['hint other']);
  });

  test('gives the reason for each rule that asks for less', () => {
    const page = readFileSync(join(import.meta.dirname, '../../server/docs/model-un.md'), 'utf8');
    const rows = [...page.matchAll(/^\| (`.*?`) \| (off|hint|warning)\b/gm)].flatMap(([, ids, severity]) => [...ids!.matchAll(/`([^`]+)`/g)].map((match) => [match[1]!, severity!]));
    expect(rows.sort()).toEqual(Object.entries(profiles.mun.severities).sort());
  });

  test('may be said by the draft itself', () => {
    expect(read(`---\nprofile: mun\n---\n\n${student}`, { profile: 'final' }).resolutions[0]!.profile).toBe('mun');
  });

  test('leaves the official lines as they are', () => {
    for (const pack of Object.values(packs)) {
      for (const { line, organ } of pack.organs) expect(read(`${line},\n\n`, { profile: 'mun' }).organ).toBe(organ);
    }
  });
});

describe('an issued text', () => {
  const text = '*The General Assembly*,\n\n*Recalling* its resolution 80/12 of 1 December 2025 on the lamps of ____,\n\n*Noting* the beacons,\n\n1. *Welcomes* the lamps;\n\n2. *Requests* a list of keepers.\n';

  test('has no blanks, and is read as adopted', () => {
    expect(found(text, { profile: 'final' })).toContain('error placeholder-blank');
    expect(found(text)).not.toContain('error placeholder-blank');
    expect(read(`**Lumeria: draft resolution**\n\n${text}`, { profile: 'final' }).resolutions[0]!.status).toBe('adopted');
  });
});

test('front matter overrules settings, and a session is taken from settings only where the text says none', () => {
  const text = '*The Security Council*,\n\n*Recalling* its resolutions,\n\n1. *Decides* to go on;\n\n2. *Decides* to rest.\n';
  const first = (source: string, choice: Choice) => read(source, choice).resolutions[0]!;
  expect(first(`---\norgan: HRC\nsession: 51\n---\n\n${text}`, { organ: 'GA', session: 80 })).toMatchObject({ organ: 'HRC', session: 51 });
  expect(first(text, { organ: 'GA', session: 80 })).toMatchObject({ organ: 'GA', session: 80 });
  expect(first(`A/C.3/67/L.9\n\n${text.replace('Security Council', 'General Assembly')}`, { session: 80 }).session).toBe(67);
});
