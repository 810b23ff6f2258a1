import { findSymbols } from '../citation/symbols';
import type { Inline } from '../syntax/model';
import { span, textOf } from '../text/block';
import { defineRule, type Edit, type Finding } from './rule';
import { emphasise, titleOf } from './shared/note-titles';

export default defineRule({
  id: 'official-records-form',
  scope: 'element',
  kinds: ['footnote'],
  severity: 'information',
  title: 'Official Records are noted in italics to the number of the supplement, with the symbol in brackets after it',
  messages: {
    roman: 'The title of Official Records, with the session and the number of the supplement, is set in italics.',
    inside: 'The symbol in brackets stands outside the italics of the title.',
    bare: 'The symbol {symbol} of Official Records stands in brackets.',
    fix: 'Set the title in italics',
    fixInside: 'End the italics before the bracket',
  },
  why: 'The italics say what the title of the publication is; symbol, chapter and section are places in it.',
  source: 'UN Editorial Manual, Footnotes; practice of issued texts, 2019–2026 (99 per cent)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* the report,<sup>1</sup>\n\n1. *Thanks* the keepers.\n\n<sup>1</sup> See ⟦Official Records of the General Assembly, Ninetieth Session, Supplement No. 53⟧ (A/90/953), chap. II.\n',
      after: '*The General Assembly*,\n\n*Recalling* the report,<sup>1</sup>\n\n1. *Thanks* the keepers.\n\n<sup>1</sup> See *Official Records of the General Assembly, Ninetieth Session, Supplement No. 53* (A/90/953), chap. II.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* le rapport<sup>1</sup>,\n\n1. *Remercie* les gardiens.\n\n<sup>1</sup> Voir *Documents officiels du Conseil économique et social, 2035, Supplément n° 10 ⟦(E/2035/930)⟧*, chap. I.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* le rapport<sup>1</sup>,\n\n1. *Remercie* les gardiens.\n\n<sup>1</sup> Voir *Documents officiels du Conseil économique et social, 2035, Supplément n° 10* (E/2035/930), chap. I.\n',
    },
  ],
  * check({ passages }, { pack }): Generator<Finding> {
    // Where titles stand in quotation marks of their own, none is in italics.
    if (!pack?.citations.treatyNote.includes('*')) return;
    for (const { inline } of passages) {
      const title = titleOf(inline, pack.citations.officialRecords);
      const symbol = title && findSymbols(inline.plain).find(({ start }) => start > title.from);
      if (!title || !symbol) continue;
      const { plain, runs } = inline;
      const open = Math.max(plain.lastIndexOf('(', symbol.start), plain.lastIndexOf('[', symbol.start));
      const close = plain.indexOf(plain[open] === '[' ? ']' : ')', symbol.end);
      if (open < title.to || close < 0 || plain.slice(title.to, open).includes(')')) {
        yield { span: inline.span(symbol.start, symbol.end), message: 'bare', parameters: { symbol: symbol.symbol.text } };
        continue;
      }
      const run = runs.find(({ from, to }) => from <= open && to > symbol.end);
      if (run && title.isEmphasised) {
        const edits = run.to === close + 1 ? endBefore(inline, open, run) : null;
        yield { span: inline.span(open, close + 1), message: 'inside', ...(edits && { fix: { title: 'fixInside', safe: true, edits } }) };
      } else if (!title.isEmphasised) {
        const end = plain.slice(0, open).trimEnd().length;
        const whole = inline.span(title.from, end);
        const edits = /[*<]/u.test(textOf(whole)) ? null : emphasise(inline, title.from, end);
        yield { span: whole, message: 'roman', ...(edits && { fix: { title: 'fix', safe: true, edits } }) };
      }
    }
  },
});

/** Ends a run of emphasis before a bracket and the space before it. */
function endBefore({ block, plain, span: at }: Inline, open: number, { inner, outer }: Inline['runs'][number]): Edit[] {
  const place = at(plain.slice(0, open).trimEnd().length - 1, plain.slice(0, open).trimEnd().length).end;
  const mark = block.text.slice(inner.end, outer.end);
  return [{ span: span(block, place, place), newText: mark }, { span: span(block, inner.end, outer.end), newText: '' }];
}
