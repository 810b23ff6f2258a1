import { formatDate } from '../citation/dates';
import { dateVerdict, type Impossible, isImpossible, laterVerdict, type Reason } from '../citation/judge';
import { defineRule, type Finding } from './rule';
import { type Cited, citedIn, draftOf, redate, renumber } from './shared/citations';

const messages: Readonly<Partial<Record<Reason, string>>> = {
  'no-such-day': 'noDay', 'outside-session': 'outside', 'other-year': 'year', 'reversed': 'reversed', 'after-draft': 'later',
  'session-after-draft': 'notYet',
};

export default defineRule({
  id: 'citation-date-possible',
  scope: 'element',
  severity: 'error',
  title: 'A cited resolution can have been adopted on the date that is given',
  messages: {
    noDay: 'No calendar has this day: {date}.',
    outside: 'A resolution of session {session} cannot have been adopted on {date}. Check the number {number} and its date.',
    year: 'The number {number} says {year}; the date beside it says {dated}.',
    reversed: '{number} cannot have been adopted on {date}, but {right} can: the number is written back to front.',
    later: '{number} is dated {date}, which is later than this text.',
    notYet: 'On the date of this text, {number} does not exist yet.',
    redate: 'Write {rightDate}',
    renumber: 'Write {right}',
  },
  why: 'A session lasts a year and a number says its session or year, so a date outside of it is a slip in one of the two; the reader is sent to another text.',
  source: 'Sessions of the organs; of 154,980 dated citations in issued texts, 0.1 per cent break this rule, all of them slips',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its resolution 64/293 of ⟦30 July 2001⟧,\n\n1. *Thanks* the keepers.\n',
      after: '*The General Assembly*,\n\n*Recalling* its resolution 64/293 of 30 July 2010,\n\n1. *Thanks* the keepers.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* la résolution 2008/33 du Conseil économique et social, en date du ⟦25 juillet 2018⟧,\n\n1. *Remercie* les gardiens.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* la résolution 2008/33 du Conseil économique et social, en date du 25 juillet 2008,\n\n1. *Remercie* les gardiens.\n',
    },
    {
      language: 'ar',
      before: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها ⟦33/65⟧ المؤرخ 6 كانون الأول/ديسمبر 2010،\n\n1 - ***تشكر*** الحراس.\n',
      after: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 65/33 المؤرخ 6 كانون الأول/ديسمبر 2010،\n\n1 - ***تشكر*** الحراس.\n',
    },
  ],
  * check(element, facts) {
    const draft = draftOf(facts);
    for (const cited of citedIn(element, facts.pack, facts.speaker)) {
      const byDate = dateVerdict(cited.citation);
      const verdict = isImpossible(byDate) ? byDate : laterVerdict(cited.citation, draft);
      if (isImpossible(verdict)) yield finding(cited, verdict);
    }
  },
});

function finding({ citation, inline, language }: Cited, { impossible, certain, suggestion }: Impossible): Finding {
  const { number, session, date, year, start, end } = citation;
  // Only in a script that runs from right to left do numbers turn round by themselves.
  const isTurned = impossible === 'reversed' && (language.direction === 'rtl' || !suggestion?.date);
  const right = isTurned ? suggestion?.number : undefined;
  const rightDate = isTurned ? undefined : suggestion?.date;
  const place = isTurned || !date || impossible === 'session-after-draft' ? { start, end } : date;
  const edit = right ? renumber(inline, citation, right) : rightDate && date ? redate(inline, date, rightDate, language) : null;
  return {
    span: inline.span(place.start, place.end),
    message: (isTurned ? undefined : impossible === 'reversed' ? 'outside' : messages[impossible]) ?? 'reversed',
    parameters: {
      number, ...(session !== null && { session }), ...(year !== null && { year }),
      ...(date && { date: formatDate(date, language), dated: date.y }),
      ...(right && { right }), ...(rightDate && { rightDate: formatDate(rightDate, language) }),
    },
    ...(certain ? {} : { severity: 'warning' as const }),
    ...(edit && { fix: { title: right ? 'renumber' : 'redate', safe: false, edits: [edit] } }),
  };
}
