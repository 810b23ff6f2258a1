import { isWordUnit } from '../text/words';
import type { Gender, LanguagePack, LeadHead, Position } from './pack';
import { PhraseTree } from './phrase-tree';

/** A head form as found: which of the head's forms it is, and the gender it shows (null where both genders look alike). */
export interface Form {
  readonly head: LeadHead;
  readonly position: Position;
  /** Index in `head[position]`. */
  readonly which: number;
  readonly gender: Gender | null;
}

export type Repetition = 'also' | 'further';

/** Places are indexes of folded units. */
export interface Adverb {
  readonly kind: Repetition;
  readonly start: number;
  readonly end: number;
}

/** A lead as read by the grammar. Places are indexes of folded units. */
export interface Reading {
  readonly headStart: number;
  readonly headEnd: number;
  readonly end: number;
  /** The forms that look like the head: several where the positions or genders do not differ. */
  readonly forms: readonly Form[];
  readonly adverb: Adverb | null;
}

type Role = 'opener' | 'link' | 'qualifier' | 'noun';

/** How far a chain of complements has come. */
const Chain = { NeedsOpener: 0, NeedsNoun: 1, Closed: 2 } as const;
type Chain = (typeof Chain)[keyof typeof Chain];

interface Place {
  readonly at: number;
  readonly adverb: Adverb | null;
  readonly object: boolean;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;

/** The lead grammar of a pack, made ready for reading. */
export class CompiledGrammar {
  readonly adverbs = new PhraseTree<Repetition>();
  readonly heads = new PhraseTree<Form>(this.adverbs);
  readonly known = new PhraseTree<Position>();
  readonly conjunction = new PhraseTree<true>();
  private readonly before = new PhraseTree<true>();
  private readonly after = new PhraseTree<true>();
  private readonly joins = new PhraseTree<true>();
  private readonly chain = new PhraseTree<Role>();
  private readonly edges: boolean;

  constructor(private readonly pack: LanguagePack) {
    const { leads } = pack;
    this.edges = pack.script !== 'Han';
    for (const phrase of leads.repetition.also) this.adverbs.add(phrase, 'also');
    for (const phrase of leads.repetition.further) this.adverbs.add(phrase, 'further');
    for (const head of leads.heads) {
      for (const position of ['preambular', 'operative'] as const) {
        head[position].forEach((form, which) => this.addForm(form, { head, position, which, gender: null }));
      }
    }
    for (const phrase of leads.before) this.before.add(phrase, true);
    for (const phrase of leads.after) this.after.add(phrase, true);
    for (const phrase of leads.joins ?? []) this.joins.add(phrase, true);
    if (leads.conjunction) this.conjunction.add(leads.conjunction, true);
    for (const position of ['preambular', 'operative'] as const) {
      for (const [phrase] of leads.known[position]) this.known.add(phrase, position);
    }
    for (const phrase of leads.nouns?.openers ?? []) this.chain.add(phrase, 'opener');
    for (const phrase of leads.nouns?.links ?? []) this.chain.add(phrase, 'link');
    for (const phrase of leads.nouns?.qualifiers ?? []) this.chain.add(phrase, 'qualifier');
    for (const phrase of leads.nouns?.nouns ?? []) this.chain.add(phrase, 'noun');
  }

  private addForm(text: string, form: Form): void {
    const [masculine, feminine] = text.split('|');
    if (feminine === undefined || feminine === masculine) {
      this.heads.add(masculine!, form);
    } else {
      this.heads.add(masculine!, { ...form, gender: 'm' });
      this.heads.add(feminine, { ...form, gender: 'f' });
    }
  }

  /** Whether a phrase may end here: no word runs on. */
  edge(units: readonly number[], at: number): boolean {
    if (!this.edges || at >= units.length) return true;
    const unit = units[at]!;
    return !isWordUnit(unit) && !(unit === HYPHEN && at + 1 < units.length && isWordUnit(units[at + 1]!));
  }

  /** Where the next word begins, or -1 if there is none in this lead. */
  private next(units: readonly number[], at: number): number {
    if (units[at] === SPACE) return at + 1 < units.length ? at + 1 : -1;
    return this.edges || at >= units.length ? -1 : at;
  }

  /**
   * Reads the longest lead that begins at a place.
   * @param free adverbs of repetition are taken on both sides of the head, as in a lead whose extent is known
   */
  read(units: readonly number[], from: number, free: boolean): Reading | null {
    let best: Reading | null = null;
    const places: Place[] = [{ at: from, adverb: null, object: false }];
    const seen = new Set<number>();
    this.conjunction.at(units, from, (end) => places.push({ at: end, adverb: null, object: false }));
    for (const place of places) {
      if (seen.has(place.at)) continue;
      seen.add(place.at);
      this.heads.at(units, place.at, (headEnd, forms, skipped) => {
        if (!this.edge(units, headEnd)) return;
        const adverb = place.adverb ?? (skipped && { ...skipped, kind: this.kindAt(units, skipped.start) });
        const { end, adverb: found } = this.tail(units, { headEnd, forms, adverb, free });
        if (!best || end > best.end || (end === best.end && headEnd > best.headEnd)) {
          best = { headStart: place.at, headEnd, end, forms, adverb: found };
        }
      });
      this.stepBefore(units, place, (next) => places.push(next));
    }
    return best;
  }

  private kindAt(units: readonly number[], from: number): Repetition {
    let kind: Repetition = 'also';
    this.adverbs.at(units, from, (_, [found]) => kind = found!);
    return kind;
  }

  /** Words and adverbs that lead from one place before the head to the next. */
  private stepBefore(units: readonly number[], place: Place, take: (next: Place) => void): void {
    const step = (end: number, adverb: Adverb | null): void => {
      const at = this.edge(units, end) ? this.next(units, end) : -1;
      if (at >= 0) take({ at, adverb, object: false });
    };
    this.adverbs.at(units, place.at, (end, [kind]) => step(end, place.adverb ?? { kind: kind!, start: place.at, end }));
    this.before.at(units, place.at, (end) => step(end, place.adverb));
    this.complements(units, place.at, Chain.NeedsOpener, (end) => step(end, place.adverb));
  }

  private tail(
    units: readonly number[], head: { headEnd: number; forms: readonly Form[]; adverb: Adverb | null; free: boolean },
  ): { end: number; adverb: Adverb | null } {
    const { position } = head.forms[0]!;
    const adverbsFollow = head.free || head.forms.some((form) => this.pack.leads.repetition.place[form.position] === 'after');
    let best: Place = { at: head.headEnd, adverb: head.adverb, object: takesObject(head.forms) };
    const places: Place[] = [best];
    const seen = new Set<number>();
    for (const place of places) {
      if (seen.has(place.at)) continue;
      seen.add(place.at);
      if (place.at > best.at) best = place;
      const at = this.next(units, place.at);
      if (at < 0) continue;
      const take = (end: number, adverb: Adverb | null, object: boolean): void => {
        if (this.edge(units, end)) places.push({ at: end, adverb, object });
      };
      this.after.at(units, at, (end) => take(end, place.adverb, place.object));
      if (adverbsFollow) {
        this.adverbs.at(units, at, (end, [kind]) => take(end, place.adverb ?? { kind: kind!, start: at, end }, place.object));
      }
      this.complements(units, at, place.object ? Chain.NeedsNoun : Chain.NeedsOpener, (end) => take(end, place.adverb, false));
      this.joined(units, at, position, (end, object) => take(end, place.adverb, object));
    }
    return { end: best.at, adverb: best.adverb };
  }

  /** A conjunction and a second head of the same position; a conjunction that opens leads is written without a space ("و"). */
  private joined(units: readonly number[], from: number, position: Position, take: (end: number, object: boolean) => void): void {
    const read = (end: number, prefixed: boolean): void => {
      const at = prefixed ? end : this.edge(units, end) ? this.next(units, end) : -1;
      if (at < 0) return;
      const places: Place[] = [{ at, adverb: null, object: false }];
      for (const place of places) {
        this.heads.at(units, place.at, (headEnd, forms) => {
          if (forms.some((form) => form.position === position)) take(headEnd, takesObject(forms));
        });
        if (places.length < 4) this.stepBefore(units, place, (next) => places.push(next));
      }
    };
    this.joins.at(units, from, (end) => read(end, false));
    this.conjunction.at(units, from, (end) => read(end, true));
  }

  /** Reads opener, links, qualifiers and nouns, and tells every place where the complement may end. */
  private complements(units: readonly number[], from: number, state: Chain, take: (end: number) => void): void {
    const places: { at: number; state: Chain }[] = [{ at: from, state }];
    const seen = new Set<number>();
    for (const place of places) {
      const key = place.at * 3 + place.state;
      if (seen.has(key)) continue;
      seen.add(key);
      this.chain.at(units, place.at, (end, roles) => {
        if (!this.edge(units, end)) return;
        for (const role of roles) {
          const after = this.follow(place.state, role);
          if (after === null) continue;
          if (after === Chain.Closed) take(end);
          const at = this.next(units, end);
          if (at >= 0) places.push({ at, state: after });
        }
      });
    }
  }

  /** Where a word of a role leads; null where it ends the complement. Where words have edges, no noun follows a noun. */
  private follow(state: Chain, role: Role): Chain | null {
    if (state === Chain.NeedsOpener) return role === 'opener' ? Chain.NeedsNoun : null;
    if (role === 'noun') return state === Chain.Closed && this.edges ? null : Chain.Closed;
    return state === Chain.Closed && role === 'qualifier' ? Chain.Closed : Chain.NeedsNoun;
  }

  /** The first head form that stands as words anywhere in a stretch; the longest one there. */
  scan(units: readonly number[], from: number, to: number): Reading | null {
    for (let i = from; i < to; i++) {
      if (this.edges && i > from && isWordUnit(units[i - 1]!)) continue;
      let found: Reading | null = null;
      this.heads.at(units, i, (end, forms) => {
        if (end <= to && this.edge(units, end)) found = { headStart: i, headEnd: end, end: to, forms, adverb: null };
      });
      if (found) return found;
    }
    return null;
  }
}

function takesObject(forms: readonly Form[]): boolean {
  return forms.some((form) => form.head.object === true);
}

const compiled = new WeakMap<LanguagePack, CompiledGrammar>();

/** The pack's grammar, compiled on first use. */
export function grammarOf(pack: LanguagePack): CompiledGrammar {
  let grammar = compiled.get(pack);
  if (!grammar) compiled.set(pack, grammar = new CompiledGrammar(pack));
  return grammar;
}
