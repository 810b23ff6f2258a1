import type { LanguagePack } from '../../language/pack';
import { wordKey } from '../../text/words';

/** A blank in a plain text: a half-open range of offsets, and whether it is a number or date that adoption will fill in. */
export interface Blank {
  readonly start: number;
  readonly end: number;
  readonly isAwaited: boolean;
}

const notInWord = String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}(])`;
const crosses = '[XxХх]';

/** Runs of underscores, empty or dotted brackets, what is "to be confirmed" or "determined", and crosses, dots or question marks beside the stroke of a number. */
const sure = [
  '_{2,}(?:/_{2,})?',
  String.raw`\[\s{0,3}(?:_{1,20}|\.{2,6}|…|${crosses}{2,6}(?:/${crosses}{2,6})?)\s{0,3}\]`,
  String.raw`\[[ \u00a0]{1,6}\]`,
  String.raw`\[tb[cd]\]`,
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}\[])TB[CD](?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])|\[TB[CD]\]`,
  String.raw`(?<=[0-9]/)(?:…|\.{2,6}|\?{1,4}|\[[^\[\]]{1,20}\]|\((?:…|\.{2,6}|_{1,6})\))`,
  String.raw`(?<=[/.])${crosses}{2,6}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])`,
  String.raw`${notInWord}${crosses}{2,6}(?=/[0-9XxХх_\[…])`,
];
/** Crosses and dots by themselves are blanks where a date goes on after them, or the word "resolution" stands before. */
const unsure = String.raw`${notInWord}(?:${crosses}{2,6}|(?<!\.)\.{3}|…|\?{2,4})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}.…)])`;
const pattern = new RegExp(`(?<sure>${sure.join('|')})|${unsure}`, 'gu');

/** How far the month may stand from a blank day: "__ de diciembre". UTF-16 units. */
const reach = 24;

/** The blanks of a plain text, in order. */
export function* blanksIn(plain: string, pack: LanguagePack | null): Generator<Blank> {
  if (!/__|\[|[XxХх]{2}|TB[CD]|…|\.\.|\?/u.test(plain)) return;
  for (const match of plain.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const isDay = pack !== null && isBeforeMonth(plain, end, pack);
    if (match.groups!['sure'] === undefined && !isDay && !(pack && isCited(plain, start, end, pack))) continue;
    const isNumber = /(?:^|[^/\p{Script=Latin}\p{Script=Cyrillic}\p{N}])[0-9]{1,3}\/$/u.test(plain.slice(Math.max(0, start - 6), start));
    yield { start, end, isAwaited: isNumber || isDay || /^ ?\p{L}+ [0-9]{4}/u.test(plain.slice(end, end + 30)) };
  }
}

/** "__ December 2025", "… de diciembre de 2025", "12月XX日": the rest of a date beside a day that is left open. */
function isBeforeMonth(plain: string, end: number, { months, citations }: LanguagePack): boolean {
  if (citations.dateSide === 'before') return /^[月日]/u.test(plain.slice(end, end + 1));
  const next = plain.slice(end, end + reach).replace(/^[\s\u00a0]+(?:de[\s\u00a0]+)?/u, '');
  return next !== plain.slice(end, end + reach) && months.some((names) => names.some((name) => next.startsWith(name)));
}

/** "resolution XX", "XX of 3 December 2025", "第XX号决议". */
function isCited(plain: string, start: number, end: number, { citations }: LanguagePack): boolean {
  const { numberBefore, numberAfter } = citations;
  if (numberBefore && numberAfter) return plain.startsWith(numberBefore, start - numberBefore.length) && plain.startsWith(numberAfter, end);
  const next = /^,?[\s\u00a0]([\p{L}\s]{1,14})(?=[\s\u00a0][0-9]{1,2}[\s\u00a0<])/u.exec(plain.slice(end, end + reach))?.[1];
  if (next !== undefined && citations.dated.some((word) => wordKey(word) === wordKey(next))) return true;
  const before = /\p{L}+(?=[\s\u00a0]$)/u.exec(plain.slice(Math.max(0, start - reach), start))?.[0];
  if (before === undefined) return false;
  const key = wordKey(before);
  const starts = ['', ...(citations.proclitics ?? [])];
  return [...citations.resolution, ...citations.decision].some((word) => starts.some((start) => start + wordKey(word) === key));
}
