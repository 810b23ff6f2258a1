/** Words of a new text: as they are, or to be filled in or written over. */
export type Piece = string | { readonly open: string };

/** Words that a drafter is led to. */
export function open(text: string): Piece {
  return { open: text };
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.open)).join('');
}

/** The text as an LSP snippet, its placeholders numbered in reading order. */
export function snippetOf(pieces: readonly Piece[]): string {
  let number = 0;
  return pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : `\${${++number}:${escaped(piece.open)}}`)).join('');
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
