/** The JSON schema of `.resolute.json` is one, and says of settings what Resolute says of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../server/src/features/config/read';
import { rules } from '../../server/src/rules/index';
import { faultsBy, isSchema } from '../support/schema';

const root = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'server/schema/resolute.schema.json'), 'utf8')) as object;
const faults = faultsBy(schema);
const problems = (value: unknown): unknown[] => [...readSettings(JSON.stringify(value)).problems];

test('it is a schema', () => expect(isSchema(schema)).toBe(true));

test('the example of the README is as it asks', () => {
  const examples = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```json\n([^`]*)```/g)].map((match) => JSON.parse(match[1]!) as object);
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) expect([faults(example), problems(example)]).toEqual([[], []]);
});

describe('it agrees with what Resolute tells', () => {
  test.each([
    {},
    { $schema: 'x', profile: 'mun', language: 'ar', organ: 'HRC', session: 60, maxFindings: 10 },
    { rules: Object.fromEntries(rules.map(({ id }) => [id, 'off'])) },
    { rules: Object.fromEntries(rules.map(({ id, options }) => [id, options ? { severity: 'hint', options } : { severity: 'hint' }])) },
    { include: ['drafts/**'], exclude: ['archive/**'], resolutionIndex: 'a.csv' },
  ])('of good settings: %j', (value) => expect([faults(value), problems(value)]).toEqual([[], []]));

  test.each([
    { profil: 'mun' }, { profile: 'moon' }, { organ: 'FAO' }, { language: 'pt' }, { session: 'eighty' }, { maxFindings: -1 },
    { rules: { 'preamble-coma': 'off' } }, { rules: { 'preamble-comma': 'loud' } }, { rules: 'off' }, { include: 'drafts' }, 7,
    { rules: { 'fr-semicolon-space': { options: { spacing: 7 } } } }, { rules: { 'fr-semicolon-space': { options: { spaces: 'none' } } } },
  ])('of bad settings: %j', (value) => {
    expect(faults(value)).not.toEqual([]);
    expect(problems(value)).not.toEqual([]);
  });
});

test.each(readdirSync(join(root, 'examples/editors')).filter((name) => name.endsWith('.json')))('examples/editors/%s is JSON, and starts the server', (name) => {
  expect(JSON.stringify(JSON.parse(readFileSync(join(root, 'examples/editors', name), 'utf8')))).toContain('["resolute","server","--stdio"]');
});
