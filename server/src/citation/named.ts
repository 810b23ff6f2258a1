import type { Body } from '../language/citation-words';
import type { Organ } from '../language/pack';
import type { Citation, CitationLanguage } from './citation';
import { read } from './reading';
import { bodiesWith, fits, mayOwn } from './sessions';
import { phrasesIn, vocabularyOf } from './vocabulary';

const ORGANS: readonly Body[] = ['GA', 'SC', 'ECOSOC', 'HRC'];
const SHORT: Readonly<Record<'assembly' | 'council', readonly Body[]>> = { assembly: ['GA', 'UNEA', 'UNHABITAT'], council: ['SC', 'ECOSOC', 'HRC'] };

/**
 * The organ whose resolution is cited as if it were the speaker's own: nothing beside the number says whose it is, the speaker cannot have adopted it,
 * one other organ can, and the text names no body that can.
 * @param session of the text that cites; a session after it is not the speaker's
 */
export function unnamedOwner(citation: Citation, text: string, language: CitationLanguage, speaker: Organ, session: number | null): Organ | null {
  if (citation.owner !== null || citation.signed || !citation.introduced || citation.kind === 'decision' || citation.form === 'malformed') return null;
  const owners = bodiesWith(citation.form).filter((body) => canOwn(body, citation));
  const isLater = citation.form === 'session' && session !== null && citation.session! > session;
  if (owners.includes(speaker) && !isLater) return null;
  const organs = owners.filter((body): body is Organ => ORGANS.includes(body) && body !== speaker);
  return organs.length === 1 && !namesOne(owners, citation, text, language) ? organs[0]! : null;
}

function canOwn(body: Body, citation: Citation): boolean {
  return citation.date && citation.dateCertain ? fits(body, citation, citation.date) === true : mayOwn(body, citation) === true;
}

/** Whether the text names one of the bodies, in full or shortly; numbers of sessions may be those of any body that is named. */
function namesOne(owners: readonly Body[], { form }: Citation, text: string, language: CitationLanguage): boolean {
  const isAnyBodys = form === 'session' || form === 'roman' || form === 'special';
  return phrasesIn(read(text), vocabularyOf(language)).some(({ body, short }) => {
    if (body === 'OTHER' || short === 'other') return isAnyBodys;
    return body ? owners.includes(body) : short !== undefined && SHORT[short].some((one) => owners.includes(one));
  });
}
