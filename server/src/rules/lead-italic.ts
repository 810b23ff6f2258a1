import type { LanguagePack } from '../language/pack';
import type { Passage, Resolution } from '../syntax/model';
import { emphasisFault, type EmphasisFault } from './shared/lead-emphasis';
import { leadHabits, leadRuns, marksFor, restyle, type LeadHabits } from './shared/lead-habits';
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
  why: 'The emphasised words say at a glance what the organ does. Editors set exactly the verb with its adverbs and complements apart.',
  source: 'Practice of issued texts, 2000–2026: italic in four languages, bold in Chinese, bold italic in Arabic (italic in the Human Rights Council)',
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
    const habits = leadHabits(resolution, pack);
    yield* styles(resolution, pack, habits);
    for (const passage of openings(resolution)) {
      const fault = emphasisFault(passage, pack, habits);
      if (fault && fault.kind !== 'preposition') yield finding(fault, resolution);
    }
  },
});

/** Unnumbered text among numbered paragraphs is a quotation or a list. */
function* openings({ parts }: Resolution): Generator<Passage> {
  for (const { preamble, operative } of parts) {
    for (const { kind, lead, passages: [passage] } of [...preamble, ...operative]) {
      if (passage && (kind !== 'operative_unnumbered' || operative.length === 1 || lead?.style)) yield passage;
    }
  }
}

function finding({ kind, severity, span, lead, edits }: EmphasisFault, { organ }: Resolution): Finding {
  // The Security Council often emphasises the verb alone.
  const milder = severity === 'warning' ? {} : { severity: organ === 'SC' ? 'hint' : severity } as const;
  return { span, message: kind, parameters: { lead }, ...milder, fix: { title: 'emphasise', safe: true, edits } };
}

function* styles(resolution: Resolution, pack: LanguagePack, { style, marks }: LeadHabits): Generator<Finding> {
  if (style !== resolution.emphasis) {
    const all = [...leadRuns(resolution, pack)];
    const fix = { title: 'restyleAll', safe: true, edits: all.flatMap((run) => restyle(run, marksFor(resolution.emphasis))) };
    if (all.length > 2) yield { span: all[0]!.outer, message: 'everywhere', severity: 'information', fix };
  }
  for (const run of leadRuns(resolution, pack)) {
    if (run.style !== style) yield { span: run.outer, message: 'style', fix: { title: 'restyle', safe: true, edits: restyle(run, marks) } };
  }
}
