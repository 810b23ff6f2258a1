import { leadParagraphs } from './shared/lead-paragraphs';
import { wrongForm } from './shared/lead-form';
import { defineRule } from './rule';

export default defineRule({
  id: 'preamble-lead-form',
  scope: 'resolution',
  reads: ['leads'],
  severity: 'warning',
  needs: ({ leads }) => leads.heads.some(({ preambular, operative }) => preambular[0] !== operative[0]) || leads.onlyIn !== undefined,
  title: 'A preambular paragraph opens with a participle or an adjective',
  messages: {
    form: '“{lead}” is the form of an operative paragraph; in the preamble write “{right}”.',
    unknown: '“{lead}” is the form of an operative paragraph; the preamble opens with a participle or an adjective.',
    usage: '“{lead}” opens operative paragraphs only; begin this paragraph of the preamble with another verb.',
    convert: 'Write “{right}”',
  },
  why: 'The preamble says why the organ acts and is one clause of the sentence that the operative part completes.',
  source: 'UN Editorial Manual, Resolutions and other formal decisions, II.C',
  examples: [
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其关于灯塔的决议，\n\n**⟦又请⟧**各国爱护灯塔，\n\n1. **感谢**灯塔看守人。\n',
      after: '**大会**，\n\n**回顾**其关于灯塔的决议，\n\n**欢迎**各国爱护灯塔，\n\n1. **感谢**灯塔看守人。\n',
    },
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier texts on lighthouses,\n\n'
        + '*⟦Also notes with concern⟧* the state of the lamps,\n\n1. *Decides* to act.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier texts on lighthouses,\n\n'
        + '*Noting with concern also* the state of the lamps,\n\n1. *Decides* to act.\n',
    },
    {
      language: 'fr',
      before: '*Le Conseil économique et social*,\n\n*⟦Rappelle⟧* ses textes sur les phares,\n\n*⟦Est conscient⟧* du danger,\n\n'
        + '1. *Décide* d’agir.\n',
      after: '*Le Conseil économique et social*,\n\n*Rappelant* ses textes sur les phares,\n\n*Conscient* du danger,\n\n'
        + '1. *Décide* d’agir.\n',
    },
    {
      language: 'ar',
      before: '***إن الجمعية العامة،***\n\n***إذ تشير*** إلى قراراتها السابقة بشأن المنارات،\n\n***⟦ترحب⟧*** بعمل الحراس،\n\n'
        + '1 - ***تقرر*** أن تعمل.\n',
      after: '***إن الجمعية العامة،***\n\n***إذ تشير*** إلى قراراتها السابقة بشأن المنارات،\n\n***وإذ ترحب*** بعمل الحراس،\n\n'
        + '1 - ***تقرر*** أن تعمل.\n',
    },
  ],
  * check(resolution) {
    if (!resolution.pack) return;
    for (const paragraph of leadParagraphs(resolution)) {
      const finding = paragraph.position === 'preambular' ? wrongForm(paragraph, resolution.pack) : null;
      if (finding) yield finding;
    }
  },
});
