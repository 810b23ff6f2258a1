import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string; readonly params: unknown }[] | null;
}
interface Validator {
  compile(schema: object): Validate;
  validateSchema(schema: object): unknown;
  readonly errors?: Validate['errors'];
}

const require = createRequire(import.meta.url);
const { Ajv } = require('ajv') as { Ajv: new (options: object) => Validator };
const addFormats = require('ajv-formats') as (validator: Validator) => void;
const { parse } = require('yaml') as { parse(text: string): unknown };

const validator = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(validator);

/** The official schema of SARIF 2.1.0, whose packaging names an older draft of JSON Schema that it makes no use of. */
export function sarifSchema(): object {
  const { $schema, id, ...schema } = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>;
  return schema;
}

/** What a schema finds wrong in a value; and in the schema itself. */
export function faultsBy(schema: object): (value: unknown) => string[] {
  const validate = validator.compile(schema);
  const told = (errors: Validate['errors']): string[] => (errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
  return (value) => (validate(value) ? [] : told(validate.errors));
}

/** Whether a schema is one. */
export function isSchema(schema: object): boolean {
  return validator.validateSchema(schema) === true;
}

export const yaml = parse;
