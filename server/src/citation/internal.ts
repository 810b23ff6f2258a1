import { fold, isWordEdge } from '../text/words';
import { grammarOf, type Container, type InternalReference, type ReferenceLanguage } from './internal-grammar';
import { MarkFirstReading } from './internal-mark-first';
import { Owner } from './internal-owner';
import { PhraseReading } from './internal-phrase';
import { isContainer, Scanner, type Draft, type Phrase } from './internal-reading';

export type { Container, ContainerKind, InternalReference, NamedPlace, PlaceKind, PlaceNumber, ReferenceLanguage } from './internal-grammar';

/**
 * The internal references of a text, by where they begin. A reference to a place in another text ("paragraph 5 of resolution 70/1",
 * "resolution 55/222, section III", "its annex") is none. One with nothing that says whose it is has no direction; a bare "paragraph 5"
 * is one only where no other text is named before it.
 */
export function findInternalReferences(text: string, language: ReferenceLanguage): InternalReference[] {
  const grammar = grammarOf(language);
  const folded = fold(text);
  const owner = new Owner(text, folded, language);
  const found: InternalReference[] = [];
  let away = -1;
  grammar.openings.lastIndex = 0;
  for (let match = grammar.openings.exec(folded); match; match = grammar.openings.exec(folded)) {
    const end = match.index + match[0].length;
    if (!isWordEdge(folded, match.index) || !isWordEdge(folded, end)) continue;
    const mayRepeat = !/[,،)]\s?$/.test(folded.slice(Math.max(0, match.index - 2), match.index));
    const isBeforeNumber = !grammar.markFirst || grammar.kinds.get(match[0]) === 'note';
    const phrase = isBeforeNumber
      ? new PhraseReading(folded, text, grammar, mayRepeat, end).afterKind(match.index, match[0])
      : new MarkFirstReading(folded, text, grammar, mayRepeat, end).afterMark(match.index, match[0]);
    if (!phrase) continue;
    grammar.openings.lastIndex = Math.max(grammar.openings.lastIndex, phrase.end);
    const before = found[found.length - 1];
    const [first] = phrase.drafts;
    const follows = first !== undefined && isNext(folded, before?.end, first.start);
    if (!first || (!phrase.mark && (phrase.leadsAway || isElsewhere(phrase, first, follows)))) {
      away = phrase.end;
      // "section II, paragraph 3, of the report"
      if (follows && phrase.leadsAway && before && isContainer(before.kind) && before.direction === null) found.pop();
      continue;
    }
    const within = first.kind === 'paragraph' && !first.within && follows ? containerOf(before) : null;
    const bare = first.kind === 'paragraph' && !phrase.mark && !first.within && !within && phrase.drafts.length === 1;
    if (bare && owner.isNamedBefore(first.start, true)) continue;
    const isSure = phrase.mark !== null || (!bare && !owner.isNamedBefore(first.start, false));
    for (const draft of phrase.drafts) {
      found.push(referenceOf(within ? { ...draft, within } : draft, phrase, isSure && isFullyNamed(draft, phrase)));
    }
  }
  return found.sort((a, b) => a.start - b.start);

  function isElsewhere({ drafts }: Phrase, first: Draft, follows: boolean): boolean {
    if (follows) return false;
    if (away >= 0 && isNext(folded, away, first.start)) return true;
    return drafts.length > 0 && owner.isNamedRightBefore(first.start);
  }

  function isNext(words: string, end: number | undefined, start: number): boolean {
    if (end === undefined || end < 0 || end > start || start - end > 12) return false;
    grammar.join.lastIndex = end;
    const between = words.slice(end, start);
    return /^\s?[,،，(（]?\s?$/u.test(between) || (grammar.join.exec(words)?.[0].length ?? -1) === start - end;
  }
}

/** The section or annex that stands right before: "section II above, paragraph 3". */
function containerOf(before: InternalReference | undefined): Container | null {
  if (!before || !isContainer(before.kind) || before.places.length !== 1) return null;
  return { kind: before.kind, number: before.places[0]!.number };
}

/** Whether a place is named so that it can be known without a word such as "above". */
function isFullyNamed({ kind, within }: Draft, { mark, drafts }: Phrase): boolean {
  return mark !== null || kind === 'preambular' || within !== null || drafts.length > 1;
}

function referenceOf({ kind, places, within, start, end }: Draft, { mark }: Phrase, isOurs: boolean): InternalReference {
  return {
    kind,
    places,
    within,
    start,
    end,
    direction: mark?.direction ?? null,
    directionWord: !mark || mark.direction === 'own' ? null : { start: mark.start, end: mark.end },
    isOurs,
  };
}

/** Which annex a heading opens: "Annex", "Annexe II", "附件B". Null where it opens none. */
export function annexHeading(heading: string, language: ReferenceLanguage): Container | null {
  const reading = new HeadingReading(fold(heading), heading, grammarOf(language), false, heading.length - heading.trimStart().length);
  return reading.annex();
}

class HeadingReading extends Scanner {
  annex(): Container | null {
    const kind = this.kindHere()?.kind;
    if (kind !== 'annex' && kind !== 'appendix') return null;
    const [first] = this.places(kind);
    return { kind, number: first?.number ?? null };
  }
}

