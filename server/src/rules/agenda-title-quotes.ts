import { ownText } from './shared/kinds';
import { wordingsIn } from './shared/wordings';
import { defineRule } from './rule';

const opening = /^[\s*]{0,3}["“”„«»《〈「『‘’']/u;

export default defineRule({
  id: 'agenda-title-quotes',
  scope: 'element',
  kinds: ownText,
  severity: 'warning',
  title: 'The title of an agenda item stands in quotation marks',
  messages: {
    unquoted: 'Put the title of the agenda item in quotation marks, as it stands on the agenda.',
  },
  why: 'The clause puts an item with exactly this title on the agenda; the marks show where the title begins and ends.',
  source: 'Practice of issued texts, 2019–2026 (96 to 100 in 100)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n'
        + '1. *Decides* to include in the agenda of its next session ⟦the item entitled⟧ Safety of lighthouses.\n',
      after: '*The General Assembly*,\n\n'
        + '1. *Decides* to include in the agenda of its next session the item entitled “Safety of lighthouses”.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n1. *Décide* d’inscrire à son ordre du jour ⟦la question intitulée⟧ Sécurité des phares.\n',
      after: '*L’Assemblée générale*,\n\n1. *Décide* d’inscrire à son ordre du jour la question intitulée « Sécurité des phares ».\n',
    },
  ],
  * check(element, { pack }) {
    if (!pack) return;
    for (const passage of element.passages) {
      const { inline } = passage;
      for (const { kind, from, to } of wordingsIn(passage, pack)) {
        if (kind !== 'itemEntitled' || opening.test(inline.plain.slice(to, to + 6))) continue;
        yield { span: inline.span(from, to), message: 'unquoted' };
      }
    }
  },
});
