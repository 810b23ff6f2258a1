import type { LanguageId, Organ } from '../../language/pack';
import { profileIds, type ProfileId } from '../../language/profile';
import { rules } from '../../rules/index';
import { profiles } from '../../rules/profiles';
import { choice, text, texts, wholeNumber, type Kind } from './kinds';
import { ruleChoices, type RuleChoices } from './rules';

/** What settings may say, in a team's file and in an editor. All is optional. */
export interface SettingsValues {
  readonly profile?: ProfileId;
  readonly language?: LanguageId | 'auto';
  readonly organ?: Organ | 'auto';
  readonly session?: number;
  readonly rules?: RuleChoices;
  readonly maxFindings?: number;
  readonly resolutionIndex?: string;
  /** Which files of folders and globs are read, by the command line and where all drafts are checked. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

interface Field<T> {
  readonly kind: Kind<T>;
  readonly description: string;
}

type Fields = { readonly [name in keyof Required<SettingsValues>]: Field<Required<SettingsValues>[name]> };

/** Every setting of a team, in the order in which it is offered. */
export const fields: Fields = {
  profile: {
    kind: choice(profileIds, profileIds.map((id) => profiles[id].description)),
    description: 'What kind of text is drafted.',
  },
  language: {
    kind: choice(['auto', 'ar', 'zh', 'en', 'fr', 'ru', 'es']),
    description: 'Language of the drafts; auto finds it in each text.',
  },
  organ: { kind: choice(['auto', 'GA', 'SC', 'ECOSOC', 'HRC']), description: 'Adopting organ of the drafts; auto finds it in each text.' },
  session: { kind: wholeNumber(1, 200), description: 'Session of the drafts whose masthead does not say it.' },
  rules: { kind: ruleChoices(rules), description: 'Severities and options of single rules, by rule id.' },
  maxFindings: {
    kind: wholeNumber(1, 100_000),
    description: 'Most findings shown in one file, the worst first. The command line shows all.',
  },
  resolutionIndex: {
    kind: text,
    description: 'Resolutions of which dates and titles are known: a CSV file with the columns symbol (or number and body), date and title, '
      + 'or a folder of AKN4UN XML files. Relative to this file.',
  },
  include: {
    kind: texts,
    description: 'Of the folders and globs given to the command line, and of the folders whose drafts are all checked, only these files, '
      + 'relative to this one. Files that are named are always read.',
  },
  exclude: {
    kind: texts,
    description: 'Files that are left out of folders and globs, by the command line and where all drafts are checked, relative to this one.',
  },
};
