import { endKindOf, endMarkOf } from '../syntax/shape';
import { defineRule } from './rule';
import { lastPassageOf, repairEnd } from './shared/end-marks';

export default defineRule({
  id: 'note-stop',
  severity: 'information',
  title: 'A note ends with a full stop',
  messages: {
    none: 'This note has no end mark; a note ends with a full stop ({mark}).',
    other: 'This note ends with “{found}”; a note ends with a full stop ({mark}).',
    everywhere: '{count} notes do not end with a full stop ({mark}).',
    fix: 'End the note with a full stop',
    fixAll: 'End all notes with a full stop',
  },
  why: 'A note is a sentence, even if it holds only a symbol.',
  source: 'Practice of issued texts in six languages, 2019–2026 (99.8 per cent)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,<sup>1</sup>\n\n1. *Thanks* the donors.\n\n<sup>1</sup> ⟦A/90/101⟧\n',
      after: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,<sup>1</sup>\n\n1. *Thanks* the donors.\n\n<sup>1</sup> A/90/101.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其灯塔方案，[^1]\n\n1. **感谢**捐助者。\n\n[^1]: 见第70/1号决议⟦，⟧\n',
      after: '**大会**，\n\n**回顾**其灯塔方案，[^1]\n\n1. **感谢**捐助者。\n\n[^1]: 见第70/1号决议。\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'resolution',
  reads: ['notes'],
  * check(resolution) {
    for (const [i, element] of resolution.elements.entries()) {
      if (element.kind !== 'footnote') continue;
      const passage = lastPassageOf(element);
      const kind = endKindOf(passage);
      const plain = passage.inline.plain.trimEnd();
      // A note may close with a bracket or an address, and a colon opens a quotation.
      if (kind === 'stop' || kind === 'colon' || plain === '' || /[)\]）】_]$|https?:\S+$/u.test(plain)) continue;
      // A conversion cuts a note in two where a line ends.
      if (kind === 'none' && resolution.elements[i + 1]?.kind === 'other') continue;
      const { span, edit, mark } = repairEnd(element, 'stop', resolution);
      yield {
        span,
        message: kind === 'none' ? 'none' : 'other',
        parameters: { mark, found: endMarkOf(passage.inline).mark },
        fix: { title: 'fix', safe: true, edits: [edit] },
      };
    }
  },
});
