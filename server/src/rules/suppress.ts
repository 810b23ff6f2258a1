import type { Resolution, ResolutionFile } from '../syntax/model';
import { compareSpans, span, type Block, type Span } from '../text/block';
import { judgementOf, type JudgedFinding, type Judgement } from './judgement';

/**
 * A comment that silences rules: `<!-- resolute-disable-next-line rule-id … -->` for the paragraph after it,
 * `<!-- resolute-disable … -->` up to `<!-- resolute-enable … -->` or the end, `<!-- resolute-disable-file … -->` for the whole file.
 * Without ids it speaks of every rule. What follows `--` inside the comment is its reason. The comment stands on a line of its own.
 */
export interface Directive {
  readonly action: 'disable-next-line' | 'disable' | 'enable' | 'disable-file';
  /** Empty for every rule. */
  readonly rules: readonly string[];
  readonly block: Block;
  /** The whole comment. */
  readonly span: Span;
  /** Where each of the rules is named. */
  readonly ruleSpans: readonly Span[];
}

const prefix = 'resolute-';
const actions: ReadonlySet<string> = new Set<Directive['action']>(['disable-next-line', 'disable', 'enable', 'disable-file']);

/** The comment that silences a rule. */
export function disableComment(action: Directive['action'], rule: string): string {
  return `<!-- ${prefix}${action} ${rule} -->`;
}

/** The directives in a block; none in a block that is no comment. */
export function directivesIn(block: Block): Directive[] {
  const directives: Directive[] = [];
  if (block.kind !== 'comment') return directives;
  const { text } = block;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', open + 4)) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    const [first, ...rest] = [...text.slice(open + 4, close).matchAll(/[^\s,]+/gu)];
    const action = first?.[0].startsWith(prefix) ? first[0].slice(prefix.length) : '';
    if (!actions.has(action)) continue;
    const reason = rest.findIndex(([word]) => word === '--');
    const named = reason < 0 ? rest : rest.slice(0, reason);
    const ruleSpans = named.map(({ 0: word, index }) => span(block, open + 4 + index, open + 4 + index + word.length));
    const rules = named.map(([word]) => word);
    directives.push({ action: action as Directive['action'], rules, block, span: span(block, open, close + 3), ruleSpans });
  }
  return directives;
}

const directivesByResolution = new WeakMap<Resolution, readonly Directive[]>();

function directivesOf(resolution: Resolution): readonly Directive[] {
  let directives = directivesByResolution.get(resolution);
  if (!directives) directivesByResolution.set(resolution, directives = resolution.blocks.flatMap(directivesIn));
  return directives;
}

/**
 * The judgement without the findings that comments of the file silence; the same object where there are none.
 * @param unneeded gives what finds comments that silence nothing; asked only where there are comments
 */
export function suppress(file: ResolutionFile, judgement: Judgement, unneeded: () => UnneededFinder | null = () => null): Judgement {
  const directives = file.resolutions.flatMap(directivesOf);
  if (directives.length === 0) return judgement;
  const uses = usesOf(directives);
  const findUnneeded = unneeded();
  const isSilenced = silencer(uses);
  const heard = judgement.map(({ findings }) => findings.filter((judged) => !isSilenced(judged)));
  // A comment about every rule does not silence what is said of itself.
  const isNamed = silencer(uses.filter(({ rule }) => rule !== everyRule));
  return judgement.map((part, i) => {
    const unneededHere = findUnneeded?.(usesIn(file.resolutions[i]!, uses), judgement) ?? [];
    const found = unneededHere.filter((judged) => !isNamed(judged));
    if (found.length === 0 && heard[i]!.length === part.findings.length) return part;
    return judgementOf([...heard[i]!, ...found].sort((a, b) => compareSpans(a.finding.span, b.finding.span)), part.failures);
  });
}

function usesIn(resolution: Resolution, uses: readonly Use[]): Use[] {
  const own = new Set(directivesOf(resolution));
  return uses.filter(({ directive }) => own.has(directive));
}

/** Says of which directives it is better that they go. */
export type UnneededFinder = (uses: readonly Use[], judgement: Judgement) => readonly JudgedFinding[];

/** What a directive does to one rule. */
export interface Use {
  readonly directive: Directive;
  /** Id, or {@link everyRule}. */
  readonly rule: string;
  /** Blocks by their place in the document that it silences: from `from` up to, without, `to`. None for "enable". */
  readonly from: number;
  to: number;
  /** Whether it silenced a finding; of "enable", whether it ended something. */
  used: boolean;
}

export const everyRule = '*';

/** What tells of findings, one after the other in reading order, whether they are silenced; all that silence one are marked as used. */
function silencer(uses: readonly Use[]): (judged: JudgedFinding) => boolean {
  const byStart = [...uses].sort((a, b) => a.from - b.from);
  let next = 0;
  let at = 0;
  let open: readonly Use[] = [];
  return ({ rule, finding }) => {
    const { index } = finding.span.block;
    if (index < at) [next, open] = [0, []];
    const first = next;
    while (next < byStart.length && byStart[next]!.from <= index) next++;
    if (next > first || index !== at) open = [...open, ...byStart.slice(first, next)].filter(({ to }) => to > index);
    at = index;
    let silenced = false;
    for (const use of open) if (use.rule === everyRule || use.rule === rule.id) use.used = silenced = true;
    return silenced;
  };
}

function usesOf(directives: readonly Directive[]): Use[] {
  const uses: Use[] = [];
  const open = new Map<string, Use>();
  const commented = new Set(directives.map(({ block }) => block.index));
  for (const directive of directives) {
    const { action, block, rules } = directive;
    const use = (rule: string, from: number, to: number): Use => {
      const made: Use = { directive, rule, from, to, used: false };
      uses.push(made);
      return made;
    };
    let next = block.index + 1;
    if (action === 'disable-next-line') while (commented.has(next)) next++;
    for (const rule of rules.length > 0 ? rules : [everyRule]) {
      if (action === 'disable-next-line') use(rule, next, next + 1);
      else if (action === 'disable-file') use(rule, 0, Infinity);
      else if (action === 'disable') {
        const made = use(rule, block.index, open.has(rule) ? block.index : Infinity);
        if (!open.has(rule)) open.set(rule, made);
      } else {
        const ended = use(rule, 0, 0);
        for (const [id, silencing] of [...open]) {
          if (rule !== everyRule && rule !== id) continue;
          silencing.to = block.index;
          open.delete(id);
          ended.used = true;
        }
      }
    }
  }
  return uses;
}
