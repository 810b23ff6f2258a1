import { textOf } from '../text/block';
import { defineRule } from './rule';
import { allBut } from './shared/kinds';
import { proseOf } from './shared/prose';
import { looseNumbers } from './shared/loose-numbers';

export default defineRule({
  id: 'nbsp-number',
  severity: 'off',
  needs: ({ typography }) => typography.joinsDates || typography.numberSign?.joined === true,
  title: 'A number keeps to the word that it belongs to',
  messages: {
    loose: 'A no-break space here keeps the number and its word on one line.',
    everywhere: '{count} numbers could come apart from their words at the end of a line; issued texts set no-break spaces.',
    fix: 'Set a no-break space',
    fixAll: 'Set no-break spaces in all places',
  },
  why: 'A day at the end of one line and its month at the start of the next are hard to read. Issued texts since the seventy-sixth session set a no-break space in most dates.',
  source: 'Practice of issued texts, 2022–2026: 88 to 93 per cent of the dates in English, French, Spanish and Russian',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its decision of 5⟦ ⟧March 2030,\n\n1. *Thanks* the donors.\n',
      after: '*The General Assembly*,\n\n*Recalling* its decision of 5\u00a0March 2030,\n\n1. *Thanks* the donors.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* le tableau n<sup>o</sup>⟦ ⟧12 et sa décision du 5\u00a0mars 2030,\n\n1. *Remercie* les donateurs.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* le tableau n<sup>o</sup>\u00a012 et sa décision du 5\u00a0mars 2030,\n\n1. *Remercie* les donateurs.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  kinds: allBut('cover', 'conclusion'),
  * check(element, { pack }) {
    if (!pack) return;
    for (const { plain, span } of proseOf(element)) {
      for (const index of looseNumbers(plain, pack)) {
        const place = span(index, index + 1);
        if (textOf(place) === ' ') yield { span: place, message: 'loose', fix: { title: 'fix', safe: true, edits: [{ span: place, newText: '\u00a0' }] } };
      }
    }
  },
});
