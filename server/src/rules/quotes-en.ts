import { defineRule } from './rule';
import { proseOf } from './shared/prose';
import { quoteFinding, quotePairs } from './shared/quotes';

export default defineRule({
  id: 'quotes-en',
  severity: 'warning',
  needs: ({ typography }) => typography.quotes.open === '“',
  title: 'Quotation marks are curved',
  messages: {
    straight: 'Straight quotation marks stand here; issued texts set curved ones (“ ”).',
    everywhere: '{count} quotations stand between straight marks; issued texts set curved ones (“ ”).',
    fix: 'Set curved quotation marks',
    fixAll: 'Curve all quotation marks',
  },
  why: 'Straight marks are the keyboard’s. Issued English, Spanish and Chinese texts have double curved marks throughout.',
  source: 'UN Editorial Manual, Quotations; practice of issued texts, 2019–2026: at most ten straight marks in some 2,800 texts of each language',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its resolution entitled ⟦"⟧Keepers of the light",\n\n1. *Thanks* the donors.\n',
      after: '*The General Assembly*,\n\n*Recalling* its resolution entitled “Keepers of the light”,\n\n1. *Thanks* the donors.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* su resolución titulada ⟦"⟧Guardianes de la luz",\n\n1. *Agradece* a los donantes.\n',
      after: '*La Asamblea General*,\n\n*Recordando* su resolución titulada “Guardianes de la luz”,\n\n1. *Agradece* a los donantes.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  * check(element, resolution) {
    if (resolution.pack?.typography.quotes.open !== '“') return;
    for (const inline of proseOf(element)) for (const pair of quotePairs(inline, '"', '"')) yield quoteFinding(inline, pair, 'straight', resolution);
  },
});
