import { open, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from '../server/files';

/** Files of the disk. */
export const disk: Files = {
  async read(uri, most) {
    try {
      const file = await open(fileURLToPath(uri));
      try {
        const stats = await file.stat();
        return stats.isFile() && stats.size <= most ? await file.readFile('utf8') : null;
      } finally {
        await file.close();
      }
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
