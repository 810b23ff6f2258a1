import type { LanguageId } from '../language/pack';
import { translate } from '../rules/messages';

/** Why a command could not even begin: one sentence each. */

export function notOpen(language: LanguageId): string {
  return translate('server/undone-not-open', 'Nothing was done: this draft is not open.', language);
}

export function changed(language: LanguageId): string {
  return translate('server/undone-changed', 'Nothing was done, for the draft has changed meanwhile: try again.', language);
}

/** @param name of what the command was given */
export function unusable(name: string, language: LanguageId): string {
  return translate('server/undone-unusable', 'Nothing was done: the command needs “{name}”, and cannot use what it was given.', language, { name });
}

export function failed(language: LanguageId): string {
  return translate('server/undone-failed', 'Nothing was done, for the command failed: the log of the server says why.', language);
}
