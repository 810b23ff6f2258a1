import type { Position, TextEdit } from 'vscode-languageserver-types';
import { applyChanges, type Change } from '../../rules/fix';
import { lastPassageOf, repairEnd } from '../../rules/shared/end-marks';
import { findPhrase } from '../../text/words';
import type { Element, Part, Passage, Resolution } from '../../syntax/model';
import { endKindOf, endMarkOf } from '../../syntax/shape';
import { endOf, startOf } from '../../text/block';
import type { BlockDocument } from '../../text/document';
import { changeToEdit } from '../convert';
import { withText } from '../outcome';
import { elementStart, isOperative, placeAt, resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { gapFor } from './gap';
import { lineBefore, type Line } from './line';
import { firstOpening, openingAfter } from './opening';

/** What follows Enter at the end of a paragraph: edits that belong together, and where the cursor is then. */
export interface Continuation {
  readonly edits: readonly TextEdit[];
  readonly cursor: Position;
  /** Whether a line without number or letter is opened. */
  readonly isPlain: boolean;
}

/** A line that an editor has begun for Enter. */
export interface BegunLine {
  /** Where Enter was pressed. */
  readonly position: Position;
  /** Behind the line end and the indentation that the editor has set. */
  readonly begun: Position;
  /** Up to where words have been typed since. */
  readonly typed: Position;
}

/**
 * After Enter at the end of a paragraph, or before its end mark, where completion leaves the cursor: the next number or letter, the first letter after a colon, a plain paragraph in the preamble; on a number or letter
 * without words it leads one level out of the list. Null where the line stays as the editor has begun it.
 */
export function newParagraph(snapshot: Snapshot, { position, begun, typed }: BegunLine): Continuation | null {
  const { document } = snapshot;
  const [at, from, to] = [position, begun, typed].map((it) => document.offsetAt(it)) as [number, number, number];
  if (from < at || to < from || document.slice(at, from).trim() !== '') return null;
  const before = withText(snapshot, applyChanges(document.getText(), [{ start: at, end: to, newText: '' }]));
  const changes = continuation(before, at, document.slice(at, from).includes('\r\n') ? '\r\n' : '\n');
  if (!changes) return null;
  const [own, ...others] = changes;
  const edits = [
    withoutCommon({ ...own, end: own.end + from - at }, document),
    ...others.map(({ start, end, newText }) => ({ start: start < at ? start : start + to - at, end: end > at ? end + to - at : end, newText })),
  ];
  return { edits: edits.map((change) => changeToEdit(document, change)), cursor: endOfInsertion(own, before), isPlain: /(?:^|[\r\n])[ \t>]*$/.test(own.newText) };
}

/** The same for an editor that asks as one types. */
export function continueOnType(snapshot: Snapshot, { line, character }: Position): TextEdit[] {
  if (line === 0) return [];
  const { document } = snapshot;
  const position = document.positionAt(document.offsetAt({ line: line - 1, character: Number.MAX_SAFE_INTEGER }));
  const cursor = { line, character };
  return [...newParagraph(snapshot, { position, begun: cursor, typed: cursor })?.edits ?? []];
}

/** A change without what it begins with and what stands there already, so that the cursor is left behind what is put in. */
function withoutCommon({ start, end, newText }: Change, document: BlockDocument): Change {
  const old = document.slice(start, end);
  let same = 0;
  while (same < old.length && same < newText.length && old[same] === newText[same]) same++;
  return { start: start + same, end, newText: newText.slice(same) };
}

function endOfInsertion({ start, newText }: Change, { document }: Snapshot): Position {
  const { line, character } = document.positionAt(start);
  const lines = newText.split(/\r\n|\r|\n/);
  const { length } = lines[lines.length - 1]!;
  return lines.length > 1 ? { line: line + lines.length - 1, character: length } : { line, character: character + length };
}

/** The changes, that at the cursor first; none overlaps another. */
type Changes = readonly [atCursor: Change, ...others: Change[]];

function continuation(snapshot: Snapshot, offset: number, lineBreak: string): Changes | null {
  const line = lineBefore(snapshot.document, offset);
  const resolution = resolutionAt(snapshot, offset);
  if (!line || !resolution?.pack) return null;
  if (line.mark !== '' && resolution.pack.marks.colon.includes(snapshot.document.slice(line.contentEnd - 1, line.contentEnd))) {
    // Whoever types a colon before the mark that completion has set wants a list.
    const rest: Change = { start: offset, end: line.end, newText: '' };
    const changes = continuation(withText(snapshot, applyChanges(snapshot.document.getText(), [rest])), offset, lineBreak);
    return changes && [...changes, rest];
  }
  return line.emptyMarker ? leaveList(snapshot, line, offset, resolution) : openParagraph(snapshot, line, offset, resolution, lineBreak);
}

function openParagraph({ document }: Snapshot, line: Line, offset: number, resolution: Resolution, lineBreak: string): Changes | null {
  const behind = document.slice(offset, line.end).trimEnd();
  const { element, passage, part } = endingAt(line.mark === '' ? line.contentEnd : offset + behind.length, resolution) ?? {};
  if (!element || !passage || !part) return null;
  if (line.mark !== '' && line.mark !== endMarkOf(passage.inline).mark) return null;
  const opening = openingBelow(element, passage, resolution);
  if (opening === null) return null;
  const isDeeper = opening !== '' && endKindOf(passage) === 'colon';
  const kind = isDeeper ? 'subitem' : element.kind === 'organ' ? 'preambular' : element.kind;
  const gap = gapFor(kind, part, document, lineBreak).replaceAll(lineBreak, lineBreak + line.prefix.trimEnd());
  const indent = line.prefix.slice(line.prefix.trimEnd().length);
  const stop = opening !== '' && endsWithStop(passage, resolution) && isInOperative(element) ? repairEnd(element, 'semicolon', resolution).edit : null;
  const between = document.slice(line.contentEnd, stop ? startOf(stop.span) : offset);
  // The mark behind the cursor stays with the words before it.
  const closing = line.mark === '' ? '' : stop ? between + stop.newText : between.replace(/[ \t]/g, '') + behind;
  const others: Change[] = stop && line.mark === '' ? [{ start: startOf(stop.span), end: endOf(stop.span), newText: stop.newText }] : [];
  return [{ start: line.contentEnd, end: offset, newText: closing + gap + indent + opening }, ...others, ...withoutRest(line, offset)];
}

/** Takes away what stands behind the cursor: by a change of its own, for words may have been typed before it. */
function withoutRest({ end }: Line, offset: number): Change[] {
  return end > offset ? [{ start: offset, end, newText: '' }] : [];
}

/** The paragraph, item or organ line whose last words end at an offset. */
function endingAt(offset: number, { elements, parts }: Resolution): { element: Element; passage: Passage; part: Part } | null {
  const element = elements.find(({ passages }) => passages.length > 0 && endOf(passages[passages.length - 1]!.span) === offset);
  const part = element && parts.find((it) => it.elements.includes(element));
  const passage = element && lastPassageOf(element);
  return part && passage?.shape === 'text' ? { element, passage, part } : null;
}

/** What a paragraph after another begins with; null where none is to be opened. */
function openingBelow(element: Element, passage: Passage, resolution: Resolution): string | null {
  const { kind, marker, depth, items } = element;
  const colon = endKindOf(passage) === 'colon';
  switch (kind) {
    case 'organ': return '';
    case 'preambular':
    case 'operative':
    case 'operative_unnumbered':
      if (colon) return introducesDraft(passage, resolution) ? '' : firstOpening(1, resolution) || null;
      if (items.length > 0) return null;
      return kind === 'operative' ? openingAfter(element, resolution) : '';
    case 'subitem':
      if (colon) return firstOpening(depth + 1, resolution) || null;
      return marker && items.length === 0 ? openingAfter(element, resolution) : null;
    case 'annex_para':
      return marker && !colon ? openingAfter(element, resolution) : null;
    default: return null;
  }
}

/** Whether an embedded draft is to follow, and no list. */
function introducesDraft({ inline: { plain } }: Passage, { pack }: Resolution): boolean {
  return (pack?.phrasing.followingDraft ?? []).some((phrase) => findPhrase(plain, phrase) !== null);
}

function endsWithStop(passage: Passage, { pack }: Resolution): boolean {
  return pack?.marks.stop.includes(endMarkOf(passage.inline).mark) ?? false;
}

function isInOperative(element: Element): boolean {
  return element.parent ? isInOperative(element.parent) : isOperative(element);
}

/** A number or letter without words gives way to the next one of the level above, or to nothing. */
function leaveList(snapshot: Snapshot, line: Line, offset: number, resolution: Resolution): Changes | null {
  const start = line.start + line.prefix.length;
  const place = placeAt(snapshot, start);
  const part = place?.part ?? resolution.parts.find(({ kind, elements: [first] }) => kind === 'annex' && first && elementStart(first) < start);
  if (!place || !part) return null;
  const own = part.elements.find((element) => element.kind === 'subitem' && elementStart(element) === start);
  const opening = own?.parent && own.parent.kind !== 'preambular' ? openingAfter(own.parent, resolution) : '';
  const atCursor: Change = opening === '' ? { start: line.start, end: offset, newText: '' } : { start, end: offset, newText: opening };
  const others = opening === '' && !place.below.some(isOperative) ? stopForSemicolon(resolution, place.above) : [];
  return [atCursor, ...others, ...withoutRest(line, offset)];
}

/** What is now the last operative paragraph gets its full stop back. */
function stopForSemicolon(resolution: Resolution, above: readonly Element[]): Change[] {
  let last = above[above.length - 1];
  if (!last || !isOperative(last)) return [];
  while (last.items.length > 0) last = last.items[last.items.length - 1]!;
  if (endKindOf(lastPassageOf(last)) !== 'semicolon') return [];
  const { span, newText } = repairEnd(last, 'stop', resolution).edit;
  return [{ start: startOf(span), end: endOf(span), newText }];
}
