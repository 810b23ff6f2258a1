import { capitalise, lowercase } from '../language/lead';
import { leadParagraphs } from './shared/lead-paragraphs';
import { defineRule } from './rule';

export default defineRule({
  id: 'lead-capital',
  scope: 'resolution',
  reads: ['leads'],
  severity: 'warning',
  needs: ({ leads }) => leads.capital !== null,
  title: 'The opening words begin with a capital, or in Russian with a small letter',
  messages: {
    capital: 'The paragraph begins with a capital letter: “{right}”.',
    small: 'The paragraph goes on with the sentence that the organ’s name begins: write “{right}” with a small letter.',
    change: 'Write “{right}”',
  },
  why: 'Every paragraph is set as the beginning of a clause. Russian alone writes it as the running sentence that it is.',
  source: 'Practice of issued texts, 2000–2026: one exception in 360,000 English, French and Spanish paragraphs, 20 in 100,000 Russian',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*⟦rappelant⟧* ses textes sur les phares,\n\n1. *⟦décide⟧* d’agir.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* ses textes sur les phares,\n\n1. *Décide* d’agir.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*⟦Ссылаясь⟧* на свои резолюции о маяках,\n\n1. *постановляет* действовать.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свои резолюции о маяках,\n\n1. *постановляет* действовать.\n',
    },
  ],
  * check(resolution) {
    const { pack } = resolution;
    if (!pack || pack.leads.capital === null) return;
    for (const { lead, element } of leadParagraphs(resolution)) {
      // Words that are not known may be the name of a body or a heading; a lead after other words goes on with them.
      if (!lead.match?.head || lead.from > 0 || (element.kind === 'operative_unnumbered' && lead.style === null)) continue;
      const right = pack.leads.capital ? capitalise(pack, lead.text) : lowercase(pack, lead.text);
      if (right === lead.text) continue;
      const letter = /\p{L}/u.exec(lead.text)!;
      const span = element.passages[0]!.inline.span(lead.from, lead.to);
      const first = element.passages[0]!.inline.span(lead.from + letter.index, lead.from + letter.index + 1);
      yield {
        span, message: pack.leads.capital ? 'capital' : 'small', parameters: { right },
        fix: { title: 'change', safe: false, edits: [{ span: first, newText: right.slice(letter.index, letter.index + 1) }] },
      };
    }
  },
});
