import type { CodeLens } from 'vscode-languageserver-types';
import { notePairsOf } from '../rules/shared/note-pairs';
import { rangeOf } from './convert';
import { say } from './outcome';
import type { Snapshot } from './snapshot';

/** The command of an editor that shows the places of which it is told: an address, a position, locations. */
export const showReferencesCommand = 'resolute.showReferences';

/** Above each note how many references point to it; none where the settings do not want it. */
export function codeLenses(snapshot: Snapshot): CodeLens[] {
  const { uri, editor, settings, file } = snapshot;
  if (!settings.noteReferences) return [];
  return file.resolutions.flatMap((resolution) => notePairsOf(resolution).flatMap(({ note, references }): CodeLens[] => {
    if (!note) return [];
    const range = rangeOf(note.labelSpan);
    const title = say(snapshot, 'note-references', 'References: {count}', { count: references.length });
    const locations = references.map(({ reference }) => ({ uri, range: rangeOf(reference.labelSpan) }));
    const isShown = editor.showsReferences && references.length > 0;
    return [{ range, command: isShown ? { title, command: showReferencesCommand, arguments: [uri, range.start, locations] } : { title, command: '' } }];
  }));
}
