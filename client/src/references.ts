import { commands, Location, Position, Range, Uri } from 'vscode';

/** A position and a location as the server gives them. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Found {
  readonly uri: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

/** Shows places in the editor's view of references. */
export async function showReferences(uri: string, position: Place, locations: readonly Found[]): Promise<void> {
  const found = locations.map(({ uri: file, range: { start, end } }) => new Location(Uri.parse(file), new Range(start.line, start.character, end.line, end.character)));
  await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), new Position(position.line, position.character), found);
}
