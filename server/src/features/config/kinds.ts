import type { Node } from 'jsonc-parser';
import type { Parameters } from '../../rules/rule';
import type { ConfigProblem, ProblemId } from './problems';

/** A JSON schema, or a piece of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** A kind of value: how it is described to an editor, and how it is read. */
export interface Kind<T> {
  readonly schema: Schema;
  /** The value; undefined where it is of another kind, which has been said. */
  read(node: Node, problems: Problems): T | undefined;
}

/** Gathers what is wrong. */
export class Problems {
  readonly found: ConfigProblem[] = [];

  add(node: Node, id: ProblemId, parameters: Parameters = {}): undefined {
    this.found.push({ id, parameters, start: node.offset, end: node.offset + node.length });
    return undefined;
  }
}

/** The name under which a value stands; "" for the whole. */
export function nameOf(node: Node): string {
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : node.parent?.parent?.children?.[0];
  return typeof key?.value === 'string' ? key.value.slice(0, 80) : '';
}

export function choice<T extends string>(values: readonly T[], descriptions?: readonly string[]): Kind<T> {
  return {
    schema: { enum: values, ...(descriptions && { enumDescriptions: descriptions }) },
    read(node, problems) {
      const chosen = values.find((value) => value === node.value);
      return chosen ?? problems.add(node, 'choice', { name: nameOf(node), values: values.join(', ') });
    },
  };
}

export function wholeNumber(least: number, most: number): Kind<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: most },
    read(node, problems) {
      const value: unknown = node.value;
      if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
      return problems.add(node, 'whole-number', { name: nameOf(node), least, most });
    },
  };
}

export const text: Kind<string> = {
  schema: { type: 'string' },
  read: (node, problems) => (typeof node.value === 'string' ? node.value : problems.add(node, 'text', { name: nameOf(node) })),
};

export const texts: Kind<readonly string[]> = {
  schema: { type: 'array', items: { type: 'string' } },
  read(node, problems) {
    if (node.type !== 'array') return problems.add(node, 'texts', { name: nameOf(node), example: '["drafts/**"]' });
    return (node.children ?? []).flatMap((item) => {
      if (typeof item.value === 'string') return [item.value];
      problems.add(item, 'texts', { name: nameOf(item), example: '["drafts/**"]' });
      return [];
    });
  },
};

/** A value of the kind that an example is of. */
export function like(example: string | number | boolean): Kind<string | number | boolean> {
  const type = typeof example as 'string' | 'number' | 'boolean';
  const id = ({ string: 'text', number: 'number', boolean: 'flag' } as const)[type];
  return {
    schema: { type, default: example },
    read: (node, problems) => (typeof node.value === type ? node.value as typeof example : problems.add(node, id, { name: nameOf(node) })),
  };
}

/** The named values of an object; a name given twice has its last value. */
export function* entriesOf(node: Node): Generator<{ readonly key: Node; readonly name: string; readonly value: Node | undefined }> {
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key) yield { key, name: String(key.value).slice(0, 80), value };
  }
}
