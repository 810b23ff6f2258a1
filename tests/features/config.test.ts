/** A team's settings file: what it says, and what is wrong in it, at its place. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseTree } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { Problems } from '../../server/src/features/config/kinds';
import { problemText } from '../../server/src/features/config/problems';
import { readEditorSettings, readSettings } from '../../server/src/features/config/read';
import { ruleChoices } from '../../server/src/features/config/rules';
import type { Rule } from '../../server/src/rules/rule';
import { marked, withMarks } from '../support/marked';

describe('what it says', () => {
  test('is read with comments and trailing commas', () => {
    const { values, problems } = readSettings(`\ufeff{
      // the Third Committee
      "$schema": "x", "profile": "final", "language": "fr", "organ": "GA", "session": 80, "maxFindings": 10, "resolutionIndex": "index.csv",
      "rules": { "preamble-comma": "hint", "repeat-sequence": { "severity": "off" }, },
      "include": ["drafts/**"], "exclude": [],
    }`);
    expect(problems).toEqual([]);
    expect(values).toEqual({
      profile: 'final', language: 'fr', organ: 'GA', session: 80, maxFindings: 10, resolutionIndex: 'index.csv',
      rules: { severities: { 'preamble-comma': 'hint', 'repeat-sequence': 'off' }, options: {} }, include: ['drafts/**'], exclude: [],
    });
  });

  test.each(['', '  \n', '{}'])('may be nothing: %j', (text) => {
    expect(readSettings(text)).toEqual({ values: {}, problems: [], indexPlace: null });
  });
});

describe('what is wrong', () => {
  test.each([
    ['unknown-setting-near', '{ ⟦"profil"⟧: "mun" }'],
    ['unknown-setting', '{ ⟦"colour"⟧: "blue" }'],
    ['choice', '{ "profile": ⟦"student"⟧ }'],
    ['choice', '{ "language": ⟦["fr"]⟧ }'],
    ['choice', '{ "organ": ⟦"ga"⟧ }'],
    ['whole-number', '{ "session": ⟦"80"⟧ }'],
    ['whole-number', '{ "maxFindings": ⟦0⟧ }'],
    ['object', '{ "rules": ⟦[]⟧ }'],
    ['unknown-rule-near', '{ "rules": { ⟦"preamble-coma"⟧: "off" } }'],
    ['unknown-rule', '{ "rules": { ⟦"__proto__"⟧: "off" } }'],
    ['severity', '{ "rules": { "preamble-comma": ⟦"warn"⟧ } }'],
    ['severity', '{ "rules": { "preamble-comma": ⟦true⟧ } }'],
    ['choice', '{ "rules": { "preamble-comma": { "severity": ⟦2⟧ } } }'],
    ['unknown-setting', '{ "rules": { "preamble-comma": { ⟦"colour"⟧: "off" } } }'],
    ['no-options', '{ "rules": { "preamble-comma": { "options": { ⟦"mark"⟧: ";" } } } }'],
    ['text', '{ "resolutionIndex": ⟦7⟧ }'],
    ['texts', '{ "include": ⟦"drafts"⟧ }'],
    ['texts', '{ "exclude": ["a", ⟦1⟧] }'],
    ['no-object', '⟦[1]⟧'],
    ['comma-missing', '{ "profile": "mun" ⟦"organ"⟧: "GA" }'],
    ['value-missing', '{ "profile": ⟦}⟧'],
  ])('%s: %s', (id, source) => {
    const { text } = marked(source);
    const { problems } = readSettings(text);
    expect(withMarks(text, problems)).toBe(source);
    expect(problems.map((problem) => problem.id)).toEqual([id]);
    expect(problemText(problems[0]!, 'en')).not.toMatch(/\{[a-z]+\}|undefined/);
  });

  test('leaves the rest as it is', () => {
    expect(readSettings('{ "profile": "mun", "rules": { "no-such": "off", "preamble-comma": "off" }, "session": ').values)
      .toEqual({ profile: 'mun', rules: { severities: { 'preamble-comma': 'off' }, options: {} } });
  });

  test('is told of an editor’s settings too, other than names that are not ours', () => {
    expect(readEditorSettings({ rules: { nonsense: 'off' }, format: { onSave: true }, maxFindings: -3 }).problems.map(({ id }) => id)).toEqual(['unknown-rule', 'whole-number']);
    expect(readEditorSettings(null).problems).toEqual([]);
    expect(readEditorSettings({ session: null, rules: {}, resolutionIndex: '' })).toMatchObject({ problems: [], values: { rules: { severities: {} } } });
  });

  test.each([['brackets', '['.repeat(500_000)], ['braces', '{"a":'.repeat(100_000)], ['length', ' '.repeat(1_000_001)]])('never throws: %s', (_, text) => {
    expect(readSettings(text).problems.length).toBeGreaterThan(0);
  });

  test('never throws, and stands inside the text, whatever the text', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ':', ',', '"', '"rules"', '"profile"', '"mun"', '1', 'null', '// x\n', '/*', '\\u12', '\n', 'é', '\ud800');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
      const text = words.join('');
      for (const { start, end } of readSettings(text).problems) expect([start >= 0, end >= start, end <= text.length + 1]).toEqual([true, true, true]);
    }));
  });
});

test('what is wrong is told in the six languages, with the same parameters', () => {
  const source = readFileSync('server/src/features/config/problems.ts', 'utf8');
  const english = new Map([...source.matchAll(/^ {2}'([a-z-]+)': '([^']+)',$/gm)].map((match) => [`config/${match[1]}`, match[2]!]));
  expect(english.size).toBeGreaterThan(25);
  const parameters = (text: string) => [...text.matchAll(/\{[a-z]+\}/g)].map(([name]) => name).sort();
  for (const language of ['ar', 'es', 'fr', 'ru', 'zh']) {
    const table = JSON.parse(readFileSync(`server/l10n/${language}.json`, 'utf8')) as Record<string, string>;
    const own = Object.keys(table).filter((key) => key.startsWith('config/') && key !== 'config/in-editor');
    expect(own.sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of english) expect([language, key, ...parameters(table[key]!)]).toEqual([language, key, ...parameters(text)]);
  }
});

test('the example of the README is right', () => {
  const [, example] = /```json\n([^`]+)```/.exec(readFileSync('README.md', 'utf8'))!;
  const { values, problems } = readSettings(example!);
  expect(problems.map((problem) => problemText(problem, 'en'))).toEqual([]);
  expect(Object.keys(values)).toContain('resolutionIndex');
});

test('options of rules are checked by their kinds', () => {
  const rule = { id: 'lamps', title: 'Lamps', severity: 'hint', options: { colour: 'red', most: 3, lit: true } } as unknown as Rule;
  const read = (text: string) => {
    const problems = new Problems();
    return { choices: ruleChoices([rule]).read(parseTree(text)!, problems), ids: problems.found.map(({ id }) => id) };
  };
  expect(read('{ "lamps": { "options": { "colour": "blue", "most": 4, "lit": false } } }'))
    .toEqual({ choices: { severities: {}, options: { lamps: { colour: 'blue', most: 4, lit: false } } }, ids: [] });
  expect(read('{ "lamps": { "severity": "off", "options": { "colour": 1, "most": "4", "lit": 0, "color": "x", "wick": 1 } } }'))
    .toEqual({ choices: { severities: { lamps: 'off' }, options: { lamps: {} } }, ids: ['text', 'number', 'flag', 'unknown-option-near', 'unknown-option'] });
});
