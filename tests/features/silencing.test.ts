/** The light bulb writes the comments that silence a rule, for a paragraph and for the file. */
import { describe, expect, test } from 'vitest';
import { codeActions } from '../../server/src/features/code-actions';
import { allFindings } from '../../server/src/rules/judgement';
import { edited, snapshotAt, snapshotOf } from '../support/snapshot';

const comma = '*The General Assembly*,\n\n*Recalling* its work on lighthouses‸;\n\n*Noting* the beacons,\n\n1. *Welcomes* the lamps;\n\n2. *Requests* a list.\n';

function silenced(source: string, action: 'next-line' | 'file'): string {
  const { snapshot, position } = snapshotAt(source);
  const written = codeActions(snapshot, { start: position, end: position })
    .flatMap(({ edit }) => edit?.documentChanges ?? [])
    .flatMap((change) => ('edits' in change ? [change.edits] : []))
    .find((edits) => edits.some((it) => 'newText' in it && it.newText.includes(`resolute-disable-${action} preamble-comma`)));
  return edited(snapshot, written as never);
}

function rulesIn(text: string): string[] {
  return allFindings(snapshotOf(text).judgement).map(({ rule }) => rule.id);
}

describe.each(['\n', '\r\n'])('with line ends %j', (lineEnd) => {
  const source = comma.replaceAll('\n', lineEnd);

  test('a paragraph', () => {
    const text = silenced(source, 'next-line');
    expect(text).toBe(source.replace('‸', '').replace('*Recalling*', `<!-- resolute-disable-next-line preamble-comma -->${lineEnd}*Recalling*`));
    expect(rulesIn(source.replace('‸', ''))).toContain('preamble-comma');
    expect(rulesIn(text)).not.toContain('preamble-comma');
    expect(rulesIn(text)).not.toContain('suppression-unused');
  });

  test.each(['', '---\nlanguage: en\n---\n\n', '\ufeff'])('the file, after what must stay first: %j', (head) => {
    const start = head.replaceAll('\n', lineEnd);
    const text = silenced(start + source, 'file');
    expect(text).toBe(`${start}<!-- resolute-disable-file preamble-comma -->${lineEnd}${source.replace('‸', '')}`);
    expect(rulesIn(text)).not.toContain('preamble-comma');
    expect(rulesIn(text)).not.toContain('suppression-unused');
  });
});
