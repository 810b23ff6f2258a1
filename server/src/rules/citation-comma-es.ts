import { defineRule } from './rule';
import { datePlaces } from './shared/date-commas';

export default defineRule({
  id: 'citation-comma-es',
  scope: 'element',
  severity: 'information',
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
    for (const { citation: { date }, inline, from, to, words, isClosed } of datePlaces(element, pack, speaker)) {
      if (/^\s\p{L}/u.test(words)) {
        const at = inline.span(from - 1, from).end;
        yield { span: inline.span(from + 1, to - 1), message: 'before', fix: { title: 'fix', safe: false, edits: [{ span: { ...inline.span(from, to), start: at, end: at }, newText: comma! }] } };
      }
      if (isClosed) continue;
      const at = inline.span(date!.end - 1, date!.end).end;
      yield { span: inline.span(date!.start, date!.end), message: 'after', fix: { title: 'fix', safe: false, edits: [{ span: { ...inline.span(from, to), start: at, end: at }, newText: comma! }] } };
    }
  },
});
