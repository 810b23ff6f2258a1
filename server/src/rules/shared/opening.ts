/**
 * The head of a pattern that looks for whole words: their first characters are looked at before what stands in front of a word, which has to be
 * read anew at every place of the text.
 * @param forms words, as text
 */
export function openingOf(forms: readonly string[]): string {
  const first = new Set(forms.map((form) => String.fromCodePoint(form.codePointAt(0)!).replace(/[\^\\\]-]/u, '\\$&')));
  return `(?=[${[...first].join('')}])`;
}
