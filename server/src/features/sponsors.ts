import type { LanguagePack } from '../language/pack';
import type { Edit } from '../rules/rule';
import { isFreeName, sponsorEdits, sponsorKey } from '../rules/shared/sponsor-order';
import type { Resolution, Stated } from '../syntax/model';
import { endOf, span, startOf, textOf } from '../text/block';
import { textEditOf } from './convert';
import { refused, say, type Outcome } from './outcome';
import type { Snapshot } from './snapshot';

/**
 * Puts the sponsors of every draft of a file in alphabetical order. What stands between their names, and the asterisk after the last, is
 * left as it is.
 */
export function sortSponsors(snapshot: Snapshot): Outcome {
  const sponsored = snapshot.file.resolutions.filter(({ pack, masthead }) => pack !== null && masthead.sponsors.length > 0);
  if (sponsored.length === 0) return refused(snapshot, 'sponsors-none', 'There is no line of sponsors above the title.');
  const sortings = sponsored.map(sorting);
  const stuck = sortings.find(({ fixed }) => fixed)?.fixed;
  if (stuck) {
    return refused(snapshot, 'sponsors-fixed', 'A note or other marks stand with “{name}”: put the sponsors in order by hand.', {
      name: stuck,
    });
  }
  const edits = sortings.flatMap((it) => it.edits);
  const name = sortings.flatMap((it) => it.unknown)[0];
  const messages = [
    ...(edits.length === 0 ? [say(snapshot, 'sponsors-sorted', 'The sponsors are in alphabetical order already.')] : []),
    ...(name ? [say(snapshot, 'sponsors-unknown', '“{name}” is not the usual name of a State and was left in its place.', { name })] : []),
  ];
  return { edits: edits.map(textEditOf), messages };
}

interface Sorting {
  readonly edits: readonly Edit[];
  /** A name that would have to move and cannot. */
  readonly fixed: string | null;
  /** Names whose place is not known. */
  readonly unknown: readonly string[];
}

function sorting({ pack, masthead: { sponsors } }: Resolution): Sorting {
  if (!pack) return { edits: [], fixed: null, unknown: [] };
  const edits = sponsorEdits(sponsors, pack);
  const moving = sponsors.filter(({ span }) => edits.some((edit) => edit.span === span));
  const fixed = moving.find((sponsor) => !isFreeName(sponsor, sponsors[sponsors.indexOf(sponsor) + 1]));
  return {
    edits: [...edits, ...conjunction(sponsors, edits, pack)],
    fixed: fixed?.value ?? null,
    unknown: sponsors.filter(({ value }) => sponsorKey(value, pack) === undefined).map(({ value }) => value),
  };
}

/** The other form of "and" where the name that now follows it asks for it: "y Chile", "e Italia". */
function conjunction(sponsors: readonly Stated<string>[], edits: readonly Edit[], { masthead: { and, andBefore } }: LanguagePack): Edit[] {
  const [before, last] = sponsors.slice(-2);
  if (!andBefore || !before || !last || before.span.block !== last.span.block) return [];
  const name = edits.find((edit) => edit.span === last.span)?.newText;
  if (name === undefined) return [];
  const joint = span(last.span.block, before.span.end, last.span.start);
  const word = and.find((it) => textOf(joint).trim() === it);
  const right = andBefore.opening.some((opening) => name.startsWith(opening)) ? andBefore.word : and[0];
  if (!word || !right || word === right) return [];
  const start = joint.start + textOf(joint).indexOf(word);
  return [{ span: span(joint.block, start, start + word.length), newText: right }];
}

/** Whether an absolute offset stands in a line of sponsors. */
export function isInSponsors({ masthead: { sponsorsElement } }: Resolution, offset: number): boolean {
  const passage = sponsorsElement?.passages[0];
  return passage !== undefined && startOf(passage.span) <= offset && offset <= endOf(passage.span);
}
