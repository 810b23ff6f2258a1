import { defineRule } from './rule';

export default defineRule({
  id: 'title-sc-none',
  severity: 'error',
  title: 'Security Council resolutions have no title',
  messages: { titled: 'Resolutions of the Security Council have no title; leave this line out.' },
  why: 'The Council’s resolutions are known by number and year alone, and its drafts by their symbol.',
  source: 'Editorial Manual of the United Nations, Resolutions; no exception in issued texts',
  examples: [
    {
      language: 'en',
      before: '# Security Council\n\nS/2025/999\n\n**Freedonia: draft resolution**\n\n## **⟦Lighthouses⟧**\n\n*The Security Council*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to remain seized of the matter.\n',
      after: '# Security Council\n\nS/2025/999\n\n**Freedonia: draft resolution**\n\n*The Security Council*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to remain seized of the matter.\n',
    },
    {
      language: 'es',
      before: '# Consejo de Seguridad\n\nS/2025/999\n\n**Freedonia: proyecto de resolución**\n\n## ⟦Faros⟧\n\n*El Consejo de Seguridad*,\n\n*Recordando* su labor sobre los faros,\n\n*Decide* seguir ocupándose de la cuestión.\n',
      after: '# Consejo de Seguridad\n\nS/2025/999\n\n**Freedonia: proyecto de resolución**\n\n*El Consejo de Seguridad*,\n\n*Recordando* su labor sobre los faros,\n\n*Decide* seguir ocupándose de la cuestión.\n',
    },
  ],
  scope: 'resolution',
  reads: ['masthead'],
  *check({ status, parts, masthead }) {
    const { title, draft } = masthead;
    // The heading "Resolution 2774 (2025)" of an adopted text is no title.
    if (status === 'draft' && draft && parts[0]?.organLine && parts[0].organ === 'SC' && title && !/[0-9]{4}/.test(title.value)) yield { span: title.span, message: 'titled' };
  },
});
