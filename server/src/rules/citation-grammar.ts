import { mendedNumber } from '../citation/mended';
import { defineRule } from './rule';
import { citedIn } from './shared/citations';
import { respelling } from './shared/suggestion';

export default defineRule({
  id: 'citation-grammar',
  scope: 'element',
  severity: 'error',
  title: 'The number of a resolution has the form that its organ gives it',
  messages: {
    malformed: '“{found}” is not the number of a resolution. Numbers look like 64/293, 2006/27, 1373 (2001), 217 A (III) or ES-10/15.',
    meant: '“{found}” is not the number of a resolution. Did you mean {right}?',
    fix: 'Write {right}',
  },
  why: 'A mistyped number leads nowhere: the reader cannot find the text that is recalled.',
  source: 'UN Editorial Manual, Resolutions, Numbering; United Nations document symbols',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its resolution ⟦64//293⟧ of 30 July 2010 and Security Council resolution ⟦1373 (2001⟧,\n\n1. *Thanks* the keepers.\n',
      after: '*The General Assembly*,\n\n*Recalling* its resolution 64/293 of 30 July 2010 and Security Council resolution 1373 (2001),\n\n1. *Thanks* the keepers.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution ⟦64-293⟧ du 30 juillet 2010,\n\n1. *Remercie* les gardiens.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 64/293 du 30 juillet 2010,\n\n1. *Remercie* les gardiens.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其2010年7月30日第⟦64//293⟧号决议，\n\n1. **感谢**灯塔看守人。\n',
      after: '**大会**，\n\n**回顾**其2010年7月30日第64/293号决议，\n\n1. **感谢**灯塔看守人。\n',
    },
  ],
  * check(element, { pack, speaker }) {
    for (const { citation, inline, language } of citedIn(element, pack, speaker)) {
      const { form, start, end } = citation;
      if (form !== 'malformed') continue;
      const found = inline.plain.slice(start, end);
      const right = mendedNumber(found, citation, language);
      const span = inline.span(start, end);
      yield {
        span,
        message: right ? 'meant' : 'malformed',
        parameters: { found, ...(right && { right }) },
        ...(right && { fix: respelling('fix', inline, start, end, right) }),
      };
    }
  },
});
