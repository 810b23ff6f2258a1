import { endKindOf } from '../syntax/shape';
import { defineRule } from './rule';
import { ownText } from './shared/kinds';

/** Place of a bracket that opens before the paragraph's number. It may be closed behind the last item of the list that follows. */
const beforeNumber = -1;

export default defineRule({
  id: 'brackets-open',
  severity: 'warning',
  title: 'Square brackets come in pairs, and are gone before a draft is issued',
  messages: {
    open: 'This square bracket is never closed.',
    close: 'This square bracket was never opened.',
    option: 'Text in square brackets is still under negotiation; a draft that is issued should have none.',
  },
  why: 'Brackets mark what is not agreed. One without its partner leaves open how far that goes.',
  source: 'Editorial Manual of the United Nations, Paragraphs and subparagraphs',
  examples: [
    {
      language: 'en',
      before: '# General Assembly\n\nA/C.2/80/L.99\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* ⟦[⟧a list of lamps;\n\n2. *Decides* to keep the matter under review ⟦[and to meet every year]⟧.\n',
      after: '# General Assembly\n\nA/C.2/80/L.99\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* a list of lamps;\n\n2. *Decides* to keep the matter under review and to meet every year.\n',
    },
    {
      language: 'fr',
      before: '# Assemblée générale\n\nA/C.2/80/L.99\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question ⟦[chaque année]⟧.\n',
      after: '# Assemblée générale\n\nA/C.2/80/L.99\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
    },
  ],
  scope: 'element',
  kinds: ownText,
  *check({ kind, passages, marker }, { status, symbol }) {
    if (status !== 'draft') return;
    const isIssued = symbol !== null && /\/L\./.test(symbol);
    for (const [index, { inline }] of passages.entries()) {
      const { plain } = inline;
      // One before the number is open where the words begin.
      const open: number[] = index === 0 && marker?.opensOption ? [beforeNumber] : [];
      for (let i = 0; i < plain.length; i++) {
        if (plain[i] === '[' || plain[i] === '［') open.push(i);
        if (plain[i] !== ']' && plain[i] !== '］') continue;
        const from = open.pop();
        if (from === undefined) {
          if (passages.length === 1 && !(kind === 'subitem' && plain.slice(i + 1).trim() === '')) yield { span: inline.span(i, i + 1), message: 'close' };
        } else if (open.length === 0 && !isInsertion(plain, from, i)) {
          yield { span: inline.span(Math.max(0, from), i + 1), message: 'option', ...(isIssued ? {} : { severity: 'information' as const }) };
        }
      }
      if (passages.length > 1) continue;
      for (const at of open) {
        if (at === beforeNumber && endKindOf(passages[0]!) === 'colon') continue;
        yield { span: inline.span(Math.max(0, at), Math.max(0, at) + 1), message: 'open' };
      }
    }
  },
});

/** What is put into or left out of a quotation, "[i]dentify" and "[…]", and blanks, which are told as such. */
function isInsertion(plain: string, from: number, to: number): boolean {
  const words = plain.slice(from + 1, to);
  return !/\p{L}{2}/u.test(words) || /\p{L}/u.test(plain[to + 1] ?? '') || /[“«„][^”»“]{0,2000}$/u.test(plain.slice(Math.max(0, from - 2000), from));
}
