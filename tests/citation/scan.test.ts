import { describe, expect, test } from 'vitest';
import type { LanguageId, Organ } from '../../server/src/language/pack';
import { findCitations } from '../../server/src/citation/scan';
import { cited, packs } from './languages';

type Row = readonly [text: string, expected: readonly string[], organ?: Organ];

const tables: Readonly<Record<LanguageId, readonly Row[]>> = {
  en: [
    ['Recalling its resolution 64/293 of 30 July 2010 on the care of lighthouses', ['64/293 GA 2010-07-30']],
    ['Recalling Economic and Social Council resolution 2006/27 of 27 July 2006', ['2006/27 ECOSOC 2006-07-27']],
    ['Recalling Security Council resolutions 1373 (2001) and 2331 (2016) of 20 December 2016', ['1373 (2001) SC', '2331 (2016) SC 2016-12-20']],
    ['Recalling its resolutions 58/137 of 22 December 2003 and 59/166 of 20 December 2004', ['58/137 GA 2003-12-22', '59/166 GA 2004-12-20']],
    ['Recalling its resolutions 58/137 of 22 December 2003, 59/166 and 61/144 of 19 December 2006', ['58/137 GA 2003-12-22', '59/166 GA', '61/144 GA 2006-12-19']],
    [
      'Recalling its previous resolutions on tides, in particular resolutions 3419 A to D (XXX) of 8 December 1975 and 31/6 A and B',
      ['3419 A-D (XXX) GA 1975-12-08', '31/6 A, B GA'],
    ],
    ['the Declaration adopted in its resolution 217 A (III) of 10 December 1948', ['217 A (III) GA 1948-12-10']],
    ['Reaffirming resolutions S-13/2, ES-10/15 of 20 July 2004 and 3201 (S-VI)', ['S-13/2 -', 'ES-10/15 - 2004-07-20', '3201 (S-VI) -']],
    ['Recalling decision 20/3 of the Commission on Crime Prevention and Criminal Justice of 15 April 2011', ['20/3 CCPCJ 2011-04-15 decision']],
    ['Noting resolution 51/2 of 9 March 2007 of the Commission on the Status of Women', ['51/2 CSW 2007-03-09']],
    ['Recalling the work of the Council and its resolution 8/12', ['8/12 GA?']],
    ['Recalling that the Economic and Social Council, in its resolution 2008/33 of 25 July 2008, asked for lamps', ['2008/33 GA? 2008-07-25']],
    ['Recalling its resolution 70/1 on piers, 70/2 of 3 October 2015 on quays, and 70/3 of 5 October 2015 on lamps', ['70/1 GA', '70/2 GA? 2015-10-03', '70/3 GA? 2015-10-05']],
    ['Recalling the Council’s resolution 5/1 of 18 June 2007', ['5/1 HRC 2007-06-18'], 'HRC'],
    ['Resolutions 52/214, sect. B, 57/283 B, sect. III, and 58/250, sect. III.', ['52/214 -', '57/283 B -', '58/250 -']],
    ['Recalling its resolutions 2449\u00a0(2018) and 2533 (2020)', ['2449 (2018) SC', '2533 (2020) SC'], 'SC'],
    ['General comment No. 15 (2002), Law No. 22/065 of 26 December 2022, advisory opinion 16/99, 2/3 of the members', []],
    ['Recalling its resolution 70/1, the budget for 2017/18 and document A/67/156 as well as E/2011/30', ['70/1 GA']],
    ['the Committee pursuant to resolutions 1267/1989/2253 and resolution 5 of the Congress', []],
    ['Recalling its resolution 64-293 of 30 July 2010 and resolution 64/ and General Assembly resolution 642/93/1', ['!64-293 GA 2010-07-30', '!64/ -', '!642/93/1 GA']],
    ['Recalling its resolutions 58/137 of 22 December 2003, 59-166 of 20 December 2004 and 61/144', ['58/137 GA 2003-12-22', '!59-166 GA 2004-12-20', '61/144 GA']],
    ['pursuant to resolution 1373 (01), resolution 1373 (20001) and resolution 2140 (2140)', ['!1373 (01) -', '!1373 (20001) -', '!2140 (2140) -']],
    ['Takes note of Indian Ocean tuna resolutions 12/07 and 13/07, WHO resolution 58.3 and IMO resolution A.1052(27)', []],
    ['Noting decision 934 (XXXVIII) of 16 February 2025 of the African Union Assembly', ['934 (XXXVIII) OTHER 2025-02-16 decision']],
  ],
  fr: [
    ['Rappelant sa résolution 64/178 du 18 décembre 2009 sur le soin des phares', ['64/178 GA 2009-12-18']],
    ['Rappelant la résolution 2008/33 du Conseil économique et social, en date du 25 juillet 2008, sur les bouées', ['2008/33 ECOSOC 2008-07-25']],
    ['les résolutions 2200 A (XXI) et 3419 A à D (XXX) de l’Assemblée générale, en date des 16 décembre 1966 et 8 décembre 1975', ['2200 A (XXI) GA 1966-12-16', '3419 A-D (XXX) GA 1975-12-08']],
    ['Rappelant ses résolutions 58/137, 59/166 et 61/144, en date du 22 décembre 2003, du 20 décembre 2004 et du 19 décembre 2006', ['58/137 GA 2003-12-22', '59/166 GA 2004-12-20', '61/144 GA 2006-12-19']],
    ['Rappelant sa résolution 70/1 et la résolution 20/1 du Conseil des droits de l\'homme, en date du 5 juillet 2012', ['70/1 GA', '20/1 HRC 2012-07-05']],
    ['les résolutions 70/1 de l’Assemblée générale et 2006/27 du Conseil économique et social', ['70/1 GA', '2006/27 ECOSOC']],
    ['Rappelant que, dans sa résolution 42/1 du 13 février 2004, la Commission du développement social a prié', ['42/1 ECOSOC? 2004-02-13'], 'ECOSOC'],
    ['Résolutions 55/67, 58/137, 59/166 et 63/194.', ['55/67 -', '58/137 -', '59/166 -', '63/194 -']],
    ['Sa décision 62/557 du 1er septembre 2008 et sa résolution S-30/1', ['62/557 GA 2008-09-01 decision', 'S-30/1 GA']],
    ['la résolution 1540 (2004) du Conseil de sécurité relative aux phares, en date du 28 avril 2004', ['1540 (2004) SC 2004-04-28?']],
    ['l’observation générale no 15 (2002), la loi n° 22/065, la période 2017/18', []],
    ['Rappelant sa résolution 64-293 et la résolution 1373 (01) du Conseil de sécurité', ['!64-293 GA', '!1373 (01) SC']],
  ],
  es: [
    ['Recordando su resolución 54/10, de 26 de octubre de 1999, relativa a los faros', ['54/10 GA 1999-10-26']],
    ['Recordando la resolución 1809 (2008) del Consejo de Seguridad, de 16 de abril de 2008', ['1809 (2008) SC 2008-04-16']],
    ['Recordando sus resoluciones 59/21, de 8 de noviembre de 2004, 61/223, de 20 de diciembre de 2006, y 65/139', ['59/21 GA 2004-11-08', '61/223 GA 2006-12-20', '65/139 GA']],
    ['las resoluciones de la Asamblea General S-23/2, anexo, y S-23/3, anexo', ['S-23/2 GA', 'S-23/3 GA?']],
    ['la resolución 31/6 A y B de la Asamblea General, de 26 de octubre de 1976', ['31/6 A, B GA 1976-10-26']],
    ['su resolución 76/118, de 9 de diciembre 2021', ['76/118 GA 2021-12-09']],
    ['la observación general núm. 15 (2002) y el período 2017/18', []],
    ['Recordando su resolución 64-293 y la resolución 642/93/1', ['!64-293 GA', '!642/93/1 -']],
  ],
  ru: [
    ['ссылаясь на свою резолюцию 57/145 от 16 декабря 2002 года о маяках', ['57/145 GA 2002-12-16']],
    ['ссылаясь на резолюцию 2006/27 Экономического и Социального Совета от 27 июля 2006 года', ['2006/27 ECOSOC 2006-07-27']],
    ['свои резолюции 55/162 от 14 декабря 2000 года, 56/95 от 14 декабря 2001 года и 78/254 A и B', ['55/162 GA 2000-12-14', '56/95 GA 2001-12-14', '78/254 A, B GA']],
    ['резолюция 1325 (2000) Совета Безопасности', ['1325 (2000) SC']],
    ['См. резолюцию 2200 А (XXI), приложение.', ['2200 A (XXI) -']],
    ['резолюцию 70/1 Генеральной Ассамблеи «О „маяках“ до 2030 года» от 25 сентября 2015 года', ['70/1 GA 2015-09-25?']],
    ['замечание общего порядка № 15 (2002), закон № 22/065', []],
    ['свою резолюцию 64-293 от 30 июля 2010 года', ['!64-293 GA 2010-07-30']],
  ],
  zh: [
    ['回顾其1998年12月17日第53/202号决议', ['53/202 GA 1998-12-17']],
    ['回顾经济及社会理事会1996年7月24日第1996/26号决议', ['1996/26 ECOSOC 1996-07-24']],
    ['回顾其2010年12月20日第65/169号、2016年12月21日第71/213号和2017年12月20日第72/206号决议', ['65/169 GA 2010-12-20', '71/213 GA 2016-12-21', '72/206 GA 2017-12-20']],
    ['回顾人权理事会2009年3月26日第10/23号和第24/14号决定', ['10/23 HRC 2009-03-26 decision', '24/14 HRC decision']],
    ['根据第2391(2017)号和第2562（2021）号决议', ['2391 (2017) -', '2562 (2021) -'], 'SC'],
    ['其关于灯塔的2013年7月22日第2013/12号决议', ['2013/12 ECOSOC? 2013-07-22'], 'ECOSOC'],
    ['回顾2021年6月30日题为“灯塔的维护”的第75/291号决议', ['75/291 - 2021-06-30?']],
    ['2012年7月27日大会第66/288号决议和大会2015年9月25日题为“大会的灯塔”的第70/1号决议', ['66/288 GA 2012-07-27?', '70/1 GA? 2015-09-25?']],
    ['见第2200 A(XXI)号决议，附件。', ['2200 A (XXI) -']],
    ['第76/246 A号和第53/77 AA号决议', ['76/246 A -', '53/77 AA -']],
    ['第15号一般性意见(2002年)和第2004/38号指令', []],
    ['其2010年7月30日第64-293号决议', ['!64-293 GA 2010-07-30']],
  ],
  ar: [
    ['إذ تشير إلى قرارها 60/251 المؤرخ 15 آذار/مارس 2006', ['60/251 GA 2006-03-15']],
    ['وإذ تشير إلى قرار مجلس الأمن 478 (1980) المؤرخ 20 آب/ أغسطس 1980', ['478 (1980) SC 1980-08-20']],
    ['قراراتها 40/152 سين المؤرخ 16 كانون الأول/ديسمبر 1985 و 41/86 فاء المؤرخ 4 كانون الأول/ديسمبر 1986', ['40/152 O GA 1985-12-16', '41/86 Q GA 1986-12-04']],
    ['القرار 217 ألف (د-3) والقرار 75/254 ألف إلى جيم', ['217 A (III) -', '75/254 A-C -']],
    ['قراراتها 1874 (دإ-4) المؤرخ 27 حزيران/يونيه 1963 و 3101 (د-28)', ['1874 (S-IV) GA 1963-06-27', '3101 (XXVIII) GA']],
    ['قرار مجلس حقوق الإنسان دإ-16/1 المـؤرّخ 29 نيسان/أبريل 2011 وقرار الجمعية العامة دإط-10/15', ['S-16/1 HRC 2011-04-29', 'ES-10/15 GA']],
    ['وعملا بالقرارين ١٣٧٣ (٢٠٠١) و ٢٣٣١ (٢٠١٦)', ['1373 (2001) -', '2331 (2016) -'], 'SC'],
    ['التعليق العام رقم 15 (2002)', []],
    ['قرارها 64-293 المؤرخ 30 تموز/يوليه 2010', ['!64-293 GA 2010-07-30']],
  ],
};

describe.each(Object.keys(tables) as LanguageId[])('citations in %s', (language) => {
  test.each(tables[language].map((row) => [row[0], row] as const))('%s', (text, [, expected, organ]) => {
    expect(cited(language, text, organ)).toEqual(expected);
  });
});

test('spans are those of the given text, whatever stands between its letters', () => {
  const text = '\u200fقرارها \u200e64/\u200e293 المـــؤرخ 30 تموز/يوليه 2010';
  const [citation] = findCitations(text, packs.ar, { organ: 'GA' });
  expect(text.slice(citation!.start, citation!.end)).toBe('64/\u200e293');
  expect(text.slice(citation!.date!.start, citation!.date!.end)).toBe('30 تموز/يوليه 2010');
  expect(text.slice(citation!.ownerSpan!.start, citation!.ownerSpan!.end)).toBe('قرارها');
});

test('letters belong to the printed number', () => {
  const text = 'Recalling General Assembly resolution 31/6 A and B of 26 October 1976';
  const [citation] = findCitations(text, packs.en, { organ: 'SC' });
  expect(text.slice(citation!.start, citation!.end)).toBe('31/6 A and B');
  expect(citation).toMatchObject({ session: 31, serial: 6, letters: ['A', 'B'], form: 'session', introduced: true, own: false });
});
