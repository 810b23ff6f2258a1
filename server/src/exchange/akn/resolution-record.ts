import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fromIso } from '../../citation/dates';
import { resolutionOf, type IndexedResolution } from '../../citation/index-of-resolutions';
import type { Body } from '../../language/citation-words';
import type { LanguageId } from '../../language/pack';

/** What the beginning of an AKN4UN document says of itself. */
interface Facts {
  address: string;
  adopted: string;
  language: string;
  symbol: string;
  title: string;
}

/** ISO 639-2 and what else AKN4UN files write. */
const languages: Readonly<Record<string, LanguageId>> = {
  ara: 'ar', chi: 'zh', zho: 'zh', eng: 'en', fra: 'fr', fre: 'fr', rus: 'ru', spa: 'es',
};
/** `/akn/un/statement/deliberation/unga/2019-12-13/74-110/` */
const workAddress = /^\/akn\/un\/statement\/deliberation\/([a-z-]{1,20})\/(\d{4}-\d\d-\d\d)\/([^/]{1,20})\//;
const authorities: Readonly<Record<string, Body>> = { unga: 'GA', 'unga-hrc': 'HRC', unsc: 'SC', unecosoc: 'ECOSOC' };
const longestTitle = 1000;

/** So much of a document holds its description and title; what comes after is not read. UTF-16 units. */
const longestBeginning = 1_000_000;
const step = 16_384;

/**
 * Number, day and title of a resolution in AKN4UN (Akoma Ntoso 3.0 of the United Nations).
 * The XML is not trusted: nothing is loaded, a document type is refused and with it every entity that a file declares, and reading
 * stops behind the title.
 * @returns null where the text is no such document, or no adopted resolution
 */
export function resolutionRecordOf(xml: string): IndexedResolution | null {
  const facts = factsOf(xml);
  const [, authority, day, serial] = workAddress.exec(facts.address) ?? [];
  const body = authority === undefined ? null : authorities[authority] ?? null;
  const found = resolutionOf(facts.symbol) ?? (facts.symbol === '' && body && serial ? resolutionOf(numberOf(serial, body), body) : null);
  if (!found || (facts.symbol !== '' && !facts.symbol.includes('/RES/'))) return null;
  const language = languages[facts.language];
  const title = facts.title.replace(/\s+/gu, ' ').trim().slice(0, longestTitle);
  const titles = language && title !== '' ? { titles: { [language]: title } } : {};
  return { ...found, date: fromIso(facts.adopted) ?? fromIso(day ?? ''), title, ...titles };
}

/** "74-110" is 74/110, "2726-2024" of the Security Council 2726 (2024). */
function numberOf(serial: string, body: Body): string {
  const [first, second] = serial.split('-');
  return body === 'SC' ? `${first} (${second})` : `${first}/${second}`;
}

function factsOf(xml: string): Facts {
  const facts: Facts = { address: '', adopted: '', language: '', symbol: '', title: '' };
  const parser = new SaxesParser();
  let place: 'work' | 'expression' | null = null;
  let taking: 'symbol' | 'title' | null = null;
  let done = false;
  const stop = (): void => { done = true; };
  parser.on('error', stop);
  parser.on('doctype', stop);
  parser.on('opentag', (tag) => {
    if (done) return;
    const name = localName(tag.name);
    if (name === 'FRBRWork') place = 'work';
    else if (name === 'FRBRExpression') place = 'expression';
    else if (name === 'FRBRManifestation') place = null;
    else if (name === 'preamble' || name === 'mainBody') done = true;
    else if (name === 'docNumber' && refersTo(tag) === '#symbol') taking = 'symbol';
    else if (name === 'docTitle' && refersTo(tag) === '#resolutionTitle') taking = 'title';
    else if (place === 'work' && name === 'FRBRuri') facts.address ||= attribute(tag, 'value');
    else if (place === 'work' && name === 'FRBRdate' && attribute(tag, 'name') === 'adoption') facts.adopted ||= attribute(tag, 'date');
    else if (place === 'expression' && name === 'FRBRlanguage') facts.language ||= attribute(tag, 'language');
  });
  parser.on('closetag', (tag) => {
    const name = localName(tag.name);
    if (name === 'docNumber' || name === 'docTitle') taking = null;
  });
  parser.on('text', (text) => {
    if (taking && !done && facts[taking].length <= longestTitle) facts[taking] += text;
  });
  for (let at = 0; at < Math.min(xml.length, longestBeginning) && !done; at += step) parser.write(xml.slice(at, at + step));
  facts.symbol = facts.symbol.trim();
  return facts;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function refersTo(tag: SaxesTagPlain): string {
  return attribute(tag, 'refersTo');
}

function attribute(tag: SaxesTagPlain, name: string): string {
  return Object.hasOwn(tag.attributes, name) ? String(tag.attributes[name]) : '';
}
