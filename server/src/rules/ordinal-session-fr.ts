import { textOf } from '../text/block';
import { defineRule } from './rule';
import { proseOf } from './shared/prose';
import { looseOrdinals } from './shared/loose-ordinals';

export default defineRule({
  id: 'ordinal-session-fr',
  severity: 'information',
  needs: ({ sessionOrdinals }) => sessionOrdinals.some((ordinal) => ordinal.includes('-')),
  title: 'The parts of a session’s number are joined by hyphens',
  messages: {
    loose: 'Join the parts of the number with hyphens: “{right}”.',
    fix: 'Write “{right}”',
  },
  why: 'A number in words is one word: soixante-septième, eighty-first.',
  source: 'Practice of issued texts, 2019–2026',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* sa ⟦quatre vingt-unième⟧ session,\n\n1. *Remercie* les donateurs.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* sa quatre-vingt-unième session,\n\n1. *Remercie* les donateurs.\n',
    },
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its ⟦eighty first⟧ session,\n\n1. *Thanks* the donors.\n',
      after: '*The General Assembly*,\n\n*Recalling* its eighty-first session,\n\n1. *Thanks* the donors.\n',
    },
  ],
  scope: 'element',
  * check(element, { pack }) {
    if (!pack) return;
    for (const { plain, span } of proseOf(element)) {
      for (const { index, found, right } of looseOrdinals(plain, pack)) {
        const place = span(index, index + found.length);
        if (textOf(place) === found) yield { span: place, message: 'loose', parameters: { right }, fix: { title: 'fix', safe: false, edits: [{ span: place, newText: right }] } };
      }
    }
  },
});
