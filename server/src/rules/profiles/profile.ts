import type { ProfileId } from '../../language/profile';
import type { Options, Severity } from '../rule';

/** What a kind of text asks of the rules. A profile is data; what is read otherwise in it is said by the language. */
export interface Profile {
  readonly id: ProfileId;
  /** One sentence for those who choose. */
  readonly description: string;
  /** Severities by rule id where they differ from the rule's own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly options: Readonly<Record<string, Options>>;
}
