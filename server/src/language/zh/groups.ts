import type { SponsorGroups } from '../sponsor-groups';

/** How Chinese words that a State sponsors on behalf of a group, and the other notes of sponsors. */
export const groups: SponsorGroups = {
  note: '代表属于{group}成员的联合国会员国。',
  inLine: '(代表{group})',
  listMayChange: '提案国名单如有变动，将在会议正式记录中反映。',
  notOfCouncil: '非人权理事会成员国。',
  names: [
    { name: '77国集团和中国', note: '代表属于77国集团成员的联合国会员国和中国。' },
    { name: '不结盟国家运动' },
    { name: '非洲国家组' },
    { name: '阿拉伯国家组' },
    { name: '伊斯兰合作组织' },
    { name: '欧洲联盟' },
    { name: '拉丁美洲和加勒比国家组' },
  ],
};
