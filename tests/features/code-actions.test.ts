import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { codeActions, fixAllEdits, resolveCodeAction } from '../../server/src/features/code-actions';
import { diagnosticReport } from '../../server/src/features/diagnostics';
import { smallestEdits } from '../../server/src/features/smallest-edits';
import { applyChanges } from '../../server/src/rules/fix';
import { edited, snapshotAt, snapshotOf } from '../support/snapshot';

const draft = '*The General Assembly*,\n\n*Recalling* its work,\n\n1. *Welcomes* the lamps‸.\n\n2. *Requests* a list.\n\n3. *Decides* to keep the matter under review.\n';

function actionsAt(source: string, only?: string[], editor = {}): { actions: CodeAction[]; apply(title: RegExp): string } {
  const { snapshot, position } = snapshotAt(source, {}, editor);
  const actions = codeActions(snapshot, { start: position, end: position }, only);
  return {
    actions,
    apply: (title) => {
      const action = actions.find((it) => title.test(it.title));
      if (!action) throw new Error(`no ${title} among ${actions.map((it) => it.title).join(' | ')}`);
      return edited(snapshot, (action.edit!.documentChanges as unknown as [{ edits: never[] }])[0].edits);
    },
  };
}

describe('at a finding', () => {
  const plain = draft.replace('‸', '');
  test('its fix is offered', () => {
    expect(actionsAt(draft).apply(/^End the paragraph/)).toBe(plain.replace('lamps.', 'lamps;'));
  });
  test('all of its kind are fixed at once', () => {
    expect(actionsAt(draft).apply(/^Fix all .* 2 /)).toBe(plain.replace('lamps.', 'lamps;').replace('list.', 'list;'));
  });
  test.each([['this paragraph', 5], ['this file', 0]])('it is silenced for %s, and is heard of no more', (where, left) => {
    const silenced = actionsAt(draft).apply(new RegExp(`^Disable operative-semicolon .* ${where}$`));
    const findings = diagnosticReport(snapshotOf(silenced)).items.filter(({ code }) => code === 'operative-semicolon');
    expect(findings).toHaveLength(left === 0 ? 0 : 1);
    expect(silenced).toContain('<!-- resolute-disable-');
  });
  test('a comment keeps the line ends of the file and stands after front matter', () => {
    const source = `---\nlanguage: en\n---\n\n${draft}`.replaceAll('\n', '\r\n');
    expect(actionsAt(source).apply(/ this file$/)).toBe(source.replace('‸', '').replace('---\r\n\r\n', '---\r\n\r\n<!-- resolute-disable-file operative-semicolon -->\r\n'));
  });
  test('only what is asked for is made', () => {
    expect(actionsAt(draft, ['refactor']).actions).toEqual([]);
    expect(actionsAt(draft, ['source']).actions.map(({ kind }) => kind)).toEqual(['source.fixAll.resolute']);
    expect(actionsAt(draft, ['source.fixAll.other']).actions).toEqual([]);
  });
  test('an editor without versions gets edits all the same', () => {
    const { actions } = actionsAt(draft, undefined, { documentChanges: false });
    expect(Object.keys(actions[0]!.edit!.changes!)).toEqual(['file:///draft.resolution.md']);
  });
});

test('where nothing is found nothing is offered', () => {
  expect(actionsAt(draft.replace('‸.', ';').replace('list.', 'list;').replace('its', '‸its')).actions).toEqual([]);
});

test('"fix all" is made when it is wanted, and touches nothing else', () => {
  const { snapshot, position } = snapshotAt(draft, {}, { resolvesEdits: true });
  const [action] = codeActions(snapshot, { start: position, end: position }, ['source.fixAll']);
  expect(action!.edit).toBeUndefined();
  expect(resolveCodeAction(snapshot, action!).edit!.documentChanges).toHaveLength(1);
  expect(fixAllEdits(snapshot).map(({ newText }) => newText)).toEqual([';', ';']);
});

test('"fix all" of a rule is sent without its edits to an editor that asks for them when they are wanted', () => {
  const { snapshot, position } = snapshotAt(draft, {}, { resolvesEdits: true });
  const ofRule = (it: typeof snapshot) => codeActions(it, { start: position, end: position }).find(({ title }) => title.startsWith('Fix all of this rule in this draft'))!;
  const action = ofRule(snapshot);
  expect(action.edit).toBeUndefined();
  expect(action.diagnostics).toHaveLength(1);
  expect(resolveCodeAction(snapshot, action).edit).toEqual(ofRule(snapshotAt(draft).snapshot).edit);
  expect(resolveCodeAction(snapshot, action).edit!.documentChanges).toHaveLength(1);
});

test.each([
  ['a\n\nb\n\nc\n', 'a\n\nB\n\nc\n', ['B']],
  ['a\r\n\r\nb', 'a\n\nb', ['\n\n']],
  ['a😀\n', 'a😁\n', ['😁']],
  ['one\n', 'one\n\ntwo\n', ['\ntwo\n']],
  ['same', 'same', []],
])('the smallest edits from %j to %j', (before, after, expected) => {
  const edits = smallestEdits(before, after);
  expect(applyChanges(before, edits)).toBe(after);
  expect(edits.map(({ newText }) => newText)).toEqual(expected);
});
