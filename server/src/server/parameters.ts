import type { Position } from 'vscode-languageserver';

/** Whether a value can be used. */
export type Check = (value: unknown) => boolean;

/** What is looked at before a request is carried out, by the names of its parameters; an editor may send anything. */
export type Checks = Readonly<Record<string, Check>>;

/** The name of the first parameter that is missing or cannot be used; null where all can. */
export function unusableIn(parameters: unknown, checks: Checks): string | null {
  return Object.entries(checks).find(([name, check]) => !check((parameters as Record<string, unknown> | null | undefined)?.[name]))?.[0] ?? null;
}

export const isText: Check = (value) => typeof value === 'string';

export function isOneOf(...values: readonly string[]): Check {
  return (value) => values.some((it) => it === value);
}

export function isListOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

export function isAbsentOr(check: Check): Check {
  return (value) => value === undefined || value === null || check(value);
}

export const isDocument: Check = (value) => isText((value as { uri?: unknown } | null | undefined)?.uri);

export const isPosition: Check = (value) => {
  const { line, character } = (value ?? {}) as Partial<Position>;
  return Number.isInteger(line) && Number.isInteger(character);
};
