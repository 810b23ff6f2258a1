import { internalReferencesOf, sourceOf, targetOf } from '../syntax/internal-references';
import { defineRule, type Finding } from './rule';
import { numberingOf } from './shared/numbering';

export default defineRule({
  id: 'internal-ref-target',
  severity: 'error',
  title: 'A paragraph that is referred to exists',
  messages: {
    paragraph: 'There is no paragraph {number} in this text. If paragraphs have been renumbered, the reference must follow.',
    item: 'The paragraph exists, but it has no such subparagraph.',
    section: 'There is no section {number} in this text.',
  },
  why: 'References of a text to itself break when a paragraph is added, moved or taken out, and nobody notices until the text is adopted.',
  source: 'Measured on issued texts: no exception in six languages from 2020 on',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Welcomes* the report on beacons;\n\n2. *Requests* a list of the lamps named in paragraph ⟦7⟧ above.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Welcomes* the report on beacons;\n\n2. *Requests* a list of the lamps named in paragraph 1 above.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Demande* que la liste visée au paragraphe ⟦4⟧ ci-dessus soit publiée.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Demande* que la liste visée au paragraphe 1 ci-dessus soit publiée.\n',
    },
  ],
  scope: 'resolution',
  reads: ['leads', 'ends', 'internal'],
  *check(resolution): Generator<Finding> {
    // A number that stood before the first item of a list is lost in conversions; the paragraph is there.
    const lost = new Set(numberingOf(resolution).filter(({ paragraphs }) => paragraphs.some(({ kind }) => kind === 'subitem')).map(({ part }) => part));
    for (const placed of internalReferencesOf(resolution)) {
      const { reference, part, element } = placed;
      // In annexes and notes numbers of other texts are meant as often as not, and nothing is known where nothing says this text.
      if (reference.direction === null || reference.kind === 'note' || part === null || part.kind === 'annex' || element.kind === 'other') continue;
      for (const [i, { number, signs }] of reference.places.entries()) {
        if (targetOf(placed, i, resolution).kind !== 'missing') continue;
        if (!number || (lost.has(part) && part.operative.some(({ marker }) => (marker?.value ?? 0) > number.value))) continue;
        const exists = reference.kind === 'paragraph' && signs.length > 0 && part.operative.some(({ marker }) => marker?.value === number.value);
        const place = sourceOf(placed, exists ? signs[0]! : number);
        const shown = placed.inline.plain.slice(number.start, number.end);
        if (exists) yield { span: place, message: 'item', severity: 'warning' };
        else yield { span: place, message: reference.kind === 'section' ? 'section' : 'paragraph', parameters: { number: shown } };
      }
    }
  },
});
