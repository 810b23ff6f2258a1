import { endOf, startOf, type Block } from '../text/block';
import { BlockDocument } from '../text/document';
import type { Fix } from './rule';
import type { JudgedFinding } from './judgement';

/** A change of a text: absolute UTF-16 offsets. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The changes that a fix asks for, in reading order. */
export function changesOf(fix: Fix): Change[] {
  return fix.edits.map(({ span, newText }) => ({ start: startOf(span), end: endOf(span), newText })).sort(byPlace);
}

/** The changes of as many fixes as can be applied at once: a fix of which any change touches one already taken waits for the next pass. */
export function compatibleChanges(findings: readonly JudgedFinding[], accept: (judged: JudgedFinding) => boolean): Change[] {
  return compatibleFixes(findings.filter(accept)).changes;
}

/** Fixes that can be applied at once, each as a whole or not at all. */
export interface CompatibleFixes {
  /** In reading order; no two of them touch. */
  readonly changes: Change[];
  /** The findings whose fixes these are. */
  readonly applied: readonly JudgedFinding[];
  /** Number of fixes left out, for they touch one of those. */
  readonly leftOut: number;
}

/** As many fixes as can be applied at once, those of the earlier findings first. */
export function compatibleFixes(findings: readonly JudgedFinding[]): CompatibleFixes {
  const taken: Change[] = [];
  const applied: JudgedFinding[] = [];
  let leftOut = 0;
  for (const judged of findings) {
    const { fix } = judged.finding;
    if (!fix) continue;
    const places = changesOf(fix).map((change) => ({ change, at: placeFor(change, taken) }));
    const fresh = places.filter(({ change, at }) => !isSameChange(change, taken[at]));
    if (fresh.some(({ change, at }, i) => conflicts(change, taken[at - 1]) || conflicts(change, taken[at]) || conflicts(change, fresh[i - 1]?.change))) {
      leftOut++;
      continue;
    }
    for (const { change, at } of fresh.reverse()) taken.splice(at, 0, change);
    applied.push(judged);
  }
  return { changes: taken, applied, leftOut };
}

/** Index of the first change taken that does not stand before a change. */
function placeFor(change: Change, taken: readonly Change[]): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byPlace(taken[middle]!, change) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text with changes made that do not overlap, in reading order. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of changes) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

export interface Fixed {
  readonly text: string;
  /** Number of changes made. */
  readonly changes: number;
  /** Whether nothing is left to fix; false where fixes undo each other or go on beyond the last pass. */
  readonly settled: boolean;
}

const mostPasses = 10;

/**
 * Applies fixes until none is left, at most ten times over.
 * @param findingsIn judges a text given as blocks
 */
export function fixAll(
  text: string, findingsIn: (blocks: readonly Block[]) => readonly JudgedFinding[], accept: (judged: JudgedFinding) => boolean = isSafe,
): Fixed {
  const seen = new Set([text]);
  let fixed = text;
  let made = 0;
  for (let pass = 0; pass < mostPasses; pass++) {
    const changes = compatibleChanges(findingsIn(new BlockDocument('', '', 0, fixed).blocks), accept);
    const next = applyChanges(fixed, changes);
    if (next === fixed) return { text: fixed, changes: made, settled: true };
    made += changes.length;
    fixed = next;
    if (seen.has(fixed)) break;
    seen.add(fixed);
  }
  return { text: fixed, changes: made, settled: false };
}

/** Whether a finding has a fix that may be applied unasked. */
export function isSafe({ finding }: JudgedFinding): boolean {
  return finding.fix?.safe === true;
}

function byPlace(a: Change, b: Change): number {
  return a.start - b.start || a.end - b.end;
}

function isSameChange(a: Change, b: Change | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end && a.newText === b.newText && a.start < a.end;
}

/** Two changes conflict where they share a character, or insert at one place. */
function conflicts(a: Change, b: Change | undefined): boolean {
  if (!b) return false;
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  return a.start < b.end && b.start < a.end;
}
