import { defineRule } from './rule';
import { allBut } from './shared/kinds';
import { pairFindings } from './shared/style-findings';
import { isInTitle, isWithin, proseOf, quotationsOf } from './shared/prose';
import { stemsIn } from './shared/word-pairs';

export default defineRule({
  id: 'spelling-en',
  severity: 'information',
  byOrgan: { SC: 'off' },
  needs: ({ style }) => style.spelling !== undefined,
  title: 'Words are spelt as the United Nations spells them',
  messages: {
    other: 'United Nations texts spell this “{right}”.',
    everywhere: 'United Nations texts write “{right}”, not “{found}”; {count} words of this text are spelt in another way.',
    fix: 'Write “{right}”',
    fixAll: 'Respell all of them',
  },
  why: 'One spelling through all documents: British, with -ize where it is open (“recognize”, “organization”), and a few words of the United Nations’ own.',
  source: 'UN Editorial Manual, Spelling; practice of issued texts, 2019–2026',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*⟦Recognising⟧* its lighthouse ⟦program⟧,\n\n1. *Thanks* the ⟦organisations⟧ of keepers.\n',
      after: '*The General Assembly*,\n\n*Recognizing* its lighthouse programme,\n\n1. *Thanks* the organizations of keepers.\n',
    },
    {
      language: 'en',
      before: '*The Economic and Social Council*,\n\n*Noting* the “Organisation of keepers”,\n\n1. *Welcomes* the ⟦co-operation⟧ of ports.\n',
      after: '*The Economic and Social Council*,\n\n*Noting* the “Organisation of keepers”,\n\n1. *Welcomes* the cooperation of ports.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  kinds: allBut('footnote'),
  * check(element, resolution) {
    const { pack } = resolution;
    // Notes give the titles of publications as these print them.
    if (!pack?.style.spelling) return;
    yield* pairFindings(element, resolution, pack.style.spelling.words);
    for (const inline of proseOf(element)) {
      for (const { index, found, right } of stemsIn(inline.plain, pack.style.spelling.stems)) {
        if (isWithin(quotationsOf(inline, pack), index) || isInTitle(element, inline, index)) continue;
        const span = inline.span(index, index + found.length);
        yield { span, message: 'other', parameters: { found, right }, fix: { title: 'fix', safe: false, edits: [{ span, newText: right }] } };
      }
    }
  },
});
