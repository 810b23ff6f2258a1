import { InsertTextFormat, type CompletionItem, type CompletionItemKind, type Range, type TextEdit } from 'vscode-languageserver-types';
import { wordKey } from '../../text/words';
import type { Snapshot } from '../snapshot';
import type { About } from './documentation';

/** Words that may be inserted at the cursor. */
export interface Offer {
  readonly label: string;
  /** What is inserted, with its marks; LSP snippet syntax. */
  readonly snippet: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  readonly about: About;
  /** What it looks like in a draft; the inserted words themselves where nothing is given. */
  readonly example?: string;
  /** What the drafter may type to find it, where it is not the label. */
  readonly filter?: string;
  readonly edits?: readonly TextEdit[];
}

/** Items of the list in the order of the offers; the later group of two comes after the earlier one. */
export function itemsOf(snapshot: Snapshot, range: Range, offers: readonly Offer[], group: string, marks = ''): CompletionItem[] {
  const { snippets } = snapshot.editor;
  return offers.map(({ label, snippet, kind, detail, about, example, filter, edits }, i) => {
    const plain = plainOf(snippet);
    return {
      label,
      kind,
      ...(detail !== undefined && { detail }),
      sortText: `${group}${String(i).padStart(4, '0')}`,
      filterText: marks + (filter ?? label),
      insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: snippets ? snippet : plain },
      ...(edits && edits.length > 0 && { additionalTextEdits: [...edits] }),
      data: { about, example: example ?? plain, language: snapshot.messageLanguage },
    };
  });
}

/** A snippet as a reader sees it, placeholders by their defaults. */
export function plainOf(snippet: string): string {
  return snippet.replace(/\$\{\d{1,2}:([^{}]*)\}/g, '$1').replace(/\$\d{1,2}/g, '').replace(/\\([$}\\])/g, '$1');
}

/** Whether a word of a text begins as the drafter has begun to type; always where nothing is typed. Both are word keys. */
export function hasWordStarting(text: string, start: string): boolean {
  if (start === '') return true;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (at === 0 || text[at - 1] === ' ' || text[at - 1] === "'" || /\p{Script=Han}/u.test(start)) return true;
  }
  return false;
}

/** Whether an offer answers to typed words. */
export function answers({ label, filter }: Offer, typed: string): boolean {
  return hasWordStarting(wordKey(filter ?? label), wordKey(typed));
}
