import { readdirSync, readFileSync, statSync, writeFileSync, type Dirent } from 'node:fs';
import { resolve } from 'node:path';
import { minimatch } from 'minimatch';
import { choiceOf } from '../../features/settings';
import { readFile, type Choice } from '../../syntax/file';
import { BlockDocument } from '../../text/document';
import { Failure } from './failure';
import { standardInput } from './options';
import type { TeamSettings } from './team';

/** A text to work on. */
export interface Input {
  /** As it was named, or as it was found under a folder that was named. */
  readonly path: string;
  readonly document: BlockDocument;
  /** Whether the text, written as UTF-8, is the file byte for byte. */
  readonly isExact: boolean;
}

/** What is to be told after the work. */
export interface Told {
  /** What is to be told of files that were passed over, each in one line. */
  readonly notes: readonly string[];
  /** What could not be read, each in one line. */
  readonly failures: readonly string[];
}

const ignored: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * Works on the texts that paths name, one after the other: a file is read whatever its name; of a folder or glob, files that are drafts by
 * name, and Markdown and text files that hold an organ line.
 */
export async function eachInput(paths: readonly string[], team: TeamSettings, work: (input: Input) => Promise<void>): Promise<Told> {
  let worked = 0;
  const failures: string[] = [];
  const seen = new Set<string>();
  let skipped = 0;
  const take = async (path: string, isNamed: boolean): Promise<void> => {
    const place = path === standardInput ? path : resolve(path);
    if (seen.has(place)) return;
    seen.add(place);
    let input: Input;
    try {
      input = read(path);
      if (!isNamed && !isDraft(input, choiceOf(await team.settingsFor(path)))) {
        skipped++;
        return;
      }
    } catch (error) {
      failures.push(`${path}: ${reasonOf(error)}`);
      return;
    }
    worked++;
    await work(input);
  };
  const takeWanted = async (names: readonly string[]): Promise<void> => {
    for (const name of names) if (await team.selects(name)) await take(name, false);
  };
  const cannotList = (folder: string, error: unknown): void => void failures.push(`${folder}: ${reasonOf(error)}`);
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind === 'file') await take(path, true);
    else if (kind === 'folder') await takeWanted(filesUnder(path, cannotList));
    else {
      const names = isGlob(path) ? filesLike(path, cannotList) : [];
      if (names.length === 0) failures.push(isGlob(path) ? `${path}: no file has such a name` : `${path || '""'}: there is no such file`);
      await takeWanted(names);
    }
  }
  const notes = skipped > 0 ? [`${skipped} ${skipped === 1 ? 'file' : 'files'} without an organ line skipped`] : [];
  if (worked === 0 && failures.length === 0) notes.push('no drafts are there');
  return { notes, failures };
}

export function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new Failure(`${path}: ${reasonOf(error)}`);
  }
}

/** A path of which nothing can be known counts as a file: reading it tells why. */
function kindOf(path: string): 'file' | 'folder' | 'none' {
  if (path === standardInput) return 'file';
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? 'none' : stats.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'file';
  }
}

type CannotList = (folder: string, error: unknown) => void;

/**
 * Drafts by name, Markdown and text files under a folder, in the order of their names. Links to folders are not followed, for they may lead
 * in a circle, and those to nothing are passed over, for editors lock files with them.
 */
function filesUnder(folder: string, cannotList: CannotList): string[] {
  const files: string[] = [];
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  for (const entry of entriesOf(folder, cannotList)) {
    if (ignored.has(entry.name)) continue;
    const path = prefix + entry.name;
    if (entry.isDirectory()) files.push(...filesUnder(path, cannotList));
    else if (/\.(?:md|txt|unres)$/i.test(entry.name) && (!entry.isSymbolicLink() || kindOf(path) === 'file')) files.push(path);
  }
  return files;
}

function entriesOf(folder: string, cannotList: CannotList): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    cannotList(folder, error);
    return [];
  }
}

/** The files that a glob names, looked for under the folders that it names without wildcards. */
function filesLike(pattern: string, cannotList: CannotList): string[] {
  const parts = pattern.replaceAll('\\', '/').split('/');
  const fixed = parts.slice(0, parts.findIndex(isGlob)).join('/');
  const base = fixed === '' ? (pattern.startsWith('/') ? '/' : '.') : fixed;
  if (kindOf(base) !== 'folder') return [];
  return filesUnder(base, cannotList).map((path) => path.replace(/^\.\//, '')).filter((path) => minimatch(path, parts.join('/').replace(/^\.\//, '')));
}

function isGlob(path: string): boolean {
  return /[*?[\]{}]/.test(path);
}

function isDraft({ path, document }: Input, choice: Choice): boolean {
  return /\.(?:resolution\.md|unres)$/i.test(path) || readFile(document.blocks, choice).isDraft;
}

function read(path: string): Input {
  const bytes = readFileSync(path === standardInput ? 0 : path);
  const text = decode(bytes);
  return { path, document: new BlockDocument('', '', 0, text), isExact: path !== standardInput && Buffer.from(text).equals(bytes) };
}

/** UTF-8, or UTF-16 where a byte order mark says so. What cannot be decoded becomes U+FFFD. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(2, bytes.length & ~1)).swap16().toString('utf16le');
  return bytes.toString('utf8');
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read or written';
  if (code === 'ERR_STRING_TOO_LONG') return 'it is too long';
  return error instanceof Error ? error.message.split('\n')[0]! : String(error);
}
