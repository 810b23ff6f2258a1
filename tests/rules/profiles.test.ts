/** What kinds of text ask of the rules. */
import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/language/index';
import { rules } from '../../server/src/rules/index';
import { allFindings } from '../../server/src/rules/judgement';
import { profiles } from '../../server/src/rules/profiles';
import { judge } from '../../server/src/rules/run';
import { readFile, type Choice } from '../../server/src/syntax/file';
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
