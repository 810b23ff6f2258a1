import { wordKey } from '../text/words';
import type { CitationLanguage } from './citation';
import { endOffset } from './dates';
import { read } from './reading';

/** A treaty by volume and number of its series. Offsets are into the given text. */
export interface TreatyReference {
  /** Begins at the publisher ("United Nations", or "Ibid."). */
  readonly start: number;
  /** After the number, before the stop. */
  readonly end: number;
  /** As printed: "2225", "999, 1057 and 1059", "LX". */
  readonly volume: string;
  readonly number: string;
  /** Whether the title of the series is printed ("Treaty Series"); otherwise "Ibid." stands for it. */
  readonly titled: boolean;
  /** Fit for comparison: series, volume and number. */
  readonly key: string;
}

/** What is wrong with a treaty reference: the stretch of the text that differs, what stands there instead, and the whole text put right. */
export interface TreatyFault {
  readonly wrong: 'words' | 'spacing';
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  readonly corrected: string;
}

export type TreatyForm = 'right' | 'unjudged' | TreatyFault;

interface TreatyGrammar {
  readonly place: RegExp;
}

/** Words of other languages and other spellings, which drafters carry over. */
const ANY_VOLUME = ['vol.', 'vol', 'volume'];
const ANY_NUMBER = ['no.', 'no', 'nos.', 'n°', 'nº', 'nr.', '№', 'núm.', 'num.'];

const grammars = new WeakMap<CitationLanguage['citations'], TreatyGrammar>();
const SIGN_O = /n ?(?:\u1d52\u02e2?|°s?|º|os?)(?=[\s\d\u00a0\u202f])/gu;

function grammarOf({ citations: words }: CitationLanguage): TreatyGrammar {
  const known = grammars.get(words);
  if (known) return known;
  const any = (list: readonly string[]): string =>
    list.map((word) => wordKey(word).replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')).sort((a, b) => b.length - a.length).join('|');
  const list = `\\d{1,6}(?:(?:, ?|، ?|、| ?(?:${any([...words.and, ...words.to, 'and', 'to'])}) ?| ?[-–] ?)\\d{1,6}){0,12}`;
  const made = {
    place: new RegExp(
      `(?:${any([...words.treatyVolume, ...ANY_VOLUME])}) ?(?<vol>${list}|[ivxlc]{1,9})\\p{Script=Han}?[,，،]? ?`
        + `(?:${any([...words.treatyNumber, ...ANY_NUMBER])}) ?(?<no>${list})\\p{Script=Han}?`,
      'u',
    ),
  };
  grammars.set(words, made);
  return made;
}

/** The first treaty that a note gives by volume and number; null where it gives none. */
export function readTreaty(text: string, language: CitationLanguage): TreatyReference | null {
  const reading = read(text);
  const match = grammarOf(language).place.exec(reading.folded);
  if (!match?.groups) return null;
  const before = reading.folded.slice(0, match.index);
  const words = language.citations;
  const title = words.treatySeries.map(wordKey).find((name) => before.includes(name));
  const ibid = words.ibid.map(wordKey).map((word) => before.indexOf(word)).filter((at) => at >= 0).sort((a, b) => a - b)[0];
  if (title === undefined && ibid === undefined) return null;
  const publisher = wordKey(words.treatyNote.replace(/[*《{].*$/su, ''));
  const named = title === undefined ? ibid! : before.lastIndexOf(publisher);
  const see = words.see.map(wordKey).filter((word) => before.startsWith(word)).sort((a, b) => b.length - a.length)[0] ?? '';
  const from = named >= 0 ? named : before.slice(see.length).search(/\S/u) + see.length;
  const end = match.index + match[0].length;
  const league = title !== undefined && /league|société des nations|sociedad de las naciones|лиг|国际联盟|عصبة/u.test(before);
  return {
    start: reading.offsets[Math.max(0, from)]!,
    end: endOffset(reading, end),
    volume: match.groups['vol']!,
    number: match.groups['no']!,
    titled: title !== undefined,
    key: `${league ? 'league ' : ''}treaty ${digits(match.groups['vol']!)} ${digits(match.groups['no']!)}`,
  };
}

function digits(list: string): string {
  return list.replace(/[^\da-z–-]+/gu, ',');
}

/**
 * Whether a note gives a treaty in the language's form.
 * @param text the note, without emphasis marks and tags
 */
export function treatySeriesForm(text: string, language: CitationLanguage): TreatyForm {
  const treaty = readTreaty(text, language);
  if (!treaty || !/^\d+$/u.test(treaty.volume) || !/^\d+$/u.test(treaty.number) || treaty.key.startsWith('league')) return 'unjudged';
  const { treatyNote, treatyIbid } = language.citations;
  const template = (treaty.titled ? treatyNote : treatyIbid).replace('{vol}', treaty.volume).replace('{no}', treaty.number);
  const stop = /[.。]$/u.exec(template)?.[0] ?? '';
  const wanted = template.slice(0, template.length - stop.length);
  const printed = text.slice(treaty.start, treaty.end);
  const plainly = wanted.replace(TAGS, '');
  if (spelling(printed) === spelling(plainly)) return 'right';
  const rest = text.slice(treaty.end);
  return {
    wrong: tight(printed) === tight(plainly) ? 'spacing' : 'words',
    ...difference(printed, wanted, treaty.start),
    corrected: text.slice(0, treaty.start) + wanted + (rest.trim() === '' ? stop : rest),
  };
}

const TAGS = /<\/?sup>|\*+/giu;
const TOKEN = /n ?(?:<sup>os?<\/sup>|[\u1d52\u00b0\u00ba]s?|os?)(?=[\s\d\u00a0\u202f])|\*+|[\p{L}\p{N}]+|\s+|./gu;

/** The shortest run of words in which two spellings differ; emphasis marks around it are left as they are. */
function difference(printed: string, wanted: string, offset: number): Pick<TreatyFault, 'start' | 'end' | 'newText'> {
  const from = printed.match(TOKEN) ?? [];
  const all = wanted.match(TOKEN) ?? [];
  const to = all.filter((token) => !token.startsWith('*'));
  const same = (a = '', b = ''): boolean =>
    a !== '' && spelling(`${a} `) === spelling(`${b.replace(TAGS, '')} `) && (a.trim() === '') === (b.trim() === '');
  let head = 0;
  while (same(from[head], to[head])) head++;
  let tail = 0;
  while (tail < Math.min(from.length, to.length) - head && same(from.at(-1 - tail), to.at(-1 - tail))) tail++;
  const start = offset + from.slice(0, head).join('').length;
  const end = offset + printed.length - from.slice(from.length - tail).join('').length;
  return { start, end, newText: to.slice(head, to.length - tail).join('') };
}

/** One kind of space and of raised o. */
function spelling(text: string): string {
  return text.replace(/[\u00a0\u202f\s]+/gu, ' ').replace(SIGN_O, 'n°').normalize('NFC').trim();
}

function tight(text: string): string {
  return spelling(text).replace(/n(?:ᵒ|°|º|o)(?=\d)/giu, 'n°').replaceAll(' ', '');
}
