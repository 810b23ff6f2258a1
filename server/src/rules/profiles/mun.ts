import type { Profile } from './profile';

/**
 * Model United Nations, as its guides teach drafting: other mastheads, committees that speak for themselves, underlined or plain leads,
 * sub-clauses that end in commas, hardly any notes, and no sequence of "also" and "further".
 */
export const mun: Profile = {
  id: 'mun',
  description: 'A text of Model United Nations: committees speak for themselves, and no rule asks for mastheads, notes and sessions.',
  severities: {
    'abbr-no-stops': 'off',
    'agenda-item-line': 'off',
    'agenda-title-quotes': 'off',
    'citation-first-date': 'off',
    'closing-remain-seized': 'off',
    'distr-limited': 'off',
    'footnote-required': 'off',
    'inner-verb-roman': 'off',
    'lead-italic': 'off',
    'lead-italic-preposition': 'off',
    'masthead-fields': 'off',
    'masthead-symbol-missing': 'off',
    'no-abbreviations': 'off',
    'no-emphasis': 'off',
    'operative-last-stop': 'hint',
    'organ-gender-agreement': 'hint',
    'organ-line-italic': 'off',
    'organ-line-not-committee': 'off',
    'organ-masthead-mismatch': 'off',
    'original-line': 'off',
    'preamble-unnumbered': 'hint',
    'repeat-adverb-order': 'off',
    'repeat-not-adjacent': 'off',
    'repeat-second-noticed': 'off',
    'repeat-sequence': 'off',
    'spelling-en': 'off',
    'sponsors-line': 'off',
    'subpara-end': 'off',
    'subpara-letter-style': 'hint',
    'title-present': 'off',
    'within-existing-resources': 'off',
  },
  options: {},
};
