import { DecorationRangeBehavior, Range, window, workspace, type ExtensionContext, type TextEditor, type TextEditorDecorationType } from 'vscode';
import { readsFromRight } from './right-to-left';
import { draftLanguage } from './server';

/** Lines above and below what is visible that are set too, so that scrolling shows none unset. */
const margin = 40;

/** Underlines are kept, for what stands before the first semicolon says nothing. */
const words = '; direction: rtl; unicode-bidi: embed !important;';
/** A line reaches over the whole editor, or VS Code would take a click beside its words for one behind them. An editor that cannot read this leaves it out. */
const lineOfWords = `
  .view-line:has(> span > &) { direction: rtl; width: 100%; }
  .view-line:has(> span > &) > span { left: 0; right: 14px; }`;

/**
 * Lets lines of Arabic read from right to left, and begin at the right margin where lines are wrapped. VS Code lays every line out from left to right, word for
 * word in the order in which it colours them, and offers extensions no direction of a line; but each stretch of a line takes a style, and all of them together
 * then read in the right order.
 */
export function registerDirection(context: ExtensionContext): void {
  const style = (textDecoration: string): TextEditorDecorationType =>
    window.createTextEditorDecorationType({ textDecoration, rangeBehavior: DecorationRangeBehavior.OpenOpen });
  const atMargin = style(words + lineOfWords);
  const inPlace = style(words);
  const set = (editor: TextEditor): void => {
    const { document } = editor;
    if (document.languageId !== draftLanguage) return;
    const lines = workspace.getConfiguration('resolute', document.uri).get('rightToLeftLines', true) ? linesFromRight(editor) : [];
    const isWrapped = workspace.getConfiguration('editor', document).get('wordWrap') !== 'off';
    editor.setDecorations(atMargin, isWrapped ? lines : []);
    editor.setDecorations(inPlace, isWrapped ? [] : lines);
  };
  const setAll = (): void => window.visibleTextEditors.forEach(set);
  context.subscriptions.push(
    atMargin, inPlace,
    window.onDidChangeVisibleTextEditors(setAll),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => set(textEditor)),
    workspace.onDidChangeTextDocument(({ document }) => window.visibleTextEditors.filter((editor) => editor.document === document).forEach(set)),
    workspace.onDidOpenTextDocument(setAll),
    workspace.onDidChangeConfiguration((change) => (change.affectsConfiguration('resolute.rightToLeftLines') || change.affectsConfiguration('editor.wordWrap')) && setAll()),
  );
  setAll();
}

function linesFromRight({ document, visibleRanges }: TextEditor): Range[] {
  const found: Range[] = [];
  for (const { start, end } of visibleRanges) {
    const last = Math.min(document.lineCount - 1, end.line + margin);
    for (let i = Math.max(0, start.line - margin); i <= last; i++) {
      const { text, range } = document.lineAt(i);
      if (readsFromRight(text)) found.push(range);
    }
  }
  return found;
}
