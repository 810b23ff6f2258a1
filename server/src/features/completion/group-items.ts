import { CompletionItemKind, type CompletionItem, type Position, type TextEdit } from 'vscode-languageserver-types';
import type { LanguagePack, MastheadWords, Organ } from '../../language/pack';
import type { SponsorGroup } from '../../language/sponsor-groups';
import { stateOf } from '../../rules/shared/sponsor-order';
import type { Resolution } from '../../syntax/model';
import { wordKey } from '../../text/words';
import { elementStart, resolutionAt } from '../place';
import type { Snapshot } from '../snapshot';
import { Beginning, itemsOf, type Offer } from './offer';
import type { SponsorLine } from './sponsor-line';

const longestTyped = 80;
const noteOpening = /^[ \t]{0,3}(?:\\\*|\*(?=[ \u00a0])){1,3}[ \u00a0]?/u;

/** The organ as far as sponsors go: documents of the Human Rights Council carry the Assembly's name at the top. */
function sponsoring(resolution: Resolution | undefined): Organ | null {
  return resolution?.symbol?.startsWith('A/HRC/') ? 'HRC' : resolution?.organ ?? null;
}

function noteOf({ name, of = name, note }: SponsorGroup, { groups }: MastheadWords): string {
  return note ?? groups.note.replace('{group}', of);
}

/** The note that an asterisk behind the sponsors leads to, where one is begun: on whose behalf they submit the draft, or that their list may change. */
export function sponsorNoteItems(snapshot: Snapshot, position: Position): CompletionItem[] {
  const { document } = snapshot;
  const offset = document.offsetAt(position);
  const lineStart = document.offsetAt({ line: position.line, character: 0 });
  if (offset - lineStart > longestTyped) return [];
  const before = document.slice(lineStart, offset);
  const opening = noteOpening.exec(before)?.[0];
  const resolution = opening === undefined ? undefined : resolutionAt(snapshot, offset);
  const sponsors = resolution?.masthead.sponsorsElement?.passages[0];
  if (opening === undefined || !resolution?.pack || !sponsors || elementStart(resolution.masthead.sponsorsElement!) >= lineStart) return [];
  if (!/\\\*|<sup>\s*\*/u.test(sponsors.block.text.slice(sponsors.span.start, sponsors.span.end))) return [];
  if (document.slice(offset, offset + longestTyped).split(/[\r\n]/, 1)[0]!.trim() !== '') return [];
  const { masthead } = resolution.pack;
  const { groups } = masthead;
  const organ = sponsoring(resolution);
  const behalf = organ === 'SC' || organ === 'HRC' ? [] : groups.names.flatMap((group) => [noteOf(group, masthead), ...group.otherNotes ?? []]);
  const list = organ === 'HRC' ? [groups.notOfCouncil, groups.listMayChange] : [groups.listMayChange];
  const notes = resolution.masthead.sponsors.length > 1 ? [...list, ...behalf] : [...behalf, ...list];
  const typed = new Beginning(before.slice(opening.length));
  const space = /\s$/u.test(opening) ? '' : ' ';
  const offers = notes.filter((note) => typed.opensWordOf(note) && wordKey(note) !== typed.key)
    .map((note): Offer => ({ label: note, snippet: space + note, kind: CompletionItemKind.Reference, about: 'behalf', example: `\\* ${note}` }));
  return itemsOf(snapshot, { start: document.positionAt(lineStart + opening.length), end: position }, offers, '0');
}

/** "(on behalf of …)" behind a State, once a bracket is opened there; in the Human Rights Council also before. */
export function behalfItems(snapshot: Snapshot, { current, cursor, text }: SponsorLine, resolution: Resolution | undefined, { masthead, script }: LanguagePack): CompletionItem[] {
  const { document } = snapshot;
  const name = current ? text(current.start, cursor) : '';
  const open = name.search(/[(（]/u);
  const state = (open < 0 ? name : name.slice(0, open)).trimEnd();
  if (!current || stateOf(state, masthead) === undefined || /[)）]/u.test(name.slice(state.length)) || (open < 0 && sponsoring(resolution) !== 'HRC')) return [];
  const start = current.start + state.length;
  const typed = text(start, cursor).trimStart();
  const begun = new Beginning(typed.replace(/^[(（]/u, ''));
  const isClosed = /^[)）]/u.test(text(cursor, cursor + 1));
  const space = script === 'Han' ? '' : ' ';
  const offers = masthead.groups.names.map(({ name: own, of = own }): Offer => {
    const words = masthead.groups.inLine.replace('{group}', of);
    const text = isClosed ? words.slice(0, -1) : words;
    return { label: words, snippet: space + text, kind: CompletionItemKind.Value, about: 'behalf', found: [`${words} ${own}`], example: `${masthead.states.PK}${space}${words}` };
  }).filter(({ found }) => begun.opensWordOf(found![0]!));
  return itemsOf(snapshot, { start: document.positionAt(start), end: document.positionAt(cursor) }, offers, open < 0 ? '2' : '0');
}

/** What one State hands in on behalf of a group: the asterisk behind its name, and the note below the text, or the asterisk alone where no text is there yet. */
export function behalfKinds(snapshot: Snapshot, resolution: Resolution | undefined, kind: string, pack: LanguagePack): { readonly label: string; readonly edits: readonly TextEdit[] }[] {
  const organ = sponsoring(resolution);
  if (organ === 'SC' || organ === 'HRC') return [];
  if (!resolution?.parts[0]?.organLine) return [{ label: `* ${kind}`, edits: [] }];
  const at = noteLine(snapshot, resolution);
  return pack.masthead.groups.names.map((group) => ({
    label: `${kind}${pack.masthead.groups.inLine.replace('{group}', group.of ?? group.name).replace(/^(?=\()/u, pack.script === 'Han' ? '' : ' ')}`,
    edits: [at(noteOf(group, pack.masthead))],
  }));
}

/** How a note is set before all others, or else behind the text. */
function noteLine({ document }: Snapshot, { notes, blocks }: Resolution): (note: string) => TextEdit {
  const first = notes.map(({ element }) => elementStart(element)).sort((a, b) => a - b)[0];
  const last = blocks[blocks.length - 1]!;
  const end = last.start + last.text.trimEnd().length;
  const lineBreak = last.text.includes('\r\n') || document.slice(0, 2000).includes('\r\n') ? '\r\n' : '\n';
  const at = document.positionAt(first ?? end);
  return (note) => ({ range: { start: at, end: at }, newText: first === undefined ? `${lineBreak}${lineBreak}\\* ${note}` : `\\* ${note}${lineBreak}${lineBreak}` });
}
