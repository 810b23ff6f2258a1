import { ownText } from './shared/kinds';
import { restyle } from './shared/lead-habits';
import { defineRule } from './rule';

export default defineRule({
  id: 'no-emphasis',
  scope: 'element',
  kinds: ownText,
  severity: 'hint',
  title: 'Bold is not used for emphasis inside a paragraph',
  messages: {
    bold: 'Words inside a paragraph should not be set in bold for emphasis.',
    remove: 'Remove the bold',
  },
  why: 'Emphasis tells the reader what a paragraph does; more of it weakens that, and editors take it out.',
  source: 'UN Editorial Manual, Italics and bold print',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n1. *Welcomes* the report, which names ⟦**every**⟧ lighthouse.\n',
      after: '*The General Assembly*,\n\n1. *Welcomes* the report, which names every lighthouse.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n1. *Acoge con beneplácito* el informe, que nombra ⟦**todos**⟧ los faros.\n',
      after: '*La Asamblea General*,\n\n1. *Acoge con beneplácito* el informe, que nombra todos los faros.\n',
    },
  ],
  * check(element, { emphasis }) {
    if (emphasis !== 'italic') return;
    for (const { inline } of element.passages) {
      for (const run of inline.runs) {
        // A run at the start is a lead or a heading of its own.
        if (run.style === 'italic' || run.style === 'underline' || run.from <= 3) continue;
        const fix = { title: 'remove', safe: true, edits: restyle(run, { open: '', close: '' }) };
        yield { span: run.outer, message: 'bold', fix };
      }
    }
  },
});
