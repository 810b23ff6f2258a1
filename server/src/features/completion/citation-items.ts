import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver-types';
import { formatDate } from '../../citation/dates';
import { oftenCited } from '../../citation/tables/often-cited';
import { titleIn, type IndexedResolution } from '../../citation/index-of-resolutions';
import type { Body } from '../../language/citation-words';
import type { LanguagePack, Organ } from '../../language/pack';
import { mentionsOf } from '../../rules/shared/mentions';
import type { Resolution } from '../../syntax/model';
import { endOf, startOf } from '../../text/block';
import { wordKey } from '../../text/words';
import { isCitedAbove, isDatedAtFirst, knownDate } from '../citing/known-dates';
import { elementAtCursor } from '../paragraph';
import { resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { isAboveBody } from './masthead-order';

const longestBefore = 160;
const longestAfter = 60;
const mostItems = 200;

/** Where a citation is begun: what is typed of its number, and whose resolution it must be. */
interface Begun {
  readonly typed: string;
  /** Null where the words name no body. */
  readonly body: Body | null;
  /** Whether the sign before the number stands there already, with or without a date before it. */
  readonly hasSign: boolean;
  /** Whether the words that call for it open the line. */
  readonly isOpening: boolean;
}

/** Citations that the draft itself, the team's index of resolutions or the table of those often cited holds, where the words before the cursor call for one. */
export function citationItems(snapshot: Snapshot, position: Position): CompletionItem[] {
  const offset = snapshot.document.offsetAt(position);
  const resolution = resolutionAt(snapshot, offset);
  if (!resolution?.pack) return [];
  const { pack, organ } = resolution;
  const lineStart = snapshot.document.offsetAt({ line: position.line, character: 0 });
  const begun = citationBegun(snapshot.document.slice(Math.max(lineStart, offset - longestBefore), offset), pack, organ);
  // Lines of the masthead begin with the name of an organ, or with the sign of an ordinal.
  if (!begun || (begun.isOpening && isAboveBody(resolution, lineStart))) return [];
  const start = offset - begun.typed.length;
  const here = mentionsOf(resolution).find(({ citation, inline }) => {
    const span = inline.span(citation.start, citation.end);
    return startOf(span) === start && start < offset && endOf(span) >= offset;
  });
  const end = here ? Math.max(offset, endOf(here.inline.span(here.citation.start, here.citation.end))) : offset;
  const after = snapshot.document.slice(end, end + longestAfter);
  // Within a word, or before a number that stands there already, nothing is to be put.
  if (/^[0-9A-Za-z/]/u.test(after) || (pack.citations.numberBefore && after.startsWith(pack.citations.numberBefore))) return [];
  const range = { start: snapshot.document.positionAt(start), end: snapshot.document.positionAt(end) };
  const isNote = elementAtCursor(snapshot, resolution, offset)?.passage.shape === 'note';
  const cited = citedIn(snapshot, resolution, start, offset);
  const ofTeam = snapshot.settings.rules.resolutions?.all ?? [];
  const inTeam = new Set(ofTeam.map(keyOf));
  // Those that all the world cites wait until a figure is typed.
  const others = begun.typed === '' ? ofTeam : [...ofTeam, ...oftenCited.map((it) => ({ ...it, title: '' })).filter((it) => !inTeam.has(keyOf(it)))];
  const own = new Set(cited.map(keyOf));
  return [...cited, ...others.filter((entry) => !own.has(keyOf(entry)))]
    .filter(({ body, number }) => (begun.body === null || begun.body === body) && bare(number).startsWith(bare(begun.typed)))
    .sort((a, b) => Number(b.body === organ) - Number(a.body === organ))
    .slice(0, mostItems)
    .map((entry, i) => {
      const isDated = !isNote && !here?.citation.date && !isFollowedByDate(after, pack) && isDatedAtFirst(organ, entry.body, entry.number) && !isCitedAbove(resolution, entry.body, entry.number, start);
      const label = withoutTail(citation(entry, pack, begun.hasSign, isDated), after, pack);
      return {
        label,
        kind: CompletionItemKind.Reference,
        detail: [bodyName(entry, pack), titleIn(entry, pack.id)].filter(Boolean).join(' · '),
        sortText: String(i).padStart(4, '0'),
        filterText: pack.citations.written.tightBrackets ? entry.number.replace(' (', '(') : entry.number,
        textEdit: { range, newText: label },
      };
    });
}

/** What the draft cites elsewhere than between two offsets, the latest first. */
function citedIn(snapshot: Snapshot, resolution: Resolution, start: number, end: number): IndexedResolution[] {
  const found = new Map<string, IndexedResolution>();
  for (const { citation: { kind, form, owner, ownerCertain, number, letters, start: from, end: to }, inline } of mentionsOf(resolution)) {
    if (kind !== 'resolution' || form === 'malformed' || owner === null || !ownerCertain || letters.length > 1) continue;
    const span = inline.span(from, to);
    if (startOf(span) <= end && endOf(span) >= start) continue;
    const [entry] = snapshot.settings.rules.resolutions?.find(owner, number) ?? [];
    const known = { body: owner, number, title: entry?.title ?? '', ...(entry?.titles && { titles: entry.titles }), date: knownDate(snapshot, resolution, owner, number) };
    found.set(keyOf(known), known);
  }
  return [...found.values()].reverse();
}

/** A number without spaces. */
function bare(number: string): string {
  return number.replace(/\s/gu, '');
}

/** Whether a date stands behind the cursor already: "of 25 September 2015". */
function isFollowedByDate(after: string, { citations: { dated } }: LanguagePack): boolean {
  const words = wordKey(after).replace(/^[\s,،]+/u, '');
  return dated.some((word) => words.startsWith(`${wordKey(word)} `) && /^[0-9]/u.test(words.slice(wordKey(word).length).trimStart()));
}

/** A citation without the words at its end that stand behind it already: "号决议". */
function withoutTail(label: string, after: string, { citations: { cited } }: LanguagePack): string {
  const tail = /\}([^{}]+)$/u.exec(cited)?.[1] ?? '';
  return tail !== '' && after.startsWith(tail) ? label.slice(0, label.length - (label.endsWith(tail) ? tail.length : 0)) : label;
}

function keyOf({ body, number }: Pick<IndexedResolution, 'body' | 'number'>): string {
  return `${body} ${number}`;
}

function bodyName({ body }: IndexedResolution, pack: LanguagePack): string {
  return pack.organs.find(({ organ }) => organ === body)?.name ?? body;
}

/** A citation as the language words it. */
function citation({ number: usual, date }: IndexedResolution, pack: LanguagePack, hasSign: boolean, isDated: boolean): string {
  const { cited, written } = pack.citations;
  const number = written.tightBrackets ? usual.replace(' (', '(') : usual;
  const template = hasSign ? cited.slice(cited.indexOf('{number}')) : cited;
  if (date !== null && isDated) return template.replace('{date}', formatDate(date, pack)).replace('{number}', number);
  const bare = pack.citations.dateSide === 'before' ? template.replace('{date}', '') : '{number}';
  return bare.replace('{number}', number);
}

function citationBegun(before: string, pack: LanguagePack, organ: Organ | null): Begun | null {
  const { resolution, own, owners, dateSide, numberBefore } = pack.citations;
  const typed = /(?:[0-9][0-9/() A-Z-]{0,20})?$/u.exec(before)![0];
  const head = before.slice(0, before.length - typed.length);
  const key = wordKey(head);
  const line = wordKey(head.replace(/^[^\p{L}\p{N}]+/u, ''));
  const whose = (words: string): Body | null | undefined => {
    if (own.some((word) => endsInWord(words, word, pack))) return organ;
    return owners.find(([phrase]) => endsInWord(words, phrase, pack))?.[1];
  };
  if (dateSide === 'before') {
    const hasSign = numberBefore !== undefined && head.endsWith(numberBefore);
    const body = hasSign ? null : whose(key);
    const isOpening = hasSign ? line === wordKey(numberBefore) : [...own, ...owners.map(([phrase]) => phrase)].some((phrase) => line === wordKey(phrase));
    return body === undefined ? null : { typed, body, hasSign, isOpening };
  }
  const word = resolution.find((it) => endsInWord(key, it, pack));
  if (!word || !/\s$/u.test(head)) return null;
  return { typed, body: own.includes(word) ? organ : whose(key.slice(0, -wordKey(word).length).trimEnd()) ?? null, hasSign: false, isOpening: line.trimEnd() === wordKey(word) };
}

function endsInWord(key: string, word: string, { script }: LanguagePack): boolean {
  const end = wordKey(word);
  return key.endsWith(end) && (script === 'Han' || key.length === end.length || !/[\p{L}\p{N}]/u.test(key[key.length - end.length - 1]!));
}
