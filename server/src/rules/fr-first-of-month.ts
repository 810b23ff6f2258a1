import { textOf } from '../text/block';
import { defineRule } from './rule';
import { firstsOfMonth } from './shared/first-of-month';
import { allBut } from './shared/kinds';
import { isWithin, proseOf, quotationsOf } from './shared/prose';

export default defineRule({
  id: 'fr-first-of-month',
  severity: 'information',
  needs: ({ typography }) => typography.firstOfMonth !== undefined,
  title: 'The first of a month is printed as the language prints it',
  messages: {
    bare: 'The first of a month is 1er, with raised letters.',
    other: 'The first of a month is printed {right} in this language, not “{found}”.',
    raise: 'The letters of “{found}” are raised in issued texts.',
    everywhere: '{count} dates on the first of a month are printed in another way than usual.',
    fix: 'Print the first of the month as usual',
    fixAll: 'Print all firsts of a month as usual',
  },
  why: 'French counts the first day of a month and raises the letters (1er); Spanish writes the plain number.',
  source: 'Practice of issued texts, 2019–2026: 1,763 raised, 252 flat, none without letters in French; none with a sign in 1,709 Spanish dates',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* sa décision du ⟦1⟧ mars 2030 et celle du ⟦1er⟧ avril 2031,\n\n1. *Remercie* les donateurs.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* sa décision du 1<sup>er</sup> mars 2030 et celle du 1<sup>er</sup> avril 2031,\n\n1. *Remercie* les donateurs.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* su decisión de ⟦1º⟧ de marzo de 2030,\n\n1. *Agradece* a los donantes.\n',
      after: '*La Asamblea General*,\n\n*Recordando* su decisión de 1 de marzo de 2030,\n\n1. *Agradece* a los donantes.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  kinds: allBut('cover', 'conclusion'),
  * check(element, { pack }) {
    const usual = pack?.typography.firstOfMonth;
    if (!usual) return;
    const right = usual.sign.replace(/<[^>]*>/g, '');
    for (const inline of proseOf(element)) {
      for (const { index, found } of firstsOfMonth(inline.plain, pack)) {
        if (isWithin(quotationsOf(inline, pack), index)) continue;
        const span = inline.span(index, index + found.length);
        if (textOf(span) !== found) continue;
        const message = found === right ? 'raise' : found === '1' ? 'bare' : 'other';
        yield {
          span,
          message,
          parameters: { found, right },
          ...(message === 'bare' && { severity: 'warning' as const }),
          fix: { title: 'fix', safe: message === 'raise', edits: [{ span, newText: usual.sign }] },
        };
      }
    }
  },
});
