/** What is derived from rules and packs equals its source. `npm run generate` writes it anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../server/src/features/config/schema';
import { packs } from '../server/src/language/index';
import { coverageDocs } from '../server/src/rules/coverage';
import { optionSchema, ruleDocs, rulePage, ruleTable, severitySchema } from '../server/src/rules/docs';
import { rules } from '../server/src/rules/index';
import { snippetsOf } from './support/snippets';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (value: unknown) => JSON.stringify(value, null, 2) + '\n';

describe('rule pages', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    await expect(ruleDocs(rule)).toMatchFileSnapshot(join(root, rulePage(id)));
  });

  it('are there for the rules and for nothing else', () => {
    expect(readdirSync(join(root, 'server/docs/rules')).sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
  });
});

it('the table of languages and organs', async () => {
  await expect(coverageDocs(rules, read('server/docs/left-out.md'))).toMatchFileSnapshot(join(root, 'server/docs/coverage.md'));
});

it.each(rules.map((rule) => [rule.id, rule] as const))('the examples of %s are in languages that have the rule', (_, { needs, examples }) => {
  for (const { language } of examples) expect(needs?.(packs[language]) ?? true, language).toBe(true);
});

it('README lists the rules', async () => {
  const [begin, end] = ['<!-- rules:begin -->\n', '<!-- rules:end -->'];
  const readme = read('README.md');
  const [before, rest] = readme.split(begin);
  const [, after] = rest!.split(end);
  await expect(`${before}${begin}\n${ruleTable(rules)}\n\n${end}${after}`).toMatchFileSnapshot(join(root, 'README.md'));
});

it('package.json offers each rule in the settings', async () => {
  const manifest = JSON.parse(read('package.json'));
  manifest.contributes.configuration.properties['resolute.rules'].properties = severitySchema(rules);
  manifest.contributes.configuration.properties['resolute.ruleOptions'].properties = optionSchema(rules);
  await expect(json(manifest)).toMatchFileSnapshot(join(root, 'package.json'));
});

it('the schema of .resolute.json knows each rule and setting', async () => {
  await expect(json(configSchema())).toMatchFileSnapshot(join(root, 'server/schema/resolute.schema.json'));
});

describe('the words of package.json', () => {
  const translations = readdirSync(root).filter((name) => /^package\.nls\..+\.json$/.test(name));
  const english: Record<string, string> = JSON.parse(read('package.nls.json'));

  it('are all there and all used', () => {
    const used = new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!));
    expect(Object.keys(english).sort()).toEqual([...used].sort());
  });

  it('are in the six languages', () => expect(translations.sort()).toEqual(['ar', 'es', 'fr', 'ru', 'zh-cn'].map((id) => `package.nls.${id}.json`)));

  it.each(translations)('%s', (name) => {
    const words: Record<string, string> = JSON.parse(read(name));
    expect(Object.keys(words)).toEqual(Object.keys(english));
    const code = (text: string) => text.match(/`[^`]+`/g);
    for (const [key, text] of Object.entries(words)) expect(code(text), key).toEqual(code(english[key]!));
  });
});

describe('snippets', () => {
  it.each(Object.values(packs).map((pack) => [pack.id, pack] as const))('%s', async (id, pack) => {
    await expect(json(snippetsOf(pack))).toMatchFileSnapshot(join(root, `snippets/${id}.json`));
  });

  it('have a name of their own', () => {
    for (const pack of Object.values(packs)) {
      expect(Object.keys(snippetsOf(pack)).length, pack.id).toBeGreaterThanOrEqual(new Set(pack.clauses.map(({ id }) => id)).size);
    }
  });

  it('agree with the organ, and stand in the emphasis of the language', () => {
    const french = Object.values(snippetsOf(packs.fr)).map(({ body }) => body);
    expect(french).toContain('*Guidée* par les buts et principes énoncés dans la Charte des Nations Unies,');
    expect(french).toContain('*Guidé* par les buts et principes énoncés dans la Charte des Nations Unies,');
    expect(Object.values(snippetsOf(packs.zh)).filter(({ body }) => /^\*\*[^*]+\*\*/.test(body)).length).toBeGreaterThan(10);
    const arabic = Object.values(snippetsOf(packs.ar)).map(({ body }) => body);
    expect(arabic.some((body) => /^\*\*\*[^*]+\*\*\*/.test(body))).toBe(true);
    expect(arabic.some((body) => /^\*[^*]+\*(?!\*)/.test(body))).toBe(true);
  });

  it('hold no brace of the packs', () => {
    for (const pack of Object.values(packs)) {
      for (const { body } of Object.values(snippetsOf(pack))) expect(body).not.toMatch(/\{[mf]:/);
    }
  });
});
