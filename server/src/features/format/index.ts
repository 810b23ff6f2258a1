import type { Range, TextEdit } from 'vscode-languageserver-types';
import { applyChanges, type Change } from '../../rules/fix';
import { allFindings } from '../../rules/judgement';
import { changeToEdit } from '../convert';
import { editsTo, withText } from '../outcome';
import { renumber } from '../renumber';
import { Snapshot } from '../snapshot';
import { settingChanges, type Stretch } from './fixes';
import { signsRead } from './signs';
import { spacingChanges } from './spacing';

const mostPasses = 12;
const mostRounds = 3;

/** So many changes are made in the blocks that they touch; with more the text is read anew. */
const fewChanges = 5000;

/**
 * Sets a draft, or the paragraphs that a range touches, as its language and organ do: spacing, emphasis, typography, the place of note references, paragraphs
 * that a page has cut. Changes no word and no end mark, and no number unless the settings ask for it. Done twice it changes nothing more.
 */
export function formatting(snapshot: Snapshot, range?: Range): TextEdit[] {
  if (!snapshot.isDraft) return [];
  const formatted = formattedText(snapshot, range);
  return formatted === null ? [] : editsTo(snapshot, formatted);
}

/** Null where the text would not come to rest, or would read differently: it stays as it is. */
function formattedText(snapshot: Snapshot, range?: Range): string | null {
  let current = set(snapshot, range ? blocksOf(snapshot, range) : null);
  if (!current || signsRead(current.file) !== signsRead(snapshot.file)) return null;
  if (range || !snapshot.settings.renumberOnFormat) return current.document.getText();
  for (let round = 0; round < mostRounds; round++) {
    const { edits } = renumber(current);
    if (edits.length === 0) return current.document.getText();
    current = set(withText(current, textWith(current, edits)), null);
    if (!current) return null;
  }
  return null;
}

/** Makes one kind of change after the other until nothing is left to change; null where that has no end. */
function set(snapshot: Snapshot, range: Stretch | null): Snapshot | null {
  let current = snapshot;
  let within = range ?? { start: 0, end: Infinity };
  for (let pass = 0; pass < mostPasses; pass++) {
    const changes = changesIn(current, within);
    if (changes.length === 0) return current;
    within = { start: within.start, end: within.end + changes.reduce((grown, { start, end, newText }) => grown + newText.length - (end - start), 0) };
    current = current === snapshot || changes.length > fewChanges ? withText(current, applyChanges(current.document.getText(), changes)) : changed(current, changes);
  }
  return null;
}

/** The snapshot of a document of our own after changes, with what is known of the blocks that stand. */
function changed({ document, settings, editor }: Snapshot, changes: readonly Change[]): Snapshot {
  const edits = [...changes].reverse().map((change) => changeToEdit(document, change));
  document.update(edits.map(({ range, newText }) => ({ range, text: newText })), document.version);
  return new Snapshot(document, settings, editor);
}

function changesIn({ document, file, judgement }: Snapshot, within: Stretch): Change[] {
  const changes = settingChanges(allFindings(judgement), within);
  return changes.length > 0 ? changes : spacingChanges(document.blocks, file, within);
}

/** Whole blocks, so that paragraphs are set whole. */
function blocksOf({ document }: Snapshot, { start, end }: Range): Stretch {
  const first = document.blockAt(document.offsetAt(start));
  const last = document.blockAt(Math.max(document.offsetAt(start), document.offsetAt(end) - 1));
  return { start: first?.start ?? 0, end: last ? last.start + last.text.length : 0 };
}

function textWith({ document }: Snapshot, edits: readonly TextEdit[]): string {
  const changes = edits.map(({ range, newText }) => ({ start: document.offsetAt(range.start), end: document.offsetAt(range.end), newText }));
  return applyChanges(document.getText(), changes.sort((a, b) => a.start - b.start || a.end - b.end));
}
