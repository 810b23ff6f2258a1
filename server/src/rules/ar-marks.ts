import type { LanguagePack } from '../language/pack';
import { defineRule } from './rule';
import { foreignMarkFindings } from './shared/foreign-marks';

/** Letters beside which a mark of another script is wrong; marks beside ideographs are another rule's. */
const scripts: Readonly<Record<LanguagePack['script'], RegExp | null>> = {
  Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Arabic: /\p{Script=Arabic}/u, Han: null,
};

export default defineRule({
  id: 'ar-marks',
  severity: 'warning',
  needs: ({ script, typography }) => script !== 'Han' && typography.foreignMarks !== undefined,
  title: 'Marks are those of the script',
  messages: {
    foreign: 'The mark “{found}” belongs to another script; set “{right}”.',
    everywhere: '{count} marks in this text belong to another script.',
    fix: 'Set “{right}”',
    fixAll: 'Set the marks of the script in all places',
  },
  why: 'An Arabic text has the Arabic comma, semicolon and question mark; a Latin text never has them. A wrong mark shows that the keyboard was not switched.',
  source: 'Practice of issued Arabic texts, 2019–2026: 438,498 Arabic commas, six Latin ones',
  examples: [
    {
      language: 'ar',
      before: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى برنامجها للمنارات⟦,⟧ وإلى خطة الحراس،\n\n1 - ***تشكر*** المانحين⟦;⟧\n\n2 - ***تقرر*** إضاءة المصابيح[^1].\n\n[^1]: United Nations, *Treaty Series*, vol. 12, No. 345.\n',
      after: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى برنامجها للمنارات، وإلى خطة الحراس،\n\n1 - ***تشكر*** المانحين؛\n\n2 - ***تقرر*** إضاءة المصابيح[^1].\n\n[^1]: United Nations, *Treaty Series*, vol. 12, No. 345.\n',
    },
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its lighthouse programme⟦，⟧\n\n1. *Thanks* the donors.\n',
      after: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,\n\n1. *Thanks* the donors.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  * check(element, resolution) {
    const script = resolution.pack && scripts[resolution.pack.script];
    if (script) yield* foreignMarkFindings(element, resolution, (before, after) => script.test(before) || (/[\p{N})»”“]/u.test(before) && (after === '' || script.test(after))));
  },
});
