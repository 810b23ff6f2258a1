import { isImpossible, ownerVerdict } from '../citation/judge';
import { unnamedOwner } from '../citation/named';
import type { Body } from '../language/citation-words';
import type { LanguagePack } from '../language/pack';
import type { Inline } from '../syntax/model';
import { defineRule } from './rule';
import { mentionsOf } from './shared/mentions';

export default defineRule({
  id: 'citation-owner',
  scope: 'resolution',
  reads: ['citations'],
  severity: 'warning',
  title: 'A resolution of another organ is cited with the name of that organ',
  messages: {
    unnamed: 'Resolution {number} is not of the organ that speaks here: name the {owner} where the resolution is first cited.',
    foreign: 'The words beside {number} give it to an organ that has no such numbers.',
    meant: 'The words beside {number} give it to an organ that has no such numbers; it looks like a number of the {owner}.',
  },
  why: 'Organs number their resolutions alike: only the name says whose resolution is meant. Without one the reader takes it for a resolution of the organ that speaks.',
  source: 'UN Editorial Manual, Resolutions, References to resolutions of other organs; practice of issued texts, 2019–2026',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* resolution ⟦2467 (2019)⟧ of 23 April 2019, and its resolution ⟦20/1⟧ of 5 July 2012,\n\n1. *Thanks* the keepers.\n',
      after: '*The General Assembly*,\n\n*Recalling* Security Council resolution 2467 (2019) of 23 April 2019, and Human Rights Council resolution 20/1 of 5 July 2012,\n\n1. *Thanks* the keepers.\n',
    },
    {
      language: 'es',
      before: '*El Consejo Económico y Social*,\n\n*Recordando* la resolución ⟦64/293⟧, de 30 de julio de 2010,\n\n1. *Agradece* a los guardianes.\n',
      after: '*El Consejo Económico y Social*,\n\n*Recordando* la resolución 64/293 de la Asamblea General, de 30 de julio de 2010,\n\n1. *Agradece* a los guardianes.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**2010年7月22日第⟦2010/5⟧号决议，\n\n1. **感谢**灯塔看守人。\n',
      after: '**大会**，\n\n**回顾**经济及社会理事会2010年7月22日第2010/5号决议，\n\n1. **感谢**灯塔看守人。\n',
    },
  ],
  * check(resolution) {
    const { pack, organ, session } = resolution;
    if (!pack) return;
    // Of a list the first is enough.
    let told: Inline | null = null;
    let toldOwner: Body | null | undefined;
    for (const mention of mentionsOf(resolution)) {
      const { citation, inline, speaker, first } = mention;
      const span = inline.span(citation.start, citation.end);
      const { number } = citation;
      const verdict = ownerVerdict(citation);
      if (isImpossible(verdict)) {
        const owner = verdict.suggestion?.owner;
        if (told === inline && toldOwner === (owner ?? null)) continue;
        told = inline;
        toldOwner = owner ?? null;
        yield { span, message: owner ? 'meant' : 'foreign', parameters: { number, ...(owner && { owner: nameOf(owner, pack) }) } };
      } else if ((first === mention || first.inline !== inline) && speaker !== null && told !== inline) {
        const owner = unnamedOwner(citation, inline.plain, pack, { organ: speaker, session: speaker === organ ? session : null });
        if (!owner) continue;
        told = inline;
        toldOwner = undefined;
        // Named where it was first cited, it is understood; official texts name it again in 93 to 96 paragraphs of 100.
        const milder = first === mention ? {} : { severity: 'information' as const };
        yield { span, message: 'unnamed', parameters: { number, owner: nameOf(owner, pack) }, ...milder };
      }
    }
  },
});

function nameOf(body: Body, { organs, citations }: LanguagePack): string {
  return organs.find(({ organ }) => organ === body)?.name ?? citations.owners.find(([, owner]) => owner === body)?.[0] ?? body;
}
