import type { ResolutionIndex } from '../citation/index-of-resolutions';
import type { LanguagePack, Organ } from '../language/pack';
import type { ProfileId } from '../language/profile';
import { elementKinds, type ElementKind } from '../syntax/model';
import { profiles } from './profiles';
import type { ElementRule, Options, ResolutionRule, Rule, RuleContext, Severity } from './rule';

/** What a drafter or a team sets of the rules: severities and options by rule id, and what they know of resolutions. Never changed once made. */
export interface RuleSettings {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly options: Readonly<Record<string, Options>>;
  /** Absent where there is no index. */
  readonly resolutions?: ResolutionIndex | null;
}

export const defaultRuleSettings: RuleSettings = Object.freeze({ severities: {}, options: {} });

export const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** A rule that is on, with the severity and options that hold for an organ. */
export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly severity: Severity;
  readonly context: RuleContext;
}

export interface ActiveRules {
  readonly ofElements: readonly ActiveRule<ElementRule>[];
  readonly ofResolutions: readonly ActiveRule<ResolutionRule>[];
}

/** The severity of a rule: settings overrule the profile, which overrules the organ's severity, which overrules the record's. */
export function severityFor(rule: Rule, settings: RuleSettings, organ: Organ | null, profile: ProfileId): Severity | 'off' {
  return settings.severities[rule.id] ?? profiles[profile].severities[rule.id] ?? (organ && rule.byOrgan?.[organ]) ?? rule.severity;
}

/** The rules that are on for an organ's text of a kind. */
export function activeRules(rules: readonly Rule[], settings: RuleSettings, organ: Organ | null, profile: ProfileId): ActiveRules {
  const ofElements: ActiveRule<ElementRule>[] = [];
  const ofResolutions: ActiveRule<ResolutionRule>[] = [];
  for (const rule of rules) {
    const severity = severityFor(rule, settings, organ, profile);
    if (severity === 'off') continue;
    const options = { ...rule.options, ...profiles[profile].options[rule.id], ...settings.options[rule.id] };
    const context: RuleContext = { options, resolutions: settings.resolutions ?? null };
    if (rule.scope === 'element') ofElements.push({ rule, severity, context });
    else ofResolutions.push({ rule, severity, context });
  }
  return { ofElements, ofResolutions };
}

/** The active rules that have something to ask of a language, by what they are asked about. */
export interface AskedRules {
  readonly ofKind: ReadonlyMap<ElementKind, readonly ActiveRule<ElementRule>[]>;
  readonly ofResolutions: readonly ActiveRule<ResolutionRule>[];
}

/** Those of the rules that have something to ask of a language. */
export function rulesOfLanguage({ ofElements, ofResolutions }: ActiveRules, pack: LanguagePack): AskedRules {
  const asks = ({ rule }: ActiveRule): boolean => rule.needs?.(pack) ?? true;
  const asked = ofElements.filter(asks);
  const ofKind = new Map(elementKinds.map((kind) => [kind, asked.filter(({ rule }) => rule.kinds?.includes(kind) ?? true)]));
  return { ofKind, ofResolutions: ofResolutions.filter(asks) };
}

/** The severity of one finding: the rule may call a case milder than its own severity, never worse than what was set for it. */
export function severityOf({ rule, severity }: ActiveRule, ownOfFinding: Severity | undefined): Severity {
  if (!ownOfFinding) return severity;
  if (severity === rule.severity) return ownOfFinding;
  return severities.indexOf(ownOfFinding) > severities.indexOf(severity) ? ownOfFinding : severity;
}
