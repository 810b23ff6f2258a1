import type { PrintedDate } from './citation';
import type { Candidate, TokenRow } from './tokens';

const LONGEST_SUBJECT = 400;
/** A title in quotation marks between a number and the word before its date; a body's name may come first. */
const QUOTED = /^[^«»“”„"]{0,80}[«“”„"].*[»”“"],? ?\p{L}{1,10} ?$/su;

/** The word that heads a list holds for all its numbers; in Chinese the word stands after them. */
export function giveKinds({ tokens, vocabulary }: TokenRow, cited: Candidate[]): void {
  const headAt = (at: number): 'resolution' | 'decision' | null => {
    const token = tokens[at];
    return token?.type === 'phrase' ? token.phrase.head ?? null : null;
  };
  cited.forEach((candidate, i) => {
    if (candidate.head >= 0) candidate.kind = headAt(candidate.head);
    else if (candidate.linked && i > 0 && !vocabulary.dateFirst) candidate.kind = cited[i - 1]!.kind;
  });
  if (!vocabulary.dateFirst) return;
  for (let i = cited.length - 2; i >= 0; i--) {
    if (cited[i]!.kind === null && cited[i + 1]!.linked) cited[i]!.kind = cited[i + 1]!.kind;
  }
}

/** A date belongs to the number beside it; as many dates in a row as numbers in a row belong to them in order. */
export function giveDates(row: TokenRow, cited: Candidate[]): void {
  if (row.vocabulary.dateFirst) giveDatesBefore(row, cited);
  else giveDatesAfter(row, cited);
}

function giveDatesAfter(row: TokenRow, cited: Candidate[]): void {
  const { tokens, gaps } = row;
  const byToken = new Map(cited.map((candidate) => [candidate.at, candidate]));
  let open: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const gap = gaps[at]!;
    if (!gap.linking || gap.broken) open = [];
    const candidate = byToken.get(at);
    if (candidate) open.push(candidate);
    else if (token.type === 'number' || (token.type === 'phrase' && token.phrase.head)) open = [];
    else if (token.type === 'date' && open.length > 0) {
      const dates = [token.date];
      while (tokens[at + 1]?.type === 'date' && gaps[at + 1]!.linking && gaps[at + 1]!.joined) {
        const next = tokens[++at]!;
        if (next.type === 'date') dates.push(next.date);
      }
      if (gap.bare || gap.last.includes('dated')) share(open, dates, open.at(-1)!);
      open = [];
    }
  }
  for (const candidate of cited) candidate.date ??= dateAfterSubject(row, candidate);
}

/** "résolution 1540 (2004) relative à la …, en date du 28 avril 2004", "резолюцию 70/1 «…» от 25 сентября 2015 года": never certain. */
function dateAfterSubject({ tokens, gaps, reading }: TokenRow, { at, shape }: Candidate): PrintedDate | null {
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next]!;
    const gap = gaps[next]!;
    if (gap.broken || token.start - shape.end > LONGEST_SUBJECT || token.type === 'number') return null;
    if (token.type === 'phrase' && token.phrase.head) return null;
    if (token.type !== 'date') continue;
    return gap.plainlyDated || (gap.last.includes('dated') && QUOTED.test(reading.cased.slice(shape.end, token.start))) ? token.date : null;
  }
  return null;
}

function giveDatesBefore(row: TokenRow, cited: Candidate[]): void {
  const { tokens, gaps } = row;
  for (let i = 0; i < cited.length; i++) {
    const candidate = cited[i]!;
    const before = tokens[candidate.at - 1];
    const gap = gaps[candidate.at]!;
    if (before?.type !== 'date') {
      candidate.date = dateBeforeSubject(row, candidate);
      continue;
    }
    const dates = [before.date];
    for (let at = candidate.at - 1; at > 0 && gaps[at]!.linking; at--) {
      const token = tokens[at - 1]!;
      if (token.type !== 'date') break;
      dates.unshift(token.date);
    }
    if (!gap.bare) {
      if (dates.length > 1 || !gap.first.includes('subject') || gap.broken) continue;
      candidate.date = before.date;
      continue;
    }
    const open = [candidate];
    while (cited[i + open.length]?.linked && tokens[cited[i + open.length]!.at - 1]?.type === 'number') open.push(cited[i + open.length]!);
    share(open, dates, candidate);
  }
}

/** "2015年9月25日题为“……大会……”的第70/1号", "2012年7月27日大会第66/288号": names may stand between a date and its number. */
function dateBeforeSubject({ tokens, gaps }: TokenRow, { at, shape }: Candidate): PrintedDate | null {
  let subject = false;
  for (let place = at; place > 0; place--) {
    const token = tokens[place - 1]!;
    const gap = gaps[place]!;
    if (gap.stopped || shape.start - token.end > LONGEST_SUBJECT || token.type === 'number') return null;
    subject = gap.first.includes('subject') || (subject && gap.bare);
    if (token.type === 'date') return subject || gap.bare ? token.date : null;
    if (token.type !== 'phrase' || token.phrase.head) return null;
  }
  return null;
}

function share(open: readonly Candidate[], dates: readonly PrintedDate[], nearest: Candidate): void {
  const inOrder = dates.length > 1 && dates.length === open.length;
  if (dates.length > 1 && !inOrder) {
    nearest.date = dates.length > open.length ? dates[0]! : null;
    return;
  }
  open.forEach((candidate, i) => {
    const date = inOrder ? dates[i]! : candidate === nearest ? dates[0]! : null;
    if (!date) return;
    candidate.date = date;
    candidate.dateCertain = true;
  });
}
