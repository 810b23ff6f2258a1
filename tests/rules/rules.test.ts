/** Every rule is tested by its own record: the examples, the messages, its place in the registry. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ResolutionIndex } from '../../server/src/citation/index-of-resolutions';
import { fixAll } from '../../server/src/rules/fix';
import { rules } from '../../server/src/rules/index';
import { allFindings, type JudgedFinding } from '../../server/src/rules/judgement';
import { messageText } from '../../server/src/rules/messages';
import type { RuleSettings } from '../../server/src/rules/registry';
import type { Example, Rule } from '../../server/src/rules/rule';
import { Judge } from '../../server/src/rules/run';
import { readFile } from '../../server/src/syntax/file';
import { endOf, startOf, type Block } from '../../server/src/text/block';
import { BlockDocument } from '../../server/src/text/document';
import { marked, withMarks } from '../support/marked';

const folder = join(import.meta.dirname, '../../server/src/rules');
const sources = new Map(readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name.slice(0, -3), readFileSync(join(folder, name), 'utf8')] as const)
  .filter(([name, source]) => name !== 'rule' && source.includes('defineRule(')));

const shared = existsSync(join(folder, 'shared'))
  ? readdirSync(join(folder, 'shared')).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(folder, 'shared', name), 'utf8')).join('\n')
  : '';

/** A rule that is off by default is tested as a hint, and one that asks an index of resolutions with that of the example. */
function settingsFor(rule: Rule, { resolutions }: Example): RuleSettings {
  return { severities: rule.severity === 'off' ? { [rule.id]: 'hint' } : {}, options: {}, resolutions: resolutions && new ResolutionIndex(resolutions) };
}

function findingsOf(judge: Judge, blocks: readonly Block[]): JudgedFinding[] {
  const judgement = judge.judge(readFile(blocks));
  for (const { failures } of judgement) if (failures[0]) throw failures[0].error;
  return allFindings(judgement);
}

function findingsIn(judge: Judge, text: string): JudgedFinding[] {
  return findingsOf(judge, new BlockDocument('', '', 0, text).blocks);
}

function shown(text: string, found: readonly JudgedFinding[]): string {
  return withMarks(text, found.map(({ finding }) => ({ start: startOf(finding.span), end: endOf(finding.span) })));
}

const everyRule = new Judge(rules);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const cases = rule.examples.map((example, i) => [`${example.language} ${i + 1}`, example] as const);

  it.each(cases)('finds the faults of example %s and nothing else', (_, example) => {
    const { text } = marked(example.before);
    expect(readFile(new BlockDocument('', '', 0, text).blocks).pack?.id).toBe(example.language);
    const found = findingsIn(new Judge([rule], settingsFor(rule, example)), text);
    expect(shown(text, found)).toBe(example.before);
    expect(found.length).toBeGreaterThan(0);
    for (const { finding } of found) expectWords(rule, finding);
  });

  it.each(cases)('leads from the fault to the right text in example %s', (_, example) => {
    const { before, after } = example;
    const judge = new Judge([rule], settingsFor(rule, example));
    const { text } = marked(before);
    const hasFix = findingsIn(judge, text).some(({ finding }) => finding.fix);
    if (hasFix) expect(fixAll(text, (blocks) => findingsOf(judge, blocks), () => true)).toMatchObject({ text: after, settled: true });
    expect(shown(after, findingsIn(judge, after))).toBe(after);
  });

  it.each(cases)('shows no error in the right text of example %s', (_, { after }: Example) => {
    const errors = findingsIn(everyRule, after).filter(({ severity }) => severity === 'error');
    expect(errors.map((judged) => `${judged.rule.id}: ${shown(after, [judged])}`)).toEqual([]);
  });

  it('has examples in two languages or more, unless it is named after one', () => {
    const least = /(?:^|-)(?:ar|en|es|fr|ru|zh)(?:-|$)/.test(rule.id) ? 1 : 2;
    expect(new Set(rule.examples.map(({ language }) => language)).size).toBeGreaterThanOrEqual(least);
  });

  it('uses each of its messages', () => {
    const source = sources.get(rule.id)! + shared;
    for (const id of Object.keys(rule.messages)) expect(new RegExp(`['"\`]${id}['"\`](?!:)`).test(source), `message ${id}`).toBe(true);
  });

  it('speaks to people', () => {
    for (const text of [rule.title, rule.why, rule.source, ...Object.values(rule.messages)]) {
      expect(text).toMatch(/^[^\s].*[^\s]$/u);
      expect(text).not.toMatch(/undefined|\bregex|Markdown|\.ts\b|\bsrc\//);
    }
    expect(rule.title).not.toMatch(/\.$/);
    expect(rule.why).toMatch(/[.]$/);
  });

  it('fits on a page', () => {
    expect(sources.get(rule.id)!.trimEnd().split('\n').length).toBeLessThanOrEqual(80);
  });
});

/** Every message of a finding exists in the record and all its parameters are given. */
function expectWords(rule: Rule, finding: JudgedFinding['finding']): void {
  const said = [finding, ...(finding.related ?? [])].map(({ message, parameters }) => [message, parameters] as const);
  if (finding.fix) said.push([finding.fix.title, finding.parameters]);
  for (const [id, parameters] of said) {
    expect(Object.keys(rule.messages)).toContain(id);
    expect(messageText(rule, id, 'en', parameters)).not.toMatch(/[{}]|undefined|null/);
  }
}

describe('the registry', () => {
  it('lists every rule file once, in alphabetical order', () => {
    expect(rules.map(({ id }) => id)).toEqual([...sources.keys()].sort());
  });

  it('knows each rule by the name of its file', () => {
    const index = readFileSync(join(folder, 'index.ts'), 'utf8');
    for (const { id } of rules) expect(index).toContain(`'./${id}'`);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
