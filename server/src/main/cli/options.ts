import { parseArgs } from 'node:util';
import { Failure } from './failure';

/** Where a command writes. */
export interface Console {
  /** Results, to standard output. */
  out(text: string): void;
  /** One line for the person, to standard error. */
  error(line: string): void;
}

/** The path that stands for standard input. */
export const standardInput = '-';

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/** The options and paths of a command line. Throws {@link Failure} where an option is not known, or has no value. */
export function parsed<O extends Options>(args: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /--?[^\s'<]+/.exec(message)?.[0] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new Failure(`there is no option ${option} (resolute --help names them)`);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new Failure(`${option} ${/argument missing|ambiguous/.test(message) ? 'needs a value' : 'takes no value'}`);
    throw error;
  }
}

/** The value of an option that is one of several. Throws {@link Failure} where it is none of them. */
export function checked<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const known = allowed.find((it) => it === value);
  if (known === undefined) throw new Failure(`${option} is one of ${allowed.join(', ')}; "${value}" is not`);
  return known;
}
