import { commands, Position, Range, Selection, window, workspace, type Disposable, type TextDocument, type TextDocumentContentChangeEvent, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Continuation } from '../../server/src/features/typing/index';
import { NewParagraphRequest } from '../../server/src/server/requests';
import { afterChange } from './positions';
import { draftLanguage, type Server } from './server';

/** For how long an edit is tried again that came while keys were pressed, and between two attempts. In milliseconds. */
const persistence = 3000;
const pause = 10;

/** Within so many milliseconds a second Enter is the habit of who parts paragraphs by a blank line. */
const habit = 1500;

/** A line that the editor has begun for Enter, as it stands now. */
interface Entered {
  readonly document: TextDocument;
  readonly time: number;
  readonly position: Position;
  /** Behind the line end and the indentation. */
  readonly begun: Position;
  /** Up to where words have been typed since. */
  readonly typed: Position;
  /** Number of changes of the text before it. */
  readonly moves: number;
}

type Edits = Continuation['edits'];

/**
 * Enter in drafts. The editor begins the line itself, at once, so that no key comes before it; what belongs there follows, and one undo takes both back.
 */
export class Typing implements Disposable {
  private entered: Entered[] = [];
  private last: Promise<void> = Promise.resolve();
  /** The empty paragraph just opened. */
  private opened: { readonly document: TextDocument; readonly time: number; readonly position: Position } | null = null;
  private readonly watch: Disposable;

  constructor(private readonly server: Server) {
    this.watch = workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      if (document.languageId !== draftLanguage) return;
      for (const change of contentChanges) this.entered = this.entered.flatMap((it) => (it.document === document ? shifted(it, change) : [it]));
      const [only] = contentChanges;
      if (reason === undefined && contentChanges.length === 1 && only) this.take(document, only);
    });
  }

  dispose(): void {
    this.watch.dispose();
  }

  /** Enter, for who gives it by name. */
  async newParagraph(): Promise<void> {
    await commands.executeCommand('type', { text: '\n' });
    await this.continueParagraph();
  }

  /** Follows up the Enter that the editor has just carried out. */
  continueParagraph(): Promise<void> {
    const latest = this.entered[this.entered.length - 1];
    const { running } = this.server;
    if (!latest || !running || Date.now() - latest.time > persistence) return Promise.resolve();
    return (this.last = this.last.then(() => this.follow(latest.time, running)).catch(() => undefined).then(() => void this.forget(latest.time)));
  }

  private take(document: TextDocument, { range, text }: TextDocumentContentChangeEvent): void {
    const line = /^(?:\r\n|\n)([ \t>]*)$/.exec(text);
    if (!line || !range.isEmpty) return;
    const begun = new Position(range.start.line + 1, line[1]!.length);
    const time = Math.max(Date.now(), 1 + (this.entered[this.entered.length - 1]?.time ?? 0));
    this.entered = [...this.entered.filter((it) => time - it.time < persistence), { document, time, position: range.start, begun, typed: begun, moves: 0 }];
  }

  private find(time: number): Entered | undefined {
    return this.entered.find((it) => it.time === time);
  }

  private forget(time: number): void {
    this.entered = this.entered.filter((it) => it.time !== time);
  }

  private async follow(time: number, client: BaseLanguageClient): Promise<void> {
    const editor = window.activeTextEditor;
    const line = this.find(time);
    if (!editor || !line || editor.document !== line.document) return;
    const { document, position, begun, typed, moves } = line;
    if (this.isJustOpened(line)) {
      this.opened = null;
      await this.apply(editor, time, moves, [{ range: { start: position, end: begun }, newText: '' }]);
      return;
    }
    const { version } = document;
    const { code2ProtocolConverter: convert } = client;
    const made = await client.sendRequest(NewParagraphRequest, {
      textDocument: { uri: convert.asUri(document.uri) }, position: convert.asPosition(position), begun: convert.asPosition(begun), typed: convert.asPosition(typed),
    });
    if (!made) return;
    // What ends the line that was left may stand behind words typed since.
    const early = made.edits.filter(({ range: { end } }) => !new Position(end.line, end.character).isAfter(begun));
    await this.apply(editor, time, moves, document.version === version ? made.edits : early, () => this.settle(editor, made, version, time, carried(typed, made.edits)));
  }

  /** Enter once more, out of habit, opens no other paragraph. */
  private isJustOpened({ document, time, position }: Entered): boolean {
    const { opened } = this;
    return opened?.document === document && time - opened.time < habit && opened.position.isEqual(position);
  }

  /** An edit is refused where something has been typed that this side does not know of yet: it comes to know, and what was typed moves along. */
  private async apply(editor: TextEditor, time: number, moves: number, edits: Edits, done?: () => void): Promise<void> {
    for (const end = Date.now() + persistence; this.find(time)?.moves === moves && window.activeTextEditor === editor && Date.now() < end; await after(pause)) {
      const before = this.entered.map((it) => it.time);
      if (!await applied(editor, edits)) continue;
      // A line end of our own was no Enter.
      this.entered = this.entered.filter((it) => before.includes(it.time) || !edits.some(({ range: { start } }) => it.position.line === start.line && it.position.character === start.character));
      return done?.();
    }
  }

  private settle(editor: TextEditor, { cursor }: Continuation, version: number, time: number, carriedTo: Position | null): void {
    const { document } = editor;
    const position = new Position(cursor.line, cursor.character);
    const isPlain = document.lineAt(position).text.slice(0, position.character).trim() === '';
    this.opened = isPlain ? { document, time, position } : null;
    // Where more has been typed the cursor stands behind it, and has moved along. The editor may know of keys of which this side has not
    // heard yet, so the cursor is set only where the edit alone has not brought it to its place.
    if (document.version !== version + 1 || carriedTo?.isEqual(position)) return;
    if (!editor.selection.isEmpty || !editor.selection.active.isEqual(position)) editor.selection = new Selection(position, position);
    editor.revealRange(new Range(position, position));
  }
}

/** A begun line after a change of the text; none where the change has undone it. */
function shifted(line: Entered, change: TextDocumentContentChangeEvent): Entered[] {
  const position = afterChange(line.position, change, 'behind');
  const begun = afterChange(line.begun, change, 'before');
  const typed = afterChange(line.typed, change, 'behind');
  if (!position || !begun || !typed || !position.isBefore(begun)) return [];
  const isBefore = change.range.start.isBefore(line.position) || position.isAfter(line.position);
  return [{ ...line, position, begun, typed, moves: line.moves + (isBefore ? 1 : 0) }];
}

/** Where the cursor is carried by edits that are made at once. */
function carried(cursor: Position, edits: Edits): Position | null {
  const changes = edits
    .map(({ range: { start, end }, newText }) => ({ range: new Range(start.line, start.character, end.line, end.character), text: newText }))
    .sort((a, b) => b.range.start.compareTo(a.range.start));
  return changes.reduce<Position | null>((position, change) => position && afterChange(position, change, 'behind'), cursor);
}

function applied(editor: TextEditor, edits: Edits): Thenable<boolean> {
  return editor.edit((builder) => {
    for (const { range: { start, end }, newText } of edits) {
      const range = new Range(start.line, start.character, end.line, end.character);
      if (range.isEmpty) builder.insert(range.start, newText);
      else builder.replace(range, newText);
    }
  }, { undoStopBefore: false, undoStopAfter: true });
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
