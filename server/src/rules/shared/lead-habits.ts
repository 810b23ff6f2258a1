import type { LeadMatch } from '../../language/lead';
import type { LanguagePack } from '../../language/pack';
import type { EmphasisRun, Passage, Resolution, RunStyle } from '../../syntax/model';
import { span } from '../../text/block';
import type { Edit } from '../rule';
import { lastOf, marksOf, openingOf, type Marks } from './lead-opening';
import { leadParagraphs } from './lead-paragraphs';

/** The usual signs of a style. */
export function marksFor(style: RunStyle): Marks {
  if (style === 'underline') return { open: '<u>', close: '</u>' };
  const sign = { italic: '*', bold: '**', 'bold-italic': '***' }[style];
  return { open: sign, close: sign };
}

/** How the leads of a text are emphasised. */
export interface LeadHabits {
  /** The style of most of its leads; that of its language and organ where no style has a majority. */
  readonly style: RunStyle;
  readonly marks: Marks;
  /**
   * Where the emphasis of a lead usually ends in this text: at the end of its verb where that is the habit ("*Expressing* grave concern").
   * @param own where it ends in the paragraph asked about, which does not count
   */
  usualEnd(match: LeadMatch, verb: string, own?: number): number;
  /** Whether the text ends the emphasis of such a lead at a place more than once. */
  isHabit(match: LeadMatch, verb: string, to: number): boolean;
}

const habits = new WeakMap<Resolution, LeadHabits>();

export function leadHabits(resolution: Resolution, pack: LanguagePack): LeadHabits {
  let found = habits.get(resolution);
  if (!found) habits.set(resolution, found = readHabits(resolution, pack));
  return found;
}

function readHabits(resolution: Resolution, pack: LanguagePack): LeadHabits {
  const styles = new Map<RunStyle, number>();
  const signs = new Map<string, number>();
  const ends = new Map<string, Map<number, number>>();
  let all = 0;
  for (const { passage } of leadParagraphs(resolution)) {
    const { runs: [first], marks, match, verb, to } = openingOf(passage, pack);
    if (!first || !marks) continue;
    all++;
    styles.set(first.style, (styles.get(first.style) ?? 0) + 1);
    const key = `${first.style} ${marks.open} ${marks.close}`;
    signs.set(key, (signs.get(key) ?? 0) + 1);
    if (!match || (match.end === match.headEnd && to >= match.end)) continue;
    const byLength = ends.get(verb) ?? new Map<number, number>();
    const length = to < match.end ? lengthTo(match, to) : whole;
    ends.set(verb, byLength.set(length, (byLength.get(length) ?? 0) + 1));
  }
  const most = mostFrequent(styles);
  const style = most && most[1] * 2 > all ? most[0] : resolution.emphasis;
  const usual = mostFrequent(new Map([...signs].filter(([key]) => key.startsWith(`${style} `))))?.[0].split(' ');
  return {
    style,
    marks: usual?.[1] && usual[2] ? { open: usual[1], close: usual[2] } : marksFor(style),
    usualEnd(match, verb, own) {
      const lengths = new Map(ends.get(verb) ?? []);
      const counted = own !== undefined && own < match.end ? lengthTo(match, own) : whole;
      if (own !== undefined) lengths.set(counted, (lengths.get(counted) ?? 1) - 1);
      const [length, times] = mostFrequent(lengths) ?? [whole, 0];
      // Behind the verb other words stand in each lead: a length would cut one of them in two.
      if (length === whole || times <= (lengths.get(whole) ?? 0) || match.start + length > match.headEnd) return match.end;
      return withAdverb(match, match.start + length);
    },
    isHabit: (match, verb, to) => (ends.get(verb)?.get(lengthTo(match, to)) ?? 0) > 1,
  };
}

const whole = -1;

/** Length of what is emphasised of a lead, without an adverb of repetition at its end, which the verb has in one paragraph and not in the next. */
function lengthTo({ start, adverbSpan }: LeadMatch, to: number): number {
  return (adverbSpan?.end === to && adverbSpan.start > start ? adverbSpan.start - 1 : to) - start;
}

/** An adverb of repetition belongs to the verb that it follows: "*Reitera también* su solicitud". */
function withAdverb({ adverbSpan }: LeadMatch, end: number): number {
  return adverbSpan && adverbSpan.start >= end && adverbSpan.start - end <= 1 ? adverbSpan.end : end;
}

/** The emphasised openings of all paragraphs whose words are a lead. */
export function* leadRuns(resolution: Resolution, pack: LanguagePack): Generator<EmphasisRun> {
  for (const { lead, passage } of leadParagraphs(resolution)) if (lead.match) yield* openingOf(passage, pack).runs;
}

function mostFrequent<T>(counts: ReadonlyMap<T, number>): [T, number] | null {
  let most: [T, number] | null = null;
  for (const entry of counts) if (!most || entry[1] > most[1]) most = entry;
  return most;
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
  // Emphasis of another style inside would leave its marks among those around it.
  const others = passage.inline.runs.filter((run) => !runs.includes(run) && run.from >= last.to && run.to <= to);
  return [...edits, ...others.flatMap((run) => restyle(run, { open: '', close: '' }))];
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
