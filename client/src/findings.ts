import { commands, l10n, languages, Position, Range, Selection, window, type Diagnostic } from 'vscode';
import { ParagraphRequest } from '../../server/src/server/requests';
import { draftLanguage, type Server } from './server';

const shownFor = 4000;

/** Goes to the next finding in the paragraph of the cursor, or to the one before; after the last comes the first. */
export async function goToFinding(server: Server, direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== draftLanguage) return void window.showInformationMessage(l10n.t('Open a draft resolution first.'));
  const { document, selection } = editor;
  const client = await server.ready();
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const ranges = (await client.sendRequest(ParagraphRequest, { textDocument, position: client.code2ProtocolConverter.asPosition(selection.active) }))
    .map(({ start, end }) => new Range(start.line, start.character, end.line, end.character));
  const places = languages.getDiagnostics(document.uri)
    .filter(({ source, range }) => source === 'resolute' && ranges.some((it) => it.intersection(range)))
    .sort((a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end));
  const found = next(places, selection.active, direction);
  if (!found) {
    return void window.showInformationMessage(ranges.length === 0 ? l10n.t('The cursor is in no paragraph.') : l10n.t('No finding in this paragraph.'));
  }
  editor.selection = new Selection(found.range.start, found.range.start);
  editor.revealRange(found.range);
  window.setStatusBarMessage(l10n.t('Finding {0} of {1} in this paragraph: {2}', places.indexOf(found) + 1, places.length, found.message), shownFor);
  // The status bar is not read aloud, and too short for a sentence. The hover takes the focus only where the editor serves a screen reader.
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

function next(places: readonly Diagnostic[], from: Position, direction: 'next' | 'previous'): Diagnostic | undefined {
  return direction === 'next'
    ? places.find(({ range }) => range.start.isAfter(from)) ?? places[0]
    : places.findLast(({ range }) => range.start.isBefore(from)) ?? places.at(-1);
}
