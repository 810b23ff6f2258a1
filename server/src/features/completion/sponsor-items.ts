import { CompletionItemKind, type CompletionItem, type TextEdit } from 'vscode-languageserver-types';
import { packs } from '../../language/index';
import type { LanguagePack } from '../../language/pack';
import { stateCodes, type StateCode } from '../../language/states';
import { sponsorCollator, sponsorKey, stateOf } from '../../rules/shared/sponsor-order';
import type { Resolution } from '../../syntax/model';
import { wordKey } from '../../text/words';
import type { Snapshot } from '../snapshot';
import { behalfItems, behalfKinds } from './group-items';
import { Beginning, itemsOf, type Offer } from './offer';
import type { NameSlot, SponsorLine } from './sponsor-line';

/** States that may be named at the cursor, each with the edits that put all in order, and what sponsors hand in once one is named. */
export function sponsorItems(snapshot: Snapshot, line: SponsorLine, resolution: Resolution | undefined, pack: LanguagePack): CompletionItem[] {
  const { document } = snapshot;
  const fragment = fragmentOf(line, pack);
  const range = { start: document.positionAt(fragment.start), end: document.positionAt(line.cursor) };
  const isName = stateOf(fragment.text, pack.masthead) !== undefined;
  const states = stateOffers(snapshot, line, fragment, pack);
  const followsNames = line.slots.length > 1 && line.slots.slice(0, -1).every(({ name }) => stateOf(name, pack.masthead));
  const isWhole = fragment.text !== '' && !line.hasColon && line.current !== null && line.current.end <= line.cursor && (isName || followsNames);
  const closed = isWhole ? closingItems(snapshot, line, resolution, pack) : [];
  return [...itemsOf(snapshot, range, states, isName ? '1' : '0'), ...closed, ...behalfItems(snapshot, line, resolution, pack)];
}

/** What is typed of a name. */
interface Fragment {
  readonly start: number;
  readonly text: string;
}

/** A name with "and" in it is begun as two: "Trinidad and To". */
function fragmentOf({ slots, current, cursor, text }: SponsorLine, pack: LanguagePack): Fragment {
  if (current === null) return { start: cursor, text: '' };
  const begun = ({ start }: NameSlot): Fragment => ({ start, text: text(start, cursor) });
  const own = begun(current);
  const before = slots[slots.indexOf(current) - 1];
  const joined = before && stateOf(before.name, pack.masthead) === undefined ? begun(before) : null;
  const isName = joined && statesOf(pack).some(({ words }) => new Beginning(joined.text).opens(words));
  return isName ? joined : own;
}

function stateOffers(snapshot: Snapshot, line: SponsorLine, { text, start }: Fragment, pack: LanguagePack): Offer[] {
  const typed = new Beginning(text);
  const others = line.slots.filter((it) => it.end <= start || it.start > line.cursor);
  const present = new Set(others.map(({ name }) => stateOf(name, pack.masthead)));
  const collator = sponsorCollator(pack);
  const found = statesOf(pack)
    .filter(({ code, words }) => !present.has(code) && typed.opensWordOf(words))
    .map((state) => ({ ...state, startsSo: typed.opens(state.words) || typed.opens(state.bare) }))
    // One name alone may yet become a title: only its beginning tells.
    .filter(({ startsSo }) => startsSo || others.length > 0)
    .sort((a, b) => Number(b.startsSo) - Number(a.startsSo) || collator.compare(a.key, b.key));
  const place = placement(line, others, start, pack, collator);
  return found.flatMap(({ code, name }): Offer[] => {
    const english = packs.en.masthead.states[code];
    const { own, edits } = place(name);
    // What is typed in full is offered where it is to change places.
    if (wordKey(name) === typed.key && edits.length === 0) return [];
    return [{
      label: name, snippet: line.open + own + line.close, kind: CompletionItemKind.Value, about: 'sponsor',
      found: [name, withoutArticle(name, pack)].filter(Boolean),
      ...(name !== english && { detail: english }),
      example: `${name}${colonOf(pack)}${pack.masthead.draftResolution[0]}`,
      edits: edits.map((change) => editOf(snapshot, change)),
    }];
  });
}

/** A State as it is found and sorted. */
interface FoundState {
  readonly code: StateCode;
  readonly name: string;
  /** The keys of the name with what follows its article, and of that alone. */
  readonly words: string;
  readonly bare: string;
  readonly key: string;
}

const statesByPack = new WeakMap<LanguagePack, readonly FoundState[]>();

function statesOf(pack: LanguagePack): readonly FoundState[] {
  let states = statesByPack.get(pack);
  if (!states) {
    states = stateCodes.map((code) => {
      const name = pack.masthead.states[code];
      const bare = withoutArticle(name, pack);
      return { code, name, words: wordKey(`${name} ${bare}`), bare: wordKey(bare || name), key: sponsorKey(name, pack) ?? name };
    });
    statesByPack.set(pack, states);
  }
  return states;
}

/** A name as it is found without its article; "" where it has none. */
function withoutArticle(name: string, { masthead: { sponsorOrder: { article } } }: LanguagePack): string {
  return article && name.startsWith(article) ? name.slice(article.length) : '';
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Of the neighbours in a list at most one pair in so many may be out of order for a new name to be put in its place. */
const pairsToSlip = 5;

/**
 * How a new name among others is set: the name that comes to stand in its slot, and the changes of the others. Names that usage files in
 * several places keep their neighbours. Where the others are not in order, or cannot change places, the new one stands where it is typed.
 */
function placement(
  { text }: SponsorLine, others: readonly NameSlot[], start: number, pack: LanguagePack, collator: Intl.Collator,
): (name: string) => { readonly own: string; readonly edits: readonly Change[] } {
  const joined = joinedBefore(others, start, pack);
  if (joined) return (name) => rejoined(joined, others, name, start, text, pack, collator);
  const keys = others.map(({ name }) => sponsorKey(name, pack) ?? null);
  const known = keys.filter((key) => key !== null);
  const slips = known.filter((key, i) => i > 0 && collator.compare(known[i - 1]!, key) > 0).length;
  const own = others.filter(({ end }) => end <= start).length;
  return (name) => {
    const newKey = sponsorKey(name, pack);
    if (slips * pairsToSlip > known.length || typeof newKey !== 'string') return { own: name, edits: [] };
    const at = bestPlace(keys.map((key) => (key === null ? 0 : collator.compare(key, newKey))), own);
    const isEarlier = at < own;
    const moved = isEarlier ? others.slice(at, own) : others.slice(own, at);
    if (moved.length === 0 || moved.some(({ isFree }) => !isFree)) return { own: name, edits: [] };
    const names = moved.map((slot) => slot.name);
    const next = isEarlier ? [name, ...names] : [...names, name];
    const taken = isEarlier ? next.pop()! : next.shift()!;
    return { own: taken, edits: [rewritten(moved, next, text)] };
  };
}

/** The last two names where one is typed after them although "and" joins them already: "Chile and Peru, Bol". */
function joinedBefore(others: readonly NameSlot[], start: number, pack: LanguagePack): readonly [string, string] | null {
  const last = others[others.length - 1];
  if (!last || last.end > start || pack.script === 'Han' || pack.script === 'Arabic' || stateOf(last.name, pack.masthead) || others.some(({ isFree }) => !isFree)) return null;
  for (const and of pack.masthead.and.map((word) => ` ${word.trim()} `)) {
    for (let at = last.name.indexOf(and); at >= 0; at = last.name.indexOf(and, at + 1)) {
      const [first, second] = [last.name.slice(0, at), last.name.slice(at + and.length)];
      if (stateOf(first, pack.masthead) && stateOf(second, pack.masthead)) return [first, second];
    }
  }
  return null;
}

/** All names in order with the new one among them, "and" before the last alone. */
function rejoined(
  joined: readonly [string, string], others: readonly NameSlot[], name: string, start: number, text: SponsorLine['text'], pack: LanguagePack, collator: Intl.Collator,
): { readonly own: string; readonly edits: readonly Change[] } {
  const names = [...others.slice(0, -1).map((slot) => slot.name), ...joined];
  const keys = names.map((it) => sponsorKey(it, pack));
  const newKey = sponsorKey(name, pack);
  const isOrdered = keys.every((key, i) => i === 0 || typeof key !== 'string' || typeof keys[i - 1] !== 'string' || collator.compare(keys[i - 1]!, key) <= 0);
  const at = !isOrdered || typeof newKey !== 'string' ? names.length
    : bestPlace(keys.map((key) => (typeof key === 'string' ? collator.compare(key, newKey) : 0)), names.length);
  const first = Math.min(at, others.length - 1);
  const next = [...names.slice(first, at), name, ...names.slice(at)];
  const own = next.pop()!;
  const from = others[first]!.start;
  const replaced = text(from, start).trimEnd();
  const comma = `${pack.marks.comma[0]} `;
  return { own, edits: [{ start: from, end: from + replaced.length, newText: `${next.join(comma)} ${conjunctionBefore(own, pack)}` }] };
}

/** Before which of a list a new one has the fewest out of order around it, the nearest to where it is typed; each comes after it (1), before it (-1) or anywhere (0). */
function bestPlace(comparisons: readonly number[], typedAt: number): number {
  let wrong = comparisons.filter((it) => it < 0).length;
  let [best, fewest] = [0, wrong];
  comparisons.forEach((it, i) => {
    wrong += Math.sign(it);
    if (wrong < fewest || (wrong === fewest && Math.abs(i + 1 - typedAt) <= Math.abs(best - typedAt))) [best, fewest] = [i + 1, wrong];
  });
  return best;
}

/** One change that gives neighbouring slots other names and leaves what stands between them. */
function rewritten(slots: readonly NameSlot[], names: readonly string[], text: SponsorLine['text']): Change {
  const newText = names.map((name, i) => (i === 0 ? '' : text(slots[i - 1]!.end, slots[i]!.start)) + name).join('');
  return { start: slots[0]!.start, end: slots[slots.length - 1]!.end, newText };
}

/** ": draft resolution" and ": revised draft resolution", with "and" before the last name. */
function closingItems(snapshot: Snapshot, line: SponsorLine, resolution: Resolution | undefined, pack: LanguagePack): CompletionItem[] {
  const { document } = snapshot;
  const { draftResolution: [draft], revisedDraftResolution: [revised] } = pack.masthead;
  const range = { start: document.positionAt(line.current?.end ?? line.cursor), end: document.positionAt(line.cursor) };
  const edits = jointEdits(line, pack).map((change) => editOf(snapshot, change));
  const kinds = /\/Rev\.[0-9]/u.test(resolution?.symbol ?? '') ? [revised!, draft!] : [draft!, revised!];
  const offers = kinds.map((kind): Offer => ({
    label: kind, snippet: colonOf(pack) + kind + line.unclosed, kind: CompletionItemKind.Keyword, about: 'kind', edits,
    example: `${pack.masthead.states.PE}${colonOf(pack)}${kind}`,
  }));
  if (line.slots.length > 1) return itemsOf(snapshot, range, offers, '0');
  const { marks } = line;
  const starred = `${colonOf(pack).trimEnd()}${marks}\\*${colonOf(pack).endsWith(' ') ? ' ' : ''}${marks}${kinds[0]!}${line.unclosed}`;
  const onBehalf = behalfKinds(snapshot, resolution, kinds[0]!, pack).map(({ label, edits: notes }): Offer => ({
    label, snippet: starred.replace(/\\/gu, '\\\\'), kind: CompletionItemKind.Keyword, about: 'behalf', edits: notes,
    example: `**${pack.masthead.states.PE}${colonOf(pack).trimEnd()}**\\* **${kinds[0]!}**`,
  }));
  return [...itemsOf(snapshot, range, offers, '0'), ...itemsOf(snapshot, range, onBehalf, '3')];
}

function editOf({ document }: Snapshot, { start, end, newText }: Change): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText };
}

function colonOf({ marks: { colon: [colon = ':'] }, typography, script }: LanguagePack): string {
  return (typography.beforeColon === 'nbsp' ? '\u00a0' : '') + colon + (script === 'Han' ? '' : ' ');
}

/** "and" for the comma before the last name, where the language joins it so. */
function jointEdits({ slots, text }: SponsorLine, pack: LanguagePack): Change[] {
  const [before, last] = slots.slice(-2);
  if (!before || !last || pack.script === 'Arabic' || !/^\s*[,、]\s*$/u.test(text(before.end, last.start))) return [];
  const word = conjunctionBefore(last.name, pack);
  if (!word) return [];
  return [{ start: before.end, end: last.start, newText: pack.script === 'Han' ? word : ` ${word} ` }];
}

/** "and" as the language writes it before a name: in Spanish "e" before an i. */
function conjunctionBefore(name: string, { masthead: { and: [and = ''], andBefore } }: LanguagePack): string {
  return andBefore?.opening.some((opening) => name.startsWith(opening)) ? andBefore.word : and;
}
