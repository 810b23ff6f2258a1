import { severities } from './registry';
import type { Finding, Rule, Severity } from './rule';

/** A finding with the rule that made it and the severity that it has here. The same object as long as its findings' words stand. */
export interface JudgedFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly finding: Finding;
}

/** A rule that threw: a fault of ours, to be logged, while all other rules are heard. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

export type Counts = Readonly<Record<Severity, number>>;

/** The findings in one resolution, in reading order, and how many there are of each severity. */
export interface ResolutionJudgement {
  readonly findings: readonly JudgedFinding[];
  readonly counts: Counts;
  readonly failures: readonly RuleFailure[];
}

/** What the rules say of a file: one judgement per resolution, in reading order. */
export type Judgement = readonly ResolutionJudgement[];

/** A judgement of findings in reading order. */
export function judgementOf(findings: readonly JudgedFinding[], failures: readonly RuleFailure[]): ResolutionJudgement {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return { findings, counts, failures };
}

/** All findings of a judgement in reading order. */
export function allFindings(judgement: Judgement): JudgedFinding[] {
  return judgement.flatMap(({ findings }) => findings);
}

/** The worst findings, at most `limit`, severities apart and in reading order within each; and how many are left out. */
export function worstFindings(judgement: Judgement, limit: number): { findings: JudgedFinding[]; leftOut: number } {
  const findings: JudgedFinding[] = [];
  let leftOut = 0;
  for (const severity of severities) {
    for (const part of judgement) {
      if (part.counts[severity] === 0) continue;
      if (findings.length >= limit) {
        leftOut += part.counts[severity];
        continue;
      }
      for (const found of part.findings) {
        if (found.severity !== severity) continue;
        if (findings.length < limit) findings.push(found);
        else leftOut++;
      }
    }
  }
  return { findings, leftOut };
}
