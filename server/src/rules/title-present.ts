import { defineRule } from './rule';

export default defineRule({
  id: 'title-present',
  severity: 'warning',
  byOrgan: { SC: 'off' },
  title: 'A draft resolution has a title',
  messages: { missing: 'The draft has no title. Put one on a line of its own before this line; it is often that of the agenda item.' },
  why: 'Resolutions are listed, voted on and found by their titles; only those of the Security Council have none.',
  source: 'Editorial Manual of the United Nations, Resolutions; no exception in issued texts',
  examples: [
    {
      language: 'en',
      before: '# General Assembly\n\nA/C.2/80/L.99\n\n**Freedonia: draft resolution**\n\n*⟦The General Assembly⟧*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
      after: '# General Assembly\n\nA/C.2/80/L.99\n\n**Freedonia: draft resolution**\n\n## **Lighthouses**\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'fr',
      before: '# Assemblée générale\n\nA/C.2/80/L.99\n\n**Freedonia : projet de résolution**\n\n*⟦L’Assemblée générale⟧*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
      after: '# Assemblée générale\n\nA/C.2/80/L.99\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
    },
  ],
  scope: 'resolution',
  reads: ['masthead'],
  *check({ status, organ, masthead, parts }) {
    const organLine = parts[0]?.organLine;
    if (status !== 'draft' || organ === null || masthead.titleElement || !organLine) return;
    yield { span: organLine.lead?.inner ?? organLine.passages[0]!.span, message: 'missing' };
  },
});
