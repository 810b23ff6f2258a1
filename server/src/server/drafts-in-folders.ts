import type { Files } from './files';

/** How much is looked at in search of a text: folders below a root, entries, files read, and bytes of one. */
const deepest = 8;
const mostEntries = 20_000;
const mostRead = 1_000;
const largest = 2_000_000;

const named = /\.resolution\.md$|\.unres$|\.md$|\.txt$/i;
const skipped = /^\.|^node_modules\/$/;

export interface FoundText {
  readonly uri: string;
  readonly text: string;
}

/**
 * The texts in folders and below them that may be a certain resolution, drafts by their names first; read one after another, for
 * the first that fits is enough.
 * @param mayFit tells from a text, cheaply, whether it is worth reading as a draft
 */
export async function* textsIn(files: Files, roots: readonly string[], mayFit: (text: string) => boolean): AsyncGenerator<FoundText> {
  const found = await filesUnder(files, roots);
  const drafts = found.filter((uri) => /\.resolution\.md$|\.unres$/i.test(uri));
  const others = found.filter((uri) => !/\.resolution\.md$|\.unres$/i.test(uri));
  for (const uri of [...drafts, ...others].slice(0, mostRead)) {
    const text = await files.read(uri, largest);
    if (text !== null && mayFit(text)) yield { uri, text };
  }
}

async function filesUnder(files: Files, roots: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  let folders = roots.map((root) => root.replace(/\/$/, ''));
  let seen = 0;
  for (let depth = 0; depth < deepest && folders.length > 0; depth++) {
    const deeper: string[] = [];
    for (const folder of folders) {
      for (const name of (await files.list(folder)) ?? []) {
        if (++seen > mostEntries) return found;
        if (skipped.test(name)) continue;
        const uri = `${folder}/${encodeURIComponent(name.replace(/\/$/, ''))}`;
        if (name.endsWith('/')) deeper.push(uri);
        else if (named.test(name)) found.push(uri);
      }
    }
    folders = deeper;
  }
  return found;
}
