import { defineRule } from './rule';
import { ownText } from './shared/kinds';

const bracketed = /[(（](?:\p{L}{1,8}[\s.]{1,3})?((?:A|S|E|HRI)\/[A-Z0-9][A-Za-z0-9./()-]{2,40}?)[)）]/gu;

export default defineRule({
  id: 'footnote-required',
  severity: 'information',
  byOrgan: { SC: 'off' },
  title: 'A document is named in a note, not in brackets in the text',
  messages: {
    inText: 'The document {symbol} is named in brackets; resolutions give their sources in notes.',
  },
  why: 'The text of a resolution is meant to be read aloud; where it can be looked up stands at the foot of the page. The Security Council alone sets symbols in the text.',
  source: 'UN Editorial Manual, Footnotes, General instructions; practice of issued texts, 2019–2026',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,\n\n1. *Takes note* of the report of the keepers ⟦(A/90/101)⟧.\n',
      after: '*The General Assembly*,\n\n*Recalling* its lighthouse programme,\n\n1. *Takes note* of the report of the keepers.<sup>1</sup>\n\n<sup>1</sup> A/90/101.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою программу маяков,\n\n1. *принимает к сведению* доклад смотрителей ⟦(см. A/90/101)⟧.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою программу маяков,\n\n1. *принимает к сведению* доклад смотрителей[^1].\n\n[^1]: См. A/90/101.\n',
    },
  ],
  scope: 'element',
  kinds: ownText,
  * check({ passages }) {
    for (const { inline } of passages) {
      for (const { 0: text, 1: symbol, index } of inline.plain.matchAll(bracketed)) {
        yield { span: inline.span(index, index + text.length), message: 'inText', parameters: { symbol: symbol! } };
      }
    }
  },
});
