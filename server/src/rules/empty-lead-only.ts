import { endKindOf } from '../syntax/shape';
import { knownLead, leadParagraphs } from './shared/lead-paragraphs';
import { defineRule } from './rule';

export default defineRule({
  id: 'empty-lead-only',
  scope: 'resolution',
  reads: ['leads', 'objects', 'ends'],
  severity: 'warning',
  title: 'A paragraph says more than its opening words',
  messages: {
    empty: 'The paragraph has only its opening words: say what they are about, or delete it.',
  },
  why: 'Such a paragraph is left over from editing.',
  source: 'Practice of issued texts, 2019–2026',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its texts on lighthouses,\n\n⟦*Recalling further*⟧,\n\n1. *Decides* to act.\n',
      after: '*The General Assembly*,\n\n*Recalling* its texts on lighthouses,\n\n1. *Decides* to act.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n1. *Decide* actuar;\n\n2. ⟦*Solicita*⟧;\n\n3. *Alienta* a los puertos a actuar.\n',
      after: '*La Asamblea General*,\n\n1. *Decide* actuar;\n\n2. *Alienta* a los puertos a actuar.\n',
    },
  ],
  * check(resolution) {
    for (const { element, passage, lead } of leadParagraphs(resolution)) {
      const { plain } = passage.inline;
      if (plain.length > lead.to + 20 || lead.from > 3 || !lead.match?.head) continue;
      if (element.passages.length > 1 || element.items.length > 0 || endKindOf(passage) === 'colon') continue;
      // Emphasis over the whole paragraph: its words go on after the lead that the language knows.
      const known = resolution.pack && knownLead(passage, resolution.pack, lead.from);
      if (known && /\p{L}/u.test(plain.slice(known.end, lead.to))) continue;
      if (/^[\P{L}]*$/u.test(plain.slice(lead.to))) yield { span: lead.span, message: 'empty' };
    }
  },
});
