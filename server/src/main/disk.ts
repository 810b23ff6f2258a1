import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from '../server/files';

/** Files of the disk. */
export const disk: Files = {
  async read(uri, most) {
    try {
      const path = fileURLToPath(uri);
      // A named pipe would be waited for.
      const stats = await stat(path);
      return stats.isFile() && stats.size <= most ? await readFile(path, 'utf8') : null;
    } catch {
      return null;
    }
  },
  async list(uri) {
    try {
      const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
      return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    } catch {
      return null;
    }
  },
};
