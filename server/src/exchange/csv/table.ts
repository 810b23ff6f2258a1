/**
 * A table of cells, as spreadsheets save it: RFC 4180 with commas, semicolons or tabs, fields in quotation marks where they hold such
 * signs.
 */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads a table in one pass. Never fails: a quotation mark that is not closed takes the rest of the text.
 * @param mostRows further rows are left out
 */
export function readTable(text: string, mostRows: number): Table {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length && rows.length <= mostRows) {
    const [cell, end] = source[at] === '"' ? quoted(source, at) : plain(source, at, separator);
    row.push(cell);
    at = end;
    if (source[at] === separator) {
      at++;
      if (at === source.length) row.push('');
      continue;
    }
    if (row.some((it) => it.trim() !== '')) rows.push(row);
    row = [];
    at += source.startsWith('\r\n', at) ? 2 : 1;
  }
  const [header = [], ...rest] = rows;
  return { header: header.map((name) => name.trim()), rows: rest.slice(0, mostRows) };
}

/** The sign that stands most often in the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r\n|\r|\n/, 1);
  const count = (sign: string): number => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function plain(text: string, from: number, separator: string): [string, number] {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return [text.slice(from, at), at];
}

/** A field in quotation marks, in which a doubled mark is one; what stands between its end and the next separator is dropped. */
function quoted(text: string, from: number): [string, number] {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return [cell + text.slice(at), text.length];
    cell += text.slice(at, close);
    at = close + 1;
    if (text[at] !== '"') return [cell, at];
    cell += '"';
    at++;
  }
}
