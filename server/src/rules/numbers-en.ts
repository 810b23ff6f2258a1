import { textOf } from '../text/block';
import { defineRule } from './rule';
import { isWithin, proseOf, quotationsOf } from './shared/prose';

export default defineRule({
  id: 'numbers-en',
  severity: 'warning',
  byOrgan: { SC: 'off' },
  needs: ({ style }) => style.percent !== undefined,
  title: 'Percentages are written in words',
  messages: {
    percent: 'Write “{right}” rather than “{found}”.',
    everywhere: 'Percentages are written “{right}”, not “{found}”; {count} are written in another way.',
    fix: 'Write “{right}”',
    fixAll: 'Write “{right}” in all places',
  },
  why: 'In the running text of a resolution percentages have a figure and the words; the sign is for tables. The Security Council alone uses it.',
  source: 'UN Editorial Manual, Numbers, dates and time; practice of issued English texts, 2019–2026: 1,598 in words, none with the sign outside the Security Council',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Noting* that 30⟦%⟧ of the lamps are dark and 12 ⟦percent⟧ are lost,\n\n1. *Thanks* the donors.\n',
      after: '*The General Assembly*,\n\n*Noting* that 30 per cent of the lamps are dark and 12 per cent are lost,\n\n1. *Thanks* the donors.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  * check(element, { pack }) {
    const percent = pack?.style.percent;
    if (!percent) return;
    for (const inline of proseOf(element)) {
      for (const { 0: found, index } of inline.plain.matchAll(/(?<=[0-9][ \u00a0]?)%|(?<=[0-9\p{L}][ \u00a0])per-?cent(?!\p{L})/gu)) {
        const place = inline.span(index, index + found.length);
        if (!percent.wrong.includes(found) || textOf(place) !== found || isWithin(quotationsOf(inline, pack), index)) continue;
        const gap = /[0-9]/.test(inline.plain[index - 1] ?? '') ? ' ' : '';
        yield { span: place, message: 'percent', parameters: { found, right: percent.right }, fix: { title: 'fix', safe: false, edits: [{ span: place, newText: gap + percent.right }] } };
      }
    }
  },
});
