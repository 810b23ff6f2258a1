import { describe, expect, it } from 'vitest';
import { ar } from '../../server/src/language/ar';
import { agree, withAdverb } from '../../server/src/language/lead-forms';
import { checkPack, coverage, readsLead, withoutTables } from './pack-checks';

describe('the Arabic pack', () => {
  checkPack(ar);

  it.each([
    { text: '|إذ تشير| إلى قرارها بشأن المنارات', position: 'preambular' as const, gender: 'f' as const },
    { text: '|وإذ يشير أيضاً| إلى قراره بشأن المنارات', position: 'preambular' as const, gender: 'm' as const, adverb: 'also' as const },
    { text: '|وإذ تعيد كذلك تأكيد| قرارها بالمنارات', position: 'preambular' as const, gender: 'f' as const, adverb: 'further' as const },
    { text: '|وإذ يساورها بالغ القلق| إزاء الضباب', position: 'preambular' as const, gender: 'f' as const },
    { text: '|وإذ تعرب عن قلقها البالغ| إزاء الضباب', position: 'preambular' as const, gender: 'f' as const },
    { text: '|وقد نظرت| في تقرير حارس المنارة', position: 'preambular' as const, gender: 'f' as const },
    { text: '|واقتناعا منه| بأن المنارات ضرورية', position: 'preambular' as const, gender: 'm' as const },
    { text: '|وإذ لا يزال يساوره القلق| إزاء الضباب', position: 'preambular' as const, gender: 'm' as const },
    { text: '|تُسلِّم| بأهمية المنارات', position: 'operative' as const, gender: 'f' as const },
    { text: '|تحيط علما مع التقدير| بتقرير حارس المنارة', position: 'operative' as const, gender: 'f' as const },
    { text: '|يعرب عن تقديره| لحراس المنارات', position: 'operative' as const, gender: 'm' as const },
    { text: '|تشجب وتدين| إطفاء المنارات', position: 'operative' as const, gender: 'f' as const },
  ])('reads $text', (row) => readsLead(ar, row));

  it('leaves the preposition outside the lead', () => readsLead(ar, { text: '|تشير| إلى المنارات', position: 'operative', gender: 'f' }));

  it.each([
    ['وإذ تعيد تأكيد', 'وإذ تعيد أيضا تأكيد'],
    ['وإذ تعرب عن قلقها البالغ', 'وإذ تعرب عن قلقها البالغ أيضا'],
    ['وإذ تضع في اعتبارها', 'وإذ تضع في اعتبارها أيضا'],
  ])('puts the adverb into %s', (plain, also) => {
    expect(withAdverb(ar, plain, 'preambular', 'also')).toBe(also);
    expect(withAdverb(ar, also, 'preambular', 'plain')).toBe(plain);
  });

  it.each([
    ['وإذ يساوره بالغ القلق', 'وإذ يساورها بالغ القلق'],
    ['وإذ يثير جزعه', 'وإذ يثير جزعها'],
    ['وإذ يضع في اعتباره', 'وإذ تضع في اعتبارها'],
    ['يعرب عن تقديره', 'تعرب عن تقديرها'],
  ])('agrees with the organ: %s, %s', (masculine, feminine) => {
    expect([agree(ar, masculine, 'f'), agree(ar, feminine, 'm')]).toEqual([feminine, masculine]);
  });

  it('names the eighty-first session in both cases', () => {
    expect([ar.sessionOrdinals[81], ar.sessionOrdinalsOblique?.[81]]).toEqual(['الحادية والثمانون', 'الحادية والثمانين']);
  });

  it.skipIf(withoutTables)('knows the heads of official leads', () => {
    const arabic = (lead: string): boolean => /^[\p{Script=Arabic}\p{M}\s]+$/u.test(lead);
    const preamble = coverage(ar, 'preambular', arabic);
    expect(preamble.heads).toBeGreaterThanOrEqual(99.7);
    expect(preamble.positions).toBeGreaterThanOrEqual(99.7);
    // One operative row in a hundred is a heading in the lead's emphasis; masculine verbs, which no heading resembles, show what is missed.
    const masculine = coverage(ar, 'operative', (lead) => arabic(lead) && lead.startsWith('ي'));
    expect(masculine.heads).toBeGreaterThanOrEqual(99.9);
    expect(masculine.positions).toBeGreaterThanOrEqual(99.9);
    expect(coverage(ar, 'operative', arabic).heads).toBeGreaterThanOrEqual(98.8);
  });
});
