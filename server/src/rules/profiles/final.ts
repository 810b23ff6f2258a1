import type { Profile } from './profile';

/** The text as it is issued after adoption. It is read as adopted, whatever its masthead says: what only drafts have is not missed. */
export const final: Profile = {
  id: 'final',
  description: 'The text as it is issued: read as adopted, so that no blank may be left and nothing is asked for that only drafts have.',
  severities: {
    'fr-semicolon-space': 'warning',
    'paragraph-split': 'warning',
    'placeholder-blank': 'error',
  },
  options: {},
};
