import { span, type Span } from '../../text/block';
import type { JudgedFinding } from '../judgement';
import type { ActiveRule } from '../registry';
import type { Edit, Finding } from '../rule';
import { everyRule, type Directive, type UnneededFinder, type Use } from '../suppress';

/** Whether a rule speaks in a text, is switched off there, or does not exist. */
export type Standing = 'on' | 'off' | 'unknown';

/** Finds comments that silence nothing. One that names a rule that is switched off is left alone: it may be needed where the rule is on. */
export function unneededFinder(active: ActiveRule, standingOf: (rule: string) => Standing): UnneededFinder {
  return (uses, judgement) => {
    if (uses.length === 0) return [];
    const failed = new Set(judgement.flatMap(({ failures }) => failures.map(({ rule }) => rule)));
    const isUnneeded = ({ rule, used }: Use): boolean =>
      !used && (rule === everyRule || standingOf(rule) !== 'off') && !(rule === everyRule ? failed.size > 0 : failed.has(rule));
    const found: JudgedFinding[] = [];
    for (const [directive, own] of byDirective(uses)) {
      const unneeded = own.filter(isUnneeded);
      const judged = (finding: Finding): void => void found.push({ rule: active.rule, severity: active.severity, finding });
      if (unneeded.length === own.length) judged(aboutComment(directive, unneeded, standingOf));
      else for (const use of unneeded) judged(aboutName(directive, use, standingOf));
    }
    return found;
  };
}

function byDirective(uses: readonly Use[]): ReadonlyMap<Directive, readonly Use[]> {
  const groups = new Map<Directive, Use[]>();
  for (const use of uses) {
    const group = groups.get(use.directive);
    if (group) group.push(use);
    else groups.set(use.directive, [use]);
  }
  return groups;
}

function aboutComment(directive: Directive, uses: readonly Use[], standingOf: (rule: string) => Standing): Finding {
  const named = uses.filter(({ rule }) => rule !== everyRule);
  const unknown = named.length > 0 && named.every(({ rule }) => standingOf(rule) === 'unknown');
  return {
    span: directive.span,
    message: unknown ? 'unknown' : directive.action === 'enable' ? 'idle' : 'unused',
    parameters: { rules: uses.map(({ rule }) => rule).join(', ') },
    fix: { title: 'remove', safe: false, edits: [{ span: lineOf(directive), newText: '' }] },
  };
}

function aboutName(directive: Directive, { rule }: Use, standingOf: (rule: string) => Standing): Finding {
  const place = directive.ruleSpans[directive.rules.indexOf(rule)]!;
  const { block } = directive;
  let { start, end } = place;
  while (/\s/u.test(block.text[start - 1]!)) start--;
  if (block.text[end] === ',') end++;
  else if (block.text[start - 1] === ',') start--;
  const edit: Edit = { span: span(block, start, end), newText: '' };
  const message = standingOf(rule) === 'unknown' ? 'unknown' : directive.action === 'enable' ? 'idle' : 'unused';
  return { span: place, message, parameters: { rules: rule }, fix: { title: 'removeName', safe: false, edits: [edit] } };
}

/** The comment with its line, and the blank lines after it; without them where something else stands on the line. */
function lineOf({ block, span: comment }: Directive): Span {
  const { text } = block;
  const lineStart = Math.max(text.lastIndexOf('\n', comment.start - 1), text.lastIndexOf('\r', comment.start - 1)) + 1;
  const start = text.charCodeAt(lineStart) === 0xfeff ? lineStart + 1 : lineStart;
  const isAlone = text.slice(start, comment.start).trim() === '' && text.slice(comment.end).trim() === '';
  return isAlone ? span(block, start, text.length) : comment;
}
