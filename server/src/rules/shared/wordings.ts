import type { LanguagePack } from '../../language/pack';
import { PhraseTree } from '../../language/phrase-tree';
import type { Passage } from '../../syntax/model';
import { compact, isIdeograph, isWordEdge, isWordUnit } from '../../text/words';

export type WordingKind =
  | 'own' | 'that' | 'withinResources' | 'chapterSeven' | 'requestsStates'
  | 'itemEntitled' | 'entitled' | 'gendered' | 'agendaBefore' | 'agendaAfter';

/** A phrase of the pack found in a passage. Offsets count in its plain text. */
export interface FoundWording {
  readonly kind: WordingKind;
  readonly from: number;
  readonly to: number;
  /** What is written instead; empty where nothing is. */
  readonly instead: string;
}

type Entry = Pick<FoundWording, 'kind' | 'instead'>;

const trees = new WeakMap<LanguagePack, PhraseTree<Entry>>();
const found = new WeakMap<Passage, { readonly pack: LanguagePack; readonly wordings: readonly FoundWording[] }>();

/** All phrases of the pack's wording in a passage, in order; read once for all rules. */
export function wordingsIn(passage: Passage, pack: LanguagePack): readonly FoundWording[] {
  const known = found.get(passage);
  if (known && known.pack === pack) return known.wordings;
  const wordings = read(passage.inline.plain, pack);
  found.set(passage, { pack, wordings });
  return wordings;
}

function read(plain: string, pack: LanguagePack): FoundWording[] {
  const { units, offsets } = compact(plain);
  const tree = treeOf(pack);
  const wordings: FoundWording[] = [];
  for (let i = 0; i < units.length; i++) {
    if (!tree.opensWith(units[i]!, units[i + 1]) || isInsideWord(units, i)) continue;
    const from = offsets[i]!;
    if (!isWordEdge(plain, from)) continue;
    let longest: FoundWording | null = null;
    tree.at(units, i, (end, entries) => {
      const to = offsets[end - 1]! + 1;
      if (isWordEdge(plain, to)) longest = { ...entries[0]!, from, to };
    });
    if (longest) wordings.push(longest);
  }
  return wordings;
}

/** Whether a place is plainly none where a word begins: spares the search for most. */
function isInsideWord(units: readonly number[], at: number): boolean {
  return at > 0 && isWordUnit(units[at - 1]!) && isWordUnit(units[at]!) && !isIdeograph(units[at - 1]!) && !isIdeograph(units[at]!);
}

function treeOf(pack: LanguagePack): PhraseTree<Entry> {
  let tree = trees.get(pack);
  if (!tree) {
    tree = new PhraseTree();
    const { wording, phrasing } = pack;
    for (const [wrong, instead] of phrasing.presentResolution) tree.add(wrong, { kind: 'own', instead });
    for (const [wrong, instead] of phrasing.thatResolution ?? []) tree.add(wrong, { kind: 'that', instead });
    for (const [word, instead] of wording.gendered) tree.add(word, { kind: 'gendered', instead });
    for (const phrase of wording.withinResources) tree.add(phrase, { kind: 'withinResources', instead: '' });
    for (const phrase of wording.chapterSeven) tree.add(phrase, { kind: 'chapterSeven', instead: '' });
    for (const phrase of wording.requestsStates) tree.add(phrase, { kind: 'requestsStates', instead: '' });
    for (const phrase of wording.itemEntitled) tree.add(phrase, { kind: 'itemEntitled', instead: '' });
    for (const phrase of wording.entitled) tree.add(phrase, { kind: 'entitled', instead: '' });
    for (const clause of wording.agendaOfSession) {
      const [before, after] = clause.split('{n}');
      if (before) tree.add(before, { kind: 'agendaBefore', instead: '' });
      else if (after) tree.add(after, { kind: 'agendaAfter', instead: '' });
    }
    trees.set(pack, tree);
  }
  return tree;
}

/** The replacement with a capital where the words replaced have one. */
export function casedLike(words: string, replacement: string): string {
  const first = words.charAt(0);
  return first !== first.toLowerCase() ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
