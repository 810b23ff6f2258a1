import { withAdverb } from '../../language/lead';
import type { LanguagePack, LeadHead } from '../../language/pack';
import type { Element, Lead } from '../../syntax/model';
import { findPhrase, wordKey, words } from '../../text/words';
import type { Fix } from '../rule';
import { leadSpan, type LeadParagraph } from './lead-paragraphs';

export type Adverb = 'plain' | 'also' | 'further';

/** Whether a paragraph opens with the same words as the one before it, adverbs of repetition aside. */
export function repeatsPrevious({ lead, previous }: LeadParagraph): boolean {
  return previous !== null && lead.match !== null && lead.match.head !== null && previous.lead.match?.base === lead.match.base;
}

/**
 * The adverb that a paragraph should have in the sequence plain, also, further, plain again, and the length of the run of paragraphs that
 * open with the same words up to it. Reads back to where the run begins.
 */
export function placeInRun(paragraph: LeadParagraph): { readonly adverb: Adverb; readonly length: number; readonly plain: number } {
  const run = [paragraph];
  for (let at = paragraph; repeatsPrevious(at) && run.length < longestRun; at = at.previous!) run.unshift(at.previous!);
  let plain = 0;
  for (let i = run.length - 1; i >= 0 && run[i]!.lead.match!.adverb === 'plain'; i--) plain++;
  const sequence: readonly Adverb[] = ['plain', 'also', 'further'];
  // Adverbs that stand are taken as they are: the paragraphs after the last of them count on from it.
  const before = run[run.length - 1 - plain];
  const start = before ? sequence.indexOf(before.lead.match!.adverb) + plain : plain - 1;
  return { adverb: sequence[start % 3]!, length: run.length, plain };
}

const longestRun = 12;

/** Whether two paragraphs go on with the same words after their leads: "Requests the Secretary-General" twice. */
export function hasSameObject(a: LeadParagraph, b: LeadParagraph, pack: LanguagePack): boolean {
  const of = ({ passage, lead }: LeadParagraph): string => {
    const rest = passage.inline.plain.slice(lead.to, lead.to + 80);
    if (pack.script === 'Han') return rest.trim().slice(0, 4);
    const [first, second] = words(rest);
    return first && second ? wordKey(rest.slice(first.start, second.end)) : '';
  };
  const object = of(a);
  return object !== '' && object === of(b);
}

/** Whether an element or one of its items says a verb in any of its forms. */
export function says(element: Element, head: LeadHead): boolean {
  const forms = [...head.preambular, ...head.operative].flatMap((form) => form.split('|'));
  return element.passages.some(({ inline }) => forms.some((form) => findPhrase(inline.plain, form) !== null))
    || element.items.some((item) => says(item, head));
}

/** Words with a common beginning of this length say the same thing: "preocupado", "preocupación". In UTF-16 units; Arabic roots are shorter. */
const commonBeginning = 6;

/**
 * Whether two leads say the same though they are built on different verbs: they share a word besides their adverbs, in whatever form ("Concerned" and
 * "Expressing concern further"), or translate one verb in two ways ("ссылаясь" and "напоминая").
 */
export function saysTheSame(a: LeadParagraph, b: LeadParagraph): boolean {
  const meaning = a.lead.match?.head?.english;
  if (meaning && meaning === b.lead.match?.head?.english) return true;
  const of = ({ lead: { match } }: LeadParagraph): string[] => {
    const base = match?.base ?? '';
    return [...words(base)].map(({ start, end }) => wordKey(base.slice(start, end)).slice(0, commonBeginning)).filter((word) => word.length >= shortestWord);
  };
  const known = new Set(of(b));
  return of(a).some((word) => known.has(word));
}

/** Shorter words are pronouns and prepositions. */
const shortestWord = 5;

const reworded = new WeakMap<Lead, Map<string, string | null>>();

/** The lead with another adverb of repetition or none, worked out once. */
function withOther({ lead, position }: LeadParagraph, pack: LanguagePack, adverb: Adverb): string | null {
  const known = reworded.get(lead) ?? new Map<string, string | null>();
  const key = `${pack.id} ${position} ${adverb}`;
  if (!known.has(key)) reworded.set(lead, known.set(key, withAdverb(pack, lead.text, position, adverb)));
  return known.get(key)!;
}

/** The fix that gives a lead another adverb of repetition or none; null where the lead is not known well enough. */
export function adverbFix(
  paragraph: LeadParagraph, pack: LanguagePack, adverb: Adverb,
): { readonly fix: Fix; readonly right: string } | null {
  const right = withOther(paragraph, pack, adverb);
  if (right === null || right === paragraph.lead.text) return null;
  return { right, fix: { title: 'change', safe: false, edits: [{ span: leadSpan(paragraph), newText: right }] } };
}
