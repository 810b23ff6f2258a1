import { ResolutionIndex, type IndexedResolution } from '../citation/index-of-resolutions';
import { resolutionRecordOf } from '../exchange/akn/resolution-record';
import { resolutionsOfTable } from '../exchange/csv/resolutions';
import type { ConfigProblem } from '../features/config/problems';
import type { Files } from './files';

/** What was read of an index: the resolutions, and what is wrong with it. */
export interface LoadedIndex {
  readonly resolutions: ResolutionIndex | null;
  readonly problems: readonly Pick<ConfigProblem, 'id' | 'parameters'>[];
}

const largestTable = 64_000_000;
const largestDocument = 8_000_000;
const mostDocuments = 20_000;
const deepestFolder = 4;
const atOnce = 16;

/**
 * Reads an index of resolutions: a table, one AKN4UN document, or a folder of them.
 * @param path as the settings name it, for messages
 */
export async function loadIndex(files: Files, uri: string, path: string): Promise<LoadedIndex> {
  const documents = await documentsUnder(files, uri);
  if (documents) return withEntries(await recordsOf(files, documents), path);
  const text = await files.read(uri, largestTable);
  if (text === null) return { resolutions: null, problems: [{ id: 'index-missing', parameters: { path } }] };
  if (isDocument(uri)) return withEntries([resolutionRecordOf(text)].filter((record) => record !== null), path);
  const { resolutions, hasNumbers, notUnderstood, firstNotUnderstood } = resolutionsOfTable(text);
  if (!hasNumbers) return { resolutions: null, problems: [{ id: 'index-no-column', parameters: {} }] };
  const loaded = withEntries(resolutions, path);
  if (notUnderstood === 0 || resolutions.length === 0) return loaded;
  return { ...loaded, problems: [{ id: 'index-rows', parameters: { count: notUnderstood, row: firstNotUnderstood } }] };
}

function withEntries(entries: readonly IndexedResolution[], path: string): LoadedIndex {
  return { resolutions: new ResolutionIndex(entries), problems: entries.length === 0 ? [{ id: 'index-empty', parameters: { path } }] : [] };
}

/** Addresses of AKN4UN documents in a folder and below; null where it is no folder. */
async function documentsUnder(files: Files, folder: string, depth = 0): Promise<string[] | null> {
  const names = await files.list(folder);
  if (!names) return null;
  const found: string[] = [];
  for (const name of [...names].sort()) {
    if (found.length >= mostDocuments) break;
    const address = `${folder.replace(/\/$/, '')}/${encodeURIComponent(name.replace(/\/$/, ''))}`;
    if (!name.endsWith('/')) {
      if (isDocument(name)) found.push(address);
    } else if (depth < deepestFolder && !name.startsWith('.')) found.push(...await documentsUnder(files, address, depth + 1) ?? []);
  }
  return found.slice(0, mostDocuments);
}

async function recordsOf(files: Files, documents: readonly string[]): Promise<IndexedResolution[]> {
  const records: IndexedResolution[] = [];
  for (let i = 0; i < documents.length; i += atOnce) {
    const texts = await Promise.all(documents.slice(i, i + atOnce).map((document) => files.read(document, largestDocument)));
    for (const text of texts) {
      const record = text === null ? null : resolutionRecordOf(text);
      if (record) records.push(record);
    }
  }
  return records;
}

function isDocument(name: string): boolean {
  return /\.(?:xml|akn)$/i.test(name);
}
