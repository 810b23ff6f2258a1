import type { Node } from 'jsonc-parser';
import { severities } from '../../rules/registry';
import type { Options, Rule, Severity } from '../../rules/rule';
import { entriesOf, like, type Kind, type Problems, type Schema } from './kinds';
import { nearest } from './nearest';

/** What settings say of single rules. */
export interface RuleChoices {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly options: Readonly<Record<string, Options>>;
}

const levels: readonly (Severity | 'off')[] = [...severities, 'off'];

/** Rules by id: each a severity, or an object with a severity and options. */
export function ruleChoices(rules: readonly Rule[]): Kind<RuleChoices> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    schema: { type: 'object', additionalProperties: false, properties: Object.fromEntries(rules.map((rule) => [rule.id, schemaOf(rule)])) },
    read(node, problems) {
      if (node.type !== 'object') return problems.add(node, 'object', { name: 'rules', example: '{ "repeat-sequence": "off" }' });
      const chosen: Record<string, Severity | 'off'> = {};
      const options: Record<string, Options> = {};
      for (const { key, name, value } of entriesOf(node)) {
        const rule = byId.get(name);
        if (!rule) unknown(problems, key, 'unknown-rule', name, byId.keys());
        else if (value?.type === 'object') {
          for (const part of entriesOf(value)) {
            if (part.name === 'options') {
              options[rule.id] = { ...options[rule.id], ...(part.value && optionsOf(rule, part.value, problems)) };
            } else if (part.name !== 'severity') unknown(problems, part.key, 'unknown-setting', part.name, ['severity', 'options']);
            else if (isLevel(part.value?.value)) chosen[rule.id] = part.value.value;
            else if (part.value) problems.add(part.value, 'choice', { name: 'severity', values: levels.join(', ') });
          }
        } else if (isLevel(value?.value)) chosen[rule.id] = value.value;
        else if (value) problems.add(value, 'severity', { name: rule.id, values: levels.join(', ') });
      }
      return { severities: chosen, options };
    },
  };
}

/** Says that there is no such name, and which may be meant. */
export function unknown(
  problems: Problems, key: Node, id: 'unknown-rule' | 'unknown-setting' | 'unknown-option', name: string, names: Iterable<string>,
  rule?: string,
): void {
  const near = nearest(name, names);
  const parameters = { name, ...(near && { near }), ...(rule && { rule }) };
  problems.add(key, near ? `${id}-near` : id, parameters);
}

function isLevel(value: unknown): value is Severity | 'off' {
  return levels.some((level) => level === value);
}

function optionsOf(rule: Rule, node: Node, problems: Problems): Options | undefined {
  if (node.type !== 'object') return problems.add(node, 'object', { name: 'options', example: '{ }' });
  const defaults = rule.options ?? {};
  const options: Record<string, string | number | boolean> = {};
  for (const { key, name, value } of entriesOf(node)) {
    if (!rule.options) problems.add(key, 'no-options', { rule: rule.id });
    else if (!Object.hasOwn(defaults, name)) unknown(problems, key, 'unknown-option', name, Object.keys(defaults), rule.id);
    else if (value) {
      const read = like(defaults[name]!).read(value, problems);
      if (read !== undefined) options[name] = read;
    }
  }
  return options;
}

/** What an editor may offer for one rule. */
function schemaOf({ title, severity, options }: Rule): Schema {
  const level = { enum: levels, default: severity };
  const kinds = Object.fromEntries(Object.entries(options ?? {}).map(([name, value]) => [name, like(value).schema]));
  const ofOptions = { type: 'object', additionalProperties: false, properties: kinds };
  const properties = { severity: level, ...(options && { options: ofOptions }) };
  return {
    description: `${title}.`,
    anyOf: [level, { type: 'object', additionalProperties: false, properties }],
    default: severity,
  };
}
