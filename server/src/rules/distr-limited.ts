import { fold } from '../text/words';
import { defineRule } from './rule';

export default defineRule({
  id: 'distr-limited',
  severity: 'warning',
  byOrgan: { SC: 'off' },
  title: 'A draft is in limited distribution',
  messages: {
    limited: 'Drafts are in limited distribution; this line should read “{limited}”.',
    fix: 'Write “{limited}”',
  },
  why: 'Drafts are issued in the L series and for delegations only until they are adopted. Drafts of the Security Council are in general distribution.',
  source: 'Editorial Manual of the United Nations, Resolutions; United Nations document symbols',
  examples: [
    {
      language: 'en',
      before: '# General Assembly\n\nA/C.2/80/L.99\n\n⟦Distr.: General⟧\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
      after: '# General Assembly\n\nA/C.2/80/L.99\n\nDistr.: Limited\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'fr',
      before: '# Assemblée générale\n\nA/C.2/80/L.99\n\n⟦Distr. générale⟧\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
      after: '# Assemblée générale\n\nA/C.2/80/L.99\n\nDistr. limitée\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
    },
  ],
  scope: 'resolution',
  reads: ['masthead'],
  *check({ status, organ, pack, masthead }) {
    const stated = masthead.distribution;
    if (status !== 'draft' || organ === null || !pack || !stated) return;
    const { limited } = pack.masthead;
    const word = limited.slice(limited.lastIndexOf(' ') + 1);
    const said = fold(stated.value);
    if (said.includes(fold(word)) || said.includes('limited') || stated.value.length > 40) return;
    yield { span: stated.span, message: 'limited', parameters: { limited }, fix: { title: 'fix', safe: false, edits: [{ span: stated.span, newText: limited }] } };
  },
});
