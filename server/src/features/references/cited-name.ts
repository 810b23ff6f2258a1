import type { Citation } from '../../citation/citation';
import { numbersIn } from '../../citation/numbers';
import { read } from '../../citation/reading';
import { findSymbols, parseSymbol, symbolVerdict, type DocumentSymbol } from '../../citation/symbols';
import type { Body } from '../../language/citation-words';
import { packOf } from '../../language/index';
import type { LanguagePack, Organ } from '../../language/pack';
import { citationsOf } from '../../rules/shared/citations';
import type { Inline, Passage, Resolution, Stated } from '../../syntax/model';
import { speakerOf } from '../../syntax/speaker';
import { endOf, startOf } from '../../text/block';
import { fold } from '../../text/words';
import { bodyOf } from '../cited-document';

/** What a resolution or document is known by, however a text words it: "80/12" of the Assembly, A/C.3/80/L.5. */
export interface CitedName {
  /** The body whose resolutions or decisions are counted, or `symbol` for a document that is no resolution. */
  readonly series: string;
  /** The number in one spelling, or the symbol. */
  readonly text: string;
}

/** A place in the words of a passage that names a resolution or a document; offsets are those of the plain text. */
export interface CitedPlace {
  readonly name: CitedName;
  readonly inline: Inline;
  readonly start: number;
  readonly end: number;
  /** The number or symbol alone, as it is to be shown for a change. */
  readonly shown: string;
}

/** How the symbols of adopted resolutions begin. */
const seriesOfSymbols: readonly (readonly [prefix: string, body: Body])[] = [
  ['A/HRC/RES/', 'HRC'],
  ['A/RES/', 'GA'],
  ['S/RES/', 'SC'],
  ['E/RES/', 'ECOSOC'],
];

/** Sessions to this one are taken for those of the Human Rights Council where it speaks and names no body; the Assembly's of today are later. */
const lastOfCouncil = 70;

export function isSameName(a: CitedName, b: CitedName): boolean {
  return a.series === b.series && key(a.text) === key(b.text);
}

/** The resolutions, decisions and documents that a passage names, by number or by symbol, in reading order. */
export function citedPlacesIn(passage: Passage, resolution: Resolution): CitedPlace[] {
  const { inline } = passage;
  const symbols = findSymbols(inline.plain).flatMap(({ start, end, symbol }): CitedPlace[] => {
    const stars = /\*+$/.exec(inline.plain.slice(start, end))?.[0].length ?? 0;
    return symbol.number === null ? [] : [{ name: nameOfSymbol(symbol), inline, start, end: end - stars, shown: symbol.text }];
  });
  const { masthead: { symbol } } = resolution;
  // A masthead may leave out the first letter of its symbol, which the organ's name says.
  const own = symbol && symbol.span.block === passage.block && startOf(symbol.span) >= startOf(passage.span) && endOf(symbol.span) <= endOf(passage.span) ? ownPlace(symbol, inline) : null;
  if (own && !symbols.some(({ start, end }) => start < own.end && own.start < end)) symbols.push(own);
  const speaker = speakerOf(passage, resolution);
  const citations = resolution.pack ? citationsOf(passage, resolution.pack, speaker) : [];
  const numbers = citations
    .filter(({ form, start, end }) => form !== 'malformed' && !symbols.some((symbol) => symbol.start < end && start < symbol.end))
    .map((citation): CitedPlace => ({ name: nameOfCitation(citation, inline, speaker), inline, start: citation.start, end: citation.end, shown: citation.number }));
  return [...symbols, ...numbers].sort((a, b) => a.start - b.start);
}

function ownPlace({ value, span }: Stated<string>, inline: Inline): CitedPlace | null {
  const name = nameOf(value);
  const start = inline.plainOffset(span.start);
  return name && { name, inline, start, end: inline.plainOffset(span.end), shown: value };
}

/** The name that the symbol of a document is; null where the text is no symbol. */
export function nameOf(symbol: string): CitedName | null {
  const parsed = parseSymbol(symbol);
  return parsed && nameOfSymbol(parsed);
}

function nameOfSymbol({ text }: DocumentSymbol): CitedName {
  const own = seriesOfSymbols.find(([prefix]) => text.startsWith(prefix));
  return own ? { series: `${own[1]} resolution`, text: text.slice(own[0].length) } : { series: 'symbol', text };
}

function nameOfCitation(citation: Citation, { plain }: Inline, speaker: Organ | null): CitedName {
  const { owner, ownerSpan, form, session, kind, number } = citation;
  const isCouncils = !owner && speaker === 'HRC' && form === 'session' && session! <= lastOfCouncil;
  const body = isCouncils ? speaker : (bodyOf(citation) ?? speaker ?? '');
  const words = body === 'OTHER' && ownerSpan ? fold(plain.slice(ownerSpan.start, ownerSpan.end)) : body;
  return { series: `${words} ${kind}`, text: number };
}

/**
 * A number or symbol that is typed to stand for another; null where it is none of the same kind: of a resolution of the same body in the same form,
 * or of a document of the same series.
 */
export function readName(typed: string, old: CitedName, pack: LanguagePack | null): CitedName | null {
  const text = typed.trim();
  const [symbol, ...more] = text.length > 120 ? [] : findSymbols(text);
  if (symbol && more.length === 0 && symbol.start === 0 && symbol.end === text.length) {
    const name = nameOfSymbol(symbol.symbol);
    return name.series === old.series && (name.series === 'symbol' ? isLike(text, old.text) : isSameForm(name.text, old.text, pack)) ? name : null;
  }
  if (old.series === 'symbol') return null;
  const form = formOf(text, pack);
  return form && isSameForm(text, old.text, pack) ? { series: old.series, text: form.number } : null;
}

/** Whether a symbol is a sound one of the same series of the same organ as another: drafts for drafts. */
function isLike(text: string, old: string): boolean {
  const [fresh, before] = [parseSymbol(text), parseSymbol(old)];
  if (!fresh || !before || fresh.number === null || typeof symbolVerdict(text) === 'object') return false;
  return fresh.body === before.body && fresh.series === before.series && (fresh.session === null) === (before.session === null);
}

/** The form and the one spelling of a text that is a resolution's number and nothing else. */
function formOf(text: string, pack: LanguagePack | null): { readonly form: string; readonly number: string } | null {
  const reading = read(text);
  const [shape, ...more] = text.length > 60 ? [] : numbersIn(reading, pack ?? packOf('en'));
  const isWhole = shape !== undefined && more.length === 0 && shape.start === 0 && shape.end === reading.cased.length;
  return isWhole && shape.form !== 'malformed' ? shape : null;
}

function isSameForm(a: string, b: string, pack: LanguagePack | null): boolean {
  const form = formOf(a, pack)?.form;
  return form !== undefined && form === formOf(b, pack)?.form;
}

function key(text: string): string {
  return text.replace(/[\s*]/g, '');
}
