import { judgementOf, type JudgedFinding, type ResolutionJudgement } from './judgement';
import { severities } from './registry';
import type { Edit, Rule } from './rule';

/** Up to so many places a fault is told at each; beyond, it is a habit of the text and told once, at the first. */
export const mostPlaces = 4;

const gathered = new WeakMap<ResolutionJudgement, ResolutionJudgement>();

/** The judgement in which a typographic fault that stands everywhere is one finding with one fix for all places. */
export function gatherEverywhere(judgement: ResolutionJudgement): ResolutionJudgement {
  let result = gathered.get(judgement);
  if (!result) gathered.set(judgement, result = gather(judgement));
  return result;
}

function gather(judgement: ResolutionJudgement): ResolutionJudgement {
  if (!mayBeEverywhere(judgement)) return judgement;
  const places = new Map<string, JudgedFinding[]>();
  for (const judged of judgement.findings) {
    if (!judged.rule.everywhere) continue;
    const key = keyOf(judged);
    const same = places.get(key);
    if (same) same.push(judged);
    else places.set(key, [judged]);
  }
  for (const [key, same] of places) if (same.length <= mostPlaces) places.delete(key);
  if (places.size === 0) return judgement;
  const findings: JudgedFinding[] = [];
  for (const judged of judgement.findings) {
    const same = judged.rule.everywhere && places.get(keyOf(judged));
    if (!same) findings.push(judged);
    else if (same[0] === judged) findings.push(oneFor(same));
  }
  return judgementOf(findings, judgement.failures);
}

function mayBeEverywhere({ findings }: ResolutionJudgement): boolean {
  const counts = new Map<Rule, number>();
  for (const { rule } of findings) {
    if (!rule.everywhere) continue;
    const count = (counts.get(rule) ?? 0) + 1;
    if (count > mostPlaces) return true;
    counts.set(rule, count);
  }
  return false;
}

function keyOf({ rule, finding: { message, fix } }: JudgedFinding): string {
  return `${rule.id} ${message} ${fix?.title ?? ''}`;
}

function oneFor(same: readonly JudgedFinding[]): JudgedFinding {
  const { rule, finding } = same[0]!;
  const severity = severities.find((worst) => same.some((judged) => judged.severity === worst))!;
  const { message, fix } = rule.everywhere!;
  const edits: Edit[] = [];
  for (const judged of same) for (const edit of judged.finding.fix?.edits ?? []) edits.push(edit);
  return {
    rule,
    severity,
    finding: {
      span: finding.span,
      message,
      parameters: { ...finding.parameters, count: same.length },
      ...(finding.fix && { fix: { title: fix ?? finding.fix.title, safe: finding.fix.safe, edits } }),
    },
  };
}
