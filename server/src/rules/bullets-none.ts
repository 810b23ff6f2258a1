import type { Element } from '../syntax/model';
import { signOf } from '../syntax/marker';
import { defineRule } from './rule';

export default defineRule({
  id: 'bullets-none',
  severity: 'warning',
  byOrgan: { SC: 'off' },
  title: 'Lists have letters, not bullets',
  messages: {
    bullets: 'Resolutions mark the items of a list with letters, not with bullets; this list should begin with “{expected}”.',
    fix: 'Mark the list with letters',
  },
  why: 'An item without a letter cannot be referred to or voted on. Only the Security Council uses dashes and bullets.',
  source: 'Editorial Manual of the United Nations, Paragraphs and subparagraphs; none in issued texts of the other organs',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* the following:\n\n⟦–⟧ A list of lamps;\n\n– A list of keepers;\n\n2. *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* the following:\n\n(a) A list of lamps;\n\n(b) A list of keepers;\n\n2. *Decides* to keep the matter under review.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n1. *Prie* le Secrétaire général d’établir :\n\n⟦•⟧ Une liste des lampes ;\n\n• Une liste des gardiens ;\n\n2. *Décide* de rester saisie de la question.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n1. *Prie* le Secrétaire général d’établir :\n\na) Une liste des lampes ;\n\nb) Une liste des gardiens ;\n\n2. *Décide* de rester saisie de la question.\n',
    },
  ],
  scope: 'resolution',
  reads: [],
  *check({ parts, pack, organ }) {
    if (!pack || organ === null) return;
    for (const { kind, elements } of parts) {
      for (const element of kind === 'annex' ? [] : elements) {
        const bullets = element.items.filter(({ marker }) => marker?.kind === 'bullet');
        const [first] = bullets;
        const style = first && (pack.subparagraphs[first.depth - 1] ?? pack.subparagraphs[0]);
        if (!first || !style || isMixed(element)) continue;
        const mark = (n: number) => style.before + signOf(style.numeral, n) + style.after;
        yield {
          span: first.marker!.span,
          message: 'bullets',
          parameters: { expected: mark(1) },
          fix: { title: 'fix', safe: false, edits: bullets.map(({ marker }, i) => ({ span: marker!.span, newText: mark(i + 1) })) },
        };
      }
    }
  },
});

/** A list that has letters too is set by hand. */
function isMixed({ items }: Element): boolean {
  return items.some(({ marker }) => marker !== null && marker.kind !== 'bullet');
}
