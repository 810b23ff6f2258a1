import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The command line as it is shipped. */
export const cli = join(root, 'dist/node/cli.js');

/** Builds what is shipped where sources are newer than it: several test files may ask at the same time, after one build before them all. */
export function build(): void {
  const made = existsSync(cli) ? statSync(cli).mtimeMs : 0;
  if (['server/src', 'server/l10n', 'client'].some((folder) => newest(join(root, folder)) > made)) {
    execFileSync(process.execPath, ['client/build.mjs'], { cwd: root });
  }
}

function newest(folder: string): number {
  return Math.max(0, ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newest(path) : statSync(path).mtimeMs;
  }));
}
