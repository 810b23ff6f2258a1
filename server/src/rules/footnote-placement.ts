import { forOrgan } from '../syntax/resolution';
import { span, textOf } from '../text/block';
import { isIdeograph } from '../text/words';
import { defineRule, type Edit } from './rule';
import { allBut } from './shared/kinds';
import { referenceGroups } from './shared/notes';
import { markAfter, markBefore } from './shared/reference-side';

export default defineRule({
  id: 'footnote-placement',
  severity: 'warning',
  title: 'A reference to a note stands on its language’s side of the punctuation',
  messages: {
    after: 'The reference stands before “{mark}”; in this language it follows the punctuation.',
    before: 'The reference stands after “{mark}”; in this language it comes before the punctuation.',
    everywhere: 'Here and in {count} places in all a reference stands on the other side of the punctuation than is usual in this language.',
    move: 'Move the reference across the punctuation',
    moveAll: 'Move all such references across the punctuation',
  },
  why: 'English and Chinese set the number after the mark, French, Spanish, Russian and Arabic before it. A translation often keeps the side of its original.',
  source: 'UN Editorial Manual, Footnotes, Indicators; practice of issued texts in six languages, 2019–2026 (99.9 per cent)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its lighthouse programme⟦<sup>1</sup>,⟧\n\n1. *Thanks* the “keepers of the light”⟦<sup>2</sup>.⟧\n\n<sup>1</sup> A/90/101.\n\n<sup>2</sup> A/90/102.\n',
      after: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,<sup>1</sup>\n\n1. *Thanks* the “keepers of the light”.<sup>2</sup>\n\n<sup>1</sup> A/90/101.\n\n<sup>2</sup> A/90/102.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* son programme des phares⟦,[^1]⟧\n\n1. *Salue* le plan des gardiens⟦\u00a0;[^2]⟧\n\n2. *Remercie* les donateurs.\n\n[^1]: A/90/101.\n\n[^2]: A/90/102.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* son programme des phares[^1],\n\n1. *Salue* le plan des gardiens[^2]\u00a0;\n\n2. *Remercie* les donateurs.\n\n[^1]: A/90/101.\n\n[^2]: A/90/102.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其《灯塔宪章》⟦<sup>1</sup>，⟧并重申其灯塔方案，\n\n1. **感谢**捐助者。\n\n<sup>1</sup> A/90/101。\n',
      after: '**大会**，\n\n**回顾**其《灯塔宪章》，<sup>1</sup> 并重申其灯塔方案，\n\n1. **感谢**捐助者。\n\n<sup>1</sup> A/90/101。\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'moveAll' },
  scope: 'element',
  kinds: allBut('footnote'),
  * check({ passages }, { pack, organ }) {
    const side = pack ? forOrgan(pack.noteSide, organ) : 'either';
    if (side === 'either') return;
    for (const { inline } of passages) {
      for (const group of referenceGroups(inline)) {
        const [from, to] = side === 'after' ? markAfter(inline, group) : markBefore(inline, group);
        if (from === to) continue;
        const { block } = inline;
        const mark = span(block, from, to);
        const edits: Edit[] = side === 'after'
          ? [{ span: span(block, group.span.start, to), newText: textOf(mark) + textOf(group.span) + gapAfter(block.text, to) }]
          : [{ span: span(block, from, group.span.end), newText: textOf(group.span) + textOf(mark).trimEnd() }];
        yield {
          span: edits[0]!.span,
          message: side,
          parameters: { mark: textOf(mark).trim() },
          fix: { title: 'move', safe: true, edits },
        };
      }
    }
  },
});

/** Chinese has no space after a mark but sets one after the reference. */
function gapAfter(text: string, at: number): string {
  return isIdeograph(text.codePointAt(at) ?? 0) ? ' ' : '';
}
