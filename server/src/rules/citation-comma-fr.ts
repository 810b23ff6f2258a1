import { wordKey } from '../text/words';
import { defineRule } from './rule';
import { datePlaces } from './shared/date-commas';
import { suggestion } from './shared/suggestion';

export default defineRule({
  id: 'citation-comma-fr',
  scope: 'element',
  severity: 'information',
  needs: ({ citations }) => citations.dateCommas === 'after-owner' && citations.datedAfterOwner !== undefined,
  title: 'After the name of an organ the date of a resolution opens with “en date du”, between commas, in French',
  messages: {
    words: 'After the name of the organ the date opens with “{right}”.',
    comma: 'A comma stands before “{right}”: the date is set apart by a pair of commas.',
    fix: 'Write “, {right}”',
  },
  why: 'After a name a plain “du” seems to belong to the organ. Issued texts use “en date du” in four of five such places.',
  source: 'Practice of issued texts, 1946–2026: “en date du” 469 times, “du” 119 times',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* la résolution 2008/33 du Conseil économique et social ⟦du⟧ 25 juillet 2008, et la résolution 2010/5 du Conseil économique et social ⟦en date du⟧ 22 juillet 2010, sur les phares,\n\n1. *Remercie* les gardiens.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* la résolution 2008/33 du Conseil économique et social, en date du 25 juillet 2008, et la résolution 2010/5 du Conseil économique et social, en date du 22 juillet 2010, sur les phares,\n\n1. *Remercie* les gardiens.\n',
    },
  ],
  * check(element, { pack, speaker }) {
    const right = pack?.citations.datedAfterOwner;
    if (!pack || !right || pack.citations.dateCommas !== 'after-owner') return;
    for (const { inline, afterOwner, from, to, words } of datePlaces(element, pack, speaker)) {
      if (!afterOwner) continue;
      const said = wordKey(words.replace(/^,/u, ''));
      const isRight = said === right;
      if ((isRight && words.startsWith(',')) || (!isRight && said !== 'du')) continue;
      const span = inline.span(from + words.length - words.replace(/^[\s,]+/u, '').length, from + words.trimEnd().length);
      yield {
        span, message: isRight ? 'comma' : 'words', parameters: { right },
        ...(isRight && { severity: 'hint' as const }),
        fix: suggestion('fix', inline.span(from, to), `, ${right} `),
      };
    }
  },
});
