import { isWordEdge } from '../text/words';
import { patterns, type Container, type NamedPlace } from './internal-grammar';
import { isContainer, Scanner, whole, type Draft, type Mark, type Phrase } from './internal-reading';

const longestWord = 36;

/** A noun in the genitive after a place, as Russian names the text that it is in: "пункт 2 статьи 3", "приложение I Конвенции". */
const genitive = /^(?:\s?\p{Ll}\))?\s?(?:его\s|ее\s|их\s|\p{Lu}\p{Ll}|\p{Ll}{3,24}(?:[аяиы]|ов|ев|ей|ий|ых|их|ого|его|ой)(?!\p{L}))/u;

/** Reads what one opening word begins, where the word stands before its number. */
export class PhraseReading extends Scanner {
  /** "paragraphs 3 to 5 above", "paragraph 1 of section II", "annex I, paragraph 4", "the third paragraph of the preamble", "note 7". */
  afterKind(start: number, word: string): Phrase | null {
    const kind = this.grammar.kinds.get(word)!;
    if (isContainer(kind)) return this.container(kind, start, word);
    if (kind === 'preamble') return this.close([this.draft('preambular', [whole], start)], this.grammar.construct.has(word));
    if (kind !== 'note') return this.paragraphs(kind, start);
    const places = this.places('note');
    return places.length > 0 ? this.close([this.draft('note', places, start)]) : null;
  }

  private container(kind: Container['kind'], start: number, word: string): Phrase | null {
    const places = this.places(kind);
    if (places.length === 0 && kind === 'section') return null;
    const own = this.draft(kind, places.length > 0 ? places : [whole], start);
    const within = places.length > 1 ? null : { kind, number: places[0]?.number ?? null };
    const before = this.at;
    if (within && this.take(patterns.pause)) {
      const inner = this.at;
      const next = this.kindHere()?.kind;
      if (isContainer(next)) return { drafts: [], mark: null, leadsAway: true, end: this.at };
      const inside = next === 'paragraph' ? this.places('paragraph') : [];
      if (inside.length > 0) return this.close([own, this.draft('paragraph', inside, inner, within)]);
      this.at = before;
    }
    return this.close([own], places.length === 0 && this.grammar.construct.has(word));
  }

  private paragraphs(kind: 'paragraph' | 'subparagraph' | 'preambular', start: number): Phrase | null {
    const at = this.at;
    let places = kind === 'subparagraph' ? this.items() : [];
    let begin = start;
    let isPreambular = kind === 'preambular';
    if (places.length === 0 && kind === 'paragraph') places = this.places('paragraph');
    if (places.length === 0) {
      places = this.places('preambular');
      isPreambular = true;
    }
    if (places.length === 0 && (kind === 'preambular' || this.isOfPreamble())) {
      const before = this.ordinalsBefore(start);
      if (!before) return null;
      ({ places, begin } = before);
    }
    if (places.length === 0) return null;
    const placesEnd = this.at;
    const operative = kind === 'preambular' ? null : this.operativePart();
    const link = kind === 'preambular' || operative ? null : this.within();
    if (link === 'several') return { drafts: [], mark: null, leadsAway: true, end: placesEnd };
    if (link === 'preamble') {
      if (places.some(({ number }) => number === null)) return null;
      return this.close([this.draft('preambular', places.map((place) => ({ ...place, signs: [] })), begin)]);
    }
    if (isPreambular && kind !== 'preambular') {
      this.at = at;
      return null;
    }
    if (isPreambular) return this.close([this.draft('preambular', places, begin)]);
    const own: Draft = { kind: 'paragraph', places, within: link?.container ?? null, start, end: placesEnd };
    if (operative) return this.close([own], this.grammar.construct.has(operative));
    if (!link) return this.close([own], places.every(({ number }) => number === null));
    const outer = this.draft(link.container.kind, [link.container.number ? { ...whole, number: link.container.number } : whole], link.start);
    // "(a) of the present annex" names no paragraph.
    return this.close(places.every(({ number }) => number === null) ? [outer] : [own, outer]);
  }

  /** "(a) of paragraph 5": signs, with the paragraph after them. */
  private items(): NamedPlace[] {
    const items = this.signLists();
    if (items.length === 0) return [];
    const before = this.at;
    this.take(this.grammar.of);
    this.take(patterns.space);
    const holding = this.kindHere()?.kind === 'paragraph' ? this.places('paragraph') : [];
    if (holding.length !== 1) this.at = before;
    return items.map((signs) => ({ number: holding.length === 1 ? holding[0]!.number : null, signs, through: false }));
  }

  /** "of section II", "of the annex", "of the preamble"; several sections cannot be told apart. */
  private within(): { readonly container: Container; readonly start: number } | 'preamble' | 'several' | null {
    const before = this.at;
    const linked = this.take(this.grammar.of) !== null;
    if (linked || this.grammar.genitive) {
      this.take(patterns.space);
      if (this.take(this.grammar.determiner)) this.take(patterns.space);
      const start = this.at;
      const here = this.kindHere();
      if (here?.kind === 'preamble' && !this.lacksOwn(here.word)) return 'preamble';
      if (here && isContainer(here.kind)) {
        const places = this.places(here.kind);
        if (places.length > 1) return 'several';
        const isWhole = places.length === 0 && here.kind !== 'section' && !this.lacksOwn(here.word);
        if (places.length === 1 || isWhole) return { container: { kind: here.kind, number: places[0]?.number ?? null }, start };
      }
    }
    this.at = before;
    return null;
  }

  /** "of the operative part", which says nothing more of where a paragraph is. */
  private operativePart(): string | null {
    const before = this.at;
    if (this.take(this.grammar.of) !== null || this.grammar.genitive) {
      this.take(patterns.space);
      if (this.take(this.grammar.determiner)) this.take(patterns.space);
      const word = this.take(this.grammar.operative);
      if (word && isWordEdge(this.text, this.at)) return word;
    }
    this.at = before;
    return null;
  }

  /** Whether a word that a name must follow is followed by that of another text. */
  private lacksOwn(word: string): boolean {
    const before = this.at;
    const isLacking = this.grammar.construct.has(word) && this.markAfter() === null;
    this.at = before;
    return isLacking;
  }

  private isOfPreamble(): boolean {
    const before = this.at;
    const link = this.within();
    this.at = before;
    return link === 'preamble';
  }

  /** "the third and fourth" before "preambular paragraphs". */
  private ordinalsBefore(start: number): { places: NamedPlace[]; begin: number } | null {
    const from = Math.max(0, start - 160);
    const match = this.grammar.ordinalsBefore.exec(this.text.slice(from, start));
    if (!match) return null;
    const back = this.at;
    this.at = from + match.index;
    const places = this.places('preambular');
    this.at = back;
    return places.length > 0 ? { places, begin: from + match.index } : null;
  }

  /** What stands after the places. */
  private close(drafts: readonly Draft[], needsMark = false): Phrase {
    const end = this.at;
    const mark = this.markAfter();
    const until = mark?.end ?? end;
    const reaching = drafts.findLastIndex(({ kind }) => kind !== 'section' && kind !== 'annex' && kind !== 'appendix');
    return {
      drafts: drafts.map((draft, i) => (i === Math.max(0, reaching) ? { ...draft, end: until } : draft)),
      mark,
      leadsAway: !mark && (needsMark || this.leadsAway(end)),
      end: until,
    };
  }

  private markAfter(): Mark | null {
    if (this.grammar.markFirst) return null;
    this.take(patterns.space);
    if (this.text[this.at] === ',' || this.text[this.at] === '،') this.at++;
    this.take(patterns.space);
    const start = this.at;
    const word = this.take(this.grammar.mark);
    return word && isWordEdge(this.text, this.at) ? { start, end: this.at, direction: this.grammar.marks.get(word)! } : null;
  }

  private leadsAway(end: number): boolean {
    this.at = end;
    const isOf = this.take(this.grammar.of) !== null && isWordEdge(this.text, this.at);
    this.at = end;
    if (isOf || this.take(this.grammar.ofAfterComma) !== null) return true;
    if (this.grammar.genitive) return genitive.test(this.cased.slice(end, end + longestWord));
    // Arabic "of" is written together with the word.
    return /^\s?ل\p{L}{3}/u.test(this.text.slice(end, end + 5));
  }
}
