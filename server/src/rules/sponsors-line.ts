import { wordKey } from '../text/words';
import { defineRule } from './rule';
import { isPlainName, sponsorCollator, sponsorEdits, sponsorKey } from './shared/sponsor-order';

export default defineRule({
  id: 'sponsors-line',
  severity: 'warning',
  title: 'Sponsors are named in alphabetical order of the language',
  messages: {
    order: '“{name}” is out of alphabetical order among the sponsors.',
    twice: '“{name}” is named twice among the sponsors: leave one out.',
    fix: 'Sort the sponsors',
  },
  why: 'Sponsors are equal, and stand in the alphabetical order of each language; only in Chinese in that of English.',
  source: 'Editorial Manual of the United Nations, Paragraphs and subparagraphs; measured on issued drafts in six languages',
  examples: [
    {
      language: 'en',
      before: '**Freedonia, Sylvania, ⟦Osterlich⟧ and Vulgaria: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
      after: '**Freedonia, Osterlich, Sylvania and Vulgaria: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'fr',
      before: '**Libertie, ⟦Élidie⟧, Osterlich et Sylvanie : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
      after: '**Élidie, Libertie, Osterlich et Sylvanie : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
    },
    {
      language: 'en',
      before: '**Freedonia, Sylvania and ⟦Sylvania⟧: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
      after: '**Freedonia and Sylvania: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
  ],
  scope: 'resolution',
  reads: ['masthead'],
  *check({ pack, masthead: { sponsors } }) {
    const named = new Set<string>();
    for (const { value, span } of sponsors) {
      const key = wordKey(value);
      if (named.has(key)) yield { span, message: 'twice', parameters: { name: value } };
      named.add(key);
    }
    if (!pack?.masthead.sponsorOrder.locale || sponsors.length < 2) return;
    const collator = sponsorCollator(pack);
    const names = sponsors.flatMap((sponsor) => {
      const key = sponsorKey(sponsor.value, pack);
      return typeof key === 'string' ? [{ ...sponsor, key }] : [];
    });
    const i = names.findIndex(({ key }, n) => n > 0 && collator.compare(names[n - 1]!.key, key) > 0);
    if (i < 0) return;
    // Of the two that clash the one is misplaced without which its neighbours are in order.
    const next = names[i + 1];
    const isEarlier = (i < 2 || collator.compare(names[i - 2]!.key, names[i]!.key) <= 0) && next !== undefined && collator.compare(names[i - 1]!.key, next.key) > 0;
    const misplaced = isEarlier ? names[i - 1]! : names[i]!;
    const isPlain = names.every(isPlainName);
    yield {
      span: misplaced.span, message: 'order', parameters: { name: misplaced.value },
      ...(isPlain ? { fix: { title: 'fix', safe: false, edits: sponsorEdits(sponsors, pack) } } : {}),
    };
  },
});
