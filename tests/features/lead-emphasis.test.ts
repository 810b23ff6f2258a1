import { describe, expect, test } from 'vitest';
import { draftActions } from '../../server/src/features/draft-actions';
import { toggleLeadEmphasis } from '../../server/src/features/lead-emphasis';
import { paragraphRanges } from '../../server/src/features/paragraph';
import { edited, snapshotAt } from '../support/snapshot';

function toggled(source: string): string {
  const { snapshot, position } = snapshotAt(source);
  const { edits, messages } = toggleLeadEmphasis(snapshot, snapshot.document.offsetAt(position));
  return edits.length > 0 ? edited(snapshot, edits) : messages.join(' ');
}

/** The text with the cursor at the end of a paragraph that begins so. */
const at = (text: string, words: string): string => text.replace(words, `${words}‸`);

describe('the emphasis of a lead is set and taken off', () => {
  const en = '*The General Assembly*,\n\nRecalling its work,\n\n*Noting* the lamps,\n\n1. *Thanks* the keepers.\n';
  const fr = '*L’Assemblée générale*,\n\nRappelant ses travaux,\n\n*Notant* les lampes,\n\n1. *Remercie* les gardiens.\n';
  const zh = '**大会**，\n\n回顾其工作，\n\n**注意到**灯具，\n\n1. **感谢**灯塔看守人。\n';
  const ar = '***إن الجمعية العامة***،\n\nإذ تشير إلى أعمالها،\n\n***وإذ تحيط علما*** بالمصابيح،\n\n1 - ***تشكر*** الحراس.\n';
  test.each([
    ['en', en, 'its work', 'Recalling', '*Recalling*'], ['fr', fr, 'ses travaux', 'Rappelant', '*Rappelant*'],
    ['zh', zh, '其工作', '回顾', '**回顾**'], ['ar', ar, 'أعمالها', 'إذ تشير', '***إذ تشير***'],
  ] as const)('in %s', (_, text, words, bare, emphasised) => {
    const once = toggled(at(text, words));
    expect(once).toBe(text.replace(bare, emphasised));
    expect(toggled(at(once, words))).toBe(text);
  });
  test('like most of the file', () => {
    const bold = en.replaceAll('*', '**').replace('Recalling', '*Recalling*');
    expect(toggled(at(bold, 'its work'))).toBe(en.replaceAll('*', '**').replace('Recalling', '**Recalling**'));
  });
  test('as far as the lead goes', () => {
    expect(toggled(at('*The General Assembly*,\n\n*Noting* with concern the lamps,\n', 'lamps'))).toContain('*Noting with concern* the lamps');
    expect(toggled(at('*The General Assembly*,\n\n1. *Thanks the keepers* of lamps.\n', 'of lamps'))).toContain('*Thanks* the keepers of lamps');
  });
  test('where but some of its words are emphasised: taken off first, or put right where that is wrong', () => {
    const zh = '**安全理事会**，\n\n**回顾**其工作，\n\n1. **申明**灯塔的价值；\n\n2. 再次**强调**需要解‸决灯具问题；\n\n3. **决定**继续处理此案。\n';
    const plain = toggled(zh);
    expect(plain).toBe(zh.replace('再次**强调**', '再次强调').replace('‸', ''));
    expect(toggled(at(plain, '需要解'))).toContain('2. **再次强调**需要解决');
    expect(toggled('*The Security Council*,\n\n*Recalling* its work,\n\n1. Also *emphasizes* the la‸mps;\n\n2. *Decides* to act.\n')).toContain('1. *Also emphasizes* the lamps');
    expect(toggled('**安全理事会**，\n\n**回顾**其工作，\n\n根据《联合国宪章》第七章**采取行‸动**，\n\n1. **决定**继续处理此案。\n')).toContain('\n\n根据《联合国宪章》第七章采取行动，');
    expect(toggled('***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها،\n\n1 - ***تسلّم*** *أيضاً* بأن الم‸نارات؛\n\n2 - ***تقرر*** أن تعمل.\n')).toContain('1 - ***تسلّم أيضاً*** بأن المنارات');
  });
  test('from a subparagraph, and from the second piece of a paragraph that a page has cut', () => {
    expect(toggled('*The General Assembly*,\n\n1. Requests the following:\n\n(a) A li‸st;\n\n2. *Thanks* all.\n')).toContain('1. *Requests* the following');
    expect(toggled('*The General Assembly*,\n\nRecalling the keepers of the\n\n---\n\nlamps of the ‸north,\n\n1. *Thanks* all.\n')).toContain('*Recalling* the keepers of the\n\n---\n\nlamps');
  });
  test('with the line ends of the file, and a space after the words', () => {
    expect(toggled(en.replaceAll('\n', '\r\n').replace('its work,', 'its work, ‸'))).toBe(en.replaceAll('\n', '\r\n').replace('Recalling its work,', '*Recalling* its work, '));
  });
});

describe('one sentence says why nothing is done', () => {
  test.each([
    ['in the masthead', '# Gene‸ral Assembly\n\n*The General Assembly*,\n\n*Recalling* its work,\n', 'Opening words begin a preambular or operative paragraph: put the cursor in one.'],
    ['in the organ line', '*The Gene‸ral Assembly*,\n\n*Recalling* its work,\n', 'Opening words begin a preambular or operative paragraph: put the cursor in one.'],
    ['in an empty file', '‸', 'Opening words begin a preambular or operative paragraph: put the cursor in one.'],
    ['without a lead', '*The General Assembly*,\n\n*Recalling* its work,\n\n1. Lamps ar‸e lamps;\n\n2. *Thanks* all.\n', 'This paragraph does not begin with a phrase known in its language.'],
  ])('%s', (_, source, sentence) => expect(toggled(source)).toBe(sentence));
});

test('it is a code action, named after what it does', () => {
  const titles = (source: string): string[] => {
    const { snapshot, position } = snapshotAt(source);
    return draftActions(snapshot, { start: position, end: position }, { only: ['refactor.rewrite.lead'] }).map(({ title }) => title);
  };
  expect(titles('*The General Assembly*,\n\nRecal‸ling its work,\n')).toEqual(['Emphasize the opening words']);
  expect(titles('*The General Assembly*,\n\n*Recal‸ling* its work,\n')).toEqual(['Take the emphasis off the opening words']);
  expect(titles('*The Gene‸ral Assembly*,\n\n*Recalling* its work,\n')).toEqual([]);
});

describe('the ranges of a paragraph', () => {
  const ranges = (source: string): string[] => {
    const { snapshot, position } = snapshotAt(source);
    const { document } = snapshot;
    return paragraphRanges(snapshot, document.offsetAt(position)).map(({ start, end }) => document.slice(document.offsetAt(start), document.offsetAt(end)));
  };
  test('are one of most', () => expect(ranges('*The General Assembly*,\n\n*Recal‸ling* its work,\n')).toEqual(['*Recalling* its work,']));
  test('are those of its subparagraphs too', () => {
    const text = '*The General Assembly*,\n\n1. *Requests* the following:\n\n(a) A list;\n\n(b) Lamps;\n\n2. *Thanks* all.\n';
    const all = ['1. *Requests* the following:', '(a) A list;', '(b) Lamps;'];
    expect(ranges(text.replace('A list', 'A ‸list'))).toEqual(all);
    expect(ranges(text.replace('the following', 'the ‸following'))).toEqual(all);
  });
  test('are several where a page cuts it', () => {
    const text = '*The General Assembly*,\n\n*Recalling* the keepers of the\n\n---\n\nlamps of the ‸north,\n\n1. *Thanks* all.\n';
    expect(ranges(text)).toEqual(['*Recalling* the keepers of the', 'lamps of the north,']);
  });
  test('are none between paragraphs', () => expect(ranges('*The General Assembly*,\n‸\n*Recalling* its work,\n')).toEqual([]));
});
