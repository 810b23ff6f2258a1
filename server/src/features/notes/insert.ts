import { baseOf } from '../../rules/shared/note-order';
import { notePairsOf, type NotePair } from '../../rules/shared/note-pairs';
import { isNumbered, noteBookOf } from '../../rules/shared/notes';
import { followReferences } from '../../rules/shared/renumber/follow';
import type { Edit } from '../../rules/rule';
import type { Element, Note, Passage, Resolution, ResolutionFile } from '../../syntax/model';
import { endOf, span, startOf, type Block, type Span } from '../../text/block';
import { BlockDocument } from '../../text/document';
import { elementAt } from '../references/at';
import { resolutionAt } from '../place';
import { inOneResolution, movedOutcome } from '../one-resolution';
import { editsTo, read, refused, say, textAfter, type Outcome } from '../outcome';
import type { Snapshot } from '../snapshot';
import { referenceOffset } from './place';

/** A new note, before it is set: its number and all edits. */
export interface NewNote {
  readonly number: number;
  /** The reference alone, and the place that it replaces or is put at. */
  readonly reference: Edit;
  /** Number and place of the note's text, and the new numbers of the others. */
  readonly others: readonly Edit[];
  readonly text: Edit;
}

/**
 * Sets a reference at the cursor, opens the note in its place among the notes, and moves the numbers after it up by one. The cursor goes
 * to the note.
 */
export function insertNote(snapshot: Snapshot, offset: number): Outcome {
  return inOneResolution(snapshot, offset, insertIn, movedOutcome);
}

function insertIn(snapshot: Snapshot, offset: number): Outcome {
  const made = newNote(snapshot, offset);
  if (typeof made === 'string') return { edits: [], messages: [made] };
  const edits = [made.reference, made.text, ...made.others];
  const text = textAfter(snapshot, edits);
  const after = read(snapshot, text);
  const label = String(made.number);
  const note = after.resolutions[snapshot.file.resolutions.indexOf(resolutionAt(snapshot, offset)!)]?.notes.find(
    (it) => it.label === label,
  );
  if (!note || !isOneMore(snapshot.file, after)) {
    if (snapshot.file.resolutions.some(({ notes }) => notes.some(({ form, label: own }) => form === 'bare' && isNumbered(own))))
      return refused(snapshot, 'convert-bare', 'Some notes share one line: put each on a line of its own first.');
    return refused(snapshot, 'note-unsafe', 'No note can be set here without changing how the draft reads.');
  }
  return { edits: editsTo(snapshot, text), messages: [], cursor: new BlockDocument('', '', 0, text).positionAt(cursorIn(note)) };
}

/** Behind the label and its space, where the note's words begin. */
function cursorIn(note: Note): number {
  const { block, end } = note.span;
  return block.start + end + (block.text[end] === ' ' ? 1 : 0);
}

/** Whether the draft has one note and one reference more, and is else the same. */
function isOneMore(before: ResolutionFile, after: ResolutionFile): boolean {
  const sum = ({ resolutions }: ResolutionFile, count: (resolution: Resolution) => number): number =>
    resolutions.reduce((total, it) => total + count(it), 0);
  return (
    sum(after, ({ references }) => references.length) === sum(before, ({ references }) => references.length) + 1 &&
    sum(after, ({ notes }) => notes.length) === sum(before, ({ notes }) => notes.length) + 1 &&
    sum(after, ({ elements }) => elements.length) === sum(before, ({ elements }) => elements.length) + 1
  );
}

/** What a new note at an absolute offset asks for; where none may stand, one sentence that says so. */
export function newNote(snapshot: Snapshot, offset: number, typed?: Span): NewNote | string {
  const resolution = resolutionAt(snapshot, offset);
  const place = resolution && elementAt(resolution, offset);
  if (!resolution?.pack || !place)
    return say(snapshot, 'note-where', 'A note is set in a paragraph: put the cursor where its number is to stand.');
  const { element, passage } = place;
  if (element.kind === 'footnote') return say(snapshot, 'note-in-note', 'A note cannot be set inside a note.');
  if (resolution.masthead.elements.includes(element) && element.kind !== 'title')
    return say(snapshot, 'note-in-masthead', 'A note cannot be set in the masthead: put the cursor in a paragraph.');
  if (element.kind === 'organ' || passage.shape === 'table' || passage.inline.plain === '') {
    return say(snapshot, 'note-where', 'A note is set in a paragraph: put the cursor where its number is to stand.');
  }
  const at = typed ? typed.start : referenceOffset(passage, offset - passage.block.start, resolution);
  if (!/[\p{L}\p{N}]/u.test(passage.block.text.slice(passage.inline.start, at)))
    return say(snapshot, 'note-where', 'A note is set in a paragraph: put the cursor where its number is to stand.');
  const pairs = notePairsOf(resolution)
    .filter(({ label }) => isNumbered(label))
    .map((pair) => withoutTyped(pair, typed))
    .filter(({ note, references }) => note !== null || references.length > 0);
  const absolute = passage.block.start + at;
  const before = pairs.filter(
    ({ references: [first] }) => first && first.element.kind !== 'footnote' && startOf(first.reference.labelSpan) < absolute,
  );
  const number =
    before.length === 0 ? baseOf(resolution, noteBookOf(resolution)) : Math.max(...before.map(({ label }) => Number(label))) + 1;
  const isTaken = pairs.some(({ label }) => Number(label) === number);
  const fresh = (label: string): string => (isTaken && Number(label) >= number ? String(Number(label) + 1) : label);
  const shifted = pairs.filter(({ label }) => fresh(label) !== label);
  const others = [
    ...shifted.flatMap(({ label, note, references }) =>
      [...references.map(({ reference }) => reference.labelSpan), ...(note ? [note.labelSpan] : [])].map((it): Edit => ({
        span: it,
        newText: fresh(label),
      })),
    ),
    ...followReferences(resolution, {
      paragraphs: null,
      items: null,
      sections: null,
      notes: new Map(pairs.map(({ label }) => [label, fresh(label)])),
    }).edits,
  ];
  const form = formOf(resolution);
  return {
    number,
    reference: referenceEdit(passage, at, number, form, resolution, typed),
    others,
    text: noteEdit(resolution, number, form),
  };
}

/** Half a reference that is being typed is no reference yet. */
function withoutTyped({ references, ...pair }: NotePair, typed: Span | undefined): NotePair {
  return {
    ...pair,
    references: references.filter(
      ({ reference: { labelSpan: own } }) => !typed || own.block !== typed.block || own.end <= typed.start || own.start >= typed.end,
    ),
  };
}

/** The form of most notes and references; tags where there are none yet. */
function formOf({ notes, references }: Resolution): 'sup' | 'bracket' {
  const forms = [...notes.map(({ form }) => form), ...references.map(({ reference }) => reference.form)];
  const brackets = forms.filter((form) => form === 'bracket').length;
  return brackets * 2 > forms.length ? 'bracket' : 'sup';
}

function referenceEdit(
  { block, inline }: Passage,
  at: number,
  number: number,
  form: 'sup' | 'bracket',
  { pack }: Resolution,
  typed?: Span,
): Edit {
  if (typed) return { span: typed, newText: form === 'sup' ? `<sup>${number}</sup>` : `[^${number}]` };
  const joint = pack?.typography.betweenReferences ?? ',';
  const tags = form === 'sup' ? inline.references.filter((reference) => reference.form === 'sup') : [];
  const before = tags.find(({ labelSpan }) => closeTag(block, labelSpan) === at)?.labelSpan;
  if (before) return { span: span(block, before.end, before.end), newText: `${joint}${number}` };
  const after = tags.find(({ labelSpan }) => openTag(block, labelSpan) === at)?.labelSpan;
  if (after) return { span: span(block, after.start, after.start), newText: `${number}${joint}` };
  return { span: span(block, at, at), newText: form === 'sup' ? `<sup>${number}</sup>` : `[^${number}]` };
}

/** Where the tags close that a label is the last in. */
function closeTag({ text }: Block, { end }: Span): number {
  const close = /^\s{0,3}<\/sup>/i.exec(text.slice(end, end + 12));
  return close ? end + close[0].length : -1;
}

/** Where the tags open that a label is the first in. */
function openTag({ text }: Block, { start }: Span): number {
  const open = /<sup>\s{0,3}$/i.exec(text.slice(Math.max(0, start - 12), start));
  return open ? start - open[0].length : -1;
}

/** Opens the note's own line: after the note before it, before the one after it, or at the end of the draft. */
function noteEdit({ notes, elements, blocks }: Resolution, number: number, form: 'sup' | 'bracket'): Edit {
  const label = form === 'sup' ? `<sup>${number}</sup> ` : `[^${number}]: `;
  const lineBreak = blocks.some(({ text }) => text.includes('\r\n')) ? '\r\n' : '\n';
  const numbered = notes.filter((note) => isNumbered(note.label) && note.form !== 'bare');
  const before = numbered.findLast((note) => Number(note.label) === number - 1) ?? numbered.findLast((note) => Number(note.label) < number);
  const after = numbered.find((note) => Number(note.label) >= number);
  if (before) {
    const last = before.element.passages[before.element.passages.length - 1]!.span;
    return { span: span(last.block, last.end, last.end), newText: gapOf(numbered, lineBreak) + label };
  }
  if (after) {
    const { block, start } = after.element.passages[0]!.span;
    const line = block.lineStarts.findLast((it) => it <= start) ?? 0;
    return { span: span(block, line, line), newText: label + gapOf(numbered, lineBreak) };
  }
  const last = lastOf(elements);
  const block = last?.block ?? blocks[blocks.length - 1]!;
  const end = last?.end ?? block.text.trimEnd().length;
  return { span: span(block, end, end), newText: lineBreak + lineBreak + label };
}

function lastOf(elements: readonly Element[]): Span | undefined {
  return elements
    .flatMap(({ passages }) => passages.map((passage) => passage.span))
    .reduce<Span | undefined>((last, it) => (last && endOf(last) > endOf(it) ? last : it), undefined);
}

/** What stands between the draft's notes: a line end where one follows another without a blank line. */
function gapOf(notes: readonly Note[], lineBreak: string): string {
  const close = notes.some((note, i) => {
    const next = notes[i + 1];
    return next !== undefined && note.span.block === next.span.block;
  });
  return close ? lineBreak : lineBreak + lineBreak;
}
