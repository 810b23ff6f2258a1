import { defineRule } from './rule';
import { strayNotes } from './shared/stray-notes';

export default defineRule({
  id: 'footnote-orphan',
  severity: 'error',
  title: 'Each reference has its note, and each note its reference',
  messages: {
    noNote: 'There is no note {label}: write it, or remove the reference.',
    noReference: 'Nothing in the text refers to note {label}: set a reference where the note belongs, or remove the note.',
    twice: 'There is already a note {label} further up: give this one a number of its own.',
    mistyped: 'There is no note {label}, and nothing refers to note {meant}, which seems to be meant here.',
    misnumbered: 'This note has the number {label}, but by its place it is note {meant}, which the text refers to and does not have.',
    noNotes: 'The text refers to {count} notes but holds none.',
    noReferences: 'The text has {count} notes but no reference to any of them.',
    everywhere: 'Here and in {count} places in all a reference has no note, or a note no reference.',
    renumber: 'Write {meant}',
  },
  why: 'A reader who follows a reference must find its note. One without the other is left over from a change, or a number is mistyped.',
  source: 'UN Editorial Manual, Footnotes, Indicators',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,<sup>1</sup>\n\n1. *Welcomes* the plan of the keepers;<sup>2</sup>\n\n'
        + '2. *Thanks* the donors.\n\n<sup>1</sup> A/90/101.\n\n⟦<sup>1</sup>⟧ A/90/103.\n',
      after: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,<sup>1</sup>\n\n1. *Welcomes* the plan of the keepers;<sup>2</sup>\n\n'
        + '2. *Thanks* the donors.\n\n<sup>1</sup> A/90/101.\n\n<sup>2</sup> A/90/103.\n',
    },
    {
      language: 'ar',
      before: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى برنامجها للمنارات<sup>1</sup>،\n\n1 - ***ترحب*** بخطة الحراس⟦<sup>2</sup>⟧؛\n\n2 - ***تشكر*** المانحين.\n\n<sup>1</sup> A/90/101.\n',
      after: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى برنامجها للمنارات<sup>1</sup>،\n\n1 - ***ترحب*** بخطة الحراس<sup>2</sup>؛\n\n2 - ***تشكر*** المانحين.\n\n<sup>1</sup> A/90/101.\n\n<sup>2</sup> A/90/102.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* son programme des phares[^1],\n\n1. *Salue* le plan des gardiens⟦[^5]⟧\u00a0;\n\n2. *Remercie* les donateurs[^3].\n\n'
        + '[^1]: A/90/101.\n\n[^2]: A/90/102.\n\n[^3]: A/90/103.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* son programme des phares[^1],\n\n1. *Salue* le plan des gardiens[^2]\u00a0;\n\n2. *Remercie* les donateurs[^3].\n\n'
        + '[^1]: A/90/101.\n\n[^2]: A/90/102.\n\n[^3]: A/90/103.\n',
    },
  ],
  everywhere: { message: 'everywhere' },
  scope: 'resolution',
  reads: ['references'],
  * check(resolution) {
    for (const { kind, span, labelSpan, label, meant, count } of strayNotes(resolution)) {
      yield {
        span,
        message: kind,
        parameters: { label, ...(meant && { meant }), ...(count && { count }) },
        ...(count && { severity: 'warning' as const }),
        ...(meant && { fix: { title: 'renumber', safe: false, edits: [{ span: labelSpan, newText: meant }] } }),
      };
    }
  },
});
