import { textOf } from '../text/block';
import { defineRule } from './rule';
import { allBut } from './shared/kinds';
import { proseOf } from './shared/prose';

export default defineRule({
  id: 'double-space',
  severity: 'information',
  title: 'One space stands between words',
  messages: {
    double: 'Two spaces or more stand here; one is enough.',
    everywhere: 'Two spaces or more stand between words in {count} places.',
    fix: 'Leave one space',
    fixAll: 'Leave one space in all places',
  },
  why: 'Double spaces are left over from typing and from words taken out; they show when the text is set.',
  source: 'Practice of issued texts in six languages, 2019–2026',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its⟦  ⟧lighthouse programme,\n\n1. *Thanks*⟦   ⟧the donors.\n',
      after: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,\n\n1. *Thanks* the donors.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其《灯塔宪章》，<sup>1</sup>⟦  ⟧并重申其灯塔方案，\n\n1. **感谢**捐助者。\n\n<sup>1</sup> A/90/101。\n',
      after: '**大会**，\n\n**回顾**其《灯塔宪章》，<sup>1</sup> 并重申其灯塔方案，\n\n1. **感谢**捐助者。\n\n<sup>1</sup> A/90/101。\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  kinds: allBut('cover'),
  * check(element) {
    for (const { plain, span } of proseOf(element)) {
      if (!/[ \u00a0]{2}/.test(plain)) continue;
      for (const { 0: spaces, index } of plain.matchAll(/(?<=\S)[ \u00a0]{2,}(?=\S)/gu)) {
        const place = span(index, index + spaces.length);
        const source = textOf(place);
        // Spaces that marks stand between are not next to each other.
        if (!/^[ \u00a0]{2,}$/.test(source)) continue;
        yield { span: place, message: 'double', fix: { title: 'fix', safe: true, edits: [{ span: place, newText: source.includes('\u00a0') ? '\u00a0' : ' ' }] } };
      }
    }
  },
});
