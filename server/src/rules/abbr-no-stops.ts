import { textOf } from '../text/block';
import { defineRule } from './rule';
import { allBut } from './shared/kinds';
import { isInTitle, isWithin, proseOf, quotationsOf } from './shared/prose';

export default defineRule({
  id: 'abbr-no-stops',
  severity: 'information',
  title: 'Abbreviations in capitals have no full stops',
  messages: {
    stops: 'Write “{right}” without full stops.',
    fix: 'Write “{right}”',
  },
  why: 'Initials that stand for a name are written together, without stops: UNESCO, not U.N.E.S.C.O.',
  source: 'UN Editorial Manual, Abbreviations and acronyms',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* the ⟦U.N.⟧ lighthouse programme,\n\n1. *Thanks* the ⟦N.G.O.⟧ of the keepers.\n',
      after: '*The General Assembly*,\n\n*Recalling* the UN lighthouse programme,\n\n1. *Thanks* the NGO of the keepers.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* les textes de l’⟦O.N.U.⟧ sur les phares,\n\n1. *Remercie* les donateurs.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* les textes de l’ONU sur les phares,\n\n1. *Remercie* les donateurs.\n',
    },
  ],
  scope: 'element',
  kinds: allBut('footnote', 'cover'),
  * check(element, { pack }) {
    // Notes hold sales numbers and initials of authors.
    if (!pack) return;
    for (const inline of proseOf(element)) {
      for (const { 0: found, index } of inline.plain.matchAll(/(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?(?![\p{L}\p{N}])(?![ \u00a0]\p{Lu}\p{Ll})/gu)) {
        if (/[\p{L}\p{N}./]/u.test(inline.plain[index - 1] ?? '')) continue;
        const right = found.replaceAll('.', '');
        const place = inline.span(index, index + found.length);
        if ((right.length < 3 && !pack.style.abbreviations.some(([short]) => short === right)) || textOf(place) !== found || isWithin(quotationsOf(inline, pack), index) || isInTitle(element, inline, index)) continue;
        yield { span: place, message: 'stops', parameters: { right }, fix: { title: 'fix', safe: false, edits: [{ span: place, newText: right }] } };
      }
    }
  },
});
