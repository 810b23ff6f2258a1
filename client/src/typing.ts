import { commands, Range, window, workspace, type Disposable, type TextDocument, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Continuation } from '../../server/src/features/typing/index';
import { NewParagraphRequest } from '../../server/src/server/requests';
import { Continuing, type DistantEditor } from './continuing';
import { draftLanguage, type Server } from './server';

/** Between two attempts at an edit that came while keys were pressed. In milliseconds. */
const pause = 10;

/** Enter in drafts: begun by the editor, continued by us, taken back by one undo. */
export class Typing implements Disposable {
  private readonly drafts = new WeakMap<TextDocument, Continuing>();
  private readonly watch: Disposable;

  constructor(private readonly server: Server) {
    this.watch = workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      if (document.languageId === draftLanguage && contentChanges.length > 0) this.in(document).changed(document.version, contentChanges, reason === undefined);
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
  async continueParagraph(): Promise<void> {
    const editor = window.activeTextEditor;
    const { running } = this.server;
    if (editor && running) await this.in(editor.document).continue(distant(editor, running));
  }

  private in(document: TextDocument): Continuing {
    const known = this.drafts.get(document) ?? new Continuing(Date.now);
    this.drafts.set(document, known);
    return known;
  }
}

function distant(editor: TextEditor, client: BaseLanguageClient): DistantEditor {
  const { document } = editor;
  const isComposed = /\p{Script=Han}/u.test(document.getText());
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  return {
    get version() { return document.version; },
    get isActive() { return window.activeTextEditor === editor; },
    isComposed,
    ask: ({ position, begun, typed }) => client.sendRequest(NewParagraphRequest, { textDocument, position, begun, typed }),
    apply: (continuation) => applied(editor, continuation),
    pause: () => new Promise((resolve) => setTimeout(resolve, pause)),
  };
}

async function applied(editor: TextEditor, { edits, cursor }: Continuation): Promise<boolean> {
  const isDone = await editor.edit((builder) => {
    for (const { range: { start, end }, newText } of edits) {
      const range = new Range(start.line, start.character, end.line, end.character);
      if (range.isEmpty) builder.insert(range.start, newText);
      else builder.replace(range, newText);
    }
  }, { undoStopBefore: false, undoStopAfter: true });
  if (isDone) editor.revealRange(new Range(cursor.line, cursor.character, cursor.line, cursor.character));
  return isDone;
}
