import type { Resolution, ResolutionFile } from '../syntax/model';
import type { Block } from '../text/block';
import { judgementOf, type JudgedFinding, type Judgement } from './judgement';

/**
 * A comment that silences rules: `<!-- resolute-disable-next-line rule-id … -->` for the paragraph after it,
 * `<!-- resolute-disable … -->` up to `<!-- resolute-enable … -->` or the end, `<!-- resolute-disable-file … -->` for the whole file. Without ids it speaks of every
 * rule. What follows `--` inside the comment is its reason. The comment stands on a line of its own.
 */
export interface Directive {
  readonly action: 'disable-next-line' | 'disable' | 'enable' | 'disable-file';
  /** Empty for every rule. */
  readonly rules: readonly string[];
  readonly block: Block;
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
    const [first = '', ...rest] = text.slice(open + 4, close).split(/[\s,]+/u).filter((word) => word !== '');
    const action = first.startsWith(prefix) ? first.slice(prefix.length) : '';
    if (!actions.has(action)) continue;
    const reason = rest.indexOf('--');
    directives.push({ action: action as Directive['action'], rules: reason < 0 ? rest : rest.slice(0, reason), block });
  }
  return directives;
}

const directivesByResolution = new WeakMap<Resolution, readonly Directive[]>();

function directivesOf(resolution: Resolution): readonly Directive[] {
  let directives = directivesByResolution.get(resolution);
  if (!directives) directivesByResolution.set(resolution, directives = resolution.blocks.flatMap(directivesIn));
  return directives;
}

/** The judgement without the findings that comments of the file silence; the same object where there are none. */
export function suppress(file: ResolutionFile, judgement: Judgement): Judgement {
  const directives = file.resolutions.flatMap(directivesOf);
  if (directives.length === 0) return judgement;
  const isSilenced = silencer(directives);
  return judgement.map((part) => {
    const heard = part.findings.filter((judged) => !isSilenced(judged));
    return heard.length === part.findings.length ? part : judgementOf(heard, part.failures);
  });
}

/** Blocks by their place in the document: from `from` up to, without, `to`. */
interface Stretch {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

const everyRule = '*';

function silencer(directives: readonly Directive[]): (judged: JudgedFinding) => boolean {
  const stretches = stretchesOf(directives);
  return ({ rule, finding }) => {
    const { index } = finding.span.block;
    return stretches.some((it) => (it.rule === everyRule || it.rule === rule.id) && it.from <= index && index < it.to);
  };
}

function stretchesOf(directives: readonly Directive[]): Stretch[] {
  const stretches: Stretch[] = [];
  const openSince = new Map<string, number>();
  const commented = new Set(directives.map(({ block }) => block.index));
  const close = (rule: string, to: number): void => {
    const from = openSince.get(rule);
    if (from !== undefined) stretches.push({ rule, from, to });
    openSince.delete(rule);
  };
  for (const { action, rules, block } of directives) {
    const named = rules.length > 0 ? rules : [everyRule];
    if (action === 'disable-next-line') {
      let next = block.index + 1;
      while (commented.has(next)) next++;
      for (const rule of named) stretches.push({ rule, from: next, to: next + 1 });
    } else if (action === 'disable-file') {
      for (const rule of named) stretches.push({ rule, from: 0, to: Infinity });
    } else if (action === 'disable') {
      for (const rule of named) if (!openSince.has(rule)) openSince.set(rule, block.index);
    } else {
      for (const rule of rules.length > 0 ? rules : [...openSince.keys()]) close(rule, block.index);
    }
  }
  for (const rule of [...openSince.keys()]) close(rule, Infinity);
  return stretches;
}
