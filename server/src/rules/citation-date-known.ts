import { compareDates, formatDate } from '../citation/dates';
import type { Citation } from '../citation/citation';
import type { IndexedResolution, ResolutionIndex } from '../citation/index-of-resolutions';
import { citationsOf } from './shared/citations';
import { defineRule } from './rule';

const lamps: readonly IndexedResolution[] = [{ body: 'GA', number: '64/951', date: { y: 2010, m: 7, d: 30 }, title: 'Lighthouses of the southern coasts' }];

export default defineRule({
  id: 'citation-date-known',
  scope: 'element',
  severity: 'warning',
  title: 'A cited resolution has the date that the index of resolutions gives',
  messages: {
    other: 'The index of resolutions says that resolution {number} was adopted on {date}.',
    fix: 'Put the date of the index',
  },
  why: 'A number and a date that do not belong together send the reader to another text. Only a list of resolutions can tell; where you give none, this rule is silent.',
  source: 'The index named in the setting resolute.resolutionIndex',
  examples: [
    {
      language: 'en',
      resolutions: lamps,
      before: '*The General Assembly*,\n\n*Recalling* its resolution 64/951 of ⟦3 July 2010⟧ on lighthouses,\n\n*Welcomes* the report on beacons.\n',
      after: '*The General Assembly*,\n\n*Recalling* its resolution 64/951 of 30 July 2010 on lighthouses,\n\n*Welcomes* the report on beacons.\n',
    },
    {
      language: 'fr',
      resolutions: lamps,
      before: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 64/951 du ⟦30 juin 2010⟧,\n\n*Prend note* du rapport sur les balises.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 64/951 du 30 juillet 2010,\n\n*Prend note* du rapport sur les balises.\n',
    },
    {
      language: 'zh',
      resolutions: lamps,
      before: '**大会**，\n\n**回顾**其⟦2010年7月3日⟧第64/951号决议，\n\n**欢迎**关于灯塔的报告。\n',
      after: '**大会**，\n\n**回顾**其2010年7月30日第64/951号决议，\n\n**欢迎**关于灯塔的报告。\n',
    },
  ],
  *check({ passages }, { pack, speaker }, { resolutions }) {
    if (!resolutions || !pack) return;
    for (const passage of passages) {
      for (const citation of citationsOf(passage, pack, speaker)) {
        const { date, number } = citation;
        const meant = knownOtherwise(citation, resolutions);
        if (!date || !meant?.date) continue;
        const place = passage.inline.span(date.start, date.end);
        const right = formatDate(meant.date, pack);
        yield { span: place, message: 'other', parameters: { number, date: right }, fix: { title: 'fix', safe: false, edits: [{ span: place, newText: right }] } };
      }
    }
  },
});

/** What the index says of a citation that has another date; null where it agrees, or leaves room for doubt about what is cited. */
function knownOtherwise(citation: Citation, resolutions: ResolutionIndex): IndexedResolution | null {
  const { date, dateCertain, form, owner, ownerCertain, signed } = citation;
  const isCertain = (owner !== null && ownerCertain) || (owner === null && (form === 'sc' || form === 'emergency'));
  if (!date || !dateCertain || signed || !isCertain) return null;
  const dated = resolutions.citedBy(citation).filter((entry) => entry.date !== null);
  return dated.some((entry) => compareDates(entry.date!, date) === 0) ? null : dated[0] ?? null;
}
