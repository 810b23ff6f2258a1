const longest = 80;

/**
 * Whether a text may hold an organ line: a short line by itself that ends in a comma, with or without emphasis. Cheap, so that the server
 * is not started for every Markdown file; the server then tells for certain.
 */
export function mayHoldOrganLine(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/, 2000).map((line) => line.trim());
  const isBlank = (i: number): boolean => (lines[i] ?? '') === '';
  return lines.some((line, i) => line.length >= 3 && line.length <= longest && isBlank(i - 1) && isBlank(i + 1) && endsInComma(line));
}

function endsInComma(line: string): boolean {
  let end = line.length;
  while (end > 0 && '*_ \u200e\u200f'.includes(line[end - 1]!)) end--;
  return end > 0 && ',،，'.includes(line[end - 1]!);
}
