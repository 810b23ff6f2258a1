import type { LanguagePack } from '../language/pack';
import type { Resolution } from '../syntax/model';
import { emphasisFault, type EmphasisFault } from './shared/lead-emphasis';
import { leadHabits, leadRuns, marksFor, restyle, type LeadHabits } from './shared/lead-habits';
import { leadPassages } from './shared/lead-paragraphs';
import { defineRule, type Finding } from './rule';

export default defineRule({
  id: 'lead-italic',
  scope: 'resolution',
  reads: ['leads', 'openings'],
  severity: 'warning',
  title: 'The opening words are emphasized, all of them and nothing else',
  messages: {
    missing: 'The opening words “{lead}” are not emphasized.',
    number: 'The emphasis of “{lead}” takes in the number of the paragraph, or its full stop.',
    unpaired: 'The emphasis of “{lead}” has a mark on one side only, or marks that are taken as text.',
    glued: 'A space is missing after the opening words “{lead}”.',
    broken: 'The emphasis of the opening words does not end with a word: it should cover “{lead}”.',
    short: 'The emphasis stops too soon: the opening words are “{lead}”.',
    long: 'The emphasis goes too far: the opening words are “{lead}”.',
    style: 'These opening words are emphasized in another way than those of the other paragraphs.',
    everywhere: 'The opening words of this text are emphasized in another way than the organ’s resolutions in this language.',
    space: 'Insert a space',
    emphasise: 'Emphasize the opening words',
    restyle: 'Emphasize like the other paragraphs',
    restyleAll: 'Emphasize all opening words as the organ does',
  },
  why: 'The emphasized words say at a glance what the organ does. Editors set exactly the verb with its adverbs and complements apart.',
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
    for (const passage of leadPassages(resolution)) {
      const fault = emphasisFault(passage, pack, habits);
      if (fault && fault.kind !== 'preposition') yield finding(fault, resolution);
    }
  },
});

function finding({ kind, severity, span, lead, edits, atAdverb }: EmphasisFault, { organ }: Resolution): Finding {
  // The Security Council often emphasises the verb alone: it leaves an adverb of repetition out 7 times in 100, the other organs 4 in 1,000.
  const usual = organ === 'SC' && atAdverb ? 'information' : severity === 'warning' ? null : organ === 'SC' ? 'hint' : severity;
  const fix = { title: kind === 'glued' ? 'space' : 'emphasise', safe: true, edits };
  return { span, message: kind, parameters: { lead }, ...(usual && { severity: usual }), fix };
}

function* styles(resolution: Resolution, pack: LanguagePack, { style, marks }: LeadHabits): Generator<Finding> {
  if (style !== resolution.emphasis) {
    const all = [...leadRuns(resolution, pack)];
    const fix = { title: 'restyleAll', safe: true, edits: all.flatMap((run) => restyle(run, marksFor(resolution.emphasis))) };
    if (all.length > 2) yield { span: all[0]!.outer, message: 'everywhere', severity: 'information', fix };
  }
  for (const run of leadRuns(resolution, pack)) {
    if (run.style === style) continue;
    // Bold without the slant, which Arabic type hardly shows, is met in Arabic 27 times as often as any other wrong style elsewhere.
    const milder = run.style === 'bold' && style === 'bold-italic' ? { severity: 'information' as const } : {};
    yield { span: run.outer, message: 'style', ...milder, fix: { title: 'restyle', safe: true, edits: restyle(run, marks) } };
  }
}
