import type { TextEdit } from 'vscode-languageserver-types';
import type { LanguageId } from '../language/pack';
import { compatibleFixes } from '../rules/fix';
import { allFindings } from '../rules/judgement';
import { translate } from '../rules/messages';
import { changeToEdit } from './convert';
import type { Snapshot } from './snapshot';

/** What fixing all findings of one rule comes to, in one draft or in several. */
export interface RuleCounts {
  readonly findings: number;
  /** Fixes applied, suggestions among them. */
  readonly applied: number;
  /** Of the fixes applied, those that touch words or numbers. */
  readonly suggested: number;
  /** Fixes left out, for each touches one that is applied. */
  readonly leftOut: number;
  /** Drafts that change. */
  readonly drafts: number;
}

export interface RuleFixes extends RuleCounts {
  readonly edits: readonly TextEdit[];
}

export const noCounts: RuleCounts = { findings: 0, applied: 0, suggested: 0, leftOut: 0, drafts: 0 };

/** The fixes of every finding of one rule in a draft. Suggestions are among them, for the drafter has named the rule. */
export function fixesOfRule(snapshot: Snapshot, rule: string): RuleFixes {
  const alike = allFindings(snapshot.judgement).filter((judged) => judged.rule.id === rule);
  const { changes, applied, leftOut } = compatibleFixes(alike);
  return {
    edits: changes.map((change) => changeToEdit(snapshot.document, change)),
    findings: alike.length,
    applied: applied.length,
    suggested: applied.filter(({ finding }) => finding.fix?.safe === false).length,
    leftOut,
    drafts: changes.length > 0 ? 1 : 0,
  };
}

export function addCounts(a: RuleCounts, b: RuleCounts): RuleCounts {
  return {
    findings: a.findings + b.findings,
    applied: a.applied + b.applied,
    suggested: a.suggested + b.suggested,
    leftOut: a.leftOut + b.leftOut,
    drafts: a.drafts + b.drafts,
  };
}

/** Sentences that say what was fixed, and what was not. */
export function tellFixed(counts: RuleCounts, rule: string, language: LanguageId): string[] {
  const { findings, applied, suggested, leftOut, drafts } = counts;
  const say = (key: string, english: string, count = 0): string => translate(`server/${key}`, english, language, { rule, count, drafts });
  if (findings === 0) return [say('fix-rule-nothing', 'The rule {rule} finds nothing here.')];
  if (applied === 0) return [say('fix-rule-none', 'No finding of the rule {rule} can be fixed automatically: correct each by hand.')];
  const sentences = [say('fix-rule-done', 'Fixes of the rule {rule}: {count}. Drafts changed: {drafts}.', applied)];
  const unfixed = findings - applied - leftOut;
  if (suggested > 0) sentences.push(say('fix-rule-suggested', 'Suggestions among them, to be read through: {count}.', suggested));
  if (leftOut > 0) sentences.push(say('fix-rule-left-out', 'Left out, because they overlap with another: {count}.', leftOut));
  if (unfixed > 0) sentences.push(say('fix-rule-unfixed', 'Without a fix: {count}.', unfixed));
  return sentences;
}
