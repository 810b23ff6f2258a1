import type { CalendarDate } from '../../citation/citation';
import { isCitedWithoutDate } from '../../citation/sessions';
import { oftenCited } from '../../citation/tables/often-cited';
import type { Body } from '../../language/citation-words';
import type { Organ } from '../../language/pack';
import { mentionsOf, type Mention } from '../../rules/shared/mentions';
import type { Resolution } from '../../syntax/model';
import { startOf } from '../../text/block';
import type { Snapshot } from '../snapshot';

/** The day of a resolution: as the draft itself gives it elsewhere, else as the team's index does, or as that of one that is often cited; null where none is known, or several. */
export function knownDate({ settings: { rules: { resolutions } } }: Snapshot, resolution: Resolution, body: Body, number: string): CalendarDate | null {
  const told = citing(resolution, body, number).find(({ citation }) => citation.date && citation.dateCertain)?.citation.date;
  if (told) return { y: told.y, m: told.m, d: told.d };
  const [entry, ...others] = resolutions?.find(body, spelt(number)) ?? [];
  if (others.length > 0) return null;
  return entry ? entry.date : oftenCited.find((it) => it.body === body && it.number === spelt(number))?.date ?? null;
}

/** Whether anything above an absolute offset cites a number. */
export function isCitedAbove(resolution: Resolution, body: Body, number: string, offset: number): boolean {
  return citing(resolution, body, number).some(({ citation, inline }) => startOf(inline.span(citation.start, citation.end)) < offset);
}

/** Whether the first mention of a number is given with its day: the numbers of the Security Council say the year, and it leaves out the days of its own. */
export function isDatedAtFirst(speaker: Organ | null, body: Body, number: string): boolean {
  return !isCitedWithoutDate(body, number) && !(speaker === 'SC' && body === 'SC');
}

function citing(resolution: Resolution, body: Body, number: string): Mention[] {
  const wanted = spelt(number);
  return mentionsOf(resolution).filter(({ citation: { kind, owner, number: cited } }) =>
    kind === 'resolution' && (owner === body || owner === null) && spelt(cited) === wanted);
}

/** One spelling for numbers with and without the space before a bracket. */
function spelt(number: string): string {
  return number.replace(/(?<=[0-9])\(/u, ' (');
}
