import { fromIso } from '../../citation/dates';
import { assemblyWindow, humanRightsCouncilWindow, isWithin } from '../../citation/sessions';
import type { CalendarDate } from '../../citation/citation';
import type { LanguageId, Organ } from '../../language/pack';
import { translate } from '../../rules/messages';
import type { Parameters } from '../../rules/rule';

/** What a drafter is asked, as it is answered: text that may be anything. */
export interface DraftAnswers {
  readonly organ: Organ;
  /** Language of the draft. */
  readonly language: LanguageId;
  /** Number of the session, or the year where the organ counts by years. */
  readonly session: string;
  /** Main Committee, 1 to 6; absent for the plenary, and for the other organs. */
  readonly committee?: number;
  /** "18", "18 (c)"; empty where it is not known yet. */
  readonly agendaItem?: string;
  readonly title?: string;
  /** Names with commas between them; empty where they are not known yet. */
  readonly sponsors?: string;
  /** ISO date of the day on which the draft is begun. */
  readonly today?: string;
}

export type Question = 'session' | 'agendaItem' | 'title' | 'sponsors';

/** Why an answer will not do, in one sentence. */
export interface Problem {
  readonly question: Question;
  readonly message: string;
}

/** Whether an organ's drafts are counted by years: no session in their symbols. */
export function countsByYear(organ: Organ): boolean {
  return organ === 'SC' || organ === 'ECOSOC';
}

/** The longest title that is read; longer ones were pasted by mistake. */
const longestTitle = 500;
/** Ordinals in words reach as far. */
const lastSession = 99;
const [firstYear, lastYear] = [1946, 2099];

/** The answers that cannot be used; none where a draft can be made. @param messages language of the sentences */
export function problemsOf(answers: DraftAnswers, messages: LanguageId): Problem[] {
  const say = (key: string, english: string, parameters?: Parameters): string => translate(`server/${key}`, english, messages, parameters);
  const problems: Problem[] = [];
  const add = (question: Question, message: string): void => void problems.push({ question, message });
  const { organ, agendaItem = '', title = '' } = answers;
  const number = numberOf(answers.session);
  if (countsByYear(organ) && !(number !== null && number >= firstYear && number <= lastYear)) {
    add('session', say('draft-year', 'Give the year in four figures, from {first} to {last}.', { first: firstYear, last: lastYear }));
  }
  if (!countsByYear(organ) && !(number !== null && number >= 1 && number <= lastSession)) {
    add('session', say('draft-session', 'Give the number of the session in figures, from 1 to {last}.', { last: lastSession }));
  }
  if (agendaItem.trim() !== '' && !agendaItemOf(agendaItem)) {
    add('agendaItem', say('draft-item', 'Give the number of the agenda item, with its letter if it is a sub-item: 18, or 18 (c).'));
  }
  if (organ !== 'SC' && title.trim() === '') add('title', say('draft-title', 'Give the draft a title; it can be changed later.'));
  if (title.length > longestTitle) add('title', say('draft-title-long', 'A title has at most {most} characters.', { most: longestTitle }));
  const odd = sponsorsOf(answers).find((name) => !/\p{L}/u.test(name) || /[:：<>*]/u.test(name));
  if (odd !== undefined) add('sponsors', say('draft-sponsor', '“{name}” is not the name of a sponsor: write names with commas between them.', { name: odd }));
  return problems;
}

/** A whole number in figures; null for anything else. */
export function numberOf(text: string): number | null {
  return /^\s*[0-9]{1,4}\s*$/.test(text) ? Number(text) : null;
}

/** Number and letter of an agenda item, however they are joined; null where the text is none. */
export function agendaItemOf(text: string): { readonly number: string; readonly letter: string | null } | null {
  const match = /^([0-9]{1,3})\s?(?:[(（]?\s?(\p{L}{1,3})\s?[)）]?)?\.?$/u.exec(text.trim());
  return match ? { number: match[1]!, letter: match[2] ?? null } : null;
}

/** The names between commas of any script, brackets closed. */
export function sponsorsOf({ sponsors = '' }: Pick<DraftAnswers, 'sponsors'>): string[] {
  const names: string[] = [];
  let name = '';
  let depth = 0;
  for (const c of sponsors.slice(0, 6000)) {
    if (c === '(' || c === '（') depth++;
    if (c === ')' || c === '）') depth--;
    if (depth <= 0 && /[,،、，;；]/u.test(c)) {
      names.push(name);
      name = '';
    } else name += c;
  }
  return [...names, name].map((it) => it.replace(/\s+/gu, ' ').trim()).filter((it) => it !== '');
}

/** The day on which a draft is begun, where it can be one of the session; else its date is left open. */
export function dateOf({ organ, session, today }: DraftAnswers): CalendarDate | null {
  const date = today === undefined ? null : fromIso(today);
  const number = numberOf(session);
  if (!date || number === null) return null;
  if (countsByYear(organ)) return date.y === number ? date : null;
  if (organ === 'HRC') return humanRightsCouncilWindow(number)?.from.y === date.y ? date : null;
  return isWithin(date, assemblyWindow(number)) ? date : null;
}
