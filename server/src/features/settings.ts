import type { LanguageId, Organ } from '../language/pack';
import { defaultRuleSettings, type RuleSettings } from '../rules/registry';

/** The language of messages: that of the interface, that of the draft, or one of the six. */
export type MessageLanguage = 'interface' | 'draft' | LanguageId;

/** What a drafter sets, checked and complete. Never changed once made: what was found with an object is kept as long as it is used. */
export interface Settings {
  /** Language of every draft; null to find it in the text. */
  readonly language: LanguageId | null;
  /** Adopting organ of every draft; null to find it in the text. */
  readonly organ: Organ | null;
  readonly messages: MessageLanguage;
  /** Most findings shown in one file. */
  readonly maxFindings: number;
  readonly rules: RuleSettings;
}

export const defaultSettings: Settings = Object.freeze({
  language: null, organ: null, messages: 'interface', maxFindings: 250, rules: defaultRuleSettings,
});

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
}
