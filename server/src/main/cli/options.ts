import { Failure } from './failure';

/** Where a command writes. */
export interface Console {
  /** Results, to standard output. */
  out(text: string): void;
  /** One line for the person, to standard error. */
  error(line: string): void;
}

/** The value of an option that is one of several. Throws {@link Failure} where it is none of them. */
export function checked<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const known = allowed.find((it) => it === value);
  if (known === undefined) throw new Failure(`${option} is one of ${allowed.join(', ')}; "${value}" is not`);
  return known;
}
