import type { LeadGrammar, LeadHead } from '../pack';
import { english } from './english';
import { known } from './known';
import { examples } from './lead-examples';

/** Chinese verbs have one form, in the preamble and in the operative part alike. */
const verbs: readonly (readonly [verb: string, english: string])[] = [
  // Reference and notice
  ['回顾', 'Recalls'], ['回顾指出', 'Recalls'], ['忆及', 'Recalls'], ['提及', 'Recalls'], ['重温', 'Recalls'], ['重申', 'Reaffirms'],
  ['认识到', 'Recognizes'], ['确认', 'Recognizes'], ['承认', 'Acknowledges'], ['肯定', 'Acknowledges'], ['注意到', 'Notes'], ['表示注意到', 'Takes note'],
  ['注意', 'Notes'], ['知悉', 'Takes note'], ['了解', 'Understands'], ['了解到', 'Understands'], ['看到', 'Notes'], ['强调', 'Stresses'],
  ['强调指出', 'Stresses'], ['着重指出', 'Underlines'], ['着重', 'Underlines'], ['特别指出', 'Highlights'], ['重点指出', 'Highlights'],
  ['突出强调', 'Highlights'], ['指出', 'Points out'], ['意识到', 'Aware'], ['深知', 'Aware'], ['铭记', 'Bears in mind'], ['铭记着', 'Bears in mind'],
  ['考虑到', 'Takes into account'], ['念及', 'Mindful'], ['顾及', 'Mindful'], ['审议了', 'Having considered'],
  ['审议', 'Having considered'], ['审查了', 'Having examined'], ['审查', 'Having examined'], ['研究了', 'Having studied'],
  ['收到', 'Having received'], ['收到了', 'Having received'], ['已收到', 'Having received'], ['听取了', 'Having heard'], ['倾听了', 'Having heard'],
  ['提请注意', 'Draws attention'], ['提请', 'Draws attention'], ['提醒', 'Reminds'],
  // Approval and feeling
  ['欢迎', 'Welcomes'], ['欣见', 'Welcomes'], ['赞扬', 'Commends'], ['称赞', 'Commends'], ['表扬', 'Commends'], ['赞赏', 'Appreciates'],
  ['感谢', 'Thanks'], ['祝贺', 'Congratulates'], ['致敬', 'Pays tribute'], ['敬仰', 'Pays tribute'], ['哀悼', 'Mourns'], ['缅怀', 'Honours'],
  ['纪念', 'Commemorates'], ['声援', 'Expresses solidarity'], ['赞同', 'Endorses'], ['认可', 'Endorses'], ['同意', 'Agrees'], ['支持', 'Supports'],
  ['尊重', 'Respects'], ['珍视', 'Values'], ['重视', 'Attaches importance'], ['深信', 'Convinced'], ['坚信', 'Firmly convinced'],
  ['相信', 'Believes'], ['确信', 'Convinced'], ['认为', 'Considers'], ['认定', 'Determines'], ['断定', 'Determines'], ['希望', 'Hopes'],
  ['期待', 'Looks forward'], ['期待着', 'Looks forward'], ['期望', 'Expects'], ['预计', 'Expects'], ['展望', 'Looks forward'],
  ['瞻望', 'Looks forward'], ['关切', 'Concerned'], ['关注', 'Concerned'], ['震惊', 'Alarmed'], ['感到震惊', 'Alarmed'], ['震惊于', 'Alarmed'],
  ['不安', 'Disturbed'], ['失望', 'Disappointed'], ['愤慨', 'Outraged'], ['遗憾', 'Regrets'], ['鼓舞', 'Encouraged'], ['满意', 'Satisfied'],
  ['欣慰', 'Gratified'], ['痛惜', 'Deplores'], ['惋惜', 'Regrets'], ['斥责', 'Denounces'], ['痛责', 'Denounces'], ['痛斥', 'Denounces'],
  ['谴责', 'Condemns'], ['反对', 'Opposes'], ['拒绝', 'Rejects'], ['警告', 'Warns'], ['表示', 'Expresses'], ['感到', 'Feels'], ['对', 'Expresses'],
  ['遵循', 'Guided'], ['秉承', 'Guided'], ['秉持', 'Guided'], ['采取行动', 'Acting'],
  ['回应', 'Responds'], ['呼应', 'Echoes'], ['应和', 'Echoes'], ['力求', 'Seeks'], ['努力', 'Seeks'], ['旨在', 'Aims'], ['谋求', 'Seeks'],
  ['主张', 'Advocates'], ['提倡', 'Advocates'], ['决心', 'Determined'], ['决意', 'Determined'], ['承诺', 'Commits itself'],
  ['致力于', 'Commits itself'], ['保证', 'Pledges'], ['申明', 'Affirms'], ['宣布', 'Declares'], ['宣告', 'Proclaims'],
  ['庄严宣布', 'Solemnly proclaims'], ['坚持', 'Insists'], ['坚守', 'Upholds'],
  // Requests and decisions
  ['决定', 'Decides'], ['正式决定', 'Decides'], ['请', 'Requests'], ['请求', 'Requests'], ['要求', 'Demands'], ['促请', 'Calls upon'],
  ['吁请', 'Calls upon'], ['呼吁', 'Calls upon'], ['恳请', 'Appeals'], ['敦促', 'Urges'], ['邀请', 'Invites'], ['鼓励', 'Encourages'],
  ['建议', 'Recommends'], ['推荐', 'Recommends'], ['提议', 'Proposes'], ['提出', 'Proposes'], ['授权', 'Authorizes'], ['指示', 'Instructs'],
  ['责成', 'Instructs'], ['委托', 'Entrusts'], ['核准', 'Approves'], ['核可', 'Endorses'], ['核定', 'Approves'], ['批准', 'Approves'],
  ['通过', 'Adopts'], ['批款', 'Appropriates'], ['设立', 'Establishes'], ['建立', 'Establishes'], ['成立', 'Establishes'], ['任命', 'Appoints'],
  ['选举', 'Elects'], ['召开', 'Convenes'], ['延长', 'Extends'], ['终止', 'Terminates'], ['结束', 'Terminates'], ['撤销', 'Rescinds'],
  ['废除', 'Repeals'], ['修订', 'Revises'], ['订正', 'Revises'], ['修正', 'Amends'], ['调整', 'Adjusts'], ['澄清', 'Clarifies'], ['商定', 'Agrees'],
  ['转交', 'Transmits'], ['维持', 'Maintains'], ['保持', 'Maintains'], ['继续', 'Continues'], ['打算', 'Intends'], ['确保', 'Ensures'], ['加强', 'Strengthens'],
  ['推动', 'Promotes'], ['促进', 'Promotes'], ['提高', 'Raises'], ['重新', 'Renews'],
];

const heads: readonly LeadHead[] = verbs.map(([verb, english]) => ({ preambular: [verb], operative: [verb], english }));

export const leads: LeadGrammar = {
  heads,
  before: [
    '表示', '再次', '再度', '仍', '仍然', '依然', '却依然', '但依然', '继续', '同样', '同时', '因此', '始终', '日益', '持续', '感到', '仍感', '深为', '深感', '深表', '深切',
    '最深切地', '最深切', '严重', '最严重', '极为', '极其', '极感', '极其严重', '非常', '十分', '极大', '极力', '特别', '尤其', '尤为', '格外', '强烈', '最强烈地', '最强烈',
    '大力', '坚决', '坚定', '坚定地', '坚定不移地', '断然', '明确', '明确地', '毫无保留地', '无条件', '无条件地', '紧急', '迫切', '正式', '庄严', '高度', '充分', '完全',
    '全力', '全面', '热烈', '确切', '适当', '共同', '乐观地', '强有力', '衷心', '由衷', '一致', '最为',
    '赞赏地', '非常赞赏地', '感激地', '感谢地', '赞许地', '满意地', '赞赏并满意地', '高兴地', '感兴趣地', '尤其感兴趣地', '欣慰地', '令人鼓舞地', '遗憾地', '深感遗憾地', '深表遗憾地',
    '深为遗憾地', '极为遗憾地', '非常遗憾地', '失望地', '不安地', '关切地', '深为关切地', '深感关切地', '深切关切地', '严重关切地', '极为关切地', '非常关切地', '十分关切地', '特别关切地',
    '日益关切地', '极大关切地', '严重关注地', '关注地', '震惊地', '深感震惊地', '肯定地', '有兴趣地', '愤慨地', '痛心地', '在这方面', '为此',
  ],
  after: ['的是'],
  joins: ['并', '和', '并且', '并继续', '并进一步', '并再次', '并强烈', '并最强烈地', '并赞赏地', '并表示', '和大力'],
  known,
  examples,
  agreement: [],
  asides: ['在这方面', '在此方面', '为此', '就此', '在这一背景下', '在此背景下', '在这一点上', '尤其', '特别', '因此', '同时', '的是'],
  alone: ['再次'],
  repetition: {
    also: ['又', '也'],
    further: ['还', '进一步'],
    place: { preambular: 'before', operative: 'before' },
  },
  // Of more than 150 paragraphs that open so, at most one stands in the other part (some 2,800 issued texts).
  onlyIn: {
    preambular: ['意识到', '审议了', '铭记', '深信', '关切', '遵循', '念及', '严重关切', '审查了', '感到震惊的是', '感到关切的是'],
    operative: ['请', '决定', '建议', '核准', '授权', '核可', '再次请', '指示'],
  },
  capital: null,
  english,
};
