import { findSymbols, symbolVerdict } from '../citation/symbols';
import { defineRule } from './rule';
import { proseOf } from './shared/prose';
import { respelling } from './shared/suggestion';

export default defineRule({
  id: 'symbol-grammar',
  scope: 'element',
  severity: 'error',
  title: 'A document symbol has the form of United Nations symbols',
  messages: {
    form: '“{found}” is not written like a document symbol. Did you mean {right}?',
    committee: 'There is no Committee {committee}: the Main Committees are C.1 to C.6.',
    fix: 'Write {right}',
  },
  why: 'Documents are found by their symbols alone. A missing stop, a doubled stroke or a letter of another alphabet leads to nothing.',
  source: 'United Nations document symbols, Dag Hammarskjöld Library',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* the draft in document ⟦A/C3/67/L.48⟧ and the report,<sup>1</sup>\n\n1. *Thanks* the keepers.\n\n<sup>1</sup> ⟦A//67/156⟧.\n',
      after: '*The General Assembly*,\n\n*Recalling* the draft in document A/C.3/67/L.48 and the report,<sup>1</sup>\n\n1. *Thanks* the keepers.\n\n<sup>1</sup> A/67/156.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*ссылаясь* на доклад в документе ⟦А/67/156⟧,\n\n1. *благодарит* смотрителей.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на доклад в документе A/67/156,\n\n1. *благодарит* смотрителей.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* le projet ⟦A/C.3/67/Rev.1/L.48⟧,\n\n1. *Remercie* les gardiens.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* le projet A/C.3/67/L.48/Rev.1,\n\n1. *Remercie* les gardiens.\n',
    },
  ],
  * check(element) {
    for (const inline of proseOf(element)) {
      const { plain } = inline;
      for (const { start, end, symbol } of findSymbols(plain)) {
        const found = plain.slice(start, end);
        const verdict = symbolVerdict(found);
        if (typeof verdict === 'string' || verdict.invalid === 'placeholder') continue;
        const span = inline.span(start, end);
        const right = verdict.suggestion;
        yield {
          span,
          message: right ? 'form' : 'committee',
          parameters: { found, ...(right ? { right } : { committee: symbol.committee! }) },
          ...(right && { fix: respelling('fix', inline, start, end, right) }),
        };
      }
    }
  },
});
