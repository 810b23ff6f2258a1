import { defineRule } from './rule';
import { ownText } from './shared/kinds';
import { wordingsIn } from './shared/wordings';

const opening = /^\s{0,2}["“”„«»《〈「『‘’']/u;
/** A title begins with a capital, where the script has any; "entitled to" and "entitled respectively" go on in small letters. */
const titleLike = /^\s{1,2}[\p{Lu}\p{Lt}]|^\s{0,2}[\p{Script=Han}\p{Script=Arabic}]/u;

export default defineRule({
  id: 'doc-title-quotes',
  scope: 'element',
  kinds: ownText,
  severity: 'information',
  title: 'The title of a document stands in quotation marks or in italics',
  messages: {
    unquoted: 'Put the title that follows “{word}” in quotation marks; the title of a publication may stand in italics.',
  },
  why: 'The marks show where the exact title begins and ends. What only describes a document has none.',
  source: 'UN Editorial Manual, Quotation marks; practice of issued texts, 2019–2026',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n1. *Takes note* of the report of the Secretary-General ⟦entitled⟧ Lamps of the coast.\n',
      after: '*The General Assembly*,\n\n1. *Takes note* of the report of the Secretary-General entitled “Lamps of the coast”.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n1. *Prend acte* du rapport ⟦intitulé⟧ Phares de la côte.\n',
      after: '*L’Assemblée générale*,\n\n1. *Prend acte* du rapport intitulé « Phares de la côte ».\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n1. **注意到**秘书长⟦题为⟧海岸灯塔的报告。\n',
      after: '**大会**，\n\n1. **注意到**秘书长题为“海岸灯塔”的报告。\n',
    },
  ],
  * check(element, { pack }) {
    if (!pack) return;
    for (const passage of element.passages) {
      const { inline } = passage;
      const { plain, runs } = inline;
      const found = wordingsIn(passage, pack);
      for (const { kind, from, to } of found) {
        if (kind !== 'entitled' || found.some((other) => other.kind === 'itemEntitled' && other.to === to)) continue;
        const rest = plain.slice(to, to + 4);
        const at = to + rest.length - rest.trimStart().length;
        if (opening.test(rest) || !titleLike.test(rest) || runs.some((run) => run.from <= at && at < run.to)) continue;
        yield { span: inline.span(from, to), message: 'unquoted', parameters: { word: plain.slice(from, to) } };
      }
    }
  },
});
