import { wordingsIn } from './shared/wordings';
import { defineRule } from './rule';

export default defineRule({
  id: 'sc-only-verbs',
  scope: 'resolution',
  severity: 'warning',
  byOrgan: { SC: 'off' },
  title: 'The Security Council alone acts under Chapter VII',
  messages: {
    chapterSeven: 'The Security Council alone acts under Chapter VII of the Charter; {organ} recommends, calls upon or decides for itself.',
  },
  why: 'Measures that bind States under Chapter VII are the Security Council’s; another organ’s text that claims them is out of order.',
  source: 'Charter of the United Nations, Articles 10 to 14 and 39 to 42; practice of issued texts, 1975–2025',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its texts on lighthouses,\n\n'
        + '*⟦Acting* under Chapter VII⟧ of the Charter of the United Nations,\n\n1. *Decides* to act.\n',
      after: '*The General Assembly*,\n\n*Recalling* its texts on lighthouses,\n\n1. *Decides* to act.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*⟦Agissant* en vertu du Chapitre VII⟧ de la Charte des Nations Unies,\n\n1. *Décide* d’agir.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* la Charte des Nations Unies,\n\n1. *Décide* d’agir.\n',
    },
  ],
  * check({ pack, organ, parts }) {
    if (!pack) return;
    for (const { preamble, organ: own } of parts) {
      const name = pack.organs.find((one) => one.organ === (own ?? organ));
      if (!name || name.organ === 'SC') continue;
      for (const { passages: [passage] } of preamble) {
        // Where the text quotes the Security Council the phrase comes later.
        const place = passage && wordingsIn(passage, pack).find(({ kind, from }) => kind === 'chapterSeven' && from <= 8);
        if (place) yield { span: passage.inline.span(place.from, place.to), message: 'chapterSeven', parameters: { organ: name.name } };
      }
    }
  },
});
