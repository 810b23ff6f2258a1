import type { Inline } from '../../syntax/model';
import { textOf } from '../../text/block';
import type { ElementFacts, Finding, ResolutionFacts } from '../rule';
import { isWithin, proseOf, quotationsOf } from './prose';

/**
 * Punctuation of another script beside a letter of the language's own. Messages: `foreign`, `fix`.
 * @param isOurs whether the rule speaks of a mark with these neighbours; spaces are skipped after the mark, not before it
 */
export function* foreignMarkFindings(
  element: ElementFacts, { pack }: ResolutionFacts, isOurs: (before: string, after: string) => boolean,
): Generator<Finding> {
  const marks = pack?.typography.foreignMarks;
  if (!pack || !marks) return;
  for (const inline of proseOf(element)) {
    for (const { 0: found, index: at } of inline.plain.matchAll(anyOf(marks))) {
      const right = marks[found]!;
      if ((found === '.' && /[\p{Script=Latin}\p{N}.]/u.test(inline.plain[at + 1] ?? '')) || !isOurs(inline.plain[at - 1] ?? '', neighbourAfter(inline, at)) || isInsideForeign(inline, at, element, pack)) continue;
      const span = inline.span(at, at + 1);
      if (textOf(span) !== found) continue;
      yield { span, message: 'foreign', parameters: { found, right }, fix: { title: 'fix', safe: true, edits: [{ span, newText: right }] } };
    }
  }
}

function neighbourAfter({ plain }: Inline, at: number): string {
  let i = at + 1;
  while (i < plain.length && /\s/u.test(plain[i]!)) i++;
  return plain[i] ?? '';
}

function isInsideForeign(inline: Inline, at: number, { kind }: ElementFacts, pack: NonNullable<ResolutionFacts['pack']>): boolean {
  return kind === 'cover' || (pack.script === 'Latin' && isWithin(quotationsOf(inline, pack), at));
}

const classes = new WeakMap<object, RegExp>();

function anyOf(marks: Readonly<Record<string, string>>): RegExp {
  let pattern = classes.get(marks);
  if (!pattern) classes.set(marks, pattern = new RegExp(`[${Object.keys(marks).join('')}]`, 'g'));
  return pattern;
}
