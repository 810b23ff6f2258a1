import type { MutableElement } from './element';
import type { Marker } from './model';

interface Level {
  readonly style: string;
  value: number;
  item: MutableElement | null;
}

/**
 * The levels of the list that is open, outermost first. An item goes on with the innermost level whose style it has, or whose value it
 * follows; else a new style opens a deeper level. `(i)` after `(h)` is a letter unless `(h)` ended in a colon.
 */
export class ItemLevels {
  private levels: Level[] = [];

  /** How many levels are open. */
  get depth(): number {
    return this.levels.length;
  }

  /** Whether a number in brackets stands where the next letter of an open list should: "(a), (2), (c)". */
  isNext({ kind, before, value }: Marker): boolean {
    return kind === 'number' && before !== '' && this.levels.some((level) => level.value + 1 === value && /letter/.test(level.style));
  }

  clear(): void {
    this.levels = [];
  }

  /**
   * @param afterColon whether the item or paragraph just before ended in a colon, which opens a deeper level
   * @param paragraph what the first level hangs on
   */
  place(marker: Marker, afterColon: boolean, paragraph: MutableElement | null): { depth: number; parent: MutableElement | null; marker: Marker } {
    const read = this.readAs(marker, afterColon);
    const style = styleOf(read);
    let at = this.levels.findLastIndex((level) => level.style === style);
    // A marker in another style whose value comes next is a slip in the list, no deeper level.
    if (at < 0 && read.value > 1 && !afterColon) at = this.levelBefore(read);
    if (at >= 0 && !(afterColon && read.value === 1 && at === this.levels.length - 1 && read.kind === 'bullet')) {
      this.levels.length = at + 1;
      this.levels[at]!.value = read.value;
    } else {
      this.levels.push({ style, value: read.value, item: null });
    }
    const depth = this.levels.length;
    return { depth, parent: this.levels[depth - 2]?.item ?? paragraph, marker: read };
  }

  enter(item: MutableElement): void {
    const level = this.levels[this.levels.length - 1];
    if (level) level.item = item;
  }

  /** The level that a value goes on with whatever the brackets: one of the same kind of sign, else the innermost. */
  private levelBefore({ kind, value }: Marker): number {
    const same = this.levels.findLastIndex((level) => level.value + 1 === value && level.style.startsWith(kind));
    return same >= 0 ? same : this.levels.findLastIndex((level) => level.value > 0 && level.value + 1 === value);
  }

  private readAs(marker: Marker, afterColon: boolean): Marker {
    const doubled = doubledValue(marker);
    if (doubled > 0 && this.levels.some((level) => level.style === styleOf({ ...marker, kind: 'letter' }) && level.value + 1 === doubled)) {
      return { ...marker, kind: 'letter', value: doubled };
    }
    if (marker.kind !== 'letter' || marker.roman === undefined) return marker;
    const roman: Marker = { ...marker, kind: 'roman', value: marker.roman };
    const exact = this.levels.findLast((level) => level.style === styleOf(marker));
    // In other brackets it still goes on with the letters, if it is their next one: "i)" after "(h)".
    const letters = exact ?? this.levels.findLast((level) => level.style.startsWith('letter') && level.value + 1 === marker.value);
    const romans = this.levels.findLast((level) => level.style === styleOf(roman));
    const inner = this.levels[this.levels.length - 1];
    if (romans && inner === romans && romans.value + 1 === roman.value) return roman;
    if (letters && letters.value + 1 === marker.value && !(afterColon && inner === letters && roman.value === 1)) return marker;
    if (romans && romans.value + 1 === roman.value) return roman;
    if (roman.value === 1) return roman;
    return inner === romans && romans ? roman : marker;
  }
}

/** The place of `(ii)` or `(xx)` after `(hh)`, `(ww)`; 0 where it is none. */
function doubledValue({ kind, text, before, after }: Marker): number {
  const sign = text.slice(before.length, text.length - after.length);
  return kind === 'roman' && (sign === 'ii' || sign === 'xx') ? 26 + sign.charCodeAt(0) - 96 : 0;
}

function styleOf({ kind, before, after, text }: Marker): string {
  return kind === 'bullet' ? text : kind + before + after;
}
