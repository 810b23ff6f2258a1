import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionContext, type Range } from 'vscode-languageserver-types';
import { everySeries, type Series } from '../rules/shared/renumber/index';
import { startOf } from '../text/block';
import { comparePositions, rangeOf, touches } from './convert';
import { diagnosticOf } from './diagnostics';
import { toggleLeadEmphasis } from './lead-emphasis';
import { moveParagraph } from './move/index';
import { convertNotes } from './notes/convert';
import { insertNote } from './notes/insert';
import { inOneResolution, movedOutcome } from './one-resolution';
import { say, workspaceEdit, type Outcome } from './outcome';
import { referentAt } from './references/at';
import { renumber } from './renumber';
import type { Snapshot } from './snapshot';
import { isInSponsors, sortSponsors } from './sponsors';

/** The command by which the server tells what a code action left as it was. */
export const tellCommand = 'resolute.server.tell';

export const renumberKind = `${CodeActionKind.RefactorRewrite}.renumber`;
export const notesKind = `${CodeActionKind.RefactorRewrite}.notes`;
export const moveKind = 'refactor.move';
export const leadKind = `${CodeActionKind.RefactorRewrite}.lead`;
export const sponsorsKind = `${CodeActionKind.RefactorRewrite}.sponsors`;

const titles: Readonly<Record<Series, (snapshot: Snapshot) => string>> = {
  operative: (snapshot) => say(snapshot, 'renumber-operative', 'Renumber operative paragraphs'),
  subparagraphs: (snapshot) => say(snapshot, 'renumber-subparagraphs', 'Renumber subparagraphs'),
  sections: (snapshot) => say(snapshot, 'renumber-sections', 'Renumber sections'),
  notes: (snapshot) => say(snapshot, 'renumber-notes', 'Renumber notes'),
};

/** What is to be numbered anew where a rule finds numbers out of order. */
const seriesOfRule: Readonly<Record<string, Series>> = {
  'numbering-gap': 'operative',
  'operative-numbered': 'operative',
  'subpara-order': 'subparagraphs',
  'footnote-sequential': 'notes',
};

/** Beside the fix of a rule about numbers, which changes numbers alone: the same with all references that follow. */
function renumberingFixes(snapshot: Snapshot, range: Range, only?: readonly string[]): CodeAction[] {
  if (only && !only.includes(CodeActionKind.QuickFix)) return [];
  const found = snapshot.judgement
    .flatMap(({ findings }) => findings)
    .filter(({ rule, finding }) => rule.id in seriesOfRule && touches(rangeOf(finding.span), range));
  const bySeries = new Map(found.map((judged) => [seriesOfRule[judged.rule.id]!, judged]));
  return [...bySeries].flatMap(([series, judged]) => {
    const outcome = inOneResolution(
      snapshot,
      startOf(judged.finding.span),
      (own, _, lines) => renumber(own, [series], lines),
      movedOutcome,
    );
    return action(snapshot, titles[series](snapshot), CodeActionKind.QuickFix, outcome).map((it) => ({
      ...it,
      diagnostics: [diagnosticOf(judged, snapshot)],
    }));
  });
}

/**
 * Renumbering, conversion of notes, a new note, moving a paragraph and sorting sponsors, as code actions; only where they change
 * something. While an editor asks by itself only the renumbering that mends a finding is offered, for each is worked out in full.
 */
export function draftActions(
  snapshot: Snapshot,
  range: Range,
  { only, triggerKind }: Pick<CodeActionContext, 'only' | 'triggerKind'>,
): CodeAction[] {
  if (!snapshot.isDraft) return [];
  const fixes = renumberingFixes(snapshot, range, only);
  if (triggerKind === CodeActionTriggerKind.Automatic && !only) return fixes;
  const wants = (kind: string): boolean => !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  return [
    ...fixes,
    ...(wants(renumberKind) ? renumberings(snapshot) : []),
    ...(wants(notesKind) ? noteActions(snapshot, range) : []),
    ...(wants(moveKind) ? moves(snapshot, range) : []),
    ...(wants(leadKind) ? leadActions(snapshot, range) : []),
    ...(wants(sponsorsKind) ? sponsorActions(snapshot, range) : []),
  ];
}

function renumberings(snapshot: Snapshot): CodeAction[] {
  const single = everySeries.flatMap((series) => action(snapshot, titles[series](snapshot), renumberKind, renumber(snapshot, [series])));
  return single.length < 2
    ? single
    : [...single, ...action(snapshot, say(snapshot, 'renumber-everything', 'Renumber everything'), renumberKind, renumber(snapshot))];
}

function noteActions(snapshot: Snapshot, range: Range): CodeAction[] {
  const offset = snapshot.document.offsetAt(range.start);
  if (referentAt(snapshot, offset)?.referent.kind === 'note') {
    return [
      ...action(snapshot, say(snapshot, 'convert-to-bracket', 'Write all notes in brackets: [^1]'), notesKind, convertNotes(snapshot, 'bracket')),
      ...action(snapshot, say(snapshot, 'convert-to-sup', 'Write all notes as superscripts: <sup>1</sup>'), notesKind, convertNotes(snapshot, 'sup')),
    ];
  }
  return comparePositions(range.start, range.end) === 0
    ? action(snapshot, say(snapshot, 'insert-note', 'Insert a note'), notesKind, insertNote(snapshot, offset))
    : [];
}

function leadActions(snapshot: Snapshot, range: Range): CodeAction[] {
  const { does, ...outcome } = toggleLeadEmphasis(snapshot, snapshot.document.offsetAt(range.start));
  const title = does === 'plain' ? say(snapshot, 'lead-plain', 'Take the emphasis off the opening words') : say(snapshot, 'lead-emphasise', 'Emphasize the opening words');
  return action(snapshot, title, leadKind, outcome);
}

function moves(snapshot: Snapshot, range: Range): CodeAction[] {
  const offset = snapshot.document.offsetAt(range.start);
  return [
    ...action(snapshot, say(snapshot, 'move-up', 'Move the paragraph up'), moveKind, moveParagraph(snapshot, offset, 'up')),
    ...action(snapshot, say(snapshot, 'move-down', 'Move the paragraph down'), moveKind, moveParagraph(snapshot, offset, 'down')),
  ];
}

function sponsorActions(snapshot: Snapshot, range: Range): CodeAction[] {
  const offset = snapshot.document.offsetAt(range.start);
  return snapshot.file.resolutions.some((it) => isInSponsors(it, offset))
    ? action(snapshot, say(snapshot, 'sort-sponsors', 'Sort the sponsors'), sponsorsKind, sortSponsors(snapshot))
    : [];
}

function action(snapshot: Snapshot, title: string, kind: string, { edits, messages }: Outcome): CodeAction[] {
  if (edits.length === 0) return [];
  const edit = workspaceEdit(snapshot, edits);
  return [{ title, kind, edit, ...(messages.length > 0 && { command: { title, command: tellCommand, arguments: [...messages] } }) }];
}
