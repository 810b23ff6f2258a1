import type { Span } from '../text/block';
import { defineRule } from './rule';

/** Runs of underscores, dots in brackets, and crosses where a number or a date belongs. */
const blank = /_{2,}|\[\s{0,3}(?:_{1,20}|\.{2,6}|…)\s{0,3}\]|(?<=[/.])[Xx]{2,6}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}(])[Xx]{2,6}(?=\/[0-9Xx])|(?<![\p{L}\p{N}(])[Xx]{2}(?= \p{L}+ (?:[0-9]{4}|[Xx]{4}))/gu;

export default defineRule({
  id: 'placeholder-blank',
  severity: 'warning',
  title: 'Blanks are filled in before a text is issued',
  messages: {
    blank: 'A blank is left here: “{found}”. Fill it in before the text is issued.',
    awaited: 'The number or date “{found}” is still open; it is filled in at adoption.',
    handedIn: '“{found}” is still open in the masthead; it is filled in when the draft is handed in.',
  },
  why: 'A symbol, number or date that is left open is easily forgotten. Only the number and date of a resolution not yet adopted may stay open in an issued draft.',
  source: 'Practice of the eightieth session: eight of 253 issued drafts leave such a number open, adopted texts never',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* the report of the keepers,<sup>1</sup>\n\n*Decides* to act as set out in its resolution 80/⟦___⟧ of ⟦__⟧ December 2025.\n\n<sup>1</sup> A/80/⟦XX⟧.\n',
      after: '*The General Assembly*,\n\n*Recalling* the report of the keepers,<sup>1</sup>\n\n*Decides* to act as set out in its resolution 80/12 of 3 December 2025.\n\n<sup>1</sup> A/80/214.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* le rapport des gardiens<sup>1</sup>,\n\n*Décide* de rester saisie de la question.\n\n<sup>1</sup> Voir CTOC/COP/2012/⟦\\_\\_\\_⟧.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* le rapport des gardiens<sup>1</sup>,\n\n*Décide* de rester saisie de la question.\n\n<sup>1</sup> Voir CTOC/COP/2012/4.\n',
    },
  ],
  scope: 'element',
  *check({ kind, passages }, { status }) {
    const isMasthead = kind === 'cover' && status === 'draft';
    if (kind === 'annex_para') return;
    for (const { inline, shape } of passages) {
      if (shape === 'rule' || shape === 'table' || shape === 'comment') continue;
      const { plain } = inline;
      if (!/__|\[|[Xx]{2}/.test(plain)) continue;
      for (const match of plain.matchAll(blank)) {
        const end = match.index + match[0].length;
        // A line at the foot of a page, with notes behind it.
        if (match[0].length > 5 && plain.slice(0, match.index).trim() === '') continue;
        const isAwaited = /(?:^|[^/\p{L}\p{N}])[0-9]{1,3}\/$/u.test(plain.slice(Math.max(0, match.index - 6), match.index)) || /^ ?\p{L}+ [0-9]{4}/u.test(plain.slice(end, end + 30));
        yield {
          span: withEscape(inline.span(match.index, end)),
          message: isMasthead ? 'handedIn' : isAwaited ? 'awaited' : 'blank',
          parameters: { found: match[0] },
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
