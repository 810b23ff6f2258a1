import type { DocumentLink } from 'vscode-languageserver-types';
import { findSymbols, symbolLink, symbolVerdict, type FoundSymbol } from '../citation/symbols';
import { citationsOf } from '../rules/shared/citations';
import type { LanguagePack, Organ } from '../language/pack';
import type { Passage } from '../syntax/model';
import { bodyOf, citedDocument, type CitedDocument } from './cited-document';
import { rangeOf } from './convert';
import type { Snapshot } from './snapshot';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly document: CitedDocument | null;
}

/** Links from document symbols and cited resolutions to the pages of the documents, in the language of the draft. */
export function documentLinks({ file }: Snapshot): DocumentLink[] {
  return file.resolutions.flatMap(({ elements, pack, organ }) => elements.flatMap(({ passages }) => passages.flatMap((passage) => linksIn(passage, pack, organ))));
}

function linksIn(passage: Passage, pack: LanguagePack | null, organ: Organ | null): DocumentLink[] {
  const { inline } = passage;
  const symbols = findSymbols(inline.plain).map((found): Place => ({ start: found.start, end: found.end, document: documentOf(found, inline.plain, pack) }));
  const cited = pack ? citationsOf(passage, pack, organ).map((citation): Place => ({ ...citation, document: citedDocument(citation, bodyOf(citation), pack.id) })) : [];
  const apart = cited.filter(({ start, end }) => !symbols.some((symbol) => symbol.start < end && start < symbol.end));
  return [...symbols, ...apart].flatMap(({ start, end, document }) => {
    const range = rangeOf(inline.span(start, end));
    return document && range.start.line === range.end.line ? [{ range, target: document.address, tooltip: document.symbol }] : [];
  });
}

/** The document of a symbol that is whole: it has a number, and nothing in it is wrong or left blank. */
function documentOf({ symbol, start, end }: FoundSymbol, plain: string, pack: LanguagePack | null): CitedDocument | null {
  const verdict = symbolVerdict(plain.slice(start, end));
  if (symbol.number === null || typeof verdict === 'object' || /^[/_]/.test(plain.slice(end))) return null;
  const address = symbolLink(symbol, pack?.id);
  return address ? { symbol: symbol.text, address } : null;
}
