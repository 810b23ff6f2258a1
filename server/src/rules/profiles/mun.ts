import type { Profile } from './profile';

/** Model United Nations, as its guides teach drafting. */
export const mun: Profile = {
  id: 'mun',
  description: 'A text of Model United Nations: names of committees as organ lines, and none of the rules about mastheads, notes and sessions.',
  severities: {
    'lead-italic': 'hint',
    'lead-italic-preposition': 'off',
    'organ-gender-agreement': 'hint',
    'preamble-unnumbered': 'hint',
    'operative-last-stop': 'hint',
    'repeat-sequence': 'off',
    'repeat-not-adjacent': 'off',
  },
  options: {},
};
