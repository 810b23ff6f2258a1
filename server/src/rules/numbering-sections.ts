import { defineRule } from './rule';
import { signSpan } from './shared/numbers';
import { sectionsOf } from '../syntax/internal-references';

export default defineRule({
  id: 'numbering-sections',
  severity: 'hint',
  title: 'Paragraph numbers run through all sections or begin again in each',
  messages: { mixed: 'The numbers begin again in this section but ran on in an earlier one; keep to one way.' },
  why: 'Both ways are official. Mixed, they make “paragraph 3” ambiguous in some sections and not in others.',
  source: 'Practice of issued texts: numbers run on in two texts of three, and begin again in the budget resolutions',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n## I\n\n1. *Welcomes* the report on beacons;\n\n2. *Invites* ports to take part;\n\n## II\n\n3. *Requests* a list of lamps;\n\n4. *Requests* a map;\n\n## III\n\n⟦1⟧. *Takes note* of the plan;\n\n2. *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n## I\n\n1. *Welcomes* the report on beacons;\n\n2. *Invites* ports to take part;\n\n## II\n\n3. *Requests* a list of lamps;\n\n4. *Requests* a map;\n\n## III\n\n5. *Takes note* of the plan;\n\n6. *Decides* to keep the matter under review.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其关于灯塔的工作，\n\n## 一\n\n1. **欢迎**该报告；\n\n2. **邀请**各港口参加；\n\n## 二\n\n3. **请**秘书长提交清单；\n\n4. **又请**秘书长提交地图；\n\n## 三\n\n⟦1⟧. **注意到**该计划；\n\n2. **决定**继续处理此案。\n',
      after: '**大会**，\n\n**回顾**其关于灯塔的工作，\n\n## 一\n\n1. **欢迎**该报告；\n\n2. **邀请**各港口参加；\n\n## 二\n\n3. **请**秘书长提交清单；\n\n4. **又请**秘书长提交地图；\n\n## 三\n\n5. **注意到**该计划；\n\n6. **决定**继续处理此案。\n',
    },
  ],
  scope: 'resolution',
  reads: [],
  *check({ parts }) {
    for (const part of parts) {
      if (part.kind === 'annex') continue;
      const sections = sectionsOf(part);
      const second = sections[1]?.[0];
      // Whether a heading stands inside the first stretch, so that its numbers ran on.
      const first = sections[0]?.[0];
      const last = sections[0]?.[sections[0].length - 1];
      if (!second?.marker || !first || !last) continue;
      const stretch = part.elements.slice(part.elements.indexOf(first), part.elements.indexOf(last));
      if (stretch.some(({ kind, passages }) => kind === 'heading' && passages[0]!.inline.plain.trim().length <= 4)) yield { span: signSpan(second.marker), message: 'mixed' };
    }
  },
});
