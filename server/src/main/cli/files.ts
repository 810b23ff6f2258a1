import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { minimatch } from 'minimatch';
import { choiceOf } from '../../features/settings';
import { readFile, type Choice } from '../../syntax/file';
import { BlockDocument } from '../../text/document';
import { Failure } from './failure';
import type { TeamSettings } from './team';

/** A text to work on. */
export interface Input {
  /** As it was named, or as it was found under a folder that was named. */
  readonly path: string;
  readonly text: string;
  /** Whether the text, written as UTF-8, is the file byte for byte. */
  readonly isExact: boolean;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Files of folders and globs that hold no organ line. */
  readonly skipped: number;
  /** What could not be read, each in one line. */
  readonly failures: readonly string[];
}

export const standardInput = '-';

const ignored: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * The texts that paths name: a file is read whatever its name; of a folder or glob, files that are drafts by name, and Markdown and text
 * files that hold an organ line.
 */
export async function readInputs(paths: readonly string[], team: TeamSettings): Promise<Inputs> {
  const inputs: Input[] = [];
  const failures: string[] = [];
  const seen = new Set<string>();
  let skipped = 0;
  const take = async (path: string, isNamed: boolean): Promise<void> => {
    if (seen.has(path)) return;
    seen.add(path);
    try {
      const input = read(path);
      if (isNamed || isDraft(input, choiceOf(await team.settingsFor(path)))) inputs.push(input);
      else skipped++;
    } catch (error) {
      failures.push(`${path}: ${reasonOf(error)}`);
    }
  };
  const takeWanted = async (names: readonly string[]): Promise<void> => {
    for (const name of names) if (await team.selects(name)) await take(name, false);
  };
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind === 'file') await take(path, true);
    else if (kind === 'folder') await takeWanted(filesUnder(path));
    else {
      const names = isGlob(path) ? filesLike(path) : [];
      if (names.length === 0) failures.push(isGlob(path) ? `${path}: no file has such a name` : `${path}: there is no such file`);
      await takeWanted(names);
    }
  }
  return { inputs, skipped, failures };
}

export function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new Failure(`${path}: ${reasonOf(error)}`);
  }
}

function kindOf(path: string): 'file' | 'folder' | 'none' {
  if (path === standardInput) return 'file';
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 'none' : stats.isDirectory() ? 'folder' : 'file';
}

/** Drafts by name, Markdown and text files under a folder, in the order of their names. */
function filesUnder(folder: string): string[] {
  const files: string[] = [];
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (ignored.has(entry.name)) continue;
    const path = prefix + entry.name;
    if (entry.isDirectory()) files.push(...filesUnder(path));
    else if (/\.(?:md|txt|unres)$/i.test(entry.name)) files.push(path);
  }
  return files;
}

/** The files that a glob names, looked for under the folders that it names without wildcards. */
function filesLike(pattern: string): string[] {
  const parts = pattern.replaceAll('\\', '/').split('/');
  const fixed = parts.slice(0, parts.findIndex(isGlob)).join('/');
  const base = fixed === '' ? (pattern.startsWith('/') ? '/' : '.') : fixed;
  if (kindOf(base) !== 'folder') return [];
  return filesUnder(base).map((path) => path.replace(/^\.\//, '')).filter((path) => minimatch(path, parts.join('/').replace(/^\.\//, '')));
}

function isGlob(path: string): boolean {
  return /[*?[\]{}]/.test(path);
}

function isDraft({ path, text }: Input, choice: Choice): boolean {
  return /\.(?:resolution\.md|unres)$/i.test(path) || readFile(new BlockDocument('', '', 0, text).blocks, choice).isDraft;
}

function read(path: string): Input {
  const bytes = readFileSync(path === standardInput ? 0 : path);
  const text = decode(bytes);
  return { path, text, isExact: path !== standardInput && Buffer.from(text).equals(bytes) };
}

/** UTF-8, or UTF-16 where a byte order mark says so. What cannot be decoded becomes U+FFFD. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(2, bytes.length & ~1)).swap16().toString('utf16le');
  return bytes.toString('utf8');
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read or written';
  if (code === 'ERR_STRING_TOO_LONG') return 'it is too long';
  return error instanceof Error ? error.message.split('\n')[0]! : String(error);
}
