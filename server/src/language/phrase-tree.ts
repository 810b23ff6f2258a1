import { compact } from '../text/words';

interface Branch<T> {
  readonly next: Map<number, Branch<T>>;
  readonly values: T[];
}

const SPACE = 0x20;

/** Many phrases, folded, to be found together at one place in one pass. */
export class PhraseTree<T> {
  private readonly root: Branch<T> = { next: new Map(), values: [] };

  /** @param skips phrases that may stand between the words of a phrase of this tree, such as an adverb inside "Takes also note" */
  constructor(private readonly skips: PhraseTree<unknown> | null = null) {}

  add(phrase: string, value: T): void {
    let branch = this.root;
    for (const unit of compact(phrase).units) {
      let next = branch.next.get(unit);
      if (!next) branch.next.set(unit, next = { next: new Map(), values: [] });
      branch = next;
    }
    branch.values.push(value);
  }

  /** Whether a phrase may begin with two units: spares the search at most places. The second is left out at the end of a text. */
  opensWith(first: number, second?: number): boolean {
    const branch = this.root.next.get(first);
    return branch !== undefined && (branch.values.length > 0 || (second !== undefined && branch.next.has(second)));
  }

  /**
   * Visits every phrase that begins at a place, shorter ones first, up to the end of the units.
   * @param visit gets the end, the values of the phrase, and where a skipped phrase was
   */
  at(units: readonly number[], from: number, visit: (end: number, values: readonly T[], skipped: Skipped | null) => void): void {
    this.follow(this.root, units, from, null, visit);
  }

  private follow(
    start: Branch<T>, units: readonly number[], from: number, skipped: Skipped | null,
    visit: (end: number, values: readonly T[], skipped: Skipped | null) => void,
  ): void {
    let branch: Branch<T> | undefined = start;
    for (let i = from; ; i++) {
      if (branch.values.length > 0) visit(i, branch.values, skipped);
      if (i >= units.length) return;
      if (this.skips && !skipped && i > from && units[i] === SPACE && branch.next.has(SPACE)) {
        const stay: Branch<T> = branch;
        this.skips.at(units, i + 1, (end) => {
          if (units[end] === SPACE) this.follow(stay, units, end, { start: i + 1, end }, visit);
        });
      }
      branch = branch.next.get(units[i]!);
      if (!branch) return;
    }
  }
}

/** Where a phrase was skipped, in units. */
export interface Skipped {
  readonly start: number;
  readonly end: number;
}
