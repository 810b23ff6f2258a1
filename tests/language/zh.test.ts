import { describe, expect, it } from 'vitest';
import { zh } from '../../server/src/language/zh';
import { withAdverb } from '../../server/src/language/lead-forms';
import { checkPack, coverage, readsLead, withoutTables } from './pack-checks';

describe('the Chinese pack', () => {
  checkPack(zh);

  it.each([
    { text: '|回顾|其关于灯塔的决议', position: 'both' as const },
    { text: '|又回顾|其关于灯塔的决议', position: 'both' as const, adverb: 'also' as const },
    { text: '|还决定|点亮所有灯塔', position: 'both' as const, adverb: 'further' as const },
    { text: '|深为关切地注意到|灯塔正在熄灭', position: 'both' as const },
    { text: '|表示深为关切|灯塔正在熄灭', position: 'both' as const },
    { text: '|表示关切的是|，灯塔正在熄灭', position: 'both' as const },
    { text: '|又表示赞赏地注意到|灯塔看守人的报告', position: 'both' as const, adverb: 'also' as const },
    { text: '|强调指出|灯塔的重要性', position: 'both' as const },
    { text: '|再次促请|会员国点亮灯塔', position: 'both' as const },
    { text: '|欢迎并鼓励|灯塔看守人的努力', position: 'both' as const },
    { text: '|重申|对灯塔的承诺', position: 'both' as const },
    { text: '根据《联合国宪章》第七章|采取行动|，', position: 'both' as const },
  ])('reads $text', (row) => readsLead(zh, row));

  it('puts the adverb before the lead', () => {
    expect(withAdverb(zh, '表示深为关切', 'preambular', 'also')).toBe('又表示深为关切');
    expect(withAdverb(zh, '又回顾', 'preambular', 'further')).toBe('还回顾');
  });

  it('numbers sessions in ideograms', () => {
    expect([zh.sessionOrdinals[10], zh.sessionOrdinals[81]]).toEqual(['第十', '第八十一']);
  });

  it.skipIf(withoutTables)('knows the heads of official leads', () => {
    const isLead = (lead: string): boolean => /^\p{Script=Han}/u.test(lead);
    for (const position of ['preambular', 'operative'] as const) {
      const { heads, positions } = coverage(zh, position, isLead);
      expect(heads, position).toBeGreaterThanOrEqual(99.8);
      expect(positions, position).toBeGreaterThanOrEqual(99.8);
    }
  });
});
