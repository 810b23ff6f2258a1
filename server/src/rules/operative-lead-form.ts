import { leadParagraphs } from './shared/lead-paragraphs';
import { wrongForm } from './shared/lead-form';
import { defineRule } from './rule';

export default defineRule({
  id: 'operative-lead-form',
  scope: 'resolution',
  reads: ['leads'],
  severity: 'warning',
  needs: ({ leads }) => leads.heads.some(({ preambular, operative }) => preambular[0] !== operative[0]) || leads.onlyIn !== undefined,
  title: 'An operative paragraph opens with a verb in the present indicative',
  messages: {
    form: '“{lead}” is the form of a preambular paragraph; in the operative part write “{right}”.',
    unknown: '“{lead}” is the form of a preambular paragraph; the operative part opens with a verb in the present.',
    usage: '“{lead}” opens preambular paragraphs only; begin this paragraph of the operative part with another verb.',
    convert: 'Write “{right}”',
  },
  why: 'Each operative paragraph completes the sentence that the name of the organ begins: “The General Assembly … decides”.',
  source: 'UN Editorial Manual, Resolutions and other formal decisions, II.C',
  examples: [
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其关于灯塔的决议，\n\n1. **⟦铭记⟧**灯塔的作用；\n\n2. **感谢**灯塔看守人。\n',
      after: '**大会**，\n\n**回顾**其关于灯塔的决议，\n\n1. **强调**灯塔的作用；\n\n2. **感谢**灯塔看守人。\n',
    },
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier texts on lighthouses,\n\n'
        + '1. *⟦Welcoming⟧* the work of the keepers;\n\n2. *Decides* to act.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier texts on lighthouses,\n\n'
        + '1. *Welcomes* the work of the keepers;\n\n2. *Decides* to act.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* sus textos sobre los faros,\n\n1. *⟦Tomando nota⟧* del informe;\n\n'
        + '2. *Decide* actuar.\n',
      after: '*La Asamblea General*,\n\n*Recordando* sus textos sobre los faros,\n\n1. *Toma nota* del informe;\n\n2. *Decide* actuar.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свои резолюции о маяках,\n\n1. *⟦приветствуя⟧* работу смотрителей;\n\n'
        + '2. *постановляет* действовать.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свои резолюции о маяках,\n\n1. *приветствует* работу смотрителей;\n\n'
        + '2. *постановляет* действовать.\n',
    },
  ],
  * check(resolution) {
    if (!resolution.pack) return;
    for (const paragraph of leadParagraphs(resolution)) {
      const finding = paragraph.position === 'operative' ? wrongForm(paragraph, resolution.pack) : null;
      if (finding) yield finding;
    }
  },
});
