import type { StyleWords } from '../style-words';

/** Chinese has no capitals; of abbreviations only Latin ones are met. */
export const style: StyleWords = {
  capitals: [],
  offices: [],
  abbreviations: [],
};
