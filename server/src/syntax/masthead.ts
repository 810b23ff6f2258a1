import { findDates, isoDate } from '../citation/dates';
import { organOfLine, organOfName } from '../language/detect';
import { packs } from '../language/index';
import type { LanguagePack, Organ } from '../language/pack';
import type { ProfileId } from '../language/profile';
import { lineStartsOf } from '../text/block';
import { fold } from '../text/words';
import { type ElementBuilder, type MutableElement } from './element';
import { isFurniture } from './furniture';
import { readInline } from './inline';
import { labelledLine, labelledNames, labelledWords, type LabelledLine } from './labels';
import type { DraftKind, Inline, Masthead, Passage, Stated } from './model';
import { readSponsors, sponsorsDraft } from './sponsors';

/** A line of the masthead: Markdown joins lines that the printed page keeps apart. */
interface MastheadLine {
  readonly passage: Passage;
  readonly inline: Inline;
  readonly text: string;
}

interface Found {
  organ: Stated<Organ> | null;
  symbol: Stated<string> | null;
  distribution: Stated<string> | null;
  date: Stated<string> | null;
  original: Stated<string> | null;
  session: Stated<number> | null;
  committee: Stated<number> | null;
  agendaItem: Stated<string> | null;
  draft: Stated<DraftKind> | null;
  adopted: boolean;
}

const symbolForm = /(?:^|\s)((?:[ASET]|ST|E)?\/(?:[A-Za-z0-9][A-Za-z0-9.()_\-]{0,24}\/){0,6}(?:[A-Za-z0-9][A-Za-z0-9.()_\-]{0,24}|_{1,6})(?: \((?:19|20)[0-9]{2}\))?\*?)(?=$|\s|,)/;
const digitsSession = /^(?:第)?([0-9]{1,3})(?![0-9])(?:-?(?:st|nd|rd|th|e|ème|ª|º|-я|届))?/;

type ReadMasthead = Masthead & { readonly elements: MutableElement[] };

const kept = new WeakMap<Passage, { readonly passages: readonly Passage[]; readonly pack: LanguagePack | null; readonly profile: ProfileId; readonly masthead: ReadMasthead }>();

/** The masthead, read once for as long as its passages stand: drafters type below it. */
export function mastheadOf(passages: readonly Passage[], pack: LanguagePack | null, build: ElementBuilder, profile: ProfileId = 'draft'): ReadMasthead {
  const first = passages[0];
  const before = first && kept.get(first);
  if (before?.pack === pack && before.profile === profile && before.passages.length === passages.length && passages.every((passage, i) => passage === before.passages[i])) return before.masthead;
  const masthead = readMasthead(passages, pack, build, profile);
  if (first) kept.set(first, { passages, pack, profile, masthead });
  return masthead;
}

/**
 * Reads the masthead: the passages before the organ line. Conversions join or drop lines, so each fact is looked for on every line, and the
 * first that says it counts.
 */
function readMasthead(passages: readonly Passage[], pack: LanguagePack | null, build: ElementBuilder, profile: ProfileId): ReadMasthead {
  const elements: MutableElement[] = [];
  const found: Found = { organ: null, symbol: null, distribution: null, date: null, original: null, session: null, committee: null, agendaItem: null, draft: null, adopted: false };
  const content = passages.filter(({ shape }) => shape !== 'comment');
  const sponsorsAt = content.findIndex((passage) => pack !== null && sponsorsDraft(passage, pack) !== null);
  const titleAt = titleIndex(content, sponsorsAt, pack);
  let sponsors: readonly Stated<string>[] = [];
  let title: Stated<string> | null = null;
  let topic: Stated<string> | null = null;
  let sponsorsElement: MutableElement | null = null;
  let titleElement: MutableElement | null = null;
  content.forEach((passage, i) => {
    if (passage.shape === 'note') {
      elements.push(build.of('footnote', passage));
    } else if (i === sponsorsAt && pack) {
      elements.push(sponsorsElement = build.of('sponsors', passage));
      sponsors = readSponsors(passage, pack);
      found.draft = sponsorsDraft(passage, pack);
    } else if (i === titleAt) {
      elements.push(titleElement = build.of('title', passage));
      const { plain } = passage.inline;
      const from = plain.length - plain.trimStart().length;
      title = { value: plain.trim(), span: passage.inline.span(from, plain.trimEnd().length) };
    } else if (profile === 'mun' && pack && labelsOf(passage, pack).length > 0) {
      const labels = labelsOf(passage, pack);
      const lines = linesOf(passage);
      const isAll = (isMeant: (line: LabelledLine) => boolean): boolean => labels.length === lines.length && labels.every(isMeant);
      const isTitle = titleAt < 0 && !topic && isAll(({ label }) => label === 'topic');
      for (const line of labels) {
        if (line.label === 'sponsors') sponsors = [...sponsors, ...labelledNames(line, pack)];
        if (line.label === 'topic') topic ??= labelledWords(line);
      }
      const element = build.of(isTitle ? 'title' : isAll(({ label }) => label !== 'topic') ? 'sponsors' : 'cover', passage);
      elements.push(element);
      if (isTitle) titleElement = element;
      for (const line of lines) if (!labels.some(({ inline }) => inline.start === line.inline.start)) readLine(line, pack, found);
    } else {
      elements.push(build.of(isFurniture(passage) && i > 2 ? 'other' : 'cover', passage));
      if (passage.shape !== 'rule') for (const line of linesOf(passage)) readLine(line, pack, found);
    }
  });
  return { ...found, elements, sponsors, sponsorsElement, title: title ?? topic, titleElement };
}

/** The lines of a passage that open with a label. */
function labelsOf(passage: Passage, pack: LanguagePack): LabelledLine[] {
  return linesOf(passage).map(({ inline }) => labelledLine(inline, pack)).filter((line) => line !== null);
}

/** The title: what follows the sponsors, or the last heading or numbered line before the organ line. */
function titleIndex(passages: readonly Passage[], sponsorsAt: number, pack: LanguagePack | null): number {
  for (let i = passages.length - 1; i > sponsorsAt && i >= 0; i--) {
    const passage = passages[i]!;
    if (passage.shape === 'rule' || passage.shape === 'note' || isFurniture(passage)) continue;
    const { plain, runs } = passage.inline;
    const text = plain.trim();
    if (text === '' || organOfName(text) || /^[\[(]/.test(text)) continue;
    if (i === 0 && (passage.shape !== 'heading' || namesDocument(text, pack))) return -1;
    if (passage.shape === 'heading') return i;
    if (/^\*?\*?(?:[0-9]{1,4}|S-[0-9]+|ES-[0-9]+)\/[0-9]{1,3}\b/.test(text)) return i;
    if (isAdoptionLine(text, pack)) return -1;
    if (sponsorsAt >= 0 && i === sponsorsAt + 1) return i;
    const bold = runs[0]?.style === 'bold' && runs[0].from === 0 && runs[0].to >= plain.trimEnd().length - 1;
    if (sponsorsAt >= 0 && bold) return i;
    if (sponsorsAt < 0) return -1;
  }
  return -1;
}

/** Whether a first line is that of a masthead: the United Nations or a symbol. */
function namesDocument(text: string, pack: LanguagePack | null): boolean {
  return /(?<![\p{L}\p{N}])[ASE]\/[A-Z0-9]/u.test(text) || pack?.masthead.unitedNations.some((words) => fold(text).includes(fold(words))) === true;
}

function isAdoptionLine(text: string, pack: LanguagePack | null): boolean {
  const folded = fold(text);
  return pack !== null && pack.masthead.adopted.some((words) => folded.includes(fold(words)));
}

function linesOf(passage: Passage): MastheadLine[] {
  const { block } = passage;
  const source = block.text.slice(passage.span.start, passage.span.end);
  const starts = lineStartsOf(source);
  if (starts.length === 1) return [{ passage, inline: passage.inline, text: passage.inline.plain.trim() }];
  return starts.map((start, i) => {
    const from = passage.span.start + start;
    const to = passage.span.start + (starts[i + 1] ?? source.length);
    const inline = readInline(block, from, from + block.text.slice(from, to).replace(/(?<![\s\\])[\s\\]+$/, '').length);
    return { passage, inline, text: inline.plain.trim() };
  });
}

function readLine({ inline, text }: MastheadLine, pack: LanguagePack | null, found: Found): void {
  if (text === '') return;
  const { plain } = inline;
  const folded = fold(plain);
  const whole = inline.span(0, plain.length);
  const named = organOfName(text)?.organ ?? organAtStart(plain);
  if (named && (!found.organ || named === 'HRC')) found.organ = { value: named, span: whole };
  const symbol = found.symbol ? null : symbolForm.exec(plain);
  if (symbol) {
    const at = symbol.index + symbol[0].indexOf(symbol[1]!);
    found.symbol = { value: wholeSymbol(symbol[1]!.replace(/(?<!\*)\*+$/, ''), found.organ?.value), span: inline.span(at, at + symbol[1]!.length) };
  }
  if (!pack) return;
  const words = [pack, packs.en!].map((candidate) => candidate.masthead);
  const distribution = words.flatMap((masthead) => masthead.distribution).find((word) => folded.includes(fold(word)));
  if (distribution && !found.distribution) {
    const at = folded.indexOf(fold(distribution));
    found.distribution = { value: plain.slice(at).trim(), span: inline.span(at, plain.trimEnd().length) };
  }
  if (!found.original && words.some((masthead) => masthead.original.some((word) => folded.trimStart().startsWith(fold(word))))) found.original = { value: text, span: whole };
  if (!found.date && text.length <= 120 && !isAdoptionLine(text, pack)) {
    const tail = distribution ? plain.slice(folded.indexOf(fold(distribution))) : plain;
    const date = findDates(tail, pack)[0] ?? findDates(tail, packs.en!)[0];
    if (date && date.start <= 40 && tail.length <= 80) found.date = { value: isoDate(date), span: whole };
  }
  if (isAdoptionLine(text, pack)) found.adopted = true;
  if (!found.session) {
    const session = sessionIn(folded, pack);
    if (session) found.session = { value: session, span: whole };
  }
  if (!found.committee && text.length < 160) {
    const committee = pack.masthead.committees.findIndex((names) => names.some((name) => folded.trim() === fold(name) || startsWithWord(folded.trim(), fold(name))));
    if (committee >= 0) found.committee = { value: committee + 1, span: whole };
  }
  if (!found.agendaItem) {
    const item = agendaItemIn(plain, folded, pack);
    if (item) found.agendaItem = { value: item, span: whole };
  }
}

/** A conversion loses the large letter of the organ at the head of the page: `/RES/73/8`. */
function wholeSymbol(symbol: string, organ: Organ | undefined): string {
  if (!symbol.startsWith('/')) return symbol;
  return (organ === 'SC' || /^\/(?:19|20)[0-9]{2}\/[0-9]+$/.test(symbol) ? 'S' : organ === 'ECOSOC' ? 'E' : 'A') + symbol;
}

function organAtStart(plain: string): Organ | null {
  const before = /^(.{3,60}?)\s+(?:Distr)/u.exec(plain)?.[1];
  return before ? organOfName(before)?.organ ?? organOfLine(before)?.organ ?? null : null;
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length));
}

/** The session that a masthead line names, in words ("Soixante-septième session") or digits; 0 where it names none. */
function sessionIn(folded: string, pack: LanguagePack): number {
  const text = folded.trim();
  if (text.length > 160 || !pack.masthead.session.some((word) => text.includes(fold(word)))) return 0;
  let best = 0;
  let length = 0;
  pack.sessionOrdinals.forEach((ordinal, n) => {
    const words = fold(ordinal);
    if (n > 0 && words.length > length && text.includes(words)) [best, length] = [n, words.length];
  });
  if (best > 0) return best;
  const digits = digitsSession.exec(text);
  return digits ? Number(digits[1]) : 0;
}

function agendaItemIn(plain: string, folded: string, pack: LanguagePack): string | null {
  const words = pack.masthead.agendaItem.find((candidate) => startsWithWord(folded.trimStart(), fold(candidate)) || folded.trimStart().startsWith(fold(candidate)));
  if (!words || plain.length > 120) return null;
  const match = /([0-9]{1,3})\s?((?:\([\p{L}]{1,3}\)|[a-z]{1,2}\))?)/u.exec(plain);
  return match ? match[1]! + (match[2] ? ` ${match[2]}` : '') : null;
}
