import type { Citation } from '../citation/citation';
import { parseSymbol, symbolLink } from '../citation/symbols';
import type { Body } from '../language/citation-words';
import type { LanguageId } from '../language/pack';

/** A document of the United Nations and where it is to be read. The address is data: nothing here asks for it. */
export interface CitedDocument {
  readonly symbol: string;
  readonly address: string;
}

const symbolPrefixes: Readonly<Partial<Record<Body, string>>> = { GA: 'A/RES/', SC: 'S/RES/', HRC: 'A/HRC/RES/', ECOSOC: 'E/RES/' };

/** The body named beside the number, else the one whose numbers alone look like this. */
export function bodyOf({ owner, form, session }: Citation): Body | null {
  if (owner) return owner;
  if (form === 'sc') return 'SC';
  if (form === 'year') return 'ECOSOC';
  if (form === 'emergency') return 'GA';
  return form === 'session' && session !== null && session > 62 ? 'GA' : null;
}

/** The document of a resolution, where its symbol follows from the number. */
export function citedDocument({ number, form, kind }: Citation, body: Body | null, language: LanguageId): CitedDocument | null {
  if (kind === 'decision' || form === 'malformed') return null;
  const prefix = body && form !== 'roman' ? symbolPrefixes[body] : undefined;
  const symbol = prefix && parseSymbol(prefix + number);
  const address = symbol && symbolLink(symbol, language);
  return address ? { symbol: symbol.text, address } : null;
}
