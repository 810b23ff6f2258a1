import type { KnownLead, Position } from '../pack';

export const known: Readonly<Record<Position, readonly KnownLead[]>> = { preambular: [], operative: [] };
