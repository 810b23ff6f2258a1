import * as vscode from 'vscode';
import { DocumentDropEdit, l10n, languages, Range, SnippetString, Uri, workspace, type DataTransfer, type ExtensionContext, type TextDocument } from 'vscode';
import { draftLanguage } from './server';
import { isInsideLink, linkOver, linksTo } from './written-link';

/** What VS Code offers since version 1.97, for pasting; the oldest that drafts are written in does not. */
interface Pasting {
  readonly DocumentPasteEdit?: new (text: string | SnippetString, title: string, kind: unknown) => object;
  readonly DocumentDropOrPasteEditKind?: { readonly Empty: { append(...parts: string[]): unknown } };
  readonly languages: { registerDocumentPasteEditProvider?(selector: object, provider: object, metadata: object): vscode.Disposable };
}

/** Lets what is pasted or dropped become links as in Markdown files, by the same settings: an address over selected words, and files. */
export function registerLinks({ subscriptions }: ExtensionContext): void {
  const selector = { language: draftLanguage };
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind, languages: { registerDocumentPasteEditProvider } } = vscode as unknown as Pasting;
  const title = l10n.t('Insert link');
  const kind = DocumentDropOrPasteEditKind?.Empty.append('markdown', 'link');
  subscriptions.push(languages.registerDocumentDropEditProvider(selector, {
    async provideDocumentDropEdits(document, _, dropped) {
      const links = isWanted(document, 'drop.enabled') ? await fileLinks(document, dropped) : null;
      return links ? Object.assign(new DocumentDropEdit(links), { title, kind }) : null;
    },
  }));
  if (!DocumentPasteEdit || !registerDocumentPasteEditProvider) return;
  subscriptions.push(registerDocumentPasteEditProvider(selector, {
    async provideDocumentPasteEdits(document: TextDocument, ranges: readonly Range[], pasted: DataTransfer) {
      const link = isWanted(document, 'pasteUrlAsFormattedLink.enabled') ? await addressOver(document, ranges, pasted) : null;
      const inserted = link ?? (isWanted(document, 'filePaste.enabled') ? await fileLinks(document, pasted) : null);
      return inserted === null ? null : [new DocumentPasteEdit(inserted, title, kind)];
    },
  }, { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain', 'text/uri-list'] }));
}

function isWanted(document: TextDocument, name: string): boolean {
  return !['never', false].includes(workspace.getConfiguration('markdown.editor', document).get<string | boolean>(name, 'smart'));
}

/** The selected words as a link to the address that is pasted over them. */
async function addressOver(document: TextDocument, ranges: readonly Range[], pasted: DataTransfer): Promise<string | null> {
  const [range] = ranges;
  if (!range || ranges.length > 1 || range.isEmpty || !range.isSingleLine) return null;
  if (isInsideLink(document.getText(new Range(range.start.line, 0, range.start.line, range.start.character)))) return null;
  const address = await pasted.get('text/plain')?.asString();
  return address === undefined ? null : linkOver(document.getText(range), address);
}

/** Links to files; null where something else is inserted. */
async function fileLinks({ uri }: TextDocument, given: DataTransfer): Promise<SnippetString | null> {
  const list = await given.get('text/uri-list')?.asString();
  const files = (list ?? '').split(/[\r\n]+/).filter((line) => line !== '' && !line.startsWith('#') && !/^(?:https?|mailto|data):/i.test(line));
  return files.length === 0 ? null : new SnippetString(linksTo(files.map((file) => Uri.parse(file)), uri));
}
