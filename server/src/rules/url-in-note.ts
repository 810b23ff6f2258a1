import { findSymbols } from '../citation/symbols';
import { defineRule } from './rule';

const address = /(?:https?:\/\/|www\.)[^\s<>“”«»]{1,200}/iu;
/** Where the documents of the United Nations are found by their symbols. */
const documents = /undocs\.org|documents\.un\.org|digitallibrary\.un\.org|docs\.un\.org|daccess/iu;

export default defineRule({
  id: 'url-in-note',
  scope: 'element',
  kinds: ['footnote'],
  severity: 'information',
  title: 'A document that has a symbol is noted by its symbol, without an address',
  messages: {
    symbol: 'The symbol is enough: leave the address out.',
    address: 'Give the symbol of the document instead of an address.',
  },
  why: 'Addresses change, symbols do not. An address is given only for what is not easily found.',
  source: 'UN Editorial Manual, Footnotes, Internet sources',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* the report,<sup>1</sup>\n\n1. *Thanks* the keepers.\n\n<sup>1</sup> A/90/101, available at ⟦https://undocs.org/A/90/101⟧.\n',
      after: '*The General Assembly*,\n\n*Recalling* the report,<sup>1</sup>\n\n1. *Thanks* the keepers.\n\n<sup>1</sup> A/90/101.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* el informe<sup>1</sup>,\n\n1. *Agradece* a los guardianes.\n\n<sup>1</sup> Puede consultarse en ⟦https://undocs.org/A/90/101⟧.\n',
      after: '*La Asamblea General*,\n\n*Recordando* el informe<sup>1</sup>,\n\n1. *Agradece* a los guardianes.\n\n<sup>1</sup> A/90/101.\n',
    },
  ],
  * check({ passages }) {
    for (const { inline } of passages) {
      const { plain } = inline;
      const found = address.exec(plain);
      if (!found || !documents.test(found[0])) continue;
      const [first] = findSymbols(plain);
      const end = found.index + found[0].replace(/(?<![.,;)])[.,;)]+$/u, '').length;
      yield { span: inline.span(found.index, end), message: first && first.start < found.index ? 'symbol' : 'address' };
    }
  },
});
