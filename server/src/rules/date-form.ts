import { textOf } from '../text/block';
import { defineRule } from './rule';
import { isInTitle, isWithin, proseOf, quotationsOf } from './shared/prose';
import { oddDates } from './shared/date-forms';

/** Notes, mastheads and lines about the adoption hold numbers of papers, jobs and votes that look like dates. */
const unclear = new Set(['footnote', 'cover', 'conclusion', 'other']);

export default defineRule({
  id: 'date-form',
  severity: 'warning',
  title: 'Dates are written in the form of the language',
  messages: {
    form: 'Write this date “{right}”.',
    numeric: 'Write the month in words: “{right}”.',
    unclear: 'Write the month in words; “{found}” does not say which figure it is.',
    year: 'Write “{right}” rather than “{found}”.',
    everywhere: '{count} dates are written in another form than the language’s.',
    fix: 'Write “{right}”',
    fixAll: 'Write all dates in the usual form',
  },
  why: 'A date in figures is read in two ways on two sides of an ocean. Resolutions write day, month in words and year, each language in one form.',
  source: 'UN Editorial Manual, Numbers, dates and time; practice of issued texts in six languages, 2019–2026',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its decisions of ⟦March 5, 2030⟧ and ⟦7th April 2031⟧,\n\n1. *Thanks* the donors of ⟦25/12/2030⟧.\n',
      after: '*The General Assembly*,\n\n*Recalling* its decisions of 5 March 2030 and 7 April 2031,\n\n1. *Thanks* the donors of 25 December 2030.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* su decisión de ⟦5 de Marzo del 2030⟧,\n\n1. *Agradece* a los donantes.\n',
      after: '*La Asamblea General*,\n\n*Recordando* su decisión de 5 de marzo de 2030,\n\n1. *Agradece* a los donantes.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свое решение от 5 марта 2030 ⟦г.⟧,\n\n1. *благодарит* доноров.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свое решение от 5 марта 2030 года,\n\n1. *благодарит* доноров.\n',
    },
    {
      language: 'ar',
      before: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى مقررها المؤرخ ⟦5 مارس 2030⟧،\n\n1 - ***تشكر*** المانحين.\n',
      after: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى مقررها المؤرخ 5 آذار/مارس 2030،\n\n1 - ***تشكر*** المانحين.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  * check(element, { pack }) {
    if (!pack) return;
    for (const inline of proseOf(element)) {
      for (const { index, found, kind, right } of oddDates(inline.plain, pack)) {
        if (isWithin(quotationsOf(inline, pack), index) || isInTitle(element, inline, index) || (kind === 'numeric' && unclear.has(element.kind))) continue;
        const span = inline.span(index, index + found.length);
        const isPlain = textOf(span) === found;
        yield {
          span,
          message: kind === 'numeric' && right === null ? 'unclear' : kind,
          parameters: { found, right: right ?? '' },
          // Titles of treaties print the month with a capital.
          ...(right && found.toLowerCase() === right.toLowerCase() && { severity: 'information' as const }),
          ...(right !== null && isPlain && { fix: { title: 'fix', safe: false, edits: [{ span, newText: right }] } }),
        };
      }
    }
  },
});
