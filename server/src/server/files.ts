/** Files wherever they are: on a disk, or where only the editor can read. Neither of the two ever throws. */
export interface Files {
  /** The text of a file; null where there is none, or where it is larger than so many bytes. */
  read(uri: string, most: number): Promise<string | null>;
  /** Names in a folder, those of folders with a slash at their end; null where there is no such folder. */
  list(uri: string): Promise<readonly string[] | null>;
}

/** The address of a file that settings name: an address, an absolute path, or one relative to a folder. Null where it makes none. */
export function addressOf(path: string, folder: string): string | null {
  if (/^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(path)) return path;
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  try {
    if (/^[A-Za-z]%3A\//.test(encoded)) return `file:///${encoded}`;
    return new URL(encoded, folder.endsWith('/') ? folder : `${folder}/`).href;
  } catch {
    return null;
  }
}

/** The folder that a file stands in, without a slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** Editors differ in what they write as %XX. */
export function isSameAddress(a: string, b: string): boolean {
  return decoded(a) === decoded(b);
}

export function isInside(uri: string, folder: string): boolean {
  return decoded(uri).startsWith(`${decoded(folder).replace(/\/$/, '')}/`);
}

/** An address in the one form that all ways of writing it share; good for comparing only. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
