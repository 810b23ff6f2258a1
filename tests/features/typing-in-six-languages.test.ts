/** Enter in every place of a draft, in the six languages, with both line ends; the editors that ask as one types get the same. */
import { describe, expect, test } from 'vitest';
import { continueOnType, newParagraph } from '../../server/src/features/typing/index';
import type { TextPosition } from '../../server/src/text/document';
import { edited, snapshotAt, snapshotOf } from '../support/snapshot';

/** A draft's words in one language: number and letter with the space after them, end marks with the space before. */
interface Words {
  readonly masthead: string;
  readonly organ: string;
  readonly preamble: string;
  readonly first: string;
  readonly second: string;
  readonly list: string;
  readonly item: string;
  readonly note: string;
  readonly annex: string;
  readonly number: (value: number) => string;
  readonly letters: readonly [string, string, string];
  readonly roman: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
}

const latin = { number: (value: number) => `${value}. `, comma: ',', semicolon: ';', colon: ':', stop: '.', roman: '(i) ', letters: ['(a) ', '(b) ', '(c) '] } as const;
const half = { ...latin, letters: ['a) ', 'b) ', 'c) '], roman: 'i) ' } as const;
const words: Readonly<Record<string, Words>> = {
  en: {
    ...latin, masthead: 'A/C.2/80/L.9', organ: '*The General Assembly*,', preamble: '*Recalling* its work on lighthouses', first: '*Affirms* the value of boats', second: '*Invites* all ships',
    list: '*Requests* the Secretary-General', item: 'To count the lamps', note: 'Boats and lamps', annex: '## Annex\n\n### Rules of the harbour',
  },
  fr: {
    ...half, masthead: 'A/C.2/80/L.9', organ: '*L’Assemblée générale*,', preamble: '*Rappelant* ses travaux sur les phares', first: '*Affirme* son attachement aux phares', second: '*Invite* les gardiens',
    list: '*Prie* le Secrétaire général', item: 'De compter les lampes', note: 'Phares et récifs', annex: '## Annexe\n\n### Règlement du port', semicolon: '\u00a0;', colon: '\u00a0:',
  },
  es: {
    ...half, masthead: 'A/C.2/80/L.9', organ: '*La Asamblea General*,', preamble: '*Recordando* su labor sobre los faros', first: '*Afirma* el valor de los faros', second: '*Invita* a los Estados',
    list: '*Solicita* al Secretario General', item: 'Que cuente las lámparas', note: 'Faros y barcos', annex: '## Anexo\n\n### Reglamento del puerto',
  },
  ru: {
    ...half, letters: ['a) ', 'b) ', 'c) '], masthead: 'A/C.2/80/L.9', organ: '*Генеральная Ассамблея*,', preamble: '*ссылаясь* на свою работу о маяках', first: '*подтверждает* ценность маяков',
    second: '*предлагает* всем судам', list: '*просит* Генерального секретаря', item: 'сосчитать лампы', note: 'Маяки и суда', annex: '## Приложение\n\n### Правила порта',
  },
  zh: {
    ...latin, masthead: 'A/C.2/80/L.9', organ: '**大会**，', preamble: '**回顾**其关于灯塔的工作', first: '**申明**灯塔的价值', second: '**邀请**各国', list: '**请**秘书长', item: '清点灯具', note: '灯塔',
    annex: '## 附件\n\n### 港口规则', comma: '，', semicolon: '；', colon: '：', stop: '。', roman: '㈠ ',
  },
  ar: {
    ...latin, masthead: 'A/C.2/80/L.9', organ: '***إن الجمعية العامة***،', preamble: '***إذ تشير*** إلى أعمالها', first: '***تؤكد*** قيمة المنارات', second: '***تدعو*** الدول', list: '***تطلب*** إلى الأمين العام',
    item: 'عد المصابيح', note: 'منارات', annex: '## المرفق\n\n### نظام الميناء', number: (value) => `${value} - `, letters: ['(أ) ', '(ب) ', '(ج) '], roman: '’1‘ ', comma: '،', semicolon: '؛',
  },
};

/** By our own request, and as one types; null where the line is left as the editor has begun it. */
function entered(source: string): { readonly asked: string | null; readonly typed: string | null } {
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  const offset = source.indexOf('‸');
  const snapshot = snapshotOf(source.replace('‸', lineBreak));
  const [position, begun] = [offset, offset + lineBreak.length].map((it) => snapshot.document.positionAt(it)) as [TextPosition, TextPosition];
  const made = newParagraph(snapshot, { position, begun, typed: begun });
  const after = made && edited(snapshot, made.edits);
  const at = made && after !== null ? snapshotOf(after).document.offsetAt(made.cursor) : 0;
  const onType = snapshotAt(source.replace('‸', `${lineBreak}‸`));
  const edits = continueOnType(onType.snapshot, onType.position);
  return { asked: after !== null ? `${after.slice(0, at)}‸${after.slice(at)}` : null, typed: edits.length > 0 ? edited(onType.snapshot, edits) : null };
}

describe.each(Object.entries(words))('Enter in a draft in %s', (_, it) => {
  const [a, b, c] = it.letters;
  const preamble = `${it.organ}\n\n${it.preamble}${it.comma}\n\n`;
  const first = `${preamble}${it.number(1)}${it.first}`;

  /** @param expected null where Enter is the editor's own */
  function check(source: string, expected: string | null): void {
    for (const lineBreak of ['\n', '\r\n']) {
      const [from, to] = [source, expected].map((text) => text?.replaceAll('\n', lineBreak) ?? null);
      expect(entered(from!)).toEqual({ asked: to, typed: to?.replace('‸', '') ?? null });
    }
  }

  test('after an operative paragraph', () => {
    check(`${first}${it.semicolon}‸\n\n${it.number(2)}${it.second}${it.stop}\n`, `${first}${it.semicolon}\n\n${it.number(2)}‸\n\n${it.number(2)}${it.second}${it.stop}\n`);
  });
  test('after the last paragraph, whose stop becomes a semicolon', () => {
    check(`${first}${it.semicolon}\n\n${it.number(2)}${it.second}${it.stop}‸`, `${first}${it.semicolon}\n\n${it.number(2)}${it.second}${it.semicolon}\n\n${it.number(3)}‸`);
  });
  test('after an item', () => {
    const list = `${preamble}${it.number(1)}${it.list}${it.colon}\n\n${a}${it.item}${it.semicolon}`;
    check(`${list}‸\n\n${it.number(2)}${it.second}${it.stop}\n`, `${list}\n\n${b}‸\n\n${it.number(2)}${it.second}${it.stop}\n`);
    check(`${list}\n\n${b}${it.item}${it.stop}‸\n`, `${list}\n\n${b}${it.item}${it.semicolon}\n\n${c}‸\n`);
  });
  test('after a colon', () => {
    const list = `${preamble}${it.number(1)}${it.list}${it.colon}`;
    check(`${list}‸\n`, `${list}\n\n${a}‸\n`);
    check(`${list}\n\n${a}${it.item}${it.colon}‸\n`, `${list}\n\n${a}${it.item}${it.colon}\n\n${it.roman}‸\n`);
  });
  test('in the preamble', () => {
    check(`${it.organ}‸\n`, `${it.organ}\n\n‸\n`);
    check(`${it.organ}\n\n${it.preamble}${it.comma}‸\n\n${it.number(1)}${it.first}${it.stop}\n`, `${it.organ}\n\n${it.preamble}${it.comma}\n\n‸\n\n${it.number(1)}${it.first}${it.stop}\n`);
  });
  test('before the heading of an annex', () => {
    const annex = `\n\n${it.annex}\n\n${it.number(1)}${it.item}${it.stop}\n`;
    const second = `${first}${it.semicolon}\n\n${it.number(2)}${it.second}`;
    check(`${second}${it.stop}‸${annex}`, `${second}${it.semicolon}\n\n${it.number(3)}‸${annex}`);
  });
  test('on a number without words, which leaves the list', () => {
    check(`${first}${it.semicolon}\n\n${it.number(2)}‸\n`, `${first}${it.stop}\n\n‸\n`);
    check(`${first}${it.semicolon}\n\n${it.number(2).trimEnd()}‸\n`, `${first}${it.stop}\n\n‸\n`);
    const list = `${preamble}${it.number(1)}${it.list}${it.colon}\n\n${a}${it.item}${it.semicolon}`;
    check(`${list}\n\n${b}‸\n`, `${list}\n\n${it.number(2)}‸\n`);
  });
  test('in the middle of a paragraph, in a note, in the masthead, on a heading, in front of a number', () => {
    const half = it.first.length - 4;
    check(`${preamble}${it.number(1)}${it.first.slice(0, half)}‸${it.first.slice(half)}${it.stop}\n`, null);
    check(`${it.organ}\n\n${it.preamble.slice(0, -3)}‸${it.preamble.slice(-3)}${it.comma}\n\n${it.number(1)}${it.first}${it.stop}\n`, null);
    check(`${first}<sup>1</sup>${it.stop}\n\n<sup>1</sup> ${it.note}${it.stop}‸\n`, null);
    check(`${first}[^1]${it.stop}\n\n[^1]: ${it.note}${it.stop}‸\n`, null);
    check(`${it.masthead}‸\n\n## ${it.note}\n\n${first}${it.stop}\n`, null);
    check(`${it.masthead}\n\n## ${it.note}‸\n\n${first}${it.stop}\n`, null);
    check(`${first}${it.stop}\n\n${it.annex}‸\n\n${it.number(1)}${it.item}${it.stop}\n`, null);
    check(`${preamble}‸${it.number(1)}${it.first}${it.stop}\n`, null);
  });
});
