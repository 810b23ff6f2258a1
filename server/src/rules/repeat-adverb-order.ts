import { leadParagraphs, leadSpan, type LeadParagraph } from './shared/lead-paragraphs';
import { adverbFix } from './shared/repetition';
import { defineRule } from './rule';

export default defineRule({
  id: 'repeat-adverb-order',
  scope: 'resolution',
  reads: ['leads'],
  severity: 'information',
  byOrgan: { SC: 'off' },
  title: '“Also” and “further” stand on the usual side of the verb',
  messages: {
    order: 'In this part of the text the adverb stands on the other side of the verb: write “{right}”.',
    change: 'Write “{right}”',
  },
  why: 'In English the preamble has “Recalling also” and the operative part “Also recalls”; other languages have one place for both.',
  source: 'Practice of issued texts, 2019–2026: 96 of 100 preambular and 97 of 100 operative paragraphs in English',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its texts on lighthouses,\n\n*⟦Also recalling⟧* the Charter of Lamps,\n\n'
        + '1. *Invites* all ports;\n\n'
        + '2. *⟦Invites also⟧* all keepers.\n',
      after: '*The General Assembly*,\n\n*Recalling* its texts on lighthouses,\n\n*Recalling also* the Charter of Lamps,\n\n'
        + '1. *Invites* all ports;\n\n'
        + '2. *Also invites* all keepers.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n1. *Invite* tous les ports;\n\n2. *⟦Également invite⟧* tous les gardiens.\n',
      after: '*L’Assemblée générale*,\n\n1. *Invite* tous les ports;\n\n2. *Invite également* tous les gardiens.\n',
    },
  ],
  * check(resolution) {
    const { pack } = resolution;
    if (!pack) return;
    for (const paragraph of leadParagraphs(resolution)) {
      const adverb = paragraph.lead.match?.adverb ?? 'plain';
      const side = sideOf(paragraph);
      if (adverb === 'plain' || side === null || side === pack.leads.repetition.place[paragraph.position]) continue;
      const change = adverbFix(paragraph, pack, adverb);
      if (change) yield { span: leadSpan(paragraph), message: 'order', parameters: { right: change.right }, fix: change.fix };
    }
  },
});

/** On which side of the verb the adverb stands; null where it stands inside it or there is none. */
function sideOf({ lead: { match } }: LeadParagraph): 'before' | 'after' | null {
  if (!match?.head || !match.adverbSpan) return null;
  if (match.adverbSpan.end <= match.headStart) return 'before';
  return match.adverbSpan.start >= match.headEnd ? 'after' : null;
}
