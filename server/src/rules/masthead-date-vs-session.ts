import { fromIso } from '../citation/dates';
import { assemblyWindow, isWithin } from '../citation/sessions';
import { defineRule } from './rule';

export default defineRule({
  id: 'masthead-date-vs-session',
  scope: 'resolution',
  reads: ['masthead'],
  severity: 'warning',
  byOrgan: { SC: 'off', ECOSOC: 'off', HRC: 'off' },
  title: 'The date of a draft lies in the session that the masthead names',
  messages: {
    outside: 'Session {session} of the General Assembly runs from September {opens} to September {closes}; a draft of that session cannot bear this date.',
    stated: 'The masthead names the session here',
  },
  why: 'Date and session are copied from an older draft together, and one of them is left unchanged. Symbol, agenda and citations follow the session.',
  source: 'Dates of adoption of 1,274 resolutions of the General Assembly, none of which lies outside its session',
  examples: [
    {
      language: 'en',
      before: '# General Assembly\n\nA/C.3/80/L.99\n\n⟦7 November 2024⟧\n\nEightieth session\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
      after: '# General Assembly\n\nA/C.3/80/L.99\n\n7 November 2025\n\nEightieth session\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'fr',
      before: '# Assemblée générale\n\nA/C.3/80/L.99\n\n⟦7 novembre 2026⟧\n\nQuatre-vingtième session\n\n**Freedonia\u00a0: projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
      after: '# Assemblée générale\n\nA/C.3/80/L.99\n\n7 novembre 2025\n\nQuatre-vingtième session\n\n**Freedonia\u00a0: projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
    },
  ],
  *check({ masthead, status }) {
    const date = masthead.date && fromIso(masthead.date.value);
    if (status === null || !date || !masthead.date || !masthead.session) return;
    const window = assemblyWindow(masthead.session.value);
    if (isWithin(date, window)) return;
    yield {
      span: masthead.date.span,
      message: 'outside',
      parameters: { session: masthead.session.value, opens: window.from.y, closes: window.to?.y ?? window.from.y + 1 },
      related: [{ span: masthead.session.span, message: 'stated' }],
    };
  },
});
