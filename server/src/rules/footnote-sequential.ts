import { defineRule } from './rule';
import { orderFaults, renumbering } from './shared/note-order';

export default defineRule({
  id: 'footnote-sequential',
  severity: 'error',
  title: 'Notes are numbered in the order in which the text first refers to them',
  messages: {
    reference: 'Reference {label} is out of order: by its place in the text it should be {expected}.',
    note: 'Note {label} stands out of order among the notes.',
    skipped: 'The number {expected} is skipped before reference {label}.',
    start: 'The first reference has the number {label}; notes are numbered from 1.',
    renumber: 'Renumber references and notes in the order of the text',
  },
  why: 'References run 1, 2, 3 through the text and its annexes. A number out of order shows that a paragraph was moved without its note.',
  source: 'UN Editorial Manual, Footnotes, Indicators; practice of issued texts, 2019–2026 (99.5 per cent)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,<sup>1</sup>\n\n1. *Welcomes* the plan of the keepers;⟦<sup>3</sup>⟧\n\n'
        + '2. *Thanks* the donors.<sup>2</sup>\n\n<sup>1</sup> A/90/101.\n\n<sup>2</sup> A/90/102.\n\n<sup>3</sup> A/90/103.\n',
      after: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,<sup>1</sup>\n\n1. *Welcomes* the plan of the keepers;<sup>2</sup>\n\n'
        + '2. *Thanks* the donors.<sup>3</sup>\n\n<sup>1</sup> A/90/101.\n\n<sup>2</sup> A/90/103.\n\n<sup>3</sup> A/90/102.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* son programme des phares[^1],\n\n1. *Salue* le plan des gardiens⟦[^3]⟧\u00a0;\n\n2. *Remercie* les donateurs[^4].\n\n'
        + '[^1]: A/90/101.\n\n[^3]: A/90/102.\n\n[^4]: A/90/103.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* son programme des phares[^1],\n\n1. *Salue* le plan des gardiens[^2]\u00a0;\n\n2. *Remercie* les donateurs[^3].\n\n'
        + '[^1]: A/90/101.\n\n[^2]: A/90/102.\n\n[^3]: A/90/103.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою программу маяков<sup>1</sup>,\n\n1. *приветствует* план смотрителей<sup>2</sup>;\n\n2. *благодарит* доноров<sup>3</sup>.\n\n'
        + '<sup>1</sup> A/90/101.\n\n⟦<sup>3</sup>⟧ A/90/103.\n\n<sup>2</sup> A/90/102.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою программу маяков<sup>1</sup>,\n\n1. *приветствует* план смотрителей<sup>2</sup>;\n\n2. *благодарит* доноров<sup>3</sup>.\n\n'
        + '<sup>1</sup> A/90/101.\n\n<sup>2</sup> A/90/102.\n\n<sup>3</sup> A/90/103.\n',
    },
  ],
  scope: 'resolution',
  reads: ['references', 'notes'],
  * check(resolution) {
    const faults = orderFaults(resolution);
    if (faults.length === 0) return;
    // Converters drop the masthead's note or those of a table from texts that are issued in order.
    const isIssued = resolution.status === 'adopted';
    const edits = renumbering(resolution);
    for (const { kind, span, label, expected } of faults) {
      yield {
        span,
        message: kind,
        parameters: { label, expected },
        ...((kind === 'start' || kind === 'note' || (kind === 'skipped' && isIssued)) && { severity: 'warning' as const }),
        ...(edits && { fix: { title: 'renumber', safe: false, edits } }),
      };
    }
  },
});
