import type { Connection, InitializeParams } from 'vscode-languageserver';
import { defaultSettings, type MessageLanguage, type Settings } from '../features/settings';
import type { LanguageId, Organ } from '../language/pack';
import { severities } from '../rules/registry';
import type { Options, Severity } from '../rules/rule';

export const section = 'resolute';

const languages: readonly LanguageId[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const organs: readonly Organ[] = ['GA', 'SC', 'ECOSOC', 'HRC'];

/** The settings of each open document, asked of the editor once and kept until they change. */
export class ResourceSettings {
  private readonly kept = new Map<string, Settings>();
  private readonly asked = new Map<string, Promise<Settings>>();
  private readonly interned = new Map<string, Settings>();
  private pushed: unknown;
  private generation = 0;

  constructor(private readonly connection: Connection, private readonly canAsk: boolean, initial: unknown) {
    this.pushed = initial;
  }

  /** The settings of a document: at once where they are known. */
  of(uri: string): Settings | Promise<Settings> {
    if (!this.canAsk) return this.intern(this.pushed);
    return this.kept.get(uri) ?? this.asked.get(uri) ?? this.ask(uri);
  }

  /** Forgets what was kept. @param pushed what an editor sent that cannot be asked */
  change(pushed: unknown): void {
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
    const answer = this.connection.workspace.getConfiguration({ scopeUri: uri, section })
      .catch(() => null)
      .then((value: unknown) => {
        const settings = this.intern(value);
        if (generation === this.generation) {
          this.asked.delete(uri);
          this.kept.set(uri, settings);
        }
        return settings;
      });
    this.asked.set(uri, answer);
    return answer;
  }

  /** The same object for the same settings, so that documents share what was found with it. */
  private intern(value: unknown): Settings {
    const settings = settingsFrom(value);
    const key = JSON.stringify(settings);
    const known = this.interned.get(key);
    if (known) return known;
    this.interned.set(key, settings);
    return settings;
  }
}

/** Settings from whatever an editor sends; what cannot be understood gives way to the default. */
export function settingsFrom(value: unknown): Settings {
  if (!isRecord(value)) return defaultSettings;
  const messages = isRecord(value['messages']) ? value['messages']['language'] : undefined;
  const most = value['maxFindings'];
  return {
    language: oneOf(languages, value['language']) ?? null,
    organ: oneOf(organs, value['organ']) ?? null,
    messages: oneOf<MessageLanguage>(['interface', 'draft', ...languages], messages) ?? defaultSettings.messages,
    maxFindings: typeof most === 'number' && most >= 1 ? Math.floor(most) : defaultSettings.maxFindings,
    rules: { severities: severitiesFrom(value['rules']), options: optionsFrom(value['ruleOptions']) },
  };
}

/** Settings given with `initialize`, for editors that send them there. */
export function initialSettings({ initializationOptions }: InitializeParams): unknown {
  return isRecord(initializationOptions) ? initializationOptions['settings'] : undefined;
}

/** The nearest of the six languages to that of an interface: "fr-ca" is French, "pt-br" English. */
export function interfaceLanguage(locale: string | undefined): LanguageId {
  return oneOf(languages, locale?.split(/[-_]/)[0]?.toLowerCase()) ?? 'en';
}

function severitiesFrom(value: unknown): Record<string, Severity | 'off'> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.flatMap(([rule, severity]) => {
    const known = oneOf<Severity | 'off'>([...severities, 'off'], severity);
    return known ? [[rule, known]] : [];
  }));
}

function optionsFrom(value: unknown): Record<string, Options> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, Options] => isRecord(entry[1])));
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((it) => it === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
