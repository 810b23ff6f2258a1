import { defineRule } from './rule';
import { proseOf } from './shared/prose';

export default defineRule({
  id: 'fr-apostrophe',
  severity: 'warning',
  needs: ({ typography }) => typography.apostrophe !== undefined,
  title: 'The apostrophe is curved',
  messages: {
    straight: 'Issued texts set a curved apostrophe (’) here.',
    everywhere: '{count} apostrophes are straight (\'); issued texts set curved ones (’).',
    fix: 'Set a curved apostrophe',
    fixAll: 'Curve all apostrophes',
  },
  why: 'The straight apostrophe is the keyboard’s; issued texts have curved ones throughout, and a text with both looks patched together.',
  source: 'Practice of issued texts, 2019–2026: 468,318 curved apostrophes in French against 58 straight ones, 21,287 in English against 16',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* son programme d⟦\'⟧éclairage,\n\n1. *Remercie* les donateurs.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* son programme d’éclairage,\n\n1. *Remercie* les donateurs.\n',
    },
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* the keepers⟦\'⟧ plan and the Assembly⟦\'⟧s programme,\n\n1. *Thanks* the donors.\n',
      after: '*The General Assembly*,\n\n*Recalling* the keepers’ plan and the Assembly’s programme,\n\n1. *Thanks* the donors.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'element',
  * check(element, { pack }) {
    const right = pack?.typography.apostrophe;
    if (!right) return;
    // Converters set the lines of a masthead themselves.
    const milder = element.kind === 'cover' ? { severity: 'information' as const } : {};
    for (const { plain, span } of proseOf(element)) {
      for (const { index } of plain.matchAll(/'(?:(?<=\p{L}')(?=\p{L})|(?<=s')(?=[ \u00a0]\p{Ll}))/gu)) {
        const place = span(index, index + 1);
        yield { span: place, message: 'straight', ...milder, fix: { title: 'fix', safe: true, edits: [{ span: place, newText: right }] } };
      }
    }
  },
});
