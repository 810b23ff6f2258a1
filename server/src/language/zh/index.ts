import type { LanguagePack } from '../pack';
import { citations } from './citations';
import { clauses } from './clauses';
import { groups } from './groups';
import { leads } from './leads';
import { ordinals } from './ordinals';
import { wording } from './wording';
import { references } from './references';
import { states } from './states';
import { style } from './style';

/** Chinese. Brackets are half-width, commas and stops full-width; the masthead's distribution, date and "Original" lines stay English. */
export const zh: LanguagePack = {
  id: 'zh',
  name: '中文',
  direction: 'ltr',
  script: 'Han',
  commonWords: ['的', '和', '在', '及', '以及', '各国', '联合国', '决议', '关于', '对', '并', '会员国', '秘书长', '包括', '为'],
  organs: [
    { organ: 'GA', line: '大会', name: '大会' },
    { organ: 'SC', line: '安全理事会', name: '安全理事会' },
    { organ: 'ECOSOC', line: '经济及社会理事会', name: '经济及社会理事会' },
    { organ: 'HRC', line: '人权理事会', name: '人权理事会' },
  ],
  emphasis: { default: 'bold' },
  commaBeforeOperative: 'either',
  leads,
  marks: { comma: ['，', ',', '﹐'], semicolon: ['；', ';'], stop: ['。', '.', '．'], colon: ['：', ':'] },
  typography: {
    quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
    insideQuotes: 'none',
    beforeColon: 'none',
    beforeSemicolon: 'none',
    betweenReferences: '、',
    dash: { sign: '—', wrong: [] },
    range: null,
    joinsDates: false,
    foreignMarks: { ',': '，', ';': '；', ':': '：', '.': '。' },
  },
  operativeNumber: { default: '{n}. ' },
  subparagraphs: [
    { numeral: 'latin', before: '(', after: ')' },
    { numeral: 'enclosed-ideograph', before: '', after: '' },
  ],
  noteSide: { default: 'after', HRC: 'either' },
  months: [
    ['1月', '一月'], ['2月', '二月'], ['3月', '三月'], ['4月', '四月'], ['5月', '五月'], ['6月', '六月'],
    ['7月', '七月'], ['8月', '八月'], ['9月', '九月'], ['10月', '十月'], ['11月', '十一月'], ['12月', '十二月'],
  ],
  masthead: {
    unitedNations: ['联合国'],
    distribution: ['Distr.:', 'Distr.', 'Distr. :'],
    limited: 'Distr.: Limited',
    general: 'Distr.: General',
    original: ['Original:', '原文：', '原件：', '原文:', '原件:'],
    originalLine: 'Original: Chinese',
    languageNames: ['Chinese', '中文', 'English', 'French', 'Spanish', 'Russian', 'Arabic', '英文', '法文', '西班牙文', '俄文', '阿拉伯文'],
    agendaItem: ['议程项目', '临时议程项目'],
    agendaLine: '议程项目{item}',
    sessionLine: { default: '{ordinal}届会议' },
    sessionOfYear: '{year}年届会',
    session: ['届会议', '届会', '届特别会议', '届紧急特别会议', '次特别会议', '年会议'],
    committees: [
      ['第一委员会', '裁军与国际安全委员会(第一委员会)', '裁军与国际安全委员会'],
      ['第二委员会', '经济和金融委员会(第二委员会)', '经济和金融委员会'],
      ['第三委员会', '社会、人道主义和文化委员会(第三委员会)', '社会、人道主义和文化委员会'],
      ['特别政治和非殖民化委员会(第四委员会)', '第四委员会', '特别政治和非殖民化委员会'],
      ['第五委员会', '行政和预算委员会(第五委员会)', '行政和预算委员会'],
      ['第六委员会', '法律委员会(第六委员会)', '法律委员会'],
    ],
    draftResolution: ['决议草案', '决定草案', '修正案', '对决议草案'],
    revisedDraftResolution: ['订正决议草案', '订正决定草案', '订正修正案'],
    amendment: ['修正案', '修正'],
    draftDecision: ['决定草案'],
    // They close the line in Chinese: "2021年12月16日大会决议".
    adopted: [
      '日大会决议', '日经济及社会理事会决议', '日通过的决议', '次会议通过', '日通过', '未经表决获得通过', '未经表决通过', '经记录表决',
      '未经发交主要委员会而通过', '[根据',
    ],
    meeting: ['次全体会议', '次会议', '次全体会议(续会)'],
    and: ['和'],
    sponsorOrder: { locale: null, keeps: 'en' },
    namesWithAnd: [
      '共和国', '安提瓜和巴布达', '波斯尼亚和黑塞哥维那', '圣多美和普林西比', '圣基茨和尼维斯', '圣文森特和格林纳丁斯', '特立尼达和多巴哥',
    ],
    states,
    groups,
    annex: ['附件', '附录'],
    newDraft: {
      general: 'Distr.: General', original: 'Original: Chinese', englishDate: true,
      sponsorJoint: '、', lastJoint: '和',
      operative: '*邀请*会员国采取适当措施',
    },
  },
  phrasing: {
    presentResolution: [
      ['这项决议', '本决议'],
      ['这一决议', '本决议'],
      ['这份决议', '本决议'],
      ['此决议', '本决议'],
      ['此项决议', '本决议'],
      ['当前决议', '本决议'],
    ],
    thatResolution: [['该决议', '本决议']],
    paragraph: ['段', '分段', '序言部分', '执行部分'],
    // Both stand before the number in Chinese: 上文第5段.
    above: ['上文', '以上', '上述'],
    below: ['下文', '以下', '下述'],
    versions: ['备选案文', '备选方案', '选项', '方案'],
    followingDraft: ['以下决议草案', '下列决议草案', '下述决议草案'],
    references,
  },
  wording,
  sessionOrdinals: ordinals,
  style,
  citations,
  clauses,
};
