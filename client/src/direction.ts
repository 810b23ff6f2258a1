import { DecorationRangeBehavior, Range, window, workspace, type ExtensionContext, type TextDocument, type TextEditor } from 'vscode';
import { draftLanguage } from './server';

/** Lines above and below what is visible that are set too, so that scrolling shows none unset. */
const margin = 40;

/**
 * Lets lines of Arabic read from right to left. VS Code lays every line out from left to right, word for word in the order in which it colours them, and
 * offers extensions no direction of a line; but each stretch of a line takes this style, and all of them together then read in the right order.
 * The lines stay at the left margin, and keep their underlines, for what stands before the first semicolon says nothing.
 */
export function registerDirection(context: ExtensionContext): void {
  const fromRight = window.createTextEditorDecorationType({
    textDecoration: '; direction: rtl; unicode-bidi: embed !important', rangeBehavior: DecorationRangeBehavior.OpenOpen,
  });
  const isWanted = ({ uri }: TextDocument): boolean => workspace.getConfiguration('resolute', uri).get('rightToLeftLines', true);
  const set = (editor: TextEditor): void => {
    const { document } = editor;
    if (document.languageId === draftLanguage) editor.setDecorations(fromRight, isWanted(document) ? linesFromRight(editor) : []);
  };
  const setAll = (): void => window.visibleTextEditors.forEach(set);
  context.subscriptions.push(
    fromRight,
    window.onDidChangeVisibleTextEditors(setAll),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => set(textEditor)),
    workspace.onDidChangeTextDocument(({ document }) => window.visibleTextEditors.filter((editor) => editor.document === document).forEach(set)),
    workspace.onDidOpenTextDocument(setAll),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('resolute.rightToLeftLines') && setAll()),
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

/** Whether the first letter of a line, tags left out, is one of a script that is written from right to left. */
function readsFromRight(line: string): boolean {
  const first = /\p{L}/u.exec(line.slice(0, 400).replace(/<\/?[a-z]{1,6}>/gi, ''))?.[0];
  return first !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first);
}
