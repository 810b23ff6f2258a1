import type { Resolution } from '../syntax/model';
import { defineRule, type Finding } from './rule';
import { seriesFaults } from './shared/series';
import { sectionsIn, type Section } from './shared/sections';

export default defineRule({
  id: 'heading-sections',
  severity: 'warning',
  title: 'Sections are numbered I, II, III and A, B, C without gap',
  messages: {
    wrong: 'This section has the number {found}, but its place in the series is {expected}.',
    skipped: 'The sections jump to {found} here; {expected} comes next.',
    repeated: 'The section number {found} has been used already; {expected} comes next.',
    lone: 'This is the only section of its kind; a text with a section {found} has a second one too, or none.',
    correct: 'Change the number to {expected}',
  },
  why: 'Sections are cited by their numbers, and a gap looks as if a part of the text were missing.',
  source: 'Editorial Manual of the United Nations, Headings; practice of issued texts',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n## I\n\n1. *Welcomes* the report on beacons;\n\n## ⟦III⟧\n\n2. *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n## I\n\n1. *Welcomes* the report on beacons;\n\n## II\n\n2. *Decides* to keep the matter under review.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n## ⟦A⟧. Phares\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de rester saisie de la question.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n## Phares\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de rester saisie de la question.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其关于灯塔的工作，\n\n## 一\n\n1. **欢迎**该报告；\n\n## ⟦三⟧\n\n2. **决定**继续处理此案。\n',
      after: '**大会**，\n\n**回顾**其关于灯塔的工作，\n\n## 一\n\n1. **欢迎**该报告；\n\n## 二\n\n2. **决定**继续处理此案。\n',
    },
  ],
  scope: 'resolution',
  reads: [],
  *check(resolution: Resolution): Generator<Finding> {
    for (const sections of sectionsIn(resolution)) {
      yield* faultsOf(sections);
      // A number that is the only one of its stretch.
      for (const [i, section] of sections.entries()) {
        const next = sections[i + 1];
        if (section.value === 1 && section.opens && (!next || next.opens)) yield { span: section.span, message: 'lone', severity: 'information', parameters: { found: section.sign } };
      }
    }
  },
});

function* faultsOf(sections: readonly Section[]): Generator<Finding> {
  for (const { index, kind, expected } of seriesFaults(sections.map(({ value, opens }) => ({ value, mayRestart: opens })))) {
    const { span, sign, write } = sections[index]!;
    if (kind === 'missing' || kind === 'unplaced') continue;
    const newText = write(expected);
    yield { span, message: kind, parameters: { found: sign, expected: newText }, fix: { title: 'correct', safe: false, edits: [{ span, newText }] } };
  }
}
