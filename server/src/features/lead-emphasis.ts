import type { Edit } from '../rules/rule';
import { emphasisFault, type EmphasisFault } from '../rules/shared/lead-emphasis';
import { emphasise, leadHabits, restyle } from '../rules/shared/lead-habits';
import { openingRuns } from '../syntax/lead';
import type { Element, Resolution } from '../syntax/model';
import { textEditOf } from './convert';
import { inOneResolution, movedOutcome } from './one-resolution';
import { refused, type Outcome } from './outcome';
import { paragraphAt } from './paragraph';
import { resolutionAt } from './place';
import type { Snapshot } from './snapshot';

/** What toggling would do. */
export type Toggled = Outcome & { readonly does: 'emphasise' | 'plain' | null };

/**
 * Sets the lead of the paragraph at an absolute offset in the emphasis of its text, else of language and organ; takes it off where it is right
 * already. What is wrong of it (too little, too much, another style) is put right first.
 */
export function toggleLeadEmphasis(snapshot: Snapshot, offset: number): Toggled {
  return inOneResolution(snapshot, offset, toggle, (answer, lines) => ({ ...movedOutcome(answer, lines), does: answer.does }));
}

function toggle(snapshot: Snapshot, offset: number): Toggled {
  const resolution = resolutionAt(snapshot, offset);
  const paragraph = resolution && paragraphAt(snapshot, resolution, offset);
  if (!paragraph || !resolution.parts.some(({ preamble, operative }) => preamble.includes(paragraph) || operative.includes(paragraph))) {
    return { ...refused(snapshot, 'lead-where', 'Opening words begin a preambular or operative paragraph: put the cursor in one.'), does: null };
  }
  const found = toggledLead(resolution, paragraph);
  if (!found) return { ...refused(snapshot, 'lead-none', 'This paragraph does not begin with a phrase known in its language.'), does: null };
  return { edits: found.edits.map(textEditOf), messages: [], does: found.does };
}

/** Where usage is divided, as it is on more than the verb in the Security Council, a lead is right as it is. */
function isTold({ severity }: EmphasisFault, { organ }: Resolution): boolean {
  return severity === 'warning' || (severity === 'information' && organ !== 'SC');
}

function toggledLead(resolution: Resolution, { lead, passages: [passage] }: Element): { readonly edits: readonly Edit[]; readonly does: 'emphasise' | 'plain' } | null {
  const { pack } = resolution;
  if (!pack || !passage) return null;
  const habits = leadHabits(resolution, pack);
  const runs = openingRuns(passage);
  const others = lead ? runs.filter(({ style }) => style !== habits.style) : [];
  const fault = emphasisFault(passage, pack, habits);
  const wrong = (fault && isTold(fault, resolution) ? fault.edits : null) ?? others.flatMap((run) => restyle(run, habits.marks));
  if (wrong.length > 0) return { edits: wrong, does: 'emphasise' };
  if (!lead) return null;
  const emphasised = runs.length > 0 ? runs : passage.inline.runs.filter(({ from, to }) => from < lead.to && to > lead.from);
  if (emphasised.length === 0) return { edits: emphasise(passage, [], lead.from, lead.to, habits.marks), does: 'emphasise' };
  return { edits: emphasised.flatMap((run) => restyle(run, { open: '', close: '' })), does: 'plain' };
}
