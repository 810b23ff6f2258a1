import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver-types';
import { packs } from '../../language/index';
import type { LanguagePack, Organ } from '../../language/pack';
import type { Resolution, Stated } from '../../syntax/model';
import { forOrgan } from '../../syntax/resolution';
import { startOf } from '../../text/block';
import type { BlockDocument } from '../../text/document';
import { elementStart, resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { answers, itemsOf, type Offer } from './offer';
import { dateLineOffers } from './month-items';
import { isAboveBody, isAdopted, languageLine, pastLines, yearSession } from './masthead-order';
import { isBelowTitle } from './organ-line-items';
import { sponsorItems } from './sponsor-items';
import { sponsorLineAt } from './sponsor-line';
import { blank, draftSymbols } from './symbol-items';
import { likelyYears, sessionsByLikelihood, toldSessions } from './told-sessions';
import { typedLineAt, type TypedLine } from './typed-line';

/** How many sessions are shown where nothing is typed. */
const fewSessions = 4;

/** What the masthead still lacks, for the line of the cursor, in the order in which a masthead is set. */
export function mastheadItems(snapshot: Snapshot, position: Position): CompletionItem[] {
  const { document } = snapshot;
  const typed = typedLineAt(document, position);
  if (!snapshot.isDraft || !typed || isInOther(document, typed.offset)) return [];
  const resolution = resolutionAt(snapshot, typed.offset);
  if (resolution && (!isAboveBody(resolution, typed.lineStart) || isBelowHeading(resolution, typed))) return [];
  const pack = resolution?.pack ?? (snapshot.choice.language ? packs[snapshot.choice.language] : null);
  if (!pack) {
    if (!isFirst(resolution, typed) || typed.after.trim() !== '') return [];
    return lineItems(snapshot, typed, organHeadings(inOrderOf(snapshot), typed).filter((offer) => answers(offer, typed.words)));
  }
  // Of an escape or a bracket no line of the masthead is begun.
  if (typed.words !== '' && !/[\p{L}\p{N}]/u.test(typed.words)) return [];
  const line = sponsorLineAt(document, resolution, pack, typed);
  const sponsors = line && maySponsor(resolution, typed, line.slots.length > 0)
    ? sponsorItems(snapshot, line, resolution, pack) : [];
  if (line?.hasColon) return sponsors;
  const offers = linesFor(resolution, pack, typed).filter((offer) => answers(offer, typed.words));
  const isPast = typed.words === '' && resolution ? pastLines(resolution, pack, typed.lineStart) : () => false;
  const own = typed.after.trim() === '' ? lineItems(snapshot, typed, offers.filter((offer) => !isPast(offer))) : [];
  const past = typed.after.trim() === '' ? lineItems(snapshot, typed, offers.filter(isPast), '9') : [];
  return [...own, ...past, ...sponsors.map((item) => ({ ...item, sortText: (typed.words === '' ? '5' : '1') + item.sortText }))];
}

/** Whether an offset is in a comment, a fence or front matter; what follows them on a new line is not. */
function isInOther(document: BlockDocument, offset: number): boolean {
  const block = document.blockAt(offset);
  return block !== undefined && block.kind !== 'prose' && offset <= block.start + block.text.trimEnd().length;
}

/** Whether the title stands above: the masthead ends with it. */
function isBelowHeading({ masthead }: Resolution, { lineStart }: TypedLine): boolean {
  return isBelowTitle({ masthead: { ...masthead, sponsorsElement: null } }, lineStart);
}

/** Sponsors of a draft stand below the lines that say where and when: it is not begun with them. */
function maySponsor(resolution: Resolution | undefined, { lineStart }: TypedLine, isBegun: boolean): boolean {
  if (!resolution) return isBegun;
  const { symbol, session, organ, sponsorsElement } = resolution.masthead;
  if (sponsorsElement !== null) return true;
  if (isAdopted(resolution)) return false;
  const isAbove = (stated: Stated<unknown> | null): boolean => stated !== null && startOf(stated.span) < lineStart;
  return isBegun || isAbove(session) || (isAbove(organ) && isAbove(symbol) && organ?.value !== 'GA');
}

function lineItems(snapshot: Snapshot, { start, end, marks }: TypedLine, offers: readonly Offer[], group = '0'): CompletionItem[] {
  const { document } = snapshot;
  return itemsOf(snapshot, { start: document.positionAt(start), end: document.positionAt(end) }, offers, group, marks);
}

/** All languages, that of the drafter first. */
function inOrderOf({ messageLanguage }: Snapshot): LanguagePack[] {
  return Object.values(packs).sort((a, b) => Number(b.id === messageLanguage) - Number(a.id === messageLanguage));
}

function isFirst(resolution: Resolution | undefined, { lineStart }: TypedLine): boolean {
  return (resolution?.elements ?? []).every((element) => elementStart(element) >= lineStart || element.passages[0]?.shape === 'comment');
}

function linesFor(resolution: Resolution | undefined, pack: LanguagePack, typed: TypedLine): Offer[] {
  const masthead = resolution?.masthead;
  const organ = resolution?.organ ?? null;
  const isOwn = (stated: Stated<unknown> | null | undefined): boolean =>
    !stated || (startOf(stated.span) >= typed.lineStart && startOf(stated.span) <= typed.offset);
  if (typed.heading !== '') return isFirst(resolution, typed) ? organHeadings([pack], typed, organ) : [];
  if (typed.words === '' && isFirst(resolution, typed)) return organHeadings([pack], typed, organ);
  const council = masthead?.organ?.value === 'GA' && masthead.symbol?.value.startsWith('A/HRC/') ? [councilOffer(pack)] : [];
  const year = resolution ? yearSession(resolution, pack) : null;
  const isOwnLine = (start: number | null): boolean => start === null || start === typed.lineStart;
  const { language } = pack.masthead.newDraft;
  return [
    ...(isOwn(masthead?.symbol) ? draftSymbols(resolution, organ) : []),
    ...(isOwn(masthead?.distribution) ? [plainOffer(organ === 'SC' || (resolution && isAdopted(resolution)) ? pack.masthead.general : pack.masthead.limited, 'distribution')] : []),
    ...(isOwn(masthead?.date) && (typed.words !== '' || masthead?.distribution) ? dateLineOffers(resolution, organ, pack, typed.words, typed.after) : []),
    ...(resolution?.masthead.distribution && language && isOwnLine(languageLine(resolution, pack)) ? [plainOffer(language, 'language')] : []),
    ...(isOwn(masthead?.original) ? originalOffers(pack, typed) : []),
    ...council,
    ...(isOwn(masthead?.session) && isOwnLine(year) ? sessionOffers(resolution, organ, pack, typed) : []),
    ...(isOwn(masthead?.committee) && (organ === 'GA' || organ === null) ? committeeOffers(resolution, pack) : []),
    ...(isOwn(masthead?.agendaItem) && organ !== 'SC' ? agendaOffers(pack) : []),
  ].map((offer) => withMarks(offer, typed));
}

/** The offer in the marks that the drafter has begun. */
function withMarks(offer: Offer, { marks }: TypedLine): Offer {
  if (marks === '') return offer;
  const bare = offer.snippet.replace(/^\*+|\*+$/g, '');
  return { ...offer, snippet: marks + bare + marks };
}

/** The organs, the one that the rest of the text tells first; documents of the Human Rights Council carry the Assembly's name. */
function organHeadings(languages: readonly LanguagePack[], { heading, marks }: TypedLine, told: Organ | null = null): Offer[] {
  const named = ({ organs }: LanguagePack) => organs.filter(({ organ }) => organ !== 'HRC').sort((a, b) => Number(b.organ === told) - Number(a.organ === told));
  return languages.flatMap((pack) => named(pack).map(({ organ, name }) => ({
    label: name, snippet: (heading === '' && marks === '' ? '# ' : '') + marks + name + marks,
    kind: CompletionItemKind.Class, about: 'organ' as const, example: `# ${name}`,
    detail: packs.en.organs.find((it) => it.organ === organ)?.name ?? organ,
  })));
}

/** The Human Rights Council is named above the session: its documents carry the Assembly's name at the top. */
function councilOffer({ organs }: LanguagePack): Offer {
  const { name } = organs.find(({ organ }) => organ === 'HRC')!;
  return { label: name, snippet: `**${name}**`, kind: CompletionItemKind.Class, about: 'organ' };
}

function plainOffer(line: string, about: 'distribution' | 'language' | 'original'): Offer {
  return { label: line, snippet: line, kind: CompletionItemKind.Text, about };
}

/** The language of the original: that of the draft, and where the line is begun the others, English first. */
function originalOffers(pack: LanguagePack, { words }: TypedLine): Offer[] {
  const { originalLine, newDraft, languageNames } = pack.masthead;
  const names = newDraft.englishDate ? packs.en.masthead.languageNames : languageNames.filter((name) => name !== newDraft.language);
  const own = names.find((name) => originalLine.endsWith(name)) ?? '';
  const label = originalLine.slice(0, originalLine.length - own.length);
  const others = names.filter((name) => name !== own);
  return [own, ...(words === '' ? [] : others)].map((name) => plainOffer(label + name, 'original'));
}

function sessionOffers(
  resolution: Resolution | undefined, organ: Organ | null, { masthead, sessionOrdinals }: LanguagePack, { words }: TypedLine,
): Offer[] {
  const few = <T>(all: readonly T[]): readonly T[] => (words === '' ? all.slice(0, fewSessions) : all);
  const offer = (line: string, detail: string): Offer =>
    ({ label: line, snippet: line, kind: CompletionItemKind.EnumMember, about: 'session', detail });
  if (organ === 'SC') return [];
  if (organ === 'ECOSOC') {
    return few(likelyYears(resolution)).map((year) => offer(masthead.sessionOfYear.replace('{year}', String(year)), String(year)));
  }
  const template = forOrgan(masthead.sessionLine, organ);
  return few(sessionsByLikelihood(toldSessions(resolution, organ))).flatMap((session) => {
    const ordinal = sessionOrdinals[session];
    return ordinal ? [offer(capitalized(template.replace('{ordinal}', ordinal).replace('{n}', String(session))), String(session))] : [];
  });
}

function capitalized(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function committeeOffers(resolution: Resolution | undefined, { masthead }: LanguagePack): Offer[] {
  const told = Number(/^A\/C\.([1-6])\//.exec(resolution?.symbol ?? '')?.[1] ?? 0);
  const offers = masthead.committees.map(([name = ''], i) => ({
    n: i + 1, label: name, found: [name, /\(([^)]+)\)/.exec(name)?.[1] ?? name], snippet: `**${name}**`,
    kind: CompletionItemKind.Class, about: 'committee' as const, detail: `A/C.${i + 1}`,
  }));
  // The symbol of a draft before the Assembly itself names no committee.
  if (!told && resolution?.symbol) return [];
  return told ? offers.filter(({ n }) => n === told) : offers;
}

/** The agenda line, with and without the letter of a sub-item. */
function agendaOffers({ masthead: { agendaLine }, subparagraphs: [level] }: LanguagePack): Offer[] {
  const offer = (item: string, example: string): Offer => ({
    label: agendaLine.replace('{item}', item.replace(/\$\{\d:([^}]*)\}/g, '$1')), snippet: agendaLine.replace('{item}', item),
    kind: CompletionItemKind.Snippet, about: 'agenda', example: agendaLine.replace('{item}', example),
  });
  const { before = '(', after = ')', numeral } = level ?? {};
  const letter = numeral === 'arabic-letter' ? '\u0623' : 'a';
  return [offer(`\${1:${blank}}`, '103'), offer(`\${1:${blank}} ${before}\${2:${letter}}${after}`, `18 ${before}${letter}${after}`)];
}
