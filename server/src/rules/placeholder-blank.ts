import type { Span } from '../text/block';
import { defineRule } from './rule';
import { blanksIn } from './shared/blanks';
import { allBut } from './shared/kinds';

export default defineRule({
  id: 'placeholder-blank',
  severity: 'warning',
  title: 'Blanks are filled in before a text is issued',
  messages: {
    blank: 'A blank is left here: fill it in before the text is issued.',
    awaited: 'This number or date is still open; it is filled in at adoption.',
    emptyNote: 'This note is still empty: write what it says, or remove it with its reference.',
    handedIn: 'This part of the masthead is still open; it is filled in when the draft is submitted.',
  },
  why: 'A symbol, number or date that is left open is easily forgotten. Only the number and date of a resolution not yet adopted may stay open in an issued draft.',
  source: 'Practice of the eightieth session: eight of 253 issued drafts leave such a number open, adopted texts never',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* the report of the keepers,<sup>1</sup>\n\n*Decides* to act as set out in its resolution 80/⟦___⟧ of ⟦__⟧ December 2025, with the help of the Programme on Lamps (⟦TBC⟧).\n\n<sup>1</sup> A/80/⟦XX⟧.\n',
      after: '*The General Assembly*,\n\n*Recalling* the report of the keepers,<sup>1</sup>\n\n*Decides* to act as set out in its resolution 80/12 of 3 December 2025, with the help of the Programme on Lamps (2025).\n\n<sup>1</sup> A/80/214.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* le rapport des gardiens<sup>1</sup>,\n\n*Décide* de rester saisie de la question.\n\n<sup>1</sup> Voir CTOC/COP/2012/⟦\\_\\_\\_⟧.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* le rapport des gardiens<sup>1</sup>,\n\n*Décide* de rester saisie de la question.\n\n<sup>1</sup> Voir CTOC/COP/2012/4.\n',
    },
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* the report of the keepers,<sup>1</sup>\n\n*Decides* to act.\n\n<sup>⟦1⟧</sup> \n',
      after: '*The General Assembly*,\n\n*Recalling* the report of the keepers,<sup>1</sup>\n\n*Decides* to act.\n\n<sup>1</sup> A/80/214.\n',
    },
  ],
  scope: 'element',
  kinds: allBut('annex_para'),
  *check({ kind, passages }, { pack, status }) {
    const [first, second] = passages;
    if (kind === 'footnote' && first?.note && !second && first.inline.plain.trim() === '') yield { span: first.note.labelSpan, message: 'emptyNote' };
    const isMasthead = kind === 'cover' && status === 'draft';
    for (const { inline, shape } of passages) {
      if (shape === 'rule' || shape === 'table' || shape === 'comment') continue;
      const { plain } = inline;
      for (const { start, end, isAwaited } of blanksIn(plain, pack)) {
        // A line at the foot of a page, with notes behind it.
        if (end - start > 5 && plain.slice(0, start).trim() === '') continue;
        yield {
          span: withEscape(inline.span(start, end)),
          message: isMasthead ? 'handedIn' : isAwaited ? 'awaited' : 'blank',
          parameters: { found: plain.slice(start, end) },
          ...(isMasthead || isAwaited ? { severity: 'information' as const } : {}),
        };
      }
    }
  },
});

/** With the backslash that keeps the first underscore from being read as emphasis. */
function withEscape(place: Span): Span {
  return place.block.text[place.start - 1] === '\\' ? { ...place, start: place.start - 1 } : place;
}
