import { isIdeograph } from '../text/words';
import { defineRule } from './rule';
import { foreignMarkFindings } from './shared/foreign-marks';

export default defineRule({
  id: 'zh-fullwidth',
  severity: 'warning',
  needs: ({ script, typography }) => script === 'Han' && typography.foreignMarks !== undefined,
  title: 'Marks beside ideographs are full-width',
  messages: {
    foreign: 'The mark “{found}” is half-width; beside an ideograph set “{right}”.',
    everywhere: '{count} marks beside ideographs are half-width.',
    fix: 'Set “{right}”',
    fixAll: 'Set full-width marks in all places',
  },
  why: 'Commas, semicolons, colons and full stops of a Chinese text are full-width; brackets and digits are not.',
  source: 'Practice of issued Chinese texts, 2019–2026: 48 half-width commas in 393,800',
  examples: [
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其灯塔方案⟦,⟧\n\n1. **感谢**捐助者⟦;⟧\n\n2. **决定**点灯(见附件)。\n',
      after: '**大会**，\n\n**回顾**其灯塔方案，\n\n1. **感谢**捐助者；\n\n2. **决定**点灯(见附件)。\n',
    },
    {
      language: 'zh',
      before: '**安全理事会**，\n\n**回顾**以下事项⟦:⟧灯塔、COVID-19, HIV 和浮标，\n\n1. **感谢**捐助者。\n',
      after: '**安全理事会**，\n\n**回顾**以下事项：灯塔、COVID-19, HIV 和浮标，\n\n1. **感谢**捐助者。\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  * check(element, resolution) {
    yield* foreignMarkFindings(element, resolution, (before, after) => isHan(before) || (isHan(after) && /[)\]”》）]/u.test(before)));
  },
});

function isHan(character: string): boolean {
  return character !== '' && isIdeograph(character.codePointAt(0)!);
}
