import type { CalendarDate, Citation } from '../../citation/citation';
import { formatDate } from '../../citation/dates';
import { titleIn } from '../../citation/index-of-resolutions';
import { assemblyWindow, humanRightsCouncilWindow, mayOwn, specialWindow, type Window } from '../../citation/sessions';
import { packs } from '../../language/index';
import type { Body } from '../../language/citation-words';
import type { LanguageId, LanguagePack } from '../../language/pack';
import { translate } from '../../rules/messages';
import type { Parameters } from '../../rules/rule';
import { citationsOf } from '../../rules/shared/citations';
import { speakerOf } from '../../syntax/speaker';
import { bodyOf, citedDocument } from '../cited-document';
import { passageAt, resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { escaped, type Told } from './told';

/** What a resolution number at an offset says: body, session, when it can have been adopted, and where the document is; what the team's index says of it. */
export function hoverCitation(snapshot: Snapshot, offset: number): Told | null {
  const resolution = resolutionAt(snapshot, offset);
  const passage = resolution && passageAt(resolution, offset);
  if (!resolution?.pack || !passage) return null;
  const at = passage.inline.plainOffset(offset - passage.block.start);
  const citations = citationsOf(passage, resolution.pack, speakerOf(passage, resolution));
  const citation = citations.find(({ start, end }) => start <= at && at <= end);
  if (!citation || citation.form === 'malformed') return null;
  const language = snapshot.messageLanguage;
  const [indexed] = snapshot.settings.rules.resolutions?.citedBy(citation) ?? [];
  const body = indexed?.body ?? bodyOf(citation);
  const lines = [
    `**${escaped(citation.number)}**${body ? ` ${nameOf(body, packs[language] ?? resolution.pack)}` : ''}`,
    indexed && titleIn(indexed, language) !== '' ? `_${escaped(titleIn(indexed, language))}_` : null,
    indexed?.date ? translate('server/adopted-on', 'Adopted on {date}.', language, { date: formatDate(indexed.date, packs[language]) }) : adoption(citation, body, language),
    link(citation, body, resolution.pack.id),
  ];
  return { span: passage.inline.span(citation.start, citation.end), markdown: lines.filter((line) => line !== null).join('\n\n') };
}

function nameOf(body: Body, pack: LanguagePack): string {
  return pack.organs.find(({ organ }) => organ === body)?.name ?? pack.citations.owners.find(([, owner]) => owner === body)?.[0] ?? body;
}

function adoption({ form, session, year }: Citation, body: Body | null, language: LanguageId): string | null {
  const say = (key: string, english: string, parameters: Parameters): string => translate(`server/${key}`, english, language, parameters);
  if (year !== null) return say('adopted-in', 'Adopted in {year}.', { year });
  if (session === null) return null;
  const window = body && mayOwn(body, { form, session }) !== false ? windowOf(body, form, session) : null;
  const pack = packs[language];
  const parameters = { session, from: dated(window?.from, pack), to: dated(window?.to, pack) };
  if (window?.to) return say('session-between', 'Session {session}: adopted between {from} and {to}.', parameters);
  if (window) return say('session-since', 'Session {session}: adopted after {from}.', parameters);
  return say('session', 'Session {session}.', parameters);
}

function windowOf(body: Body, form: Citation['form'], session: number): Window | null {
  if (form === 'special' || form === 'emergency') return specialWindow(body, form, session);
  if (body === 'GA') return assemblyWindow(session);
  return body === 'HRC' ? humanRightsCouncilWindow(session) : null;
}

function dated(date: CalendarDate | null | undefined, pack: LanguagePack | undefined): string {
  return date && pack ? formatDate(date, pack) : '';
}

/** The official document, where its symbol follows from the number. */
function link(citation: Citation, body: Body | null, language: LanguageId): string | null {
  const document = citedDocument(citation, body, language);
  return document && `[${escaped(document.symbol)}](${document.address})`;
}
