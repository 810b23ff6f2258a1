import { compareDates } from '../citation/dates';
import { defineRule } from './rule';
import { mentionsOf } from './shared/mentions';

export default defineRule({
  id: 'citation-later-short',
  scope: 'resolution',
  reads: ['citations'],
  severity: 'information',
  title: 'The date of a resolution is given once',
  messages: {
    again: '{number} was cited with its date before; here the number is enough.',
    first: 'First cited here',
    fix: 'Leave the date out',
  },
  why: 'After the first mention the number says which resolution is meant. A date that is repeated is one more that can go wrong.',
  source: 'UN Editorial Manual, Resolutions, References to resolutions; practice of issued texts (91 to 97 per cent)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its resolution 64/293 of 30 July 2010,\n\n1. *Reaffirms* its resolution 64/293 of ⟦30 July 2010⟧ on lamps.\n',
      after: '*The General Assembly*,\n\n*Recalling* its resolution 64/293 of 30 July 2010,\n\n1. *Reaffirms* its resolution 64/293 on lamps.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其2010年7月30日第64/293号决议，\n\n1. **重申**其⟦2010年7月30日⟧第64/293号决议。\n',
      after: '**大会**，\n\n**回顾**其2010年7月30日第64/293号决议，\n\n1. **重申**其第64/293号决议。\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Réaffirmant* sa résolution 64/293 du 30 juillet 2010,\n\n1. *Attend* le rapport établi en application de la résolution 64/293 de l’Assemblée générale, en date du ⟦30 juillet 2010⟧.\n',
      after: '*L’Assemblée générale*,\n\n*Réaffirmant* sa résolution 64/293 du 30 juillet 2010,\n\n1. *Attend* le rapport établi en application de sa résolution 64/293.\n',
    },
  ],
  * check(resolution) {
    for (const { citation, first, inline } of mentionsOf(resolution)) {
      const { date, dateCertain, number, start, end } = citation;
      const { citation: told } = first;
      if (told === citation || !date || !dateCertain || !told.date || compareDates(told.date, date) !== 0) continue;
      const [from, to] = date.end <= start ? [date.start, date.end] : [end, date.end];
      const words = inline.plain.slice(Math.min(end, date.end), Math.max(start, date.start));
      // What comes between number and date must go with the date, so nothing but its word may stand there.
      const isPlain = /^\s?(?:\p{L}{1,8}\s|第)$/u.test(words);
      yield {
        span: inline.span(date.start, date.end), message: 'again', parameters: { number },
        related: [{ span: first.inline.span(told.start, told.end), message: 'first' }],
        ...(isPlain && { fix: { title: 'fix', safe: false, edits: [{ span: inline.span(from, to), newText: '' }] } }),
      };
    }
  },
});
