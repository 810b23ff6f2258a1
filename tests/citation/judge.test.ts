import { describe, expect, test } from 'vitest';
import { type Draft, isImpossible, judge } from '../../server/src/citation/judge';
import { assemblySessionsOf, assemblyWindow, humanRightsCouncilWindow, isWithin, romanRange, scYearOf } from '../../server/src/citation/sessions';
import { fromIso, isoDate } from '../../server/src/citation/dates';
import { findCitations } from '../../server/src/citation/scan';
import type { LanguageId } from '../../server/src/language/pack';
import { packs } from './languages';

const assembly: Draft = { organ: 'GA', session: 67, date: fromIso('2012-11-13') };
const undated: Draft = { organ: 'GA', session: null, date: null };

/** "64/293 outside-session! number 65/293 date 2009-07-30": what cannot be right, with "!" where it is certain, and what may be meant. */
function verdicts(text: string, draft: Draft = assembly, language: LanguageId = 'en'): string[] {
  return findCitations(text, packs[language], { organ: draft.organ }).flatMap((citation) => judge(citation, draft).map((verdict) => {
    const { number, date, owner } = verdict.suggestion ?? {};
    return [
      citation.number, `${verdict.impossible}${verdict.certain ? '!' : '?'}`,
      ...(number ? [`number ${number}`] : []), ...(date ? [`date ${isoDate(date)}`] : []), ...(owner ? [`owner ${owner}`] : []),
    ].join(' ');
  }));
}

describe('what is possible raises nothing', () => {
  test.each([
    'its resolution 64/178 of 18 December 2009',
    'its resolution 64/293 of 30 July 2010',
    'its resolution 66/290 of 10 September 2012',
    'General Assembly resolution 217 A (III) of 10 December 1948',
    'General Assembly resolution 3411 A and B (XXX) of 28 November 1975',
    'its resolution S-23/3 of 10 June 2000',
    'its resolution ES-10/15 of 20 July 2004',
    'Economic and Social Council resolution 2008/33 of 25 July 2008',
    'Economic and Social Council resolution 1503 (XLVIII) of 27 May 1970',
    'Human Rights Council resolution 20/1 of 5 July 2012',
    'Human Rights Council resolution 6/17 of 28 September 2007',
    'Security Council resolution 1373 (2001) of 28 September 2001',
    'Security Council resolution 242 (1967) of 22 November 1967',
    'resolution 20/3 of the Commission on Crime Prevention and Criminal Justice of 15 April 2011',
    'resolution 51/2 of the Commission on the Status of Women of 9 March 2007',
    'resolution 66/5 of the Economic and Social Commission for Asia and the Pacific of 19 May 2010',
    'the Council, in its resolution 20/1 of 5 July 2012',
    'resolution 6/3 of the Conference of the Parties of 19 October 2012',
    'resolution 40/7 of the Parliament of Ruritania of 1 May 1999',
  ])('%s', (text) => expect(verdicts(text)).toEqual([]));

  test('an ECOSOC year that opened in July', () => {
    expect(verdicts('Economic and Social Council resolution 2021/1 of 22 July 2020', undated)).toEqual([]);
  });
});

describe('what is not', () => {
  test.each([
    ['its resolution 64/178 of 18 December 2008', ['64/178 outside-session! number 63/178 date 2009-12-18']],
    ['its resolution 64/178 of 31 February 2010', ['64/178 no-such-day!']],
    ['its resolutions 33/65 of 6 December 2010 and 66/103 of 9 December 2011', ['33/65 reversed! number 65/33 date 1978-12-06']],
    ['its resolution 20/1 of 5 July 2012', ['20/1 not-of-owner! owner HRC']],
    ['General Assembly resolution 2006/27 of 27 July 2006', ['2006/27 not-of-owner! owner ECOSOC']],
    ['Human Rights Council resolution 6/17 of 28 September 2008', ['6/17 outside-session! date 2007-09-28']],
    ['Economic and Social Council resolution 2006/27 of 27 July 2005', ['2006/27 other-year! date 2006-07-27']],
    ['Security Council resolution 1373 (2002)', ['1373 (2002) wrong-sc-year! number 1373 (2001)']],
    ['Security Council resolution 1373 (2001) of 28 September 2002', ['1373 (2001) other-year! date 2001-09-28']],
    ['General Assembly resolution 1514 (XIV)', ['1514 (XIV) number-outside-session! number 1514 (XV)']],
    ['General Assembly resolution 3540 (XXXI)', ['3540 (XXXI) wrong-roman! number 3540 (XXX)']],
    ['its resolution 217 A (III) of 10 December 1984', ['217 A (III) outside-session! date 1948-12-10']],
    ['its resolution 67/1 of 30 November 2012', ['67/1 after-draft!']],
    ['its resolution 68/1', ['68/1 session-after-draft!']],
    ['Security Council resolution 2150 (2014)', ['2150 (2014) session-after-draft!']],
    ['its resolution 64-293', ['64-293 malformed!']],
    ['resolution 64/178 of 18 December 2003', ['64/178 outside-session? number 58/178 date 2009-12-18']],
    ['General Assembly resolution S-19/2 of 28 June 1999', ['S-19/2 outside-session! date 1997-06-28']],
  ])('%s', (text, expected) => expect(verdicts(text)).toEqual(expected));
});

test('an owner in doubt is never condemned with certainty', () => {
  for (const text of ['the Council, in its resolution 64/178 of 18 December 2003', 'resolution 64/178 of 18 December 2003', 'resolution 8/1 of 1 May 1999']) {
    const all = findCitations(text, packs.en, { organ: 'GA' }).flatMap((citation) => judge(citation, assembly));
    expect(all.filter((verdict) => isImpossible(verdict) && verdict.certain)).toEqual([]);
  }
});

test('sessions and their days', () => {
  expect(assemblySessionsOf(fromIso('2012-11-13')!)).toEqual([67]);
  expect(assemblySessionsOf(fromIso('2012-09-13')!)).toEqual([66, 67]);
  expect(assemblySessionsOf(fromIso('1946-02-01')!)).toEqual([1]);
  expect(isWithin(fromIso('1946-02-01')!, assemblyWindow(1))).toBe(true);
  expect(isWithin(fromIso('2020-06-22')!, humanRightsCouncilWindow(43)!)).toBe(true);
  expect(isWithin(fromIso('2023-10-11')!, humanRightsCouncilWindow(54)!)).toBe(true);
  expect(humanRightsCouncilWindow(0)).toBeNull();
  expect(romanRange(15)).toEqual({ first: 1473, last: 1625 });
  expect(scYearOf(1373)).toEqual({ year: 2001, certain: true });
  expect(scYearOf(242)).toEqual({ year: 1967, certain: false });
  expect(scYearOf(99999)).toBeNull();
});
