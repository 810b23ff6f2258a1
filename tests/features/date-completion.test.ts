/** Dates behind the numbers of resolutions, months behind days, and the line of the date in the masthead. */
import { describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { ResolutionIndex } from '../../server/src/citation/index-of-resolutions';
import { completion } from '../../server/src/features/completion/index';
import { insertCitation } from '../../server/src/features/citing/index';
import { defaultSettings, type Settings } from '../../server/src/features/settings';
import { edited, snapshotAt } from '../support/snapshot';

const index = new ResolutionIndex([{ body: 'GA', number: '70/1', date: { y: 2015, m: 9, d: 25 }, title: '' }]);
const withIndex: Partial<Settings> = { rules: { ...defaultSettings.rules, resolutions: index } };

function itemsAt(source: string, settings = withIndex): CompletionItem[] {
  const { snapshot, position } = snapshotAt(source, settings);
  return completion(snapshot, position).items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

/** Takes the first item and shows the text; what is to be replaced stands on the line of the cursor and before it. */
function take(source: string, settings = withIndex): string {
  const { snapshot, position } = snapshotAt(source, settings);
  const [item] = itemsAt(source, settings);
  if (!item?.textEdit || !('range' in item.textEdit)) return 'nothing';
  const { start, end } = item.textEdit.range;
  expect([start.line, end.line, start.character <= position.character, end.character >= position.character]).toEqual([position.line, position.line, true, true]);
  return edited(snapshot, [item.textEdit, ...(item.additionalTextEdits ?? [])]);
}

describe('the date of a resolution', () => {
  test.each([
    ['en', '*The General Assembly*,\n\n*Recalling* its resolution 70/1 ‸', 'of 25 September 2015'],
    ['en', '*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 2‸,\n', 'of 25 September 2015,\n'],
    ['en', '*The General Assembly*,\n\n*Recalling* its resolutions 70/1 of 25 Sep‸', 'of 25 September 2015'],
    ['en', '*The General Assembly*,\r\n\r\n*Recalling* its resolution 70/1 ‸\r\n', 'of 25 September 2015\r\n'],
    ['fr', '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1 ‸', 'du 25 septembre 2015'],
    ['fr', '*Le Conseil économique et social*,\n\n*Rappelant* la résolution 70/1 de l’Assemblée générale, en date ‸', 'en date du 25 septembre 2015'],
    ['es', '*La Asamblea General*,\n\n*Recordando* su resolución 70/1, d‸', 'de 25 de septiembre de 2015'],
    ['es', '*La Asamblea General*,\n\n*Recordando* su resolución 70/1, ‸ sobre faros,', 'de 25 de septiembre de 2015, sobre faros,'],
    ['ru', '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою резолюцию 70/1 ‸', 'от 25 сентября 2015 года'],
    ['ar', '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 70/1 ‸', 'المؤرخ 25 أيلول/سبتمبر 2015'],
  ])('%s: %s', (_, source, expected) => {
    const head = source.split('‸')[0]!;
    const kept = /^[^]*70\/1(?: de l’Assemblée générale)?,? /u.exec(head)![0];
    expect(take(source)).toBe(kept + expected);
  });
  test('stands before the number in Chinese', () => {
    expect(take('**大会**，\n\n**回顾**其第70/1号决议‸')).toBe('**大会**，\n\n**回顾**其2015年9月25日第70/1号决议');
    expect(take('**大会**，\n\n**回顾**关于灯塔的第70/1号决议‸，\n')).toBe('**大会**，\n\n**回顾**关于灯塔的2015年9月25日第70/1号决议，\n');
  });
  test('comes with its comma and space where none is typed', () => {
    expect(take('*La Asamblea General*,\n\n*Recordando* sus resoluciones 69/2, de 1 de octubre de 2014, y 70/1 ‸')).toBe('*La Asamblea General*,\n\n*Recordando* sus resoluciones 69/2, de 1 de octubre de 2014, y 70/1, de 25 de septiembre de 2015');
  });
  const dated = '*The General Assembly*,\n\n*Noting* the lamps,\n\n*Recalling* its resolution 71/4 of 9 October 2016,\n\n1. *Reaffirms* its resolution 71/4';
  test('is that of the draft itself, and is not given twice unasked', () => {
    expect(take(dated.replace('the lamps', 'its resolution 71/4 ‸'), undefined)).toContain('its resolution 71/4 of 9 October 2016,\n\n*Recalling*');
    expect(itemsAt(`${dated} ‸`).map(({ label }) => label)).not.toContain('of 9 October 2016');
    expect(take(`${dated} of ‸`)).toBe(`${dated} of 9 October 2016`);
  });
  test('is neither offered in a note, nor to the Security Council for its own, nor behind a date', () => {
    const own = new ResolutionIndex([{ body: 'SC', number: '1325 (2000)', date: { y: 2000, m: 10, d: 31 }, title: '' }]);
    const settings = { rules: { ...defaultSettings.rules, resolutions: own } };
    expect(itemsAt('*The Security Council*,\n\n*Recalling* its resolution 1325 (2000) ‸', settings).map(({ label }) => label)).not.toContain('of 31 October 2000');
    expect(take('*The Security Council*,\n\n*Recalling* its resolution 1325 (2000) of ‸', settings)).toContain('of 31 October 2000');
    expect(itemsAt('*The General Assembly*,\n\n*Recalling* the lamps,<sup>1</sup>\n\n<sup>1</sup> See resolution 70/1 ‸').map(({ label }) => label)).not.toContain('of 25 September 2015');
    expect(itemsAt('*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015 ‸')).toEqual([]);
  });
  test('goes with a citation that is inserted, once', () => {
    const insert = (source: string): string => {
      const { snapshot, position } = snapshotAt(source);
      return edited(snapshot, insertCitation(snapshot, snapshot.document.offsetAt(position), { organ: 'GA', number: '71/4' }).edits);
    };
    expect(insert(dated.replace('the lamps', '‸'))).toContain('*Noting* its resolution 71/4 of 9 October 2016,\n\n*Recalling*');
    expect(insert(`${dated} and ‸`)).toContain('71/4 and its resolution 71/4');
  });
});

test.each([
  ['en', '*The General Assembly*,\n\n*Recalling* its work,\n\n1. *Reaffirms* its resolution ‸', '71/4', false],
  ['en', '*The General Assembly*,\n\n*Noting* its resolution ‸,\n\n*Recalling* its resolution 71/4 of 9 October 2016,\n', '71/4 of 9 October 2016', true],
  ['en', '*The General Assembly*,\n\n*Recalling* its resolution 71/4 of 9 October 2016,\n\n1. *Reaffirms* its resolution ‸', '71/4', true],
  ['zh', '**大会**，\n\n**回顾**其2016年10月9日第71/4号决议，\n\n1. **重申**其‸', '第71/4号决议', true],
  ['ar', '***إن الجمعية العامة***،\n\n***إذ تلاحظ*** قرارها ‸،\n\n***وإذ تشير*** إلى قرارها 71/4 المؤرخ 9 تشرين الأول/أكتوبر 2016،\n', '71/4 المؤرخ 9 تشرين الأول/أكتوبر 2016', true],
] as const)('%s: what the draft cites is offered again, dated where it comes first: %s', (_, source, label, isThere) => {
  expect(itemsAt(source, { rules: defaultSettings.rules }).some((item) => item.label === label)).toBe(isThere);
});

describe('resolutions that are often cited need no index', () => {
  test.each([
    ['en', '*The General Assembly*,\n\n*Reaffirming* its resolution 69/313 ‸,\n', 'its resolution 69/313 of 27 July 2015,'],
    ['en', '*The General Assembly*,\n\n*Reaffirming* its resolution 69‸,\n', 'its resolution 69/313 of 27 July 2015,'],
    ['fr', '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 46/182 ‸\n', 'sa résolution 46/182 du 19 décembre 1991'],
    ['es', '*El Consejo de Derechos Humanos*,\n\n*Recordando* la resolución 60/251 de la Asamblea General ‸\n', '60/251 de la Asamblea General, de 15 de marzo de 2006'],
    ['ru', '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою резолюцию 60/251 ‸\n', 'резолюцию 60/251 от 15 марта 2006 года'],
    ['ar', '***إن الجمعية العامة***،\n\n***إذ تؤكد من جديد*** قرارها 53/199 ‸\n', 'قرارها 53/199 المؤرخ 15 كانون الأول/ديسمبر 1998'],
    ['zh', '**大会**，\n\n**重申**其第69/313号决议‸，\n', '其2015年7月27日第69/313号决议，'],
  ])('%s: %s', (_, source, expected) => expect(take(source, {})).toContain(expected));
  test('but are not listed before a figure is typed, and the index has the last word', () => {
    expect(itemsAt('*The General Assembly*,\n\n*Recalling* its resolution ‸', {})).toEqual([]);
    const other = new ResolutionIndex([{ body: 'GA', number: '69/313', date: null, title: '' }]);
    const settings = { rules: { ...defaultSettings.rules, resolutions: other } };
    expect(itemsAt('*The General Assembly*,\n\n*Recalling* its resolution 69/3‸', settings).map(({ label }) => label)).toEqual(['69/313']);
  });
});

describe('a date that stands already', () => {
  test.each([
    ['en', '*The General Assembly*,\n\n*Recalling* its resolution ‸ of 25 September 2015, entitled “Lamps”,\n', 'its resolution 70/1 of 25 September 2015,'],
    ['fr', '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 7‸ du 25 septembre 2015, intitulée « Phares »,\n', 'sa résolution 70/1 du 25 septembre 2015,'],
    ['es', '*La Asamblea General*,\n\n*Recordando* su resolución ‸, de 25 de septiembre de 2015, titulada “Faros”,\n', 'su resolución 70/1, de 25 de septiembre de 2015,'],
    ['ar', '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها ‸ المؤرخ 25 أيلول/سبتمبر 2015،\n', 'قرارها 70/1 المؤرخ 25'],
  ])('is not given with the number again: %s: %s', (_, source, expected) => expect(take(source)).toContain(expected));
});

describe('months', () => {
  test.each([
    ['en', '*The General Assembly*,\n\n*Noting* the fair of 3 ‸ 2015,\n', 12, 'of 3 January 2015'],
    ['en', '*The General Assembly*,\n\n*Noting* the fair of 3 N‸', 1, 'of 3 November'],
    ['en', '*The General Assembly*,\n\n*Noting* the fair, held from 3 to 5 oc‸', 1, 'to 5 October'],
    ['fr', '*L’Assemblée générale*,\n\n*Notant* la foire du 1er fe‸', 1, 'du 1er février'],
    ['es', '*La Asamblea General*,\n\n*Observando* la feria de 3 de ‸', 12, 'de 3 de enero de'],
    ['es', '*La Asamblea General*,\n\n*Observando* la feria de 3 de s‸ de 2015,', 1, 'de 3 de septiembre de 2015,'],
    ['ru', '*Генеральная Ассамблея*,\n\n*отмечая* ярмарку от 3 ‸', 12, 'от 3 января'],
    ['ar', '***إن الجمعية العامة***،\n\n***إذ تلاحظ*** المعرض المؤرخ 3 يول‸', 1, 'المؤرخ 3 تموز/يوليه'],
  ])('%s: %s', (_, source, count, expected) => {
    expect(itemsAt(source)).toHaveLength(count);
    expect(take(source)).toContain(expected);
  });
  test.each([
    ['fr', '*L’Assemblée générale*,\n\n*Rappelant* les paragraphes 12 à 17 et‸'],
    ['fr', '*L’Assemblée générale*,\n\n*Rappelant* le paragraphe 17 de‸ sa résolution'],
    ['ru', '*Генеральная Ассамблея*,\n\n*ссылаясь* на пункты 8, 9 и ‸10 резолюции'],
  ])('%s: are not seen in a little word: %s', (_, source) => expect(itemsAt(source)).toEqual([]));
  test('are no part of a number of a paragraph', () => {
    for (const text of ['paragraph 5 ‸', 'paragraph 5 a‸', '12 ‸', '1975 ma‸', '45 ma‸', '2.5 ma‸']) {
      expect([text, itemsAt(`*The General Assembly*,\n\n*Noting* ${text}`)]).toEqual([text, []]);
    }
  });
});

describe('the date in the masthead', () => {
  test.each([
    ['en', '# General Assembly\n\nA/C.2/81/L.4\n\nDistr.: Limited  \n4 nov‸', '4 November 2026'],
    ['en', '# General Assembly\n\nA/C.2/81/L.4\n\nDistr.: Limited  \n4 ‸  \nOriginal: English', '4 September 2026  \nOriginal: English'],
    ['en', '# General Assembly\n\nA/C.2/81/L.4\n\nDistr.: Limited  \n4 mar‸', '4 March 2027'],
    ['fr', '# Conseil économique et social\n\nE/2026/L.4\n\nDistr. limitée  \n9 juil‸', '9 juillet 2026'],
    ['es', '# Consejo de Seguridad\n\nS/2026/4\n\nDistr. general  \n9 de j‸', '9 de junio de 2026'],
    ['ru', '# Генеральная Ассамблея\n\nA/HRC/61/L.4\n\nDistr.: Limited  \n9 M‸', '9 March 2026'],
    ['ar', '# الجمعية العامة\n\nA/C.2/81/L.4\n\nDistr.: Limited  \n4 Nov‸', '4 November 2026'],
    ['zh', '# 大会\n\nA/C.2/81/L.4\n\nDistr.: Limited  \n4 Nov‸', '4 November 2026'],
  ])('%s: %s', (_, source, expected) => {
    const lines = source.split('\n');
    const line = lines.findIndex((it) => it.includes('‸'));
    expect(take(source)).toBe([...lines.slice(0, line), expected].join('\n'));
  });
  test('is left open where nothing is typed, and not offered once it is there', () => {
    const source = '# General Assembly\n\nA/C.2/81/L.4\n\nDistr.: Limited  \n‸';
    expect(itemsAt(source).map(({ label }) => label)).toContain('__ __ 2026');
    expect(itemsAt(source.replace('Distr.', '4 November 2026  \nDistr.')).map(({ label }) => label)).not.toContain('__ __ 2026');
  });
});

describe('inside what is written already nothing is written twice', () => {
  const before = '*The General Assembly*,\n\n*Recalling* its resolution 71/4 of 9 October 2016,\n\n';
  test.each([
    '*Noting* the fair of 3 Oct‸ober 2015,\n',
    '*Recalling* its resolution 70/1 of 2‸5 September 2015,\n',
    '*Recalling* its resolution 70/1 of‸ 25 September 2015,\n',
    '*Recalling* its resolution ‸70/1 of 25 September 2015,\n',
    '*Noting* the report of the Secretary-General in document A/7‸1/5,\n',
    'Not‸ing the lamps,\n',
  ])('%s', (line) => expect(itemsAt(before + line).map(({ label }) => label)).toEqual([]));
  test('a number is replaced as a whole', () => {
    expect(take(`${before}*Noting* its resolution 71/‸4 on lamps,\n`)).toBe(`${before}*Noting* its resolution 71/4 on lamps,\n`);
    const council = '**安全理事会**，\n\n**回顾**其第1325(2000)号决议，\n\n';
    expect(take(`${council}**注意到**其第13‸`)).toBe(`${council}**注意到**其第1325(2000)号决议`);
    expect(take(`${council}**注意到**其第1325(20‸00)号决议，\n`)).toBe(`${council}**注意到**其第1325(2000)号决议，\n`);
  });
  test('a lead before a word has its space', () => {
    expect(take(`${before}‸the lamps,\n`)).toMatch(/\*[A-Z][a-z ]+\* the lamps,\n$/);
  });
  test('"de 12" is no date in Spanish, "de 12 de" is', () => {
    expect(itemsAt('*La Asamblea General*,\n\n*Observando* un período de 12 ‸')).toEqual([]);
    expect(itemsAt('*La Asamblea General*,\n\n*Observando* el párrafo 11 de‸')).toEqual([]);
    expect(itemsAt('*La Asamblea General*,\n\n*Observando* la carta de 12 de ‸')).toHaveLength(12);
  });
});
