import { textOf } from '../text/block';
import { defineRule } from './rule';
import { isWithin, proseOf, quotationsOf } from './shared/prose';
import { quoteFinding, quotePairs } from './shared/quotes';

export default defineRule({
  id: 'quotes-fr',
  severity: 'warning',
  needs: ({ typography }) => typography.insideQuotes === 'nbsp',
  title: 'Quotations stand between « » with no-break spaces inside',
  messages: {
    marks: 'These are not the quotation marks of this language; issued texts set « ».',
    inside: 'A no-break space belongs inside this quotation mark, so that it does not part from the words.',
    everywhere: '{count} quotation marks of this text are not set as issued texts set them: « », with no-break spaces inside.',
    fix: 'Set « » with no-break spaces',
    fixAll: 'Set all quotation marks as usual',
  },
  why: 'French quotes between guillemets, which a no-break space keeps with their words; a quotation within a quotation has “ ”.',
  source: 'Practice of issued French texts, 2019–2026: no-break space inside in 99 per cent, a plain one in 0.9',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* ses textes intitulés ⟦"⟧Gardiens du feu" et «⟦ ⟧Feux de mer⟦ ⟧»,\n\n1. *Remercie* les donateurs.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* ses textes intitulés «\u00a0Gardiens du feu\u00a0» et «\u00a0Feux de mer\u00a0»,\n\n1. *Remercie* les donateurs.\n',
    },
    {
      language: 'fr',
      before: '*Le Conseil de sécurité*,\n\n*Rappelant* le texte intitulé ⟦“⟧Gardiens du feu” et «\u00a0le mot “lampe”\u00a0»,\n\n1. *Remercie* les donateurs.\n',
      after: '*Le Conseil de sécurité*,\n\n*Rappelant* le texte intitulé «\u00a0Gardiens du feu\u00a0» et «\u00a0le mot “lampe”\u00a0»,\n\n1. *Remercie* les donateurs.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  * check(element, resolution) {
    const { pack } = resolution;
    if (pack?.typography.insideQuotes !== 'nbsp') return;
    for (const inline of proseOf(element)) {
      const { plain, span } = inline;
      for (const pair of quotePairs(inline, '"', '"')) yield quoteFinding(inline, pair, 'marks', resolution);
      for (const pair of quotePairs(inline, '“', '”')) {
        if (!isWithin(quotationsOf(inline, pack), pair.open - 1)) yield quoteFinding(inline, pair, 'marks', resolution);
      }
      if (!/[«»]/.test(plain)) continue;
      for (const { 0: gap, index } of plain.matchAll(/(?<=«) ?(?=[^\s\u00a0\u202f])|(?<![\s\u00a0\u202f«]) ?(?=»)/gu)) {
        const place = span(index, index + gap.length);
        if (textOf(place) !== gap) continue;
        const edits = [{ span: place, newText: '\u00a0' }];
        yield { span: gap === '' ? span(index, index + 1) : place, message: 'inside', severity: 'information', fix: { title: 'fix', safe: true, edits } };
      }
    }
  },
});
