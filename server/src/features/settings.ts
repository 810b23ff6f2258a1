import type { ResolutionIndex } from '../citation/index-of-resolutions';
import type { LanguageId, Organ } from '../language/pack';
import type { ProfileId } from '../language/profile';
import { defaultRuleSettings, type RuleSettings } from '../rules/registry';
import type { Options, Severity } from '../rules/rule';
import type { Choice } from '../syntax/file';
import type { SettingsValues } from './config/fields';

/** The language of messages: that of the interface, that of the draft, or one of the six. */
export type MessageLanguage = 'interface' | 'draft' | LanguageId;

/** What is a matter of the person at the editor and not of the team. */
export interface Habits {
  readonly messages: MessageLanguage;
  /** Whether a line end typed after a paragraph opens the next one. */
  readonly continueParagraphs: boolean;
  /** Whether formatting gives consecutive numbers too. */
  readonly renumberOnFormat: boolean;
  /** Whether the English meaning of a lead is shown behind it. */
  readonly englishLeads: boolean;
  /** Whether the number of its references is shown above a note. */
  readonly noteReferences: boolean;
}

/** What a drafter sets, checked and complete. Never changed once made: what was found with an object is kept as long as it is used. */
export interface Settings extends Habits {
  /** Language of every draft; null to find it in the text. */
  readonly language: LanguageId | null;
  /** Adopting organ of every draft; null to find it in the text. */
  readonly organ: Organ | null;
  /** Session of the drafts that do not say it; null where it is not known. */
  readonly session: number | null;
  readonly profile: ProfileId;
  /** Most findings shown in one file. */
  readonly maxFindings: number;
  readonly rules: RuleSettings;
}

export const defaultHabits: Habits = Object.freeze({
  messages: 'interface', continueParagraphs: true, renumberOnFormat: false, englishLeads: false, noteReferences: true,
});

export const defaultSettings: Settings = Object.freeze({
  ...defaultHabits, language: null, organ: null, session: null, profile: 'draft', maxFindings: 250, rules: defaultRuleSettings,
});

/**
 * The settings that several sources make together.
 * @param layers what each of them says, the one that overrules the others last
 * @param resolutions what the index that they name holds; null where there is none
 */
export function settingsOf(layers: readonly SettingsValues[], habits: Habits, resolutions: ResolutionIndex | null): Settings {
  const last = <Name extends keyof SettingsValues>(name: Name): SettingsValues[Name] =>
    layers.findLast((layer) => layer[name] !== undefined)?.[name];
  const [language, organ] = [last('language') ?? 'auto', last('organ') ?? 'auto'];
  const severities: Record<string, Severity | 'off'> = {};
  const options: Record<string, Options> = {};
  for (const { rules } of layers) {
    Object.assign(severities, rules?.severities);
    for (const [id, own] of Object.entries(rules?.options ?? {})) options[id] = { ...options[id], ...own };
  }
  return {
    ...habits,
    language: language === 'auto' ? null : language,
    organ: organ === 'auto' ? null : organ,
    session: last('session') ?? null,
    profile: last('profile') ?? defaultSettings.profile,
    maxFindings: last('maxFindings') ?? defaultSettings.maxFindings,
    rules: { severities, options, resolutions },
  };
}

/** What settings say of every file that is read. */
export function choiceOf({ language, organ, session, profile }: Settings): Choice {
  return { language: language ?? undefined, organ: organ ?? undefined, session: session ?? undefined, profile };
}

/** What is known of the editor that asks. */
export interface Editor {
  /** Language of its interface, English where it is none of the six. */
  readonly language: LanguageId;
  /** Address of the folder that holds the pages of the rules, with a slash at its end; null where there is none. */
  readonly rulePages: string | null;
  readonly snippets: boolean;
  readonly markdown: boolean;
  /** Whether edits may name the version that they are for. */
  readonly documentChanges: boolean;
  /** Whether the edit of a code action may be asked for later. */
  readonly resolvesEdits: boolean;
  /** Whether it shows a document at a place when the server asks. */
  readonly showsDocuments: boolean;
  /** Whether it has the command that shows the places of which it is told. */
  readonly showsReferences: boolean;
  /** The command that fixes all findings of a rule in the whole workspace; null where the editor takes no edits from the server. */
  readonly fixRuleCommand: string | null;
}
