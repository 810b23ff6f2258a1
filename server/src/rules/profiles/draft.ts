import type { Profile } from './profile';

export const draft: Profile = {
  id: 'draft',
  description: 'A draft on its way to the organ: blanks and options are work in progress.',
  severities: {},
  options: {},
};
