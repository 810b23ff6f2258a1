import { describe, expect, test } from 'vitest';
import { findDates, formatDate, fromIso, isCalendarDay, isoDate, parseDate } from '../../server/src/citation/dates';
import { fromRoman, toRoman } from '../../server/src/citation/roman';
import type { LanguageId } from '../../server/src/language/pack';
import { packs } from './languages';

const forms: readonly (readonly [LanguageId, string, string])[] = [
  ['en', '18 December 2009', '2009-12-18'],
  ['en', '18\u00a0December\u00a02009', '2009-12-18'],
  ['fr', '1er août 2023', '2023-08-01'],
  ['fr', '18 décembre 2009', '2009-12-18'],
  ['es', '18 de diciembre de 2009', '2009-12-18'],
  ['es', '1º de febrero de 1990', '1990-02-01'],
  ['ru', '18 декабря 2009 года', '2009-12-18'],
  ['zh', '2009年12月18日', '2009-12-18'],
  ['zh', '２００９年１２月１８日', '2009-12-18'],
  ['ar', '18 كانون الأول/ديسمبر 2009', '2009-12-18'],
  ['ar', '18 كانون الأول/ ديسمبر 2009', '2009-12-18'],
];

test.each(forms)('%s: %s', (language, text, iso) => {
  const date = parseDate(text, packs[language]);
  expect(date && isoDate(date)).toBe(iso);
});

test.each(Object.keys(packs) as LanguageId[])('what %s writes it reads', (language) => {
  for (const iso of ['2009-12-18', '2023-08-01', '1946-01-10', '2024-02-29', '1999-05-31', '2000-06-05', '2001-07-07', '2002-09-30', '2003-10-11']) {
    const date = fromIso(iso)!;
    expect(parseDate(formatDate(date, packs[language]), packs[language])).toEqual(date);
  }
});

describe('what is no date', () => {
  test.each(['18 December', 'December 2009', '2009', '18 Brumaire 2009', '18 December 20091', 'on 18 December 2009', ''])('%s', (text) => {
    expect(parseDate(text, packs.en)).toBeNull();
  });
});

test('a day that no calendar has is read, and known for none', () => {
  const [date] = findDates('since 31 February 2010 the lamps burn', packs.en);
  expect(date).toMatchObject({ y: 2010, m: 2, d: 31, start: 6, end: 22 });
  expect(isCalendarDay(date!)).toBe(false);
  expect(isCalendarDay({ y: 1900, m: 2, d: 29 })).toBe(false);
  expect(isCalendarDay({ y: 2000, m: 2, d: 29 })).toBe(true);
  expect(fromIso('2010-02-31')).toBeNull();
});

test('roman numerals', () => {
  for (let n = 1; n < 200; n++) expect(fromRoman(toRoman(n))).toBe(n);
  for (const wrong of ['', 'IIII', 'VX', 'IC', 'XXXX', 'A', 'IVI']) expect(fromRoman(wrong)).toBeNull();
});
