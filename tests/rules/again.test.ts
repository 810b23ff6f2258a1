import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index';
import { allFindings } from '../../server/src/rules/judgement';
import type { RuleSettings } from '../../server/src/rules/registry';
import { Judge } from '../../server/src/rules/run';
import { readFile } from '../../server/src/syntax/file';
import type { Block, Span } from '../../server/src/text/block';
import { BlockDocument } from '../../server/src/text/document';

// What was found before an edit is kept where its rule says that it reads nothing of what changed. Whatever is typed, the findings must be
// those of a judge who has never seen the text before.

const settings: RuleSettings = { severities: Object.fromEntries(rules.map(({ id }) => [id, 'warning'])), options: {} };

const samples = readdirSync('examples').filter((name) => name.endsWith('.resolution.md')).map((name) => readFileSync(join('examples', name), 'utf8'));
const inRules = rules.flatMap(({ examples }) => examples.map(({ before }) => before.replace(/[⟦⟧]/gu, '')));

const typed = fc.constantFrom(
  'x', ' ', ',', ';', '.', ':', '،', '؛', '，', '*', '**', '\n', '\n\n', '\u00a0', '’', '(', ')', '3', '1. ', '2. ', '\n\n4. ', '(a) ', '\n(b) ', 'b) ', '# ', '\n\n---\n\n',
  '<sup>1</sup>', '<sup>7</sup>', '[^2]', '\n\n<sup>2</sup> Ibid.\n\n', '\n\n[^3]: Resolution 70/1.\n\n', 'resolution 64/293 of 30 July 2010', ' 1244 (1999) ', ' A/80/L.7 ',
  'Recalling', '*Recalling*', '*Also recalling*', '*Requests*', '*Rappelant*', '*Demande*', '**回顾**', '***وإذ تشير***', '*Recordando*', '*Напоминая*', 'this resolution', ' ___ ',
  'paragraph 2 above', '<!-- resolute-disable-next-line -->\n', '\n\n*The Security Council*,\n\n', '\n\n## Annex\n\n', '\n\n## II\n\n', 'Distr.: General', 'Eightieth session',
  'Decides to remain seized of the matter.', 'Option 2', '\n\nOption 1\n\n', '[', ']',
);
const edit = fc.record({ at: fc.nat(), removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)), text: fc.oneof(fc.constant(''), typed) });

function told(blocks: readonly Block[], judge: Judge): unknown[] {
  const place = ({ block, start, end }: Span) => [block.start + start, block.start + end];
  return allFindings(judge.judge(readFile(blocks))).map(({ rule, severity, finding }) => JSON.stringify([
    rule.id, severity, place(finding.span), finding.message, finding.parameters,
    finding.related?.map((one) => [place(one.span), one.message, one.parameters]), finding.fix?.edits.map((one) => [place(one.span), one.newText]),
  ])).sort();
}

function stays(texts: readonly string[], numRuns: number): void {
  fc.assert(fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
    const document = new BlockDocument('', '', 1, text);
    const judge = new Judge(rules, settings);
    told(document.blocks, judge);
    let now = text;
    for (const { at, removed, text: inserted } of edits) {
      const from = at % (now.length + 1);
      const to = Math.min(now.length, from + removed);
      document.update([{ range: { start: document.positionAt(from), end: document.positionAt(to) }, text: inserted }], document.version + 1);
      now = document.getText();
      expect(told(document.blocks, judge)).toEqual(told(new BlockDocument('', '', 1, now).blocks, new Judge(rules, settings)));
    }
  }), { numRuns });
}

describe('after edits the findings are those of a fresh look', () => {
  test('in the samples', () => stays(samples, 150));
  test('in the examples of the rules', () => stays(inRules, 400));
  test('in a draft with versions under negotiation', () => stays([
    '*The General Assembly*,\n\n*Recalling* its work,\n\n1. *Notes* it;\n\nOption 1\n\n2. *Requests* lamps;\n\nOption 2\n\n2. *Invites* ports;\n\n[3. *Notes* the tide;]\n\n[3. *Notes* the wind;]\n\n4. Option 1: *Decides* to act;\n\n4. Option 2: *Decides* to wait.\n',
  ], 150));
  test('where a number runs into the emphasis after it', () => {
    const text = '**大会**，\n\n1. **欢迎**秘书长关于灯塔的报告，并**请**他公布该报告。\n';
    const document = new BlockDocument('', '', 1, text);
    const judge = new Judge(rules, settings);
    told(document.blocks, judge);
    document.update([{ range: { start: { line: 2, character: 2 }, end: { line: 2, character: 3 } }, text: '' }], 2);
    expect(told(document.blocks, judge)).toEqual(told(new BlockDocument('', '', 1, document.getText()).blocks, new Judge(rules, settings)));
  });
  const labelled = '../shared/corpus/labelled';
  test.skipIf(!existsSync(labelled))('in official texts (needs ../shared)', () => {
    const names = readdirSync(labelled, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).filter((_, i) => i % 29 === 0);
    expect(names.length).toBeGreaterThan(10);
    stays(names.map((name) => readFileSync(join(labelled, name), 'utf8')), 60);
  });
});
