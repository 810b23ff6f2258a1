import { SemanticTokenModifiers, SemanticTokenTypes, type Range, type SemanticTokensLegend } from 'vscode-languageserver-types';
import { findSymbols } from '../citation/symbols';
import { citationsOf } from '../rules/shared/citations';
import type { Element, Passage, Resolution } from '../syntax/model';
import type { Span } from '../text/block';
import { positionIn } from './convert';
import { ownNumberOf } from './references/at';
import type { Snapshot } from './snapshot';

/** What is told apart, in types that every theme colours. */
const types = {
  lead: SemanticTokenTypes.keyword,
  organ: SemanticTokenTypes.class,
  number: SemanticTokenTypes.number,
  note: SemanticTokenTypes.decorator,
  citation: SemanticTokenTypes.string,
  symbol: SemanticTokenTypes.property,
} as const;

type Kind = keyof typeof types;

const kinds = Object.keys(types) as Kind[];

export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: Object.values(types), tokenModifiers: [SemanticTokenModifiers.declaration] };

interface Token {
  readonly kind: Kind;
  readonly span: Span;
  /** The number of a paragraph or note itself, and not what points to it. */
  readonly isDeclaration?: true;
}

/**
 * Leads, the organ line, numbers and letters, note references, citations and document symbols, in LSP's encoding.
 * @param range only what stands in passages near a range; all where it is absent
 */
export function semanticTokens({ file, document }: Snapshot, range?: Range): number[] {
  const data: number[] = [];
  let [line, character] = [0, 0];
  const last = range ? range.end.line : document.lineCount;
  for (const token of file.resolutions.flatMap((resolution) => tokensOf(resolution, range?.start.line ?? 0, last))) {
    for (const piece of linesOf(token.span)) {
      const start = positionIn(piece.block, piece.start);
      const isSameLine = start.line === line;
      data.push(start.line - line, isSameLine ? start.character - character : start.character, piece.end - piece.start, kinds.indexOf(token.kind), token.isDeclaration ? 1 : 0);
      [line, character] = [start.line, start.character];
    }
  }
  return data;
}

function tokensOf(resolution: Resolution, first: number, last: number): Token[] {
  const tokens: Token[] = [];
  for (const element of resolution.elements) {
    for (const passage of element.passages) {
      const { block, span } = passage;
      if (block.line > last || positionIn(block, span.end).line < first) continue;
      tokens.push(...tokensIn(element, passage, resolution));
    }
  }
  return inOrder(tokens);
}

function tokensIn(element: Element, passage: Passage, { pack, organ }: Resolution): Token[] {
  const { inline, note } = passage;
  const isFirst = element.passages[0] === passage;
  const own = isFirst ? ownNumberOf(element, pack) : null;
  const symbols = findSymbols(inline.plain);
  const cited = pack ? citationsOf(passage, pack, organ).filter(({ form, start, end }) => form !== 'malformed' && !symbols.some((symbol) => symbol.start < end && start < symbol.end)) : [];
  return [
    ...(own ? [{ kind: 'number', span: own, isDeclaration: true } as const] : []),
    ...(isFirst && element.lead ? [{ kind: element.kind === 'organ' ? 'organ' : 'lead', span: element.lead.inner } as const] : []),
    ...(note ? [{ kind: 'note', span: note.labelSpan, isDeclaration: true } as const] : []),
    ...inline.references.map(({ labelSpan }) => ({ kind: 'note', span: labelSpan }) as const),
    ...symbols.map(({ start, end }) => ({ kind: 'symbol', span: inline.span(start, end) }) as const),
    ...cited.map(({ start, end }) => ({ kind: 'citation', span: inline.span(start, end) }) as const),
  ];
}

/** Tokens by place; of two that overlap the first one. */
function inOrder(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of [...tokens].sort((a, b) => a.span.block.start + a.span.start - b.span.block.start - b.span.start)) {
    const before = kept[kept.length - 1]?.span;
    if (!before || before.block !== token.span.block || token.span.start >= before.end) kept.push(token);
  }
  return kept;
}

/** The pieces of a span on its lines, for not every editor takes a token that goes over a line end. */
function linesOf({ block, start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (const { 0: words, index } of block.text.slice(start, end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)) {
    pieces.push({ block, start: start + index, end: start + index + words.length });
  }
  return pieces;
}

/** The numbers in which new tokens differ from old ones, as one edit; none where they are equal. */
export function tokenEdits(before: readonly number[], after: readonly number[]): { readonly start: number; readonly deleteCount: number; readonly data: number[] }[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return head === before.length && head === after.length ? [] : [{ start: head, deleteCount: before.length - tail - head, data: after.slice(head, after.length - tail) }];
}
