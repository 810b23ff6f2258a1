import { defineRule, type ResolutionFacts } from './rule';
import { isNextInScript, isWithin, proseOf, quotationsOf } from './shared/prose';
import { quoteFinding, quotePairs } from './shared/quotes';

export default defineRule({
  id: 'quotes-others',
  severity: 'information',
  needs: ({ typography }) => typography.insideQuotes !== 'nbsp',
  title: 'Quotation marks are those of the language',
  messages: {
    foreign: 'These quotation marks belong to another language; texts in this one set {open} {close}.',
    everywhere: '{count} quotations stand between marks of another language; texts in this one set {open} {close}.',
    fix: 'Set the quotation marks of the language',
    fixAll: 'Set the quotation marks of the language in all places',
  },
  why: 'Marks that came along from another language show that a passage was pasted. Russian sets « », Arabic ” “, Spanish and Chinese “ ”.',
  source: 'Practice of issued texts, 2019–2026: Spanish 7,598 “ ” against two « », Arabic 2,481 of 2,541 with ” first',
  examples: [
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*ссылаясь* на резолюцию, озаглавленную ⟦"⟧Хранители огня", и резолюцию ⟦“⟧Маяки”,\n\n1. *благодарит* доноров.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на резолюцию, озаглавленную «Хранители огня», и резолюцию «Маяки»,\n\n1. *благодарит* доноров.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* su resolución titulada ⟦«⟧Guardianes de la luz»,\n\n1. *Agradece* a los donantes.\n',
      after: '*La Asamblea General*,\n\n*Recordando* su resolución titulada “Guardianes de la luz”,\n\n1. *Agradece* a los donantes.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  * check(element, resolution) {
    const { pack } = resolution;
    if (!pack || pack.typography.insideQuotes === 'nbsp') return;
    const { open, close } = pack.typography.quotes;
    for (const inline of proseOf(element)) {
      for (const [opening, closing] of foreignMarks(resolution)) {
        for (const pair of quotePairs(inline, opening, closing)) {
          // A title in another script keeps the marks that it has there.
          if (isWithin(quotationsOf(inline, pack), pair.open - 1) || !isNextInScript(inline.plain, pair.open, pack)) continue;
          yield { ...quoteFinding(inline, pair, 'foreign', resolution), parameters: { open, close } };
        }
      }
    }
  },
});

/** Marks of other languages; straight ones are another rule's where the language has curved ones. */
function foreignMarks({ pack, organ }: ResolutionFacts): [string, string][] {
  const { quotes, straightQuotes } = pack!.typography;
  if (quotes.open === '“') return [['«', '»']];
  const marks: [string, string][] = quotes.open === '«' ? [['“', '”']] : [];
  return organ && straightQuotes?.includes(organ) ? marks : [...marks, ['"', '"']];
}
