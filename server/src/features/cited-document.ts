import type { Citation } from '../citation/citation';
import { LAST_ROMAN_SESSION, romanRange } from '../citation/sessions';
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
export function bodyOf(citation: Citation): Body | null {
  const { owner, form, session } = citation;
  if (owner) return owner;
  if (form === 'sc') return 'SC';
  if (form === 'year') return 'ECOSOC';
  if (form === 'emergency') return 'GA';
  if (form === 'roman') return isOfAssemblySession(citation) ? 'GA' : null;
  return form === 'session' && session !== null && session > 62 ? 'GA' : null;
}

/**
 * The document of a resolution, where its symbol follows from the number. That of one cited by a roman numeral holds all its parts, and its
 * symbol has no letter: 217 A (III) is in A/RES/217(III).
 */
export function citedDocument(citation: Citation, body: Body | null, language: LanguageId): CitedDocument | null {
  const { number, form, kind } = citation;
  if (kind === 'decision' || form === 'malformed') return null;
  const prefix = body && (form !== 'roman' || (body === 'GA' && isOfAssemblySession(citation))) ? symbolPrefixes[body] : undefined;
  const symbol = prefix && parseSymbol(prefix + (form === 'roman' ? number.replace(/ [A-Z]{1,2}(?= \()/, '') : number));
  const address = symbol && symbolLink(symbol, language);
  return address ? { symbol: symbol.text, address } : null;
}

/** Whether the Assembly adopted a number in a session of the time when it counted its resolutions through. */
function isOfAssemblySession({ session, serial }: Citation): boolean {
  const range = session !== null && session <= LAST_ROMAN_SESSION ? romanRange(session) : null;
  return range !== null && serial !== null && serial >= range.first && serial <= range.last;
}
