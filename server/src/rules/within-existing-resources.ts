import { ownText } from './shared/kinds';
import { wordingsIn } from './shared/wordings';
import { defineRule } from './rule';

export default defineRule({
  id: 'within-existing-resources',
  scope: 'element',
  kinds: ownText,
  severity: 'information',
  byOrgan: { SC: 'off' },
  title: '“Within existing resources” prejudges the budget',
  messages: {
    resources: 'The Fifth Committee and the Advisory Committee have asked that “{words}” not be used: costs are for them to judge.',
  },
  why: 'The phrase decides a question of the budget in another committee. Expect the Secretariat to raise it when the draft is considered.',
  source: 'General Assembly resolution 45/248 B, section VI, and later ones',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n1. *Decides* to act;\n\n'
        + '2. *Requests* the Secretary-General to report, ⟦within existing resources⟧, on the lamps.\n',
      after: '*The General Assembly*,\n\n1. *Decides* to act;\n\n2. *Requests* the Secretary-General to report on the lamps.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n1. *Decide* actuar;\n\n'
        + '2. *Solicita* al Secretario General que, ⟦con los recursos existentes⟧, informe sobre los faros.\n',
      after: '*La Asamblea General*,\n\n1. *Decide* actuar;\n\n2. *Solicita* al Secretario General que informe sobre los faros.\n',
    },
  ],
  * check(element, { pack }) {
    if (!pack) return;
    for (const passage of element.passages) {
      for (const { kind, from, to } of wordingsIn(passage, pack)) {
        if (kind !== 'withinResources') continue;
        yield { span: passage.inline.span(from, to), message: 'resources', parameters: { words: passage.inline.plain.slice(from, to) } };
      }
    }
  },
});
