import type { Position as LspPosition, Range, TextEdit } from 'vscode-languageserver-types';
import type { Clause, Position } from '../language/pack';
import { textEditOf } from './convert';
import { isOperative, placeAt, type Place } from './place';
import type { Snapshot } from './snapshot';
import { emphasisMark, endMark, nextNumber, organOf, semicolonForStop } from './wording';

/** A standard clause as it stands in this draft. */
export interface ClauseOffer {
  readonly id: string;
  readonly title: string;
  /** The words, placeholders shown as their defaults. */
  readonly preview: string;
  /** LSP snippet without number and end mark, the lead in the language's emphasis. */
  readonly snippet: string;
}

/** A clause with the place where it is inserted, for a list to choose from. */
export interface ClauseInsertion extends ClauseOffer {
  readonly position: Position;
  readonly range: Range;
  /** The whole insertion: number, words, end mark and the blank lines around. */
  readonly insert: string;
  /** Edits elsewhere: the old last paragraph's full stop. */
  readonly additionalEdits: readonly TextEdit[];
}

/** The clauses of a position that the organ's texts use. */
export function clauseOffers(place: Place, position: Position): ClauseOffer[] {
  const { resolution, part } = place;
  const { organ, gender } = organOf(resolution, part);
  return (resolution.pack?.clauses ?? [])
    .filter((clause) => clause.position === position && (clause.organs.length === 0 || organ === null || clause.organs.includes(organ)))
    .map((clause) => {
      const snippet = inEmphasis(agreeing(clause, gender ?? 'm'), emphasisMark(resolution));
      return { id: clause.id, title: clause.title, preview: previewOf(snippet), snippet };
    });
}

/** The clauses that may stand at a position, each with its insertion; none outside the body of a resolution. */
export function clauseInsertions(snapshot: Snapshot, position: LspPosition): ClauseInsertion[] {
  const at = insertionOffset(snapshot, snapshot.document.offsetAt(position));
  const place = placeAt(snapshot, at.before === '' ? at.offset : at.offset + 1);
  if (!place) return [];
  const { organ } = organOf(place.resolution, place.part);
  const start = snapshot.document.positionAt(at.offset);
  return place.positions.flatMap((position) => {
    const isLast = position === 'operative' && !place.below.some(isOperative);
    const number = position === 'operative' ? nextNumber(place.resolution, organ, place.above) : '';
    const stop = isLast ? semicolonForStop(place.resolution, place.above) : null;
    return clauseOffers(place, position).map((offer) => ({
      ...offer,
      position,
      range: { start, end: start },
      insert: at.before + number + offer.snippet + endMark(place.resolution, position, isLast) + at.after,
      additionalEdits: stop ? [textEditOf(stop)] : [],
    }));
  });
}

/** Where a new paragraph goes: an empty line takes it, else it follows the paragraph of the cursor. */
function insertionOffset({ document }: Snapshot, offset: number): { offset: number; before: string; after: string } {
  const block = document.blockAt(offset);
  if (!block) return { offset: 0, before: '', after: '' };
  const lineBreak = block.text.includes('\r\n') ? '\r\n' : '\n';
  const contentEnd = block.start + block.text.trimEnd().length;
  const isLast = block.start + block.text.length === document.length;
  const gap = document.slice(contentEnd, offset);
  const breaks = gap.split('\n').length - 1;
  if (offset > contentEnd && breaks >= 2) return { offset, before: '', after: isLast ? '' : lineBreak };
  return { offset: contentEnd, before: lineBreak + lineBreak, after: '' };
}

/** The clause's text with the words that agree with the organ. */
export function agreeing({ text }: Clause, gender: 'm' | 'f'): string {
  return replaceBraced(replaceBraced(text, 'm', gender === 'm'), 'f', gender === 'f');
}

/** Keeps or drops the words of `{m:…}` or `{f:…}`; the braces of placeholders inside are counted. */
function replaceBraced(text: string, name: string, keep: boolean): string {
  const opening = `{${name}:`;
  let result = '';
  let at = 0;
  for (let open = text.indexOf(opening); open >= 0; open = text.indexOf(opening, at)) {
    let depth = 1;
    let close = open + opening.length;
    while (close < text.length && depth > 0) {
      if (text[close] === '{') depth++;
      if (text[close] === '}') depth--;
      close++;
    }
    result += text.slice(at, open) + (keep ? text.slice(open + opening.length, close - 1) : '');
    at = close;
  }
  return result + text.slice(at);
}

/** The lead between single asterisks in the marks of the language; other emphasis of the clause stays as it is. */
export function inEmphasis(text: string, mark: string): string {
  const close = text.startsWith('*') ? text.indexOf('*', 1) : -1;
  return close < 0 ? text : mark + text.slice(1, close) + mark + text.slice(close + 1);
}

/** A snippet as a reader sees it: placeholders by their defaults, choices by the first. */
function previewOf(snippet: string): string {
  return snippet
    .replace(/\$\{\d{1,2}\|([^,|}]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d{1,2}:([^{}]*)\}/g, '$1')
    .replace(/\$\{?\d{1,2}\}?/g, '…')
    .replaceAll('*', '')
    .replace(/\\([$}\\])/g, '$1');
}
