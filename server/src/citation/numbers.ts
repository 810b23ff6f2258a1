import type { CitationForm, CitationLanguage } from './citation';
import { latinCapital, type Reading } from './reading';
import { fromRoman, toRoman } from './roman';
import { FIRST_YEAR, scRange } from './sessions';

/** A number that has the shape of a resolution number; whether it is one the scan decides. `start` and `end` count units. */
export interface NumberShape {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly form: CitationForm;
  readonly session: number | null;
  readonly year: number | null;
  readonly roman: string | null;
  readonly serial: number | null;
  readonly letters: readonly string[];
}

/** Highest session number that a slashed number may carry before it is taken for something else. */
const LAST_SESSION = 150;
const LAST_SERIAL = 999;
const LAST_YEAR = 2099;

interface NumberGrammar {
  readonly pattern: RegExp;
  readonly letter: RegExp;
  readonly range: RegExp;
  readonly special: readonly string[];
  readonly emergency: readonly string[];
}

const grammars = new WeakMap<CitationLanguage['citations'], NumberGrammar>();

/** Every stretch of a reading that is shaped like a resolution number, in order, none overlapping. */
export function numbersIn(reading: Reading, language: CitationLanguage): NumberShape[] {
  const shapes: NumberShape[] = [];
  // Every number of a resolution has a stroke, or a year or session in brackets.
  if (!/[/()]/.test(reading.cased)) return shapes;
  const grammar = grammarOf(language);
  for (const match of reading.cased.matchAll(grammar.pattern)) {
    const shape = shapeOf(match, grammar);
    if (shape) shapes.push(shape);
  }
  return shapes;
}

function shapeOf(match: RegExpMatchArray, grammar: NumberGrammar): NumberShape | null {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const letters = lettersOf(groups['a'] ?? groups['b'] ?? groups['c'] ?? '', grammar);
  const parts = letters.length > 0 ? ` ${shortLetters(letters)}` : '';
  const base = { start, end, letters, roman: null, year: null, session: null };
  if (groups['prefix'] !== undefined) {
    const emergency = grammar.emergency.includes(groups['prefix']);
    const session = Number(groups['ss']);
    const serial = Number(groups['sn']);
    if (session < 1 || session > 60 || serial < 1) return null;
    const number = `${emergency ? 'ES' : 'S'}-${session}/${serial}${parts}`;
    return { ...base, number, form: emergency ? 'emergency' : 'special', session, serial };
  }
  if (groups['yy'] !== undefined) {
    const serial = Number(groups['yn']);
    return { ...base, number: `${serial} (${groups['yy']})`, form: 'sc', year: Number(groups['yy']), serial };
  }
  if (groups['rn'] !== undefined) return romanShape(groups, base, parts, grammar);
  const first = Number(groups['n']);
  const serial = Number(groups['m']);
  const number = `${groups['n']}/${groups['m']}${parts}`;
  if (first >= FIRST_YEAR && first <= LAST_YEAR && serial >= 1 && serial <= LAST_SERIAL) {
    return { ...base, number, form: 'year', year: first, serial };
  }
  if (first >= 1 && first <= LAST_SESSION && serial >= 1 && serial <= LAST_SERIAL && !groups['m']!.startsWith('0')) {
    return { ...base, number, form: 'session', session: first, serial };
  }
  // "1267/1988" names a committee after two resolutions; "1373/2001" is a year gone astray.
  const years = scRange(serial);
  if (first > LAST_SESSION && serial > LAST_SESSION && !(years && first >= years.first && first <= years.last)) return null;
  return { ...base, number, form: 'malformed', serial: null };
}

function romanShape(
  groups: Readonly<Record<string, string | undefined>>, base: Pick<NumberShape, 'start' | 'end' | 'letters' | 'year'>, parts: string,
  grammar: NumberGrammar,
): NumberShape | null {
  const prefix = groups['rp'];
  const printed = [...(groups['rd'] ?? groups['rr'] ?? '')].map(latinCapital).join('');
  const session = /^\d/.test(printed) ? Number(printed) : fromRoman(printed);
  const serial = Number(groups['rn']);
  const special = prefix !== undefined && grammar.special.includes(prefix);
  const emergency = prefix !== undefined && grammar.emergency.includes(prefix);
  if (session === null || session === 0) {
    return { ...base, number: `${groups['rn']}${parts} (${printed})`, form: 'malformed', session: null, roman: null, serial: null };
  }
  const roman = toRoman(session);
  const form = special ? 'special' : emergency ? 'emergency' : 'roman';
  const number = `${serial}${parts} (${special ? 'S-' : emergency ? 'ES-' : ''}${roman})`;
  return { ...base, number, form, session, roman, serial };
}

/** "A" gives A; "A to C" gives A, B, C; "A, B and D" gives A, B, D. */
function lettersOf(printed: string, grammar: NumberGrammar): string[] {
  const letters: string[] = [];
  let from = 0;
  for (const match of printed.matchAll(grammar.letter)) {
    const letter = letterOf(match[0], grammar);
    const last = letters.at(-1);
    const isRange = last !== undefined && grammar.range.test(printed.slice(from, match.index));
    if (isRange && last.length === 1 && letter.length === 1 && letter > last) {
      for (let code = last.charCodeAt(0) + 1; code < letter.charCodeAt(0); code++) letters.push(String.fromCharCode(code));
    }
    if (letter !== '') letters.push(letter);
    from = match.index + match[0].length;
  }
  return letters;
}

function letterOf(printed: string, grammar: NumberGrammar): string {
  const index = partIndex.get(grammar)?.get(printed);
  return index === undefined ? [...printed].map(latinCapital).join('') : String.fromCharCode(0x41 + index);
}

const partIndex = new WeakMap<NumberGrammar, ReadonlyMap<string, number>>();

/** A, B, C as "A-C", A, C as "A, C". */
function shortLetters(letters: readonly string[]): string {
  const first = letters[0]!;
  const last = letters.at(-1)!;
  const follows = (letter: string, i: number): boolean => letter.length === 1 && letter.charCodeAt(0) === first.charCodeAt(0) + i;
  const running = letters.length > 2 && letters.every(follows);
  return running ? `${first}-${last}` : letters.join(', ');
}

function grammarOf(language: CitationLanguage): NumberGrammar {
  const words = language.citations;
  const known = grammars.get(words);
  if (known) return known;
  const alternatives = (list: readonly string[]): string =>
    list.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).sort((a, b) => b.length - a.length).join('|') || '(?!)';
  const partWords = words.partLetters ?? [];
  const wordLetter = partWords.length > 0 ? `(?:${alternatives(partWords)})(?![\\u0620-\\u064a])|` : '';
  const letter = `(?:${wordLetter}(?:AA|BB|CC|DD|EE|FF|GG|HH|[A-ZАВСЕНКМОРТХ])`
    + '(?![A-Za-z\\u00c0-\\u024f\\u0400-\\u052f\\u0620-\\u064a\\d/\'’-]))';
  const and = alternatives(words.and);
  const join = `(?:[,،] ?(?:${and})? ?|、 ?| ?(?:${alternatives([...words.and, ...words.to])}) ?| ?[-–] ?)`;
  // Right behind a digit these letters are mistaken for one: "62/21O".
  const parts = `(?:(?: |(?![OIОІ]))${letter}(?:${join}${letter})*)`;
  const prefixes = words.sessionPrefix;
  const special = ['S', 'С', ...(prefixes ? [prefixes.special] : [])];
  const emergency = ['ES', 'ЕС', 'ЕS', 'ЧС', ...(prefixes ? [prefixes.emergency] : [])];
  const prefix = alternatives([...special, ...emergency]);
  const oldPrefix = alternatives([...special, ...emergency, ...(prefixes ? [prefixes.old] : [])]);
  // The character is looked at first, for what stands before it has to be read anew at every place.
  const opening = [...new Set([...special, ...emergency].map((word) => word[0]))].join('');
  const source = `(?=[\\d${opening}])` + '(?<![A-Za-z\\u0400-\\u04ff\\d/\\\\._-])(?:'
    + `(?<prefix>${prefix}) ?[-–] ?(?<ss>\\d{1,2}) ?/ ?(?<sn>\\d{1,3})(?![\\d/\\\\])(?<a>${parts})?`
    + '|(?<yn>\\d{1,4}) ?[()](?<yy>(?:19|20)\\d\\d)[()]'
    + `|(?<rn>\\d{1,4})(?<b>${parts})? ?\\((?:(?<rp>${oldPrefix}) ?[-–] ?(?<rd>[IVXLCХІ]{1,9}|\\d{1,2})|(?<rr>[IVXLCХІ]{1,9}))\\)`
    + `|(?<n>\\d{1,4})/(?<m>\\d{1,4})(?![\\d/\\\\_]|[-–]\\d|\\.\\d)(?<c>${parts})?(?![A-Za-z\\u0400-\\u04ff])`
    + ')';
  const made: NumberGrammar = {
    pattern: new RegExp(source, 'gu'),
    letter: new RegExp(letter, 'gu'),
    range: new RegExp(`^ ?(?:${alternatives(words.to)}|-|–) ?$`, 'u'),
    special,
    emergency,
  };
  partIndex.set(made, new Map(partWords.map((word, index) => [word, index])));
  grammars.set(words, made);
  return made;
}
