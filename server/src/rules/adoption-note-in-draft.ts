import { defineRule } from './rule';

export default defineRule({
  id: 'adoption-note-in-draft',
  severity: 'information',
  title: 'A draft does not say when it was adopted',
  messages: { note: 'The meeting and date of adoption stand in adopted texts only; leave them out of a draft.' },
  why: 'Such lines are left over from the text that the draft was made from, and would misdate it.',
  source: 'Editorial Manual of the United Nations, Resolutions',
  examples: [
    {
      language: 'en',
      before: '**Freedonia: draft resolution**\n\n**Lighthouses**\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n\n⟦*9th plenary meeting*⟧\n',
      after: '**Freedonia: draft resolution**\n\n**Lighthouses**\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'fr',
      before: '**Freedonia : projet de résolution**\n\n**Phares**\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n\n⟦*9e séance plénière*⟧\n',
      after: '**Freedonia : projet de résolution**\n\n**Phares**\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
    },
  ],
  scope: 'resolution',
  reads: [],
  *check({ status, elements }) {
    const note = status === 'draft' ? elements.find(({ kind }) => kind === 'conclusion') : undefined;
    if (note) yield { span: note.passages[0]!.span, message: 'note' };
  },
});
