import type { Resolution } from '../../syntax/model';
import { endMarkOf } from '../../syntax/shape';
import type { Finding } from '../rule';
import { lastPassageOf, repairEnd } from './end-marks';
import { paragraphEndsOf, type ParagraphEnd } from './paragraph-ends';

/**
 * Preambular paragraphs, the last of a preamble or all others, that do not close with a comma. Messages: `other`, `none`, `fix`.
 * A semicolon in the middle of a preamble is the slip most often met in issued texts, and is a warning only.
 */
export function* preambleEndFindings(resolution: Resolution, last: boolean): Generator<Finding> {
  for (const [part, { preamble }] of paragraphEndsOf(resolution)) {
    const final = preamble.findLast(({ paragraph }) => !isAfterOperative(paragraph, part.operative[0]));
    for (const end of preamble) {
      if ((end === final) !== last || end.kind === 'comma' || mayEndSo(end)) continue;
      const { span, edit, mark } = repairEnd(end.closing, 'comma', resolution);
      const found = endMarkOf(lastPassageOf(end.closing).inline).mark;
      yield {
        span,
        message: end.kind === 'none' ? 'none' : 'other',
        parameters: { found, mark },
        ...(end.kind === 'semicolon' && !last ? { severity: 'warning' as const } : {}),
        fix: { title: 'fix', safe: true, edits: [edit] },
      };
    }
  }
}

/** A colon or other mark before a list, a table or a quotation, a question put to a court, and a subheading that a conversion left plain. */
function mayEndSo({ paragraph, closing, kind, goesOn }: ParagraphEnd): boolean {
  if (goesOn || (kind === 'none' && !paragraph.lead)) return true;
  const passage = lastPassageOf(closing);
  const { mark } = endMarkOf(passage.inline);
  return (kind === 'stop' && '?？؟…'.includes(mark)) || passage.inline.plain.trim() === '';
}

function isAfterOperative(paragraph: ParagraphEnd['paragraph'], operative: ParagraphEnd['paragraph'] | undefined): boolean {
  if (!operative) return false;
  const a = paragraph.passages[0]!;
  const b = operative.passages[0]!;
  return a.block.start + a.span.start > b.block.start + b.span.start;
}
