import { ownText } from './shared/kinds';
import { casedLike, wordingsIn } from './shared/wordings';
import { defineRule } from './rule';

export default defineRule({
  id: 'gender-neutral',
  scope: 'element',
  kinds: ownText,
  severity: 'information',
  needs: ({ wording }) => wording.gendered.length > 0,
  title: 'Words for persons include everyone',
  messages: {
    gendered: '“{word}” speaks of one sex only: “{instead}” includes everyone.',
    replace: 'Write “{instead}”',
  },
  why: 'The Organization asks for language that includes women and men alike. A title that a statute fixes stays as it is.',
  source: 'United Nations guidelines for gender-inclusive language',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n1. *Invites* the ⟦Chairman⟧ of the Lighthouse Board to report.\n',
      after: '*The General Assembly*,\n\n1. *Invites* the Chair of the Lighthouse Board to report.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n1. *Invite* les ⟦hommes d’affaires⟧ à financer les phares.\n',
      after: '*L’Assemblée générale*,\n\n1. *Invite* les chefs d’entreprise à financer les phares.\n',
    },
  ],
  * check(element, { pack }) {
    if (!pack) return;
    for (const passage of element.passages) {
      for (const { kind, from, to, instead: plainInstead } of wordingsIn(passage, pack)) {
        if (kind !== 'gendered') continue;
        const word = passage.inline.plain.slice(from, to);
        const instead = casedLike(word, plainInstead);
        const span = passage.inline.span(from, to);
        const fix = { title: 'replace', safe: false, edits: [{ span, newText: instead }] };
        yield { span, message: 'gendered', parameters: { word, instead }, fix };
      }
    }
  },
});
