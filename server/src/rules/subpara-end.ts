import type { Element } from '../syntax/model';
import { endMarkOf, isWhollyEmphasised, type EndKind } from '../syntax/shape';
import { defineRule, type Finding } from './rule';
import { lastPassageOf, repairEnd, type Wanted } from './shared/end-marks';
import { listsOf } from './shared/lists';
import { closingKind, paragraphEndsOf } from './shared/paragraph-ends';

export default defineRule({
  id: 'subpara-end',
  severity: 'warning',
  byOrgan: { SC: 'information' },
  title: 'Subparagraphs end like their neighbours, after a colon',
  messages: {
    other: 'This item ends with “{found}”; like the others of its list it should end with “{mark}”.',
    none: 'This item has no end mark; like the others of its list it should end with “{mark}”.',
    intro: 'A list follows; the words before it should end with a colon.',
    fix: 'End it with “{mark}”',
  },
  why: 'The items of an operative list end with semicolons, those of a preambular list mostly with commas, and a colon introduces them; the last takes the mark of its paragraph.',
  source: 'Practice of issued texts of 2019 to 2026: 99 per cent outside the Security Council',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* the following:\n\n(a) A list of lamps⟦.⟧\n\n(b) A list of keepers;\n\n(c) A map;\n\n(d) A calendar;\n\n2. *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* the following:\n\n(a) A list of lamps;\n\n(b) A list of keepers;\n\n(c) A map;\n\n(d) A calendar;\n\n2. *Decides* to keep the matter under review.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其关于灯塔的工作，\n\n1. **请**秘书长提交⟦。⟧\n\n(a) 灯具清单；\n\n(b) 管理员名单；\n\n2. **决定**继续处理此案。\n',
      after: '**大会**，\n\n**回顾**其关于灯塔的工作，\n\n1. **请**秘书长提交：\n\n(a) 灯具清单；\n\n(b) 管理员名单；\n\n2. **决定**继续处理此案。\n',
    },
  ],
  // "semicolon", "comma", or "either": that of most items of a list.
  options: { mark: 'semicolon' },
  scope: 'resolution',
  reads: ['leads', 'ends'],
  *check(resolution, { options }): Generator<Finding> {
    const and = resolution.pack?.masthead.and ?? [];
    const ends = [...paragraphEndsOf(resolution).values()].flatMap(({ preamble, operative }) => [...preamble, ...operative]);
    const closing = new Set(ends.map((end) => end.closing));
    for (const items of listsOf(resolution)) {
      const opener = items[0]!.parent!;
      const introduction = closingKind(opener, and);
      if (introduction !== 'colon' && introduction !== 'semicolon' && !(introduction === 'none' && opener.kind === 'subitem')) {
        const { span, edit, mark } = repairEnd(opener, 'colon', resolution);
        yield { span, message: 'intro', parameters: { mark }, fix: { title: 'fix', safe: true, edits: [edit] } };
      }
      const inner = items.filter((item) => !closing.has(item) && item.items.length === 0);
      const wanted = usual(inner, opener, and, options.mark);
      for (const item of wanted ? inner : []) {
        const kind = closingKind(item, and);
        if (kind === wanted || !wanted || kind === 'colon' || (kind === 'none' && isWhollyEmphasised(lastPassageOf(item)))) continue;
        const { span, edit, mark } = repairEnd(item, wanted, resolution);
        const found = endMarkOf(lastPassageOf(item).inline).mark;
        yield { span, message: kind === 'none' ? 'none' : 'other', parameters: { found, mark }, fix: { title: 'fix', safe: true, edits: [edit] } };
      }
    }
  },
});

/** The mark that items of a list end with; null for a list that is set in another way, as names or sentences. */
function usual(inner: readonly Element[], opener: Element, and: readonly string[], mark: unknown): Wanted | null {
  const kinds = inner.map((item) => closingKind(item, and));
  const count = (kind: EndKind) => kinds.filter((other) => other === kind).length;
  let paragraph = opener;
  while (paragraph.parent) paragraph = paragraph.parent;
  const mayBeCommas = paragraph.kind === 'preambular' || mark === 'either';
  const commas = mayBeCommas && count('comma') > count('semicolon');
  const wanted = mark === 'comma' || commas || (paragraph.kind === 'preambular' && inner.length === 1) ? 'comma' : 'semicolon';
  // Where commas are asked for, a list in semicolons is no list that is set in another way.
  const others = kinds.filter((kind) => kind !== wanted && kind !== 'colon' && !(mark === 'comma' && kind === 'semicolon'));
  return others.length > 1 && others.length * 2 > inner.length ? null : wanted;
}
