import { findPhrase } from '../text/words';
import { defineRule } from './rule';
import { suggestion } from './shared/suggestion';

export default defineRule({
  id: 'see-form',
  scope: 'element',
  kinds: ['footnote'],
  severity: 'information',
  needs: ({ citations }) => citations.seeResolution !== undefined,
  title: 'A note refers to a resolution in the words of the language',
  messages: {
    form: 'A note refers to a resolution with the words “{right}”.',
    fix: 'Write “{right}”',
  },
  why: 'Notes are set in one form through all texts of a language; the article is printed in Spanish notes and left out in French ones.',
  source: 'Practice of issued texts, 2019–2026 (more than 99 per cent)',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* la Déclaration sur les phares<sup>1</sup>,\n\n1. *Remercie* les gardiens.\n\n<sup>1</sup> ⟦Voir la résolution⟧ 64/951, annexe.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* la Déclaration sur les phares<sup>1</sup>,\n\n1. *Remercie* les gardiens.\n\n<sup>1</sup> Voir résolution 64/951, annexe.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* la Declaración sobre los faros<sup>1</sup>,\n\n1. *Agradece* a los guardianes.\n\n<sup>1</sup> ⟦Véase resolución⟧ 64/951, anexo.\n',
      after: '*La Asamblea General*,\n\n*Recordando* la Declaración sobre los faros<sup>1</sup>,\n\n1. *Agradece* a los guardianes.\n\n<sup>1</sup> Véase la resolución 64/951, anexo.\n',
    },
  ],
  * check({ passages: [passage] }, { pack }) {
    if (!passage || !pack?.citations.seeResolution) return;
    const { inline } = passage;
    for (const [wrong, right] of pack.citations.seeResolution) {
      const opening = inline.plain.slice(0, 60);
      const found = findPhrase(opening, wrong);
      if (!found || opening.slice(0, found.start).trim() !== '' || !/^\s?\d/u.test(opening.slice(found.end))) continue;
      const span = inline.span(found.start, found.end);
      yield { span, message: 'form', parameters: { right }, fix: suggestion('fix', span, right) };
    }
  },
});
