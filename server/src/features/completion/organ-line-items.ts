import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { organOfName } from '../../language/detect';
import { packs } from '../../language/index';
import type { LanguagePack, OrganName } from '../../language/pack';
import { organLineText, statedOrgan } from '../../rules/shared/organ-lines';
import type { Element, Resolution } from '../../syntax/model';
import { forOrgan } from '../../syntax/resolution';
import { elementEnd, elementStart, resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { emphasisMarks } from '../wording';
import { answers, itemsOf, type Offer } from './offer';
import type { Typed } from './typed';

/** Organ lines, where a text has none yet: on an empty line after the title, or where one is begun; the organ of the masthead first. */
export function organLineItems(snapshot: Snapshot, typed: Typed): CompletionItem[] {
  if (!snapshot.isDraft || typed.hasNumber || !typed.isAlone) return [];
  const resolution = resolutionAt(snapshot, typed.start);
  if (resolution && !isFree(resolution, typed)) return [];
  const known = resolution?.pack ?? (snapshot.choice.language && packs[snapshot.choice.language]);
  const isUntitledBelow = resolution !== undefined && isUntitled(resolution) && isBelowAll(resolution, typed.start);
  const isBelow = isUntitledBelow || (resolution !== undefined && isBelowTitle(resolution, typed.start));
  if ((!known || !isBelow) && typed.words === '') return [];
  const languages = known ? [known] : Object.values(packs);
  const { document } = snapshot;
  const range = { start: document.positionAt(typed.leadStart), end: document.positionAt(typed.end) };
  // Without a title above, only the emphasis of leads tells the line from one of the masthead.
  const { marks } = typed;
  const fits = ({ snippet }: Offer): boolean => isBelow || (marks !== '' && snippet.startsWith(marks) && snippet[marks.length] !== '*');
  const offers = offersOf(resolution, languages).filter((offer) => fits(offer) && answers(offer, typed.words));
  return itemsOf(snapshot, range, offers, '0', typed.marks);
}

/** Whether an organ line may stand here: none is there yet, nothing of the body is above, and no masthead without its title. */
function isFree({ parts, masthead, organ }: Resolution, typed: Typed): boolean {
  if (parts.some(({ organLine, elements }) => organLine || (elements[0] && elementStart(elements[0]) < typed.start))) return false;
  return (masthead.symbol === null && masthead.session === null) || isBelowTitle({ masthead }, typed.start) || isUntitled({ masthead, organ });
}

/** Texts of the Security Council have no title, and not all have sponsors. */
function isUntitled({ masthead: { symbol, titleElement, sponsorsElement }, organ }: Pick<Resolution, 'masthead' | 'organ'>): boolean {
  return organ === 'SC' && symbol !== null && titleElement === null && sponsorsElement === null;
}

/** Whether all of the masthead stands above a line, its symbol and its date among it. */
function isBelowAll({ masthead: { elements, date } }: Resolution, start: number): boolean {
  return date !== null && elements.every((element) => elementEnd(element) < start);
}

/** Whether a title stands above a line, or sponsors; a heading is a title before what is typed below it is whole. */
export function isBelowTitle({ masthead: { elements, sponsorsElement } }: Pick<Resolution, 'masthead'>, start: number): boolean {
  const isTitle = ({ passages: [passage] }: Element): boolean => passage?.shape === 'heading' && !organOfName(passage.inline.plain.trim());
  return elements.some((element, i) => elementEnd(element) < start && (element === sponsorsElement || (i > 0 && isTitle(element))));
}

function offersOf(resolution: Resolution | undefined, languages: readonly LanguagePack[]): Offer[] {
  const stated = (resolution && statedOrgan(resolution)?.value) ?? resolution?.organ ?? null;
  const follower = resolution?.parts[0]?.elements.find(({ kind }) => kind !== 'footnote')?.kind;
  const isFollowedByOperative = follower === 'operative' || follower === 'operative_unnumbered';
  return languages.flatMap((pack) => {
    const comma = isFollowedByOperative && pack.commaBeforeOperative === 'none' ? '' : pack.marks.comma[0]!;
    return [...pack.organs]
      .sort((a, b) => Number(b.organ === stated) - Number(a.organ === stated))
      .map((name) => offerOf(name, pack, comma, resolution));
  });
}

function offerOf({ organ, name }: OrganName, pack: LanguagePack, comma: string, resolution: Resolution | undefined): Offer {
  const line = resolution ? organLineText(organ, pack, resolution) : pack.organs.find((it) => it.organ === organ)!.line;
  const mark = emphasisMarks[forOrgan(pack.emphasis, organ)];
  return {
    label: line + comma, found: [line, name], snippet: `${mark}${line}${mark}${comma}`,
    kind: CompletionItemKind.Class, about: 'organLine',
    detail: packs.en.organs.find((it) => it.organ === organ)?.name ?? organ,
  };
}
