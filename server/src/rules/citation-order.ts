import { compareDates } from '../citation/dates';
import { defineRule } from './rule';
import { mentionsOf, type Mention } from './shared/mentions';

export default defineRule({
  id: 'citation-order',
  scope: 'resolution',
  reads: ['citations'],
  severity: 'off',
  title: 'Resolutions in a list stand in the order of their dates',
  messages: {
    order: '{number} is of an earlier date than the resolution before it in the list; lists usually begin with the oldest.',
  },
  why: 'A list in order is read and checked at once. A quarter of the issued lists go by body or by subject instead, so the rule is off.',
  source: 'Practice of issued texts, 2019–2026 (75 to 77 per cent)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its resolutions 61/144 of 19 December 2006, ⟦58/137⟧ of 22 December 2003 and 64/293 of 30 July 2010,\n\n1. *Thanks* the keepers.\n',
      after: '*The General Assembly*,\n\n*Recalling* its resolutions 58/137 of 22 December 2003, 61/144 of 19 December 2006 and 64/293 of 30 July 2010,\n\n1. *Thanks* the keepers.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其2006年12月19日第61/144号、2003年12月22日第⟦58/137⟧号和2010年7月30日第64/293号决议，\n\n1. **感谢**灯塔看守人。\n',
      after: '**大会**，\n\n**回顾**其2003年12月22日第58/137号、2006年12月19日第61/144号和2010年7月30日第64/293号决议，\n\n1. **感谢**灯塔看守人。\n',
    },
  ],
  * check(resolution) {
    let before: Mention | null = null;
    for (const mention of mentionsOf(resolution)) {
      const { citation: { date, start, end, number, owner }, inline, isListed } = mention;
      const other = before?.citation;
      before = isListed ? mention : null;
      if (!other?.date || !date || !isListed || other.owner !== owner || mention.follows !== other) continue;
      if (compareDates(other.date, date) > 0) yield { span: inline.span(start, end), message: 'order', parameters: { number } };
    }
  },
});
