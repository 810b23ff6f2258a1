import { Continuing, type DistantEditor } from '../../client/src/continuing';
import type { TextChange } from '../../client/src/positions';
import { newParagraph, type BegunLine, type Continuation } from '../../server/src/features/typing/index';
import { BlockDocument } from '../../server/src/text/document';
import { snapshotOf } from './snapshot';

type Message = () => void;

/**
 * An editor, an extension and a server that tell each other of everything in order, but late: what goes on next is chosen from outside.
 * The extension hears several messages at once, as they come in one piece.
 * Keys are letters, brackets that close themselves, Enter, written as a line end, and `undo`.
 */
export class Distance {
  /** What the drafter sees: the text, and the cursor by its offset. */
  text: string;
  cursor: number;
  private version = 1;
  /** The text and the cursor before each Enter; what else is done is undone along with it. */
  private readonly undone: (readonly [text: string, cursor: number])[] = [];

  private readonly toExtension: Message[] = [];
  private readonly toEditor: Message[] = [];
  private readonly toServer: Message[] = [];
  /** Requests that the server has not come to, and pauses. */
  private readonly requests: Message[] = [];
  private readonly pauses: Message[] = [];
  private readonly continuing = new Continuing(() => 0);
  private readonly known: { version: number };
  private atServer: string;

  constructor(source: string, readonly keys: string[]) {
    this.cursor = source.indexOf('‸');
    this.text = this.atServer = source.replace('‸', '');
    this.known = { version: 1 };
  }

  /** Lets one of the things happen that may; false where there are none. @param choice any whole number */
  async step(choice: number): Promise<boolean> {
    const waiting = [this.toEditor, this.toServer, this.requests, this.pauses].filter(({ length }) => length > 0);
    const possible = [
      ...this.keys.length > 0 ? [() => this.press(this.keys.shift()!)] : [],
      ...this.toExtension.length > 0 ? [() => this.toExtension.splice(0, 1 + choice % 4).forEach((hear) => hear())] : [],
      ...waiting.map((line) => () => line.shift()!()),
    ];
    if (possible.length === 0) return false;
    possible[choice % possible.length]!();
    await new Promise((resolve) => setImmediate(resolve));
    return true;
  }

  private press(key: string): void {
    if (key === 'undo') return this.undo();
    if (key === '\n') this.undone.push([this.text, this.cursor]);
    const written = key === '(' ? '()' : key;
    this.change([{ start: this.cursor, end: this.cursor, newText: written }]);
    if (key === '(') this.cursor--;
    if (key !== '\n') return;
    this.toExtension.push(() => void this.continuing.continue(this.distant()));
  }

  private undo(): void {
    const [text, cursor] = this.undone.pop() ?? [this.text, this.cursor];
    let same = 0;
    while (same < cursor && text[same] === this.text[same]) same++;
    let end = text.length;
    for (let last = this.text.length; end > same && last > same && text[end - 1] === this.text[last - 1]; last--) end--;
    this.change([{ start: same, end: this.text.length - (text.length - end), newText: text.slice(same, end) }], false);
    this.cursor = cursor;
  }

  /** The cursor is carried along, and stands behind what is put in where it is. */
  private change(edits: readonly { start: number; end: number; newText: string }[], isNew = true): void {
    const before = new BlockDocument('file:///a', '', 1, this.text);
    const sorted = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
    const changes: TextChange[] = sorted.map(({ start, end, newText }) => ({ range: { start: before.positionAt(start), end: before.positionAt(end) }, text: newText }));
    for (const { start, end, newText } of sorted) {
      this.text = this.text.slice(0, start) + newText + this.text.slice(end);
      if (start <= this.cursor) this.cursor = Math.max(this.cursor, end) + newText.length - (end - start);
    }
    const [version, text] = [++this.version, this.text];
    this.toExtension.push(() => {
      this.known.version = version;
      this.toServer.push(() => void (this.atServer = text));
      this.continuing.changed(version, changes, isNew);
    });
  }

  private distant(): DistantEditor {
    const { known } = this;
    return {
      get version() { return known.version; },
      isActive: true,
      isComposed: false,
      ask: (line) => new Promise((resolve) => this.toServer.push(() => this.requests.push(() => {
        const answer = this.answer(line);
        this.toExtension.push(() => resolve(answer));
      }))),
      apply: ({ edits }) => new Promise((resolve) => {
        const { version } = known;
        this.toEditor.push(() => {
          const isCurrent = version === this.version;
          const document = new BlockDocument('file:///a', '', 1, this.text);
          if (isCurrent) this.change(edits.map(({ range, newText }) => ({ start: document.offsetAt(range.start), end: document.offsetAt(range.end), newText })));
          this.toExtension.push(() => resolve(isCurrent));
        });
      }),
      pause: () => new Promise((resolve) => this.pauses.push(resolve)),
    };
  }

  private answer(line: BegunLine): Continuation | null {
    return newParagraph(snapshotOf(this.atServer), line);
  }
}
