import type { Resolution } from '../syntax/model';
import { defineRule } from './rule';
import { isNumbered, labelKey, noteBookOf } from './shared/notes';

export default defineRule({
  id: 'footnote-repeat',
  severity: 'warning',
  title: 'A reference to a note stands once',
  messages: {
    again: 'Note {label} is referred to a second time. A source is noted where it is first named; if it must be noted again, give it a new note with the same words.',
    first: 'First reference to note {label}',
    remove: 'Remove the second reference',
  },
  why: 'Until its seventy-fourth session the Assembly referred to one note in several places; since then a number never comes twice.',
  source: 'UN Editorial Manual, Footnotes, Repeated references; issued texts of the Assembly: 16 per cent of the references in session 74, none from session 75',
  examples: [
    {
      language: 'en',
      before: '# General Assembly\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* its lighthouse programme,<sup>1</sup>\n\n1. *Welcomes* the programme;⟦<sup>1</sup>⟧\n\n2. *Thanks* the donors.\n\n<sup>1</sup> A/80/901.\n',
      after: '# General Assembly\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* its lighthouse programme,<sup>1</sup>\n\n1. *Welcomes* the programme;\n\n2. *Thanks* the donors.\n\n<sup>1</sup> A/80/901.\n',
    },
    {
      language: 'fr',
      before: '# Assemblée générale\n\nQuatre-vingtième session\n\n*L’Assemblée générale*,\n\n*Rappelant* son programme des phares[^1],\n\n1. *Salue* le programme⟦[^1]⟧\u00a0;\n\n2. *Remercie* les donateurs.\n\n[^1]: A/80/901.\n',
      after: '# Assemblée générale\n\nQuatre-vingtième session\n\n*L’Assemblée générale*,\n\n*Rappelant* son programme des phares[^1],\n\n1. *Salue* le programme\u00a0;\n\n2. *Remercie* les donateurs.\n\n[^1]: A/80/901.\n',
    },
  ],
  scope: 'resolution',
  reads: ['references'],
  * check(resolution) {
    if (!refersOnce(resolution)) return;
    const { references, firsts } = noteBookOf(resolution);
    for (const placed of references) {
      const { span, labelSpan, label, form } = placed.reference;
      const first = firsts.get(labelKey(label))!;
      if (first === placed || !isNumbered(label)) continue;
      // Where several numbers share one pair of tags, what is left of them needs a hand.
      const isAlone = form === 'bracket' || span !== labelSpan;
      yield {
        span,
        message: 'again',
        parameters: { label },
        related: [{ span: first.reference.span, message: 'first', parameters: { label } }],
        ...(isAlone && { fix: { title: 'remove', safe: false, edits: [{ span, newText: '' }] } }),
      };
    }
  },
});

/** Sessions from which on a reference is never repeated; of the Security Council and the Economic and Social Council no session is known. */
function refersOnce({ organ, session }: Resolution): boolean {
  return session !== null && ((organ === 'GA' && session >= 75) || (organ === 'HRC' && session >= 54));
}
