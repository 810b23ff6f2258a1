import type { Resolution } from '../syntax/model';
import { textOf, type Span } from '../text/block';
import { defineRule } from './rule';
import { proseOf } from './shared/prose';

export default defineRule({
  id: 'fr-semicolon-space',
  severity: 'information',
  title: 'The space before a semicolon is the same throughout',
  messages: {
    missing: 'The other semicolons of this text have a no-break space before them; this one has none.',
    breaking: 'The space before this semicolon should be a no-break space, so that no line begins with the semicolon.',
    needless: 'No space belongs before this semicolon.',
    everywhere: '{count} semicolons of this text have another space before them than they should.',
    fix: 'Set the space before the semicolon right',
    fixAll: 'Set the space before all semicolons right',
  },
  why: 'Adopted French texts set a no-break space before the semicolon; drafts are often issued without. A text does one or the other. Other languages set none.',
  source: 'Practice of issued French texts: 68,780 of 68,822 with the space, 2019–2026; drafts of 2012 without',
  options: { spacing: 'auto' },
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* son programme des phares,\n\n1. *Salue* les gardiens\u00a0;\n\n2. *Invite* les ports à veiller\u00a0;\n\n3. *Prie* les pêcheurs d’attendre⟦;⟧\n\n4. *Décide* de veiller⟦ ;⟧\n\n5. *Remercie* les donateurs.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* son programme des phares,\n\n1. *Salue* les gardiens\u00a0;\n\n2. *Invite* les ports à veiller\u00a0;\n\n3. *Prie* les pêcheurs d’attendre\u00a0;\n\n4. *Décide* de veiller\u00a0;\n\n5. *Remercie* les donateurs.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою программу маяков,\n\n1. *благодарит* смотрителей⟦ ;⟧\n\n2. *просит* доноров помочь.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою программу маяков,\n\n1. *благодарит* смотрителей;\n\n2. *просит* доноров помочь.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'fixAll' },
  scope: 'resolution',
  reads: ['semicolons'],
  * check(resolution, { options }) {
    const { pack } = resolution;
    if (!pack) return;
    const semicolons = [...semicolonsOf(resolution, pack.marks.semicolon[0]!)];
    const spaced = semicolons.filter(({ before }) => before === '\u00a0' || before === '\u202f').length;
    const bare = semicolons.filter(({ before }) => before === '').length;
    const setting = pack.typography.beforeSemicolon === 'either' ? options.spacing : pack.typography.beforeSemicolon;
    const wantsSpace = setting === 'nbsp' || (setting !== 'none' && (resolution.status === 'adopted' || spaced > bare));
    for (const { before, mark, span } of semicolons) {
      if (wantsSpace ? before === '\u00a0' || before === '\u202f' : before === '') continue;
      yield {
        span,
        message: wantsSpace ? (before === '' ? 'missing' : 'breaking') : 'needless',
        fix: { title: 'fix', safe: true, edits: [{ span, newText: wantsSpace ? `\u00a0${mark}` : mark }] },
      };
    }
  },
});

function* semicolonsOf({ elements }: Resolution, mark: string): Generator<{ before: string; mark: string; span: Span }> {
  for (const element of elements) {
    for (const { plain, span } of proseOf(element)) {
      for (let at = plain.indexOf(mark); at >= 0; at = plain.indexOf(mark, at + 1)) {
        const before = /[ \u00a0\u202f]/.test(plain[at - 1] ?? '') ? plain[at - 1]! : '';
        const place = span(at - before.length, at + 1);
        // A note reference or the mark of an emphasis may stand between space and semicolon.
        if (textOf(place) === before + mark) yield { before, mark, span: place };
      }
    }
  }
}
