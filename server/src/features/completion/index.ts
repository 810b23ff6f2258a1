import {
  CompletionItemKind, InsertTextFormat, type CompletionItem, type CompletionList, type Position as LspPosition, type Range, type TextEdit,
} from 'vscode-languageserver-types';
import type { LanguagePack, Position } from '../../language/pack';
import { clauseOffers } from '../clauses';
import { textEditOf } from '../convert';
import { linkTriggers } from '../links/complete';
import { noteItems, noteTriggers } from '../notes/complete';
import { isOperative, placeAt, type Place } from '../place';
import type { Snapshot } from '../snapshot';
import { endMark, leadMarks, nextNumber, organOf, semicolonForStop, wordSpace } from '../wording';
import { citationItems } from './citation-items';
import { dateItems } from './date-items';
import type { LeadData } from './documentation';
import { sponsorNoteItems } from './group-items';
import { complementOf, leadOffers, withAdverb, type LeadOffer } from './lead-offers';
import { mastheadItems } from './masthead-items';
import { monthItems } from './month-items';
import { noteSourceItems } from './note-source-items';
import { Beginning, findable } from './offer';
import { organLineItems } from './organ-line-items';
import { symbolItems } from './symbol-items';
import { typedAt, type Typed } from './typed';

export { resolveCompletion } from './documentation';

/**
 * Characters that open the list by themselves: marks of emphasis, the space after a number or a comma, what a note reference begins with,
 * the stroke in a symbol or a path, the mark between Chinese names, and what a heading in a link begins with.
 */
export const triggerCharacters = ['*', '_', ' ', '/', '、', ...noteTriggers, ...linkTriggers];

const mostItems = 120;

/**
 * What may be typed at the cursor, in the draft's language and as its organ would set it: a note for a reference, the source of a note, a
 * cited resolution or document, a line of the masthead, the organ line, a lead or a clause.
 */
export function completion(snapshot: Snapshot, position: LspPosition): CompletionList {
  const notes = noteItems(snapshot, position);
  if (notes.length > 0) return { isIncomplete: false, items: notes };
  const ofSponsors = sponsorNoteItems(snapshot, position);
  if (ofSponsors.length > 0) return { isIncomplete: false, items: ofSponsors };
  const sources = noteSourceItems(snapshot, position);
  if (sources.length > 0) return { isIncomplete: false, items: sources };
  const citations = citationItems(snapshot, position);
  // Right behind its last figure a number is given with its date as a whole.
  const dates = citations.some(({ filterText, label, textEdit }) => label !== filterText && isTyped(snapshot, textEdit, filterText)) ? [] : dateItems(snapshot, position);
  if (dates.length + citations.length > 0) return { isIncomplete: true, items: [...dates, ...below(citations, dates)] };
  const symbols = symbolItems(snapshot, position);
  if (symbols.length > 0) return { isIncomplete: false, items: symbols };
  const typed = typedAt(snapshot.document, position);
  const organLines = typed ? organLineItems(snapshot, typed) : [];
  const masthead = mastheadItems(snapshot, position);
  if (organLines.length + masthead.length > 0) {
    return { isIncomplete: true, items: [...organLines, ...below(masthead, organLines)] };
  }
  const months = monthItems(snapshot, position);
  return months.length > 0 ? { isIncomplete: true, items: months } : paragraphItems(snapshot, typed);
}

/** Whether what an edit replaces is all that an item is found by. */
function isTyped({ document }: Snapshot, edit: CompletionItem['textEdit'], words: string | undefined): boolean {
  return edit !== undefined && 'range' in edit && document.slice(document.offsetAt(edit.range.start), document.offsetAt(edit.range.end)) === words;
}

/** Items in the order that puts them below others, where there are any. */
function below(items: CompletionItem[], others: readonly CompletionItem[]): CompletionItem[] {
  return others.length === 0 ? items : items.map((item) => ({ ...item, sortText: `5${item.sortText}` }));
}

/** Leads and clauses for a paragraph that begins at the cursor. */
function paragraphItems(snapshot: Snapshot, typed: Typed | null): CompletionList {
  const place = typed && placeAt(snapshot, typed.start);
  const pack = place?.resolution.pack;
  if (!typed || !place || !pack) return { isIncomplete: false, items: [] };
  const positions = typed.hasNumber ? place.positions.filter((it) => it === 'operative') : place.positions;
  const items = positions.flatMap((it, rank) => {
    const paragraph = paragraphAt(snapshot, typed, place, it, rank);
    return [...leadItems(snapshot, paragraph, pack), ...clauseItems(snapshot, paragraph)];
  });
  return { isIncomplete: items.length >= mostItems, items };
}

/** The paragraph that an item makes: what stands around its words. */
interface Paragraph {
  readonly typed: Typed;
  readonly place: Place;
  readonly position: Position;
  /** 0 for the likelier position. */
  readonly rank: number;
  readonly range: Range;
  /** The number, where none is typed and paragraphs have one. */
  readonly number: string;
  /** The mark that ends such a paragraph. */
  readonly mark: string;
  /** The end mark; "" where words follow on the line. */
  readonly end: string;
  /** The old last full stop becomes a semicolon. */
  readonly edits: TextEdit[] | undefined;
}

function paragraphAt({ document }: Snapshot, typed: Typed, place: Place, position: Position, rank: number): Paragraph {
  const { resolution, part, above, below } = place;
  const isLast = position === 'operative' && !below.some(isOperative);
  const stop = isLast && typed.isAlone ? semicolonForStop(resolution, above) : null;
  const mark = endMark(resolution, position, isLast);
  return {
    typed, place, position, rank,
    range: { start: document.positionAt(typed.leadStart), end: document.positionAt(typed.end) },
    number: position === 'operative' && !typed.hasNumber ? nextNumber(resolution, organOf(resolution, part).organ, above) : '',
    mark,
    end: typed.isAlone ? mark : '',
    edits: stop ? [textEditOf(stop)] : undefined,
  };
}

function leadItems(snapshot: Snapshot, paragraph: Paragraph, pack: LanguagePack): CompletionItem[] {
  const { typed, place, position, rank, range, number, mark, end, edits } = paragraph;
  const { snippets } = snapshot.editor;
  const wanted = new Beginning(typed.words);
  const neighbour = place.above[place.above.length - 1]?.lead?.match;
  const offers = leadOffers(pack, position, organOf(place.resolution, place.part).gender);
  const conjunction = position === 'preambular' && place.above.length > 0 ? pack.leads.conjunction ?? '' : '';
  const ranked = offers
    .map((offer) => ({ offer: fitNeighbour(pack, position, offer, neighbour, offers), order: orderOf(offer, neighbour) }))
    .map(({ offer, order }) => ({ offer, order, text: offer.text.startsWith(conjunction) ? offer.text : conjunction + offer.text }))
    .filter(({ offer, text }) => wanted.opensWordOf(text) || (text !== offer.text && wanted.opensWordOf(offer.text)));
  const { open, close } = leadMarks(place.resolution);
  const rest = typed.isAlone ? wordSpace(pack) + (snippets ? `$0${end}` : '') : typed.touchesWord ? wordSpace(pack) : '';
  // Editors differ in where they think that a word begins: what stands already is left alone, so that all of them see the words of the label.
  const isMarked = typed.marks === open && number === '';
  const words = isMarked ? { ...range, start: { ...range.start, character: range.start.character + open.length } } : range;
  return ranked.slice(0, mostItems).map(({ offer, order, text }, i) => {
    const example = open + text + close + complementOf(pack, position, offer.base) + mark;
    const data: LeadData = { documents: offer.documents, example, language: snapshot.messageLanguage };
    return {
      label: text,
      kind: CompletionItemKind.Keyword,
      detail: offer.english || undefined,
      // Of leads that do not go on with the one above, those that begin as is typed come before those that only hold such a word.
      sortText: `${rank}${order === 0 || wanted.opens(text) || wanted.opens(offer.text) ? order : order + 3}${String(i).padStart(4, '0')}`,
      filterText: isMarked || typed.marks === '' ? (findable(text) === text ? undefined : findable(text)) : typed.marks + findable(text),
      insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range: words, newText: `${number}${isMarked ? '' : open}${text}${close}${rest}` },
      additionalTextEdits: snippets ? edits : undefined,
      data,
    };
  });
}

/** The lead of the paragraph above. */
type Neighbour = Pick<LeadOffer, 'base' | 'adverb'> | null | undefined;

/** A neighbour that opens with the same words asks for an adverb: also after plain, further after also, plain again after further. */
function fitNeighbour(
  pack: LanguagePack, position: Position, offer: LeadOffer, neighbour: Neighbour, offers: readonly LeadOffer[],
): LeadOffer {
  if (!neighbour || offer.adverb !== 'plain' || offer.base !== neighbour.base || neighbour.adverb === 'further') return offer;
  const adverb = neighbour.adverb === 'plain' ? 'also' : 'further';
  const official = offers.find((other) => other.base === offer.base && other.adverb === adverb);
  return official ?? { ...offer, text: withAdverb(pack, offer.text, position, adverb), adverb, documents: 0 };
}

function orderOf(offer: LeadOffer, neighbour: Neighbour): number {
  if (neighbour && offer.base === neighbour.base) return offer.adverb === 'plain' ? 0 : 3;
  return offer.adverb === 'plain' ? 1 : 2;
}

function clauseItems({ editor }: Snapshot, { typed, place, position, rank, range, number, end, edits }: Paragraph): CompletionItem[] {
  if (!editor.snippets || !typed.isAlone) return [];
  const wanted = new Beginning(typed.words);
  return clauseOffers(place, position)
    .filter(({ title, preview }) => wanted.opensWordOf(`${preview} ${title}`))
    .map(({ title, preview, snippet }, i) => ({
      label: title,
      kind: CompletionItemKind.Snippet,
      detail: preview,
      sortText: `${rank}8${String(i).padStart(4, '0')}`,
      filterText: typed.marks + findable(`${preview} ${title}`),
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: { range, newText: number + snippet + end },
      additionalTextEdits: edits,
    }));
}
