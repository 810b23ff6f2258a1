import type { Clause } from '../pack';

export const clauses: readonly Clause[] = [];
