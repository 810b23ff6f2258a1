import { describe, expect, test } from 'vitest';
import { findSymbols, parseSymbol, symbolLink, symbolVerdict } from '../../server/src/citation/symbols';

test.each([
  ['A/67/156', { body: 'A', session: 67, number: '156', series: null }],
  ['A/C.3/67/L.48/Rev.1', { committee: 3, session: 67, series: 'L', number: '48', revision: 1, isLimited: true, mods: ['Rev.1'] }],
  ['A/C.3/67/L.1/Rev.1/Add.1', { mods: ['Rev.1', 'Add.1'], revision: 1 }],
  ['A/65/L.78*', { session: 65, isLimited: true, reissued: true, text: 'A/65/L.78' }],
  ['A/S-23/10/Rev.1', { special: 'S', session: 23, number: '10' }],
  ['A/ES-11/L.1', { special: 'ES', session: 11, number: '1', isLimited: true }],
  ['A/RES/68/192', { series: 'RES', session: 68, number: '192' }],
  ['A/RES/217 (III)', { series: 'RES', number: '217', session: null }],
  ['S/RES/2388 (2017)', { series: 'RES', number: '2388', year: 2017 }],
  ['S/2021/1075', { year: 2021, number: '1075' }],
  ['S/PRST/2019/7', { series: 'PRST', year: 2019, number: '7' }],
  ['A/HRC/RES/20/9', { subs: ['HRC'], series: 'RES', session: 20, number: '9' }],
  ['A/HRC/20/L.1', { subs: ['HRC'], session: 20, isLimited: true }],
  ['E/2002/68/Add.1', { year: 2002, number: '68', mods: ['Add.1'] }],
  ['E/CN.15/2006/10', { subs: ['CN.15'], year: 2006, number: '10' }],
  ['A/AC.105/1137', { subs: ['AC.105'], session: null, number: '1137' }],
  ['CTOC/COP/WG.4/2010/2', { body: 'CTOC', subs: ['COP', 'WG.4'], year: 2010, number: '2' }],
  ['CTOC/COP/2012/___', { placeholder: true, number: null, year: 2012 }],
])('%s', (text, parts) => expect(parseSymbol(text)).toMatchObject(parts));

test('what is no symbol', () => {
  for (const text of ['', 'A', 'A/', 'and/or', '64/293', 'https://undocs.org/A/67/156', 'WHA66.10', 'X/67/1']) expect(parseSymbol(text)).toBeNull();
});

test('symbols in running text', () => {
  const text = 'See A/80/74/Add.1-E/2025/53/Add.1 and 见A/67/156。 (S/2020/278), and/or km/h, https://undocs.org/A/1/2, CTOC/COP/2012/\\_\\_\\_.';
  expect(findSymbols(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'A/80/74/Add.1', 'E/2025/53/Add.1', 'A/67/156', 'S/2020/278', 'CTOC/COP/2012/\\_\\_\\_',
  ]);
});

describe('grammar', () => {
  test.each([
    ['A/C.3/67/L.48/Rev.1', 'valid'],
    ['S/RES/1373 (2001)', 'valid'],
    ['A/80-74', 'A/80/74'],
    ['S/2020-278', 'S/2020/278'],
    ['A/80/L.10*', 'valid'],
    ['WT/MIN/1', 'unknown'],
    ['A/C3/67/L.48', 'A/C.3/67/L.48'],
    ['A/C.3/67/L48', 'A/C.3/67/L.48'],
    ['A/c.3/67/l.48/REV.1', 'A/C.3/67/L.48/Rev.1'],
    ['А/С.3/67/L.48', 'A/C.3/67/L.48'],
    ['A//67/156', 'A/67/156'],
    ['A/C.3/67/Rev.1/L.48', 'A/C.3/67/L.48/Rev.1'],
    ['E/CN15/2006/10', 'E/CN.15/2006/10'],
    ['A/C.7/67/L.1', 'committee'],
    ['A/67/___', 'placeholder'],
  ])('%s: %s', (text, expected) => {
    const verdict = symbolVerdict(text);
    expect(typeof verdict === 'string' ? verdict : verdict.suggestion ?? verdict.invalid).toBe(expected);
  });
});

test('addresses', () => {
  expect(symbolLink(parseSymbol('A/67/156')!)).toBe('https://undocs.org/A/67/156');
  expect(symbolLink(parseSymbol('S/RES/1373 (2001)')!, 'fr')).toBe('https://undocs.org/fr/S/RES/1373(2001)');
  expect(symbolLink(parseSymbol('CTOC/COP/2012/___')!)).toBeNull();
});
