/** States that sponsor on behalf of groups: how the line and its note are read, judged and offered. */
import { describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { completion } from '../../server/src/features/completion/index';
import { packs } from '../../server/src/language/index';
import { allFindings } from '../../server/src/rules/judgement';
import { desktop, edited, snapshotAt, snapshotOf } from '../support/snapshot';

function itemsAt(source: string, editor: Partial<typeof desktop> = {}): CompletionItem[] {
  const { snapshot, position } = snapshotAt(source, {}, editor);
  return completion(snapshot, position).items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

/** Takes an item as an editor without snippets would. */
function check(source: string, label: string, expected: string): void {
  const { snapshot } = snapshotAt(source);
  const items = itemsAt(source, { snippets: false });
  const item = items.find((it) => it.label === label);
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`no “${label}” among ${items.map((it) => it.label).join(' | ')}`);
  expect(edited(snapshot, [item.textEdit, ...(item.additionalTextEdits ?? [])])).toBe(expected);
}

const bodies = {
  en: '\n\n## Ferries\n\n*The General Assembly*,\n\n*Recalling* its work on ferries,\n\n*Decides* to go on.\n',
  fr: '\n\n## Bacs\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les bacs,\n\n*Décide* de continuer.\n',
  es: '\n\n## Barcas\n\n*La Asamblea General*,\n\n*Recordando* su labor sobre las barcas,\n\n*Decide* continuar.\n',
  ru: '\n\n## Паромы\n\n*Генеральная Ассамблея*,\n\n*ссылаясь* на свою работу,\n\n*постановляет* продолжать.\n',
  ar: '\n\n## العبارات\n\n***إن الجمعية العامة***،\n\n***إذ تشير*** إلى عملها بشأن العبارات،\n\n***تقرر*** أن تواصل ذلك.\n',
  zh: '\n\n## 渡船\n\n**大会**，\n\n**回顾**其关于渡船的工作，\n\n**决定**继续处理。\n',
} as const;

describe('a group among the sponsors is one name, and no fault', () => {
  test.each([
    ['en', '**Iraq (on behalf of the Group of 77 and China): draft resolution**', ['Iraq (on behalf of the Group of 77 and China)']],
    ['en', '**Group of 77 and China: draft resolution**', ['Group of 77 and China']],
    ['en', '**Angola (on behalf of the Group of African States), European Union, Chile and Iraq: draft resolution**', ['Angola (on behalf of the Group of African States)', 'European Union', 'Chile', 'Iraq']],
    ['en', '**Albania, Holy See, Yemen and State of Palestine: draft resolution**', ['Albania', 'Holy See', 'Yemen', 'State of Palestine']],
    ['fr', '**Iraq (au nom du Groupe des 77 et de la Chine) : projet de résolution**', ['Iraq (au nom du Groupe des 77 et de la Chine)']],
    ['fr', '**Chili, Union européenne et Saint-Siège : projet de résolution**', ['Chili', 'Union européenne', 'Saint-Siège']],
    ['es', '**Iraq (en nombre del Grupo de los 77 y China): proyecto de resolución**', ['Iraq (en nombre del Grupo de los 77 y China)']],
    ['ru', '**Ирак (от имени Группы 77 и Китая): проект резолюции**', ['Ирак (от имени Группы 77 и Китая)']],
    ['ar', '**العراق (باسم مجموعة الـ 77 والصين): مشروع قرار**', ['العراق (باسم مجموعة الـ 77 والصين)']],
    ['zh', '**伊拉克(代表77国集团和中国)：决议草案**', ['伊拉克(代表77国集团和中国)']],
    ['zh', '**77国集团和中国：决议草案**', ['77国集团和中国']],
  ] as const)('%s: %s', (language, line, names) => {
    const snapshot = snapshotOf(line + bodies[language]);
    expect(snapshot.file.resolutions[0]!.masthead.sponsors.map(({ value }) => value)).toEqual(names);
    expect(allFindings(snapshot.judgement).filter(({ rule }) => rule.id === 'sponsors-line')).toEqual([]);
  });
  test.each(Object.values(packs))('every group of $id, alone or behind a State', (pack) => {
    const colon = `${pack.marks.colon[0]} ${pack.masthead.draftResolution[0]}**${bodies[pack.id]}`;
    for (const { name, of = name } of pack.masthead.groups.names) {
      for (const line of [name, `${pack.masthead.states.PK} ${pack.masthead.groups.inLine.replace('{group}', of)}`]) {
        expect(snapshotOf(`**${line}${colon}`).file.resolutions[0]!.masthead.sponsors.map(({ value }) => value)).toEqual([line]);
      }
    }
  });
});

describe('on behalf of a group', () => {
  test.each([
    ['en', '**Iraq‸**', 'draft resolution (on behalf of the Group of 77 and China)', '**Iraq:**\\* **draft resolution**', 'On behalf of the States that are members of the Group of 77 and China, taking into account also the provisions of General Assembly resolution ES-10/23 of 10 May 2024.'],
    ['fr', '**Iraq‸**', 'projet de résolution (au nom du Mouvement des pays non alignés)', '**Iraq\u00a0:**\\* **projet de résolution**', 'Au nom des États Membres de l’Organisation des Nations Unies qui sont membres du Mouvement des pays non alignés.'],
    ['es', '**Iraq‸**', 'proyecto de resolución (en nombre de la Unión Europea)', '**Iraq:**\\* **proyecto de resolución**', 'En nombre de los Estados Miembros de las Naciones Unidas que son miembros de la Unión Europea.'],
    ['ru', '**Ирак‸**', 'проект резолюции (от имени Группы 77 и Китая)', '**Ирак:**\\* **проект резолюции**', 'От имени государств\u00a0— членов Организации Объединенных Наций, являющихся членами Группы 77 и Китая.'],
    ['ar', '**العراق‸**', 'مشروع قرار (باسم مجموعة الدول الأفريقية)', '**العراق:**\\* **مشروع قرار**', 'باسم الدول الأعضاء في الأمم المتحدة الأعضاء في مجموعة الدول الأفريقية.'],
    ['zh', '**伊拉克‸**', '决议草案(代表77国集团和中国)', '**伊拉克：**\\***决议草案**', '代表属于77国集团成员的联合国会员国和中国。'],
  ] as const)('%s: one State takes an asterisk, and the note stands before all others', (language, line, label, expected, note) => {
    const body = bodies[language];
    check(line + body, label, `${expected}${body.trimEnd()}\n\n\\* ${note}\n`);
    const noted = `${body}\n<sup>1</sup> A/81/5.\n`;
    check(line + noted, label, `${expected}${body}\n\\* ${note}\n\n<sup>1</sup> A/81/5.\n`);
    const snapshot = snapshotOf(`${expected}${body.trimEnd()}\n\n\\* ${note}\n`);
    expect(snapshot.file.resolutions[0]!.masthead.draft?.value).toBe('draft');
    expect(snapshot.file.resolutions[0]!.notes.map(({ text }) => text)).toEqual([note]);
    expect(allFindings(snapshot.judgement).map(({ rule }) => rule.id).filter((id) => id !== 'masthead-symbol-missing')).toEqual([]);
  });
  test('takes the asterisk alone where there is no text yet, and is not offered for several States', () => {
    check('# General Assembly\n\nA/C.2/81/L.4\n\nEighty-first session\n\n**Iraq‸', '* draft resolution', '# General Assembly\n\nA/C.2/81/L.4\n\nEighty-first session\n\n**Iraq:**\\* **draft resolution**');
    expect(itemsAt(`**Chile, Iraq‸**${bodies.en}`).filter(({ label }) => label.includes('behalf'))).toEqual([]);
  });
  test.each([
    ['en', '**Iraq (‸), Peru: draft resolution**', '(on behalf of the Group of Arab States)', '**Iraq (on behalf of the Group of Arab States), Peru: draft resolution**'],
    ['en', '**Chile, Iraq (on behalf of the Group of Ar‸): draft resolution**', '(on behalf of the Group of Arab States)', '**Chile, Iraq (on behalf of the Group of Arab States): draft resolution**'],
    ['fr', '**Iraq (arabes‸**', '(au nom du Groupe des États arabes)', '**Iraq (au nom du Groupe des États arabes)**'],
    ['zh', '**伊拉克(‸：决议草案**', '(代表阿拉伯国家组)', '**伊拉克(代表阿拉伯国家组)：决议草案**'],
  ] as const)('%s: stands in brackets once one is opened: %s', (language, line, label, expected) => check(line + bodies[language], label, expected + bodies[language]));
  test('is offered behind a State in the Human Rights Council', () => {
    const head = '# General Assembly\n\nA/HRC/61/L.4\n\n**Human Rights Council**  \nSixty-first session\n\n';
    check(`${head}**Iraq‸**`, '(on behalf of the Group of Arab States)', `${head}**Iraq (on behalf of the Group of Arab States)**`);
    expect(itemsAt(`${head}**Iraq‸**`)[0]!.label).toBe('draft resolution');
  });
});

describe('the note of the sponsors', () => {
  test.each([
    ['en', '**Iraq:**\\* **draft resolution**', '\\* ‸', 'On behalf of the States that are members of the Group of 77 and China, taking into account also the provisions of General Assembly resolution ES-10/23 of 10 May 2024.'],
    ['en', '**Chile and Iraq:**\\* **draft resolution**', '\\*‸', 'Any changes to the list of sponsors will be reflected in the official record of the meeting.'],
    ['fr', '**Iraq\u00a0:**\\* **projet de résolution**', '\\* Au nom des Etats Membres‸', 'Au nom des États Membres de l’Organisation des Nations Unies qui sont membres du Groupe des 77 et de la Chine.'],
    ['ar', '**العراق:**\\* **مشروع قرار**', '\\* ‸', 'باسم الدول الأعضاء في الأمم المتحدة الأعضاء في مجموعة الـ 77 والصين.'],
    ['zh', '**伊拉克：**\\***决议草案**', '\\* 代表‸', '代表属于77国集团成员的联合国会员国和中国。'],
  ] as const)('%s: %s %s', (language, line, note, expected) => {
    const head = `${line}${bodies[language]}\n`;
    if (!note.startsWith('\\* Au nom des Etats')) expect(itemsAt(head + note)[0]!.label).toBe(expected);
    check(head + note, expected, `${head}\\* ${expected}`);
  });
  test('may be worded in another way that is in use', () => {
    const labels = itemsAt(`**Iraq:**\\* **draft resolution**${bodies.en}\n\\* On behalf of the States‸`).map(({ label }) => label);
    expect(labels).toContain('On behalf of the States Members of the United Nations that are members of the Group of 77 and China.');
    expect(labels).toContain('On behalf of the States Members of the United Nations that are members of the Movement of Non-Aligned Countries.');
    expect(labels).toContain('On behalf of the States that are members of the Movement of Non-Aligned Countries, taking into account also the provisions of General Assembly resolution ES-10/23 of 10 May 2024.');
  });
  test('is not offered without an asterisk among the sponsors, nor within a paragraph', () => {
    expect(itemsAt(`**Iraq: draft resolution**${bodies.en}\n\\* ‸`).map(({ label }) => label).filter((it) => it.startsWith('On behalf'))).toEqual([]);
    expect(itemsAt(`**Iraq:**\\* **draft resolution**${bodies.en}\n\\* On ‸ the`)).toEqual([]);
  });
});
