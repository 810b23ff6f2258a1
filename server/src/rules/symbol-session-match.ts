import { parseSymbol } from '../citation/symbols';
import type { Stated } from '../syntax/model';
import { span, textOf, type Span } from '../text/block';
import { defineRule, type Finding } from './rule';
import { suggestion } from './shared/suggestion';

export default defineRule({
  id: 'symbol-session-match',
  scope: 'resolution',
  reads: ['masthead'],
  severity: 'error',
  title: 'The symbol names the session and the committee that the masthead names',
  messages: {
    session: 'The symbol is one of session {found}, but the masthead names session {stated}.',
    committee: 'The symbol is one of Main Committee {found}, but the masthead names Committee {stated}.',
    revised: 'The sponsors’ line says that this is a revised draft; the symbol of a revised draft ends with “Rev.” and a number.',
    notRevised: 'The symbol is that of a revision, but the sponsors’ line does not say that the draft is revised.',
    stated: 'The masthead says it here',
    fix: 'Write {stated} in the symbol',
  },
  why: 'Symbol and masthead say the same thing twice; where they differ, one was left from the draft that was copied.',
  source: 'United Nations document symbols; no issued text of 2019–2026 breaks the rule in more than one language',
  examples: [
    {
      language: 'en',
      before: '# General Assembly\n\n⟦A/C.3/79/L.99⟧\n\nEightieth session\n\nThird Committee\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
      after: '# General Assembly\n\nA/C.3/80/L.99\n\nEightieth session\n\nThird Committee\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'fr',
      before: '# Assemblée générale\n\n⟦A/C.2/80/L.99⟧\n\nQuatre-vingtième session\n\nTroisième Commission\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
      after: '# Assemblée générale\n\nA/C.3/80/L.99\n\nQuatre-vingtième session\n\nTroisième Commission\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
    },
  ],
  * check({ masthead }): Generator<Finding> {
    const { symbol: stated, session, committee, draft } = masthead;
    const symbol = stated && parseSymbol(stated.value);
    if (!stated || !symbol || symbol.body !== 'A') return;
    if (session && symbol.session !== null && symbol.session !== session.value) {
      yield mismatch(stated.span, 'session', /(\/(?:E?S-)?)([0-9]{1,3})(?=\/)/, symbol.session, session);
    }
    if (committee && symbol.committee !== null && symbol.committee !== committee.value) {
      yield mismatch(stated.span, 'committee', /(\/C\.)([0-9]{1,2})(?=\/)/, symbol.committee, committee);
    }
    const isRevision = symbol.revision !== null;
    if (draft && symbol.isLimited && (draft.value === 'revised' || draft.value === 'draft') && isRevision !== (draft.value === 'revised')) {
      yield { span: stated.span, message: isRevision ? 'notRevised' : 'revised', related: [{ span: draft.span, message: 'stated' }] };
    }
  },
});

function mismatch(symbol: Span, message: 'session' | 'committee', place: RegExp, found: number, { value, span: line }: Stated<number>): Finding {
  const match = place.exec(textOf(symbol));
  const start = match ? symbol.start + match.index + match[1]!.length : symbol.start;
  const number = match?.[2] === String(found) ? span(symbol.block, start, start + match[2].length) : null;
  return {
    span: symbol,
    message,
    parameters: { found, stated: value },
    related: [{ span: line, message: 'stated', parameters: { stated: value } }],
    ...(number && { fix: suggestion('fix', number, String(value)) }),
  };
}
