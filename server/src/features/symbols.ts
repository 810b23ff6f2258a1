import { SymbolKind, type DocumentSymbol, type Range } from 'vscode-languageserver-types';
import { translate } from '../rules/messages';
import type { Element, Part, Resolution } from '../syntax/model';
import { span } from '../text/block';
import { readsFromRight } from '../text/words';
import { comparePositions, rangeOf } from './convert';
import type { Snapshot } from './snapshot';
import { isOperative } from './place';
import { hasPreambleInSections } from './sections';

const longestName = 80;
/** Views of symbols cut a name at their right edge, which is where Arabic begins: so much of it fits a view of usual width. */
const longestFromRight = 40;

/** The outline: masthead, preamble, operative paragraphs by their printed numbers with subitems, annexes, notes. */
export function documentSymbols(snapshot: Snapshot): DocumentSymbol[] {
  const { resolutions } = snapshot.file;
  if (resolutions.length <= 1) return resolutions.flatMap((resolution) => symbolsOf(resolution, snapshot));
  return resolutions.flatMap((resolution) => {
    const children = symbolsOf(resolution, snapshot);
    const { masthead, symbol } = resolution;
    const name = masthead.title?.value ?? symbol ?? translate('server/resolution', 'Resolution', snapshot.messageLanguage);
    return children.length === 0 ? [] : [group(clipped(name), SymbolKind.Module, children)];
  });
}

function symbolsOf(resolution: Resolution, snapshot: Snapshot): DocumentSymbol[] {
  const say = (key: string, english: string): string => translate(`server/${key}`, english, snapshot.messageLanguage);
  const symbols: DocumentSymbol[] = [];
  const { masthead } = resolution;
  const lines = masthead.elements.filter(hasWords).map((element) => symbolOf(element, SymbolKind.Property));
  if (lines.length > 0) {
    const name = masthead.title?.value ?? masthead.symbol?.value ?? say('masthead', 'Masthead');
    symbols.push(group(clipped(name), SymbolKind.File, lines, say('masthead', 'Masthead')));
  }
  const several = resolution.parts.filter(({ kind }) => kind !== 'annex').length > 1;
  for (const part of resolution.parts) {
    const children = part.kind === 'annex' ? outline(part.elements) : bodySymbols(part, say);
    if (children.length === 0) continue;
    if (part.kind === 'annex' && !part.heading) symbols.push(group(say('annex', 'Annex'), SymbolKind.Namespace, children));
    else if (part.kind !== 'annex' && several) {
      symbols.push(group(nameOf(part, say('resolution', 'Resolution')), SymbolKind.Namespace, children));
    } else symbols.push(...children);
  }
  const notes = resolution.notes
    .map(({ element, label, text }) => ({ ...symbolOf(element, SymbolKind.Constant), name: clipped(`${label} ${text}`) }));
  if (notes.length > 0) symbols.push(group(say('notes', 'Notes'), SymbolKind.Array, notes));
  return symbols;
}

/** The rule between the two halves of a masthead has none. */
function hasWords({ passages }: Element): boolean {
  return passages.some(({ inline }) => inline.plain.trim() !== '');
}

function bodySymbols(part: Part, say: (key: string, english: string) => string): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  if (part.organLine) symbols.push(symbolOf(part.organLine, SymbolKind.Class));
  if (hasPreambleInSections(part)) {
    return [...symbols, ...outline(part.elements.filter((element) => isOperative(element) || element.kind === 'heading' || element.kind === 'preambular'))];
  }
  const preamble = part.preamble.map((element) => symbolOf(element, SymbolKind.Field));
  if (preamble.length > 0) symbols.push(group(say('preamble', 'Preamble'), SymbolKind.Interface, preamble));
  const rest = outline(part.elements.filter((element) => isOperative(element) || element.kind === 'heading'));
  if (rest.length > 0) symbols.push(group(say('operative', 'Operative part'), SymbolKind.Interface, rest));
  return symbols;
}

const symbolKinds: Partial<Record<Element['kind'], SymbolKind>> = { heading: SymbolKind.Namespace, preambular: SymbolKind.Field };

/** Elements in order, those after a heading under it, subitems under their paragraphs. */
function outline(elements: readonly Element[]): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  let heading: DocumentSymbol | null = null;
  for (const element of elements) {
    if (element.parent) continue;
    if (element.kind === 'footnote' || element.kind === 'other') continue;
    const symbol = symbolOf(element, symbolKinds[element.kind] ?? SymbolKind.Method);
    if (element.kind === 'heading') top.push(heading = symbol);
    else if (heading) {
      heading.children = [...(heading.children ?? []), symbol];
      heading.range = { start: heading.range.start, end: symbol.range.end };
    } else top.push(symbol);
  }
  return top;
}

function symbolOf(element: Element, kind: SymbolKind): DocumentSymbol {
  const children = element.items.map((item) => symbolOf(item, SymbolKind.EnumMember));
  const own = rangeOfElement(element);
  const range = children.reduce((whole, child) => ({ start: whole.start, end: later(whole.end, child.range.end) }), own);
  return { name: clipped(nameOfElement(element)), kind, range, selectionRange: selectionOf(element), children };
}

/** The number as printed, and the words. */
export function nameOfElement({ marker, passages, kind, lead }: Element): string {
  const plain = passages[0]?.inline.plain.trim() ?? '';
  const number = marker && kind !== 'heading' && !plain.startsWith(marker.text) ? `${marker.text} ` : '';
  return (number + (plain || lead?.text || '')) || kind;
}

function nameOf({ heading, organLine }: Part, otherwise: string): string {
  const element = heading ?? organLine;
  return clipped((element && nameOfElement(element)) || otherwise);
}

function group(name: string, kind: SymbolKind, children: DocumentSymbol[], detail?: string): DocumentSymbol {
  const start = children.map(({ range }) => range.start).sort(comparePositions)[0]!;
  const end = children.map(({ range }) => range.end).sort(comparePositions).pop()!;
  return { name, detail, kind, range: { start, end }, selectionRange: children[0]!.selectionRange, children };
}

function rangeOfElement({ passages }: Element): Range {
  const first = rangeOf(passages[0]!.span);
  return { start: first.start, end: rangeOf(passages[passages.length - 1]!.span).end };
}

function selectionOf({ passages, lead }: Element): Range {
  const { block, span: whole } = passages[0]!;
  if (!lead) return rangeOf(whole);
  return rangeOf(span(block, Math.max(whole.start, Math.min(lead.span.start, whole.end)), Math.min(lead.span.end, whole.end)));
}

function later(a: Range['end'], b: Range['end']): Range['end'] {
  return comparePositions(a, b) < 0 ? b : a;
}

/** One line of at most 80 characters, of Arabic 40, that never cuts a character in two. */
export function clipped(text: string): string {
  const line = text.trimStart().slice(0, longestName * 4).replace(/\s+/g, ' ').trim();
  const longest = readsFromRight(line) ? longestFromRight : longestName;
  const characters = [...line.slice(0, longestName * 2)];
  return characters.length <= longest ? line || '…' : `${characters.slice(0, longest - 1).join('')}…`;
}
