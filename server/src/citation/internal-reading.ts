import { isWordEdge } from '../text/words';
import type { Stretch } from './citation';
import {
  ideographValue,
  numberOf,
  patterns,
  type Container,
  type ContainerKind,
  type Grammar,
  type InternalReference,
  type NamedPlace,
  type PlaceKind,
  type PlaceNumber,
  type WordKind,
} from './internal-grammar';
import { fromRoman } from './roman';

const mostPlaces = 60;

/** A place that is read, before it is known whose it is. */
export interface Draft {
  readonly kind: PlaceKind;
  readonly places: readonly NamedPlace[];
  readonly within: Container | null;
  readonly start: number;
  readonly end: number;
}

export interface Mark extends Stretch {
  readonly direction: NonNullable<InternalReference['direction']>;
}

/** What is read from an opening word on: places, with the words that say that this text is meant, if there are any. */
export interface Phrase {
  readonly drafts: readonly Draft[];
  readonly mark: Mark | null;
  /** Whether the words after say that the places are in another text: "section IV of its resolution". */
  readonly leadsAway: boolean;
  readonly end: number;
}

export function isContainer(kind: WordKind | PlaceKind | null | undefined): kind is ContainerKind {
  return kind === 'section' || kind === 'annex' || kind === 'appendix';
}

/** A place that is named as a whole: the preamble, the only annex. */
export const whole: NamedPlace = { number: null, signs: [], through: false };

/** Reads words, numbers and signs from a place in folded text on. */
export class Scanner {
  /**
   * @param text folded
   * @param cased the same as written
   * @param mayRepeat whether the word for the place may be repeated in a list; after a comma the list may begin in another text:
   * "resolution 70/1, paragraph 5 and paragraph 7 above"
   */
  constructor(
    protected readonly text: string,
    protected readonly cased: string,
    protected readonly grammar: Grammar,
    private readonly mayRepeat: boolean,
    protected at: number,
  ) {}

  /** A list of numbers with their subparagraphs: "3 to 5, 7 (a) and 9". */
  protected places(kind: PlaceKind): NamedPlace[] {
    const places: NamedPlace[] = [];
    this.take(this.grammar.from);
    let through = false;
    for (let end = this.at; places.length < mostPlaces; end = this.at) {
      this.take(patterns.space);
      if (places.length > 0 && (through || this.mayRepeat)) this.takeWord(kind);
      if (kind !== 'annex' && kind !== 'appendix') this.take(this.grammar.ordinal);
      const named = this.number(kind);
      const more = named || places.length === 0 ? null : this.moreSigns(places[places.length - 1]!, end);
      if (more) {
        places.push(more);
      } else if (!named) {
        this.at = end;
        if (places.length > 0) this.at = endOfLast(places[places.length - 1]!);
        break;
      }
      if (named) places.push({ number: named, signs: kind === 'paragraph' ? this.signs() : [], through });
      through = this.take(this.grammar.through) !== null;
      if (!through && this.take(this.grammar.join) === null) break;
    }
    return places;
  }

  /** "(b)" in "paragraph 5 (a) and (b)". */
  private moreSigns({ number: holder, signs: before }: NamedPlace, from: number): NamedPlace | null {
    if (before.length === 0) return null;
    this.at = from;
    const signs = this.signs();
    return signs.length > 0 ? { number: holder, signs, through: false } : null;
  }

  protected number(kind: PlaceKind): PlaceNumber | null {
    const start = this.at;
    if (isContainer(kind)) return kind === 'section' ? this.sectionNumber(start) : this.annexNumber(start);
    const ordinal = kind === 'preambular' ? this.ordinal(start) : null;
    if (ordinal) return ordinal;
    this.at = start;
    const digits = this.take(patterns.number);
    if (!digits) return null;
    const end = this.at;
    const after = this.take(patterns.latin);
    return { start, end: after ? this.at : end, value: numberOf(digits), latin: after ? after.trim() : null };
  }

  private sectionNumber(start: number): PlaceNumber | null {
    const letters = this.take(patterns.roman);
    const { sectionWord, sectionWords } = this.grammar;
    const value = letters
      ? fromRoman(letters.toUpperCase())
      : (ideographValue(this.take(patterns.ideographs) ?? '') ?? sectionWords.get(this.take(sectionWord) ?? ''));
    return value ? { start, end: this.at, value, latin: null } : null;
  }

  private annexNumber(start: number): PlaceNumber | null {
    patterns.annex.lastIndex = this.at;
    const sign = patterns.annex.exec(this.cased)?.[0];
    if (sign) this.at += sign.length;
    const { annexWord, annexWords } = this.grammar;
    const value = sign
      ? (fromRoman(sign) ?? (Number.parseInt(sign, 10) || sign.charCodeAt(0) % 32))
      : (ideographValue(this.take(patterns.ideographs) ?? '') ?? annexWords.get(this.take(annexWord) ?? ''));
    return value ? { start, end: this.at, value, latin: null } : null;
  }

  private ordinal(start: number): PlaceNumber | null {
    const { ordinalWord, ordinalWords, markFirst } = this.grammar;
    const value = markFirst ? ideographValue(this.take(patterns.ideographs) ?? '') : ordinalWords.get(this.take(ordinalWord) ?? '');
    return value ? { start, end: this.at, value, latin: null } : null;
  }

  protected draft(kind: PlaceKind, places: readonly NamedPlace[], start: number, within: Container | null = null): Draft {
    return { kind, places, within, start, end: this.at };
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
  protected signLists(): Stretch[][] {
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

  /** A word for a place of this kind, and the space after it. */
  protected takeWord(kind: PlaceKind): void {
    const before = this.at;
    const word = this.take(this.grammar.kindWord);
    if (word && this.grammar.kinds.get(word) === kind) this.take(patterns.space);
    else this.at = before;
  }

  /** The kind of the word for a place that stands here, if it is a whole word. */
  protected kindHere(): { readonly kind: WordKind; readonly word: string } | null {
    const before = this.at;
    const word = this.take(this.grammar.kindWord);
    if (word && isWordEdge(this.text, before) && isWordEdge(this.text, this.at)) return { kind: this.grammar.kinds.get(word)!, word };
    this.at = before;
    return null;
  }

  protected take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return null;
    this.at += match[0].length;
    return match[0];
  }
}

export function endOfLast({ number: named, signs }: NamedPlace): number {
  return signs[signs.length - 1]?.end ?? named!.end;
}
