import { openingOf } from './shared/lead-opening';
import { leadParagraphs, leadSpan, type LeadParagraph } from './shared/lead-paragraphs';
import { adverbFix, hasSameObject, placeInRun, repeatsPrevious } from './shared/repetition';
import { defineRule } from './rule';

export default defineRule({
  id: 'repeat-sequence',
  scope: 'resolution',
  reads: ['leads', 'objects', 'openings'],
  severity: 'information',
  byOrgan: { SC: 'off' },
  title: 'Neighbouring paragraphs that open with the same verb say “also”, then “further”',
  messages: {
    repeated: 'The paragraph above opens with the same words: write “{right}”.',
    known: 'The paragraph above opens with the same words.',
    change: 'Write “{right}”',
    above: 'The same words',
  },
  why: 'In a run of like paragraphs the first is plain, the second has “also”, the third “further”, the fourth is plain again. Editors put '
    + 'this right before a text is issued.',
  source: 'Practice of issued texts, 2019–2026; editors’ corrections to drafts of the eightieth session of the General Assembly',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its texts on lighthouses,\n\n*⟦Recalling⟧* the Charter of Lamps,\n\n'
        + '*⟦Recalling⟧* the Code of Bells,\n\n1. *Decides* to act.\n',
      after: '*The General Assembly*,\n\n*Recalling* its texts on lighthouses,\n\n*Recalling also* the Charter of Lamps,\n\n'
        + '*Recalling further* the Code of Bells,\n\n'
        + '1. *Decides* to act.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n1. *Solicita* al Secretario General que informe;\n\n'
        + '2. *⟦Solicita⟧* al Secretario General que ayude a los puertos.\n',
      after: '*La Asamblea General*,\n\n1. *Solicita* al Secretario General que informe;\n\n'
        + '2. *Solicita también* al Secretario General que ayude a los puertos.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其关于灯塔的各项决议，\n\n**⟦回顾⟧**《灯具宪章》，\n\n1. **决定**采取行动。\n',
      after: '**大会**，\n\n**回顾**其关于灯塔的各项决议，\n\n**又回顾**《灯具宪章》，\n\n1. **决定**采取行动。\n',
    },
  ],
  * check(resolution) {
    const { pack } = resolution;
    if (!pack) return;
    const paragraphs = leadParagraphs(resolution);
    for (const [i, paragraph] of paragraphs.entries()) {
      const { previous, position } = paragraph;
      if (!previous || !isPlainAgain(paragraph)) continue;
      // "*Requests* also": the adverb is there, and lacks but its emphasis.
      const { match } = openingOf(paragraph.passage, pack);
      if (match && match.adverb !== 'plain') continue;
      const { adverb, plain } = placeInRun(paragraph);
      if (adverb === 'plain') continue;
      // In the operative part the verb is often repeated plain for another addressee; French has one verb for several of other languages.
      const lenient = position === 'operative' || pack.leads.repetition.loose === true;
      const more = plain > 2 || (paragraphs[i + 1]?.previous === paragraph && isPlainAgain(paragraphs[i + 1]!));
      if (lenient && !more && !hasSameObject(previous, paragraph, pack)) continue;
      const change = adverbFix(paragraph, pack, adverb);
      const related = [{ span: leadSpan(previous), message: 'above' }];
      const common = { span: leadSpan(paragraph), related, ...(lenient ? { severity: 'hint' as const } : {}) };
      if (change) yield { ...common, message: 'repeated', parameters: { right: change.right }, fix: change.fix };
      else yield { ...common, message: 'known' };
    }
  },
});

function isPlainAgain(paragraph: LeadParagraph): boolean {
  return paragraph.lead.match?.adverb === 'plain' && paragraph.previous?.lead.match?.adverb === 'plain' && repeatsPrevious(paragraph);
}
