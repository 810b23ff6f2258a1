import { span, type Span } from '../text/block';
import { defineRule } from './rule';
import { draftSeries, openNumber } from './shared/draft-series';
import { mastheadPlace } from './shared/masthead-place';
import { lineEndOf } from './shared/organ-lines';

export default defineRule({
  id: 'masthead-symbol-missing',
  severity: 'warning',
  title: 'A draft bears a document symbol',
  messages: {
    missing: 'The masthead has no document symbol. A draft is asked for, voted on and cited by its symbol.',
    fix: 'Insert the symbol, leaving its number open',
  },
  why: 'Every document of the United Nations bears a symbol at the top right. Drafts get theirs when they are submitted.',
  source: 'Editorial Manual of the United Nations, Mastheads; United Nations document symbols',
  examples: [
    {
      language: 'fr',
      before: '# ⟦Assemblée générale⟧\n\nSoixante-septième session\n\n**Troisième Commission**\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
      after: '# Assemblée générale\n\nA/C.3/67/L.\\_\\_\\_\n\nSoixante-septième session\n\n**Troisième Commission**\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
    },
    {
      language: 'en',
      before: '# ⟦Security Council⟧\n\n**Freedonia: draft resolution**\n\n*The Security Council*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to remain seized of the matter.\n',
      after: '# Security Council\n\nS/2025/999\n\n**Freedonia: draft resolution**\n\n*The Security Council*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to remain seized of the matter.\n',
    },
  ],
  scope: 'resolution',
  reads: ['masthead'],
  *check(resolution) {
    const { status, symbol, masthead, organ, session, date } = resolution;
    if (status !== 'draft' || symbol !== null) return;
    const place = mastheadPlace(resolution);
    if (!place) return;
    const series = masthead.organ && draftSeries({ organ, session, year: date?.slice(0, 4), committee: masthead.committee?.value });
    const fix = series ? { fix: { title: 'fix', safe: false, edits: [{ span: endOfLine(place), newText: `${lineEndOf(place.block)}${lineEndOf(place.block)}${series}${openNumber}` }] } } : {};
    yield { span: place, message: 'missing', ...fix };
  },
});

function endOfLine({ block, end }: Span): Span {
  const at = /[\r\n]/.exec(block.text.slice(end))?.index;
  const stop = at === undefined ? block.text.length : end + at;
  return span(block, stop, stop);
}
