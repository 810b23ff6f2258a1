import { translate } from '../../rules/messages';
import type { LanguageId } from '../../language/pack';
import type { Parameters } from '../../rules/rule';

/** What may be wrong with settings; sentences for those who write them. */
const messages = {
  'syntax': 'This is not JSON.',
  'name-missing': 'This is not JSON: a name in quotation marks is missing.',
  'value-missing': 'This is not JSON: a value is missing.',
  'colon-missing': 'This is not JSON: a colon is missing.',
  'comma-missing': 'This is not JSON: a comma is missing.',
  'brace-missing': 'This is not JSON: a closing brace is missing.',
  'bracket-missing': 'This is not JSON: a closing bracket is missing.',
  'quote-missing': 'This is not JSON: a closing quotation mark is missing.',
  'too-long': 'The file is too long for settings: more than {most} characters.',
  'no-object': 'Write settings in braces: {example}.',
  'unknown-setting': 'There is no setting “{name}”.',
  'unknown-setting-near': 'There is no setting “{name}”; did you mean “{near}”?',
  'unknown-rule': 'There is no rule “{name}”.',
  'unknown-rule-near': 'There is no rule “{name}”; did you mean “{near}”?',
  'unknown-option': 'The rule {rule} has no option “{name}”.',
  'unknown-option-near': 'The rule {rule} has no option “{name}”; did you mean “{near}”?',
  'no-options': 'The rule {rule} has no options.',
  'choice': '“{name}” is one of {values}.',
  'whole-number': '“{name}” is a whole number from {least} to {most}.',
  'number': '“{name}” is a number.',
  'text': '“{name}” is a text in quotation marks.',
  'texts': '“{name}” is a list of texts: {example}.',
  'flag': '“{name}” is true or false.',
  'object': '“{name}” is an object in braces: {example}.',
  'severity': 'The rule {name} is {values}, or an object with a severity and options.',
  'index-missing': 'The index of resolutions cannot be read: there is no file or folder {path}, or it is too large.',
  'index-no-column': 'The index of resolutions has no column “symbol” or “number” in its first line.',
  'index-empty': 'No resolution is found in the index {path}.',
  'index-rows': 'Rows of the index of resolutions that name no resolution: {count}; the first is row {row}.',
} as const;

export type ProblemId = keyof typeof messages;

/** Something wrong in settings, with its place in their text (UTF-16 offsets). */
export interface ConfigProblem {
  readonly id: ProblemId;
  readonly parameters: Parameters;
  readonly start: number;
  readonly end: number;
}

/** Problems that no schema can tell: those of the files that settings name. */
export function isBeyondSchema({ id }: ConfigProblem): boolean {
  return id.startsWith('index-');
}

export function problemText({ id, parameters }: Pick<ConfigProblem, 'id' | 'parameters'>, language: LanguageId): string {
  return translate(`config/${id}`, messages[id], language, parameters);
}
