import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { Element } from '../syntax/model';
import { isSpace } from '../text/words';
import { comparePositions, positionIn } from './convert';
import { englishOf } from './lead-meaning';
import { isOperative } from './place';
import type { Snapshot } from './snapshot';

/** Behind each lead of a range its meaning in English; none unless the settings ask for it, and none in English drafts. */
export function inlayHints(snapshot: Snapshot, { start, end }: Range): InlayHint[] {
  if (!snapshot.settings.englishLeads) return [];
  return snapshot.file.resolutions.flatMap(({ pack, parts }) => parts.flatMap(({ preamble, operative }) => [...preamble, ...operative].flatMap((element): InlayHint[] => {
    const { lead } = element;
    if (!pack || !lead) return [];
    const position = positionIn(lead.span.block, lead.span.end);
    if (comparePositions(position, start) < 0 || comparePositions(end, position) < 0) return [];
    const english = englishOf(lead, pack, isOperative(element) ? 'operative' : 'preambular');
    return english ? [{ position, label: english, paddingLeft: true, paddingRight: !endsWord(element) }] : [];
  })));
}

/** Whether a space follows the lead. */
function endsWord({ lead }: Element): boolean {
  return lead !== null && isSpace(lead.span.block.text.charCodeAt(lead.span.end));
}
