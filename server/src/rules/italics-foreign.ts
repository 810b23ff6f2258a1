import { findPhrase } from '../text/words';
import { span } from '../text/block';
import { defineRule } from './rule';
import { isWithin, proseOf, quotationsOf } from './shared/prose';

export default defineRule({
  id: 'italics-foreign',
  severity: 'off',
  needs: ({ style }) => style.foreignWords !== undefined,
  title: 'Foreign words are set in italics',
  messages: {
    roman: '“{word}” is a foreign expression and is set in italics.',
    fix: 'Set “{word}” in italics',
  },
  why: 'Words that the dictionary counts as foreign are set in italics, so that no one takes them for a slip; common ones (inter alia, ad hoc) are roman.',
  source: 'UN Editorial Manual, Italics and bold print',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* that the keepers act ⟦proprio motu⟧,\n\n1. *Thanks* the donors.\n',
      after: '*The General Assembly*,\n\n*Recalling* that the keepers act *proprio motu*,\n\n1. *Thanks* the donors.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* que les gardiens agissent ⟦proprio motu⟧,\n\n1. *Remercie* les donateurs.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* que les gardiens agissent *proprio motu*,\n\n1. *Remercie* les donateurs.\n',
    },
  ],
  scope: 'element',
  * check(element, { pack }) {
    if (!pack?.style.foreignWords) return;
    for (const inline of proseOf(element)) {
      const lower = inline.plain.toLowerCase();
      for (const word of pack.style.foreignWords) {
        if (!lower.includes(word)) continue;
        for (let found = findPhrase(inline.plain, word); found; found = findPhrase(inline.plain, word, found.end)) {
          const { start, end } = found;
          if (isWithin(quotationsOf(inline, pack), start) || inline.runs.some(({ from, to }) => from <= start && start < to)) continue;
          const place = inline.span(start, end);
          const edits = [place.start, place.end].map((at) => ({ span: span(place.block, at, at), newText: '*' }));
          yield { span: place, message: 'roman', parameters: { word }, fix: { title: 'fix', safe: true, edits } };
        }
      }
    }
  },
});
