/** Comments that silence nothing are found, and go without a trace. */
import { describe, expect, test } from 'vitest';
import { applyChanges, changesOf } from '../../server/src/rules/fix';
import { allFindings, type JudgedFinding } from '../../server/src/rules/judgement';
import { messageText } from '../../server/src/rules/messages';
import type { RuleSettings } from '../../server/src/rules/registry';
import { judge } from '../../server/src/rules/run';
import { readFile } from '../../server/src/syntax/file';
import { endOf, startOf } from '../../server/src/text/block';
import { BlockDocument } from '../../server/src/text/document';
import { marked, withMarks } from '../support/marked';

const draft = '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses;\n\n*Noting* the report on beacons,\n\n1. *Welcomes* the lamps;\n\n2. *Requests* a list of keepers.\n';

function found(text: string, settings?: RuleSettings): JudgedFinding[] {
  return allFindings(judge(readFile(new BlockDocument('', '', 0, text).blocks), settings));
}

function unneeded(text: string, settings?: RuleSettings): JudgedFinding[] {
  return found(text, settings).filter(({ rule }) => rule.id === 'suppression-unused');
}

/** Puts a text before the words that it is about. */
function before(words: string, comment: string, text = draft): string {
  return text.replace(words, comment + words);
}

describe('a comment that silences a finding', () => {
  test.each([
    ['the next paragraph', before('*Recalling*', '<!-- resolute-disable-next-line preamble-comma -->\n')],
    ['the next paragraph, after a blank line', before('*Recalling*', '<!-- resolute-disable-next-line preamble-comma -->\n\n')],
    ['every rule', before('*Recalling*', '<!-- resolute-disable-next-line -->\n')],
    ['up to another comment', before('*Noting*', '<!-- resolute-enable preamble-comma -->\n\n', before('*Recalling*', '<!-- resolute-disable preamble-comma -->\n\n'))],
    ['up to a comment about all', before('*Noting*', '<!-- resolute-enable -->\n\n', before('*Recalling*', '<!-- resolute-disable preamble-comma -->\n\n'))],
    ['the file', `<!-- resolute-disable-file preamble-comma -- quoted -->\n\n${draft}`],
  ])('is left alone: %s', (_, text) => {
    expect(found(text).map(({ rule }) => rule.id)).toEqual([]);
  });
});

describe('a comment that silences nothing', () => {
  test.each([
    ['unused', before('*Noting*', '⟦<!-- resolute-disable-next-line preamble-comma -->⟧\n')],
    ['unused', before('*Noting*', '⟦<!-- resolute-disable-next-line preamble-comma -- it was a quotation -->⟧\n\n')],
    ['unused', `${draft}\n⟦<!-- resolute-disable -->⟧\n`],
    ['unused', `⟦<!-- resolute-disable-file operative-semicolon -->⟧\n${draft}`],
    ['unknown', before('*Recalling*', '⟦<!-- resolute-disable-next-line preamble-coma -->⟧\n')],
    ['idle', before('1. ', '⟦<!-- resolute-enable -->⟧\n\n')],
    ['idle', before('1. ', '⟦<!-- resolute-enable preamble-comma -->⟧\n\n')],
    ['unused', before('*Recalling*', '<!-- resolute-disable-next-line preamble-comma ⟦operative-semicolon⟧ -->\n')],
    ['unknown', before('*Recalling*', '<!-- resolute-disable-next-line ⟦no-such-rule⟧, preamble-comma -->\n')],
  ])('is %s: %#', (message, source) => {
    const { text } = marked(source);
    const [judged, ...more] = unneeded(text);
    expect(more).toEqual([]);
    expect(withMarks(text, [{ start: startOf(judged!.finding.span), end: endOf(judged!.finding.span) }])).toBe(source);
    expect(judged!.finding.message).toBe(message);
    expect(messageText(judged!.rule, message, 'en', judged!.finding.parameters)).not.toMatch(/[{}]/);
  });

  test.each(['\n', '\r\n'])('goes without a trace, whatever the line ends: %j', (lineEnd) => {
    const plain = draft.replaceAll('\n', lineEnd);
    for (const comment of ['<!-- resolute-disable-next-line operative-semicolon -->\n', '<!-- resolute-disable-next-line operative-semicolon -->\n\n']) {
      const text = before('*Noting*', comment.replaceAll('\n', lineEnd), plain);
      expect(applyChanges(text, changesOf(unneeded(text)[0]!.finding.fix!))).toBe(plain);
    }
    const first = `\ufeff<!-- resolute-disable-file title-present -->${lineEnd}${lineEnd}${plain}`;
    expect(applyChanges(first, changesOf(unneeded(first)[0]!.finding.fix!))).toBe(`\ufeff${plain}`);
  });

  test('keeps the names that are needed', () => {
    const text = before('*Recalling*', '<!-- resolute-disable-next-line no-such-rule, preamble-comma -->\n');
    const fixed = applyChanges(text, changesOf(unneeded(text)[0]!.finding.fix!));
    expect(fixed).toBe(before('*Recalling*', '<!-- resolute-disable-next-line preamble-comma -->\n'));
    expect(found(fixed)).toEqual([]);
  });

  test('is left alone where its rule is off, or where this rule is', () => {
    const text = before('*Noting*', '<!-- resolute-disable-next-line preamble-comma -->\n');
    expect(unneeded(text, { severities: { 'preamble-comma': 'off' }, options: {} })).toEqual([]);
    expect(unneeded(text, { severities: { 'suppression-unused': 'off' }, options: {} })).toEqual([]);
    expect(unneeded(`<!-- resolute-disable-file suppression-unused -->\n\n${text}`)).toEqual([]);
  });

  test('is told of in the resolution in which it stands', () => {
    const two = `# General Assembly\n\nA/C.1/80/L.9\n\n${draft.replace('lighthouses;', 'lighthouses,')}\n# General Assembly\n\nA/C.1/80/L.10\n\n${before('*Noting*', '<!-- resolute-disable-next-line preamble-comma -->\n', draft)}`;
    const file = readFile(new BlockDocument('', '', 0, two).blocks);
    expect(file.resolutions).toHaveLength(2);
    expect(judge(file).map(({ findings }) => findings.some(({ rule }) => rule.id === 'suppression-unused'))).toEqual([false, true]);
  });
});
