import { isImpossible, scYearVerdict } from '../citation/judge';
import { defineRule } from './rule';
import { citedIn, renumber } from './shared/citations';

export default defineRule({
  id: 'citation-sc-year',
  scope: 'element',
  severity: 'error',
  title: 'The year of a Security Council resolution is the year of its number',
  messages: {
    meant: 'The Security Council did not adopt a resolution {number}: number {serial} is of another year. Did you mean {right}?',
    other: 'The Security Council did not adopt a resolution with the number {serial} in {year}. Check the number and the year.',
    fix: 'Write {right}',
  },
  why: 'The Council numbers its resolutions in one series since 1946, so each number belongs to one year. A wrong year, or a wrong number, sends the reader to another text.',
  source: 'Numbers of the resolutions of the Security Council by year',
  examples: [
    {
      language: 'en',
      before: '*The Security Council*,\n\n*Recalling* its resolutions 1325 (2000) and ⟦1373 (2002)⟧,\n\n1. *Decides* to remain seized of the matter.\n',
      after: '*The Security Council*,\n\n*Recalling* its resolutions 1325 (2000) and 1373 (2001),\n\n1. *Decides* to remain seized of the matter.\n',
    },
    {
      language: 'zh',
      before: '**安全理事会**，\n\n**回顾**其第⟦2334(2015)⟧号决议，\n\n1. **决定**继续处理此案。\n',
      after: '**安全理事会**，\n\n**回顾**其第2334(2016)号决议，\n\n1. **决定**继续处理此案。\n',
    },
    {
      language: 'ar',
      before: '***إن مجلس الأمن***،\n\n***إذ يشير*** إلى قراره ⟦1325 (2001)⟧،\n\n1 - ***يقرر*** أن يبقي المسألة قيد نظره.\n',
      after: '***إن مجلس الأمن***،\n\n***إذ يشير*** إلى قراره 1325 (2000)،\n\n1 - ***يقرر*** أن يبقي المسألة قيد نظره.\n',
    },
  ],
  * check(element, { pack, speaker }) {
    for (const { citation, inline } of citedIn(element, pack, speaker)) {
      const verdict = scYearVerdict(citation);
      if (!isImpossible(verdict)) continue;
      const { number, serial, year, start, end } = citation;
      const right = verdict.suggestion?.number;
      yield {
        span: inline.span(start, end),
        message: right ? 'meant' : 'other',
        parameters: { number, serial: serial!, year: year!, ...(right && { right }) },
        ...(verdict.certain ? {} : { severity: 'warning' as const }),
        ...(right && { fix: { title: 'fix', safe: false, edits: [renumber(inline, citation, right)] } }),
      };
    }
  },
});
