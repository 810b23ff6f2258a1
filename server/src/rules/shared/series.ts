/** One place in a series of numbers or letters. */
export interface SeriesEntry {
  /** Null for a member that should have a number and has none. */
  readonly value: number | null;
  /** Whether the series may begin again here: a heading stands before it. */
  readonly mayRestart?: boolean;
  /** `5 bis` keeps the place of 5. */
  readonly isLatin?: boolean;
  /** A further version of a member of the series, whose number it shares. */
  readonly isVersion?: boolean;
  /** A member without number that may do without: always, or unless the series leaves room for it. */
  readonly mayBeBare?: 'always' | 'without-room';
}

/** A place at which a series breaks. Each break is told once, where it happens: what follows it in order is not told again. */
export interface SeriesFault {
  readonly index: number;
  /**
   * One number is wrong and the rest go on; numbers are skipped; a number comes again; a member has none although the series leaves room
   * for it (`missing`), or leaves none (`unplaced`).
   */
  readonly kind: 'wrong' | 'skipped' | 'repeated' | 'missing' | 'unplaced';
  readonly expected: number;
  /** Index up to which (exclusive) the members follow this break: the next break, a new beginning or the end. */
  until: number;
}

/**
 * The fewest breaks that explain a series. `1 2 14 4` has one wrong number, `1 2 4 5` one gap, `1 2 2 3` one repeat, `1 2 _ 4` one missing number.
 * @param open whether the series may begin at any number, as in a fragment
 */
export function seriesFaults(entries: readonly SeriesEntry[], open = false): SeriesFault[] {
  const faults: SeriesFault[] = [];
  let last = open ? (entries.find(({ value }) => value !== null)?.value ?? 1) - 1 : 0;
  let unnumbered: number[] = [];
  let mayRestart = false;
  let hasRestarted = false;
  const fault = (index: number, kind: SeriesFault['kind'], expected: number) => faults.push({ index, kind, expected, until: entries.length });
  const settle = (places: number, kind: 'missing' | 'unplaced' = 'missing') => {
    unnumbered.forEach((index, n) => {
      const { mayBeBare } = entries[index]!;
      if (!mayBeBare || (mayBeBare === 'without-room' && kind === 'missing' && !hasRestarted)) fault(index, kind, last + 1 + n);
    });
    last += places;
    unnumbered = [];
  };
  const closeAt = (index: number) => {
    for (let i = faults.length - 1; i >= 0 && faults[i]!.until > index; i--) faults[i]!.until = Math.max(index, faults[i]!.index + 1);
  };
  entries.forEach((entry, index) => {
    mayRestart ||= entry.mayRestart === true;
    const { value } = entry;
    if (value === null) {
      unnumbered.push(index);
      return;
    }
    if (mayRestart && value === 1) {
      hasRestarted ||= last > 0 || unnumbered.length > 1;
      settle(0);
      closeAt(index);
      last = 1;
    } else if (entry.isLatin && value === last) {
      settle(0);
    } else if (entry.isVersion) {
      settle(0);
      closeAt(index);
      last = value;
    } else {
      const room = Math.min(unnumbered.length, Math.max(0, value - last - 1));
      settle(room, room > 0 ? 'missing' : 'unplaced');
      const expected = last + 1;
      const before = faults[faults.length - 1];
      if (value === expected) {
        last = value;
      } else if (before?.kind === 'repeated' && value === last && before.until === entries.length) {
        // A number that comes again and again is one break.
      } else if (isAlone(entries, index, expected)) {
        closeAt(index);
        fault(index, 'wrong', expected);
        last = expected;
      } else {
        closeAt(index);
        fault(index, value > expected ? 'skipped' : 'repeated', expected);
        last = value;
      }
    }
    mayRestart = false;
  });
  settle(0);
  return faults.sort((a, b) => a.index - b.index);
}

/** Whether the series goes on after an entry as if the entry had the expected number, or the entry has changed places with the next. */
function isAlone(entries: readonly SeriesEntry[], index: number, expected: number): boolean {
  const next = entries[index + 1];
  if (!next || next.mayRestart || next.value === null) return false;
  return next.value === expected + 1 || (next.value === expected && entries[index]!.value === expected + 1);
}
