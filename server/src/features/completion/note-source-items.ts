import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver-types';
import type { ResolutionNotes } from '../../language/citation-words';
import type { LanguagePack, Organ } from '../../language/pack';
import { givesOneSource, noteSourcesOf, type SourcedNote } from '../../rules/shared/note-sources';
import type { Resolution } from '../../syntax/model';
import { startOf } from '../../text/block';
import { resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { Beginning, itemsOf, plainOf, type Offer } from './offer';
import { blank } from './symbol-items';
import { likelyYears, toldSessions } from './told-sessions';

const longestTyped = 60;
const noteOpening = /^[ \t]{0,8}(?:<sup>[0-9]{1,4}<\/sup>|\[\^[^\s[\]^]{1,60}\]:)[ \t]?/i;

/** Sources for a note that begins at the cursor, as the language words them: Ibid. where it is right, then those that official texts give most often. */
export function noteSourceItems(snapshot: Snapshot, position: Position): CompletionItem[] {
  const { document } = snapshot;
  const lineStart = document.offsetAt({ line: position.line, character: 0 });
  const offset = document.offsetAt(position);
  if (offset - lineStart > longestTyped * 2) return [];
  const before = document.slice(lineStart, offset);
  const opening = noteOpening.exec(before)?.[0];
  const resolution = resolutionAt(snapshot, offset);
  if (opening === undefined || !resolution?.pack || before.length - opening.length > longestTyped) return [];
  const rest = document.slice(offset, offset + longestTyped).split(/[\r\n]/, 1)[0]!;
  if (rest.replace(/^[*_]{1,3}/, '').trim() !== '') return [];
  const [, marks = '', words = ''] = /^([*_]{0,3})(.*)$/u.exec(before.slice(opening.length))!;
  const space = /\s$/.test(opening) || words !== '' ? '' : ' ';
  const closing = marks === '' ? '' : /^[*_]{0,3}/.exec(rest)![0];
  const range = { start: document.positionAt(lineStart + opening.length), end: document.positionAt(offset + closing.length) };
  const sources = noteSourcesOf(resolution);
  const above = sources.filter(({ note }) => startOf(note.span) < lineStart);
  const others = sources.filter(({ note }) => startOf(note.span) < lineStart || startOf(note.span) > offset);
  const offers = [...ibidOffers(above[above.length - 1], resolution.pack), ...sourceOffers(resolution, resolution.pack, others)];
  const typed = new Beginning(words);
  const answering = offers.filter(({ label }) => typed.opensWordOf(label));
  return itemsOf(snapshot, range, answering.map((offer) => ({ ...offer, snippet: space + offer.snippet })), '0', marks);
}

function ibidOffers(before: SourcedNote | undefined, { citations: { noteForms, treatyIbid } }: LanguagePack): Offer[] {
  if (!before || !givesOneSource(before.meant)) return [];
  // Another treaty of the series: the volume and the number of the one before would be taken for its own.
  const ibid = before.meant.kind === 'treaty' ? treatyIbid.replace('{vol}', `\${1:${blank}}`).replace('{no}', `\${2:${blank}}`) : noteForms.ibid;
  return [{ ...offerOf(ibid, 'ibid'), kind: CompletionItemKind.Keyword }];
}

function sourceOffers(resolution: Resolution, { citations, sessionOrdinals }: LanguagePack, others: readonly SourcedNote[]): Offer[] {
  const { noteForms, treatyNote } = citations;
  const { organ } = resolution;
  const isAssembly = organ === 'GA' || organ === null;
  const forms = isAssembly ? noteForms.own : noteForms.ofAssembly;
  const noted = new Set(others.map(({ inline }) => bare(inline.plain)));
  const often = (form: keyof ResolutionNotes): Offer[] =>
    noteForms.often[form].map((number) => offerOf(forms[form].replace('{number}', number)));
  const open = (template: string, field: string): Offer => offerOf(template.replace(field, `\${1:${blank}}`));
  const session = toldSessions(resolution, 'GA')[0]!;
  const year = likelyYears(resolution)[0]!;
  const series = seriesOf(organ, session, toldSessions(resolution, organ)[0]!, year);
  const document = (template: string): Offer => offerOf(template.replace('{symbol}', `${series}\${1:${blank}}`));
  const ordinal = sessionOrdinals[session] ?? '';
  const ofAssembly = noteForms.records.GA
    .replace('{session}', ordinal).replace('{Session}', ordinal.charAt(0).toUpperCase() + ordinal.slice(1))
    .replace('{symbol}', `A/${session}/\${2:${blank}}`);
  const ofCouncil = noteForms.records.ECOSOC.replace('{year}', String(year)).replace('{symbol}', `E/${year}/\${2:${blank}}`);
  const records = organ === 'ECOSOC' ? [ofCouncil, ofAssembly] : [ofAssembly, ofCouncil];
  const unnoted = (offers: readonly Offer[]): Offer[] => offers.filter(({ snippet }) => !noted.has(bare(snippet)));
  const see = document(noteForms.seeDocument);
  return [
    document(noteForms.document),
    ...(organ === 'HRC' || organ === 'SC' ? [see] : []),
    ...unnoted(often('plain').slice(0, 1)),
    offerOf(treatyNote.replace('{vol}', `\${1:${blank}}`).replace('{no}', `\${2:${blank}}`)),
    open(noteForms.own.plain, '{number}'),
    ...(isAssembly ? [] : [open(noteForms.ofAssembly.plain, '{number}')]),
    ...unnoted(often('plain').slice(1)),
    ...records.slice(0, 1).map((template) => open(template, '{no}')),
    ...(organ === 'HRC' || organ === 'SC' ? [] : [see]),
    ...unnoted([...often('seeAnnex'), ...often('annexed')]),
    open(forms.seeAnnex, '{number}'),
    ...records.slice(1).map((template) => open(template, '{no}')),
  ];
}

function seriesOf(organ: Organ | null, session: number, own: number, year: number): string {
  if (organ === 'SC') return `S/${year}/`;
  if (organ === 'ECOSOC') return `E/${year}/`;
  return organ === 'HRC' ? `A/HRC/${own}/` : `A/${session}/`;
}

function offerOf(snippet: string, about: 'ibid' | 'source' = 'source'): Offer {
  const text = plainOf(snippet);
  const kind = snippet.includes('${') ? CompletionItemKind.Snippet : CompletionItemKind.Reference;
  return { label: text.replace(/<\/?sup>|\*/g, ''), snippet, kind, about, example: `<sup>1</sup> ${text}` };
}

/** A note for comparison: its words without marks and spaces. */
function bare(text: string): string {
  return text.replace(/<\/?sup>|[*\s.。]/g, '');
}
