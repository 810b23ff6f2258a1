import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { fields, type SettingsValues } from './fields';
import { entriesOf, Problems, type Kind } from './kinds';
import type { ConfigProblem, ProblemId } from './problems';
import { unknown } from './rules';

/** The name of a team's settings file. */
export const configName = '.resolute.json';

export interface ReadSettings {
  readonly values: SettingsValues;
  readonly problems: readonly ConfigProblem[];
  /** Where the value of the setting that names an index stands; null where there is none. */
  readonly indexPlace: { readonly start: number; readonly end: number } | null;
}

const longest = 1_000_000;
const deepest = 60;

/**
 * Reads settings: JSON, with comments and trailing commas. Whatever is wrong is told with its place, and all else holds. Never throws.
 * @param unknownNames whether names that we do not know are faults: they are in our own file, not among an editor's settings
 */
export function readSettings(text: string, unknownNames: 'faults' | 'ignored' = 'faults'): ReadSettings {
  const problems = new Problems();
  const whole: Node = { type: 'null', offset: 0, length: text.length };
  if (text.length > longest) problems.add(whole, 'too-long', { most: longest });
  const root = text.length > longest || isTooDeep(text) ? undefined : parsed(text, problems);
  const values: { -readonly [name in keyof SettingsValues]: SettingsValues[name] } = {};
  let indexPlace: ReadSettings['indexPlace'] = null;
  if (root?.type === 'object') {
    for (const { key, name, value } of entriesOf(root)) {
      if (!Object.hasOwn(fields, name)) {
        if (unknownNames === 'faults' && name !== '$schema') unknown(problems, key, 'unknown-setting', name, Object.keys(fields));
        continue;
      }
      const known = name as keyof typeof fields;
      const read = value && (fields[known].kind as Kind<never>).read(value, problems);
      if (read === undefined) continue;
      values[known] = read;
      if (known === 'resolutionIndex') indexPlace = { start: value!.offset, end: value!.offset + value!.length };
    }
  } else if (problems.found.length === 0 && text.trim() !== '') {
    problems.add(root ?? whole, 'no-object', { example: '{ "profile": "mun" }' });
  }
  return { values, problems: problems.found, indexPlace };
}

/** Settings as an editor holds them, null for those that nobody has set; the places of problems mean nothing there. */
export function readEditorSettings(value: unknown): ReadSettings {
  const set = isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([, own]) => own !== null)) : {};
  const { ruleOptions } = set;
  return readSettings(JSON.stringify(isRecord(ruleOptions) ? { ...set, rules: withOptions(set['rules'], ruleOptions) } : set), 'ignored');
}

/** Editors show a list of severities better when options stand apart from them. */
function withOptions(rules: unknown, ruleOptions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const levels = isRecord(rules) ? rules : {};
  const both = Object.entries(ruleOptions).map(([id, options]) => {
    const severity = levels[id];
    return [id, typeof severity === 'string' ? { severity, options } : { options }];
  });
  return { ...levels, ...Object.fromEntries(both) as Record<string, unknown> };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string, problems: Problems): Node | undefined {
  const errors: ParseError[] = [];
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const root = parseTree(start > 0 ? ` ${text.slice(1)}` : text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [first] = errors;
  // What follows the first fault is often found faulty only because of it.
  if (first) {
    const place: Node = { type: 'null', offset: first.offset, length: first.length };
    problems.add(place, faults[printParseErrorCode(first.error)] ?? 'syntax');
  }
  return root;
}

const faults: Readonly<Record<string, ProblemId>> = {
  PropertyNameExpected: 'name-missing',
  ValueExpected: 'value-missing',
  ColonExpected: 'colon-missing',
  CommaExpected: 'comma-missing',
  CloseBraceExpected: 'brace-missing',
  CloseBracketExpected: 'bracket-missing',
  UnexpectedEndOfString: 'quote-missing',
};

/** Whether brackets stand in one another deeper than settings do: the parser would run out of stack. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x7b || c === 0x5b) depth++;
    else if (c === 0x7d || c === 0x5d) depth--;
    if (depth > deepest) return true;
  }
  return false;
}
