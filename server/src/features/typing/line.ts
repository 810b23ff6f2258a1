import { readMarker } from '../../syntax/marker';
import type { Marker } from '../../syntax/model';
import { Block } from '../../text/block';
import type { BlockDocument } from '../../text/document';

/** The line that a cursor is at the end of, or before the last mark of. Offsets are absolute. */
export interface Line {
  readonly start: number;
  /** Where the words before the cursor end, and where the line itself does, with no more than space and a mark between. */
  readonly contentEnd: number;
  readonly end: number;
  /** The one character behind the cursor that may be the end mark of its paragraph; "" where none stands there. */
  readonly mark: string;
  /** What stands before its words: indentation, the marks of a quotation. */
  readonly prefix: string;
  /** The number or letter that it consists of, where no words follow; null where some do. */
  readonly emptyMarker: Marker | null;
}

/** A longer line is looked at by its beginning and its end. UTF-16 units. */
const longestRest = 400;
const longestMarker = 48;

/** The line of an absolute offset; null where more than a mark follows the offset, or none stand before it. */
export function lineBefore(document: BlockDocument, offset: number): Line | null {
  const start = document.offsetAt({ line: document.positionAt(offset).line, character: 0 });
  const rest = /^[^\r\n]*/.exec(document.slice(offset, offset + longestRest))![0];
  const mark = rest.trim();
  if (mark.length > 1) return null;
  const before = document.slice(start, offset);
  const content = before.trimEnd();
  const prefix = /^[ \t\u00a0>]*/.exec(content)![0];
  if (content.length === prefix.length) return null;
  return { start, contentEnd: start + content.length, end: offset + rest.length, mark, prefix, emptyMarker: mark !== '' || before.length > longestMarker ? null : markerOnly(before, prefix.length) };
}

function markerOnly(line: string, from: number): Marker | null {
  const marker = readMarker(new Block(`${line} `, 'prose'), from, line.length + 1);
  return marker && marker.contentStart >= line.trimEnd().length ? marker : null;
}
