import { defineRule } from './rule';
import { committeeLine, emphasised, organLineText } from './shared/organ-lines';

export default defineRule({
  id: 'organ-line-not-committee',
  severity: 'error',
  title: 'A draft of a Main Committee speaks as the General Assembly',
  messages: {
    committee: 'A Main Committee recommends its drafts to the Assembly, which adopts them; this line should read “{line}”.',
    fix: 'Write “{line}”',
  },
  why: 'The Committee only recommends the text. The organ that adopts it, and whose name it bears, is the General Assembly.',
  source: 'Practice of issued drafts of the Main Committees; no exception',
  examples: [
    {
      language: 'en',
      before: '# General Assembly\n\n**Third Committee**\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n⟦*The Third Committee*,⟧\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
      after: '# General Assembly\n\n**Third Committee**\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'fr',
      before: '# Assemblée générale\n\n**Première Commission**\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n⟦*La Première Commission*,⟧\n\n*Rappelant* que les phares sont utiles à la sécurité des navires et des personnes qui vivent sur les côtes,\n\n*Décide* de rester saisie de la question.\n',
      after: '# Assemblée générale\n\n**Première Commission**\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* que les phares sont utiles à la sécurité des navires et des personnes qui vivent sur les côtes,\n\n*Décide* de rester saisie de la question.\n',
    },
  ],
  scope: 'resolution',
  *check(resolution) {
    const { pack, emphasis } = resolution;
    const passage = committeeLine(resolution)?.passages[0];
    if (!pack || !passage) return;
    const line = organLineText('GA', pack, resolution);
    yield {
      span: passage.span,
      message: 'committee',
      parameters: { line },
      fix: { title: 'fix', safe: false, edits: [{ span: passage.span, newText: emphasised(line, emphasis) + pack.marks.comma[0]! }] },
    };
  },
});
