/** Whether the first letter of a line, tags left out, is one of a script that is written from right to left. */
export function readsFromRight(line: string): boolean {
  const first = /\p{L}/u.exec(line.slice(0, 400).replace(/<\/?[a-z]{1,6}>/gi, ''))?.[0];
  return first !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first);
}

/** Words for a list that reads from left to right: those of Arabic keep their own order, brackets and figures among them. */
export function isolated(text: string): string {
  return readsFromRight(text) ? `\u2067${text}\u2069` : text;
}
