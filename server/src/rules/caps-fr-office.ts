import { defineRule } from './rule';
import { pairFindings } from './shared/style-findings';

export default defineRule({
  id: 'caps-fr-office',
  severity: 'warning',
  needs: ({ style }) => style.offices.length > 0,
  title: 'Organs and offices are written with the usual capitals',
  messages: {
    other: 'Write “{right}” rather than “{found}”.',
    everywhere: '“{found}” should be “{right}”; {count} such names stand in the text.',
    fix: 'Write “{right}”',
    fixAll: 'Write all of them with the usual capitals',
  },
  why: 'Each language has one way to write the names of organs and offices: in French the second word begins with a small letter, in English and Spanish with a capital.',
  source: 'Manual of the United Nations on the use of capitals (French); UN Editorial Manual, Capitalization; practice of issued texts, 2019–2026',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* son programme des phares,\n\n1. *Prie* le ⟦Secrétaire Général⟧ d’allumer les lampes.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* son programme des phares,\n\n1. *Prie* le Secrétaire général d’allumer les lampes.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* su programa de faros,\n\n1. *Solicita* al ⟦Secretario general⟧ que encienda las lámparas.\n',
      after: '*La Asamblea General*,\n\n*Recordando* su programa de faros,\n\n1. *Solicita* al Secretario General que encienda las lámparas.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  * check(element, resolution) {
    yield* pairFindings(element, resolution, resolution.pack?.style.offices ?? []);
  },
});
