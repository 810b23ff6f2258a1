import type { ResolutionIndex } from '../citation/index-of-resolutions';
import type { SettingsValues } from '../features/config/fields';
import type { ConfigProblem } from '../features/config/problems';
import { configName, readSettings, type ReadSettings } from '../features/config/read';
import { addressOf, folderOf, isInside, isSameAddress, type Files } from './files';
import { loadIndex, type LoadedIndex } from './resolution-files';

/** A settings file of a team as it was read. */
export interface TeamFile extends ReadSettings {
  readonly uri: string;
  readonly text: string;
  /** The index that it names; null where it names none. */
  readonly index: NamedIndex | null;
}

export interface NamedIndex {
  readonly uri: string;
  /** As the settings name it. */
  readonly path: string;
}

/** What may be told to whoever uses the settings. */
export interface TeamListener {
  /** What is wrong in a settings file: nothing, where all is well again. */
  problems(uri: string, text: string, problems: readonly ConfigProblem[]): void;
  /** The settings of drafts may differ from what was said before. */
  changed(): void;
  /** An index has been named: changes of it are to be told. */
  index?(named: NamedIndex): void;
}

/** An index from when it is first asked for: `loaded` is null until it has been read. */
interface IndexInUse {
  readonly named: NamedIndex;
  readonly loading: Promise<LoadedIndex>;
  loaded: LoadedIndex | null;
}

const largest = 4_000_000;

/**
 * The settings files of teams, the nearest one upward from a draft, and the indexes of resolutions that settings name. Read when first
 * needed.
 */
export class Team {
  private readonly files: Files;
  private readonly configs = new Map<string, Promise<TeamFile | null>>();
  private readonly read = new Map<string, TeamFile>();
  private readonly indexes = new Map<string, IndexInUse>();

  /** @param roots folders above which no settings are looked for; a file in none of them has those of its own folder */
  constructor(files: Files, public roots: readonly string[], private readonly listener: TeamListener) {
    this.files = files;
  }

  /** The settings file that holds for a draft. */
  async nearest(uri: string): Promise<TeamFile | null> {
    const root = this.rootOf(uri);
    for (let folder = folderOf(uri); folder !== ''; folder = folderOf(folder)) {
      const found = await this.configIn(folder);
      if (found) return found;
      if (root === null || !isInside(`${folder}/`, root) || isSameAddress(folder, root)) return null;
    }
    return null;
  }

  /** The workspace folder of a file, or its own folder. */
  baseOf(uri: string): string {
    return this.rootOf(uri) ?? folderOf(uri);
  }

  /** What an index holds: null until it has been read, of which the listener is told. */
  resolutions(named: NamedIndex | null): ResolutionIndex | null {
    return named === null ? null : this.index(named).loaded?.resolutions ?? null;
  }

  /** An index once it has been read. */
  whole(named: NamedIndex): Promise<LoadedIndex> {
    return this.index(named).loading;
  }

  /** Files have changed, come or gone. */
  filesChanged(uris: readonly string[]): void {
    let matters = false;
    for (const uri of uris) {
      if (uri.endsWith(`/${configName}`)) {
        this.forgetConfig(uri);
        matters = true;
      }
      for (const [key, { named }] of this.indexes) {
        if (!isSameAddress(uri, named.uri) && !isInside(uri, named.uri)) continue;
        this.indexes.delete(key);
        matters = true;
      }
    }
    if (matters) this.listener.changed();
  }

  /** Looks for settings anew, for editors that do not tell of changes. Indexes stay as they are. */
  lookAgain(): void {
    for (const uri of [...this.configs.keys()]) this.forgetConfig(uri);
    this.listener.changed();
  }

  private rootOf(uri: string): string | null {
    return [...this.roots].filter((root) => isInside(uri, root)).sort((a, b) => b.length - a.length)[0] ?? null;
  }

  private configIn(folder: string): Promise<TeamFile | null> {
    const uri = `${folder}/${configName}`;
    let config = this.configs.get(uri);
    if (!config) this.configs.set(uri, config = this.load(uri));
    return config;
  }

  private async load(uri: string): Promise<TeamFile | null> {
    const text = await this.files.read(uri, largest);
    if (text === null) return null;
    const settings = readSettings(text);
    const file: TeamFile = { ...settings, uri, text, index: namedIndex(settings.values, folderOf(uri)) };
    this.read.set(uri, file);
    this.tell(file);
    return file;
  }

  private forgetConfig(uri: string): void {
    for (const known of [...this.configs.keys()].filter((it) => isSameAddress(it, uri))) {
      const before = this.read.get(known);
      if (before) this.listener.problems(known, '', []);
      this.configs.delete(known);
      this.read.delete(known);
    }
  }

  private tell(file: TeamFile): void {
    const place = file.indexPlace;
    const ofIndex = file.index && place ? this.indexes.get(file.index.uri)?.loaded?.problems ?? [] : [];
    this.listener.problems(file.uri, file.text, [...file.problems, ...ofIndex.map((problem) => ({ ...problem, ...place! }))]);
  }

  private index(named: NamedIndex): IndexInUse {
    const known = this.indexes.get(named.uri);
    if (known) return known;
    const entry: IndexInUse = { named, loading: loadIndex(this.files, named.uri, named.path), loaded: null };
    this.indexes.set(named.uri, entry);
    this.listener.index?.(named);
    void entry.loading.then((loaded) => {
      if (this.indexes.get(named.uri) !== entry) return;
      entry.loaded = loaded;
      for (const file of this.read.values()) if (file.index?.uri === named.uri) this.tell(file);
      this.listener.changed();
    });
    return entry;
  }
}

/** The index that settings name, relative to a folder. */
export function namedIndex({ resolutionIndex }: SettingsValues, folder: string): NamedIndex | null {
  const uri = resolutionIndex ? addressOf(resolutionIndex, folder) : null;
  return uri === null ? null : { uri, path: resolutionIndex! };
}
