/** Why a rename cannot be done: one sentence. */
export interface Refusal {
  readonly refused: string;
}

/** What was typed, short enough to be said. */
export function clipped(name: string): string {
  return [...name].slice(0, 40).join('');
}
