import { agree } from '../language/lead';
import { wordKey, words } from '../text/words';
import { genderOf, leadParagraphs } from './shared/lead-paragraphs';
import { defineRule } from './rule';

export default defineRule({
  id: 'organ-gender-agreement',
  scope: 'resolution',
  reads: ['leads'],
  severity: 'error',
  needs: ({ leads }) => leads.agreement.length > 0,
  title: 'The opening words agree with the organ',
  messages: {
    agree: '“{lead}” does not agree with {organ}: write “{right}”.',
    correct: 'Write “{right}”',
  },
  why: 'The organ’s name is the subject of every paragraph, so participles, adjectives and verbs take its gender.',
  source: 'Grammar; practice of issued texts, 2000–2026 (eight slips in 400,000 paragraphs)',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*⟦Conscient⟧* du danger,\n\n*Se déclarant ⟦préoccupé⟧* par les naufrages,\n\n'
        + '1. *Décide* d’agir.\n',
      after: '*L’Assemblée générale*,\n\n*Consciente* du danger,\n\n*Se déclarant préoccupée* par les naufrages,\n\n1. *Décide* d’agir.\n',
    },
    {
      language: 'ar',
      before: '***إن مجلس الأمن،***\n\n***إذ ⟦تشير⟧*** إلى قراراته السابقة بشأن المنارات،\n\n1 - ***يقرر*** أن يعمل.\n',
      after: '***إن مجلس الأمن،***\n\n***إذ يشير*** إلى قراراته السابقة بشأن المنارات،\n\n1 - ***يقرر*** أن يعمل.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*будучи ⟦убежден⟧* в пользе маяков,\n\n1. *постановляет* действовать.\n',
      after: '*Генеральная Ассамблея*,\n\n*будучи убеждена* в пользе маяков,\n\n1. *постановляет* действовать.\n',
    },
  ],
  * check(resolution) {
    const { pack } = resolution;
    if (!pack) return;
    for (const { lead, part, passage } of leadParagraphs(resolution)) {
      const gender = genderOf(pack, part.organ);
      if (!gender || !lead.match?.gender || lead.match.gender === gender) continue;
      const agreed = agree(pack, lead.text, gender);
      const organ = pack.organs.find((name) => name.organ === part.organ)!.name;
      const changes = [...changedWords(lead.text, agreed)]
        .map(([from, to, newText]) => ({ span: passage.inline.span(lead.from + from, lead.from + to), newText }));
      if (changes.length === 0) continue;
      const span = { ...changes[0]!.span, end: changes[changes.length - 1]!.span.end };
      const parameters = { lead: lead.text, right: agreed, organ };
      yield { span, message: 'agree', parameters, fix: { title: 'correct', safe: false, edits: changes } };
    }
  },
});

/** The words that differ between two leads of as many words. */
function* changedWords(lead: string, agreed: string): Generator<[from: number, to: number, right: string]> {
  const before = [...words(lead)];
  const after = [...words(agreed)];
  if (before.length !== after.length) return;
  for (const [i, { start, end }] of before.entries()) {
    const right = agreed.slice(after[i]!.start, after[i]!.end);
    if (wordKey(right) !== wordKey(lead.slice(start, end))) yield [start, end, right];
  }
}
