import { internalReferencesOf, sourceOf } from '../syntax/internal-references';
import { readMarker } from '../syntax/marker';
import { Block, span } from '../text/block';
import { defineRule } from './rule';
import { markerEdit, ownStyle } from './shared/lists';

export default defineRule({
  id: 'internal-ref-form',
  severity: 'information',
  title: 'A subparagraph is referred to as it is marked',
  messages: {
    style: 'The subparagraph is marked “{expected}” in this language, and is referred to so.',
    space: 'A space belongs between the paragraph’s number and the subparagraph.',
    fix: 'Write “{expected}”',
    insert: 'Insert a space',
  },
  why: 'A reference that is set like the marker can be searched for, and follows when paragraphs are renumbered.',
  source: 'Editorial Manual of the United Nations, Paragraphs and subparagraphs; practice of issued texts',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n1. *Prie* le Secrétaire général d’établir :\n\na) Une liste des lampes ;\n\nb) Une liste des gardiens ;\n\n2. *Demande* que la liste visée au paragraphe 1 ⟦(a)⟧ ci-dessus soit publiée.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n1. *Prie* le Secrétaire général d’établir :\n\na) Une liste des lampes ;\n\nb) Une liste des gardiens ;\n\n2. *Demande* que la liste visée au paragraphe 1 a) ci-dessus soit publiée.\n',
    },
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* the following:\n\n(a) A list of lamps;\n\n(b) A list of keepers;\n\n2. *Decides* to publish the list named in paragraph 1⟦(a)⟧ above.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* the following:\n\n(a) A list of lamps;\n\n(b) A list of keepers;\n\n2. *Decides* to publish the list named in paragraph 1 (a) above.\n',
    },
  ],
  scope: 'resolution',
  reads: ['internal'],
  *check(resolution) {
    const { pack } = resolution;
    if (!pack || pack.phrasing.references.markFirst) return;
    for (const placed of internalReferencesOf(resolution)) {
      if (placed.reference.direction === null || placed.part?.kind === 'annex') continue;
      for (const { number, signs } of placed.reference.places) {
        const [first] = signs;
        if (!first || !number) continue;
        const place = sourceOf(placed, first);
        const text = placed.inline.plain.slice(first.start, first.end);
        const marker = readMarker(new Block(`${text} `, 'prose'), 0, text.length + 1);
        const style = marker && ownStyle(marker, pack);
        if (!marker || !style) continue;
        const edit = style.before === marker.before && style.after === marker.after ? null : markerEdit(marker, style, marker.value);
        if (edit) {
          yield { span: place, message: 'style', parameters: { expected: edit.newText }, fix: { title: 'fix', safe: true, edits: [{ span: place, newText: edit.newText }] } };
        } else if (first.start === number.end) {
          yield { span: place, message: 'space', fix: { title: 'insert', safe: true, edits: [{ span: span(place.block, place.start, place.start), newText: ' ' }] } };
        }
      }
    }
  },
});
