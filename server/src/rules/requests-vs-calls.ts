import { wordKey } from '../text/words';
import { leadParagraphs, leadSpan } from './shared/lead-paragraphs';
import { defineRule } from './rule';

export default defineRule({
  id: 'requests-vs-calls',
  scope: 'resolution',
  severity: 'hint',
  byOrgan: { SC: 'off' },
  title: 'The Secretary-General is requested; States are called upon, invited or urged',
  messages: {
    states: 'Member States are not servants of the organ: “{instead}”, or a verb that invites or urges, is usual for them.',
  },
  why: 'A request is an instruction to the Secretary-General or to a body of the organ. A delegate will hear it as one.',
  source: 'Practice of issued texts, 1975–2025',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n1. *⟦Requests⟧* Member States to repair their lighthouses;\n\n2. *Decides* to act.\n',
      after: '*The General Assembly*,\n\n1. *Calls upon* Member States to repair their lighthouses;\n\n2. *Decides* to act.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n1. *⟦Prie⟧* les États Membres de réparer leurs phares;\n\n2. *Décide* d’agir.\n',
      after: '*L’Assemblée générale*,\n\n1. *Engage* les États Membres à réparer leurs phares;\n\n2. *Décide* d’agir.\n',
    },
  ],
  * check(resolution) {
    const { pack } = resolution;
    if (!pack) return;
    const { requestsStates, toStates } = pack.wording;
    for (const paragraph of leadParagraphs(resolution)) {
      const { lead, passage, position } = paragraph;
      if (position !== 'operative' || lead.match?.position === 'preambular') continue;
      const start = wordKey(passage.inline.plain.slice(lead.from, lead.from + 60));
      if (requestsStates.some((phrase) => start.startsWith(wordKey(phrase)))) yield { span: leadSpan(paragraph), message: 'states', parameters: { instead: toStates } };
    }
  },
});
