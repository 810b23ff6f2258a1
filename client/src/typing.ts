import { commands, EndOfLine, Position, Range, Selection, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Continuation } from '../../server/src/features/typing/index';
import { NewParagraphRequest } from '../../server/src/server/requests';
import { draftLanguage, type Server } from './server';

/** How long the answer of the server is waited for; then Enter is the editor's own. In milliseconds. */
const patience = 500;

/** For how long an edit is tried again that came while keys were pressed, and between two attempts. In milliseconds. */
const persistence = 3000;
const pause = 10;

/** Enter in drafts, one at a time, for the next may come before the server has answered. */
export class Typing {
  private last: Promise<void> = Promise.resolve();
  /** The empty paragraph just opened: Enter once more, out of habit, opens no other. */
  private opened: { readonly document: TextDocument; readonly version: number; readonly position: Position } | null = null;

  constructor(private readonly server: Server) {}

  /** Opens the next paragraph at the cursor where there is one to open; else does what Enter does. */
  newParagraph(): Promise<void> {
    return (this.last = this.last.then(() => this.enter()).catch(() => undefined));
  }

  private async enter(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor && this.isJustOpened(editor)) {
      this.opened = null;
      return;
    }
    const { running } = this.server;
    if (!editor || !running || editor.document.languageId !== draftLanguage || !await this.open(editor, running)) await commands.executeCommand('type', { text: '\n' });
  }

  private isJustOpened({ document, selection }: TextEditor): boolean {
    return this.opened?.document === document && this.opened.version === document.version && selection.isEmpty && this.opened.position.isEqual(selection.active);
  }

  private async open(editor: TextEditor, client: BaseLanguageClient): Promise<boolean> {
    const { document, selection: { active } } = editor;
    const { version } = document;
    let isMoved = false;
    const watch = workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
      if (changed === document && contentChanges.some(({ range }) => range.start.isBefore(active))) isMoved = true;
    });
    try {
      const asked = client.sendRequest(NewParagraphRequest, {
        textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) }, position: client.code2ProtocolConverter.asPosition(active),
      });
      const made = await Promise.race([asked, after(patience)]);
      if (!made && document.version === version) return false;
      const edits = made?.edits ?? [{ range: { start: active, end: active }, newText: document.eol === EndOfLine.CRLF ? '\r\n' : '\n' }];
      // An edit is refused where something has been typed that this side does not know of yet: it comes to know, and what was typed moves along.
      for (const end = Date.now() + persistence; !isMoved && window.activeTextEditor === editor && Date.now() < end; await after(pause)) {
        const isStill = document.version === version;
        if (!await applied(editor, isStill ? edits : edits.filter(({ range: { end: { line, character } } }) => !new Position(line, character).isAfter(active)))) continue;
        if (isStill && made) this.settle(editor, made);
        return true;
      }
      return false;
    } finally {
      watch.dispose();
    }
  }

  private settle(editor: TextEditor, { cursor }: Continuation): void {
    const position = new Position(cursor.line, cursor.character);
    if (!editor.selection.isEmpty || !editor.selection.active.isEqual(position)) editor.selection = new Selection(position, position);
    editor.revealRange(new Range(position, position));
    const { document } = editor;
    this.opened = document.lineAt(position).isEmptyOrWhitespace ? { document, version: document.version, position } : null;
  }
}

function applied(editor: TextEditor, edits: Continuation['edits']): Thenable<boolean> {
  return editor.edit((builder) => {
    for (const { range: { start, end }, newText } of edits) {
      const range = new Range(start.line, start.character, end.line, end.character);
      if (range.isEmpty) builder.insert(range.start, newText);
      else builder.replace(range, newText);
    }
  });
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
