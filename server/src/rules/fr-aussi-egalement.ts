import { wordKey } from '../text/words';
import { leadParagraphs, type LeadParagraph } from './shared/lead-paragraphs';
import { casedLike } from './shared/wordings';
import { defineRule } from './rule';

export default defineRule({
  id: 'fr-aussi-egalement',
  scope: 'resolution',
  reads: ['leads'],
  severity: 'information',
  needs: ({ leads }) => unusualAdverbs(leads.repetition.also).size > 0,
  title: 'One word for “also” opens the paragraphs of a text',
  messages: {
    mixed: 'Opening words of issued texts say “{right}”, not “{word}”.',
    replace: 'Write “{right}”',
  },
  why: 'Editors unify the adverb: in French “également” 9,292 times and “aussi” 17 in the opening words of recent texts.',
  source: 'Practice of issued texts, 2019–2026',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* ses textes sur les phares,\n\n*Rappelant ⟦aussi⟧* la Charte des lampes,\n\n'
        + '1. *Décide* d’agir.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* ses textes sur les phares,\n\n'
        + '*Rappelant également* la Charte des lampes,\n\n1. *Décide* d’agir.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其关于灯塔的各项决议，\n\n**⟦也⟧回顾**《灯具宪章》，\n\n1. **决定**采取行动。\n',
      after: '**大会**，\n\n**回顾**其关于灯塔的各项决议，\n\n**又回顾**《灯具宪章》，\n\n1. **决定**采取行动。\n',
    },
  ],
  * check(resolution) {
    if (!resolution.pack) return;
    const [usual] = resolution.pack.leads.repetition.also;
    const unusual = unusualAdverbs(resolution.pack.leads.repetition.also);
    if (usual === undefined || unusual.size === 0) return;
    for (const paragraph of leadParagraphs(resolution)) {
      const place = adverbOf(paragraph);
      if (!place || !unusual.has(wordKey(paragraph.lead.text.slice(place.start, place.end)))) continue;
      const word = paragraph.lead.text.slice(place.start, place.end);
      const right = casedLike(word, usual);
      const span = paragraph.passage.inline.span(paragraph.lead.from + place.start, paragraph.lead.from + place.end);
      const fix = { title: 'replace', safe: false, edits: [{ span, newText: right }] };
      yield { span, message: 'mixed', parameters: { word, right }, fix };
    }
  },
});

/** The adverbs besides the usual one; another spelling of the same word is no other word. */
function unusualAdverbs([usual, ...others]: readonly string[]): ReadonlySet<string> {
  return new Set(others.map(wordKey).filter((key) => usual !== undefined && !looksLike(key, wordKey(usual))));
}

function adverbOf({ lead: { match } }: LeadParagraph): { start: number; end: number } | null {
  return match?.adverb === 'also' ? match.adverbSpan : null;
}

function looksLike(a: string, b: string): boolean {
  return a.length > 2 && a.slice(1) === b.slice(1);
}
