import { textOf } from '../text/block';
import { defineRule } from './rule';
import { allBut } from './shared/kinds';
import { isInTitle, isLastInScript, isWithin, proseOf, quotationsOf } from './shared/prose';

export default defineRule({
  id: 'hyphen-dash',
  severity: 'information',
  needs: ({ typography }) => typography.dash.wrong.length > 0 || typography.range !== null,
  title: 'Dashes and ranges are set with the language’s signs',
  messages: {
    hyphen: 'A hyphen stands between spaces here: set a dash ({right}), or remove the spaces if it joins two words.',
    dash: 'Between words issued texts set “{right}”, not “{found}”.',
    range: 'A range of numbers is set with “{right}” in this language, not “{found}”.',
    everywhere: '{count} dashes or ranges are set with another sign than is usual in this language.',
    fix: 'Set “{right}”',
    fixAll: 'Set the usual sign in all places',
  },
  why: 'A hyphen joins the parts of a word; between words stands a dash. English and Russian set ranges with a short dash, French, Spanish and Arabic with a hyphen.',
  source: 'Practice of issued texts, 2019–2026: Russian 10,484 long dashes against 15 short ones, ranges 6,047 against 22',
  examples: [
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*ссылаясь* на период 2030⟦-⟧2035 годов,\n\n1. *благодарит* доноров ⟦-⟧ хранителей огня.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на период 2030–2035 годов,\n\n1. *благодарит* доноров — хранителей огня.\n',
    },
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* the period 2030⟦-⟧2035,\n\n1. *Thanks* the donors ⟦-⟧ keepers of the light.\n',
      after: '*The General Assembly*,\n\n*Recalling* the period 2030–2035,\n\n1. *Thanks* the donors – keepers of the light.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  kinds: allBut('cover', 'conclusion'),
  * check(element, { pack }) {
    if (!pack) return;
    const { dash, range } = pack.typography;
    for (const inline of proseOf(element)) {
      const { plain, span } = inline;
      if (!/[0-9][-–][0-9]|[ \u00a0][-–][ \u00a0]/.test(plain)) continue;
      for (const { index, groups } of plain.matchAll(/(?<=[\p{L}\p{N},)»”]([ \u00a0]))(?<dash>[-–])(?=[ \u00a0][\p{L}(«“])|(?<![\p{L}\p{N}./–-])(?<from>[0-9]{1,4})(?<range>[-–])(?<to>[0-9]{1,4})(?![\p{N}/–-]|[.,][0-9]|\p{L})/gu)) {
        const { dash: found = groups!.range!, from, to } = groups!;
        const isRange = from !== undefined;
        const right = isRange ? range : dash.sign;
        if (right === null || found === right || (isRange ? !isRising(from, to!) : !dash.wrong.includes(found))) continue;
        const at = index + (from?.length ?? 0);
        const place = span(at, at + 1);
        if (textOf(place) !== found || isWithin(quotationsOf(inline, pack), at) || isInTitle(element, inline, at)) continue;
        if (isRange && !isLastInScript(plain, at, pack)) continue;
        const message = isRange ? 'range' : found === '-' ? 'hyphen' : 'dash';
        yield { span: place, message, parameters: { found, right }, fix: { title: 'fix', safe: message !== 'hyphen', edits: [{ span: place, newText: right }] } };
      }
    }
  },
});

/** Whether two numbers may be the ends of a range: "2013-3" is the number of a paper. */
function isRising(from: string, to: string): boolean {
  return Number(from) < Number(to) && (from.length === to.length || from.length < 4);
}
