import { defineRule } from './rule';

export default defineRule({
  id: 'subpara-single',
  severity: 'hint',
  byOrgan: { SC: 'off' },
  title: 'A list has two items or more',
  messages: { single: 'This is the only item of its list: join it to the paragraph, or add another item.' },
  why: 'A letter tells items apart. With one item only, its words belong to the paragraph.',
  source: 'Editorial Manual of the United Nations, Paragraphs and subparagraphs',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* the following:\n\n⟦(a)⟧ A list of lamps;\n\n2. *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* a list of lamps;\n\n2. *Decides* to keep the matter under review.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою работу по маякам,\n\n1. *просит* представить:\n\n⟦a)⟧ список ламп;\n\n2. *постановляет* продолжать заниматься этим вопросом.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою работу по маякам,\n\n1. *просит* представить список ламп;\n\n2. *постановляет* продолжать заниматься этим вопросом.\n',
    },
  ],
  scope: 'resolution',
  reads: [],
  *check({ parts }) {
    for (const { kind, elements } of parts) {
      // The last paragraph may have a list that is being typed.
      const last = elements.findLastIndex((element) => element.kind.startsWith('operative') || element.kind === 'preambular');
      for (const element of kind === 'annex' ? [] : elements.slice(0, Math.max(0, last))) {
        const [only, another] = element.items;
        if (!only?.marker || another || only.marker.kind === 'bullet' || only.marker.kind === 'number' || only.marker.value !== 1) continue;
        yield { span: only.marker.span, message: 'single' };
      }
    }
  },
});
