import { CompletionItemKind, type CompletionItem, type Range } from 'vscode-languageserver-types';
import type { Heading } from '../../syntax/links';
import type { TextPosition } from '../../text/document';
import type { Snapshot } from '../snapshot';

/** The character that opens the list of headings. */
export const linkTriggers = ['#'];

/** What is typed of a destination before the cursor. */
export interface TypedDestination {
  /** The folders typed before the last slash, with it, `../annexes/`; of a heading the whole path. */
  readonly path: string;
  /** Whether a heading is typed, not a file. */
  readonly isHeading: boolean;
  /** What an item replaces: the name, or the heading, typed so far. */
  readonly range: Range;
}

const longest = 500;
const opening = /(?:\]\([ \t]{0,4}<?|^ {0,3}\[(?!\^)[^[\]]{1,200}\]:[ \t]{1,4}<?)([^()<>\s]*)$/;

/** A destination that is being typed at a position; null where none is. */
export function typedDestination({ document }: Snapshot, { line, character }: TextPosition): TypedDestination | null {
  const start = Math.max(0, character - longest);
  const before = document.getText({ start: { line, character: start }, end: { line, character } });
  const typed = opening.exec(before)?.[1];
  if (typed === undefined || /^[a-z][a-z0-9+.-]+:/i.test(typed)) return null;
  const hash = typed.indexOf('#');
  const from = hash < 0 ? typed.lastIndexOf('/') + 1 : hash + 1;
  const range = { start: { line, character: character - typed.length + from }, end: { line, character } };
  return { path: hash < 0 ? typed.slice(0, from) : typed.slice(0, hash), isHeading: hash >= 0, range };
}

/** @param names what stands in the folder, folders with a slash at their end; those whose names begin with a dot are left out */
export function fileItems(names: readonly string[], { range }: TypedDestination): CompletionItem[] {
  return names.filter((name) => !name.startsWith('.')).map((name) => ({
    label: name,
    kind: name.endsWith('/') ? CompletionItemKind.Folder : CompletionItemKind.File,
    sortText: `${orderOf(name)}${name}`,
    textEdit: { range, newText: escaped(name) },
    // On to what is in the folder.
    ...(name.endsWith('/') && { command: { title: '', command: 'editor.action.triggerSuggest' } }),
  }));
}

export function headingItems(headings: readonly Heading[], { range }: TypedDestination): CompletionItem[] {
  return headings.filter(({ slug }) => slug !== '').map(({ text, slug }, i) => ({
    label: slug, detail: text, kind: CompletionItemKind.Reference, filterText: `${slug} ${text}`, sortText: String(i).padStart(4, '0'), textEdit: { range, newText: slug },
  }));
}

/** Drafts first, then other texts. */
function orderOf(name: string): number {
  return /\.resolution\.md$|\.unres$/i.test(name) ? 0 : /\.(?:md|txt)$/i.test(name) ? 1 : 2;
}

/** A name with what would end the destination, or be read as something else in it, written as %XX. */
function escaped(name: string): string {
  return name.replace(/[\s()<>%#?\\]/g, (it) => `%${it.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}
