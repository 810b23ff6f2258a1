import type { LeadMatch } from '../../language/lead';
import type { EmphasisStyle } from '../../language/pack';
import { openingRuns } from '../../syntax/lead';
import type { EmphasisRun, Passage, Resolution } from '../../syntax/model';
import { span } from '../../text/block';
import { wordKey } from '../../text/words';
import type { Edit } from '../rule';
import { knownLead, leadParagraphs } from './lead-paragraphs';

/** The signs around emphasised words, as typed. */
export interface Marks {
  readonly open: string;
  readonly close: string;
}

/** The usual signs of a style. */
export function marksFor(style: EmphasisStyle): Marks {
  const sign = { italic: '*', bold: '**', 'bold-italic': '***' }[style];
  return { open: sign, close: sign };
}

/** How the leads of a text are emphasised. */
export interface LeadHabits {
  /** The style of most of its leads; that of its language and organ where no style has a majority. */
  readonly style: EmphasisStyle;
  readonly marks: Marks;
  /** Where the emphasis of a lead usually ends in this text: at the end of its verb where that is the habit ("*Expressing* grave concern"). */
  usualEnd(match: LeadMatch, plain: string): number;
  /** Whether the text ends the emphasis of such a lead at a place more than once. */
  isHabit(match: LeadMatch, plain: string, to: number): boolean;
}

const habits = new WeakMap<Resolution, LeadHabits>();

export function leadHabits(resolution: Resolution): LeadHabits {
  let found = habits.get(resolution);
  if (!found) habits.set(resolution, found = readHabits(resolution));
  return found;
}

function readHabits(resolution: Resolution): LeadHabits {
  const styles = new Map<EmphasisStyle, number>();
  const signs = new Map<string, number>();
  const ends = new Map<string, Map<number, number>>();
  let all = 0;
  for (const { passage } of leadParagraphs(resolution)) {
    const opening = openingRuns(passage);
    const [first] = opening;
    if (!first) continue;
    all++;
    styles.set(first.style, (styles.get(first.style) ?? 0) + 1);
    const { open, close } = marksOf(first);
    const key = `${first.style} ${open} ${close}`;
    signs.set(key, (signs.get(key) ?? 0) + 1);
    const match = resolution.pack && knownLead(passage, resolution.pack);
    if (!match || match.end === match.headEnd && lastOf(opening).to >= match.end) continue;
    const verb = verbOf(match, passage.inline.plain);
    const byLength = ends.get(verb) ?? new Map<number, number>();
    const short = lastOf(opening).to < match.end ? lastOf(opening).to - match.start : whole;
    ends.set(verb, byLength.set(short, (byLength.get(short) ?? 0) + 1));
  }
  const most = mostFrequent(styles);
  const style = most && most[1] * 2 > all ? most[0] : resolution.emphasis;
  const usual = mostFrequent(new Map([...signs].filter(([key]) => key.startsWith(`${style} `))))?.[0].split(' ');
  return {
    style,
    marks: usual?.[1] && usual[2] ? { open: usual[1], close: usual[2] } : marksFor(style),
    usualEnd(match, plain) {
      const length = mostFrequent(ends.get(verbOf(match, plain)) ?? new Map<number, number>())?.[0] ?? whole;
      return length === whole || match.start + length > match.end ? match.end : match.start + length;
    },
    isHabit: (match, plain, to) => (ends.get(verbOf(match, plain))?.get(to - match.start) ?? 0) > 1,
  };
}

const whole = -1;

/** The words of a lead up to the end of its head. */
function verbOf({ start, headEnd }: LeadMatch, plain: string): string {
  return wordKey(plain.slice(start, headEnd));
}

function mostFrequent<T>(counts: ReadonlyMap<T, number>): [T, number] | null {
  let most: [T, number] | null = null;
  for (const entry of counts) if (!most || entry[1] > most[1]) most = entry;
  return most;
}

export function marksOf({ outer, inner }: EmphasisRun): Marks {
  const { text } = outer.block;
  return { open: text.slice(outer.start, inner.start).replace(/[^*_]/g, ''), close: text.slice(inner.end, outer.end).replace(/[^*_]/g, '') };
}

export function lastOf<T>(list: readonly T[]): T {
  return list[list.length - 1]!;
}

/** Where an emphasised stretch ends without the marks and spaces that it caught. */
export function endOfWords({ inline: { plain } }: Passage, { from, to }: { from: number; to: number }): number {
  let end = to;
  while (end > from && /[\s,，،;；؛.。:：、]/u.test(plain[end - 1]!)) end--;
  return end;
}

/** The edits that emphasise one stretch of the plain text in place of the runs at the start of the passage. */
export function emphasise(passage: Passage, runs: readonly EmphasisRun[], from: number, to: number, marks: Marks): Edit[] {
  const place = passage.inline.span(from, to);
  const [first] = runs;
  if (!first) return [insertion(passage, place.start, marks.open), insertion(passage, place.end, marks.close)];
  const last = lastOf(runs);
  const edits: Edit[] = [];
  const { open } = marksOf(first);
  const { close } = marksOf(last);
  if (first.from !== from) edits.push(removal(passage, first.outer.start, first.inner.start), insertion(passage, place.start, open));
  for (const [i, run] of runs.entries()) {
    if (i > 0) edits.push(removal(passage, run.outer.start, run.inner.start));
    if (run !== last) edits.push(removal(passage, run.inner.end, run.outer.end));
  }
  if (last.to !== to) edits.push(insertion(passage, place.end, close), removal(passage, last.inner.end, last.outer.end));
  return edits;
}

/** The edits that give a run other marks. */
export function restyle({ outer, inner }: EmphasisRun, { open, close }: Marks): Edit[] {
  const { block } = outer;
  return [{ span: span(block, outer.start, inner.start), newText: open }, { span: span(block, inner.end, outer.end), newText: close }];
}

function insertion({ block }: Passage, at: number, newText: string): Edit {
  return { span: span(block, at, at), newText };
}

function removal({ block }: Passage, start: number, end: number): Edit {
  return { span: span(block, start, end), newText: '' };
}
