import { openingRuns } from '../syntax/lead';
import type { Passage, Resolution } from '../syntax/model';
import { emphasisFault, type EmphasisFault } from './shared/lead-emphasis';
import { leadHabits, marksFor, restyle, type LeadHabits } from './shared/lead-habits';
import { leadParagraphs } from './shared/lead-paragraphs';
import { defineRule, type Finding } from './rule';

export default defineRule({
  id: 'lead-italic',
  scope: 'resolution',
  severity: 'warning',
  title: 'The opening words are emphasised, all of them and nothing else',
  messages: {
    missing: 'The opening words “{lead}” are not emphasised.',
    unpaired: 'The emphasis of “{lead}” has a mark on one side only, or marks that are taken as text.',
    broken: 'The emphasis of the opening words does not end with a word: it should cover “{lead}”.',
    short: 'The emphasis stops too soon: the opening words are “{lead}”.',
    long: 'The emphasis goes too far: the opening words are “{lead}”.',
    style: 'These opening words are emphasised in another way than those of the other paragraphs.',
    everywhere: 'The opening words of this text are emphasised in another way than the organ’s resolutions in this language.',
    emphasise: 'Emphasise the opening words',
    restyle: 'Emphasise like the other paragraphs',
    restyleAll: 'Emphasise all opening words as the organ does',
  },
  why: 'The emphasised words say at a glance what the organ does in a paragraph. Editors set exactly the verb with its adverbs and complements apart.',
  source: 'Practice of issued texts in six languages, 2000–2026: italic in English, French, Spanish and Russian, bold in Chinese, bold italic in Arabic (italic in the Human Rights Council)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n⟦Noting with concern⟧ the lamps,\n\n1. *Welcomes ⟦the work⟧* of the keepers;\n\n2. *Invit*⟦es⟧ all ports.\n',
      after: '*The General Assembly*,\n\n*Noting with concern* the lamps,\n\n1. *Welcomes* the work of the keepers;\n\n2. *Invites* all ports.\n',
    },
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* ses textes,\n\n*Prenant* ⟦note⟧ de l’état des phares,\n\n1. ⟦**Salue**⟧ les gardiens.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* ses textes,\n\n*Prenant note* de l’état des phares,\n\n1. *Salue* les gardiens.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**其关于灯塔的各项决议，\n\n⟦关切地注意到⟧灯具的状况，\n\n1. **欢迎**看守人的工作。\n',
      after: '**大会**，\n\n**回顾**其关于灯塔的各项决议，\n\n**关切地注意到**灯具的状况，\n\n1. **欢迎**看守人的工作。\n',
    },
  ],
  * check(resolution) {
    const { pack } = resolution;
    if (!pack) return;
    const habits = leadHabits(resolution);
    yield* styles(resolution, habits);
    for (const passage of openings(resolution)) {
      const fault = emphasisFault(passage, pack, habits);
      if (fault && fault.kind !== 'preposition') yield finding(fault, resolution);
    }
  },
});

function* openings({ parts }: Resolution): Generator<Passage> {
  for (const { preamble, operative } of parts) {
    for (const { kind, lead, passages: [passage] } of [...preamble, ...operative]) {
      // Unnumbered text among numbered paragraphs is a quotation or a list.
      if (passage && (kind !== 'operative_unnumbered' || operative.length === 1 || lead?.style)) yield passage;
    }
  }
}

function finding({ kind, severity, span, lead, edits }: EmphasisFault, { organ }: Resolution): Finding {
  // The Security Council often emphasises the verb alone.
  const milder = severity === 'warning' ? {} : { severity: organ === 'SC' ? 'hint' : severity } as const;
  return { span, message: kind, parameters: { lead }, ...milder, fix: { title: 'emphasise', safe: true, edits } };
}

function* styles(resolution: Resolution, { style, marks }: LeadHabits): Generator<Finding> {
  const runs = leadParagraphs(resolution).filter(({ lead }) => lead.match).flatMap(({ passage }) => openingRuns(passage));
  if (runs[0] && style !== resolution.emphasis && runs.length > 2) {
    const edits = runs.flatMap((run) => restyle(run, marksFor(resolution.emphasis)));
    yield { span: runs[0].outer, message: 'everywhere', severity: 'information', fix: { title: 'restyleAll', safe: true, edits } };
  }
  for (const run of runs) {
    if (run.style !== style) yield { span: run.outer, message: 'style', fix: { title: 'restyle', safe: true, edits: restyle(run, marks) } };
  }
}
