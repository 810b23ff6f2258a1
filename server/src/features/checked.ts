import type { LanguageId } from '../language/pack';
import { translate } from '../rules/messages';

/** What a look at all drafts of a workspace has found. */
export interface Checked {
  /** Drafts looked at. */
  readonly drafts: number;
  /** Without hints, which editors list nowhere. */
  readonly findings: number;
  /** Drafts in which something was found. */
  readonly withFindings: number;
  /** Files that were not looked at, for there are too many. */
  readonly leftOut: number;
  /** Files that could not be read, or are too large. */
  readonly unread: number;
  /** Whether the drafter stopped it. */
  readonly stopped: boolean;
}

/** One sentence or two that say what was found. */
export function tellChecked({ drafts, findings, withFindings, leftOut, unread, stopped }: Checked, language: LanguageId): string {
  const say = (key: string, english: string): string => translate(`server/${key}`, english, language, { drafts, findings, withFindings, leftOut, unread });
  const sentences: string[] = [];
  if (stopped) sentences.push(say('checked-stopped', 'Stopped at your request.'));
  if (drafts > 0 && findings > 0) sentences.push(say('checked', 'Drafts checked: {drafts}. Findings: {findings}, in {withFindings} of them.'));
  else if (drafts > 0) sentences.push(say('checked-clean', 'Drafts checked: {drafts}. Nothing was found.'));
  else if (!stopped) sentences.push(say('checked-none', 'No draft resolution was found in the folders of this workspace.'));
  if (leftOut > 0) sentences.push(say('checked-left-out', 'Files not read, because there are too many: {leftOut}.'));
  if (unread > 0) sentences.push(say('checked-unread', 'Files that could not be read, or are larger than 2 MB: {unread}.'));
  return sentences.join(' ');
}

/** What is said while all drafts are read. */
export function titleOf(work: 'check' | 'fix', language: LanguageId): string {
  return work === 'check'
    ? translate('server/checking', 'Checking all drafts of the workspace', language)
    : translate('server/fixing', 'Fixing all drafts of the workspace', language);
}
