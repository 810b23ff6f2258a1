import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { applyChanges, type Change } from '../rules/fix';
import { translate } from '../rules/messages';
import type { Edit, Parameters } from '../rules/rule';
import type { ResolutionFile } from '../syntax/model';
import { endOf, startOf } from '../text/block';
import { BlockDocument } from '../text/document';
import { changeToEdit } from './convert';
import { smallestEdits } from './smallest-edits';
import { Snapshot } from './snapshot';

/** What a command that changes a draft comes to: edits of the text as it stands, and what the drafter is to be told. */
export interface Outcome {
  readonly edits: readonly TextEdit[];
  /** Sentences; with no edits they say why nothing was done. */
  readonly messages: readonly string[];
  /** Where the cursor goes once the edits are made. */
  readonly cursor?: Position;
  /** What is left open once the edits are made: an editor may select it instead, to be written over. */
  readonly blank?: Range;
}

/** Edits of a draft for an editor, which is told the version that they are for where it can be. */
export function workspaceEdit({ uri, version, editor }: Snapshot, edits: readonly TextEdit[]): WorkspaceEdit {
  return editor.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } };
}

/** Nothing is done, and one sentence says why. */
export function refused(snapshot: Snapshot, key: string, english: string, parameters?: Parameters): Outcome {
  return { edits: [], messages: [say(snapshot, key, english, parameters)] };
}

export function say({ messageLanguage }: Snapshot, key: string, english: string, parameters?: Parameters): string {
  return translate(`server/${key}`, english, messageLanguage, parameters);
}

/** The text of a draft after edits that do not overlap. */
export function textAfter(snapshot: Snapshot, edits: readonly Edit[]): string {
  const changes = edits.map(({ span, newText }): Change => ({ start: startOf(span), end: endOf(span), newText }));
  return applyChanges(
    snapshot.document.getText(),
    changes.sort((a, b) => a.start - b.start || a.end - b.end),
  );
}

/** The edits that turn a draft into another text, each as small as it can be. */
export function editsTo(snapshot: Snapshot, text: string): TextEdit[] {
  return smallestEdits(snapshot.document.getText(), text).map((change) => changeToEdit(snapshot.document, change));
}

/** A text read under the settings of a draft. */
export function read(snapshot: Snapshot, text: string): ResolutionFile {
  return withText(snapshot, text).file;
}

/** A draft as it would be with another text. */
export function withText({ uri, document: { languageId }, version, settings, editor }: Snapshot, text: string): Snapshot {
  return new Snapshot(new BlockDocument(uri, languageId, version, text), settings, editor);
}

/**
 * Whether two readings hold the same paragraphs, items, headings, notes and references, whatever their numbers: an edit of numbers has
 * made no other text of a draft.
 */
export function haveSameParts(a: ResolutionFile, b: ResolutionFile): boolean {
  return countsOf(a) === countsOf(b);
}

function countsOf({ resolutions }: ResolutionFile): string {
  return JSON.stringify(
    resolutions.map(({ elements, notes, references }) => {
      const kinds = new Map<string, number>();
      for (const element of elements) {
        // A paragraph that is given its number is the same paragraph.
        const kind = element.kind === 'operative_unnumbered' ? 'operative' : element.kind;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
      return [[...kinds].sort(), notes.length, references.length];
    }),
  );
}
