import type { LanguagePack } from '../../language/pack';
import { withSpacesOf } from './word-pairs';

/** A date in another form than the language's. */
export interface OddDate {
  readonly index: number;
  readonly found: string;
  /** In words, in figures, or with a short word after the year ("г."). */
  readonly kind: 'form' | 'numeric' | 'year';
  /** The usual form; null where the figures do not say which of them is the month. */
  readonly right: string | null;
}

interface DateForms {
  /** Day, month and year in this order. */
  readonly dayFirst: RegExp;
  /** Month, day and year, as in American dates. */
  readonly monthFirst: RegExp;
  /** What stands between day, month and year: " " or " de ". */
  readonly joints: readonly [string, string];
}

const numeric = /(?=[0-9])(?<![\p{L}\p{N}/.:-])(?:([0-9]{1,2})([./])([0-9]{1,2})\2((?:19|20)[0-9]{2})|((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2}))(?![\p{L}\p{N}/-]|[.,][0-9])/gu;

/** The dates of a text that are not in the language's form; a language that writes the year first has only numeric ones read. */
export function* oddDates(text: string, pack: LanguagePack): Generator<OddDate> {
  if (!/(?:19|20)[0-9]{2}/.test(text)) return;
  for (const { 0: found, 1: first, 3: second, 4: year, 5: isoYear, 6: isoMonth, 7: isoDay, index } of text.matchAll(numeric)) {
    const [a, b] = isoYear ? [Number(isoDay), Number(isoMonth)] : [Number(first), Number(second)];
    if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12) || (isoYear && b > 12)) continue;
    const [d, m] = b > 12 ? [b, a] : [a, b];
    const isPlain = isoYear !== undefined || a > 12 || b > 12 || a === b;
    yield { index, found, kind: 'numeric', right: isPlain ? writtenDate(d, m, (isoYear ?? year)!, pack) : null };
  }
  const forms = formsOf(pack);
  if (!forms) return;
  for (const { 0: found, 1: day, 2: ending, 4: month, 6: year, index } of text.matchAll(forms.dayFirst)) {
    const kept = ending && pack.style.dayEndings?.includes(ending.toLowerCase()) ? '' : ending ?? '';
    const right = day! + kept + forms.joints[0] + monthForm(month!, pack) + forms.joints[1] + year!;
    if (plainSpaces(found) !== right) yield { index, found, kind: 'form', right: withSpaces(found, right) };
  }
  // Only American dates have a comma before the year.
  if (/,[ \u00a0\u202f][0-9]{4}/.test(text)) for (const { 0: found, 1: month, 2: day, 3: year, index } of text.matchAll(forms.monthFirst)) {
    if (Number(day) >= 1 && Number(day) <= 31) yield { index, found, kind: 'form', right: Number(day) + forms.joints[0] + monthForm(month!, pack) + forms.joints[1] + year! };
  }
  const { year } = pack.style;
  if (!year) return;
  for (const { 0: found, index } of text.matchAll(/(?<=[0-9]{4}[ \u00a0])\p{L}{1,2}\.?(?!\p{L})/gu)) {
    if (year.wrong.includes(found)) yield { index, found, kind: 'year', right: index + found.length === text.trimEnd().length && found.endsWith('.') ? `${year.right}.` : year.right };
  }
}

const known = new WeakMap<LanguagePack, DateForms | null>();

function formsOf(pack: LanguagePack): DateForms | null {
  let forms = known.get(pack);
  if (forms === undefined) known.set(pack, forms = readForms(pack));
  return forms;
}

function readForms({ months, citations }: LanguagePack): DateForms | null {
  const joints = /\{d\}(.*)\{month\}(.*)\{y\}/u.exec(citations.date);
  if (!joints) return null;
  const month = months.flat().sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  const gap = '[ \\u00a0\\u202f]';
  return {
    dayFirst: new RegExp(`(?=[0-9])(?<![\\p{L}\\p{N}./-])([0-9]{1,2})(st|nd|rd|th|er|º)?(${gap}(?:of|del?|du))?${gap}(${month})(,|${gap}(?:of|del?))?${gap}([0-9]{4})(?![\\p{N}/-])`, 'giu'),
    monthFirst: new RegExp(`(?<!\\p{L})(${month})${gap}([0-9]{1,2})(?:st|nd|rd|th)?,${gap}([0-9]{4})(?![\\p{N}/-])`, 'giu'),
    joints: [joints[1]!, joints[2]!],
  };
}

/** The month as the language prints it: in its usual case, and in both names where it has two. */
function monthForm(found: string, { months }: LanguagePack): string {
  const names = months.find((all) => all.some((name) => name.toLowerCase() === found.toLowerCase())) ?? [found];
  if (names[0]!.includes('/') && !found.includes('/')) return names[0]!;
  return names.includes(found) ? found : names.find((name) => name.toLowerCase() === found.toLowerCase()) ?? found;
}

function writtenDate(d: number, m: number, y: string, { months, citations }: LanguagePack): string {
  const day = d === 1 && citations.firstOfMonth ? citations.firstOfMonth : String(d);
  return citations.date.replace('{d}', day).replace('{month}', months[m - 1]![0]!).replace('{m}', String(m)).replace('{y}', y);
}

/** The usual form with the no-break spaces that the date has, at least that after the day. */
function withSpaces(found: string, right: string): string {
  if (found.length === right.length) return withSpacesOf(found, right);
  return /^[^ ]*\u00a0/u.test(found) ? right.replace(' ', '\u00a0') : right;
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/gu, ' ');
}
