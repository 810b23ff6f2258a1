import type { LanguagePack } from '../../language/pack';
import type { Passage } from '../../syntax/model';
import { compact, isSpace, wordKey } from '../../text/words';
import { wordingsIn } from './wordings';

/** The session named by a clause that puts a matter on a provisional agenda. Offsets count in the plain text. */
export interface AgendaSession {
  readonly session: number;
  readonly from: number;
  readonly to: number;
  readonly inFigures: boolean;
}

/** The session on whose provisional agenda a paragraph puts something; null where none is named or its number is not read. */
export function agendaSessionIn(passage: Passage, pack: LanguagePack): AgendaSession | null {
  const { plain } = passage.inline;
  for (const { kind, from, to } of wordingsIn(passage, pack)) {
    if (kind === 'agendaBefore') return ordinalFrom(plain, to, pack) ?? figuresFrom(plain, to);
    if (kind === 'agendaAfter') return ordinalUpTo(plain, from, pack) ?? figuresUpTo(plain, from, pack);
  }
  return null;
}

/** Every ordinal of the pack with its session; the longest that fits is meant ("eightieth" begins no other, "huitième" ends many). */
function ordinals({ sessionOrdinals, sessionOrdinalsOblique }: LanguagePack): [session: number, key: string][] {
  return [...sessionOrdinals.entries(), ...(sessionOrdinalsOblique?.entries() ?? [])]
    .map<[number, string]>(([session, words]) => [session, wordKey(words)])
    .filter(([, key]) => key !== '')
    .sort((a, b) => b[1].length - a[1].length);
}

function ordinalFrom(plain: string, at: number, pack: LanguagePack): AgendaSession | null {
  const { units, offsets } = compact(plain, at, 80);
  const key = String.fromCharCode(...units);
  const start = key.startsWith(' ') ? 1 : 0;
  const goesOn = (end: number): boolean => /^[\p{L}\p{N}-]/u.test(key.slice(end, end + 2));
  const match = ordinals(pack).find(([, words]) => key.startsWith(words, start) && !goesOn(start + words.length));
  return match ? { session: match[0], from: offsets[start]!, to: offsets[start + match[1].length - 1]! + 1, inFigures: false } : null;
}

function ordinalUpTo(plain: string, end: number, pack: LanguagePack): AgendaSession | null {
  const match = ordinals(pack).find(([, words]) => plain.slice(0, end).endsWith(words));
  return match ? { session: match[0], from: end - match[1].length, to: end, inFigures: false } : null;
}

function figuresFrom(plain: string, at: number): AgendaSession | null {
  let from = at;
  while (from < plain.length && isSpace(plain.charCodeAt(from))) from++;
  // The sign of an ordinal belongs to the figures: "81st", "81e", "81.º", "81-й".
  const figures = /^([0-9]{1,3})(?:[.-]?[\p{L}ºª°]{1,3})?(?![\p{L}\p{N}])/u.exec(plain.slice(from, from + 12));
  return figures ? { session: Number(figures[1]), from, to: from + figures[0].length, inFigures: true } : null;
}

function figuresUpTo(plain: string, end: number, pack: LanguagePack): AgendaSession | null {
  const figures = /([0-9]{1,3})\s?$/.exec(plain.slice(Math.max(0, end - 8), end));
  if (!figures) return null;
  const session = Number(figures[1]);
  let from = end - figures[0].length;
  // A sign that the words begin with too ("第") stands before the figures.
  if (from > 0 && pack.sessionOrdinals[session]?.startsWith(plain[from - 1]!)) from--;
  return { session, from, to: end, inFigures: true };
}
