import { window, type ExtensionContext, type TextEditor } from 'vscode';
import { Previews } from './previews';
import { draftLanguage } from './server';

/** Between two scrolls that previews are told of, in milliseconds: VS Code's own pause for Markdown files. */
const pause = 50;

/**
 * Lets the preview of a draft scroll with its editor. VS Code's Markdown extension does so for files of its own languages only.
 * Where that extension no longer gives its previews away, they stay where they are.
 */
export function registerPreviewScrolling({ subscriptions }: ExtensionContext): Previews {
  const previews = new Previews((uri) => {
    const editor = window.visibleTextEditors.find(({ document }) => document.languageId === draftLanguage && document.uri.toString() === uri);
    return editor && topLine(editor);
  });
  const waiting = new Map<string, TextEditor>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    for (const [uri, editor] of waiting) {
      const line = topLine(editor);
      if (line !== undefined) previews.scroll(uri, line);
    }
    waiting.clear();
  };
  subscriptions.push(
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (textEditor.document.languageId !== draftLanguage) return;
      waiting.set(textEditor.document.uri.toString(), textEditor);
      timer ??= setTimeout(tell, pause);
    }),
    { dispose: () => clearTimeout(timer) },
  );
  return previews;
}

/** The line at the top of an editor, from 0, with how much of a wrapped one is above it; undefined where nothing is visible. */
function topLine({ document, visibleRanges: [visible] }: TextEditor): number | undefined {
  if (!visible) return undefined;
  const { line, character } = visible.start;
  return line + character / (document.lineAt(line).text.length + 2);
}
