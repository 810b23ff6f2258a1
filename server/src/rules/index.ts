import preambleComma from './preamble-comma';
import preambleLastComma from './preamble-last-comma';
import type { Rule } from './rule';

/** Every rule, in alphabetical order. A rule is added by its file and a line here. */
export const rules: readonly Rule[] = [
  preambleComma,
  preambleLastComma,
];
