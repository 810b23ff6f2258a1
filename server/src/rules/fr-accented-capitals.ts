import { defineRule } from './rule';
import { pairFindings } from './shared/style-findings';

export default defineRule({
  id: 'fr-accented-capitals',
  severity: 'warning',
  needs: ({ style }) => style.accentedCapitals !== undefined,
  title: 'Capitals keep their accents',
  messages: {
    other: 'Write “{right}”: capitals keep their accents.',
    everywhere: '“{found}” should be “{right}”; {count} capitals in the text have lost their accents.',
    fix: 'Write “{right}”',
    fixAll: 'Set the accents on all capitals',
  },
  why: 'Issued texts have set accents on capitals for decades; a capital without one comes from an old text or a keyboard.',
  source: 'Practice of issued French texts, 2019–2026: 41,786 of 41,788',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* son programme des phares,\n\n1. *Invite* les ⟦Etats⟧ Membres à allumer leurs lampes.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* son programme des phares,\n\n1. *Invite* les États Membres à allumer leurs lampes.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* su programa de faros,\n\n1. *Invita* a los Estados de ⟦Africa⟧ a encender sus lámparas.\n',
      after: '*La Asamblea General*,\n\n*Recordando* su programa de faros,\n\n1. *Invita* a los Estados de África a encender sus lámparas.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  * check(element, resolution) {
    yield* pairFindings(element, resolution, resolution.pack?.style.accentedCapitals ?? []);
  },
});
