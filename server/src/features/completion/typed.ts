import { readMarker } from '../../syntax/marker';
import { Block } from '../../text/block';
import type { BlockDocument, TextPosition } from '../../text/document';

/** What is typed of a paragraph at the cursor. Offsets are absolute. */
export interface Typed {
  /** Where the paragraph begins: its line's first character that is no space. */
  readonly start: number;
  readonly hasNumber: boolean;
  /** Where the words, with their marks of emphasis, begin. */
  readonly leadStart: number;
  /** Marks of emphasis as typed: "", "*", "**". */
  readonly marks: string;
  /** The words typed so far. */
  readonly words: string;
  /** After the cursor and the marks of emphasis that an editor closed by itself. */
  readonly end: number;
  /** Whether nothing else stands on the line. */
  readonly isAlone: boolean;
  /** Whether a word stands right behind the cursor. */
  readonly touchesWord: boolean;
}

const longestTyped = 100;

/** The beginning of a paragraph at a position; null where the cursor is further inside one. */
export function typedAt(document: BlockDocument, position: TextPosition): Typed | null {
  const lineStart = document.offsetAt({ line: position.line, character: 0 });
  const offset = document.offsetAt(position);
  if (offset - lineStart > longestTyped) return null;
  const before = document.slice(lineStart, offset);
  const after = restOfLine(document, offset);
  const indent = before.length - before.trimStart().length;
  const marker = readMarker(new Block(before, 'prose'), indent, before.length);
  const isNumbered = marker?.kind === 'number' && marker.latin === undefined;
  if (marker && !isNumbered) return null;
  const leadStart = pastMarks(before, marker ? marker.contentStart : indent);
  const lead = before.slice(leadStart);
  let marksEnd = 0;
  while (marksEnd < 3 && '*_'.includes(lead[marksEnd] ?? ' ')) marksEnd++;
  const words = lead.slice(marksEnd);
  if (words.includes('*') || words.includes('_') || words.includes('<') || words.includes('[')) return null;
  if (!marker && position.line > 0 && !endsParagraph(lineBefore(document, position.line))) return null;
  const touchesWord = /^[\p{L}\p{N}]/u.test(after);
  // Within a word nothing is begun; in Chinese there are no spaces to tell.
  if (touchesWord && /[\p{L}\p{N}]$/u.test(words) && !/^\p{Script=Han}/u.test(after)) return null;
  let closing = 0;
  while (marksEnd > 0 && closing < 3 && '*_'.includes(after[closing] ?? ' ')) closing++;
  return {
    start: lineStart + indent, hasNumber: marker !== null, leadStart: lineStart + leadStart, marks: lead.slice(0, marksEnd), words,
    end: offset + closing, isAlone: after.slice(closing).trim() === '', touchesWord,
  };
}

/** Direction marks and a byte order mark are no part of what is typed. */
function pastMarks(line: string, from: number): number {
  let at = from;
  while (/[\u200E\u200F\u061C\uFEFF]/u.test(line.charAt(at))) at++;
  return at;
}

function restOfLine(document: BlockDocument, offset: number): string {
  const rest = document.slice(offset, offset + 400);
  const end = rest.search(/[\r\n]/);
  return end < 0 ? rest : rest.slice(0, end);
}

function lineBefore(document: BlockDocument, line: number): string {
  const end = document.offsetAt({ line, character: 0 });
  const start = document.offsetAt({ line: line - 1, character: 0 });
  return document.slice(Math.max(start, end - 80), end).trim();
}

/** Whether a new paragraph may begin on the next line. */
function endsParagraph(line: string): boolean {
  return line === '' || /[,;.:،؛，；。：*_>-]$/u.test(line);
}
