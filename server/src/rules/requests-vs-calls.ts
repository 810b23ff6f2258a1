import { leadParagraphs, leadSpan } from './shared/lead-paragraphs';
import { wordingsIn } from './shared/wordings';
import { defineRule } from './rule';

export default defineRule({
  id: 'requests-vs-calls',
  scope: 'resolution',
  severity: 'hint',
  byOrgan: { SC: 'off' },
  needs: ({ wording }) => wording.requestsStates.length > 0,
  title: 'The Secretary-General is requested; States are called upon, invited or urged',
  messages: {
    states: 'States are usually called upon, invited or urged rather than requested: “{instead}”, for instance.',
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
    for (const paragraph of leadParagraphs(resolution)) {
      const { lead, passage, position } = paragraph;
      if (position !== 'operative' || lead.match?.position === 'preambular') continue;
      const opens = wordingsIn(passage, pack).some(({ kind, from }) => kind === 'requestsStates' && from === lead.from);
      if (opens) yield { span: leadSpan(paragraph), message: 'states', parameters: { instead: pack.wording.toStates } };
    }
  },
});
