import type { Element } from '../syntax/model';
import { findPhrase } from '../text/words';
import { defineRule } from './rule';

export default defineRule({
  id: 'closing-agenda-ga',
  scope: 'resolution',
  reads: ['operative'],
  severity: 'off',
  title: 'A resolution of the General Assembly ends by saying when the matter comes up again',
  messages: {
    followUp: 'The last paragraph usually puts the matter on a later agenda or asks for a report.',
  },
  why: 'Without such a clause the matter does not come back by itself. Declarations, elections and budgets do without it.',
  source: 'Practice of issued texts, 2019–2026 (three in four resolutions of the General Assembly)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n1. *Welcomes* the state of the lamps;\n\n2. *⟦Invites⟧* all ports to take part.\n',
      after: '*The General Assembly*,\n\n1. *Welcomes* the state of the lamps;\n\n'
        + '2. *Requests* the Secretary-General to submit a report to it.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n1. *приветствует* состояние ламп;\n\n2. *⟦предлагает⟧* всем портам принять участие.\n',
      after: '*Генеральная Ассамблея*,\n\n1. *приветствует* состояние ламп;\n\n2. *просит* Генерального секретаря представить ей доклад.\n',
    },
  ],
  * check({ pack, parts, organ }) {
    if (!pack || organ !== 'GA') return;
    for (const { kind, operative } of parts) {
      const last = operative[operative.length - 1];
      // A text of one paragraph decides one thing and leaves it at that.
      if (kind !== 'resolution' || operative.length < 2 || !last?.lead) continue;
      if (says(last, pack.wording.followUp)) continue;
      yield { span: last.passages[0]!.inline.span(last.lead.from, last.lead.to), message: 'followUp' };
    }
  },
});

function says({ passages, items }: Element, phrases: readonly string[]): boolean {
  return passages.some(({ inline }) => phrases.some((phrase) => findPhrase(inline.plain, phrase)))
    || items.some((item) => says(item, phrases));
}
