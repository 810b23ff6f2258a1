import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Resolution } from '../syntax/model';
import type { Span } from '../text/block';
import { fold } from '../text/words';
import { rangeOf } from './convert';
import { isOperative } from './place';
import type { Snapshot } from './snapshot';
import { clipped, nameOfElement } from './symbols';

const most = 500;

/** Titles, symbols and operative paragraphs of drafts in which the words of a query stand, all of them in whatever order. */
export function workspaceSymbols(drafts: readonly Snapshot[], query: string): WorkspaceSymbol[] {
  return matchingSymbols(drafts.map(symbolsOfDraft), query);
}

/** Title, symbol and operative paragraphs of a draft. */
export function symbolsOfDraft(draft: Snapshot): WorkspaceSymbol[] {
  return draft.isDraft ? draft.file.resolutions.flatMap((resolution) => symbolsOf(resolution, draft)) : [];
}

/** The symbols of several drafts in whose names the words of a query stand. */
export function matchingSymbols(drafts: Iterable<readonly WorkspaceSymbol[]>, query: string): WorkspaceSymbol[] {
  const words = bare(query).split(/\s+/).filter((word) => word !== '');
  const found: WorkspaceSymbol[] = [];
  for (const symbols of drafts) {
    for (const symbol of symbols) {
      const name = bare(symbol.name);
      if (!words.every((word) => name.includes(word))) continue;
      found.push(symbol);
      if (found.length === most) return found;
    }
  }
  return found;
}

/** Without accents, vowel marks and wide forms, which nobody types in a search. */
function bare(text: string): string {
  return fold(text.normalize('NFKD').replace(/\p{M}/gu, ''));
}

function symbolsOf({ masthead: { title, symbol }, parts }: Resolution, { uri }: Snapshot): WorkspaceSymbol[] {
  const container = clipped(title?.value ?? symbol?.value ?? fileNameOf(uri));
  const entry = (name: string, kind: SymbolKind, span: Span): WorkspaceSymbol => ({ name: clipped(name), kind, containerName: container, location: { uri, range: rangeOf(span) } });
  return [
    ...(title ? [entry(title.value, SymbolKind.File, title.span)] : []),
    ...(symbol ? [entry(symbol.value, SymbolKind.Constant, symbol.span)] : []),
    ...parts.flatMap(({ operative }) => operative.filter(isOperative).map((element) => entry(nameOfElement(element), SymbolKind.Method, element.passages[0]!.span))),
  ];
}

function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
