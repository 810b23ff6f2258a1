import type { Snapshot } from '../snapshot';
import type { Told } from './index';

/** What a resolution number at an offset says: organ, session, and when it can have been adopted. */
export function hoverCitation(_snapshot: Snapshot, _offset: number): Told | null {
  return null;
}
