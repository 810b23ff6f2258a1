import type { Element, Part } from '../syntax/model';
import { endKindOf } from '../syntax/shape';
import { span } from '../text/block';
import { defineRule } from './rule';

export default defineRule({
  id: 'preamble-unnumbered',
  severity: 'error',
  title: 'Preambular paragraphs have no numbers',
  messages: {
    numbered: 'This paragraph belongs to the preamble; preambular paragraphs have no numbers.',
    fix: 'Remove the number',
  },
  why: 'Only operative paragraphs are numbered. A number here would make everyone count differently.',
  source: 'Editorial Manual of the United Nations, Resolutions; no exception in 17,000 issued texts',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n⟦1.⟧ *Recalling* its earlier work on lighthouses,\n\n*Noting* the report on beacons,\n\n1. *Welcomes* the report;\n\n2. *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Noting* the report on beacons,\n\n1. *Welcomes* the report;\n\n2. *Decides* to keep the matter under review.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其关于灯塔的工作，\n\n⟦2.⟧ **注意到**秘书长的报告，\n\n1. **欢迎**该报告；\n\n2. **决定**继续处理此案。\n',
      after: '**大会**，\n\n**回顾**其关于灯塔的工作，\n\n**注意到**秘书长的报告，\n\n1. **欢迎**该报告；\n\n2. **决定**继续处理此案。\n',
    },
  ],
  scope: 'resolution',
  reads: [],
  *check(resolution) {
    for (const part of resolution.parts) {
      if (part.kind === 'annex') continue;
      for (const { marker, passages } of [...part.preamble.filter((element) => element.marker?.kind === 'number'), ...lettered(part)]) {
        const passage = passages[0]!;
        yield {
          span: marker!.span,
          message: 'numbered',
          fix: { title: 'fix', safe: false, edits: [{ span: span(passage.block, passage.span.start, marker!.contentStart), newText: '' }] },
        };
      }
    }
  },
});

/** Paragraphs of the preamble with a letter before their lead, though no colon has opened a list. */
function lettered({ elements }: Part): Element[] {
  const end = elements.findIndex(({ kind }) => kind === 'operative' || kind === 'operative_unnumbered');
  return elements.slice(0, end).filter(({ kind, marker, lead, parent }) => kind === 'subitem' && marker !== null && marker.kind !== 'bullet'
    && lead?.style != null && lead.match?.head != null && lead.match.position !== 'operative' && (parent === null || !opensList(parent)));
}

function opensList({ kind, passages }: Element): boolean {
  return kind !== 'preambular' || endKindOf(passages[passages.length - 1]!) === 'colon';
}
