import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver-types';
import { findSymbols } from '../../citation/symbols';
import type { LanguagePack, Organ } from '../../language/pack';
import type { Resolution } from '../../syntax/model';
import { wordKey } from '../../text/words';
import { resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { isAboveBody } from './masthead-order';
import { itemsOf, type Offer } from './offer';
import { likelyYears, toldSessions } from './told-sessions';

const longestBefore = 80;
const mostPrinted = 60;
const mostNotes = 400;

/** Stands for a number that is not known yet; a rule finds those that are left. */
export const blank = '__';

/** Symbols that a draft of an organ may bear, its number left open; the likeliest first. */
export function draftSymbols(resolution: Resolution | undefined, organ: Organ | null): Offer[] {
  return seriesOf(resolution, organ).map((series) => symbolOffer(series, `${series}\${1:${blank}}`));
}

function seriesOf(resolution: Resolution | undefined, organ: Organ | null): string[] {
  const year = likelyYears(resolution)[0]!;
  const [session] = toldSessions(resolution, organ);
  if (organ === 'SC') return [`S/${year}/`];
  if (organ === 'ECOSOC') return [`E/${year}/L.`];
  if (organ === 'HRC') return [`A/HRC/${session}/L.`];
  const told = resolution?.masthead.committee?.value;
  const committees = [1, 2, 3, 4, 5, 6].filter((it) => it !== told).map((it) => `A/C.${it}/${session}/L.`);
  // The Human Rights Council's documents carry the Assembly's name at the top.
  const council = told ? [] : seriesOf(resolution, 'HRC');
  const assembly = [...(told ? [`A/C.${told}/${session}/L.`] : []), `A/${session}/L.`, ...committees, ...council];
  return organ === 'GA' ? assembly : [...assembly, ...(['SC', 'ECOSOC'] as const).flatMap((other) => seriesOf(resolution, other))];
}

/** Symbols of documents, after a word that calls for one or where one is begun: those that the notes give, then what documents of the organ bear. */
export function symbolItems(snapshot: Snapshot, position: Position): CompletionItem[] {
  const offset = snapshot.document.offsetAt(position);
  const resolution = resolutionAt(snapshot, offset);
  if (!resolution?.pack) return [];
  const lineStart = snapshot.document.offsetAt({ line: position.line, character: 0 });
  const before = snapshot.document.slice(Math.max(lineStart, offset - longestBefore), offset);
  const typed = /(?:[AES]{1,2}(?:\/[A-Za-z0-9./()-]{0,30})?)?$/u.exec(before)![0];
  // Where no space shows that the word has ended, the symbol must be begun.
  if (typed === '' && resolution.pack.script === 'Han') return [];
  if (/^[0-9A-Za-z/]/u.test(snapshot.document.slice(offset, offset + 1))) return [];
  const head = before.slice(0, before.length - typed.length);
  // A lone letter with a stroke is always a symbol; in the masthead it is that of the draft itself.
  const isBegun = typed.includes('/') && !/[\p{Script=Latin}\p{N}/_-]$/u.test(head) && !isAboveBody(resolution, lineStart);
  if (!isBegun && !callsForSymbol(head, resolution.pack)) return [];
  const offers = [...printedSymbols(resolution).map((symbol) => symbolOffer(symbol, symbol)), ...documentSymbols(resolution)];
  const range = { start: snapshot.document.positionAt(offset - typed.length), end: position };
  return itemsOf(snapshot, range, offers.filter(({ label }) => label.startsWith(typed)), '0');
}

/** Whether words end in "document" or the like, with the space that belongs behind it. */
function callsForSymbol(head: string, { citations, script }: LanguagePack): boolean {
  const isHan = script === 'Han';
  if (!isHan && !/\s$/u.test(head)) return false;
  const key = wordKey(head);
  return citations.document.some((word) => {
    const end = wordKey(word);
    return key.endsWith(end) && (isHan || key.length === end.length || !/[\p{L}\p{N}]/u.test(key[key.length - end.length - 1]!));
  });
}

function printedSymbols({ notes }: Resolution): string[] {
  const printed = new Set<string>();
  for (const { text } of notes.slice(0, mostNotes)) {
    const found = text.length < 400 && text.includes('/') ? findSymbols(text) : [];
    for (const { symbol } of found) if (!symbol.placeholder) printed.add(symbol.text);
    if (printed.size >= mostPrinted) break;
  }
  return [...printed];
}

function documentSymbols(resolution: Resolution): Offer[] {
  const { organ } = resolution;
  const [session] = toldSessions(resolution, organ);
  const year = likelyYears(resolution)[0]!;
  const own = { SC: [`S/${year}/`, `S/PRST/${year}/`], ECOSOC: [`E/${year}/`], HRC: [`A/HRC/${session}/`], GA: [`A/${session}/`] }[organ ?? 'GA'];
  const isAssembly = organ === 'GA' || organ === null;
  const others = isAssembly ? [`A/RES/${session}/`, `S/${year}/`, `E/${year}/`] : [`A/${toldSessions(undefined, 'GA')[0]!}/`];
  return [...own, ...others].map((series) => symbolOffer(series, `${series}\${1:${blank}}`));
}

function symbolOffer(label: string, snippet: string): Offer {
  const isOpen = snippet !== label;
  const example = isOpen ? `${label}1` : label;
  return { label: isOpen ? label + blank : label, snippet, kind: CompletionItemKind.File, about: 'symbol', example };
}
