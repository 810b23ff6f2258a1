import { leadParagraphs, leadSpan, type LeadParagraph } from './shared/lead-paragraphs';
import { adverbFix, repeatsPrevious, says, saysTheSame } from './shared/repetition';
import { defineRule } from './rule';

export default defineRule({
  id: 'repeat-not-adjacent',
  scope: 'resolution',
  severity: 'warning',
  byOrgan: { SC: 'off' },
  title: '“Also” and “further” follow a paragraph that opens with the same verb',
  messages: {
    alone: 'The paragraph above does not open with this verb, so “{adverb}” has nothing to refer to: write “{right}”.',
    first: 'No paragraph with this verb stands above, so “{adverb}” has nothing to refer to: write “{right}”.',
    change: 'Write “{right}”',
  },
  why: 'The adverb says that the verb of the paragraph above comes again. It is left behind when paragraphs are moved or dropped.',
  source: 'Practice of issued texts, 2019–2026 (98 to 99 in 100 such adverbs have the same verb just above); editors’ corrections to drafts '
    + 'of the eightieth session',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* ses textes sur les phares,\n\n'
        + '*⟦Saluant également⟧* l’effort des gardiens,\n\n1. *⟦Décide également⟧* d’agir.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* ses textes sur les phares,\n\n*Saluant* l’effort des gardiens,\n\n'
        + '1. *Décide* d’agir.\n',
    },
    {
      language: 'en',
      before: '*The General Assembly*,\n\n1. *Welcomes* the report;\n\n2. *⟦Further invites⟧* all ports to take part.\n',
      after: '*The General Assembly*,\n\n1. *Welcomes* the report;\n\n2. *Invites* all ports to take part.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其关于灯塔的各项决议，\n\n**⟦又欢迎⟧**看守人的工作，\n\n1. **决定**采取行动。\n',
      after: '**大会**，\n\n**回顾**其关于灯塔的各项决议，\n\n**欢迎**看守人的工作，\n\n1. **决定**采取行动。\n',
    },
  ],
  * check(resolution) {
    const { pack } = resolution;
    if (!pack) return;
    for (const paragraph of leadParagraphs(resolution)) {
      const { lead, previous } = paragraph;
      if (!lead.match?.head || lead.match.adverb === 'plain' || repeatsPrevious(paragraph) || mayRepeat(paragraph)) continue;
      const change = adverbFix(paragraph, pack, 'plain');
      if (!change) continue;
      const { start, end } = lead.match.adverbSpan!;
      const parameters = { adverb: lead.text.slice(start, end), right: change.right };
      // Where the verb stands inside the paragraph above, or its lead says the same by another word, the adverb may refer to that.
      const refers = previous && (says(previous.element, lead.match.head) || saysTheSame(paragraph, previous));
      const milder = refers ? { severity: 'information' as const } : {};
      yield { span: leadSpan(paragraph), message: previous ? 'alone' : 'first', parameters, fix: change.fix, ...milder };
    }
  },
});

/** Whether the paragraph above opens with the verb and another complement, or with one that is not known. */
function mayRepeat({ lead, previous, element, part, position }: LeadParagraph): boolean {
  if (previous) return !previous.lead.match?.head || previous.lead.match.head === lead.match!.head;
  return (position === 'preambular' ? part.preamble : part.operative)[0] !== element;
}
