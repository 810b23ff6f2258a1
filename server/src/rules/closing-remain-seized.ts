import type { Element } from '../syntax/model';
import { findPhrase } from '../text/words';
import { defineRule } from './rule';

export default defineRule({
  id: 'closing-remain-seized',
  scope: 'resolution',
  reads: ['operative'],
  severity: 'off',
  byOrgan: { SC: 'hint' },
  title: 'A resolution of the Security Council ends by saying that the matter stays before it',
  messages: {
    seized: 'The last paragraph usually says that the organ remains seized of the matter.',
  },
  why: 'While the Council is seized of a matter it stays on its list, and the General Assembly makes no recommendation on it.',
  source: 'Charter of the United Nations, Article 12; practice of issued texts, 2000–2026 (nearly nine of ten of the Security Council’s)',
  examples: [
    {
      language: 'en',
      before: '*The Security Council*,\n\n1. *Decides* to renew the mandate of the lighthouse mission;\n\n'
        + '2. *⟦Requests⟧* the Secretary-General to report.\n',
      after: '*The Security Council*,\n\n1. *Decides* to renew the mandate of the lighthouse mission;\n\n'
        + '2. *Decides* to remain actively seized of the matter.\n',
    },
    {
      language: 'fr',
      before: '*Le Conseil de sécurité*,\n\n1. *Décide* de proroger le mandat de la mission des phares;\n\n'
        + '2. *⟦Prie⟧* le Secrétaire général de faire rapport.\n',
      after: '*Le Conseil de sécurité*,\n\n1. *Décide* de proroger le mandat de la mission des phares;\n\n'
        + '2. *Décide* de rester saisi de la question.\n',
    },
  ],
  * check({ pack, parts }) {
    if (!pack) return;
    for (const { kind, operative } of parts) {
      const last = operative[operative.length - 1];
      // A text of one paragraph decides one thing and leaves it at that.
      if (kind !== 'resolution' || operative.length < 2 || !last?.lead) continue;
      if (says(last, pack.wording.remainSeized)) continue;
      yield { span: last.passages[0]!.inline.span(last.lead.from, last.lead.to), message: 'seized' };
    }
  },
});

function says({ passages, items }: Element, phrases: readonly string[]): boolean {
  return passages.some(({ inline }) => phrases.some((phrase) => findPhrase(inline.plain, phrase)))
    || items.some((item) => says(item, phrases));
}
