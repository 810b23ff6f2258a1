import { matchLead } from '../language/lead';
import { openingRuns } from '../syntax/lead';
import { ownText } from './shared/kinds';
import { restyle } from './shared/lead-habits';
import { defineRule } from './rule';

export default defineRule({
  id: 'inner-verb-roman',
  scope: 'element',
  kinds: ownText,
  severity: 'warning',
  byOrgan: { SC: 'off' },
  title: 'Only the verb that opens a paragraph is emphasized',
  messages: {
    inner: 'A second verb inside the paragraph should not be emphasized.',
    remove: 'Remove the emphasis',
  },
  why: 'The emphasis marks where a paragraph begins. The Security Council alone emphasizes every verb of a paragraph.',
  source: 'Practice of issued texts, 2019–2026 (0 to 0.5 of 100 paragraphs outside the Security Council, 33 to 40 of 100 in it)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n1. *Welcomes* the report, and ⟦*requests*⟧ the Secretary-General to publish it.\n',
      after: '*The General Assembly*,\n\n1. *Welcomes* the report, and requests the Secretary-General to publish it.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n1. **欢迎**秘书长关于灯塔的报告，并⟦**请**⟧他公布该报告。\n',
      after: '**大会**，\n\n1. **欢迎**秘书长关于灯塔的报告，并请他公布该报告。\n',
    },
  ],
  * check(element, { pack, emphasis }) {
    if (!pack) return;
    for (const [i, passage] of element.passages.entries()) {
      const opening = new Set(i === 0 ? openingRuns(passage) : []);
      const begins = element.kind === 'subitem' ? 3 : Math.max(3, element.lead?.to ?? 0);
      for (const run of passage.inline.runs) {
        if (opening.has(run) || run.from < begins || run.style !== emphasis) continue;
        const words = passage.inline.plain.slice(run.from, run.to).replace(/(?<![\s,，،])[\s,，،]+$/u, '');
        // Titles of publications begin with a capital, verbs inside a sentence do not.
        if (/^\p{Lu}/u.test(words) || matchLead(pack, words)?.end !== words.length) continue;
        // A noun that the emphasised verb governs is the rest of a lead in two pieces: "**重申**其对…的**承诺**".
        if (/[\s\S]的$/u.test(passage.inline.plain.slice(0, run.from))) continue;
        const fix = { title: 'remove', safe: true, edits: restyle(run, { open: '', close: '' }) };
        yield { span: run.outer, message: 'inner', fix };
      }
    }
  },
});
