import { defineRule } from './rule';
import { datePlaces } from './shared/date-commas';
import { placeAfter, suggestion } from './shared/suggestion';

export default defineRule({
  id: 'citation-comma-es',
  scope: 'element',
  severity: 'information',
  needs: ({ citations }) => citations.dateCommas === 'always',
  title: 'The date of a resolution stands between commas in Spanish',
  messages: {
    before: 'A comma stands before the date of a resolution.',
    after: 'A comma stands after the date of a resolution.',
    fix: 'Add the comma',
  },
  why: 'The date is an addition to the number, and Spanish sets additions between commas.',
  source: 'Practice of issued texts, 2019–2026 (more than 99 per cent)',
  examples: [
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* su resolución 64/293 ⟦de⟧ 30 de julio de 2010, relativa a los faros, y su resolución 65/12, de ⟦3 de diciembre de 2010⟧ relativa a las boyas,\n\n1. *Agradece* a los guardianes.\n',
      after: '*La Asamblea General*,\n\n*Recordando* su resolución 64/293, de 30 de julio de 2010, relativa a los faros, y su resolución 65/12, de 3 de diciembre de 2010, relativa a las boyas,\n\n1. *Agradece* a los guardianes.\n',
    },
  ],
  * check(element, { pack, speaker }) {
    if (!pack || pack.citations.dateCommas !== 'always') return;
    const [comma] = pack.marks.comma;
    for (const { date, inline, from, to, words, isClosed } of datePlaces(element, pack, speaker)) {
      if (/^\s\p{L}/u.test(words)) {
        yield { span: inline.span(from + 1, to - 1), message: 'before', fix: suggestion('fix', placeAfter(inline, from - 1), comma!) };
      }
      if (isClosed) continue;
      const { start, end } = date;
      yield { span: inline.span(start, end), message: 'after', fix: suggestion('fix', placeAfter(inline, end - 1), comma!) };
    }
  },
});
