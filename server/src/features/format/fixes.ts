import { compatibleChanges, type Change } from '../../rules/fix';
import type { JudgedFinding } from '../../rules/judgement';
import type { Edit } from '../../rules/rule';
import { endOf, startOf, type Block } from '../../text/block';
import { signsOf } from './signs';

/** Absolute offsets of what may be changed. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Rules that judge which mark ends a paragraph: that says what comes after, and is the drafter's to say. */
export const aboutEndMarks: ReadonlySet<string> = new Set([
  'note-stop', 'operative-last-stop', 'operative-semicolon', 'organ-line-comma', 'preamble-comma', 'preamble-last-comma', 'subpara-end', 'title-no-stop',
]);

/** Off unless a team asks for it; at whatever severity it does, the spaces are set. */
const setsSpaces = 'nbsp-number';

/** The rule whose fix moves words, whole and in their order. */
export const joinsParagraphs = 'paragraph-split';

/** The changes by which findings are put right that concern how a text is set: spacing, emphasis, typography, the place of references, cut paragraphs. */
export function settingChanges(findings: readonly JudgedFinding[], within: Stretch): Change[] {
  return compatibleChanges(findings.flatMap((judged) => unitsOf(judged, within)), () => true);
}

/**
 * A finding with so much of its fix as may be made by itself: what it changes in each block, where that is within reach and changes no word. A hint is
 * about what may well be meant as it is.
 */
function unitsOf(judged: JudgedFinding, within: Stretch): JudgedFinding[] {
  const { rule, finding, severity } = judged;
  const { fix } = finding;
  if (!fix || (severity === 'hint' && rule.id !== setsSpaces) || aboutEndMarks.has(rule.id)) return [];
  const isReached = (edits: readonly Edit[]): boolean => edits.every(({ span }) => startOf(span) >= within.start && endOf(span) <= within.end);
  if (rule.id === joinsParagraphs) return isReached(fix.edits) ? [judged] : [];
  if (!fix.safe) return [];
  const byBlock = new Map<Block, Edit[]>();
  for (const edit of fix.edits) {
    const edits = byBlock.get(edit.span.block);
    if (edits) edits.push(edit);
    else byBlock.set(edit.span.block, [edit]);
  }
  return [...byBlock.values()].filter((edits) => isReached(edits) && keepsSigns(edits)).map((edits) => ({ ...judged, finding: { ...finding, fix: { ...fix, edits } } }));
}

/** Whether the letters and digits of a block stay as they are. */
function keepsSigns(edits: readonly Edit[]): boolean {
  const { text } = edits[0]!.span.block;
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start);
  const start = Math.min(...edits.map(({ span }) => span.start));
  const end = Math.max(...edits.map(({ span }) => span.end));
  let after = '';
  let at = start;
  for (const { span, newText } of inOrder) {
    after += text.slice(at, span.start) + newText;
    at = Math.max(at, span.end);
  }
  return signsOf(text.slice(start, end)) === signsOf(after + text.slice(at, end));
}
