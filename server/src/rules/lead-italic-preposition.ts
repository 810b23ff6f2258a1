import { emphasisFault } from './shared/lead-emphasis';
import { leadHabits } from './shared/lead-habits';
import { leadParagraphs } from './shared/lead-paragraphs';
import { defineRule } from './rule';

export default defineRule({
  id: 'lead-italic-preposition',
  scope: 'resolution',
  reads: ['leads', 'openings'],
  severity: 'information',
  byOrgan: { SC: 'hint' },
  needs: ({ leads }) => leads.outside !== undefined,
  title: 'The word that leads on from the opening words is not emphasized',
  messages: {
    preposition: 'The emphasis should cover “{lead}” and no more or less: a preposition stands outside, a particle of the verb inside.',
    move: 'Emphasize “{lead}”',
  },
  why: 'Editors leave the preposition or “that” outside (“Taking note of”), but keep the particle of “Calls upon” inside.',
  source: 'Practice of issued texts, 2000–2026: outside in 99 of 100, inside for “calls upon” in 95 of 100; editors’ corrections to drafts '
    + 'of the eightieth session',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Taking note ⟦of⟧* the report on lighthouses,\n\n'
        + '1. *Calls* ⟦upon⟧ all ports to take part;\n\n2. *Decides* to act.\n',
      after: '*The General Assembly*,\n\n*Taking note* of the report on lighthouses,\n\n'
        + '1. *Calls upon* all ports to take part;\n\n2. *Decides* to act.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant ⟦que⟧* les phares sauvent des vies,\n\n1. *Décide ⟦d’⟧*agir.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* que les phares sauvent des vies,\n\n1. *Décide* d’agir.\n',
    },
    {
      language: 'ar',
      before: '***إن الجمعية العامة،***\n\n***إذ تشير ⟦إلى⟧*** قراراتها السابقة بشأن المنارات،\n\n1 - ***تقرر*** أن تعمل.\n',
      after: '***إن الجمعية العامة،***\n\n***إذ تشير*** إلى قراراتها السابقة بشأن المنارات،\n\n1 - ***تقرر*** أن تعمل.\n',
    },
  ],
  * check(resolution) {
    const { pack } = resolution;
    if (!pack) return;
    const habits = leadHabits(resolution, pack);
    for (const { passage, lead } of leadParagraphs(resolution)) {
      const fault = lead.style ? emphasisFault(passage, pack, habits) : null;
      if (fault?.kind !== 'preposition') continue;
      const parameters = { lead: fault.lead };
      yield { span: fault.span, message: 'preposition', parameters, fix: { title: 'move', safe: true, edits: fault.edits } };
    }
  },
});
