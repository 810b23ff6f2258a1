import { span, textOf } from '../text/block';
import { defineRule } from './rule';
import { allBut } from './shared/kinds';
import { referenceGroups } from './shared/notes';

export default defineRule({
  id: 'footnote-several',
  severity: 'information',
  title: 'Two references at one place are separated by a comma',
  messages: {
    joined: 'References {a} and {b} stand side by side and read like one number; put a comma between them.',
    separate: 'Put a comma between the references',
  },
  why: 'Raised numbers that touch read like one number: 1 and 2 become 12.',
  source: 'UN Editorial Manual, Footnotes, Indicators',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,⟦<sup>1</sup><sup>2</sup>⟧\n\n1. *Thanks* the donors.\n\n<sup>1</sup> A/90/101.\n\n<sup>2</sup> A/90/102.\n',
      after: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,<sup>1</sup>,<sup>2</sup>\n\n1. *Thanks* the donors.\n\n<sup>1</sup> A/90/101.\n\n<sup>2</sup> A/90/102.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* su programa de faros⟦[^1][^2]⟧,\n\n1. *Agradece* a los donantes.\n\n[^1]: A/90/101.\n\n[^2]: A/90/102.\n',
      after: '*La Asamblea General*,\n\n*Recordando* su programa de faros[^1],[^2],\n\n1. *Agradece* a los donantes.\n\n[^1]: A/90/101.\n\n[^2]: A/90/102.\n',
    },
  ],
  scope: 'element',
  kinds: allBut('footnote'),
  * check({ passages }, { pack }) {
    for (const { inline } of passages) {
      for (const { references } of referenceGroups(inline)) {
        for (const [i, b] of references.entries()) {
          const a = references[i - 1];
          if (!a || textOf(span(a.span.block, a.span.end, b.span.start)).trim() !== '') continue;
          yield {
            span: span(a.span.block, a.span.start, b.span.end),
            message: 'joined',
            parameters: { a: a.label, b: b.label },
            fix: { title: 'separate', safe: true, edits: [{ span: span(a.span.block, a.span.end, a.span.end), newText: pack!.typography.betweenReferences }] },
          };
        }
      }
    }
  },
});
