import { findDates, formatDate } from '../citation/dates';
import { fits, isCitedWithoutDate } from '../citation/sessions';
import type { Body } from '../language/citation-words';
import type { LanguagePack } from '../language/pack';
import { defineRule } from './rule';
import { addDate } from './shared/citations';
import { type Mention, mentionsOf } from './shared/mentions';

const owners: ReadonlySet<Body> = new Set(['GA', 'SC', 'ECOSOC', 'HRC']);

export default defineRule({
  id: 'citation-first-date',
  scope: 'resolution',
  reads: ['citations'],
  severity: 'warning',
  byOrgan: { SC: 'off' },
  title: 'A resolution is cited with its date where it is first named',
  messages: {
    missing: '{number} is cited here for the first time: give its date too.',
    known: '{number} is cited here for the first time: give its date too, {date}.',
    fix: 'Add the date',
  },
  why: 'Number and date at the first mention let the reader check one by the other; later mentions give the number alone. The Security Council, whose numbers say the year, leaves the date out.',
  source: 'UN Editorial Manual, Resolutions, References to resolutions; practice of issued texts, 2019–2026 (91 to 98 per cent)',
  examples: [
    {
      language: 'en',
      resolutions: [{ body: 'GA', number: '64/951', date: { y: 2010, m: 7, d: 30 }, title: '' }],
      before: '*The General Assembly*,\n\n*Recalling* its resolution ⟦64/951⟧ on lighthouses,\n\n1. *Reaffirms* its resolution 64/951.\n',
      after: '*The General Assembly*,\n\n*Recalling* its resolution 64/951 of 30 July 2010 on lighthouses,\n\n1. *Reaffirms* its resolution 64/951.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* la résolution ⟦2008/33⟧ du Conseil économique et social sur les phares,\n\n1. *Remercie* les gardiens.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* la résolution 2008/33 du Conseil économique et social, en date du 25 juillet 2008, sur les phares,\n\n1. *Remercie* les gardiens.\n',
    },
    {
      language: 'zh',
      resolutions: [{ body: 'GA', number: '64/951', date: { y: 2010, m: 7, d: 30 }, title: '' }],
      before: '**大会**，\n\n**回顾**其第⟦64/951⟧号决议，\n\n1. **感谢**灯塔看守人。\n',
      after: '**大会**，\n\n**回顾**其2010年7月30日第64/951号决议，\n\n1. **感谢**灯塔看守人。\n',
    },
  ],
  * check(resolution, { resolutions }) {
    const { pack } = resolution;
    if (!pack) return;
    for (const mention of mentionsOf(resolution)) {
      if (!needsDate(mention, pack)) continue;
      const { citation, inline } = mention;
      const [entry, ...others] = resolutions?.citedBy(citation) ?? [];
      const date = others.length === 0 ? entry?.date : null;
      const edit = date && addDate(inline, citation, date, pack);
      yield {
        span: inline.span(citation.start, citation.end),
        message: date ? 'known' : 'missing',
        parameters: { number: citation.number, ...(date && { date: formatDate(date, pack) }) },
        ...(isOftenLeftOut(mention) && { severity: 'information' as const }),
        ...(edit && { fix: { title: 'fix', safe: false, edits: [edit] } }),
      };
    }
  },
});

/** Numbers that say their year, and those of special sessions, go without a date in 10 to 25 of 100 first mentions by other organs than their own. */
function isOftenLeftOut({ citation: { form, owner }, speaker }: Mention): boolean {
  return form !== 'session' && form !== 'roman' && owner !== speaker;
}

/** Lists may hold short and dated numbers side by side; other bodies than the organs go by their own usage. */
function needsDate(mention: Mention, pack: LanguagePack): boolean {
  const { citation, inline, first, isListed, speaker } = mention;
  const { number, date, form, owner, ownerCertain, introduced, signed } = citation;
  if (date || first !== mention || isListed || speaker === null || speaker === 'SC') return false;
  if (!introduced || signed || form === 'malformed' || !ownerCertain || owner === null || !owners.has(owner)) return false;
  if (isCitedWithoutDate(owner, number)) return false;
  // "entitled …, adopted by consensus on 20 December 2017": the date stands further on.
  return !findDates(inline.plain, pack).some((day) => fits(owner, citation, day) === true);
}
