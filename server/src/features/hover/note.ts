import type { NotePair } from '../../rules/shared/note-pairs';
import { paragraphOf } from '../../syntax/internal-references';
import type { Element, Resolution } from '../../syntax/model';
import type { Span } from '../../text/block';
import { say } from '../outcome';
import { holds, referentAt } from '../references/at';
import type { Snapshot } from '../snapshot';
import { escaped, type Told } from './told';

const longest = 160;
const mostPlaces = 12;

/** What a reference points to: the text of a note, the opening of a paragraph; at a note's own number the places that it is cited in. */
export function hoverNote(snapshot: Snapshot, offset: number): Told | null {
  const found = referentAt(snapshot, offset);
  if (!found) return null;
  const { referent, span, isDeclaration } = found;
  if (referent.kind === 'place') return isDeclaration ? null : { span, markdown: placeOpening(referent.element, found.resolution) };
  const { pair } = referent;
  const around = holds(span, offset) ? span : spanAround(pair, offset) ?? span;
  if (isDeclaration) return { span: around, markdown: citedIn(snapshot, pair) };
  return pair.note && { span: around, markdown: `**${escaped(pair.label)}** ${escaped(pair.note.text)}` };
}

/** The reference or label with the tags or brackets in which an offset stands. */
function spanAround({ note, references }: NotePair, offset: number): Span | undefined {
  return [...references.map(({ reference }) => reference.span), ...(note ? [note.span] : [])].find((it) => holds(it, offset));
}

function citedIn(snapshot: Snapshot, { references }: NotePair): string {
  if (references.length === 0) return say(snapshot, 'note-uncited', 'Nothing refers to this note.');
  const places = references.slice(0, mostPlaces).map(({ element, reference }) => {
    const line = reference.span.block.line + reference.span.block.lineStarts.filter((start) => start <= reference.span.start).length;
    return `- ${say(snapshot, 'note-cited-line', 'Line {line}', { line })}: ${openingOf(element)}`;
  });
  return [
    say(snapshot, 'note-cited', 'References: {count}', { count: references.length }),
    '',
    ...places,
    ...(references.length > mostPlaces ? ['- …'] : []),
  ].join('\n');
}

/** Number and first words of a paragraph or item; a heading, with the first words under it. */
function placeOpening(element: Element, { elements }: Resolution): string {
  if (element.kind !== 'heading') return openingOf(element);
  const next = elements[elements.indexOf(element) + 1];
  return `**${openingOf(element)}**${next ? `\n\n${openingOf(next)}` : ''}`;
}

/** Number and first words of a paragraph or item. */
function openingOf(element: Element): string {
  const holder = paragraphOf(element);
  const numbers = [holder === element ? null : holder, element].flatMap((it) => (it?.marker ? [it.marker.text] : []));
  const words = element.passages[0]?.inline.plain.replace(/\s+/g, ' ').trim() ?? '';
  const characters = [...words.slice(0, longest * 2)];
  const text = characters.length <= longest ? words : `${characters.slice(0, longest - 1).join('')}…`;
  return `${numbers.length > 0 ? `**${escaped(numbers.join(' '))}** ` : ''}${escaped(text)}`;
}
