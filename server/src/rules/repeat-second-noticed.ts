import { leadParagraphs, leadSpan } from './shared/lead-paragraphs';
import { adverbFix, repeatsPrevious } from './shared/repetition';
import { defineRule } from './rule';

export default defineRule({
  id: 'repeat-second-noticed',
  scope: 'resolution',
  reads: ['leads'],
  severity: 'information',
  byOrgan: { SC: 'off' },
  title: '“Further” comes third, after “also”',
  messages: {
    further: 'The paragraph above has the verb without an adverb, so this one says “also”: write “{right}”.',
    change: 'Write “{right}”',
  },
  why: 'The sequence is plain, also, further. “Further” in the second place makes the reader look for a paragraph that was dropped.',
  source: 'Practice of issued texts, 2019–2026 (three in 9,400 second places outside the Security Council)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its texts on lighthouses,\n\n'
        + '*⟦Recalling further⟧* the Charter of Lamps,\n\n1. *Decides* to act.\n',
      after: '*The General Assembly*,\n\n*Recalling* its texts on lighthouses,\n\n*Recalling also* the Charter of Lamps,\n\n'
        + '1. *Decides* to act.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n1. *просит* порты помочь;\n\n2. *⟦просит далее⟧* смотрителей сообщить о лампах.\n',
      after: '*Генеральная Ассамблея*,\n\n1. *просит* порты помочь;\n\n2. *просит также* смотрителей сообщить о лампах.\n',
    },
  ],
  * check(resolution) {
    const { pack } = resolution;
    if (!pack) return;
    for (const paragraph of leadParagraphs(resolution)) {
      const { lead, previous } = paragraph;
      if (lead.match?.adverb !== 'further' || previous?.lead.match?.adverb !== 'plain' || !repeatsPrevious(paragraph)) continue;
      const change = adverbFix(paragraph, pack, 'also');
      if (change) yield { span: leadSpan(paragraph), message: 'further', parameters: { right: change.right }, fix: change.fix };
    }
  },
});
