import { InsertTextFormat, type CompletionItem, type CompletionItemKind, type Range, type TextEdit } from 'vscode-languageserver-types';
import { bareKey, wordKey } from '../../text/words';
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
  /** What the drafter may type to find it, where it is not the label alone. */
  readonly found?: readonly string[];
  readonly edits?: readonly TextEdit[];
}

/**
 * Items of the list in the order of the offers; one group of them comes after another.
 * @param marks marks of emphasis with which the range begins
 */
export function itemsOf(snapshot: Snapshot, range: Range, offers: readonly Offer[], group: string, marks = ''): CompletionItem[] {
  const { snippets } = snapshot.editor;
  return offers.map(({ label, snippet, kind, detail, about, example, found, edits }, i) => {
    // Editors differ in where they think that a word begins: marks that stand already are left alone, so that all of them see its letters.
    const isMarked = marks !== '' && snippet.startsWith(marks) && !/[*_]/.test(snippet.charAt(marks.length));
    const plain = plainOf(snippet);
    const newText = snippets ? snippet : plain;
    const inside = { ...range, start: { ...range.start, character: range.start.character + marks.length } };
    return {
      label,
      kind,
      ...(detail !== undefined && { detail }),
      sortText: `${group}${String(i).padStart(4, '0')}`,
      filterText: (isMarked ? '' : marks) + findable(found?.join(' ') ?? label),
      insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: isMarked ? { range: inside, newText: newText.slice(marks.length) } : { range, newText },
      ...(edits && edits.length > 0 && { additionalTextEdits: [...edits] }),
      data: { about, example: example ?? plain, language: snapshot.messageLanguage },
    };
  });
}

/** Words by which an editor finds an item, the same without accents behind them, for editors do not fold accents themselves. */
export function findable(words: string): string {
  const bare = words.normalize('NFD').replace(/\p{M}/gu, '');
  return bare === words ? words : `${words} ${bare}`;
}

/** A snippet as a reader sees it, placeholders by their defaults. */
export function plainOf(snippet: string): string {
  return snippet.replace(/\$\{\d{1,2}:([^{}]*)\}/g, '$1').replace(/\$\d{1,2}/g, '').replace(/\\([$}\\])/g, '$1');
}

/** What a drafter has begun to type. Accents count where some are typed: "de" finds "Décide", "dé" does not find "Demande". */
export class Beginning {
  private readonly isBare: boolean;
  readonly key: string;

  constructor(typed: string) {
    const bare = bareKey(typed);
    this.key = wordKey(typed);
    this.isBare = bare === this.key;
  }

  /** Whether a text begins so. */
  opens(text: string): boolean {
    return this.key === '' || this.keyOf(text).startsWith(this.key);
  }

  /** Whether a word of a text begins so. */
  opensWordOf(text: string): boolean {
    if (this.key === '') return true;
    const key = this.keyOf(text);
    const isHan = /\p{Script=Han}/u.test(this.key);
    for (let at = key.indexOf(this.key); at >= 0; at = key.indexOf(this.key, at + 1)) {
      if (at === 0 || isHan || !/[\p{L}\p{N}]/u.test(key[at - 1]!)) return true;
    }
    return false;
  }

  private keyOf(text: string): string {
    return this.isBare ? bareKey(text) : wordKey(text);
  }
}

/** Whether an offer begins as the drafter has begun to type. */
export function answers({ label, found }: Offer, typed: string): boolean {
  const beginning = new Beginning(typed);
  return (found ?? [label]).some((words) => beginning.opens(words));
}
