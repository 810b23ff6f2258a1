import { span } from '../text/block';
import { defineRule, type Edit } from './rule';
import { committeeLine, emphasised, lineEndOf, organLineText, statedOrgan } from './shared/organ-lines';

export default defineRule({
  id: 'organ-line-missing',
  severity: 'error',
  title: 'A resolution begins with the name of the organ that adopts it',
  messages: {
    unknown: 'No resolution begins here: the name of the organ that adopts it, such as “The General Assembly”, must stand on a line of its own before the first paragraph.',
    known: 'The name of the organ is missing: “{line}” must stand on a line of its own before the first paragraph.',
    fix: 'Insert “{line}”',
  },
  why: 'The organ is the subject of the one sentence that a resolution is. Without it nobody recalls, notes or decides.',
  source: 'Editorial Manual of the United Nations, Resolutions',
  examples: [
    {
      language: 'en',
      before: '# General Assembly\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*⟦Recalling⟧* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
      after: '# General Assembly\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'es',
      before: '# Consejo de Seguridad\n\n**Freedonia: proyecto de resolución**\n\n*⟦Recordando⟧* la importancia de los faros para la seguridad de los buques y de las personas que viven en las costas,\n\n*Decide* que el examen de la cuestión continúe en el futuro.\n',
      after: '# Consejo de Seguridad\n\n**Freedonia: proyecto de resolución**\n\n*El Consejo de Seguridad*,\n\n*Recordando* la importancia de los faros para la seguridad de los buques y de las personas que viven en las costas,\n\n*Decide* que el examen de la cuestión continúe en el futuro.\n',
    },
  ],
  scope: 'resolution',
  *check(resolution) {
    const { pack, parts, emphasis } = resolution;
    if (!pack || parts.some(({ organLine }) => organLine) || committeeLine(resolution)) return;
    const first = parts[0]?.elements.find(({ kind }) => kind === 'preambular' || kind === 'operative' || kind === 'operative_unnumbered');
    const passage = first?.passages[0];
    if (!first || !passage) return;
    const place = first.lead?.inner ?? first.marker?.span ?? passage.span;
    // A few paragraphs without a masthead are a fragment, as in a message or a note.
    const isFragment = resolution.masthead.elements.length === 0 && (parts[0]!.preamble.length === 0 || parts[0]!.operative.length === 0);
    const severity = isFragment ? { severity: 'information' as const } : {};
    const organ = statedOrgan(resolution);
    if (!organ) {
      yield { span: place, message: 'unknown', ...severity };
      return;
    }
    const line = organLineText(organ.value, pack, resolution);
    const end = lineEndOf(passage.block);
    const comma = first.kind === 'preambular' || pack.commaBeforeOperative === 'either' ? pack.marks.comma[0]! : '';
    const edit: Edit = { span: span(passage.block, passage.span.start, passage.span.start), newText: emphasised(line, emphasis) + comma + end + end };
    yield { span: place, message: 'known', parameters: { line }, ...severity, fix: { title: 'fix', safe: false, edits: [edit] } };
  },
});
