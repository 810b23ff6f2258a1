import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver-types';
import { packs } from '../../language/index';
import type { LanguagePack, Organ } from '../../language/pack';
import type { Resolution, Stated } from '../../syntax/model';
import { forOrgan } from '../../syntax/resolution';
import { endMarkOf } from '../../syntax/shape';
import { startOf } from '../../text/block';
import type { BlockDocument } from '../../text/document';
import { elementStart, resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { answers, itemsOf, type Offer } from './offer';
import { dateLineOffers } from './month-items';
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
  if (resolution && (!isAboveBody(resolution, typed) || isBelowHeading(resolution, typed))) return [];
  const pack = resolution?.pack ?? (snapshot.choice.language ? packs[snapshot.choice.language] : null);
  if (!pack) {
    if (!isFirst(resolution, typed) || typed.after.trim() !== '') return [];
    return lineItems(snapshot, typed, organHeadings(inOrderOf(snapshot), typed).filter((offer) => answers(offer, typed.words)));
  }
  const line = sponsorLineAt(document, resolution, pack, typed);
  const sponsors = line && maySponsor(resolution, line.slots.length > 0)
    ? sponsorItems(snapshot, line, resolution, pack) : [];
  if (line?.hasColon) return sponsors;
  const offers = linesFor(resolution, pack, typed).filter((offer) => answers(offer, typed.words));
  const own = typed.after.trim() === '' ? lineItems(snapshot, typed, offers) : [];
  return [...own, ...sponsors.map((item) => ({ ...item, sortText: (typed.words === '' ? '5' : '1') + item.sortText }))];
}

/** Whether a line is above the organ line and all paragraphs. */
function isAboveBody({ parts: [part], masthead }: Resolution, { lineStart }: TypedLine): boolean {
  const first = part?.organLine ?? part?.elements[0];
  if (!part || !first || elementStart(first) >= lineStart) return true;
  // The name of the Human Rights Council above the session reads like an organ line as long as nothing follows it.
  const passage = part.organLine?.passages[0];
  const isName = passage !== undefined && endMarkOf(passage.inline).mark === '' && masthead.organ !== null && masthead.session === null;
  return isName && part.elements.every((element) => element === part.organLine || elementStart(element) >= lineStart);
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

/** Sponsors stand below the lines that say where and when: a draft is not begun with them. */
function maySponsor(resolution: Resolution | undefined, isBegun: boolean): boolean {
  const { symbol, session, organ, sponsorsElement } = resolution?.masthead ?? {};
  return isBegun || sponsorsElement != null || session != null || (organ != null && symbol != null && organ.value !== 'GA');
}

function lineItems(snapshot: Snapshot, { start, end, marks }: TypedLine, offers: readonly Offer[]): CompletionItem[] {
  const { document } = snapshot;
  return itemsOf(snapshot, { start: document.positionAt(start), end: document.positionAt(end) }, offers, '0', marks);
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
  if (typed.heading !== '') return isFirst(resolution, typed) ? organHeadings([pack], typed) : [];
  if (typed.words === '' && isFirst(resolution, typed)) return organHeadings([pack], typed);
  const council = masthead?.organ?.value === 'GA' && masthead.symbol?.value.startsWith('A/HRC/') ? [councilOffer(pack)] : [];
  return [
    ...(isOwn(masthead?.symbol) ? draftSymbols(resolution, organ) : []),
    ...(isOwn(masthead?.distribution) ? [plainOffer(organ === 'SC' ? pack.masthead.general : pack.masthead.limited, 'distribution')] : []),
    ...(isOwn(masthead?.date) && (typed.words !== '' || masthead?.distribution) ? dateLineOffers(resolution, organ, pack, typed.words, typed.after) : []),
    ...(isOwn(masthead?.original) ? [plainOffer(pack.masthead.originalLine, 'original')] : []),
    ...council,
    ...(isOwn(masthead?.session) ? sessionOffers(resolution, organ, pack, typed) : []),
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

function organHeadings(languages: readonly LanguagePack[], { heading, marks }: TypedLine): Offer[] {
  return languages.flatMap((pack) => pack.organs.filter(({ organ }) => organ !== 'HRC').map(({ organ, name }) => ({
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

function plainOffer(line: string, about: 'distribution' | 'original'): Offer {
  return { label: line, snippet: line, kind: CompletionItemKind.Text, about };
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
