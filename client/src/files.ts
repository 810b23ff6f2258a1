import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ListFolderRequest, ReadFileRequest } from '../../server/src/server/requests';

/** Reads files for the server, settings of teams and indexes of resolutions: also in the browser, and in virtual workspaces. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(ReadFileRequest, async ({ uri, most }) => {
    try {
      const file = Uri.parse(uri, true);
      const { size, type } = await workspace.fs.stat(file);
      if (size > most || (type & FileType.File) === 0) return null;
      return new TextDecoder().decode(await workspace.fs.readFile(file));
    } catch {
      return null;
    }
  });
  client.onRequest(ListFolderRequest, async ({ uri }) => {
    try {
      const entries = await workspace.fs.readDirectory(Uri.parse(uri, true));
      // A link to a folder may lead in a circle.
      return entries.map(([name, type]) => (type === FileType.Directory ? `${name}/` : name));
    } catch {
      return null;
    }
  });
}
