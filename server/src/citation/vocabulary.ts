import type { Body } from '../language/citation-words';
import { PhraseTree } from '../language/phrase-tree';
import { wordKey } from '../text/words';
import type { CitationLanguage } from './citation';
import { isEdge, type Reading } from './reading';

/** What a phrase says beside a number. A phrase may say two things: Arabic "قرارها" is both the word and "its". */
export interface Meaning {
  readonly head?: 'resolution' | 'decision';
  readonly own?: true;
  readonly body?: Body;
  readonly short?: 'assembly' | 'council' | 'other';
}

/** A phrase found in a reading; `start` and `end` count units. */
export interface Phrase extends Meaning {
  readonly start: number;
  readonly end: number;
}

type Link = 'join' | 'range' | 'dated' | 'owner' | 'sign' | 'plain' | 'subject';

/** Words of a language made ready for the scan. */
export interface Vocabulary {
  readonly phrases: PhraseTree<Meaning>;
  readonly links: PhraseTree<Link>;
  readonly proclitics: readonly string[];
  readonly dateFirst: boolean;
  readonly ownerLinkEmpty: boolean;
  readonly ownerBeforeWord: boolean;
  readonly possessive: string;
  /** Signs around a number (第…号), empty where there are none. */
  readonly numberBefore: string;
  readonly numberAfter: string;
  /** Letters of composite resolutions in the language's script; empty where they are Latin. */
  readonly partLetters: readonly string[];
}

const vocabularies = new WeakMap<CitationLanguage['citations'], Vocabulary>();

export function vocabularyOf(language: CitationLanguage): Vocabulary {
  const words = language.citations;
  const known = vocabularies.get(words);
  if (known) return known;
  const phrases = new PhraseTree<Meaning>();
  for (const phrase of words.resolution) phrases.add(phrase, { head: 'resolution' });
  for (const phrase of words.decision) phrases.add(phrase, { head: 'decision' });
  for (const phrase of words.own) phrases.add(phrase, { own: true });
  for (const [phrase, body] of words.owners) phrases.add(phrase, { body });
  for (const [phrase, short] of words.shortOwners) phrases.add(phrase, { short });
  const links = new PhraseTree<Link>();
  const addAll = (list: readonly string[], link: Link): void => list.forEach((phrase) => phrase !== '' && links.add(phrase, link));
  addAll(words.and, 'join');
  addAll(words.to, 'range');
  addAll(words.dated, 'dated');
  addAll(words.ownerLinks, 'owner');
  addAll(words.numberSign, 'sign');
  addAll(words.subjectBefore ?? [], 'subject');
  addAll([words.numberBefore ?? '', words.numberAfter ?? ''], 'plain');
  const made: Vocabulary = {
    phrases,
    links,
    proclitics: words.proclitics ?? [],
    dateFirst: words.dateSide === 'before',
    ownerBeforeWord: words.ownerBeforeWord ?? false,
    ownerLinkEmpty: words.ownerLinks.includes(''),
    possessive: wordKey(words.possessive ?? ''),
    numberBefore: wordKey(words.numberBefore ?? ''),
    numberAfter: wordKey(words.numberAfter ?? ''),
    partLetters: words.partLetters ?? [],
  };
  vocabularies.set(words, made);
  return made;
}

/** Heads, owners and own-words in order; of phrases that begin at one place the longest. */
export function phrasesIn(reading: Reading, vocabulary: Vocabulary): Phrase[] {
  const found: Phrase[] = [];
  const { units, folded } = reading;
  const { phrases, proclitics } = vocabulary;
  for (let at = 0; at < units.length; at++) {
    const opens = phrases.opensWith(units[at]!, units[at + 1]);
    if ((!opens && proclitics.length === 0) || !isEdge(units, at)) continue;
    let phrase = opens ? phraseAt(reading, vocabulary, at) : null;
    for (const proclitic of phrase ? [] : proclitics) {
      if (folded.startsWith(proclitic, at)) phrase ??= phraseAt(reading, vocabulary, at + proclitic.length);
    }
    if (!phrase) continue;
    found.push(phrase);
    at = phrase.end - 1;
  }
  return found;
}

function phraseAt({ units }: Reading, { phrases }: Vocabulary, at: number): Phrase | null {
  let longest: Phrase | null = null;
  phrases.at(units, at, (end, meanings) => {
    if (isEdge(units, end)) longest = { ...Object.assign({}, ...meanings) as Meaning, start: at, end };
  });
  return longest;
}

const STOPS = new Set(['.', '。', '!', '?', '؟', '？', '！']);
const PAUSES = new Set([',', '、', '，', '،']);
const BREAKS = new Set([';', '；', '؛', '\n']);
const BRACKETS = new Set(['(', ')', '[', ']', '（', '）', '"', '“', '”', '«', '»', '-', '–', ':', '：']);

const SHORTEST_PLAIN_WORD = 5;

/** What stands between two tokens of a scan. */
export interface Gap {
  /** Nothing but words that link numbers, dates and owners, and marks. */
  readonly linking: boolean;
  /** Nothing at all, or spaces and the signs around a number. */
  readonly bare: boolean;
  /** A comma or a word such as "and" or "to". */
  readonly joined: boolean;
  /** A comma or such a word is the last thing. */
  readonly endsJoined: boolean;
  /** The last linking words, if nothing but a space follows them. */
  readonly last: readonly Link[];
  /** Whether these last words say "dated" and can say nothing else ("en date du", "المؤرخ"; not "of", "du", "от"). */
  readonly plainlyDated: boolean;
  /** The first linking words, if nothing but a space comes before them. */
  readonly first: readonly Link[];
  /** Words that link nothing. */
  readonly words: number;
  /** Only the sign that makes a name a possessor: "the Council’s resolution". */
  readonly possessive: boolean;
  /** A number sign ("No.") is the last thing. */
  readonly signed: boolean;
  /** A semicolon, or the end of a sentence. */
  readonly broken: boolean;
  /** The end of a sentence. */
  readonly stopped: boolean;
}

/** Reads the units from `start` to `end`, which hold no token of the scan. One pass. */
export function gapBetween(reading: Reading, vocabulary: Vocabulary, start: number, end: number): Gap {
  const { units, cased, folded } = reading;
  const { links, proclitics, possessive } = vocabulary;
  let words = 0;
  let linking = true;
  let bare = true;
  let joined = false;
  let endsJoined = false;
  let broken = false;
  let stopped = false;
  let first: readonly Link[] | null = null;
  let last: readonly Link[] = [];
  let lastLength = 0;
  for (let at = start; at < end;) {
    const sign = cased[at]!;
    if (sign === ' ') {
      at++;
      continue;
    }
    let next = at;
    let found: readonly Link[] = [];
    if (isEdge(units, at)) {
      links.at(units, at, (stop, values) => {
        if (stop > at && stop <= end && (stop === end || isEdge(units, stop) || proclitics.length > 0 && isSpaceOrEnd(cased, stop))) {
          next = stop;
          found = values;
        }
      });
      // A particle written together with what follows it, such as "و" before a number or a name.
      if (next === at && proclitics.some((particle) => end - at === particle.length && cased.startsWith(particle, at))) {
        next = end;
        found = ['join'];
      }
    }
    if (next > at) {
      if (!found.every((link) => link === 'plain')) bare = false;
      endsJoined = found.includes('join') || found.includes('range') || (endsJoined && found.includes('plain'));
      if (endsJoined) joined = true;
      first ??= found;
      last = found;
      lastLength = next - at;
      at = next;
      continue;
    }
    bare = false;
    last = [];
    first ??= [];
    endsJoined = PAUSES.has(sign) || BREAKS.has(sign);
    if (PAUSES.has(sign)) joined = true;
    else if (BREAKS.has(sign) || (STOPS.has(sign) && (sign !== '.' || endsSentence(cased, at)))) {
      broken = true;
      joined = true;
      if (!BREAKS.has(sign)) {
        linking = false;
        stopped = true;
      }
    } else if (!BRACKETS.has(sign)) {
      linking = false;
      words++;
      while (at + 1 < end && !isEdge(units, at + 1)) at++;
    }
    at++;
  }
  return {
    words, possessive: possessive !== '' && folded.slice(start, end).trim() === possessive,
    linking, bare, joined, endsJoined, broken, stopped, first: first ?? [], last, signed: last.includes('sign'),
    plainlyDated: last.includes('dated') && lastLength >= SHORTEST_PLAIN_WORD,
  };
}

const LONGEST_ABBREVIATION = 5;

/** A stop before a space, unless it ends an abbreviation: "sect. III", "párr. 9". */
function endsSentence(text: string, at: number): boolean {
  if (!isSpaceOrEnd(text, at + 1)) return false;
  let start = at;
  while (start > 0 && at - start <= LONGEST_ABBREVIATION && /\p{L}/u.test(text[start - 1]!)) start--;
  const letters = at - start;
  return letters === 0 || letters > LONGEST_ABBREVIATION;
}

function isSpaceOrEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === ' ';
}
