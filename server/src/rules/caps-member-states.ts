import { defineRule } from './rule';
import { pairFindings } from './shared/style-findings';

export default defineRule({
  id: 'caps-member-states',
  severity: 'information',
  needs: ({ style }) => style.capitals.length > 0,
  title: 'States as members and parties are written with the usual capitals',
  messages: {
    other: 'Write “{right}” rather than “{found}”.',
    everywhere: '“{found}” should be “{right}”; {count} such words stand in the text.',
    fix: 'Write “{right}”',
    fixAll: 'Write all of them with the usual capitals',
  },
  why: 'A capital tells the Members of the United Nations from those of other bodies, and a State from a condition.',
  source: 'UN Editorial Manual, Capitalization; practice of issued texts, 2019–2026',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,\n\n1. *Invites* ⟦member states⟧ to light their lamps.\n',
      after: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,\n\n1. *Invites* Member States to light their lamps.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою программу маяков,\n\n1. *предлагает* ⟦государствам-Членам⟧ зажечь огни.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою программу маяков,\n\n1. *предлагает* государствам-членам зажечь огни.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  * check(element, resolution) {
    yield* pairFindings(element, resolution, resolution.pack?.style.capitals ?? []);
  },
});
