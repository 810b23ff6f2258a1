import type { Element, Passage, Resolution } from '../syntax/model';
import { span, textOf } from '../text/block';
import { isIdeograph, isSpace } from '../text/words';
import { defineRule, type Edit } from './rule';

export default defineRule({
  id: 'paragraph-split',
  severity: 'information',
  title: 'A paragraph is not cut in two by a page',
  messages: {
    cut: 'The paragraph breaks off here, at the end of a page, and goes on below.',
    rest: 'It goes on here',
    fix: 'Join the paragraph; what stands between goes after it',
  },
  why: 'Page breaks, page numbers and notes at the foot of a page are left over from a conversion. Joined, the paragraph can be edited and compared.',
  source: 'Conversions of issued drafts',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares et les ⟦balises⟧\n\n---\n\n<sup>1</sup> A/79/10.\n\ndes côtes du Nord<sup>1</sup>,\n\n*Décide* de rester saisie de la question.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares et les balises des côtes du Nord<sup>1</sup>,\n\n---\n\n<sup>1</sup> A/79/10.\n\n*Décide* de rester saisie de la question.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其关于灯塔的工⟦作⟧\n\n---\n\n以及关于浮标的工作，\n\n**决定**继续处理此案。\n',
      after: '**大会**，\n\n**回顾**其关于灯塔的工作以及关于浮标的工作，\n\n---\n\n**决定**继续处理此案。\n',
    },
  ],
  scope: 'resolution',
  reads: [],
  *check({ elements }: Resolution) {
    for (const element of elements) {
      const [first, second] = element.passages;
      if (!first || !second || element.kind === 'footnote') continue;
      yield {
        span: lastWord(first),
        message: 'cut',
        related: [{ span: second.span, message: 'rest' }],
        fix: { title: 'fix', safe: false, edits: joined(element) },
      };
    }
  },
});

/** Moves the later pieces up to the first; the blocks that they leave empty go. */
function joined({ passages }: Element): Edit[] {
  const [first, ...rest] = passages;
  const at = first!.span.end;
  let tail = first!.inline.plain;
  let newText = '';
  for (const { span: piece, inline } of rest) {
    newText += (isIdeograph(tail.trimEnd().charCodeAt(tail.trimEnd().length - 1)) && isIdeograph(inline.plain.trimStart().charCodeAt(0)) ? '' : ' ') + textOf(piece);
    tail = inline.plain;
  }
  return [{ span: span(first!.block, at, at), newText }, ...rest.map((passage) => ({ span: vacated(passage), newText: '' }))];
}

/** A piece with the line end or blank lines after it. */
function vacated({ block, span: { start, end } }: Passage) {
  let to = end;
  while (to < block.text.length && isSpace(block.text.charCodeAt(to))) to++;
  let from = start;
  while (from > 0 && !'\r\n'.includes(block.text[from - 1]!)) from--;
  return span(block, block.text.slice(from, start).trim() === '' ? from : start, to);
}

function lastWord({ inline }: Passage) {
  const plain = inline.plain.trimEnd();
  let from = plain.length;
  while (from > 0 && plain.length - from < 24 && !isSpace(plain.charCodeAt(from - 1)) && !(from < plain.length && isIdeograph(plain.charCodeAt(from)))) from--;
  return inline.span(from, plain.length);
}
