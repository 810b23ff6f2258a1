import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftActions } from '../../server/src/features/draft-actions';
import { sortSponsors } from '../../server/src/features/sponsors';
import { packs } from '../../server/src/language/index';
import { stateCodes } from '../../server/src/language/states';
import { edited, snapshotAt, snapshotOf } from '../support/snapshot';

/** Sorts the sponsors of a text, checks that doing it again changes nothing, and gives what is said. */
function check(before: string, after: string): readonly string[] {
  const snapshot = snapshotOf(before);
  const { edits, messages } = sortSponsors(snapshot);
  const text = edited(snapshot, edits);
  expect(text).toBe(after);
  expect(sortSponsors(snapshotOf(text)).edits).toEqual([]);
  return messages;
}

const bodies = {
  en: '\n\n## Ferries\n\n*The General Assembly*,\n\n*Recalling* its resolution 64/178,\n',
  fr: '\n\n## Bacs\n\n*L’Assemblée générale*,\n\n*Rappelant* sa résolution 64/178,\n',
  es: '\n\n## Barcas\n\n*La Asamblea General*,\n\n*Recordando* su resolución 64/178,\n',
  ru: '\n\n## Паромы\n\n*Генеральная Ассамблея*,\n\n*ссылаясь* на свою резолюцию 64/178,\n',
  ar: '\n\n## العبارات\n\n***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 64/178،\n',
  zh: '\n\n## 渡船\n\n**大会**，\n\n**回顾**其第64/178号决议，\n',
} as const;

describe('sponsors are put in the order of the language', () => {
  test.each([
    ['en', '**Peru, Chile, Iran (Islamic Republic of) and Austria: draft resolution**', '**Austria, Chile, Iran (Islamic Republic of) and Peru: draft resolution**'],
    ['fr', '**Norvège, Émirats arabes unis, Égypte et Bolivie (État plurinational de) : projet de résolution**', '**Bolivie (État plurinational de), Égypte, Émirats arabes unis et Norvège : projet de résolution**'],
    ['es', '**Perú, Italia y Chile: proyecto de resolución**', '**Chile, Italia y Perú: proyecto de resolución**'],
    ['ru', '**Япония, Босния и Герцеговина и Австрия: проект резолюции**', '**Австрия, Босния и Герцеговина и Япония: проект резолюции**'],
    ['ar', '**اليمن، والأردن، والبرازيل، وألمانيا: مشروع قرار**', '**الأردن، وألمانيا، والبرازيل، واليمن: مشروع قرار**'],
    ['zh', '**日本、不丹和中国：决议草案**', '**不丹、中国和日本：决议草案**'],
  ] as const)('%s', (language, before, after) => {
    expect(check(before + bodies[language], after + bodies[language])).toEqual([]);
  });

  test('with their separators, line breaks and the asterisk after the last left as they are', () => {
    check(`**Peru,  Chile,\r\nAustria and Japan:**\\* **draft resolution**${bodies.en}`, `**Austria,  Chile,\r\nJapan and Peru:**\\* **draft resolution**${bodies.en}`);
    check(`Peru, Chile and Austria*: draft resolution${bodies.en}`, `Austria, Chile and Peru*: draft resolution${bodies.en}`);
  });
  test('with the form of "and" that the last name asks for', () => {
    check(`**Italia, Perú y España: proyecto de resolución**${bodies.es}`, `**España, Italia y Perú: proyecto de resolución**${bodies.es}`);
    check(`**Italia, Chile y España: proyecto de resolución**${bodies.es}`, `**Chile, España e Italia: proyecto de resolución**${bodies.es}`);
  });
  test('while names that usage files in several places keep theirs', () => {
    check(`**Yemen, Chile, Cuba and State of Palestine: draft resolution**${bodies.en}`, `**Chile, Cuba, Yemen and State of Palestine: draft resolution**${bodies.en}`);
  });
  test('in every draft of a file', () => {
    const one = `# General Assembly\n\n**Peru and Chile: draft resolution**${bodies.en}\n1. *Decides* to act.\n\n`;
    const sorted = one.replace('Peru and Chile', 'Chile and Peru');
    check(one + one, sorted + sorted);
  });
});

describe('one sentence says why nothing is done', () => {
  test.each([
    ['no sponsors', bodies.en.trimStart(), /no line of sponsors/],
    ['a line without names', `**Draft resolution submitted by the President**${bodies.en}`, /no line of sponsors/],
    ['an empty file', '', /no line of sponsors/],
    ['in order already', `**Chile and Peru: draft resolution**${bodies.en}`, /alphabetical order already/],
    ['one sponsor', `**Peru: draft resolution**${bodies.en}`, /alphabetical order already/],
    ['a note of one name', `**Peru,\\* Chile and Austria: draft resolution**${bodies.en}`, /“Peru”: put the sponsors in order by hand/],
    ['emphasis inside a name', `**Peru**, Chile and **Aus**tria: draft resolution${bodies.en}`, /“Austria”/],
  ])('%s', (_, text, said) => {
    const messages = check(text, text);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(said);
  });
  test('in Chinese a name that is no State’s stays, and is told', () => {
    const messages = check(`**日本、自由邦、不丹和中国：决议草案**${bodies.zh}`, `**不丹、自由邦、中国和日本：决议草案**${bodies.zh}`);
    expect(messages).toEqual([expect.stringContaining('自由邦')]);
  });
});

test.each(Object.values(packs))('sorting keeps every name and is done once ($id)', (pack) => {
  const separator = pack.script === 'Han' ? '、' : pack.script === 'Arabic' ? '، ' : ', ';
  fc.assert(
    fc.property(fc.shuffledSubarray([...stateCodes], { minLength: 2, maxLength: 20 }), (codes) => {
      const names = codes.map((code) => pack.masthead.states[code]);
      const line = `**${names.join(separator)}${pack.marks.colon[0]} ${pack.masthead.draftResolution[0]}**${bodies[pack.id]}`;
      const snapshot = snapshotOf(line);
      const sorted = edited(snapshot, sortSponsors(snapshot).edits);
      const again = snapshotOf(sorted);
      expect(sortSponsors(again).edits).toEqual([]);
      const kept = again.file.resolutions[0]!.masthead.sponsors.map(({ value }) => value);
      expect([...kept].sort()).toEqual([...names].sort());
      expect(again.judgement.flatMap(({ findings }) => findings).filter(({ rule }) => rule.id === 'sponsors-line')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('the light bulb offers it in the line, and only where it changes something', () => {
  const titles = (source: string): string[] => {
    const { snapshot, position } = snapshotAt(source);
    return draftActions(snapshot, { start: position, end: position }, { only: ['refactor'] }).map(({ title }) => title);
  };
  expect(titles(`**Pe‸ru and Chile: draft resolution**${bodies.en}`)).toContain('Sort the sponsors');
  expect(titles(`**Chi‸le and Peru: draft resolution**${bodies.en}`)).not.toContain('Sort the sponsors');
  expect(titles(`**Peru and Chile: draft resolution**${bodies.en}‸`)).not.toContain('Sort the sponsors');
});
