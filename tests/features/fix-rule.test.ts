/** Fixing every finding of one rule: all that can be fixed at once, each fix whole or not at all, and a true account of it. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixesOfRule, tellFixed, type RuleCounts } from '../../server/src/features/fix-rule';
import { applyChanges, changesOf, compatibleFixes } from '../../server/src/rules/fix';
import { allFindings } from '../../server/src/rules/judgement';
import { rules } from '../../server/src/rules/index';
import { edited, snapshotOf } from '../support/snapshot';

const samples = readdirSync('examples').filter((name) => name.endsWith('.resolution.md')).map((name) => readFileSync(`examples/${name}`, 'utf8'));
const examples = rules.flatMap(({ id, examples: own }) => own.map(({ before }) => ({ id, text: before.replaceAll(/[⟦⟧]/g, '') })));

const english = '*The General Assembly*,\n\n*Recalling* its work;\n\nNoting the lamps,\n\n1. *Welcomes* them.\n\n2. *Requests* a list.\n\n3. *Decides* to keep the matter under review.\n';
const french = '*L’Assemblée générale*,\n\n*Rappelant* ses travaux,\n\n1. *Accueille* les lampes.\n\n2. *Prie* chacun d’agir.\n\n3. *Décide* de rester saisie de la question.\n';
const chinese = '**大会**，\n\n**回顾**其工作，\n\n1. **欢迎**灯塔。\n\n2. **请**秘书长提交清单。\n\n3. **决定**继续处理此案。\n';
const arabic = '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها،\n\n1 - ***ترحب*** بالمنارات.\n\n2 - ***تطلب*** إلى الأمين العام تقديم قائمة.\n\n3 - ***تقرر*** إبقاء المسألة قيد النظر.\n';

test.each([
  ['English', english, 'them.', 'them;', 'list.', 'list;'],
  ['French', french, 'lampes.', 'lampes;', 'agir.', 'agir;'],
  ['Chinese', chinese, '灯塔。', '灯塔；', '清单。', '清单；'],
  ['Arabic', arabic, 'بالمنارات.', 'بالمنارات؛', 'قائمة.', 'قائمة؛'],
])('all of one rule and nothing else: %s', (_, text, first, firstFixed, second, secondFixed) => {
  const snapshot = snapshotOf(text);
  const { edits, ...counts } = fixesOfRule(snapshot, 'operative-semicolon');
  expect(counts).toEqual({ findings: 2, applied: 2, suggested: 0, leftOut: 0, drafts: 1 });
  expect(edited(snapshot, edits).replaceAll('\u00a0', ' ')).toBe(text.replace(first, firstFixed).replace(second, secondFixed));
});

test('suggestions are applied too, for their rule is named, and told of', () => {
  const snapshot = snapshotOf('*The General Assembly*,\n\n*Recalling* this resolution,\n\n1. *Decides* that this resolution and the annex to this resolution take effect;\n\n2. *Requests* a list.\n');
  const { edits, ...counts } = fixesOfRule(snapshot, 'present-resolution');
  expect(counts.suggested).toBe(counts.applied);
  expect(counts.applied).toBeGreaterThan(1);
  expect(edited(snapshot, edits)).not.toContain('this resolution');
  expect(tellFixed(counts, 'present-resolution', 'en').join(' ')).toContain(`Suggestions among them, to be read through: ${counts.applied}.`);
});

describe('what is told', () => {
  const counts = (some: Partial<RuleCounts>): RuleCounts => ({ findings: 0, applied: 0, suggested: 0, leftOut: 0, drafts: 0, ...some });
  test.each([
    [{}, 'The rule url-in-note finds nothing here.'],
    [{ findings: 3 }, 'No finding of the rule url-in-note can be fixed automatically: correct each by hand.'],
    [{ findings: 3, applied: 3, drafts: 2 }, 'Fixes of the rule url-in-note: 3. Drafts changed: 2.'],
    [{ findings: 5, applied: 3, leftOut: 1, drafts: 1 }, 'Fixes of the rule url-in-note: 3. Drafts changed: 1. Left out, because they overlap with another: 1. Without a fix: 1.'],
  ])('%j', (some, sentence) => expect(tellFixed(counts(some), 'url-in-note', 'en').join(' ')).toBe(sentence));
  test('in the language of the messages', () => expect(tellFixed(counts({}), 'url-in-note', 'fr')).toEqual(['La règle url-in-note ne relève rien ici.']));
});

test('in every example of every rule, and any part of a sample, each fix is made whole or left out, and the rest of the text stands', () => {
  const texts = fc.oneof(
    fc.constantFrom(...examples),
    fc.record({ id: fc.constantFrom(...rules.map(({ id }) => id)), text: fc.tuple(fc.constantFrom(...samples), fc.nat(6000), fc.nat(6000)).map(([text, a, b]) => text.slice(a, a + b)) }),
  );
  let fixed = 0;
  fc.assert(fc.property(texts, ({ id, text }) => {
    const snapshot = snapshotOf(text);
    const alike = allFindings(snapshot.judgement).filter(({ rule }) => rule.id === id);
    const { changes, applied, leftOut } = compatibleFixes(alike);
    expect(changes.every(({ start, end }, i) => start <= end && (i === 0 || changes[i - 1]!.end <= start))).toBe(true);
    for (const { finding } of applied) for (const change of changesOf(finding.fix!)) expect(changes).toContainEqual(change);
    expect(applied.length + leftOut).toBe(alike.filter(({ finding }) => finding.fix).length);
    expect(edited(snapshot, fixesOfRule(snapshot, id).edits)).toBe(applyChanges(text, changes));
    fixed += applied.length;
  }), { numRuns: 300, examples: examples.map((example) => [example]) });
  expect(fixed).toBeGreaterThan(100);
});
