import type { Connection } from 'vscode-languageserver';
import type { Files } from './files';
import { ListFolderRequest, ReadFileRequest } from './requests';

/** Files as the editor reads them: also where the server has no disk, in the browser and in virtual workspaces. */
export function clientFiles(connection: Connection): Files {
  return {
    read: (uri, most) => connection.sendRequest(ReadFileRequest, { uri, most }).catch(() => null),
    list: (uri) => connection.sendRequest(ListFolderRequest, { uri }).catch(() => null),
  };
}

/** Where nobody can read: no team has settings. */
export const noFiles: Files = { read: async () => null, list: async () => null };
