import { describe, expect, test } from 'vitest';
import { mendedNumber } from '../../server/src/citation/mended';
import { unnamedOwner } from '../../server/src/citation/named';
import { findCitations } from '../../server/src/citation/scan';
import type { LanguageId, Organ } from '../../server/src/language/pack';
import { packs } from './languages';

const malformed = (text: string, language: LanguageId = 'en', organ: Organ = 'GA'): string[] =>
  findCitations(text, packs[language], { organ })
    .filter(({ form }) => form === 'malformed')
    .map((citation) => `${citation.number} ${mendedNumber(text.slice(citation.start, citation.end), citation, packs[language])}`);

describe('a mistyped number', () => {
  test.each([
    ['79//8', '79/8'], ['79-8', '79/8'], ['79–8', '79/8'], ['79\\8', '79/8'], ['79.8', '79/8'], ['79:8', '79/8'], ['79 / 8', '79/8'], ['79/ 8', '79/8'],
    ['/79/8', '79/8'], ['79/8/', '79/8'], ['79/08', '79/8'], ['79/l8', '79/18'], ['79_8', '79/8'], ['798/', '79/8'], ['79//8 C', '79/8 C'],
    ['64/', 'null'], ['/64', 'null'], ['679/8', 'null'], ['1373 (201)', '1373 (2001)'], ['1373 (2001', '1373 (2001)'], ['1373 2001', '1373 (2001)'],
    ['1373/2001', '1373 (2001)'], ['217 (IIII)', 'null'], ['ES10/15', 'ES-10/15'], ['2006//27', '2006/27'],
  ])('%s seems to mean %s', (number, meant) => {
    expect(malformed(`Recalling its resolution ${number} of 3 December 2024 on lamps`)).toEqual([`${number} ${meant}`]);
  });
  test('digits in one are told by their date', () => {
    expect(malformed('Recalling its resolution 79148 of 17 December 2024')).toEqual(['79148 79/148']);
    expect(malformed('回顾其2024年12月17日第79148号决议', 'zh')).toEqual(['79148 79/148']);
    expect(malformed('Recalling resolution 79148 and its resolution 412')).toEqual([]);
  });
  test('in a list it is told by a doubled stroke or its date', () => {
    expect(malformed('its resolutions 72/242, 73//17 and 75/316')).toEqual(['73//17 73/17']);
    expect(malformed('its resolutions 2240 (2015), 2312 (2106) and 2380 (2017)')).toEqual(['2312 (2106) 2312 (2016)']);
    expect(malformed('its resolutions 2240 (2015), 2312 (201) and 2380 (2017)')).toEqual(['2312 (201) 2312 (2016)']);
    expect(malformed('its resolutions 2240 (2015), 2312 (2016, 2380 (2017)')).toEqual(['2312 (2016 2312 (2016)']);
    expect(malformed('its resolutions 2240 (2015), 23122 (2016) and 2380 (2017)')).toEqual(['23122 (2016) null']);
    expect(malformed('its resolutions 72/242, /17 and 75/316')).toEqual(['/17 null']);
    expect(malformed('its resolutions 58/137 of 22 December 2003 and 7O/551 of 23 December 2015')).toEqual(['7O/551 70/551']);
    expect(malformed('its resolution 62/21O of 19 December 2007')).toEqual(['62/21O 62/210']);
    expect(malformed('su resolución 5327 del Consejo, de 14 de julio de 2023, y otras', 'es', 'HRC')).toEqual(['5327 53/27']);
    expect(malformed('its resolutions 58/137 of 22 December 2003 and 59.166 of 20 December 2004')).toEqual(['59.166 59/166']);
  });
  test('a year of the Council may go astray in many ways', () => {
    for (const slip of ['1397 2002', '1397, (2002)', '1397-2002', '1397/2002', '1397.2002', '1397, 2002']) {
      expect(malformed(`resolutions 1373 (2001), ${slip} and 1515 (2003)`)).toEqual([`${slip} 1397 (2002)`]);
    }
    expect(malformed('pursuant to resolution 2240-2015 on lamps')).toEqual(['2240-2015 2240 (2015)']);
    expect(malformed('根据第2240-2015号决议', 'zh')).toEqual(['2240-2015 2240 (2015)']);
    expect(malformed('its resolutions 1373 (2001), 1973 2016 and 1515 (2003)')).toEqual([]);
  });
  test('a date tells whose it is where nothing else does', () => {
    expect(malformed('回顾题为“灯塔”的2015年9月25日第70.1号决议', 'zh')).toEqual(['70.1 70/1']);
    expect(malformed('ainsi que la résolution 61.21 du 24 mai 2008', 'fr')).toEqual([]);
  });
  test.each([
    'its resolution 80/___ of __ December 2025', 'its resolution 80/[...]', 'its resolution 80/XX', 'its resolution 80/…',
    'its resolution 80/??', 'its resolutions 79/1 and 80/(…)', 'resolutions 79/1, 79/2 and paragraph 12 (2) of the report',
    'the Committee pursuant to resolutions 1267/1988', 'resolution 4/2015 of the Conference of the Parties', 'WHO resolution 58.33',
    'in its resolution 42-1 of 13 February 2004 the Commission for Social Development asked',
  ])('%s is none', (text) => expect(malformed(text)).toEqual([]));
});

describe('another organ’s resolution', () => {
  const owners = (text: string, organ: Organ, session: number | null, language: LanguageId = 'en'): (Organ | null)[] =>
    findCitations(text, packs[language], { organ }).map((citation) => unnamedOwner(citation, text, packs[language], { organ, session }));
  test.each([
    ['Recalling resolution 2467 (2019)', 'GA', 80, ['SC']],
    ['Recalling resolution 64/293 of 30 July 2010 on the Third International Conference', 'ECOSOC', null, ['GA']],
    ['Recalling resolution 54/6 of 11 October 2023', 'GA', 80, ['HRC']],
    ['Recalling resolution 77/191 of 15 December 2022', 'HRC', 54, ['GA']],
    ['Recalling resolution 64/293 of 30 July 2010', 'GA', 67, [null]],
    ['Recalling resolution 54/6 of 11 October 2023 of the Human Rights Council', 'GA', 80, [null]],
    ['Recalling that the Security Council, in resolution 2467 (2019), asked', 'GA', 80, [null]],
    ['Recalling resolution 2467 (2019), by which the Security Council decided', 'GA', 80, [null]],
    [`Recalling resolution 2467 (2019) on lamps, ${'bells and buoys, '.repeat(14)}and the Security Council`, 'GA', 80, ['SC']],
    ['Noting that the Working Group adopted its resolution 14/1', 'ECOSOC', null, [null]],
    ['Noting resolution 20/3 of 15 April 2011 of the Commission', 'GA', 67, [null]],
  ] as const)('%s', (text, organ, session, expected) => expect(owners(text, organ, session)).toEqual(expected));
});
