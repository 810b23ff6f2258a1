import { startOf } from '../text/block';
import { defineRule } from './rule';

export default defineRule({
  id: 'preamble-after-operative',
  severity: 'warning',
  title: 'No preambular paragraph stands after the first operative one',
  messages: {
    late: 'This paragraph is worded like a preambular one but stands among the operative paragraphs; move it up, or begin it with a verb that decides.',
    first: 'The operative part begins here',
  },
  why: 'The preamble gives the reasons and the operative part the decisions; the one comes before the other in each part of a resolution.',
  source: 'Editorial Manual of the United Nations, Resolutions',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Welcomes* the report on beacons;\n\n*⟦Noting⟧* the state of the lamps,\n\n2. *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Noting* the state of the lamps,\n\n1. *Welcomes* the report on beacons;\n\n2. *Decides* to keep the matter under review.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n1. *Accueille avec satisfaction* le rapport ;\n\n*⟦Notant⟧* l’état des lampes,\n\n2. *Décide* de rester saisie de la question.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Notant* l’état des lampes,\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de rester saisie de la question.\n',
    },
  ],
  scope: 'resolution',
  reads: [],
  *check({ parts }) {
    for (const { kind, elements } of parts) {
      let operative = null;
      for (const element of kind === 'annex' ? [] : elements) {
        const passage = element.passages[0]!;
        // Sections may have preambles of their own.
        if (element.kind === 'heading') operative = null;
        else if (element.kind === 'operative') operative ??= passage;
        else if (element.kind === 'preambular' && operative && startOf(passage.span) > startOf(operative.span)) {
          yield { span: element.lead?.inner ?? passage.span, message: 'late', related: [{ span: operative.marker?.span ?? operative.span, message: 'first' }] };
        }
      }
    }
  },
});
