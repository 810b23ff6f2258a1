import type { LanguagePack } from '../language/pack';
import { fold } from '../text/words';
import type { DraftKind, Inline, Passage, Stated } from './model';

/** What a sponsors' line says the text is, with the words that say it; null where the passage is no sponsors' line. */
export function sponsorsDraft(passage: Passage, pack: LanguagePack): Stated<DraftKind> | null {
  if (passage.shape !== 'text') return null;
  const colon = colonBeforeDraft(passage, pack);
  if (!colon) return null;
  const { plain } = passage.inline;
  return { value: colon.kind, span: passage.inline.span(colon.from, plain.trimEnd().length) };
}

/** The sponsors in the order of the line. */
export function readSponsors(passage: Passage, pack: LanguagePack): Stated<string>[] {
  const colon = colonBeforeDraft(passage, pack);
  if (!colon || colon.at < 0) return [];
  return namesIn(passage.inline, 0, colon.at, pack);
}

/** The names in a stretch of the plain text. */
export function namesIn(inline: Inline, first: number, end: number, pack: LanguagePack): Stated<string>[] {
  const sponsors: Stated<string>[] = [];
  const names = inline.plain.slice(0, end);
  let from = first;
  const push = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && /[\s*]/u.test(names[start]!)) start++;
    while (end > start && /[\s*\\]/u.test(names[end - 1]!)) end--;
    if (sponsors.length > 0) start += prefixLength(names.slice(start, end), pack);
    if (end > start) sponsors.push({ value: names.slice(start, end), span: inline.span(start, end) });
  };
  let depth = 0;
  for (let i = first; i < names.length; i++) {
    const c = names[i]!;
    if (c === '(' || c === '（') depth++;
    else if (c === ')' || c === '）') depth--;
    else if (depth <= 0 && (c === ',' || c === '،' || c === '、' || c === '，' || c === ';')) {
      push(i);
      from = i + 1;
    }
  }
  const last = lastConjunction(names, from, pack);
  if (last) {
    push(last.from);
    from = last.to;
  }
  push(names.length);
  return sponsors;
}

/** The colon after which the line says "draft resolution" or the like; -1 where the line opens with these words and names no sponsors. */
function colonBeforeDraft(passage: Passage, pack: LanguagePack): { at: number; from: number; kind: DraftKind } | null {
  const { plain } = passage.inline;
  if (plain.length > 6000) return null;
  for (const at of [Math.max(plain.lastIndexOf(':'), plain.lastIndexOf('：')), -1]) {
    const from = at + 1 + /^[\s*]*/u.exec(plain.slice(at + 1))![0].length;
    const kind = draftKind(fold(plain.slice(from, from + 400)), pack);
    if (kind) return { at, from, kind };
  }
  return null;
}

function draftKind(text: string, { masthead }: LanguagePack): DraftKind | null {
  const starts = (words: readonly string[]) => words.some((word) => text.startsWith(fold(word)));
  if (text.length < 160 && masthead.amendment.some((word) => text.includes(fold(word)))) return 'amendment';
  if (starts(masthead.draftDecision)) return 'decision';
  if (starts(masthead.revisedDraftResolution)) return 'revised';
  return starts(masthead.draftResolution) ? 'draft' : null;
}

/** "and" before the last name, where both sides are names; a name that holds the conjunction ("Bosnia and Herzegovina") is kept when it is not the last joint. */
function lastConjunction(names: string, from: number, pack: LanguagePack): { from: number; to: number } | null {
  const folded = withoutNames(fold(names), pack);
  let best: { from: number; to: number } | null = null;
  for (const word of pack.masthead.and) {
    const joined = pack.script === 'Han' ? fold(word) : pack.script === 'Arabic' ? ` ${fold(word).trim()}` : ` ${fold(word).trim()} `;
    const at = folded.lastIndexOf(joined);
    if (at > from && (!best || at > best.from)) best = { from: at, to: at + joined.length };
  }
  return best;
}

/** The text of the same length, blank where the own name of a State or group holds the conjunction, and in brackets. */
function withoutNames(folded: string, { masthead: { namesWithAnd = [], groups } }: LanguagePack): string {
  const names = [...namesWithAnd, ...groups.names.flatMap(({ name, of = name }) => [name, of])].map(fold);
  return names.reduce((text, name) => text.replaceAll(name, ' '.repeat(name.length)), folded)
    .replace(/[(（][^()（）]*[)）]?/gu, (bracket) => ' '.repeat(bracket.length));
}

/** Length of a conjunction written as one with the name after it: "والأردن". */
function prefixLength(name: string, { masthead, leads }: LanguagePack): number {
  const prefix = leads.conjunction;
  if (prefix === undefined || !name.startsWith(prefix)) return 0;
  return (masthead.namesWithAnd ?? []).some((whole) => name.startsWith(whole)) ? 0 : prefix.length;
}
