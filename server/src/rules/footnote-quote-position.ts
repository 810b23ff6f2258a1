import { forOrgan } from '../syntax/resolution';
import { span, textOf } from '../text/block';
import { defineRule } from './rule';
import { allBut } from './shared/kinds';
import { referenceGroups } from './shared/notes';

export default defineRule({
  id: 'footnote-quote-position',
  severity: 'information',
  title: 'A reference follows the closing quotation mark',
  messages: {
    inside: 'The reference stands inside the quotation; set it after the closing “{mark}”.',
    move: 'Move the reference after the quotation mark',
  },
  why: 'The number is not part of what is quoted, so it stands outside, at the end of the quotation.',
  source: 'UN Editorial Manual, Footnotes, Indicators; practice of issued texts in six languages, 2019–2026',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its resolution entitled “Keepers of the light⟦<sup>1</sup>⟧”,\n\n1. *Thanks* the donors.\n\n<sup>1</sup> A/90/101.\n',
      after: '*The General Assembly*,\n\n*Recalling* its resolution entitled “Keepers of the light”,<sup>1</sup>\n\n1. *Thanks* the donors.\n\n<sup>1</sup> A/90/101.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution intitulée «\u00a0Gardiens du feu⟦[^1]⟧\u00a0»,\n\n1. *Remercie* les donateurs.\n\n[^1]: A/90/101.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution intitulée «\u00a0Gardiens du feu\u00a0»[^1],\n\n1. *Remercie* les donateurs.\n\n[^1]: A/90/101.\n',
    },
  ],
  scope: 'element',
  kinds: allBut('footnote'),
  * check({ passages }, { pack, organ }) {
    if (!pack) return;
    for (const { inline } of passages) {
      for (const group of referenceGroups(inline)) {
        const { block, end } = group.span;
        const rest = block.text.slice(end, Math.min(inline.end, end + 8));
        const { close } = pack.typography.quotes;
        const quote = rest.trimStart()[0] === close ? rest.indexOf(close) + 1 : 0;
        if (quote === 0) continue;
        const goesOn = forOrgan(pack.noteSide, organ) === 'after' && /[,，;；.。:：]/u.test(rest[quote] ?? '') ? quote + 1 : quote;
        yield {
          span: group.span,
          message: 'inside',
          parameters: { mark: close },
          fix: { title: 'move', safe: true, edits: [{ span: span(block, group.span.start, end + goesOn), newText: rest.slice(0, goesOn) + textOf(group.span) }] },
        };
      }
    }
  },
});
