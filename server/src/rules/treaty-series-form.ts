import { treatySeriesForm } from '../citation/notes';
import { defineRule } from './rule';
import { emphasise, titleOf } from './shared/note-titles';
import { suggestion } from './shared/suggestion';

export default defineRule({
  id: 'treaty-series-form',
  scope: 'element',
  kinds: ['footnote'],
  severity: 'warning',
  title: 'A treaty is noted by series, volume and number in the form of the language',
  messages: {
    words: 'A treaty is noted like this: {right}',
    spacing: 'Set the spaces of this reference like this: {right}',
    italic: 'The title of the series is set in italics.',
    fix: 'Write it in this form',
    fixItalic: 'Set the title in italics',
  },
  why: 'One form in all texts lets the reader find the treaty at a glance, and a search find all the texts that note it.',
  source: 'UN Editorial Manual, Footnotes; practice of issued texts, 2019–2026 (81 to 92 per cent in one form)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* the Convention on lamps,<sup>1</sup>\n\n1. *Thanks* the keepers.\n\n<sup>1</sup> United Nations, *Treaty Series*, ⟦volume⟧ 999, No. 99999.\n',
      after: '*The General Assembly*,\n\n*Recalling* the Convention on lamps,<sup>1</sup>\n\n1. *Thanks* the keepers.\n\n<sup>1</sup> United Nations, *Treaty Series*, vol. 999, No. 99999.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* la Convención sobre las linternas<sup>1</sup>,\n\n1. *Agradece* a los guardianes.\n\n<sup>1</sup> Naciones Unidas, ⟦Treaty Series⟧, vol. 999, ⟦No⟧. 99999.\n',
      after: '*La Asamblea General*,\n\n*Recordando* la Convención sobre las linternas<sup>1</sup>,\n\n1. *Agradece* a los guardianes.\n\n<sup>1</sup> Naciones Unidas, *Treaty Series*, vol. 999, núm. 99999.\n',
    },
  ],
  * check({ passages }, { pack }) {
    if (!pack) return;
    for (const { inline } of passages) {
      const { plain } = inline;
      if (!/\d/u.test(plain) || plain.includes('*')) continue;
      const form = treatySeriesForm(plain, pack);
      if (form === 'unjudged') continue;
      if (form !== 'right') {
        const { start, end } = form;
        const isJoined = pack.typography.numberSign?.joined && form.newText === ' ' && /n[ᵒ°ºo]$/u.test(plain.slice(0, start));
        yield {
          span: start < end ? inline.span(start, end) : inline.span(Math.max(0, start - 1), end + 1),
          message: form.wrong === 'words' ? 'words' : 'spacing',
          parameters: { right: form.corrected.replace(/<\/?sup>|\*/gu, '').trim() },
          ...(form.wrong === 'spacing' && { severity: 'information' as const }),
          fix: { ...suggestion('fix', inline.span(start, end), isJoined ? '\u00a0' : form.newText), safe: form.wrong === 'spacing' },
        };
      }
      const title = titleOf(inline, pack.citations.treatySeries);
      if (!title || title.isEmphasised || !pack.citations.treatyNote.includes('*')) continue;
      yield {
        span: inline.span(title.from, title.to), message: 'italic', severity: 'information',
        fix: { title: 'fixItalic', safe: true, edits: emphasise(inline, title.from, title.to) },
      };
    }
  },
});
