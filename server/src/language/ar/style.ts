import type { StyleWords } from '../style-words';

/** Arabic has no capitals; of abbreviations only Latin ones are met. */
export const style: StyleWords = {
  capitals: [],
  offices: [],
  abbreviations: [],
};
