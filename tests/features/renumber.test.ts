import { describe, expect, test } from 'vitest';
import { moveParagraph, type Direction } from '../../server/src/features/move/index';
import { renumber } from '../../server/src/features/renumber';
import type { Series } from '../../server/src/rules/shared/renumber/index';
import { edited, snapshotAt, snapshotOf } from '../support/snapshot';

/** Renumbers a text, checks that doing it again changes nothing, and gives what is said of references that could not follow. */
function check(before: string, after: string, series?: readonly Series[]): readonly string[] {
  const snapshot = snapshotOf(before);
  const { edits, messages } = renumber(snapshot, series);
  const text = edited(snapshot, edits);
  expect(text).toBe(after);
  expect(renumber(snapshotOf(text), series).edits).toEqual([]);
  return messages.filter((message) => message !== 'All numbers are in order.');
}

const en = '*The General Assembly*,\n\n*Recalling* its resolution 64/178,\n\n';
const fr = '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 64/178,\n\n';
const ru = '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою резолюцию 64/178,\n\n';
const es = '*La Asamblea General*,\n\n*Recordando* su resolución 64/178,\n\n';
const ar = '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 64/178،\n\n';
const zh = '**大会**，\n\n**回顾**其第64/178号决议，\n\n';

describe('operative paragraphs', () => {
  test('get numbers in reading order, and references to them follow', () => {
    expect(check(
      `${en}1. *Affirms* the value of ferries;\n\n3. *Requests* the Secretary-General to act on paragraph 1 above and paragraphs 3 to 6 below;\n\n5. *Decides* to fund what paragraphs 1, 3 and 6 of the present resolution say;\n\n6. *Remains* seized of the matter.\n`,
      `${en}1. *Affirms* the value of ferries;\n\n2. *Requests* the Secretary-General to act on paragraph 1 above and paragraphs 2 to 4 below;\n\n3. *Decides* to fund what paragraphs 1, 2 and 4 of the present resolution say;\n\n4. *Remains* seized of the matter.\n`,
      ['operative'],
    )).toEqual([]);
  });
  test('leave references to other texts alone', () => {
    check(
      `${en}1. *Recalls* paragraph 3 of resolution 70/1 and article 3, paragraph 3, of the Charter;\n\n3. *Decides* to act on it.\n`,
      `${en}1. *Recalls* paragraph 3 of resolution 70/1 and article 3, paragraph 3, of the Charter;\n\n2. *Decides* to act on it.\n`,
    );
  });
  test('keep bis, and the form in which a number is set', () => {
    check(
      `${fr}1. *Affirme* son attachement\u00a0;\n\n4. *Prie* le Secrétaire général d’appliquer le paragraphe 4 bis ci-dessous\u00a0;\n\n4 bis. *Prie* les États d’agir\u00a0;\n\n7. *Décide* d’appliquer les paragraphes 4 et 4 bis ci-dessus.\n`,
      `${fr}1. *Affirme* son attachement\u00a0;\n\n2. *Prie* le Secrétaire général d’appliquer le paragraphe 2 bis ci-dessous\u00a0;\n\n2 bis. *Prie* les États d’agir\u00a0;\n\n3. *Décide* d’appliquer les paragraphes 2 et 2 bis ci-dessus.\n`,
    );
  });
  test('are counted in square brackets too, and the brackets stay', () => {
    expect(check(
      `${en}1. *Affirms* the value of ferries;\n\n[3. *Notes* the tide;]\n\n[5.] *Requests* a report on paragraph 3 above;\n\n[5 bis]. *Requests* lamps;\n\n[8. *Invites* ports:\n\n(a) To ring bells;\n\n[(c) To light lamps;]]\n\n9. *Decides* to act.\n`,
      `${en}1. *Affirms* the value of ferries;\n\n[2. *Notes* the tide;]\n\n[3.] *Requests* a report on paragraph 2 above;\n\n[3 bis]. *Requests* lamps;\n\n[4. *Invites* ports:\n\n(a) To ring bells;\n\n[(b) To light lamps;]]\n\n5. *Decides* to act.\n`,
    )).toEqual([]);
    check(
      `${zh}1. **申明**渡船的价值；\n\n[3. **注意到**上文第1段；]\n\n4. **决定**根据上文第3段采取行动。\n`,
      `${zh}1. **申明**渡船的价值；\n\n[2. **注意到**上文第1段；]\n\n3. **决定**根据上文第2段采取行动。\n`,
    );
    check(
      `${ar}1 - ***تؤكد*** قيمة العبارات؛\n\n[3 - ***تحيط علما*** بالفقرة 1 أعلاه؛]\n\n4 - ***تقرر*** أن تعمل.\n`,
      `${ar}1 - ***تؤكد*** قيمة العبارات؛\n\n[2 - ***تحيط علما*** بالفقرة 1 أعلاه؛]\n\n3 - ***تقرر*** أن تعمل.\n`,
    );
  });
  test('share their number with further versions of them', () => {
    check(
      `${en}1. *Affirms* the value of ferries;\n\n**Option 1**\n\n3. *Notes* the tide;\n\n4. *Notes* the moon;\n\n**Option 2**\n\n3. *Notes* the wind;\n\n6. *Decides* to act on paragraph 6 above.\n`,
      `${en}1. *Affirms* the value of ferries;\n\n**Option 1**\n\n2. *Notes* the tide;\n\n3. *Notes* the moon;\n\n**Option 2**\n\n2. *Notes* the wind;\n\n3. *Decides* to act on paragraph 3 above.\n`,
      ['operative'],
    );
    check(
      `${fr}1. *Affirme* son attachement\u00a0;\n\n[3. *Prie* les ports d’agir\u00a0;]\n\n[3. *Invite* les ports à agir\u00a0;]\n\n5. *Décide* d’agir.\n`,
      `${fr}1. *Affirme* son attachement\u00a0;\n\n[2. *Prie* les ports d’agir\u00a0;]\n\n[2. *Invite* les ports à agir\u00a0;]\n\n3. *Décide* d’agir.\n`,
    );
    check(
      `${ar}1 - ***تؤكد*** قيمة العبارات؛\n\nالخيار 1\n\n3 - ***تحيط علما*** بالمد؛\n\nالخيار 2\n\n3 - ***تحيط علما*** بالريح؛\n\n4 - ***تقرر*** أن تعمل.\n`,
      `${ar}1 - ***تؤكد*** قيمة العبارات؛\n\nالخيار 1\n\n2 - ***تحيط علما*** بالمد؛\n\nالخيار 2\n\n2 - ***تحيط علما*** بالريح؛\n\n3 - ***تقرر*** أن تعمل.\n`,
    );
  });
  test('begin again after a heading where the text does, and each section has its own references', () => {
    check(
      `${en}## I\n\n1. *Affirms* the value of ferries;\n\n3. *Notes* paragraph 3 above;\n\n## II\n\n1. *Decides* to act;\n\n3. *Notes* what paragraph 3 above says;\n\n4. *Requests* a report on paragraph 3 above.\n`,
      `${en}## I\n\n1. *Affirms* the value of ferries;\n\n2. *Notes* paragraph 2 above;\n\n## II\n\n1. *Decides* to act;\n\n2. *Notes* what paragraph 2 above says;\n\n3. *Requests* a report on paragraph 2 above.\n`,
    );
  });
  test('follow in the section that is named with them', () => {
    check(
      `${en}## I\n\n1. *Affirms* the value of ferries;\n\n3. *Notes* boats;\n\n## II\n\n1. *Decides* to act;\n\n3. *Recalls* section I, paragraph 3, above, and section II, paragraph 1, above.\n`,
      `${en}## I\n\n1. *Affirms* the value of ferries;\n\n2. *Notes* boats;\n\n## II\n\n1. *Decides* to act;\n\n2. *Recalls* section I, paragraph 2, above, and section II, paragraph 1, above.\n`,
    );
  });
  test('run on after a heading where the text does', () => {
    check(
      `${en}## Ferries\n\n1. *Affirms* their value;\n\n## Reporting\n\n3. *Requests* a report.\n`,
      `${en}## Ferries\n\n1. *Affirms* their value;\n\n## Reporting\n\n2. *Requests* a report.\n`,
    );
  });
  test('that bear one number twice get two; what points to nothing is told', () => {
    expect(check(
      `${en}1. *Affirms* the value of ferries;\n\n2. *Notes* a report;\n\n2. *Decides* to act;\n\n3. *Recalls* paragraph 9 above.\n`,
      `${en}1. *Affirms* the value of ferries;\n\n2. *Notes* a report;\n\n3. *Decides* to act;\n\n4. *Recalls* paragraph 9 above.\n`,
    )).toEqual(['Line 11: “paragraph 9 above” refers to nothing in this draft.']);
  });
  test('that bear one number twice stay where something refers to that number, for nobody knows to which', () => {
    const doubled = `${en}1. *Affirms* the value of ferries;\n\n2. *Notes* a report;\n\n2. *Decides* to act on paragraph 2 above;\n\n3. *Recalls* paragraph 1 above.\n`;
    expect(check(doubled, doubled)).toEqual([
      'Nothing was renumbered: line 9 says “paragraph 2 above”, and more than one place bears that number. Give each a number of its own first.',
    ]);
  });
  test('in Spanish, Russian, Arabic and Chinese', () => {
    check(
      `${es}2. *Afirma* el valor de los faros;\n\n4. *Decide* aplicar el párrafo 2 de la presente resolución y el párrafo 4 de la resolución 70/1.\n`,
      `${es}1. *Afirma* el valor de los faros;\n\n2. *Decide* aplicar el párrafo 1 de la presente resolución y el párrafo 4 de la resolución 70/1.\n`,
    );
    check(
      `${ru}2. *подтверждает* ценность маяков;\n\n4. *постановляет* действовать согласно пункту 2 выше и пунктам 2–4 настоящей резолюции.\n`,
      `${ru}1. *подтверждает* ценность маяков;\n\n2. *постановляет* действовать согласно пункту 1 выше и пунктам 1–2 настоящей резолюции.\n`,
    );
    check(
      `${ar}2 - ***تؤكد*** قيمة المنارات؛\n\n5 - ***تطلب*** تنفيذ الفقرة 2 أعلاه والفقرات من 2 إلى 5 من هذا القرار والفقرة 5 من قرارها 70/1.\n`,
      `${ar}1 - ***تؤكد*** قيمة المنارات؛\n\n2 - ***تطلب*** تنفيذ الفقرة 1 أعلاه والفقرات من 1 إلى 2 من هذا القرار والفقرة 5 من قرارها 70/1.\n`,
    );
    check(
      `${zh}2. **申明**灯塔的价值；\n\n5. **请**秘书长执行上文第2段、本决议第2至5段和第70/1号决议第5段。\n`,
      `${zh}1. **申明**灯塔的价值；\n\n2. **请**秘书长执行上文第1段、本决议第1至2段和第70/1号决议第5段。\n`,
    );
  });
  test('keep CR LF, a byte order mark and digits of their own', () => {
    check(
      `\ufeff${ar}٢ - ***تؤكد*** قيمة المنارات؛\n\n٤ - ***تطلب*** تنفيذ الفقرة ٢ أعلاه.\n`.replaceAll('\n', '\r\n'),
      `\ufeff${ar}١ - ***تؤكد*** قيمة المنارات؛\n\n٢ - ***تطلب*** تنفيذ الفقرة ١ أعلاه.\n`.replaceAll('\n', '\r\n'),
    );
  });
});

describe('subparagraphs', () => {
  test('get the letters of their places, and references follow', () => {
    check(
      `${en}1. *Requests* the Secretary-General:\n\n(a) To report, as subparagraph (d) below asks;\n\n(c) To act:\n\n(i) At once;\n\n(iii) Later;\n\n(d) To stop;\n\n2. *Recalls* paragraph 1 (c) (iii) above and subparagraph (d) of paragraph 1 above.\n`,
      `${en}1. *Requests* the Secretary-General:\n\n(a) To report, as subparagraph (c) below asks;\n\n(b) To act:\n\n(i) At once;\n\n(ii) Later;\n\n(c) To stop;\n\n2. *Recalls* paragraph 1 (b) (ii) above and subparagraph (c) of paragraph 1 above.\n`,
      ['subparagraphs'],
    );
  });
  test('in French, Arabic and Chinese', () => {
    check(
      `${fr}1. *Prie* le Secrétaire général\u00a0:\n\na) D’agir\u00a0;\n\nc) De conclure\u00a0;\n\n2. *Rappelle* l’alinéa c) du paragraphe 1 ci-dessus.\n`,
      `${fr}1. *Prie* le Secrétaire général\u00a0:\n\na) D’agir\u00a0;\n\nb) De conclure\u00a0;\n\n2. *Rappelle* l’alinéa b) du paragraphe 1 ci-dessus.\n`,
    );
    check(
      `${ar}1 - ***تطلب*** ما يلي:\n\n(أ) تقديم تقرير؛\n\n(ج) اتخاذ إجراء؛\n\n2 - ***تشير*** إلى الفقرة 1 (ج) أعلاه.\n`,
      `${ar}1 - ***تطلب*** ما يلي:\n\n(أ) تقديم تقرير؛\n\n(ب) اتخاذ إجراء؛\n\n2 - ***تشير*** إلى الفقرة 1 (ب) أعلاه.\n`,
    );
    check(
      `${zh}1. **请**秘书长：\n\n(a) 提交报告；\n\n(c) 采取行动；\n\n2. **回顾**上文第1(c)段。\n`,
      `${zh}1. **请**秘书长：\n\n(a) 提交报告；\n\n(b) 采取行动；\n\n2. **回顾**上文第1(b)段。\n`,
    );
  });
});

describe('sections', () => {
  test('and references to them', () => {
    check(
      `${en}## I\n\n1. *Affirms* the value of ferries;\n\n## III\n\n2. *Recalls* section I above and section III of its resolution 70/1, and section III below.\n`,
      `${en}## I\n\n1. *Affirms* the value of ferries;\n\n## II\n\n2. *Recalls* section I above and section III of its resolution 70/1, and section II below.\n`,
    );
  });
  test('in the words and numerals of the language', () => {
    check(
      `${ar}## أولا\n\n1 - ***تؤكد*** قيمة المنارات؛\n\n## ثالثا - التنفيذ\n\n2 - ***تشير*** إلى الجزء الأول أعلاه والجزء الثالث من قرارها 70/1 والجزء الثالث أدناه.\n`,
      `${ar}## أولا\n\n1 - ***تؤكد*** قيمة المنارات؛\n\n## ثانيا - التنفيذ\n\n2 - ***تشير*** إلى الجزء الأول أعلاه والجزء الثالث من قرارها 70/1 والجزء الثاني أدناه.\n`,
    );
    check(
      `${zh}## 一\n\n1. **申明**灯塔的价值；\n\n## 三\n\n2. **回顾**上文第一节和第70/1号决议第三节，以及下文第三节。\n`,
      `${zh}## 一\n\n1. **申明**灯塔的价值；\n\n## 二\n\n2. **回顾**上文第一节和第70/1号决议第三节，以及下文第二节。\n`,
    );
  });
});

describe('notes', () => {
  test('are numbered by first appearance, and change places where they stand together', () => {
    check(
      `${en}1. *Affirms* the value of ferries<sup>3</sup> and of boats,<sup>1,3</sup>\n\n2. *Decides* to act.<sup>5</sup>\n\n<sup>1</sup> Boats.\n\n<sup>3</sup> Ferries.\n\n<sup>5</sup> See note 3 above.\n`,
      `${en}1. *Affirms* the value of ferries<sup>1</sup> and of boats,<sup>2,1</sup>\n\n2. *Decides* to act.<sup>3</sup>\n\n<sup>1</sup> Ferries.\n\n<sup>2</sup> Boats.\n\n<sup>3</sup> See note 1 above.\n`,
      ['notes'],
    );
  });
  test('in brackets, line by line', () => {
    check(
      `${fr}1. *Affirme*[^2] son attachement[^1].\n\n[^1]: Récifs.\n[^2]: Phares.\n`,
      `${fr}1. *Affirme*[^1] son attachement[^2].\n\n[^1]: Phares.\n[^2]: Récifs.\n`,
    );
  });
  test('without a reference come last; references without a note are told', () => {
    expect(check(
      `${en}1. *Affirms* the value of ferries.<sup>3</sup> <sup>9</sup>\n\n<sup>1</sup> Boats.\n\n<sup>3</sup> Ferries.\n`,
      `${en}1. *Affirms* the value of ferries.<sup>1</sup> <sup>2</sup>\n\n<sup>1</sup> Ferries.\n\n<sup>3</sup> Boats.\n`,
    )).toEqual(['Line 5: reference 9 has no note.', 'Line 7: nothing refers to note 1; it now comes after the others.']);
  });
  test('that bear one number twice answer to references in order', () => {
    check(
      `${en}1. *Affirms* the value of ferries.<sup>1</sup>\n\n<sup>1</sup> Ferries.\n\n2. *Decides* to act.<sup>1</sup>\n\n<sup>1</sup> Acts.\n`,
      `${en}1. *Affirms* the value of ferries.<sup>1</sup>\n\n<sup>1</sup> Ferries.\n\n2. *Decides* to act.<sup>2</sup>\n\n<sup>2</sup> Acts.\n`,
    );
  });
  test('in tables are counted too', () => {
    check(
      `${en}1. *Affirms* the table:\n\n| A | B[^3] |\n|---|---|\n\n2. *Decides* to act.[^1]\n\n[^1]: Acts.\n\n[^3]: Table.\n`,
      `${en}1. *Affirms* the table:\n\n| A | B[^1] |\n|---|---|\n\n2. *Decides* to act.[^2]\n\n[^1]: Table.\n\n[^2]: Acts.\n`,
    );
  });
  test('with asterisks and names stay', () => {
    check(
      `${en}1. *Affirms* the value<sup>*</sup> of ferries[^name] and boats.<sup>2</sup>\n\n<sup>*</sup> Star.\n\n[^name]: Name.\n\n<sup>2</sup> Boats.\n`,
      `${en}1. *Affirms* the value<sup>*</sup> of ferries[^name] and boats.<sup>1</sup>\n\n<sup>*</sup> Star.\n\n[^name]: Name.\n\n<sup>1</sup> Boats.\n`,
    );
  });
});

describe('a paragraph moved', () => {
  /** Moves the paragraph at ‸, and back again. */
  function checkMove(before: string, direction: Direction, after: string): readonly string[] {
    const { snapshot, position } = snapshotAt(before);
    const { edits, messages, cursor } = moveParagraph(snapshot, snapshot.document.offsetAt(position), direction);
    const text = edited(snapshot, edits);
    const moved = snapshotOf(text);
    const offset = cursor ? moved.document.offsetAt(cursor) : 0;
    expect(text.slice(0, offset) + (cursor ? '‸' : '') + text.slice(offset)).toBe(after);
    if (edits.length > 0) {
      const back = moveParagraph(moved, offset, direction === 'up' ? 'down' : 'up');
      expect(edited(moved, back.edits)).toBe(before.replace('‸', ''));
    }
    return messages;
  }

  test('down to the end: number, closing marks, notes and references are right', () => {
    checkMove(
      `${en}1. *Affirms* the value of ferries;\n\n2. *Requests* a report‸ on boats<sup>1</sup> as paragraph 3 below asks;\n\n3. *Decides* to fund ferries<sup>2</sup> and paragraphs 1 and 2 above.\n\n<sup>1</sup> Boats.\n\n<sup>2</sup> Ferries.\n`, 'down',
      `${en}1. *Affirms* the value of ferries;\n\n2. *Decides* to fund ferries<sup>1</sup> and paragraphs 1 and 3 above;\n\n3. *Requests* a report‸ on boats<sup>2</sup> as paragraph 2 above asks.\n\n<sup>1</sup> Ferries.\n\n<sup>2</sup> Boats.\n`,
    );
  });
  test('takes its items along', () => {
    checkMove(
      `${fr}1. *Prie* le Secrétaire général\u00a0:\n\na) D’agir\u00a0;\n\nb) De conclure\u00a0;\n\n2. *Décide‸* d’appliquer le paragraphe 1 b) ci-dessus.\n`, 'up',
      `${fr}1. *Décide‸* d’appliquer le paragraphe 2 b) ci-dessous\u00a0;\n\n2. *Prie* le Secrétaire général\u00a0:\n\na) D’agir\u00a0;\n\nb) De conclure.\n`,
    );
  });
  test('in the preamble, where Arabic opens all paragraphs but the first with a conjunction', () => {
    checkMove(
      '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 64/178،\n\n***وإذ تلاحظ‸*** التقرير،\n\n1 - ***تقرر*** أن تبقي المسألة قيد نظرها.\n', 'up',
      '***إن الجمعية العامة***،\n\n***إذ تلاحظ‸*** التقرير،\n\n***وإذ تشير*** إلى قرارها 64/178،\n\n1 - ***تقرر*** أن تبقي المسألة قيد نظرها.\n',
    );
  });
  test('an item keeps the letters in their places', () => {
    checkMove(
      `${zh}1. **请**秘书长：\n\n(a) 提交报告；\n\n(b) 采‸取行动；\n\n2. **回顾**上文第1(a)段。\n`, 'up',
      `${zh}1. **请**秘书长：\n\n(a) 采‸取行动；\n\n(b) 提交报告；\n\n2. **回顾**上文第1(b)段。\n`,
    );
  });
  test('past a heading, where the numbers run on', () => {
    checkMove(
      `${en}1. *Affirms* the value of ferries;\n\n## Reporting\n\n2. *Requests* a report;‸\n\n3. *Decides* to act.\n`, 'up',
      `${en}1. *Affirms* the value of ferries;\n\n2. *Requests* a report;‸\n\n## Reporting\n\n3. *Decides* to act.\n`,
    );
  });
  test('in the second resolution of a file, with the lines of the file', () => {
    const second = '# Security Council\n\nS/RES/9999 (2031)\n\n*The Security Council*,\n\n*Noting* boats,\n\n';
    const messages = checkMove(
      `${en}1. *Decides* to act.\n\n${second}1. *Affirms* boats;\n\n1. *Dem‸ands* ferries;\n\n2. *Recalls* paragraph 1 above.\n`, 'down',
      `${en}1. *Decides* to act.\n\n${second}1. *Affirms* boats;\n\n1. *Recalls* paragraph 1 above;\n\n2. *Dem‸ands* ferries.\n`,
    );
    expect(messages).toEqual(['Line 19: “paragraph 1 above” could mean several places and was left as it is.']);
  });
  test.each<[string, Direction, string]>([
    [`${en}1. *Aff‸irms* the value of ferries;\n\n2. *Decides* to act.\n`, 'up', 'There is no paragraph above to change places with.'],
    [`${en}1. *Affirms* the value of ferries;\n\n2. *Decides* to ‸act.\n`, 'down', 'There is no paragraph below to change places with.'],
    ['*The General As‸sembly*,\n\n*Noting* it,\n\n1. *Decides* to act.\n', 'down', 'Only a paragraph of the preamble or of the operative part can be moved: put the cursor in one.'],
    [`${en}## I\n\n1. *Affirms* the value of ferries;\n\n## II\n\n1. *Dec‸ides* to act.\n`, 'up', 'The numbers begin again at the heading: a paragraph is moved inside its section only.'],
  ])('nowhere, and one sentence says why: %s', (before, direction, message) => {
    const { snapshot, position } = snapshotAt(before);
    expect(moveParagraph(snapshot, snapshot.document.offsetAt(position), direction)).toEqual({ edits: [], messages: [message] });
  });
});
