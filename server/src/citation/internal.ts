import { fold, isWordEdge } from '../text/words';
import type { Stretch } from './citation';
import {
  grammarOf,
  ideographValue,
  isNumeral,
  numberOf,
  patterns,
  type Grammar,
  type PlaceKind,
  type ReferenceLanguage,
  type InternalReference,
  type NamedPlace,
  type PlaceNumber,
} from './internal-grammar';
import { fromRoman } from './roman';

export type { InternalReference, NamedPlace, PlaceKind, ReferenceLanguage } from './internal-grammar';

const mostPlaces = 60;

/**
 * The internal references of a text, in order. A reference to a paragraph or section of another text ("paragraph 5 of resolution 70/1")
 * is none; one to a section or note with nothing that says whose it is has no direction, unless words that lead to another text follow.
 */
export function findInternalReferences(text: string, language: ReferenceLanguage): InternalReference[] {
  const grammar = grammarOf(language);
  const folded = fold(text);
  const found: InternalReference[] = [];
  grammar.openings.lastIndex = 0;
  for (let match = grammar.openings.exec(folded); match; match = grammar.openings.exec(folded)) {
    const end = match.index + match[0].length;
    if (!isWordEdge(folded, match.index) || !isWordEdge(folded, end)) continue;
    const reading = new Reading(folded, grammar, match.index, end);
    const reference =
      grammar.marks.has(match[0]) && grammar.markFirst
        ? reading.afterMark(match.index, match[0])
        : reading.afterKind(match.index, match[0]);
    if (!reference) continue;
    found.push({ ...reference, section: sectionBefore(reference, found[found.length - 1], folded) });
    grammar.openings.lastIndex = Math.max(grammar.openings.lastIndex, reference.end);
  }
  return found;
}

function sectionBefore({ kind, start }: InternalReference, before: InternalReference | undefined, text: string): PlaceNumber | null {
  if (kind !== 'paragraph' || before?.kind !== 'section' || before.places.length !== 1) return null;
  return /^\s?[,،]?\s?$/u.test(text.slice(before.end, start)) ? before.places[0]!.number : null;
}

/** Reads one reference from a place in folded text. */
class Reading {
  /**
   * Whether the word for the place may be repeated in a list; after a comma the list may begin in another text: "resolution 70/1,
   * paragraph 5 and paragraph 7 above".
   */
  private readonly mayRepeat: boolean;

  constructor(
    private readonly text: string,
    private readonly grammar: Grammar,
    start: number,
    private at: number,
  ) {
    this.mayRepeat = !/[,،)]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  }

  /** "paragraphs 3 to 5 above", "subparagraph (a) of paragraph 5 above", "note 7". */
  afterKind(start: number, word: string): InternalReference | null {
    const { kinds, of } = this.grammar;
    let kind = kinds.get(word)!;
    let places: NamedPlace[];
    if (kind === 'subparagraph') {
      const items = this.signLists();
      if (items.length === 0) return null;
      const before = this.at;
      this.take(of);
      this.take(patterns.space);
      const holder = this.take(this.grammar.kindWord);
      const holding = holder && kinds.get(holder) === 'paragraph' ? this.places('paragraph') : [];
      if (holding.length !== 1) this.at = before;
      places = items.map((signs) => ({ number: holding.length === 1 ? holding[0]!.number : null, signs, through: false }));
      kind = 'paragraph';
    } else {
      places = this.places(kind);
    }
    if (places.length === 0) return null;
    const placesEnd = this.at;
    const mark = this.markAfter();
    if (mark) return this.reference(kind, places, start, mark.end, mark.direction, mark);
    if (kind === 'paragraph' || this.leadsAway(placesEnd)) return null;
    return this.reference(kind, places, start, placesEnd, null, null);
  }

  /** "上文第5段", "本决议第29㈠段", "上文(b)分段". */
  afterMark(start: number, word: string): InternalReference | null {
    const mark = { start, end: this.at };
    this.take(patterns.space);
    const number = this.at;
    let kind: PlaceKind | 'subparagraph' = 'paragraph';
    let places = this.places('paragraph');
    if (places.length === 0) {
      this.at = number;
      places = this.places('section');
    }
    if (places.length === 0) {
      this.at = number;
      places = this.signLists().map((signs) => ({ number: null, signs, through: false }));
    }
    if (places.length === 0) return null;
    this.take(patterns.space);
    const after = this.take(this.grammar.kindWord);
    if (!after) return null;
    kind = this.grammar.kinds.get(after)!;
    if (kind === 'note' || (kind === 'section') !== (places[0]!.number !== null && isNumeral(this.text[places[0]!.number.start])))
      return null;
    if ((kind === 'subparagraph') !== places.every((place) => place.number === null)) return null;
    const last = places[places.length - 1]!;
    const more = kind === 'paragraph' && last.signs.length === 0 ? this.signLists() : [];
    if (more.length > 0) {
      places = [...places.slice(0, -1), ...more.map((signs) => ({ ...last, signs }))];
      this.take(this.grammar.kindWord);
    }
    return this.reference(kind === 'section' ? 'section' : 'paragraph', places, start, this.at, this.grammar.marks.get(word)!, mark);
  }

  private reference(
    kind: PlaceKind,
    places: readonly NamedPlace[],
    start: number,
    end: number,
    direction: InternalReference['direction'],
    word: Stretch | null,
  ): InternalReference {
    return {
      kind,
      places,
      section: null,
      start,
      end,
      direction,
      directionWord: direction === 'own' || !word ? null : { start: word.start, end: word.end },
    };
  }

  /** A list of numbers with their subparagraphs: "3 to 5, 7 (a) and 9". */
  private places(kind: PlaceKind): NamedPlace[] {
    const places: NamedPlace[] = [];
    this.take(this.grammar.from);
    let through = false;
    for (let end = this.at; places.length < mostPlaces; end = this.at) {
      this.take(patterns.space);
      if (places.length > 0 && (through || this.mayRepeat) && this.take(this.grammar.kindWord)) this.take(patterns.space);
      this.take(this.grammar.ordinal);
      const named = this.number(kind);
      if (!named) {
        this.at = end;
        if (places.length > 0) this.at = this.endOfLast(places[places.length - 1]!);
        break;
      }
      places.push({ number: named, signs: kind === 'paragraph' ? this.signs() : [], through });
      through = this.take(this.grammar.through) !== null;
      if (!through && this.take(this.grammar.join) === null) break;
    }
    return places;
  }

  private endOfLast({ number: named, signs }: NamedPlace): number {
    return signs[signs.length - 1]?.end ?? named!.end;
  }

  private number(kind: PlaceKind): PlaceNumber | null {
    const start = this.at;
    if (kind === 'section') {
      const letters = this.take(patterns.roman);
      const value = letters
        ? fromRoman(letters.toUpperCase())
        : (ideographValue(this.take(patterns.ideographs) ?? '') ?? this.grammar.sectionWords.get(this.take(this.grammar.sectionWord) ?? ''));
      return value ? { start, end: this.at, value, latin: null } : null;
    }
    const digits = this.take(patterns.number);
    if (!digits) return null;
    const end = this.at;
    const after = this.take(patterns.latin);
    return { start, end: after ? this.at : end, value: numberOf(digits), latin: after ? after.trim() : null };
  }

  /** Signs one after another: "(a) (ii)". */
  private signs(): Stretch[] {
    const signs: Stretch[] = [];
    for (let end = this.at; ; end = this.at) {
      this.take(patterns.space);
      const start = this.at;
      if (signs.length >= 4 || !this.take(patterns.sign)) {
        this.at = end;
        return signs;
      }
      signs.push({ start, end: this.at });
    }
  }

  /** "(a), (b) and (c)". */
  private signLists(): Stretch[][] {
    const lists: Stretch[][] = [];
    for (let end = this.at; lists.length < mostPlaces; end = this.at) {
      if (lists.length > 0 && this.take(this.grammar.join) === null) break;
      this.take(patterns.space);
      if (lists.length > 0 && !this.grammar.markFirst && this.take(this.grammar.kindWord)) this.take(patterns.space);
      const signs = this.signs();
      if (signs.length === 0) {
        this.at = end;
        break;
      }
      lists.push(signs);
    }
    return lists;
  }

  private markAfter(): (Stretch & { direction: 'above' | 'below' | 'own' }) | null {
    if (this.grammar.markFirst) return null;
    this.take(patterns.space);
    if (this.text[this.at] === ',' || this.text[this.at] === '،') this.at++;
    this.take(patterns.space);
    const start = this.at;
    const word = this.take(this.grammar.mark);
    return word && isWordEdge(this.text, this.at) ? { start, end: this.at, direction: this.grammar.marks.get(word)! } : null;
  }

  /** Whether the words after a place say that it is in another text: "section IV of its resolution". */
  private leadsAway(end: number): boolean {
    this.at = end;
    return this.take(this.grammar.of) !== null && isWordEdge(this.text, this.at);
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return null;
    this.at += match[0].length;
    return match[0];
  }
}
