import { minimatch } from 'minimatch';
import { decoded, folderOf } from './files';
import type { TeamFile } from './team';

/** Whether a team's settings let a file of a folder be read: it is among what they include, and not among what they exclude. */
export function isSelected(uri: string, file: TeamFile | null): boolean {
  if (!file) return true;
  const { include, exclude } = file.values;
  const folder = `${decoded(folderOf(file.uri))}/`;
  const path = decoded(uri);
  const name = path.startsWith(folder) ? path.slice(folder.length) : path;
  const isLike = (patterns: readonly string[]): boolean => patterns.some((pattern) => minimatch(name, pattern.replace(/^\.\//, ''), { dot: true }));
  return (!include || isLike(include)) && !isLike(exclude ?? []);
}
