import { defineRule } from './rule';

export default defineRule({
  id: 'suppression-unused',
  scope: 'resolution',
  reads: [],
  severity: 'information',
  title: 'A comment that switches rules off is still needed',
  messages: {
    unused: 'This comment silences nothing here ({rules}): you can remove it.',
    unknown: 'There is no rule of this name: {rules}.',
    idle: 'No rule was switched off before this comment: you can remove it.',
    remove: 'Remove the comment',
    removeName: 'Remove the name from the comment',
  },
  why: 'A comment that has nothing left to silence hides the next fault of the same kind. One with a misspelt name silences nothing.',
  source: 'Practice of tools that check texts and programs',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n⟦<!-- resolute-disable-next-line preamble-comma -->⟧\n*Recalling* its earlier work on lighthouses,\n\n*Welcomes* the report on beacons.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Welcomes* the report on beacons.\n',
    },
    {
      language: 'fr',
      before: '⟦<!-- resolute-disable-file point-final -->⟧\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Prend note* du rapport.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Prend note* du rapport.\n',
    },
  ],
  /** What comments silence is known only when all rules have spoken: see the finder of unneeded comments. */
  check: () => [],
});
