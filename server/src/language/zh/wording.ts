import type { Wording } from '../pack';

export const wording: Wording = {
  thisResolution: [],
  withinResources: ['在现有资源范围内', '在现有资源内', '利用现有资源', '现有资源范围内'],
  chapterSeven: ['根据《联合国宪章》第七章采取行动', '根据《宪章》第七章采取行动'],
  remainSeized: ['处理此案', '处理此事', '处理该案'],
  followUp: ['议程', '报告', '届会议', '继续审议'],
  agendaOfSession: ['{n}届会议临时议程', '{n}届会议的临时议程', '{n}届会议议程'],
  itemEntitled: ['列入题为', '议程题为', '题为的项目'],
  entitled: ['题为'],
  gendered: [],
  // 请 says both “requests” and “invites”.
  requestsStates: [],
  toStates: '促请',
  abbreviations: [],
};
