import type { LanguagePack } from '../language/pack';
import { fold } from '../text/words';
import { leadOf } from './lead';
import type { Lead, Passage } from './model';
import { endKindOf, endMarkOf, isWhollyEmphasised, startsSmall } from './shape';

/** A heading that opens an annex, one that opens a numbered section (which may have a preamble of its own), or any other. */
export type HeadingKind = 'annex' | 'section' | 'plain';

const romanAlone = /^(?:X{0,4})(?:IX|IV|V?I{0,3})\.?$/;
const romanTitle = /^(?=[XVI])(?:X{0,4})(?:IX|IV|V?I{0,3})\.\s/;
const ideographAlone = /^[一二三四五六七八九十]{1,3}[、.．]?$/u;
const ideographTitle = /^[一二三四五六七八九十]{1,3}(?:[、.．]|\s)\s*\p{Script=Han}/u;
/** Arabic ordinals and letter words that number sections: أولا, ثانيا; ألف, باء. */
const arabicOrdinal = /^(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|حادي عشر|ثاني عشر|ثالث عشر|رابع عشر|خامس عشر|سادس عشر|سابع عشر|ثامن عشر|تاسع عشر|عشرون|حادي وعشرون|ثاني وعشرون)\s*[-–—]?/u;
const arabicLetterWord = /^(?:ألف|باء|جيم|دال|هاء|واو|زاي|حاء)\s*(?:[-–—]|$)/u;

const kinds = new WeakMap<Passage, { readonly pack: LanguagePack | null; readonly kind: HeadingKind | null }>();

/** What kind of heading a passage is: a `#` heading, a line wholly in bold, or a lone section number. Null where it is none. */
export function headingKind(passage: Passage, pack: LanguagePack | null): HeadingKind | null {
  const known = kinds.get(passage);
  if (known && known.pack === pack) return known.kind;
  const kind = readKind(passage, pack);
  kinds.set(passage, { pack, kind });
  return kind;
}

function readKind(passage: Passage, pack: LanguagePack | null): HeadingKind | null {
  if (passage.shape !== 'heading' && (passage.shape !== 'text' || !isHeadingLine(passage, pack))) return null;
  const text = passage.inline.plain.trim();
  if (pack && text.length <= 120 && opensAnnex(text, pack)) return 'annex';
  return isSectionNumber(text) ? 'section' : 'plain';
}

function opensAnnex(text: string, pack: LanguagePack): boolean {
  const folded = fold(text);
  return pack.masthead.annex.some((word) => {
    const start = fold(word);
    return folded.startsWith(start) && !/^[\p{L}]/u.test(pack.script === 'Han' ? '' : folded.slice(start.length))
      && (folded.length <= start.length + 60 || /^\s?[\p{Lu}\d]{1,4}\s?[-–—:：.]/u.test(text.slice(start.length)));
  });
}

function isSectionNumber(text: string): boolean {
  return text !== '' && (romanAlone.test(text) && text !== '.' || romanTitle.test(text) || ideographAlone.test(text) || ideographTitle.test(text) && text.length <= 60 || /^[A-Z]\.?$/.test(text)
    || arabicOrdinal.test(fold(text).replace(/[\u064b-\u0652]/g, '')) || arabicLetterWord.test(text));
}

function isHeadingLine(passage: Passage, pack: LanguagePack | null): boolean {
  const { plain, runs } = passage.inline;
  const text = plain.trim();
  if (text === '' || text.length > 400) return false;
  if (!passage.marker && (romanAlone.test(text) || ideographAlone.test(text))) return true;
  if (passage.marker && passage.marker.kind !== 'number' && passage.marker.kind !== 'ideograph') return false;
  const lettered = /^\s*(?:[A-Z]|[XVI]{1,5})\.\s+/.exec(plain);
  const start = lettered ? lettered[0].length : plain.length - plain.trimStart().length;
  const run = runs.find((candidate) => candidate.from <= start && candidate.to >= plain.trimEnd().length - (/[:：.]$/u.test(text) ? 1 : 0));
  const merged = run ?? mergedRun(passage, start, plain.trimEnd().length - start);
  if (!merged || merged.style === 'italic') return pack !== null && !passage.marker && text.length <= 40 && runs.length === 0 && isLoneAnnex(text, pack);
  const { mark } = endMarkOf(passage.inline);
  if (',，،;；؛'.includes(mark) && mark !== '') return false;
  if (mark !== '' && '.。'.includes(mark) && passage.marker?.kind === 'number') return false;
  return leadOf(passage, pack)?.match?.head == null || mark === '';
}

function isLoneAnnex(text: string, pack: LanguagePack): boolean {
  return pack.masthead.annex.some((word) => fold(text).replace(/(?<![\sIVX0-9.])[\sIVX0-9.]+$/i, '') === fold(word));
}

/** Bold runs that cover the whole line with nothing but spaces and raised letters (1<sup>er</sup>) between them. */
function mergedRun(passage: Passage, start: number, length: number): { style: string } | null {
  const { plain, runs } = passage.inline;
  const bold = runs.filter(({ style }) => style === 'bold' || style === 'bold-italic');
  if (bold.length < 2 || bold[0]!.from > start || bold[bold.length - 1]!.to < start + length) return null;
  let at = start;
  for (const run of bold) {
    const between = plain.slice(at, run.from).trim();
    if (between !== '' && !isRaised(passage, between, run.outer.start)) return null;
    at = Math.max(at, run.to);
  }
  return bold[0]!;
}

function isRaised({ block }: Passage, letters: string, before: number): boolean {
  return letters.length <= 3 && /<sup>[^<]{1,5}<\/sup>\s*$/i.test(block.text.slice(Math.max(0, before - 24), before));
}

/** Whether a short line without end mark reads like a subheading whose emphasis is lost, or that is wholly in italics outside a list. */
export function isHeadingLike(passage: Passage, lead: Lead | null, { inList, operativeStarted }: { readonly inList: boolean; readonly operativeStarted: boolean }): boolean {
  if (passage.shape !== 'text' || passage.marker) return false;
  const { plain, runs } = passage.inline;
  const text = plain.trim();
  if (text.length === 0 || text.length > 90 || endKindOf(passage) !== 'none') return false;
  if (runs.length > 0 && (inList || !isWhollyEmphasised(passage))) return false;
  if (startsSmall(passage)) return false;
  return !lead || (operativeStarted && text.length <= 30 && runs.length === 0);
}
