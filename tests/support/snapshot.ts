import { defaultSettings, type Editor, type Settings } from '../../server/src/features/settings';
import { draftLanguageId, Snapshot } from '../../server/src/features/snapshot';
import { BlockDocument, type TextPosition } from '../../server/src/text/document';

export const desktop: Editor = {
  language: 'en', rulePages: 'file:///rules/', snippets: true, markdown: true, documentChanges: true, resolvesEdits: false, showsDocuments: true, showsReferences: true, fixRuleCommand: null,
};

/** A snapshot of a draft as an editor has it open. */
export function snapshotOf(text: string, settings: Partial<Settings> = {}, editor: Partial<Editor> = {}): Snapshot {
  const document = new BlockDocument('file:///draft.resolution.md', draftLanguageId, 1, text);
  return new Snapshot(document, { ...defaultSettings, ...settings }, { ...desktop, ...editor });
}

/** A snapshot and the position of `‸` in the text. */
export function snapshotAt(source: string, settings?: Partial<Settings>, editor?: Partial<Editor>): { snapshot: Snapshot; position: TextPosition } {
  const offset = source.indexOf('‸');
  if (offset < 0) throw new Error(`no ‸ in: ${source}`);
  const snapshot = snapshotOf(source.replace('‸', ''), settings, editor);
  return { snapshot, position: snapshot.document.positionAt(offset) };
}

interface TextEdit {
  readonly range: { readonly start: TextPosition; readonly end: TextPosition };
  readonly newText: string;
}

/** The text of a snapshot after edits. */
export function edited({ document }: Snapshot, edits: readonly TextEdit[]): string {
  let text = document.getText();
  const changes = edits.map(({ range, newText }) => ({ start: document.offsetAt(range.start), end: document.offsetAt(range.end), newText }));
  for (const { start, end, newText } of changes.sort((a, b) => b.start - a.start || b.end - a.end)) text = text.slice(0, start) + newText + text.slice(end);
  return text;
}
