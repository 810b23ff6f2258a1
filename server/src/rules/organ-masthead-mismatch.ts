import { organOfLine } from '../language/detect';
import { textOf } from '../text/block';
import { defineRule } from './rule';
import { organLineText, statedOrgan } from './shared/organ-lines';

export default defineRule({
  id: 'organ-masthead-mismatch',
  severity: 'error',
  title: 'Masthead and organ line name the same organ',
  messages: {
    line: 'The resolution begins with “{found}”, but its masthead or symbol is that of another organ: “{expected}”.',
    stated: 'This names another organ than the organ line',
    fix: 'Write “{expected}” in the organ line',
  },
  why: 'Symbol, agenda and adjectives follow from the organ. A draft begun from another organ’s text often keeps its organ line.',
  source: 'Editorial Manual of the United Nations, Mastheads; no exception in issued texts, where the Human Rights Council carries the Assembly’s masthead',
  examples: [
    {
      language: 'en',
      before: '# General Assembly\n\nA/C.3/80/L.99\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*⟦The Security Council⟧*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
      after: '# General Assembly\n\nA/C.3/80/L.99\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'fr',
      before: "# Conseil économique et social\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*⟦L'Assemblée générale⟧*,\n\n*Rappelant* l'importance des phares,\n\n*Décide* d'en rester saisi.\n",
      after: "# Conseil économique et social\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*Le Conseil économique et social*,\n\n*Rappelant* l'importance des phares,\n\n*Décide* d'en rester saisi.\n",
    },
  ],
  scope: 'resolution',
  *check(resolution) {
    const { pack, parts } = resolution;
    const stated = statedOrgan(resolution);
    const part = parts.find(({ kind, organLine }) => kind === 'resolution' && organLine);
    const lead = part?.organLine?.lead;
    const organ = lead && organOfLine(lead.text, resolution.profile)?.organ;
    if (!pack || !stated || !lead || !organ || organ === stated.value) return;
    // The Council's documents are documents of the Assembly, whose name stands at the top; a masthead alone does not tell them apart.
    if (organ === 'HRC' && stated.value === 'GA' && !resolution.symbol) return;
    const expected = organLineText(stated.value, pack, resolution);
    const edits = textOf(lead.inner).startsWith(lead.text) ? [{ span: { ...lead.inner, end: lead.inner.start + lead.text.length }, newText: expected }] : [];
    yield {
      span: lead.inner,
      message: 'line',
      parameters: { found: lead.text, expected },
      related: [{ span: stated.span, message: 'stated' }],
      ...(edits.length > 0 ? { fix: { title: 'fix', safe: false, edits } } : {}),
    };
  },
});
