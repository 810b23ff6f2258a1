import type { Profile } from './profile';

/** The text as it is issued after adoption. */
export const final: Profile = {
  id: 'final',
  description: 'The text as it is issued: no blank or option may be left, and lines about sponsors are not asked for.',
  severities: {},
  options: {},
};
