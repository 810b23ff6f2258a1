import { defineRule, type Finding } from './rule';
import { mastheadPlace } from './shared/masthead-place';

export default defineRule({
  id: 'masthead-fields',
  severity: 'information',
  title: 'The masthead is complete',
  messages: {
    distribution: 'The masthead lacks the line of distribution, “{limited}”.',
    date: 'The masthead lacks the date.',
    session: 'The masthead does not name the session.',
  },
  why: 'Organ, symbol, distribution, date, language and session identify a document. The Secretariat asks for what is missing.',
  source: 'Editorial Manual of the United Nations, Mastheads',
  examples: [
    {
      language: 'en',
      before: '# ⟦⟦General Assembly⟧⟧\n\nA/C.2/80/L.99\n\nDistr.: Limited\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
      after: '# General Assembly\n\nA/C.2/80/L.99\n\nDistr.: Limited\n\n3 November 2025\n\n**Eightieth session**\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'es',
      before: '# ⟦Asamblea General⟧\n\nA/C.2/80/L.99\n\n3 de noviembre de 2025\n\n**Octogésimo período de sesiones**\n\n**Freedonia: proyecto de resolución**\n\n## Faros\n\n*La Asamblea General*,\n\n*Recordando* su labor sobre los faros,\n\n*Decide* seguir examinando la cuestión.\n',
      after: '# Asamblea General\n\nA/C.2/80/L.99\n\nDistr. limitada\n\n3 de noviembre de 2025\n\n**Octogésimo período de sesiones**\n\n**Freedonia: proyecto de resolución**\n\n## Faros\n\n*La Asamblea General*,\n\n*Recordando* su labor sobre los faros,\n\n*Decide* seguir examinando la cuestión.\n',
    },
  ],
  scope: 'resolution',
  reads: ['masthead'],
  *check(resolution): Generator<Finding> {
    const { status, organ, pack, masthead } = resolution;
    const place = mastheadPlace(resolution);
    // Someone who has set neither symbol nor distribution nor date has not come to the masthead yet.
    if (!pack || !place || status !== 'draft' || !(masthead.symbol || masthead.distribution || masthead.date)) return;
    if (!masthead.distribution) yield { span: place, message: 'distribution', parameters: { limited: pack.masthead.limited } };
    if (!masthead.date) yield { span: place, message: 'date' };
    if (!masthead.session && (organ === 'GA' || organ === 'HRC')) yield { span: place, message: 'session' };
  },
});
