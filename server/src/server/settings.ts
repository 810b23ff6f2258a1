import { MessageType, ShowMessageNotification, type Connection, type InitializeParams } from 'vscode-languageserver';
import type { SettingsValues } from '../features/config/fields';
import { problemText, type ConfigProblem } from '../features/config/problems';
import { readEditorSettings } from '../features/config/read';
import { settingsOf, type Habits, type Settings } from '../features/settings';
import type { LanguageId } from '../language/pack';
import { translate } from '../rules/messages';
import { readHabits } from './habits';
import { namedIndex, type NamedIndex, type Team, type TeamFile } from './team';

export const section = 'resolute';

const languages: readonly LanguageId[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

/**
 * The settings of each open document, made of the editor's and of its team's file, which overrules them: what a team has agreed on is not
 * to depend on who opens a draft. Asked for once and kept until they change.
 */
export class ResourceSettings {
  private readonly kept = new Map<string, Settings>();
  private readonly asked = new Map<string, Promise<Settings>>();
  private readonly interned = new Map<string, Settings>();
  private readonly said = new Set<string>();
  private readonly indexNumbers = new WeakMap<object, number>();
  private indexes = 0;
  private pushed: unknown;
  private generation = 0;

  /**
   * @param initial settings that came with `initialize`
   * @param language of what is said about settings
   */
  constructor(
    private readonly connection: Connection, private readonly canAsk: boolean, initial: unknown,
    private readonly team: Team, private readonly language: LanguageId,
  ) {
    this.pushed = initial;
  }

  /** The settings of a document: at once where they are known. */
  of(uri: string): Settings | Promise<Settings> {
    return this.kept.get(uri) ?? this.asked.get(uri) ?? this.ask(uri);
  }

  /** Forgets what was kept. @param pushed what an editor sent that cannot be asked */
  change(pushed?: unknown): void {
    this.generation++;
    this.kept.clear();
    this.asked.clear();
    if (isRecord(pushed) && isRecord(pushed[section])) this.pushed = pushed[section];
  }

  forget(uri: string): void {
    this.kept.delete(uri);
  }

  private ask(uri: string): Promise<Settings> {
    const { generation } = this;
    const answer = this.make(uri).then((settings) => {
      if (generation === this.generation) {
        this.asked.delete(uri);
        this.kept.set(uri, settings);
      }
      return settings;
    });
    this.asked.set(uri, answer);
    return answer;
  }

  private async make(uri: string): Promise<Settings> {
    const [value, file] = await Promise.all([this.editorValue(uri), this.team.nearest(uri)]);
    const { values, problems } = readEditorSettings(value);
    const { habits, faults } = readHabits(value);
    this.sayOnce([...problems, ...faults]);
    return this.intern(values, file, habits, this.indexOf(values, file, uri));
  }

  private async editorValue(uri: string): Promise<unknown> {
    if (!this.canAsk) return this.pushed;
    return this.connection.workspace.getConfiguration({ scopeUri: uri, section }).catch(() => null) as Promise<unknown>;
  }

  private indexOf(values: SettingsValues, file: TeamFile | null, uri: string): NamedIndex | null {
    if (file && file.values.resolutionIndex !== undefined) return file.index;
    const named = namedIndex(values, this.team.baseOf(uri));
    if (named) void this.team.whole(named).then(({ problems }) => this.sayOnce(problems));
    return named;
  }

  /** The same object for the same settings, so that documents share what was found with it. */
  private intern(values: SettingsValues, file: TeamFile | null, habits: Habits, index: NamedIndex | null): Settings {
    const resolutions = this.team.resolutions(index);
    const layers = file ? [values, file.values] : [values];
    const key = JSON.stringify([layers, habits, resolutions && this.numberOf(resolutions)]);
    let settings = this.interned.get(key);
    if (!settings) this.interned.set(key, settings = settingsOf(layers, habits, resolutions));
    return settings;
  }

  private numberOf(index: object): number {
    let number = this.indexNumbers.get(index);
    if (number === undefined) this.indexNumbers.set(index, number = ++this.indexes);
    return number;
  }

  /** Says what is wrong with an editor's settings, which have no place that could be underlined: in one message, and each message once. */
  private sayOnce(problems: readonly Pick<ConfigProblem, 'id' | 'parameters'>[]): void {
    if (problems.length === 0) return;
    const said = [...new Set(problems.map((problem) => problemText(problem, this.language)))].join(' ');
    const message = translate('config/in-editor', 'In the settings of Resolute: {problems}', this.language, { problems: said });
    if (this.said.has(message)) return;
    this.said.add(message);
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
}

/** Settings given with `initialize`, for editors that send them there. */
export function initialSettings({ initializationOptions }: InitializeParams): unknown {
  return isRecord(initializationOptions) ? initializationOptions['settings'] : undefined;
}

/** The nearest of the six languages to that of an interface: "fr-ca" is French, "pt-br" English. */
export function interfaceLanguage(locale: string | undefined): LanguageId {
  const language = locale?.split(/[-_]/)[0]?.toLowerCase();
  return languages.find((it) => it === language) ?? 'en';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
