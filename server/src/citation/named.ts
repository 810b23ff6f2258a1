import type { Body } from '../language/citation-words';
import type { Organ } from '../language/pack';
import type { Citation, CitationLanguage } from './citation';
import { read } from './reading';
import { bodiesWith, FIRST_ASSEMBLY_ONLY, fits, mayOwn } from './sessions';
import { phrasesIn, vocabularyOf } from './vocabulary';

const ORGANS: readonly Body[] = ['GA', 'SC', 'ECOSOC', 'HRC'];

/**
 * The organ whose resolution is cited as if it were the speaker's own: nothing beside the number says whose it is, the speaker cannot have
 * adopted it, one other organ can, and the text names no body that can.
 * @param speaker the organ that cites, and the session in which it does; what is of a later session is not the speaker's
 */
export function unnamedOwner(
  citation: Citation, text: string, language: CitationLanguage, { organ: speaker, session }: { readonly organ: Organ; readonly session: number | null },
): Organ | null {
  const { owner, ownerCertain, own, signed, introduced, kind, form, dateCertain } = citation;
  if (own || signed || !introduced || form === 'malformed' || (kind === 'decision' && !dateCertain)) return null;
  if (owner !== null && (ownerCertain || mayOwn(owner, citation) !== false)) return null;
  const owners = bodiesWith(form).filter((body) => canOwn(body, citation));
  const isLater = form === 'session' && session !== null && citation.session! > session;
  if (owners.includes(speaker) && !isLater) return null;
  const organs = owners.filter((body): body is Organ => ORGANS.includes(body) && body !== speaker);
  return organs.length === 1 && !namesOne(owners, citation, text, language) ? organs[0]! : null;
}

function canOwn(body: Body, citation: Citation): boolean {
  const { date, dateCertain, form, session } = citation;
  if (date && dateCertain) return fits(body, citation, date) === true;
  return mayOwn(body, citation) === true && !(body === 'HRC' && form === 'session' && session! >= FIRST_ASSEMBLY_ONLY);
}

/** How far after a number its body may be named: "resolution 70/1 …, by which the General Assembly decided". UTF-16 units. */
const REACH = 200;

/** Whether the text names one of the bodies in full, before the number or soon after; a low number may be that of any body that is named. */
function namesOne(owners: readonly Body[], { form, session, end }: Citation, text: string, language: CitationLanguage): boolean {
  const isAnyBodys = form === 'roman' || form === 'special' || (form === 'session' && session! < FIRST_ASSEMBLY_ONLY);
  const reading = read(text);
  return phrasesIn(reading, vocabularyOf(language)).some(({ body, short, start: at }) => {
    if (reading.offsets[at]! > end + REACH) return false;
    if (body === 'OTHER' || short === 'other') return isAnyBodys;
    return body !== undefined && owners.includes(body);
  });
}
