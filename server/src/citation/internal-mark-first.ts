import { isNumeral, patterns, type NamedPlace } from './internal-grammar';
import { Scanner, whole, type Draft, type Mark, type Phrase } from './internal-reading';

interface Numbered {
  readonly kind: 'paragraph' | 'section';
  readonly places: readonly NamedPlace[];
}

/** Reads what one opening word begins, where the word for a place stands after its number (Chinese). */
export class MarkFirstReading extends Scanner {
  /** "上文第5段", "本决议第29㈠段", "上文(b)分段", "本决议序言部分第3段", "第二节第3段", "附件一第4段". */
  afterMark(start: number, word: string): Phrase | null {
    const direction = this.grammar.marks.get(word);
    const mark: Mark | null = direction ? { start, end: this.at, direction } : null;
    if (!mark) this.at = start;
    this.take(patterns.space);
    const first = this.at;
    const kind = this.kindHere()?.kind;
    const drafts = kind === 'preamble' || kind === 'annex' || kind === 'appendix' ? this.afterName(kind, first) : this.numbered(first);
    if (!drafts) return null;
    if (isNamedAlone(drafts) && mark?.direction === 'above') return { drafts: [], mark: null, leadsAway: true, end: this.at };
    const end = this.at;
    const [head, ...rest] = drafts;
    return { drafts: [{ ...head!, start: mark ? start : head!.start }, ...rest], mark, leadsAway: false, end };
  }

  private afterName(kind: 'preamble' | 'annex' | 'appendix', start: number): Draft[] {
    const places = kind === 'preamble' ? [] : this.places(kind);
    const own = this.draft(kind === 'preamble' ? 'preambular' : kind, places.length > 0 ? places : [whole], start);
    if (places.length > 1) return [own];
    this.take(patterns.link);
    const at = this.at;
    const inside = this.numberedPlaces(kind === 'preamble');
    if (inside?.kind === 'paragraph' && kind === 'preamble') return [this.draft('preambular', inside.places, start)];
    if (inside?.kind === 'paragraph' && kind !== 'preamble') {
      return [own, this.draft('paragraph', inside.places, at, { kind, number: places[0]?.number ?? null })];
    }
    this.at = own.end;
    return [own];
  }

  private numbered(start: number): Draft[] | null {
    this.at = start;
    this.take(this.grammar.operative);
    const own = this.numberedPlaces(false);
    if (!own) return null;
    const draft = this.draft(own.kind, own.places, start);
    if (own.kind !== 'section' || own.places.length > 1) return [draft];
    this.take(patterns.link);
    const at = this.at;
    const inside = this.numberedPlaces(false);
    if (inside?.kind === 'paragraph') return [draft, this.draft('paragraph', inside.places, at, { kind: 'section', number: own.places[0]!.number })];
    this.at = draft.end;
    return [draft];
  }

  /** Numbers with the word for the place after them, which may be repeated: "第3段和第5至7段". */
  private numberedPlaces(inPreamble: boolean): Numbered | null {
    const all: NamedPlace[] = [];
    let of: 'paragraph' | 'section' | null = null;
    for (let end = this.at; ; end = this.at) {
      if (of && (this.take(this.grammar.join) === null || this.text[this.at] !== '第')) {
        this.at = end;
        break;
      }
      const next = this.placesBeforeWord(inPreamble);
      if (!next || (of && next.kind !== of)) {
        this.at = end;
        break;
      }
      all.push(...next.places);
      of = next.kind;
    }
    return of && { kind: of, places: all };
  }

  private placesBeforeWord(inPreamble: boolean): Numbered | null {
    const start = this.at;
    let places = this.places(inPreamble ? 'preambular' : 'paragraph');
    if (places.length === 0) {
      this.at = start;
      places = this.places('section');
    }
    if (places.length === 0) {
      this.at = start;
      places = this.signLists().map((signs) => ({ number: null, signs, through: false }));
    }
    if (places.length === 0) return null;
    this.take(patterns.space);
    const kind = this.kindHere()?.kind;
    if (!kind || !['paragraph', 'subparagraph', 'section'].includes(kind)) return null;
    const isSection = places[0]!.number !== null && isNumeral(this.text[places[0]!.number.start]);
    if (!inPreamble && (kind === 'section') !== isSection) return null;
    if ((kind === 'subparagraph') !== places.every((place) => place.number === null)) return null;
    const last = places[places.length - 1]!;
    const more = kind === 'paragraph' && last.signs.length === 0 ? this.signLists() : [];
    if (more.length > 0) {
      places = [...places.slice(0, -1), ...more.map((signs) => ({ ...last, signs }))];
      this.take(this.grammar.kindWord);
    }
    return { kind: kind === 'section' ? 'section' : 'paragraph', places };
  }
}

/** "上述附件" calls back whatever annex was spoken of. */
function isNamedAlone([first, ...others]: readonly Draft[]): boolean {
  return others.length === 0 && first!.places[0] === whole;
}
