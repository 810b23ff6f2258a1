import type { LanguageId } from '../language/pack';
import type { Stretch } from './citation';
import { latinCapital } from './reading';

/** A document symbol taken apart: A/C.3/67/L.48/Rev.1. */
export interface DocumentSymbol {
  /** The symbol in one spelling, without a trailing asterisk. */
  readonly text: string;
  /** First part: "A", "S", "E", "CTOC". */
  readonly body: string;
  /** Subsidiary bodies and their kind: ["C.3"], ["HRC"], ["COP", "WG.4"]. */
  readonly subs: readonly string[];
  /** Session of the Assembly or the Human Rights Council; of the special one where `special` says so. */
  readonly session: number | null;
  readonly special: 'S' | 'ES' | null;
  readonly year: number | null;
  /** "L", "RES", "PRST", "CRP" …; null for plain documents. */
  readonly series: string | null;
  /** Number of the document as printed; null where it has none or is blank. */
  readonly number: string | null;
  /** "Rev.1", "Add.2", "Corr.1" in order. */
  readonly mods: readonly string[];
  /** Whether it is a draft (series L). */
  readonly isLimited: boolean;
  /** Main Committee, 1 to 6. */
  readonly committee: number | null;
  /** Number of the last revision; null where it is none. */
  readonly revision: number | null;
  /** Whether a blank stands where a number must: "CTOC/COP/2012/___". */
  readonly placeholder: boolean;
  /** Whether an asterisk says that it was issued again for technical reasons. */
  readonly reissued: boolean;
}

export interface FoundSymbol extends Stretch {
  readonly symbol: DocumentSymbol;
}

export type SymbolVerdict =
  | 'valid' | 'unknown' | { readonly invalid: 'grammar' | 'committee' | 'placeholder'; readonly suggestion?: string };

/** First parts of symbols. Those of one letter are the principal organs. */
const BODIES = [
  'A', 'S', 'E', 'T', 'ST', 'TD', 'DP', 'UNEP', 'UNFPA', 'CRC', 'CEDAW', 'CCPR', 'CAT', 'CERD', 'CESCR', 'CMW', 'CRPD', 'CED', 'HRI',
  'CTOC', 'CAC', 'HSP',
  'ID', 'IDB', 'FCCC', 'ICCD', 'UNCCD', 'CBD', 'NPT', 'CCW', 'BWC', 'CCM', 'APLC', 'CD', 'WFC', 'ISBA', 'SPLOS', 'CLCS', 'JIU', 'UNW',
  'LC', 'LOS', 'ECE',
  'ICCS', 'CERF', 'UNITAR', 'UNU', 'ITC', 'CLC', 'PC', 'SG',
];
const SERIES = [
  'L', 'CRP', 'INF', 'NGO', 'PET', 'PV', 'SR', 'R', 'RES', 'PRST', 'WP', 'DEC', 'GC', 'SGB', 'AI', 'IC', 'REP', 'NOTE', 'NV',
  'Res', 'Dec',
];
const NUMBERED_SUBS = ['AC', 'C', 'CN', 'CONF', 'GC', 'PC', 'SC', 'Sub', 'WG', 'EA', 'HA', 'OEWG', 'SWG', 'ICEF'];
const MODS = ['Add', 'Amend', 'Corr', 'Rev', 'Summary'];
const DOTTED = [...SERIES, ...NUMBERED_SUBS, ...MODS];
const COMMITTEES = 6;
const LAST_SESSION_PART = 150;

const HOMOGLYPHS = 'АВСЕНКМОРТХЅІ';
const START = [...BODIES].sort((a, b) => b.length - a.length).join('|');
// A hyphen before another body joins two symbols of one document: A/75/982-S/2021/669.
const PART = '(?:[A-Za-z0-9]{1,20}(?:(?:[.,]|-(?![ASE]/))[A-Za-z0-9]{1,12}){0,4}|\\\\?_(?:\\\\?_){0,11})';
const BRACKET = '(?: ?\\((?:19|20)\\d\\d\\)| ?\\((?:E?S-)?[IVXL]{1,9}\\)(?: ?[A-Z](?![\\p{L}\\p{N}]))?'
  + '| \\((?:Sect|Vol|Part|Income sect)[^()\\n]{0,24}\\))';
const SYMBOL = new RegExp(
  `(?<![A-Za-z\\u00c0-\\u024f\\u0400-\\u052f\\d/_.@])(?:${START}|[${HOMOGLYPHS}])/{1,2}${PART}`
    + `(?:(?:${BRACKET})?/{1,2}${PART}){0,9}(?:${BRACKET})?\\*{0,2}`,
  'gu',
);

const MAY_OPEN = new RegExp(`[A-Z${HOMOGLYPHS}]/`, 'u');

/** Document symbols in running text, in order; a doubled slash is read as one. Web addresses are none. */
export function findSymbols(text: string): FoundSymbol[] {
  const found: FoundSymbol[] = [];
  if (!MAY_OPEN.test(text)) return found;
  for (const match of text.matchAll(SYMBOL)) {
    const printed = match[0].replace(/(?<![.,-])[.,-]+$/u, '');
    const symbol = isPlausible(printed) ? parseSymbol(printed.replaceAll('//', '/')) : null;
    if (symbol) found.push({ start: match.index, end: match.index + printed.length, symbol });
  }
  return found;
}

/** A slash between letters is no symbol ("A/B"): a digit, a blank or a known part must follow. */
function isPlausible(printed: string): boolean {
  return /\d|_/u.test(printed.replace(/\([^()]*\)/gu, '')) && !/^[A-Z]\/\d{1,2}$/u.test(printed);
}

/** Takes a symbol apart; null where the text is not made of parts with slashes that begin with a body. */
export function parseSymbol(text: string): DocumentSymbol | null {
  const trimmed = text.normalize('NFC').replace(/[\u00a0\u202f\s]+/gu, ' ').replaceAll('\\_', '_').trim();
  if (trimmed.length > 120) return null;
  const reissued = trimmed.endsWith('*');
  const bare = trimmed.replace(/\*+$/u, '').trim();
  const parts = bare.split('/');
  if (parts.length < 2 || parts.some((part) => part.trim() === '')) return null;
  const body = [...parts[0]!].map(latinCapital).join('');
  if (!BODIES.includes(body)) return null;
  const rest = parts.slice(1).map((part) => part.trim());
  const mods = rest.filter((part) => isMod(part));
  const places = rest.filter((part) => !isMod(part));
  const subs: string[] = [];
  let session: number | null = null;
  let special: 'S' | 'ES' | null = null;
  let year: number | null = null;
  let series: string | null = null;
  let number: string | null = null;
  for (const part of places) {
    const plain = part.replace(/ ?\(.*$/u, '');
    const [name, value] = split(plain);
    const inBrackets = /\((\d{4})\)/u.exec(part)?.[1];
    if (inBrackets !== undefined) year = Number(inBrackets);
    if (/^E?S-\d{1,2}$/u.test(plain)) {
      special = plain.startsWith('E') ? 'ES' : 'S';
      session = Number(plain.replace(/\D/gu, ''));
    } else if (/^\d+$/u.test(plain)) {
      const value = Number(plain);
      const first = year === null && number === null;
      if (first && inBrackets === undefined && value >= 1946 && value <= 2099 && plain.length === 4) year = value;
      else if (first && session === null && body === 'A' && value <= LAST_SESSION_PART && hasMore(places, part)) session = value;
      else number = plain;
    } else if (/^_+$/u.test(plain) || /^X{2,}$/u.test(plain)) number = null;
    else if (SERIES.includes(name) && !(name === 'GC' && value !== null && body !== 'CRC' && body !== 'CEDAW')) {
      series = name.toUpperCase();
      if (value !== null) number = value;
    } else if (number === null && series === null && session === null && (year === null || body !== 'A')) subs.push(plain);
    else number = number ?? plain;
  }
  const committee = body === 'A' ? committeeOf(subs) : null;
  const revisions = mods.map((mod) => /^Rev\.?(\d+)$/iu.exec(mod)?.[1]).filter((digits) => digits !== undefined);
  return {
    text: [body, ...rest].join('/'),
    body, subs, session, special, year, series, number, mods,
    isLimited: series === 'L',
    committee,
    revision: revisions.length > 0 ? Number(revisions.at(-1)) : null,
    placeholder: places.some((part) => /_{1,}/u.test(part) || /^(?:L\.)?X{2,}$/u.test(part)),
    reissued,
  };
}

function hasMore(places: readonly string[], part: string): boolean {
  return places.lastIndexOf(part) < places.length - 1 || places.indexOf(part) < places.length - 1;
}

function isMod(part: string): boolean {
  return MODS.includes(split(part)[0]);
}

function split(part: string): [name: string, value: string | null] {
  const dot = part.indexOf('.');
  return dot < 0 ? [part, null] : [part.slice(0, dot), part.slice(dot + 1)];
}

function committeeOf(subs: readonly string[]): number | null {
  const value = /^C\.(\d{1,2})$/u.exec(subs[0] ?? '')?.[1];
  return value === undefined ? null : Number(value);
}

/** Whether a symbol keeps the grammar of document symbols, with the nearest one that does. Judges what it knows: the organs' own series. */
export function symbolVerdict(printed: string): SymbolVerdict {
  const compactText = printed.replace(/[\u00a0\u202f]/gu, ' ').replaceAll('\\_', '_').trim();
  const mended = mend(compactText);
  const symbol = parseSymbol(mended);
  if (!symbol) return 'unknown';
  if (mended !== compactText) return { invalid: 'grammar', suggestion: mended };
  if (symbol.placeholder) return { invalid: 'placeholder' };
  if (symbol.committee !== null && (symbol.committee < 1 || symbol.committee > COMMITTEES)) return { invalid: 'committee' };
  return ['A', 'S', 'E'].includes(symbol.body) ? 'valid' : 'unknown';
}

/** The nearest well-formed spelling: dots, case, look-alike letters, doubled slashes, revisions last. */
function mend(printed: string): string {
  const star = /(?<!\*)\*+$/u.exec(printed)?.[0] ?? '';
  const bare = printed.slice(0, printed.length - star.length).replace(/\\/gu, '/');
  const parts = bare.split('/').map((part) => part.trim()).filter((part) => part !== '');
  const mended = parts.flatMap((part, i) => (i === 0 ? [...part.toUpperCase()].map(latinCapital).join('') : mendPart(part, parts[i - 1]!)));
  const [body, ...rest] = mended;
  const mods = rest.filter(isMod);
  const others = rest.filter((part) => !isMod(part));
  return [body ?? '', ...others, ...mods].join('/') + star;
}

function mendPart(part: string, before: string): string | string[] {
  // "A/RES/64-293", "A/80-74", "S/2020-278".
  if (before === 'RES' && /^\d{2,3}[-–.]\d{1,3}$/u.test(part)) return part.split(/[-–.]/u);
  if ((before === 'A' && /^[2-9]\d-\d{1,4}$/u.test(part)) || (/^[SE]$/u.test(before) && /^(?:19|20)\d\d-\d{1,4}$/u.test(part))) return part.split('-');
  const match = /^([A-Za-zА-Яа-я]{1,5})[.,-]? ?(\d{1,4})$/u.exec(part);
  if (!match) return part;
  const [, letters, digits] = match;
  const latin = [...letters!].map(latinCapital).join('');
  if (/^E?S-\d/u.test(part)) return part;
  const name = DOTTED.find((known) => known === latin) ?? DOTTED.find((known) => known.toUpperCase() === latin.toUpperCase());
  return name && !(name === 'S' || name === 'R') ? `${name}.${digits}` : part;
}

/** The public address of a document: data only, never fetched here. Null for a symbol with a blank. */
export function symbolLink(symbol: DocumentSymbol, language?: LanguageId): string | null {
  if (symbol.placeholder) return null;
  const path = symbol.text.replace(/ \(/gu, '(').split('/').map(encodeURIComponent).join('/');
  return `https://undocs.org/${language ? `${language}/` : ''}${path}`;
}
