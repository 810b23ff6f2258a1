import type { WordPair } from '../../language/style-words';
import type { ElementFacts, Finding, ResolutionFacts } from '../rule';
import { isInTitle, isWithin, proseOf, quotationsOf } from './prose';
import { pairsIn } from './word-pairs';

/** Words that stand in a wrong form, outside quotations and titles. Messages: `other`, `fix`. */
export function* pairFindings(element: ElementFacts, { pack }: ResolutionFacts, pairs: readonly WordPair[]): Generator<Finding> {
  if (!pack || pairs.length === 0) return;
  for (const inline of proseOf(element)) {
    for (const { index, found, right } of pairsIn(inline.plain, pairs)) {
      if (isWithin(quotationsOf(inline, pack), index) || isInTitle(element, inline, index)) continue;
      const span = inline.span(index, index + found.length);
      yield { span, message: 'other', parameters: { found, right }, fix: { title: 'fix', safe: false, edits: [{ span, newText: right }] } };
    }
  }
}
