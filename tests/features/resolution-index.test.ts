/** An index of resolutions: read from tables and AKN4UN documents, and offered in the draft's wording. */
import { describe, expect, test } from 'vitest';
import { ResolutionIndex, resolutionOf, type IndexedResolution } from '../../server/src/citation/index-of-resolutions';
import { resolutionRecordOf } from '../../server/src/exchange/akn/resolution-record';
import { resolutionsOfTable } from '../../server/src/exchange/csv/resolutions';
import { completion } from '../../server/src/features/completion/index';
import { hover } from '../../server/src/features/hover/index';
import { defaultSettings, type Settings } from '../../server/src/features/settings';
import { edited, snapshotAt } from '../support/snapshot';

describe('a number or symbol', () => {
  test.each([
    ['A/RES/64/951', 'GA', '64/951'], ['A/RES/217(III)A', 'GA', '217 A (III)'], ['A/RES/217 A (III)', 'GA', '217 A (III)'], ['A/RES/64/13A', 'GA', '64/13 A'],
    ['A/RES/36/87A-B', 'GA', '36/87 A, B'], ['A/RES/ES-10/15', 'GA', 'ES-10/15'], ['A/RES/3201(S-VI)', 'GA', '3201 (S-VI)'], ['S/RES/1373(2001)', 'SC', '1373 (2001)'],
    ['A/HRC/RES/54/17', 'HRC', '54/17'], ['A/HRC/RES/S-21/1', 'HRC', 'S-21/1'], ['E/RES/2021/27', 'ECOSOC', '2021/27'], ['64/951', 'GA', '64/951'], ['1373 (2001)', 'SC', '1373 (2001)'],
  ])('%s', (text, body, number) => expect(resolutionOf(text)).toEqual({ body, number }));

  test.each(['', 'A/67/156', 'A/RES/80/___', 'S/2023/773', 'resolution 64/951', '64/951 and 64/952'])('%s is none', (text) => expect(resolutionOf(text)).toBeNull());

  test('is of the body that is said', () => expect([resolutionOf('54/17', 'HRC')?.body, resolutionOf('54/17', 'SC')]).toEqual(['HRC', null]));
});

describe('a table', () => {
  test('has columns in any order, marks of three kinds, dates in words', () => {
    const read = resolutionsOfTable('\ufeffTitle;Number;Body;Date\r\n"Lamps; ""old"" ones\r\nand new";64/951;Assemblée générale;30 juillet 2010\r\n;54/17;HRC;2023-10-12\r\n\r\nno;number;;\r\n');
    expect(read.resolutions).toEqual([
      { body: 'GA', number: '64/951', date: { y: 2010, m: 7, d: 30 }, title: 'Lamps; "old" ones\r\nand new' },
      { body: 'HRC', number: '54/17', date: { y: 2023, m: 10, d: 12 }, title: '' },
    ]);
    expect(read).toMatchObject({ hasNumbers: true, notUnderstood: 1, firstNotUnderstood: 4 });
    expect(resolutionsOfTable('symbol\tdate\nS/RES/1373(2001)\t31 February 2001\n').resolutions).toEqual([{ body: 'SC', number: '1373 (2001)', date: null, title: '' }]);
  });

  test.each(['', '"', 'a,b', 'symbol', '"symbol\n', 'symbol\n"'.repeat(99), '\u0000\ufffd,\n'])('is never too bad to be read: %j', (text) => {
    expect(resolutionsOfTable(text).resolutions).toEqual([]);
  });
});

describe('an AKN4UN document', () => {
  const document = (head = '', title = '<span class="bold">Lamps &amp;\n keepers</span>') => `${head}<akomaNtoso><statement><meta><identification><FRBRWork>
    <FRBRuri value="/akn/un/statement/deliberation/unga/2010-07-30/64-951/"></FRBRuri><FRBRdate date="2010-07-30" name="adoption"/></FRBRWork>
    <FRBRExpression><FRBRdate date="2010-08-09" name="publication"/><FRBRlanguage language="fra"/></FRBRExpression></identification></meta>
    <coverPage><docNumber refersTo="#symbol">A/RES/64/951</docNumber><docTitle>Adopted</docTitle></coverPage>
    <preface><docNumber>64/951.</docNumber><docTitle refersTo="#resolutionTitle">${title}</docTitle></preface><preamble><p>not read</p></preamble></statement></akomaNtoso>`;

  test('says number, day and title', () => {
    expect(resolutionRecordOf(document())).toEqual({ body: 'GA', number: '64/951', date: { y: 2010, m: 7, d: 30 }, title: 'Lamps & keepers', titles: { fr: 'Lamps & keepers' } });
  });

  test('is not trusted: a document type and its entities are refused, and nothing is expanded', () => {
    expect(resolutionRecordOf(document('<!DOCTYPE a [<!ENTITY lol "lol"><!ENTITY x SYSTEM "file:///etc/passwd">]>', '&lol;&x;'))).toBeNull();
    expect(resolutionRecordOf(document('', '&lol;'))?.title ?? '').not.toContain('passwd');
    expect(resolutionRecordOf(document('', 'x'.repeat(2_000_000)))!.title.length).toBeLessThanOrEqual(1000);
  });

  test('that is a draft, or no document at all, is passed over', () => {
    expect(resolutionRecordOf(document().replace('A/RES/64/951', 'A/64/L.951'))).toBeNull();
    for (const text of ['', '<', '<a', '<a>'.repeat(100_000), '\u0000', '<a b="', 'no XML']) expect(resolutionRecordOf(text)).toBeNull();
  });
});

const known: readonly IndexedResolution[] = [
  { body: 'GA', number: '64/951', date: { y: 2010, m: 7, d: 30 }, title: 'Lamps', titles: { fr: 'Les lampes' } },
  { body: 'GA', number: '64/960', date: { y: 2010, m: 8, d: 1 }, title: '' },
  { body: 'SC', number: '1999 (2010)', date: { y: 2010, m: 7, d: 1 }, title: '' },
];
const settings: Partial<Settings> = { rules: { ...defaultSettings.rules, resolutions: new ResolutionIndex(known) } };

describe('citations are offered', () => {
  test.each([
    ['after the organ’s own', '*The General Assembly*,\n\n*Recalling* its resolution ‸', ['64/960 of 1 August 2010', '64/951 of 30 July 2010']],
    ['by the number that is typed', '*The General Assembly*,\n\n*Recalling* its resolution 64/95‸ on lamps,', ['64/951 of 30 July 2010']],
    ['of the body that is named', '*The General Assembly*,\n\n*Recalling* Security Council resolution ‸', ['1999 (2010) of 1 July 2010']],
    ['without date where the Council cites itself', '*The Security Council*,\n\n*Recalling* its resolution ‸', ['1999 (2010)']],
    ['of all, the organ’s own first', '*The Security Council*,\n\n*Recalling* resolution ‸', ['1999 (2010)', '64/960 of 1 August 2010', '64/951 of 30 July 2010']],
    ['in French', '*L’Assemblée générale*,\n\n*Rappelant* sa résolution ‸', ['64/960 du 1er août 2010', '64/951 du 30 juillet 2010']],
    ['in Spanish', '*La Asamblea General*,\n\n*Recordando* su resolución 64/951‸', ['64/951, de 30 de julio de 2010,']],
    ['in Russian', '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою резолюцию 64/951‸', ['64/951 от 30 июля 2010 года']],
    ['in Arabic', '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 64/951‸', ['64/951 المؤرخ 30 تموز/يوليه 2010']],
    ['in Chinese', '**大会**，\n\n**回顾**其‸', ['2010年8月1日第64/960号决议', '2010年7月30日第64/951号决议']],
    ['in Chinese, after the sign', '**大会**，\n\n**回顾**其2010年7月30日第64/951‸', ['64/951号决议']],
  ])('%s', (_, source, labels) => {
    const { snapshot, position } = snapshotAt(source, settings);
    const { items } = completion(snapshot, position);
    expect(items.map(({ label }) => label)).toEqual(labels);
    const [first] = items;
    const typed = /[0-9/]*‸/u.exec(source)![0];
    expect(edited(snapshot, [first!.textEdit as never])).toBe(source.replace(typed, labels[0]!));
  });

  test.each(['*Recalling* its resolve ‸', '*Recalling* its resolution‸', '*Recalling* its resolution on ‸', '*Recalling* its irresolution ‸'])('nowhere else: %s', (line) => {
    const { snapshot, position } = snapshotAt(`*The General Assembly*,\n\n${line}`, settings);
    expect(completion(snapshot, position).items).toEqual([]);
  });

  test('not at all where there is no index', () => {
    const { snapshot, position } = snapshotAt('*The General Assembly*,\n\n*Recalling* its resolution ‸');
    expect(completion(snapshot, position).items).toEqual([]);
  });
});

test('a cited resolution says its title under the pointer, in the reader’s language', () => {
  const { snapshot, position } = snapshotAt('*The General Assembly*,\n\n*Recalling* its resolution 64/9‸51 on lamps,\n\n*Decides* to go on.', settings, { language: 'fr' });
  expect(JSON.stringify(hover(snapshot, position)?.contents)).toContain('Les lampes');
});
