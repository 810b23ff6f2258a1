import { describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { completion, resolveCompletion } from '../../server/src/features/completion/index';
import { packs } from '../../server/src/language/index';
import { describeLead } from '../../server/src/language/lead';
import { desktop, edited, snapshotAt } from '../support/snapshot';

/** The items at `‸`, the first in the order of an editor's list. */
function itemsAt(source: string): { items: CompletionItem[]; accept(label: string): string } {
  const { snapshot, position } = snapshotAt(source);
  const items = completion(snapshot, position).items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
  return {
    items,
    accept: (label) => {
      const item = items.find((it) => it.label === label);
      if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`no item "${label}" among ${items.map((it) => it.label).slice(0, 20).join(' | ')}`);
      return edited(snapshot, [item.textEdit, ...(item.additionalTextEdits ?? [])]);
    },
  };
}

const french = '*L’Assemblée générale*,\n\n';
const body = '*Rappelant* sa résolution 64/178,\n\n1. *Affirme* son attachement aux récifs\u00a0;\n\n2. *Prie* le Secrétaire général de lui faire rapport.\n\n';

describe('a paragraph begun in the preamble', () => {
  test('takes a preambular lead in italic with its comma', () => {
    expect(itemsAt(`${french}‸\n\n${body}`).accept('Soulignant')).toBe(`${french}*Soulignant* $0,\n\n${body}`);
  });
  test('agrees with the organ', () => {
    const labels = (organ: string): string[] => itemsAt(`*${organ}*,\n\n‸\n\n${body}`).items.map(({ label }) => label);
    expect(labels('L’Assemblée générale')).toContain('Consciente');
    expect(labels('L’Assemblée générale')).not.toContain('Conscient');
    expect(labels('Le Conseil de sécurité')).toContain('Conscient');
    expect(labels('Le Conseil de sécurité')).not.toContain('Consciente');
  });
  test('agrees in every verb, also where "and" is written in one word with it', () => {
    const labels = (organ: string, typed: string): string[] => itemsAt(`*${organ}*،\n\n*إذ تشير* إلى المنارات،\n\n${typed}‸\n\n1- *يؤكد* قيمة المنارات.\n`).items.map(({ label }) => label);
    expect(labels('إن مجلس حقوق الإنسان', 'وإذ يدرك')).toContain('وإذ يدرك ويؤكد');
    expect(labels('إن مجلس حقوق الإنسان', 'وإذ يدرك')).not.toContain('وإذ يدرك وتؤكد');
    expect(labels('إن الجمعية العامة', 'وإذ تدرك')).toContain('وإذ تدرك وتؤكد');
  });
  test('offers no operative verb before other preambular paragraphs', () => {
    expect(itemsAt(`${french}‸\n\n${body}`).items.map(({ label }) => label)).not.toContain('Prie');
  });
  test('replaces what is typed, marks of emphasis and those the editor closed included', () => {
    expect(itemsAt(`${french}*Soul‸*\n\n${body}`).accept('Soulignant')).toBe(`${french}*Soulignant* $0,\n\n${body}`);
  });
  test('filters by the words that are typed, in editors that begin a word after a mark and in those that do not', () => {
    const [item] = itemsAt(`${french}*Soul‸*\n\n${body}`).items;
    expect(item).toMatchObject({ label: 'Soulignant', filterText: undefined, textEdit: { range: { start: { line: 2, character: 1 } } } });
    const [other] = itemsAt(`${french}__Soul‸\n\n${body}`).items;
    expect(other).toMatchObject({ label: 'Soulignant', filterText: '__Soulignant', textEdit: { range: { start: { line: 2, character: 0 } } } });
  });
  test('keeps the words that already follow', () => {
    expect(itemsAt(`${french}Soul‸ que les récifs vivent,\n\n${body}`).accept('Soulignant')).toBe(`${french}*Soulignant* que les récifs vivent,\n\n${body}`);
  });
});

describe('a repeated verb', () => {
  test.each([
    ['*Rappelant* sa résolution 64/178,', 'Rappelant également'],
    ['*Rappelant également* sa résolution 64/178,', 'Rappelant en outre'],
    ['*Rappelant en outre* sa résolution 64/178,', 'Rappelant'],
  ])('after %s', (above, expected) => {
    expect(itemsAt(`${french}${above}\n\n*R‸\n\n1. *Affirme* son attachement.\n`).items[0]?.label).toBe(expected);
  });
  test('in English stands also before or after the verb as the position asks', () => {
    const text = (typed: string): string => `*The General Assembly*,\n\n*Recalling* its resolution 64/178,\n\n1. *Requests* the Secretary-General to report;\n\n${typed}`;
    expect(itemsAt(text('2. R‸')).items[0]?.label).toBe('Also requests');
  });
});

describe('a paragraph begun in the operative part', () => {
  test('after its typed number takes an operative lead and the end mark of a last paragraph', () => {
    expect(itemsAt(`${french}${body}3. ‸`).accept('Demande')).toBe(`${french}${body.replace('rapport.', 'rapport\u00a0;')}3. *Demande* $0.`);
  });
  test('without a number gets the next one, as the language prints it', () => {
    expect(itemsAt(`${french}${body}‸`).accept('Demande')).toContain('3. *Demande* $0.');
  });
  test('before another paragraph ends in a semicolon', () => {
    expect(itemsAt(`${french}*Rappelant* sa résolution 64/178,\n\n1. *Affirme* son attachement\u00a0;\n\n2. ‸\n\n3. *Prie* le Secrétaire général.\n`).accept('Demande'))
      .toContain('2. *Demande* $0\u00a0;\n\n3. *Prie*');
  });
});

test('leads are underlined where those of the draft are', () => {
  const text = '*The General Assembly*,\n\n<u>Recalling</u> its work,\n\n<u>Noting</u> the lamps,\n\n1. <u>Welcomes</u> the report;\n\n2. <u>Decides</u> to go on.\n\n‸';
  expect(itemsAt(text).accept('Requests')).toMatch(/2\. <u>Decides<\/u> to go on;\n\n3\. <u>Requests<\/u> \$0\.$/);
});

test('Chinese leads are bold, without spaces, with a full-width comma', () => {
  expect(itemsAt('**大会**，\n\n‸\n\n**强调**合作的重要性，\n\n1. **请**秘书长提出报告。\n').accept('回顾')).toBe('**大会**，\n\n**回顾**$0，\n\n**强调**合作的重要性，\n\n1. **请**秘书长提出报告。\n');
});

test('Arabic leads are bold italic and joined to those above', () => {
  const labels = itemsAt('***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 64/178،\n\n‸').items.map(({ label }) => label);
  expect(labels).toContain('وإذ ترحب');
  expect(labels).not.toContain('وإذ يرحب');
});

test.each([
  ['in a second heading', '# Assemblée générale\n\n## Ass‸\n\n*L’Assemblée générale*,\n\n*Rappelant* sa résolution,\n'],
  ['inside a paragraph', `${french}*Rappelant* sa rés‸olution 64/178,\n\n${body}`],
  ['in a text of no language', 'lorem ipsum\n\n‸'],
])('nothing is offered %s', (_, source) => {
  expect(itemsAt(source).items).toEqual([]);
});

test('documentation tells the use, and does not say the English meaning once more', () => {
  const item = itemsAt(`${french}‸\n\n${body}`).items.find(({ label }) => label === 'Soulignant')!;
  expect(resolveCompletion(item, desktop).documentation).toMatchObject({ kind: 'markdown', value: expect.stringMatching(/^Official texts that use it: [0-9]+/) });
  expect(item.detail).toMatch(/^Stressing/);
});

test('the examples of leads are of leads that the language knows, in the right position', () => {
  const wrong = Object.values(packs).flatMap((pack) => (['preambular', 'operative'] as const).flatMap((position) =>
    pack!.leads.examples[position].flatMap(([leads]) => leads).filter((lead) => ![position, 'both'].includes(describeLead(pack!, lead)?.position ?? ''))));
  expect(wrong).toEqual([]);
});

test.each([
  ['*The General Assembly*,\n\n‸\n', 'Recalling', '*Recalling* its resolution 64/293 of 30 July 2010,'],
  ['*The General Assembly*,\n\n*Recalling* its work,\n\n‸\n', 'Recalling also', '*Recalling also* its resolution 64/293 of 30 July 2010,'],
  ['*The General Assembly*,\n\n*Recalling* its work,\n\n1. *Thanks* all;\n\n2. ‸\n', 'Stresses', '*Stresses* that lighthouses keep ships from harm.'],
  ['*Le Conseil de sécurité*,\n\n‸\n', 'Conscient', '*Conscient* que les phares préservent les navires des dangers de la mer,'],
  ['*Генеральная Ассамблея*,\n\n‸\n', 'отмечая', '*отмечая*, что маяки оберегают суда,'],
  ['**大会**，\n\n‸\n', '强调', '**强调**灯塔保护航船，'],
])('a lead is documented with a paragraph that begins so: %s', (source, label, example) => {
  const { snapshot, position } = snapshotAt(source);
  const item = completion(snapshot, position).items.find((it) => it.label === label)!;
  expect(resolveCompletion(item, snapshot.editor).documentation).toMatchObject({ value: expect.stringMatching(new RegExp(`(?:^|\n)> ${example.replaceAll('*', '\\*').replace(/\.$/, '\\.')}$`)) });
});

describe('what is typed is found', () => {
  const labels = (source: string): string[] => itemsAt(source).items.map(({ label }) => label);
  test('with and without accents, capitals and hamza; an accent that is typed counts', () => {
    expect(labels(`${french}*Rappelant* sa résolution 64/178,\n\n1. *Affirme* que\u00a0;\n\n2. reaffirm‸`)).toContain('Réaffirme');
    expect(labels(`${french}*Rappelant* sa résolution 64/178,\n\n1. *Affirme* que\u00a0;\n\n2. *DÉ‸`)).toContain('Décide');
    expect(labels(`${french}*Rappelant* sa résolution 64/178,\n\n1. *Affirme* que\u00a0;\n\n2. *dé‸`)).not.toContain('Demande');
    expect(labels('***إن الجمعية العامة***،\n\n***تقرر*** أن\n\n1 - ***تؤكد*** ذلك؛\n\n2 - ***تاخذ‸')).toEqual(labels('***إن الجمعية العامة***،\n\n***تقرر*** أن\n\n1 - ***تؤكد*** ذلك؛\n\n2 - ***تأخذ‸'));
  });
  test('with the conjunction that joins it to the paragraph above, in Arabic', () => {
    const [first] = labels('***إن الجمعية العامة***،\n\n***إذ تلاحظ*** المنارات،\n\n***وإذ تش‸');
    expect(first).toBe('وإذ تشير');
  });
  test('behind a direction mark and a byte order mark', () => {
    expect(itemsAt('**大会**，\n\n**回顾**其工作，\n\n1. **注意到**报告；\n\n2. \u200E**请‸').accept('请')).toBe('**大会**，\n\n**回顾**其工作，\n\n1. **注意到**报告；\n\n2. \u200E**请**$0。');
    expect(labels('\uFEFF*The General Assembly*,\n\n*Recalling* its work,\n\n*Not‸')[0]).toBe('Noting');
  });
  test('by the beginning first', () => {
    const leads = itemsAt('*The General Assembly*,\n\n*Recalling* its work,\n\n1. *Thanks* all;\n\n2. *re‸').items.filter(({ data }) => data);
    const found = leads.map(({ label }) => label);
    const firstOther = found.findIndex((label) => !label.startsWith('Re'));
    expect(firstOther).toBeGreaterThan(3);
    expect(found.slice(firstOther).filter((label) => label.startsWith('Re'))).toEqual([]);
  });
});
