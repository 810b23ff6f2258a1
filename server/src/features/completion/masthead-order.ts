import type { LanguagePack } from '../../language/pack';
import type { Masthead, Resolution, Stated } from '../../syntax/model';
import { endMarkOf } from '../../syntax/shape';
import { startOf, textOf } from '../../text/block';
import { wordKey } from '../../text/words';
import { elementStart } from '../place';
import type { About } from './documentation';
import type { Offer } from './offer';

/** The lines of a masthead in the order in which they are set. */
const order: readonly { readonly about: About; readonly stated: (masthead: Masthead) => Stated<unknown> | null }[] = [
  { about: 'symbol', stated: ({ symbol }) => symbol },
  { about: 'distribution', stated: ({ distribution }) => distribution },
  { about: 'dateLine', stated: ({ date }) => date },
  { about: 'language', stated: () => null },
  { about: 'original', stated: ({ original }) => original },
  { about: 'organ', stated: () => null },
  { about: 'session', stated: ({ session }) => session },
  { about: 'committee', stated: ({ committee }) => committee },
  { about: 'agenda', stated: ({ agendaItem }) => agendaItem },
];

/** Which lines of the masthead come too late below a line: where the session stands above, the symbol and the distribution are expected there too. */
export function pastLines(resolution: Resolution, pack: LanguagePack, lineStart: number): (offer: Offer) => boolean {
  const { masthead } = resolution;
  const year = yearSession(resolution, pack);
  const isAbove = (stated: Stated<unknown> | null): boolean => stated !== null && startOf(stated.span) < lineStart;
  const reached = order.findLastIndex(({ about, stated }) => isAbove(stated(masthead)) || (about === 'session' && year !== null && year < lineStart));
  return ({ about }) => order.findIndex((it) => it.about === about) < reached;
}

/** Where a line names the session by its year, as those of the Economic and Social Council do: "2025 session"; null where there is none. */
export function yearSession(resolution: Resolution, { masthead: { sessionOfYear } }: LanguagePack): number | null {
  const [before = '', after = ''] = sessionOfYear.split('{year}').map((words) => wordKey(words).trim());
  return lineWhere(resolution, (key) => key.startsWith(before) && key.endsWith(after) && /^[0-9]{4}$/u.test(key.slice(before.length, key.length - after.length).trim()));
}

/** Where a line names the language of the draft alone: "Français"; null where there is none. */
export function languageLine(resolution: Resolution, { masthead: { newDraft } }: LanguagePack): number | null {
  const name = wordKey(newDraft.language ?? '');
  return lineWhere(resolution, (key) => key !== '' && key === name);
}

/** A masthead has few parts; where nothing tells its end, all of a text may be taken for one. */
const mostParts = 60;

function lineWhere({ masthead: { elements } }: Resolution, isMeant: (key: string) => boolean): number | null {
  for (const { span } of elements.slice(0, mostParts).flatMap(({ passages }) => passages)) {
    let at = startOf(span);
    for (const line of textOf(span).split('\n')) {
      if (line.length < 80 && isMeant(wordKey(line.replace(/[*_\\]/gu, '').trim()))) return at;
      at += line.length + 1;
    }
  }
  return null;
}

/** Whether a line stands above the organ line and all paragraphs. */
export function isAboveBody({ parts: [part], masthead }: Resolution, lineStart: number): boolean {
  const first = part?.organLine ?? part?.elements[0];
  if (!part || !first || elementStart(first) >= lineStart) return true;
  // The name of the Human Rights Council above the session reads like an organ line as long as nothing follows it.
  const passage = part.organLine?.passages[0];
  const isName = passage !== undefined && endMarkOf(passage.inline).mark === '' && masthead.organ !== null && masthead.session === null;
  return isName && part.elements.every((element) => element === part.organLine || elementStart(element) >= lineStart);
}

/** Whether a text is one that was adopted already: nobody sponsors it any more, and it is in general distribution. */
export function isAdopted({ masthead: { symbol, adopted } }: Resolution): boolean {
  return adopted || (symbol !== null && /\/RES\//u.test(symbol.value));
}
