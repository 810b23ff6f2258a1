import type { BegunLine, Continuation } from '../../server/src/features/typing/index';
import { afterChange, compare, type TextChange } from './positions';

/** The editor of a draft, at the far end of a line: the drafter's keys change the text there at once, and this side hears of them later. */
export interface DistantEditor {
  /** Of the text as this side knows it. */
  readonly version: number;
  /** Whether the drafter is still in it. */
  readonly isActive: boolean;
  /** Whether words are written with an input method, so that what was typed last may still be composed. */
  readonly isComposed: boolean;
  /** What belongs on a line that has been begun, by the text as this side knows it or a later one; null where nothing does. */
  ask(line: BegunLine): Promise<Continuation | null>;
  /** Carries out edits where the text is still the one that this side knows; false where it has gone on. The cursor moves along with the words around it. */
  apply(continuation: Continuation): Promise<boolean>;
  /** Gives the news some time to arrive. */
  pause(): Promise<void>;
}

/** A line that the editor has begun for Enter, as it stands now. */
interface Entered extends BegunLine {
  /** Of the text when it was begun: no other line has the same. */
  readonly version: number;
  readonly time: number;
  /** Number of changes of the text before it. */
  readonly moves: number;
  /** Whether letters typed on it have given way to others, as they do while an input method or a dead key composes. */
  readonly isReplaced: boolean;
}

/** For how long after Enter its paragraph may be opened. In milliseconds. */
const persistence = 3000;

/** Within so many milliseconds a second Enter is the habit of who parts paragraphs by a blank line. */
const habit = 1500;

/**
 * Follows up Enter in one draft: the editor begins the line itself, at once, and what belongs there is put before the words typed on it since.
 * The cursor is never set, for it may have gone on: edits end where the line begins, so it is carried along.
 */
export class Continuing {
  /** The line begun last, and those that are followed up. */
  private latest: Entered | null = null;
  private followed: readonly Entered[] = [];
  /** The plain paragraph opened last. */
  private opened: Pick<Entered, 'position' | 'time'> | null = null;
  private last: Promise<void> = Promise.resolve();

  /** @param clock gives the time in milliseconds */
  constructor(private readonly clock: () => number) {}

  /** Takes note of changes that have led to a version of the text. @param isNew false where they were undone or made again */
  changed(version: number, changes: readonly TextChange[], isNew: boolean): void {
    for (const change of changes) {
      this.followed = this.followed.flatMap((it) => shifted(it, change) ?? []);
      this.latest = this.latest && shifted(this.latest, change);
    }
    if (!changes.some(({ text }) => /[\r\n]/.test(text))) return;
    const [only, ...others] = changes;
    const line = isNew && only && others.length === 0 ? begunBy(only) : null;
    this.latest = line && { ...line, version, time: this.clock(), moves: 0, isReplaced: false };
  }

  /** Follows up the Enter that began a line last, once those before it are done with. */
  continue(editor: DistantEditor): Promise<void> {
    const { latest } = this;
    if (!latest) return this.last;
    const { version } = latest;
    this.latest = null;
    this.followed = [...this.followed, latest];
    const done = (): void => void (this.followed = this.followed.filter((it) => it.version !== version));
    return (this.last = this.last.then(() => this.follow(version, editor)).catch(() => undefined).then(done));
  }

  private async follow(version: number, editor: DistantEditor): Promise<void> {
    const current = (): Entered | undefined => this.followed.find((it) => it.version === version && editor.isActive && this.isFresh(it) && isSettled(it, editor));
    for (let line = current(); line; line = current()) {
      const known = editor.version;
      const made = this.isHabit(line) ? withoutLine(line) : await editor.ask(line);
      if (made) return this.write(made, line, known, current, editor);
      // Of a text that has gone on, the answer may have been about words typed since.
      if (editor.version === known) return;
    }
  }

  /** An edit is refused where something has been typed of which this side does not know yet; what is put in before those words stays right. */
  private async write(made: Continuation, line: Entered, known: number, current: () => Entered | undefined, editor: DistantEditor): Promise<void> {
    const early = made.edits.filter(({ range: { end } }) => compare(end, line.begun) <= 0);
    while (current()?.moves === line.moves) {
      const { version } = editor;
      if (await editor.apply(version === known ? made : { ...made, edits: early })) {
        // A line end of our own was no Enter.
        if (this.latest?.version === version + 1) this.latest = null;
        this.opened = made.isPlain ? { position: made.cursor, time: line.time } : null;
        return;
      }
      await editor.pause();
    }
  }

  private isFresh({ time }: Entered): boolean {
    return this.clock() - time < persistence;
  }

  /** Enter once more, out of habit, opens no other paragraph. */
  private isHabit({ position, time }: Entered): boolean {
    return this.opened !== null && time - this.opened.time < habit && compare(this.opened.position, position) === 0;
  }
}

/** Where words are being composed on a line, nothing may be put before them: the editor would lose its place, and swallow letters. */
function isSettled({ begun, typed, isReplaced }: Entered, { isComposed }: DistantEditor): boolean {
  return !isReplaced && !(isComposed && compare(typed, begun) > 0);
}

/** The line that a change has begun, if it was Enter. */
function begunBy({ range: { start, end }, text }: TextChange): BegunLine | null {
  const line = /^(?:\r\n|\n)([ \t>]*)$/.exec(text);
  if (!line || compare(start, end) !== 0) return null;
  const begun = { line: start.line + 1, character: line[1]!.length };
  return { position: { line: start.line, character: start.character }, begun, typed: begun };
}

/** A begun line after a change of the text; null where the change has undone it. */
function shifted(line: Entered, change: TextChange): Entered | null {
  const position = afterChange(line.position, change, 'behind');
  const begun = afterChange(line.begun, change, 'before');
  const typed = afterChange(line.typed, change, 'behind');
  if (!position || !begun || !typed || compare(position, begun) >= 0) return null;
  const isBefore = compare(change.range.start, line.position) < 0 || compare(position, line.position) > 0;
  const { range: { start, end }, text } = change;
  const isReplacement = compare(start, line.begun) >= 0 && compare(start, line.typed) <= 0 && compare(start, end) < 0 && /\p{L}/u.test(text);
  return { ...line, position, begun, typed, moves: line.moves + (isBefore ? 1 : 0), isReplaced: line.isReplaced || isReplacement };
}

function withoutLine({ position, begun }: Entered): Continuation {
  return { edits: [{ range: { start: position, end: begun }, newText: '' }], cursor: position, isPlain: false };
}
