import { span } from '../text/block';
import { defineRule } from './rule';
import { paragraphEndsOf } from './shared/paragraph-ends';

export default defineRule({
  id: 'operative-single-unnumbered',
  severity: 'warning',
  byOrgan: { SC: 'information' },
  title: 'A single operative paragraph has no number',
  messages: {
    single: 'This is the only operative paragraph, so it should have no number.',
    fix: 'Remove the number',
  },
  why: 'Numbers tell operative paragraphs apart. Where there is only one, issued resolutions print none; the Security Council has lately numbered some.',
  source: 'Practice of issued texts of 1971 to 2026; none of 42 of the General Assembly has a number',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n⟦1.⟧ *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n⟦2.⟧ *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'ar',
      before: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها بشأن المنارات،\n\n⟦1 -⟧ ***تقرر*** أن تبقي المسألة قيد نظرها.\n',
      after: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها بشأن المنارات،\n\n***تقرر*** أن تبقي المسألة قيد نظرها.\n',
    },
  ],
  scope: 'resolution',
  reads: ['ends'],
  *check(resolution) {
    for (const [part, { operative }] of paragraphEndsOf(resolution)) {
      const [only] = operative;
      // A semicolon says that more is to come.
      if (operative.length !== 1 || !only || only.kind === 'semicolon' || !part.organLine) continue;
      const { marker, passages } = only.paragraph;
      if (marker?.kind !== 'number' || marker.latin) continue;
      const passage = passages[0]!;
      yield {
        span: marker.span,
        message: 'single',
        fix: { title: 'fix', safe: false, edits: [{ span: span(passage.block, passage.span.start, marker.contentStart), newText: '' }] },
      };
    }
  },
});
