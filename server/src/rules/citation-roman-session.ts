import { isImpossible, romanVerdict } from '../citation/judge';
import { defineRule } from './rule';
import { citedIn, renumber } from './shared/citations';

export default defineRule({
  id: 'citation-roman-session',
  scope: 'element',
  severity: 'error',
  title: 'A number of the Assembly’s old series belongs to the session in its brackets',
  messages: {
    session: 'Session numbers in Roman numerals end with the thirtieth, XXX: the Assembly adopted no resolution {number}.',
    number: 'The Assembly’s session {roman} adopted no resolution with the number {serial}.',
    meant: 'The Assembly adopted no resolution {number}. Did you mean {right}?',
    fix: 'Write {right}',
  },
  why: 'To its thirtieth session the Assembly numbered its resolutions in one rising series, 1 (I) to 3541 (XXX), so number and session are bound to each other.',
  source: 'Numbers of the resolutions of the General Assembly by session, 1946–1975',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Guided* by its resolution ⟦1514 (XIV)⟧ of 14 December 1960,\n\n1. *Thanks* the keepers.\n',
      after: '*The General Assembly*,\n\n*Guided* by its resolution 1514 (XV) of 14 December 1960,\n\n1. *Thanks* the keepers.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution ⟦217 A (IV)⟧ du 10 décembre 1948,\n\n1. *Remercie* les gardiens.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 217 A (III) du 10 décembre 1948,\n\n1. *Remercie* les gardiens.\n',
    },
  ],
  * check(element, { pack, speaker }) {
    for (const { citation, inline } of citedIn(element, pack, speaker)) {
      const verdict = romanVerdict(citation);
      if (!isImpossible(verdict)) continue;
      const { number, serial, roman, start, end } = citation;
      const right = verdict.suggestion?.number;
      yield {
        span: inline.span(start, end),
        message: right ? 'meant' : verdict.impossible === 'wrong-roman' ? 'session' : 'number',
        parameters: { number, serial: serial!, roman: roman!, ...(right && { right }) },
        ...(right && { fix: { title: 'fix', safe: false, edits: [renumber(inline, citation, right)] } }),
      };
    }
  },
});
