import { isStarred } from '../../rules/shared/notes';
import { notePairsOf } from '../../rules/shared/note-pairs';
import type { Edit } from '../../rules/rule';
import type { NoteReference, Resolution } from '../../syntax/model';
import { compareSpans, endOf, span, startOf, type Span } from '../../text/block';
import { textEditOf } from '../convert';
import { haveSameParts, read, refused, say, textAfter, type Outcome } from '../outcome';
import type { Snapshot } from '../snapshot';

/** How notes are written: `<sup>3</sup>` or `[^3]`. */
export type NoteForm = 'sup' | 'bracket';

/** Writes every note and reference of a draft in one form. Into the other form and back gives the same text. Asterisks stay as they are. */
export function convertNotes(snapshot: Snapshot, to: NoteForm): Outcome {
  const { resolutions } = snapshot.file;
  if (resolutions.some(({ notes }) => notes.some(({ form, label }) => form === 'bare' && !isStarred(label)))) {
    return refused(snapshot, 'convert-bare', 'Some notes share one line: put each on a line of its own first.');
  }
  const named = to === 'sup' ? resolutions.flatMap(notePairsOf).find(({ label }) => !/^[0-9]{1,4}[a-z]?$/.test(label)) : undefined;
  if (named) return refused(snapshot, 'convert-named', 'Note “{name}” has no number: give it one first.', { name: named.label });
  const edits = resolutions.flatMap((resolution) => (to === 'bracket' ? bracketEdits(resolution) : supEdits(resolution)));
  if (edits.length === 0) return { edits: [], messages: [say(snapshot, 'convert-nothing', 'No note is written in the other form.')] };
  if (!haveSameParts(snapshot.file, read(snapshot, textAfter(snapshot, edits)))) {
    return refused(snapshot, 'convert-unsafe', 'Nothing was converted: in the other form the draft would read differently.');
  }
  return { edits: edits.map(textEditOf), messages: [] };
}

function bracketEdits(resolution: Resolution): Edit[] {
  const edits: Edit[] = [];
  for (const { note, references } of notePairsOf(resolution)) {
    if (note?.form === 'sup') edits.push({ span: note.span, newText: `[^${note.label}]:` });
    for (const { reference } of references) {
      if (reference.form !== 'sup') continue;
      edits.push({ span: reference.span, newText: `[^${reference.label}]` }, ...sharedTags(reference));
    }
  }
  return edits;
}

/** Of `<sup>3,4</sup>` what stands around the numbers: the tags go, and those between two numbers close around what is left of them. */
function sharedTags({ span: { block, start, end }, labelSpan }: NoteReference): Edit[] {
  if (labelSpan.start !== start) return [];
  const { text } = block;
  const before = /<sup>\s*$/i.exec(text.slice(Math.max(0, start - 80), start))?.[0].length;
  const after = /^\s*<\/sup>/i.exec(text.slice(end, end + 80))?.[0].length;
  const joint = /^\s*[,،、;]\s*(?=[0-9])/.exec(text.slice(end, end + 20))?.[0];
  return [
    ...(before ? [{ span: span(block, start - before, start), newText: '' }] : []),
    ...(after ? [{ span: span(block, end, end + after), newText: '' }] : []),
    ...(joint ? [{ span: span(block, end, end + joint.length), newText: `<sup>${joint}</sup>` }] : []),
  ];
}

function supEdits(resolution: Resolution): Edit[] {
  const pairs = notePairsOf(resolution);
  const edits: Edit[] = pairs.flatMap(({ note }) =>
    note?.form === 'bracket' ? [{ span: note.span, newText: `<sup>${note.label}</sup>` }] : [],
  );
  const references = pairs
    .flatMap((pair) => pair.references.map(({ reference }) => reference))
    .filter(({ form }) => form === 'bracket')
    .sort((a, b) => compareSpans(a.span, b.span));
  references.forEach(({ span: own, label }, i) => {
    const before = i > 0 ? jointBetween(references[i - 1]!.span, own) : null;
    const after = i + 1 < references.length ? jointBetween(own, references[i + 1]!.span) : null;
    edits.push({ span: own, newText: `${before ? '' : '<sup>'}${label}${after ? '' : '</sup>'}` });
    if (after)
      edits.push({ span: span(own.block, own.end, own.end + after.length), newText: after.slice('<sup>'.length, -'</sup>'.length) });
  });
  return edits;
}

/** `<sup>,</sup>` between two references, which then share a pair of tags. */
function jointBetween(a: Span, b: Span): string | null {
  if (a.block !== b.block || startOf(b) - endOf(a) > 40) return null;
  const between = a.block.text.slice(a.end, b.start);
  return /^<sup>\s*[,،、;]\s*<\/sup>$/.test(between) ? between : null;
}
