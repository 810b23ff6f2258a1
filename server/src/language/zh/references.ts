import type { ReferenceWords } from '../reference-words';

export const references: ReferenceWords = {
  paragraph: ['段'],
  subparagraph: ['分段', '小段', '项'],
  section: ['节'],
  annex: ['附件'],
  appendix: ['附录'],
  preamble: ['序言部分', '序言'],
  preambular: [],
  ordinals: [],
  note: ['脚注', '上文脚注', '下文脚注', '注', '上文注', '下文注'],
  own: ['本决议', '本决议草案'],
  of: ['的'],
  determiners: ['本'],
  possessive: ['其', '该', '这些', '这两个', '有关'],
  texts: ['决议', '号决定', '公约', '宪章', '条约', '盟约', '协定', '协议', '议定书', '宣言', '行动纲领', '行动计划', '最后文件', '规约', '章程', '议事规则', '》'],
  papers: ['报告', '文件', '的信', '信函', '的声明', '的说明', '框架', '备忘录'],
  markFirst: true,
  ordinal: '第',
  operative: ['执行部分'],
};
