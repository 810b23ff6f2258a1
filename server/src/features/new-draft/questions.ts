import type { CalendarDate } from '../../citation/citation';
import { fromIso } from '../../citation/dates';
import { assemblySessionsOf, humanRightsCouncilWindow, isWithin } from '../../citation/sessions';
import { packs } from '../../language/index';
import type { LanguageId, Organ } from '../../language/pack';
import { countsByYear } from './answers';

/** What may be answered, for an editor to ask. */
export interface DraftQuestions {
  readonly organs: readonly OrganChoice[];
  /** That of the interface first. */
  readonly languages: readonly { readonly id: LanguageId; readonly name: string }[];
  /** Names of the Main Committees, first to sixth. */
  readonly committees: readonly string[];
}

export interface OrganChoice {
  readonly organ: Organ;
  readonly name: string;
  readonly counts: 'sessions' | 'years';
  /** The session, or the year, that a draft begun today is most likely of. */
  readonly usual: string;
  readonly hasCommittees: boolean;
  /** Whether its drafts have an agenda item and a title; those of the Security Council have neither. */
  readonly hasTitle: boolean;
}

/**
 * The questions of a new draft, worded in the language of the interface.
 * @param today ISO date; what is most likely is left empty where it is none
 */
export function draftQuestions(today: string, messages: LanguageId): DraftQuestions {
  const date = fromIso(today);
  const { organs, masthead } = packs[messages];
  return {
    organs: organs.map(({ organ, name }) => ({
      organ, name,
      counts: countsByYear(organ) ? 'years' : 'sessions',
      usual: date ? String(usualSession(organ, date)) : '',
      hasCommittees: organ === 'GA',
      hasTitle: organ !== 'SC',
    })),
    languages: [messages, ...Object.values(packs).map(({ id }) => id).filter((id) => id !== messages)].map((id) => ({ id, name: packs[id].name })),
    committees: masthead.committees.map(([name = '']) => name),
  };
}

function usualSession(organ: Organ, date: CalendarDate): number {
  if (organ === 'GA') return assemblySessionsOf(date).at(-1) ?? 1;
  return organ === 'HRC' ? humanRightsCouncilSession(date) : date.y;
}

/** The session that meets on a day, or the next one: drafts are written ahead. */
function humanRightsCouncilSession(date: CalendarDate): number {
  // Three sessions a year from the fourth, in 2007; the one before the year's first is passed over at most thrice.
  let session = Math.max(1, 4 + (date.y - 2007) * 3);
  for (let tried = 0; tried < 3; tried++, session++) {
    const window = humanRightsCouncilWindow(session);
    if (window?.to && (isWithin(date, window) || isWithin(date, { from: { y: 1, m: 1, d: 1 }, to: window.to }))) return session;
  }
  return session;
}
