import { defineRule } from './rule';
import { numberEdit, numberingOf, renumber } from './shared/numbering';

export default defineRule({
  id: 'operative-numbered',
  severity: 'error',
  title: 'Each of several operative paragraphs has a number',
  messages: {
    missing: 'This operative paragraph has no number; it should be number {expected}.',
    unplaced: 'This operative paragraph has no number; as number {expected} it would move the following ones on by one.',
    number: 'Put the number {expected} before it',
    renumber: 'Put the number {expected} before it and renumber the following paragraphs',
  },
  why: 'A paragraph without a number cannot be referred to or voted on by itself. Only a resolution with a single operative paragraph does without.',
  source: 'Editorial Manual of the United Nations, Paragraphs and subparagraphs',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Welcomes* the report on beacons;\n\n*⟦Invites⟧* ports to take part;\n\n3. *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Welcomes* the report on beacons;\n\n2. *Invites* ports to take part;\n\n3. *Decides* to keep the matter under review.\n',
    },
    {
      language: 'fr',
      before: '*Le Conseil de sécurité*,\n\n*Rappelant* ses travaux sur les phares,\n\n1. *Prend note* du rapport ;\n\n*⟦Prie⟧* le Secrétaire général de dresser une liste ;\n\n2. *Décide* de rester saisi de la question.\n',
      after: '*Le Conseil de sécurité*,\n\n*Rappelant* ses travaux sur les phares,\n\n1. *Prend note* du rapport ;\n\n2. *Prie* le Secrétaire général de dresser une liste ;\n\n3. *Décide* de rester saisi de la question.\n',
    },
    {
      language: 'ar',
      before: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها بشأن المنارات،\n\n1 - ***ترحب*** بالتقرير؛\n\n***⟦تقرر⟧*** أن تبقي المسألة قيد نظرها.\n',
      after: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها بشأن المنارات،\n\n1 - ***ترحب*** بالتقرير؛\n\n2 - ***تقرر*** أن تبقي المسألة قيد نظرها.\n',
    },
  ],
  scope: 'resolution',
  reads: ['leads', 'ends', 'versions'],
  *check(resolution) {
    for (const numbering of numberingOf(resolution)) {
      for (const { index, kind, expected, until } of numbering.faults) {
        if (kind !== 'missing' && kind !== 'unplaced') continue;
        const paragraph = numbering.paragraphs[index]!;
        const edits = kind === 'missing' ? [numberEdit(paragraph, expected, numbering.paragraphs, resolution)] : renumber(numbering, index, until, expected, resolution);
        yield {
          span: paragraph.lead!.inner,
          message: kind,
          parameters: { expected },
          ...(kind === 'unplaced' ? { severity: 'warning' as const } : {}),
          fix: { title: kind === 'missing' ? 'number' : 'renumber', safe: false, edits },
        };
      }
    }
  },
});
