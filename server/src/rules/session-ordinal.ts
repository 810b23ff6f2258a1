import { agendaSessionIn } from './shared/agenda-session';
import { defineRule } from './rule';
import { ownText } from './shared/kinds';

export default defineRule({
  id: 'session-ordinal',
  scope: 'element',
  kinds: ownText,
  severity: 'warning',
  byOrgan: { SC: 'off', ECOSOC: 'off' },
  title: 'The session that takes a matter up again is written in words and lies ahead',
  messages: {
    words: 'Write the number of the session in words: “{right}”.',
    past: 'This is not a later session than that of the draft: the matter cannot be taken up again there.',
    replace: 'Write “{right}”',
  },
  why: 'The clause puts the matter on the agenda of one session; the number is too often copied from an older text.',
  source: 'Practice of issued texts, 2019–2026 (in words in 994 of 997)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n'
        + '1. *Decides* to include in the provisional agenda of its ⟦81st⟧ session the item entitled “Lamps”.\n',
      after: '*The General Assembly*,\n\n'
        + '1. *Decides* to include in the provisional agenda of its eighty-first session the item entitled “Lamps”.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n'
        + '1. *Décide* d’inscrire à l’ordre du jour provisoire de sa ⟦81e⟧ session la question intitulée « Lampes ».\n',
      after: '*L’Assemblée générale*,\n\n'
        + '1. *Décide* d’inscrire à l’ordre du jour provisoire de sa quatre-vingt-unième session la question intitulée « Lampes ».\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n1. **决定**将题为“灯塔”的项目列入其⟦第81⟧届会议临时议程。\n',
      after: '**大会**，\n\n1. **决定**将题为“灯塔”的项目列入其第八十一届会议临时议程。\n',
    },
  ],
  * check(element, { pack, session }) {
    if (!pack) return;
    for (const passage of element.passages) {
      const said = agendaSessionIn(passage, pack);
      if (!said) continue;
      const span = passage.inline.span(said.from, said.to);
      const right = pack.sessionOrdinalsOblique?.[said.session] ?? pack.sessionOrdinals[said.session];
      if (said.inFigures && right) {
        yield { span, message: 'words', parameters: { right }, fix: { title: 'replace', safe: false, edits: [{ span, newText: right }] } };
      } else if (session !== null && said.session <= session) yield { span, message: 'past' };
    }
  },
});
