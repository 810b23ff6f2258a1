import type { LanguagePack } from '../language/pack';
import { findPhrase } from '../text/words';
import { ownText } from './shared/kinds';
import { casedLike, wordingsIn } from './shared/wordings';
import { defineRule } from './rule';

export default defineRule({
  id: 'present-resolution',
  scope: 'element',
  kinds: ownText,
  severity: 'warning',
  title: 'A resolution calls itself “the present resolution”',
  messages: {
    own: 'A resolution calls itself “{right}”; “{wrong}” would be another one.',
    replace: 'Write “{right}”',
  },
  why: '“This resolution” may be read as the resolution cited last. The Security Council’s English texts alone use it of themselves.',
  source: 'UN Editorial Manual, Resolutions and other formal decisions, I.F; practice of issued texts, 2000–2026',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n1. *Decides* to act;\n\n2. *Requests* the Secretary-General to report on ⟦this resolution⟧.\n',
      after: '*The General Assembly*,\n\n1. *Decides* to act;\n\n'
        + '2. *Requests* the Secretary-General to report on the present resolution.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n1. *постановляет* действовать;\n\n2. *просит* Генерального секретаря доложить об осуществлении ⟦этой резолюции⟧.\n',
      after: '*Генеральная Ассамблея*,\n\n1. *постановляет* действовать;\n\n2. *просит* Генерального секретаря доложить об осуществлении настоящей резолюции.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n1. *Décide* d’agir;\n\n'
        + '2. *Prie* le Secrétaire général de veiller à l’application de ⟦cette résolution⟧.\n',
      after: '*L’Assemblée générale*,\n\n1. *Décide* d’agir;\n\n'
        + '2. *Prie* le Secrétaire général de veiller à l’application de la présente résolution.\n',
    },
  ],
  * check(element, { pack, organ }) {
    if (!pack || (organ && pack.wording.thisResolution.includes(organ))) return;
    for (const passage of element.passages) {
      const { inline } = passage;
      for (const { kind, from, to, instead } of wordingsIn(passage, pack)) {
        if (kind !== 'own' && kind !== 'that') continue;
        const named = isNamed(inline.plain.slice(0, from), pack);
        if (named && kind === 'that') continue;
        const milder = named ? { severity: 'information' as const } : {};
        const wrong = inline.plain.slice(from, to);
        const right = casedLike(wrong, instead);
        const span = inline.span(from, to);
        const fix = { title: 'replace', safe: false, edits: [{ span, newText: right }] };
        yield { span, message: 'own', parameters: { wrong, right }, fix, ...milder };
      }
    }
  },
});

/** Whether a resolution is cited or spoken of in the words before: then "this resolution" may be that one ("the annual resolution on lighthouses"). */
function isNamed(before: string, { citations }: LanguagePack): boolean {
  return /[0-9]{1,4}(?:\/|\s?\()[0-9IVXL]{1,5}/.test(before) || citations.resolution.some((word) => findPhrase(before, word) !== null);
}
