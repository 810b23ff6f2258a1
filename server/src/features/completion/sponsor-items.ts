import { CompletionItemKind, type CompletionItem, type TextEdit } from 'vscode-languageserver-types';
import { packs } from '../../language/index';
import type { LanguagePack } from '../../language/pack';
import { stateCodes, type StateCode } from '../../language/states';
import { sponsorCollator, sponsorKey, stateOf } from '../../rules/shared/sponsor-order';
import { wordKey } from '../../text/words';
import type { Snapshot } from '../snapshot';
import { hasWordStarting, itemsOf, type Offer } from './offer';
import type { NameSlot, SponsorLine } from './sponsor-line';

/** States that may be named at the cursor, each with the edits that put all in order, and what sponsors hand in once one is named. */
export function sponsorItems(snapshot: Snapshot, line: SponsorLine, pack: LanguagePack, isRevised: boolean): CompletionItem[] {
  const { document } = snapshot;
  const fragment = fragmentOf(line, pack);
  const range = { start: document.positionAt(fragment.start), end: document.positionAt(line.cursor) };
  const isName = stateOf(fragment.text, pack.masthead) !== undefined;
  const states = stateOffers(snapshot, line, fragment, pack);
  const followsNames = line.slots.length > 1 && line.slots.slice(0, -1).every(({ name }) => stateOf(name, pack.masthead));
  const isWhole = fragment.text !== '' && !line.hasColon && (isName || followsNames);
  const closed = isWhole ? closingItems(snapshot, line, pack, isRevised) : [];
  return [...itemsOf(snapshot, range, states, isName ? '1' : '0'), ...closed];
}

/** What is typed of a name, and which of the slots of the line it takes. */
interface Fragment {
  readonly start: number;
  readonly text: string;
  readonly slot: number;
}

/** A name with "and" in it is begun as two: "Trinidad and To". */
function fragmentOf({ slots, current, cursor, text }: SponsorLine, pack: LanguagePack): Fragment {
  if (current === null) return { start: cursor, text: '', slot: slots.filter(({ end }) => end <= cursor).length };
  const begun = (slot: NameSlot): Fragment => ({ start: slot.start, text: text(slot.start, cursor), slot: slots.indexOf(slot) });
  const own = begun(current);
  const before = slots[own.slot - 1];
  const joined = before && stateOf(before.name, pack.masthead) === undefined ? begun(before) : null;
  const isName = joined && stateCodes.some((code) => wordKey(pack.masthead.states[code]).startsWith(wordKey(joined.text)));
  return isName ? joined : own;
}

function stateOffers(snapshot: Snapshot, line: SponsorLine, { slot, text, start }: Fragment, pack: LanguagePack): Offer[] {
  const typed = wordKey(text);
  const others = line.slots.filter((it) => it.end <= start || it.start > line.cursor);
  const present = new Set(others.map(({ name }) => stateOf(name, pack.masthead)));
  const collator = sponsorCollator(pack);
  const { states } = pack.masthead;
  const wordsOf = (code: StateCode): string => wordKey(`${states[code]} ${withoutArticle(states[code], pack)}`);
  const codes = stateCodes.filter((code) => !present.has(code) && hasWordStarting(wordsOf(code), typed));
  const keyed = codes.map((code) => ({
    code, key: sponsorKey(states[code], pack) ?? states[code], startsSo: wordKey(states[code]).startsWith(typed),
  }));
  keyed.sort((a, b) => Number(b.startsSo) - Number(a.startsSo) || collator.compare(a.key, b.key));
  const place = placement(line, others, slot, pack, collator);
  return keyed.flatMap(({ code }): Offer[] => {
    const name = states[code];
    const english = packs.en.masthead.states[code];
    const { own, edits } = place(name);
    // What is typed in full is offered where it is to change places.
    if (wordKey(name) === typed && edits.length === 0) return [];
    return [{
      label: name, snippet: line.open + own + line.close, kind: CompletionItemKind.Value, about: 'sponsor',
      filter: `${name} ${withoutArticle(name, pack)}`.trimEnd(),
      ...(name !== english && { detail: english }),
      example: `${name}${colonOf(pack)}${pack.masthead.draftResolution[0]}`,
      edits: edits.map((change) => editOf(snapshot, change)),
    }];
  });
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

/**
 * How a new name among others is set: the name that comes to stand in its slot, and the changes of the other slots. Where the others are
 * not in order, or cannot change places, the new one stands where it is typed.
 */
function placement(
  { text }: SponsorLine, others: readonly NameSlot[], slot: number, pack: LanguagePack, collator: Intl.Collator,
): (name: string) => { readonly own: string; readonly edits: readonly Change[] } {
  const keys = others.map(({ name }) => sponsorKey(name, pack));
  const isOrdered = keys.every((key, i) =>
    typeof key === 'string' && others[i]!.isFree && (i === 0 || collator.compare(keys[i - 1]!, key) <= 0));
  return (name) => {
    const key = sponsorKey(name, pack);
    if (!isOrdered || typeof key !== 'string') return { own: name, edits: [] };
    const before = keys.findIndex((other) => collator.compare(other!, key) > 0);
    const at = before < 0 ? others.length : before;
    const names = others.map((other) => other.name);
    names.splice(at, 0, name);
    const isEarlier = at < slot;
    const moved = isEarlier ? others.slice(at, slot) : others.slice(slot, at);
    const changed = moved.map((_, i) => names[isEarlier ? at + i : slot + 1 + i]!);
    return { own: names[slot]!, edits: moved.length === 0 ? [] : [rewritten(moved, changed, text)] };
  };
}

/** One change that gives neighbouring slots other names and leaves what stands between them. */
function rewritten(slots: readonly NameSlot[], names: readonly string[], text: SponsorLine['text']): Change {
  const newText = names.map((name, i) => (i === 0 ? '' : text(slots[i - 1]!.end, slots[i]!.start)) + name).join('');
  return { start: slots[0]!.start, end: slots[slots.length - 1]!.end, newText };
}

/** ": draft resolution" and ": revised draft resolution", with "and" before the last name. */
function closingItems(snapshot: Snapshot, line: SponsorLine, pack: LanguagePack, isRevised: boolean): CompletionItem[] {
  const { document } = snapshot;
  const { draftResolution: [draft], revisedDraftResolution: [revised] } = pack.masthead;
  const range = { start: document.positionAt(line.current?.end ?? line.cursor), end: document.positionAt(line.cursor) };
  const edits = jointEdits(line, pack).map((change) => editOf(snapshot, change));
  const offers = (isRevised ? [revised!, draft!] : [draft!, revised!]).map((kind): Offer => ({
    label: kind, snippet: colonOf(pack) + kind + line.unclosed, kind: CompletionItemKind.Keyword, about: 'kind', edits,
    example: `${pack.masthead.states.PE}${colonOf(pack)}${kind}`,
  }));
  return itemsOf(snapshot, range, offers, '0');
}

function editOf({ document }: Snapshot, { start, end, newText }: Change): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText };
}

function colonOf({ marks: { colon: [colon = ':'] }, typography, script }: LanguagePack): string {
  return (typography.beforeColon === 'nbsp' ? '\u00a0' : '') + colon + (script === 'Han' ? '' : ' ');
}

/** "and" for the comma before the last name, where the language joins it so. */
function jointEdits({ slots, text }: SponsorLine, { masthead: { and: [and], andBefore }, script }: LanguagePack): Change[] {
  const [before, last] = slots.slice(-2);
  if (!before || !last || !and || script === 'Arabic' || !/^\s*[,、]\s*$/u.test(text(before.end, last.start))) return [];
  const word = andBefore?.opening.some((opening) => last.name.startsWith(opening)) ? andBefore.word : and;
  return [{ start: before.end, end: last.start, newText: script === 'Han' ? word : ` ${word} ` }];
}
