import type { PrintedDate } from './citation';
import type { Candidate, TokenRow } from './scan';

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

function giveDatesAfter({ tokens, gaps }: TokenRow, cited: Candidate[]): void {
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
      if (gap.last.includes('dated')) share(open, dates, open.at(-1)!);
      open = [];
    }
  }
}

function giveDatesBefore({ tokens, gaps }: TokenRow, cited: Candidate[]): void {
  for (let i = 0; i < cited.length; i++) {
    const candidate = cited[i]!;
    const before = tokens[candidate.at - 1];
    const gap = gaps[candidate.at]!;
    if (before?.type !== 'date') continue;
    const dates = [before.date];
    for (let at = candidate.at - 1; tokens[at - 1]?.type === 'date' && gaps[at]!.linking; at--) dates.unshift((tokens[at - 1] as { date: PrintedDate }).date);
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
