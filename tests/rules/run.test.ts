import { describe, expect, test } from 'vitest';
import { applyChanges, changesOf, compatibleChanges, fixAll, isSafe } from '../../server/src/rules/fix';
import { allFindings, worstFindings, type JudgedFinding } from '../../server/src/rules/judgement';
import { messageText } from '../../server/src/rules/messages';
import { defaultRuleSettings, type RuleSettings } from '../../server/src/rules/registry';
import { defineRule, type Edit, type Rule } from '../../server/src/rules/rule';
import { Judge } from '../../server/src/rules/run';
import { readFile } from '../../server/src/syntax/file';
import { span, type Block } from '../../server/src/text/block';
import { BlockDocument } from '../../server/src/text/document';

const record = { title: 'A word', messages: { found: 'Found {word}.', fix: 'Change it' }, why: 'It matters.', source: 'Tests', examples: [] };

/** A rule that finds a word in paragraphs, and counts how often it looked. */
function wordRule(word: string, more: Partial<Pick<Rule, 'severity' | 'byOrgan'>> & { replacement?: string; safe?: boolean } = {}): Rule & { looked: number } {
  const { replacement, safe = true, ...rest } = more;
  const rule = {
    ...record, id: `word-${word}`, severity: 'warning' as const, ...rest, scope: 'element' as const, looked: 0,
    *check({ passages }: { passages: readonly { block: Block; span: { start: number; end: number } }[] }) {
      rule.looked++;
      for (const { block, span: { start, end } } of passages) {
        for (let at = block.text.indexOf(word, start); at >= 0 && at < end; at = block.text.indexOf(word, at + 1)) {
          const place = span(block, at, at + word.length);
          yield { span: place, message: 'found', parameters: { word }, ...(replacement !== undefined && { fix: { title: 'fix', safe, edits: [{ span: place, newText: replacement }] } }) };
        }
      }
    },
  };
  return rule as unknown as Rule & { looked: number };
}

const draft = '*The General Assembly*,\n\n*Recalling* the lamp,\n\n*Noting* the oil,\n\n1. *Welcomes* the lamp;\n\n2. *Requests* the oil.\n';

function judged(text: string, rules: readonly Rule[], settings: RuleSettings = defaultRuleSettings): JudgedFinding[] {
  return allFindings(new Judge(rules, settings).judge(readFile(new BlockDocument('', '', 1, text).blocks)));
}

function linesOf(findings: readonly JudgedFinding[]): number[] {
  return findings.map(({ finding }) => finding.span.block.line);
}

describe('judging', () => {
  test('gives findings in reading order, whatever the order of rules', () => {
    expect(linesOf(judged(draft, [wordRule('oil'), wordRule('lamp')]))).toEqual([2, 4, 6, 8]);
  });

  test('looks again only at what changed', () => {
    const rule = wordRule('lamp');
    const judge = new Judge([rule]);
    const document = new BlockDocument('', '', 1, draft);
    judge.judge(readFile(document.blocks));
    const all = rule.looked;
    document.update([{ range: { start: { line: 4, character: 9 }, end: { line: 4, character: 9 } }, text: 'lamp ' }], 2);
    const found = allFindings(judge.judge(readFile(document.blocks)));
    expect(linesOf(found)).toEqual([2, 4, 6]);
    expect(rule.looked - all).toBe(1);
    document.update([{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '# Lamps\n\n' }], 3);
    expect(linesOf(allFindings(judge.judge(readFile(document.blocks))))).toEqual(linesOf(judged(document.getText(), [wordRule('lamp')])));
  });

  test('goes on where a rule throws, and says which', () => {
    const broken = defineRule({ ...record, id: 'broken', severity: 'error', scope: 'resolution', *check() { throw new Error('broken'); } });
    const judgement = new Judge([broken, wordRule('lamp')]).judge(readFile(new BlockDocument('', '', 1, draft).blocks));
    expect(allFindings(judgement)).toHaveLength(2);
    expect(judgement[0]!.failures.map(({ rule }) => rule)).toEqual(['broken']);
  });

  test('takes severity from the settings, else from the organ, else from the rule', () => {
    const rule = wordRule('lamp', { byOrgan: { GA: 'hint', SC: 'off' } });
    const severities = (text: string, settings: RuleSettings['severities'] = {}): string[] => judged(text, [rule], { severities: settings, options: {} }).map(({ severity }) => severity);
    expect(severities(draft)).toEqual(['hint', 'hint']);
    expect(severities(draft.replace('General Assembly', 'Security Council'))).toEqual([]);
    expect(severities(draft.replace('General Assembly', 'Economic and Social Council'))).toEqual(['warning', 'warning']);
    expect(severities(draft, { 'word-lamp': 'error' })).toEqual(['error', 'error']);
    expect(severities(draft, { 'word-lamp': 'off' })).toEqual([]);
  });

  test('shows the worst first and counts the rest', () => {
    const judgement = new Judge([wordRule('lamp', { severity: 'hint' }), wordRule('oil', { severity: 'error' })]).judge(readFile(new BlockDocument('', '', 1, draft).blocks));
    const { findings, leftOut } = worstFindings(judgement, 3);
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error', 'hint']);
    expect([linesOf(findings), leftOut]).toEqual([[4, 8, 2], 1]);
  });
});

describe('comments that silence rules', () => {
  const rules = [wordRule('lamp'), wordRule('oil')];
  test.each([
    ['the next paragraph', '<!-- resolute-disable-next-line word-lamp -->\n*Recalling* the lamp', [5, 7, 9]],
    ['the next paragraph, of every rule', '<!-- resolute-disable-next-line -->\n*Recalling* the lamp', [5, 7, 9]],
    ['the next paragraph, with a reason', '<!-- resolute-disable-next-line word-lamp -- an old lamp, oil -->\n*Recalling* the lamp', [5, 7, 9]],
    ['another rule only', '<!-- resolute-disable-next-line word-oil -->\n*Recalling* the lamp', [3, 5, 7, 9]],
    ['two comments before one paragraph', '<!-- resolute-disable-next-line word-lamp -->\n<!-- resolute-disable-next-line word-oil -->\n*Recalling* the lamp and oil', [6, 8, 10]],
    ['from here on', '<!-- resolute-disable word-lamp word-oil -->\n\n*Recalling* the lamp', []],
    ['the whole file', '<!-- resolute-disable-file word-lamp -->\n*Recalling* the lamp', [5, 9]],
    ['nothing, for it is no directive', '<!-- resolute-disabled word-lamp -->\n*Recalling* the lamp', [3, 5, 7, 9]],
    ['nothing, for it is never closed', '<!-- resolute-disable-file word-lamp\n*Recalling* the lamp', [2, 2, 5, 7, 9]],
  ])('%s', (_, replacement, lines) => {
    expect(linesOf(judged(draft.replace('*Recalling* the lamp', replacement), rules))).toEqual(lines);
  });
  test('up to the comment that lets them speak again', () => {
    const text = draft.replace('*Recalling*', '<!-- resolute-disable word-lamp -->\n\n*Recalling*').replace('1. *Welcomes*', '<!-- resolute-enable -->\n\n1. *Welcomes*');
    expect(linesOf(judged(text, rules))).toEqual([6, 10, 12]);
  });
});

describe('fixing', () => {
  test('applies safe fixes only, until none is left', () => {
    const rules = [wordRule('lamp', { replacement: 'lantern' }), wordRule('lantern', { replacement: 'light' }), wordRule('oil', { replacement: 'gas', safe: false })];
    const result = fixAll(draft, (blocks) => allFindings(new Judge(rules).judge(readFile(blocks))));
    expect(result).toEqual({ text: draft.replaceAll('lamp', 'light'), changes: 4, settled: true });
  });
  test('stops where fixes undo each other', () => {
    const rules = [wordRule('lamp', { replacement: 'lantern' }), wordRule('lantern', { replacement: 'lamp' })];
    expect(fixAll(draft, (blocks) => allFindings(new Judge(rules).judge(readFile(blocks))))).toMatchObject({ settled: false });
  });
  test('never lets two changes overlap', () => {
    const document = new BlockDocument('', '', 1, draft);
    const block = document.blocks[1]!;
    const finding = (...edits: Edit[]): JudgedFinding => ({ rule: wordRule('x'), severity: 'error', finding: { span: edits[0]!.span, message: 'found', fix: { title: 'fix', safe: true, edits } } });
    const replace = (start: number, end: number, newText: string): Edit => ({ span: span(block, start, end), newText });
    const changes = (...findings: JudgedFinding[]): string => applyChanges(draft, compatibleChanges(findings, isSafe)).slice(block.start).split('\n')[0]!;
    expect(changes(finding(replace(0, 11, 'A')), finding(replace(10, 15, 'B')))).toBe('A the lamp,');
    expect(changes(finding(replace(16, 20, 'B')), finding(replace(0, 11, 'A'), replace(17, 18, 'C')))).toBe('*Recalling* the B,');
    expect(changes(finding(replace(3, 3, 'B')), finding(replace(3, 3, 'C')))).toBe('*ReBcalling* the lamp,');
    expect(changes(finding(replace(0, 1, '')), finding(replace(1, 11, 'A')))).toBe('A the lamp,');
    expect(changesOf({ title: 'fix', safe: true, edits: [replace(5, 6, 'b'), replace(1, 2, 'a')] }).map(({ newText }) => newText)).toEqual(['a', 'b']);
  });
});

test('messages are filled in, and an unknown one gives the title', () => {
  expect(messageText(wordRule('x'), 'found', 'en', { word: 'lamp' })).toBe('Found lamp.');
  expect(messageText(wordRule('x'), 'found', 'fr')).toBe('Found {word}.');
  expect(messageText(wordRule('x'), 'unknown', 'en')).toBe('A word');
});
