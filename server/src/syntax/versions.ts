import type { LanguagePack } from '../language/pack';
import { fold } from '../text/words';
import type { Element, Part } from './model';

/** The longest line that only labels a version: "Option 1 (proposed by the facilitators)". UTF-16 units. */
const longestLabel = 80;

const known = new WeakMap<Part, ReadonlyMap<Element, Element>>();

/**
 * The operative paragraphs of a part that are a further version, under negotiation, of a paragraph with the same number, each with the one whose number
 * it shares: the first under a later "Option 2", or one in square brackets that follows another in square brackets.
 */
export function versionsOf(part: Part, pack: LanguagePack | null): ReadonlyMap<Element, Element> {
  let versions = known.get(part);
  if (!versions) known.set(part, versions = readVersions(part, pack));
  return versions;
}

function readVersions({ elements }: Part, pack: LanguagePack | null): ReadonlyMap<Element, Element> {
  const versions = new Map<Element, Element>();
  let first: Element | null = null;
  let before: Element | null = null;
  let underLabel = false;
  for (const element of elements) {
    const sign = versionSign(element, pack);
    if (!isNumbered(element)) {
      if (sign === 'label') underLabel = true;
      else if (element.kind === 'heading') [first, before, underLabel] = [null, null, false];
      continue;
    }
    if (underLabel || sign === 'labelled') {
      if (first && hasNumberOf(first, element)) versions.set(element, first);
      else first = element;
    } else if (before && isBracketed(before) && sign === 'bracketed' && hasNumberOf(before, element)) {
      versions.set(element, versions.get(before) ?? before);
    }
    before = element;
    underLabel = false;
  }
  return versions;
}

function hasNumberOf({ marker: one }: Element, { marker: other }: Element): boolean {
  return one!.value === other!.value && one!.latin === other!.latin;
}

/** By what an element is read as a version: the label above or in it, square brackets. */
export function versionSign(element: Element, pack: LanguagePack | null): 'label' | 'labelled' | 'bracketed' | null {
  if (!isNumbered(element)) return isLabel(element, pack) ? 'label' : null;
  return opensWithLabel(element, pack) ? 'labelled' : isBracketed(element) ? 'bracketed' : null;
}

function isNumbered({ kind, marker }: Element): boolean {
  return kind === 'operative' && marker?.kind === 'number';
}

/** "[5. text]", "[5.] text", "5. [text]". */
function isBracketed(element: Element): boolean {
  const { marker, passages } = element;
  const { block, inline } = passages[0]!;
  return marker!.opensOption === true || block.text[marker!.span.start - 1] === '[' || /^\s?[[［]/u.test(inline.plain.slice(wordsAt(element)));
}

/** A line that holds nothing but the label of a version. */
function isLabel({ kind, passages }: Element, pack: LanguagePack | null): boolean {
  const plain = passages[0]?.inline.plain ?? '';
  return kind !== 'footnote' && passages.length === 1 && plain.length <= longestLabel && startsWithLabel(plain, pack);
}

function opensWithLabel(element: Element, pack: LanguagePack | null): boolean {
  return startsWithLabel(element.passages[0]!.inline.plain.slice(wordsAt(element), wordsAt(element) + longestLabel), pack);
}

/** Where the words of a numbered paragraph begin in its plain text. */
function wordsAt({ marker, passages }: Element): number {
  return passages[0]!.inline.plainOffset(marker!.contentStart);
}

const brackets = /^[\s[(（［]{0,8}/u;
/** Behind the word: a number, a capital, a roman numeral, or a number in words or letters of Arabic and Chinese. */
const label = /^(?:\s?(?:[0-9]{1,2}|[\u0660-\u0669]{1,2}|[一二三四五六七八九十甲乙丙丁])|\s(?:[\p{Lu}]|[IVX]{1,4}|[\p{Script=Arabic}]{1,6}))(?![\p{L}\p{N}])/u;

/** "Option 1", "[Variante B", "الخيار 2", "备选案文一". */
function startsWithLabel(plain: string, pack: LanguagePack | null): boolean {
  const start = brackets.exec(plain)![0].length;
  const folded = fold(plain.slice(start));
  const word = pack?.phrasing.versions.find((one) => folded.startsWith(fold(one)));
  return word !== undefined && label.test(plain.slice(start + word.length).replace(/^[号：:]/u, ''));
}
