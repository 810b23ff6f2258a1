import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { packs } from '../../language/index';
import type { LanguagePack, OrganName } from '../../language/pack';
import { organLineText, statedOrgan } from '../../rules/shared/organ-lines';
import type { Resolution } from '../../syntax/model';
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
  if (!known && typed.words === '') return [];
  const languages = known ? [known] : Object.values(packs);
  const { document } = snapshot;
  const range = { start: document.positionAt(typed.leadStart), end: document.positionAt(typed.end) };
  return itemsOf(snapshot, range, offersOf(resolution, languages).filter((offer) => answers(offer, typed.words)), '0', typed.marks);
}

/** Whether an organ line may stand here: none is there yet, and nothing of the body stands above. */
function isFree({ parts, masthead }: Resolution, { start, words, marks }: Typed): boolean {
  if (parts.some(({ organLine, elements }) => organLine || (elements[0] && elementStart(elements[0]) < start))) return false;
  const { titleElement, sponsorsElement } = masthead;
  // The words that are begun may have been taken for the title.
  const heading = titleElement && elementEnd(titleElement) < start ? titleElement : sponsorsElement;
  return marks + words !== '' || (heading !== null && elementEnd(heading) < start);
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
    label: line + comma, filter: `${line} ${name}`, snippet: `${mark}${line}${mark}${comma}`,
    kind: CompletionItemKind.Class, about: 'organLine',
    detail: packs.en.organs.find((it) => it.organ === organ)?.name ?? organ,
  };
}
