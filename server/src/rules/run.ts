import type { LanguagePack, Organ } from '../language/pack';
import type { Element, Passage, Resolution, ResolutionFile } from '../syntax/model';
import { speakerOf } from '../syntax/speaker';
import { Block, compareSpans, span, type Span } from '../text/block';
import { changesBetween, type Changes } from './changes';
import { gatherEverywhere } from './everywhere';
import { rules as everyRule } from './index';
import { judgementOf, type JudgedFinding, type Judgement, type ResolutionJudgement, type RuleFailure } from './judgement';
import { activeRules, defaultRuleSettings, rulesOfLanguage, severityOf, type ActiveRule, type ActiveRules, type AskedRules, type RuleSettings } from './registry';
import type { ElementRule, Finding, ResolutionFacts, ResolutionRule, Rule } from './rule';
import { unneededFinder, type Standing } from './shared/unneeded-comments';
import { suppress, type UnneededFinder } from './suppress';

const judges = new WeakMap<RuleSettings, Judge>();

/** Runs every rule over a file. What was found of resolutions and elements that stand unchanged is reused, per settings object. */
export function judge(file: ResolutionFile, settings: RuleSettings = defaultRuleSettings): Judgement {
  let bench = judges.get(settings);
  if (!bench) judges.set(settings, bench = new Judge(everyRule, settings));
  return bench.judge(file);
}

interface JudgedElement {
  readonly kind: Element['kind'];
  readonly depth: number;
  readonly passages: readonly Passage[];
  readonly marker: Element['marker'];
  readonly lead: Element['lead'];
  readonly facts: ResolutionFacts;
  readonly findings: readonly JudgedFinding[];
  readonly failures: readonly RuleFailure[];
}

/** What was found of a resolution, rule by rule, for the next reading of it to begin from. */
interface JudgedResolution {
  readonly resolution: Resolution;
  readonly judgement: ResolutionJudgement;
  readonly elements: readonly JudgedElement[];
  /** By the place of the rule among the active ones. */
  readonly rules: readonly FoundByRule[];
}

interface FoundByRule {
  readonly findings: readonly JudgedFinding[];
  readonly failures: readonly RuleFailure[];
}

/** A set of rules and settings, and what they found so far of texts that still stand. */
export class Judge {
  private readonly active = new Map<string, ActiveRules>();
  private readonly asked = new Map<string, AskedRules>();
  private readonly elements = new WeakMap<Passage, readonly JudgedElement[]>();
  /** By the first block of the resolution. */
  private readonly resolutions = new WeakMap<Block, JudgedResolution>();

  constructor(private readonly rules: readonly Rule[], private readonly settings: RuleSettings = defaultRuleSettings) {}

  judge(file: ResolutionFile): Judgement {
    if (!isReadable(file)) return suppress(file, [this.judgeUnreadable(file)]);
    const judgement = file.resolutions.map((resolution) => this.judgeResolution(resolution));
    return suppress(file, judgement, () => this.unneeded(file)).map(gatherEverywhere);
  }

  private judgeResolution(resolution: Resolution): ResolutionJudgement {
    const { pack, blocks: [block] } = resolution;
    if (!pack || !block) return judgementOf([], []);
    const known = this.resolutions.get(block);
    if (known?.resolution === resolution) return known.judgement;
    const { ofKind, ofResolutions } = this.askedOf(resolution, pack);
    const changes = known && changesBetween(known.resolution, resolution);
    const elements = resolution.elements.map((element, i) => this.judgeElement(element, resolution, ofKind.get(element.kind)!, changes ? known!.elements[i] : undefined));
    const rules = ofResolutions.map((active, i) => {
      const before = changes && known!.rules[i]!;
      return before && stillHolds(active.rule, before, changes) ? before : run(active, () => active.rule.check(resolution, active.context));
    });
    const found = [...elements, ...rules];
    const findings = found.flatMap((one) => one.findings).sort((a, b) => compareSpans(a.finding.span, b.finding.span));
    const judgement = judgementOf(findings, found.flatMap((one) => one.failures));
    this.resolutions.set(block, { resolution, judgement, elements, rules });
    return judgement;
  }

  /** @param before what was found of the element that stood in its place, where the facts of the resolution are as they were */
  private judgeElement(element: Element, resolution: Resolution, rules: readonly ActiveRule<ElementRule>[], before: JudgedElement | undefined): JudgedElement {
    if (before && isSameElement(before, element)) return before;
    const first = element.passages[0];
    const known = (first && this.elements.get(first)) ?? [];
    const speaker = speakerOf(first, resolution);
    const reused = known.find((judged) => isSameElement(judged, element) && areSameFacts(judged.facts, resolution, speaker));
    if (reused) return reused;
    const facts = factsOf(resolution, speaker);
    const findings: JudgedFinding[] = [];
    const failures: RuleFailure[] = [];
    for (const active of rules) {
      const found = run(active, () => active.rule.check(element, facts, active.context));
      for (const finding of found.findings) findings.push(finding);
      for (const failure of found.failures) failures.push(failure);
    }
    const { kind, depth, passages, marker, lead } = element;
    const judged: JudgedElement = { kind, depth, passages, marker, lead, facts, findings, failures };
    if (first) this.elements.set(first, [judged, ...known].slice(0, 4));
    return judged;
  }

  /** Of a text in which no resolution can be made out only one thing is said. */
  private judgeUnreadable(file: ResolutionFile): ResolutionJudgement {
    const rule = this.rules.find(({ id }) => id === 'organ-line-missing');
    if (!rule) return judgementOf([], []);
    const severity = this.settings.severities[rule.id] ?? rule.severity;
    if (severity === 'off') return judgementOf([], []);
    const block = file.resolutions[0]?.blocks[0] ?? new Block('', 'prose');
    return judgementOf([{ rule, severity, finding: { span: span(block, 0, 0), message: Object.keys(rule.messages)[0]! } }], []);
  }

  private activeFor({ organ, profile }: Pick<Resolution, 'organ' | 'profile'>): ActiveRules {
    const key = `${organ} ${profile}`;
    let active = this.active.get(key);
    if (!active) this.active.set(key, active = activeRules(this.rules, this.settings, organ, profile));
    return active;
  }

  /** The active rules that have something to ask of the language. */
  private askedOf(resolution: Resolution, pack: LanguagePack): AskedRules {
    const key = `${pack.id} ${resolution.organ} ${resolution.profile}`;
    let asked = this.asked.get(key);
    if (!asked) this.asked.set(key, asked = rulesOfLanguage(this.activeFor(resolution), pack));
    return asked;
  }

  /** What tells of comments that silence nothing; null where that rule is off. */
  private unneeded({ resolutions }: ResolutionFile): UnneededFinder | null {
    const active = resolutions.map((resolution) => this.activeFor(resolution).ofResolutions.find(({ rule }) => rule.id === 'suppression-unused')).find((it) => it);
    if (!active) return null;
    const on = new Set(resolutions.flatMap((resolution) => {
      const { ofElements, ofResolutions } = this.activeFor(resolution);
      return [...ofElements, ...ofResolutions].map(({ rule }) => rule.id);
    }));
    const standingOf = (id: string): Standing => (on.has(id) ? 'on' : this.rules.some((rule) => rule.id === id) ? 'off' : 'unknown');
    return unneededFinder(active, standingOf);
  }
}

const nothing: FoundByRule = Object.freeze({ findings: [], failures: [] });

function run(active: ActiveRule, check: () => Iterable<Finding>): FoundByRule {
  let findings: JudgedFinding[] | null = null;
  try {
    for (const finding of check()) (findings ??= []).push({ rule: active.rule, severity: severityOf(active, finding.severity), finding });
  } catch (error) {
    return { findings: findings ?? [], failures: [{ rule: active.rule.id, error }] };
  }
  return findings ? { findings, failures: [] } : nothing;
}

/** Whether a rule would say the same of a resolution that changed. */
function stillHolds({ reads }: ResolutionRule, { findings, failures }: FoundByRule, { aspects, gone }: Changes): boolean {
  if (!reads || failures.length > 0 || reads.some((aspect) => aspects.has(aspect))) return false;
  const stands = ({ span }: { readonly span: Span }) => !gone.has(span.block);
  return findings.every(({ finding }) => stands(finding) && (finding.related ?? []).every(stands) && (finding.fix?.edits ?? []).every(stands));
}

/** Whether anything of the file is known to be a resolution or a proposal: its language, and a sponsors' line, an organ line or paragraphs. */
function isReadable(file: ResolutionFile): boolean {
  return file.resolutions.some(({ pack, masthead, parts }) =>
    pack !== null && (masthead.draft !== null || parts.some(({ organLine, preamble, operative }) => organLine !== null || preamble.length > 0 || operative.length > 0)));
}

function isSameElement(judged: JudgedElement, element: Element): boolean {
  return judged.kind === element.kind && judged.depth === element.depth
    && judged.passages.length === element.passages.length && judged.passages.every((passage, i) => passage === element.passages[i])
    && judged.marker?.kind === element.marker?.kind && judged.marker?.value === element.marker?.value
    && judged.lead?.from === element.lead?.from && judged.lead?.to === element.lead?.to
    && judged.lead?.match?.position === element.lead?.match?.position;
}

function factsOf({ pack, organ, session, date, status, symbol, emphasis, profile }: Resolution, speaker: Organ | null): ResolutionFacts {
  return { pack, organ, session, date, status, symbol, emphasis, profile, speaker };
}

function areSameFacts(a: ResolutionFacts, b: Resolution, speaker: Organ | null): boolean {
  return a.speaker === speaker && a.pack === b.pack && a.organ === b.organ && a.session === b.session && a.date === b.date && a.status === b.status
    && a.symbol === b.symbol && a.emphasis === b.emphasis && a.profile === b.profile;
}
