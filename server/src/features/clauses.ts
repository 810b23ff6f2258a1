import type { Position as LspPosition, Range, TextEdit } from 'vscode-languageserver-types';
import { packOf } from '../language/index';
import { describeLead, withAdverb } from '../language/lead';
import type { Clause, LanguageId, LanguagePack, Organ, Position } from '../language/pack';
import type { Element, Resolution } from '../syntax/model';
import { forOrgan } from '../syntax/resolution';
import { toldSessions } from './completion/told-sessions';
import { textEditOf } from './convert';
import { say } from './outcome';
import { elementEnd, elementStart, isOperative, placeAt, resolutionAt, type Place } from './place';
import type { Snapshot } from './snapshot';
import { endMark, leadMarks, nextNumber, organOf, semicolonForStop, wordSpace } from './wording';

/** A standard clause as it stands in this draft. */
export interface ClauseOffer {
  readonly id: string;
  readonly title: string;
  /** The words, placeholders shown as their defaults in square brackets. */
  readonly preview: string;
  /** LSP snippet without number and end mark, the lead in the language's emphasis. */
  readonly snippet: string;
}

/** A clause with the place where it is inserted, for a list to choose from. */
export interface ClauseInsertion extends ClauseOffer {
  readonly position: Clause['position'];
  readonly range: Range;
  /** The whole insertion: number, words, end mark and the blank lines around. */
  readonly insert: string;
  /** Edits elsewhere: the old last paragraph's full stop. */
  readonly additionalEdits: readonly TextEdit[];
}

/** The clauses that may stand somewhere; where there are none, one sentence that says why. */
export interface Clauses {
  readonly clauses: readonly ClauseInsertion[];
  readonly refusal: string | null;
}

export const noClauses: Clauses = { clauses: [], refusal: null };

/** The clauses of a position that the organ's texts use. */
export function clauseOffers(place: Place, position: Clause['position']): ClauseOffer[] {
  const { resolution, part, above } = place;
  const { pack } = resolution;
  if (!pack) return [];
  const { organ, gender } = organOf(resolution, part);
  const marks = leadMarks(resolution);
  return pack.clauses
    .filter((clause) => clause.position === position && (clause.organs.length === 0 || organ === null || clause.organs.includes(organ)))
    .map((clause) => {
      const text = withNextSession(agreeing(clause, gender ?? 'm'), pack, organ, resolution);
      const snippet = inEmphasis(position === 'inside' ? text : withFittingLead(text, pack, position, above), marks.open, marks.close);
      return { id: clause.id, title: clause.title, preview: previewOf(snippet), snippet };
    });
}

/** How many sessions of the Human Rights Council make a year. */
const councilSessions = 3;

/** The clause's text with the session in which the organ takes the matter up again, usually a year later, as it stands before the word for a session. */
export function withNextSession(
  text: string, { masthead, sessionOrdinals, sessionOrdinalsOblique }: LanguagePack, organ: Organ | null, resolution?: Resolution,
): string {
  const told = toldSessions(resolution, organ === 'HRC' ? 'HRC' : 'GA')[0] ?? 0;
  const session = told + (organ === 'HRC' ? councilSessions : 1);
  const digits = /\S*\{n\}\S*/u.exec(forOrgan(masthead.sessionLine, organ))?.[0];
  return text.replaceAll('<next>', digits?.replace('{n}', String(session)) ?? (sessionOrdinalsOblique ?? sessionOrdinals)[session] ?? String(session));
}

/** The clause with its lead as it follows the paragraph above: "And" where the preamble joins so, "also" where both open with the same words. */
function withFittingLead(text: string, pack: LanguagePack, position: Position, above: readonly Element[]): string {
  const close = text.startsWith('*') ? text.indexOf('*', 1) : -1;
  const before = above[above.length - 1];
  if (close < 0 || !before) return text;
  const plain = text.slice(1, close);
  const { base, adverb } = describeLead(pack, plain) ?? {};
  const match = before.lead?.match;
  const isRepeated = match != null && adverb === 'plain' && match.base === base && match.adverb !== 'further';
  const lead = (isRepeated && withAdverb(pack, plain, position, match.adverb === 'plain' ? 'also' : 'further')) || plain;
  const conjunction = position === 'preambular' ? pack.leads.conjunction ?? '' : '';
  return `*${lead.startsWith(conjunction) ? '' : conjunction}${lead}${text.slice(close)}`;
}

/**
 * The clauses that may stand at a position, or why there are none.
 * @param language that of the clause that is wanted, where it is not left to the draft
 */
export function clausesAt(snapshot: Snapshot, position: LspPosition, language?: LanguageId): Clauses {
  const resolution = resolutionAt(snapshot, snapshot.document.offsetAt(position));
  const refuse = (refusal: string): Clauses => ({ clauses: [], refusal });
  if (resolution && !resolution.pack) {
    return refuse(say(snapshot, 'language-unknown', 'The language of this draft is not known: begin with its organ line, or set resolute.language.'));
  }
  if (resolution?.pack && language !== undefined && language !== resolution.pack.id) {
    const names = { draft: resolution.pack.name, clause: packOf(language)?.name ?? String(language) };
    const english = 'The standard clause and the draft are not in the same language ({clause}, {draft}): choose one in the language of the draft.';
    return refuse(say(snapshot, 'clause-language', english, names));
  }
  const clauses = clauseInsertions(snapshot, position);
  if (clauses.length > 0) return { clauses, refusal: null };
  const body = resolution?.parts[0];
  const isMasthead = body !== undefined && snapshot.document.offsetAt(position) <= elementStart((body.organLine ?? body.elements[0])!);
  return refuse(isMasthead
    ? say(snapshot, 'clause-in-masthead', 'A standard clause cannot be set in the masthead: put the cursor in the preamble or in the operative part.')
    : say(snapshot, 'clause-where', 'A standard clause stands in the preamble or in the operative part: put the cursor there.'));
}

/** The clauses that may stand at a position, each with its insertion; none outside the body of a resolution. */
export function clauseInsertions(snapshot: Snapshot, position: LspPosition): ClauseInsertion[] {
  const offset = snapshot.document.offsetAt(position);
  const at = insertionPoint(snapshot, offset);
  const place = placeAt(snapshot, at.before === '' ? at.offset : at.offset + 1);
  if (!place) return [];
  return [...insideInsertions(snapshot, offset), ...place.positions.flatMap((it) => paragraphInsertions(snapshot, at, place, it))];
}

function paragraphInsertions({ document }: Snapshot, at: InsertionPoint, place: Place, position: Position): ClauseInsertion[] {
  const { resolution, part, above, below } = place;
  const start = document.positionAt(at.offset);
  const isLast = position === 'operative' && !below.some(isOperative);
  const number = position === 'operative' ? nextNumber(resolution, organOf(resolution, part).organ, above) : '';
  const stop = isLast ? semicolonForStop(resolution, above) : null;
  return clauseOffers(place, position).map((offer) => ({
    ...offer,
    position,
    range: { start, end: start },
    insert: at.before + number + offer.snippet + endMark(resolution, position, isLast) + at.after,
    additionalEdits: stop ? [textEditOf(stop)] : [],
  }));
}

/** Clauses that stand inside an operative paragraph, at the cursor itself. */
function insideInsertions(snapshot: Snapshot, offset: number): ClauseInsertion[] {
  const place = placeAt(snapshot, offset);
  const paragraph = place?.part?.operative.find((element) => elementStart(element) < offset && offset <= elementEnd(element));
  if (!place || !paragraph) return [];
  const at = snapshot.document.positionAt(offset);
  const space = /\s$/.test(snapshot.document.slice(offset - 1, offset)) ? '' : wordSpace(place.resolution.pack!);
  return clauseOffers(place, 'inside').map((offer) => ({
    ...offer, position: 'inside', range: { start: at, end: at }, insert: space + offer.snippet, additionalEdits: [],
  }));
}

interface InsertionPoint {
  readonly offset: number;
  /** Line ends before the clause, and after it. */
  readonly before: string;
  readonly after: string;
}

/** So many characters behind an empty line are looked at for another one. */
const longestGap = 200;

/** Where a new paragraph goes: an empty line of the body takes it, else it follows the paragraph of the cursor with all its items. */
function insertionPoint(snapshot: Snapshot, offset: number): InsertionPoint {
  const { document } = snapshot;
  const block = document.blockAt(offset);
  if (!block) return { offset: 0, before: '', after: '' };
  const lineBreak = block.text.includes('\r\n') ? '\r\n' : '\n';
  const contentEnd = block.start + block.text.trimEnd().length;
  const paragraphEnd = lastBegunBefore(snapshot, offset);
  const isInNotes = paragraphEnd !== null && paragraphEnd < block.start;
  const breaks = document.slice(contentEnd, offset).split('\n').length - 1;
  if (!isInNotes && offset > contentEnd && breaks >= 2) {
    const isParted = block.start + block.text.length === document.length || /^[ \t]*\r?\n[ \t]*(?:\r?\n|$)/.test(document.slice(offset, offset + longestGap));
    return { offset, before: '', after: isParted ? '' : lineBreak };
  }
  return { offset: paragraphEnd ?? contentEnd, before: lineBreak + lineBreak, after: '' };
}

/** The end of the last paragraph of the body that begins before an offset. */
function lastBegunBefore(snapshot: Snapshot, offset: number): number | null {
  const { part } = placeAt(snapshot, offset) ?? {};
  const begun = [...part?.preamble ?? [], ...part?.operative ?? []].filter((element) => elementStart(element) <= offset);
  return begun.length === 0 ? null : Math.max(...begun.map(elementEnd));
}

/** The clause's text with the words that agree with the organ. */
export function agreeing({ text }: Pick<Clause, 'text'>, gender: 'm' | 'f'): string {
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
export function inEmphasis(text: string, mark: string, closingMark = mark): string {
  const close = text.startsWith('*') ? text.indexOf('*', 1) : -1;
  return close < 0 ? text : mark + text.slice(1, close) + closingMark + text.slice(close + 1);
}

/** A snippet as a reader sees it: what is to be filled in stands in square brackets. */
function previewOf(snippet: string): string {
  return withDefaults(snippet.replace(/\$\{\d{1,2}(?::[^{}]*|\|[^}]*)\}/g, '[$&]')).replaceAll('*', '');
}

/** The text of a snippet: placeholders by their defaults, choices by the first, blanks as dots. */
export function withDefaults(snippet: string): string {
  return snippet
    .replace(/\$\{\d{1,2}\|([^,|}]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d{1,2}:([^{}]*)\}/g, '$1')
    .replace(/\$\{?\d{1,2}\}?/g, '…')
    .replace(/\\([$}\\])/g, '$1');
}
