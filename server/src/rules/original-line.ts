import { textOf } from '../text/block';
import { fold } from '../text/words';
import { defineRule } from './rule';

export default defineRule({
  id: 'original-line',
  severity: 'information',
  byOrgan: { SC: 'off' },
  title: 'The masthead names the language in which the draft was written',
  messages: { missing: 'The masthead has a date but no “{original}” line; it names the language in which the draft was submitted.' },
  why: 'Translators and readers go back to the original where versions differ.',
  source: 'Editorial Manual of the United Nations, Mastheads',
  examples: [
    {
      language: 'en',
      before: '# General Assembly\n\nA/C.2/80/L.99\n\nDistr.: Limited\n\n⟦3 November 2025⟧\n\n**Eightieth session**\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
      after: '# General Assembly\n\nA/C.2/80/L.99\n\nDistr.: Limited\n\n3 November 2025\n\nOriginal: English\n\n**Eightieth session**\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'fr',
      before: '# Assemblée générale\n\nA/C.2/80/L.99\n\nDistr. limitée\n\n⟦3 novembre 2025⟧\n\nQuatre-vingtième session\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
      after: '# Assemblée générale\n\nA/C.2/80/L.99\n\nDistr. limitée\n\n3 novembre 2025\n\nOriginal : anglais\n\nQuatre-vingtième session\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
    },
  ],
  scope: 'resolution',
  reads: ['masthead'],
  *check({ status, organ, pack, masthead }) {
    if (status !== 'draft' || organ === null || !pack || !masthead.date || !masthead.distribution || masthead.original) return;
    // A conversion joins the lines.
    const line = fold(textOf(masthead.date.span));
    if (pack.masthead.original.some((word) => line.includes(fold(word)))) return;
    yield { span: masthead.date.span, message: 'missing', parameters: { original: pack.masthead.original[0]! } };
  },
});
