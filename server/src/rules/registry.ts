import type { Organ } from '../language/pack';
import type { ElementRule, Options, ResolutionRule, Rule, Severity } from './rule';

/** What a drafter or a team sets of the rules: severities and options by rule id. Never changed once made. */
export interface RuleSettings {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly options: Readonly<Record<string, Options>>;
}

export const defaultRuleSettings: RuleSettings = Object.freeze({ severities: {}, options: {} });

export const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** A rule that is on, with the severity and options that hold for an organ. */
export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly severity: Severity;
  readonly options: Options;
}

export interface ActiveRules {
  readonly ofElements: readonly ActiveRule<ElementRule>[];
  readonly ofResolutions: readonly ActiveRule<ResolutionRule>[];
}

/** The rules that are on for an organ: the settings overrule the organ's severity, which overrules the record's. */
export function activeRules(rules: readonly Rule[], settings: RuleSettings, organ: Organ | null): ActiveRules {
  const ofElements: ActiveRule<ElementRule>[] = [];
  const ofResolutions: ActiveRule<ResolutionRule>[] = [];
  for (const rule of rules) {
    const severity = settings.severities[rule.id] ?? (organ && rule.byOrgan?.[organ]) ?? rule.severity;
    if (severity === 'off') continue;
    const options = { ...rule.options, ...settings.options[rule.id] };
    if (rule.scope === 'element') ofElements.push({ rule, severity, options });
    else ofResolutions.push({ rule, severity, options });
  }
  return { ofElements, ofResolutions };
}

/** The severity of one finding: the rule may call a case milder than its own severity, never worse than what was set for it. */
export function severityOf({ rule, severity }: ActiveRule, ownOfFinding: Severity | undefined): Severity {
  if (!ownOfFinding) return severity;
  if (severity === rule.severity) return ownOfFinding;
  return severities.indexOf(ownOfFinding) > severities.indexOf(severity) ? ownOfFinding : severity;
}
