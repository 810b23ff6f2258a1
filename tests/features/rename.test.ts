/** Numbers of paragraphs and sections, letters of items, renamed with all that refers to them. */
import { describe, expect, test } from 'vitest';
import { prepareRename, rename, sharedRename } from '../../server/src/features/references/rename';
import { renameCited } from '../../server/src/features/references/rename-cited';
import { plain } from '../support/asked';
import { edited, snapshotAt, snapshotOf } from '../support/snapshot';

const en = '*The General Assembly*,\n\n*Recalling* its resolution 64/178,\n\n';
const fr = '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 64/178,\n\n';
const es = '*La Asamblea General*,\n\n*Recordando* su resolución 64/178,\n\n';
const ru = '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою резолюцию 64/178,\n\n';
const ar = '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 64/178،\n\n';
const zh = '**大会**，\n\n**回顾**其第64/178号决议，\n\n';

/** Renames at ‸, and back, which gives the bytes that were there. */
function check(before: string, newName: string, after: string, placeholder?: string): void {
  const { snapshot, position } = snapshotAt(before);
  const prepared = prepareRename(snapshot, position);
  if ('refused' in prepared) throw new Error(prepared.refused);
  if (placeholder !== undefined) expect(prepared.placeholder).toBe(placeholder);
  const start = snapshot.document.offsetAt(prepared.range.start);
  expect(snapshot.document.getText().slice(start, snapshot.document.offsetAt(prepared.range.end)).replaceAll('*', '')).toBe(prepared.placeholder);
  const edits = rename(snapshot, position, newName);
  if ('refused' in edits) throw new Error(edits.refused);
  const text = edited(snapshot, edits);
  expect(text).toBe(after);
  // Numbers above may have grown or shrunk.
  const grown = edits.filter(({ range }) => snapshot.document.offsetAt(range.start) < start)
    .reduce((sum, { range, newText }) => sum + newText.length - (snapshot.document.offsetAt(range.end) - snapshot.document.offsetAt(range.start)), 0);
  const renamed = snapshotOf(text);
  const back = rename(renamed, renamed.document.positionAt(start + grown), prepared.placeholder);
  expect('refused' in back ? back.refused : edited(renamed, back)).toBe(plain(before));
}

function refusal(source: string, newName: string): string {
  const { snapshot, position } = snapshotAt(source);
  const edits = rename(snapshot, position, newName);
  return 'refused' in edits ? edits.refused : `renamed: ${edited(snapshot, edits)}`;
}

describe('a paragraph', () => {
  const body = (n: string, at = '') => `${n}${at}. *Affirms* ferries:\n\n(a) Boats;\n\n2. *Acts* on paragraph ${n} above, paragraph ${n} (a) above and paragraph 1 of resolution 70/1;\n\n3. *Notes* paragraphs ${n}, 2 and 3 of the present resolution.\n`;
  test('takes its references along', () => {
    check(en + body('1', '‸'), '7', en + body('7'), '1');
    check(en + body('1', '‸'), '4 bis', en + body('4 bis'));
    check(en + body('1').replace('paragraph 1 above', 'paragraph 1‸ above'), '12', en + body('12'));
    check(en + body('1').replace('paragraph 1 (a)', 'paragraph 1‸ (a)'), '12', en + body('12'));
    check(en + body('1').replace('paragraph 1 above', 'para‸graph 1 above'), '12', en + body('12'));
    check(en + body('1').replace('paragraphs 1,', 'paragraphs 1‸,'), '12', en + body('12'));
  });
  test('in the other languages', () => {
    check(`${fr}1. *Affirme* son attachement\u00a0;\n\n2. *Décide* d’appliquer le paragraphe\u00a01‸ ci-dessus.\n`, '5 bis', `${fr}5 bis. *Affirme* son attachement\u00a0;\n\n2. *Décide* d’appliquer le paragraphe\u00a05 bis ci-dessus.\n`);
    check(`${es}1‸. *Afirma* el valor;\n\n2. *Decide* aplicar el párrafo 1 anterior y los párrafos 1 y 2 de la presente resolución.\n`, '6', `${es}6. *Afirma* el valor;\n\n2. *Decide* aplicar el párrafo 6 anterior y los párrafos 6 y 2 de la presente resolución.\n`);
    check(`${ru}1‸. *подтверждает* ценность паромов;\n\n2. *постановляет* действовать согласно пункту 1 выше.\n`, '6', `${ru}6. *подтверждает* ценность паромов;\n\n2. *постановляет* действовать согласно пункту 6 выше.\n`);
    check(`${ar}1‸ - ***تؤكد*** قيمة المنارات؛\n\n2 - ***تطلب*** تنفيذ الفقرة 1 أعلاه.\n`, '9', `${ar}9 - ***تؤكد*** قيمة المنارات؛\n\n2 - ***تطلب*** تنفيذ الفقرة 9 أعلاه.\n`);
    check(`${ar}١ - ***تؤكد*** قيمة المنارات؛\n\n٢ - ***تطلب*** تنفيذ الفقرة ١‸ أعلاه.\n`, '9', `${ar}٩ - ***تؤكد*** قيمة المنارات؛\n\n٢ - ***تطلب*** تنفيذ الفقرة ٩ أعلاه.\n`);
    check(`${zh}1. **申明**灯塔的价值；\n\n2. **请**秘书长执行上文第1‸段。\n`, '3', `${zh}3. **申明**灯塔的价值；\n\n2. **请**秘书长执行上文第3段。\n`);
  });
  test('with "bis" in italics or without', () => {
    check(`${en}5 *bis*‸. *Affirms* ferries;\n\n6. *Acts* on paragraph 5 *bis* above.\n`, '4 ter', `${en}4 *ter*. *Affirms* ferries;\n\n6. *Acts* on paragraph 4 *ter* above.\n`.replace('‸', ''));
  });
  test.each([
    ['1‸. *Affirms* it;\n\n2. *Acts*.\n', 'x', 'A paragraph is numbered from 1 to 9999, with or without “bis” and the like: “x” cannot be its number.'],
    ['1‸. *Affirms* it;\n\n2. *Acts*.\n', '0', 'A paragraph is numbered from 1 to 9999, with or without “bis” and the like: “0” cannot be its number.'],
    ['1‸. *Affirms* it;\n\n2. *Acts*.\n', '', 'A paragraph is numbered from 1 to 9999, with or without “bis” and the like: “” cannot be its number.'],
    ['1‸. *Affirms* it;\n\n2. *Acts*.\n', '2', '“2” stands here already: give that one another number first, or renumber.'],
    ['1‸. *Affirms* it;\n\n1. *Acts*.\n', '2', '“1” stands here more than once: renumber first.'],
    ['1. *Affirms* it;\n\n2‸. *Notes* that;\n\n3. *Acts* on paragraphs 1 to 3 of the present resolution.\n', '8', 'Nothing was renamed: “paragraphs 1 to 3 of the present resolution” in line 9 would come to mean something else.'],
    ['1‸. *Affirms* it;\n\n3. *Acts* on paragraph 9 above.\n', '9', 'Nothing was renamed: “paragraph 9 above” in line 7 would come to mean something else.'],
    ['1. *Affirms* it;\n\n3. *Acts* on paragraph 9‸ above.\n', '1', 'Nothing here can be renamed: only numbers of notes, paragraphs and sections, letters of subparagraphs, cited resolutions and document symbols can.'],
  ])('is refused in one sentence: %s', (body, newName, refused) => expect(refusal(en + body, newName)).toBe(refused));
  test('keeps a range whose ends it is', () => {
    check(`${en}1‸. *Affirms* it;\n\n2. *Notes* that;\n\n3. *Acts* on paragraphs 1 and 2 above and paragraphs 1 to 2 of resolution 70/1.\n`, '5', `${en}5. *Affirms* it;\n\n2. *Notes* that;\n\n3. *Acts* on paragraphs 5 and 2 above and paragraphs 1 to 2 of resolution 70/1.\n`);
    check(`${en}1. *Affirms* it;\n\n2. *Notes* that;\n\n3‸. *Acts* on paragraphs 1 to 3 of the present resolution.\n`, '4', `${en}1. *Affirms* it;\n\n2. *Notes* that;\n\n4. *Acts* on paragraphs 1 to 4 of the present resolution.\n`);
  });
});

describe('an item', () => {
  const body = (sign: string, at = '') => `1. *Requests*:\n\n(a) Boats;\n\n(${sign}${at}) Ferries;\n\n2. *Recalls* paragraph 1 (${sign}) above.\n`;
  test('takes its references along', () => {
    check(en + body('b', '‸'), 'd', en + body('d'), 'b');
    check(en + body('b', '‸'), '(d)', en + body('d'));
    check(en + body('b').replace('1 (b)', '1 (b‸)'), 'c', en + body('c'), 'b');
    const nested = (sign: string, at = '') => `1. *Requests*:\n\n(a) Boats:\n\n(i) Oars;\n\n(${sign}${at}) Sails;\n\n2. *Recalls* paragraph 1 (a) (i) and (${sign}) above.\n`;
    check(en + nested('ii', '‸'), 'iii', en + nested('iii'));
    check(`${fr}1. *Demande*\u00a0:\n\na) Des récifs\u00a0;\n\nb) Des phares\u00a0;\n\n2. *Rappelle* l’alinéa b‸) du paragraphe 1 ci-dessus.\n`, 'c', `${fr}1. *Demande*\u00a0:\n\na) Des récifs\u00a0;\n\nc) Des phares\u00a0;\n\n2. *Rappelle* l’alinéa c) du paragraphe 1 ci-dessus.\n`);
    check(`${ar}1 - ***تطلب*** ما يلي:\n\n(أ) منارات؛\n\n(ب‸) سفن؛\n\n2 - ***تشير*** إلى الفقرة 1 (ب) أعلاه.\n`, 'د', `${ar}1 - ***تطلب*** ما يلي:\n\n(أ) منارات؛\n\n(د) سفن؛\n\n2 - ***تشير*** إلى الفقرة 1 (د) أعلاه.\n`);
    check(`${zh}1. **请**秘书长：\n\n(a) 灯塔；\n\n(b‸) 船只；\n\n2. **回顾**上文第1(b)段。\n`, 'c', `${zh}1. **请**秘书长：\n\n(a) 灯塔；\n\n(c) 船只；\n\n2. **回顾**上文第1(c)段。\n`);
  });
  test.each([
    ['a', '“a” stands here already: give that one another number first, or renumber.'],
    ['7', '“7” is no letter or number of the kind that this list has.'],
    ['', '“” is no letter or number of the kind that this list has.'],
    ['bb b', '“bb b” is no letter or number of the kind that this list has.'],
  ])('is refused in one sentence: %s', (newName, refused) => expect(refusal(en + body('b', '‸'), newName)).toBe(refused));
});

describe('a section', () => {
  test('takes its references along', () => {
    const body = (n: string, at = '') => `## I\n\n1. *Affirms* ferries;\n\n## ${n}${at}\n\n2. *Decides* to act as in section ${n} and paragraph 2 of section ${n} above.\n`;
    check(en + body('II', '‸'), 'IV', en + body('IV'), 'II');
    check(en + body('II').replace('in section II', 'in section II‸'), 'III', en + body('III'), 'II');
    check(`${ar}## أولا\n\n1 - ***تؤكد*** قيمة المنارات؛\n\n## ثانيا‸\n\n2 - ***تقرر*** تنفيذ الجزء الثاني أعلاه.\n`, 'رابعا', `${ar}## أولا\n\n1 - ***تؤكد*** قيمة المنارات؛\n\n## رابعا\n\n2 - ***تقرر*** تنفيذ الجزء الرابع أعلاه.\n`);
    check(`${zh}## 一\n\n1. **申明**灯塔的价值；\n\n## 二\n\n2. **决定**执行上文第二‸节。\n`, '三', `${zh}## 一\n\n1. **申明**灯塔的价值；\n\n## 三\n\n2. **决定**执行上文第三节。\n`);
  });
  test.each([
    ['I', '“I” stands here already: give that one another number first, or renumber.'],
    ['B', '“B” is no numeral of the kind that numbers this section.'],
    ['2', '“2” is no numeral of the kind that numbers this section.'],
    ['IIII', '“IIII” is no numeral of the kind that numbers this section.'],
  ])('is refused in one sentence: %s', (newName, refused) => expect(refusal(`${en}## I\n\n1. *Affirms* ferries;\n\n## II‸\n\n2. *Acts* on section II.\n`, newName)).toBe(refused));
});

describe('a cited resolution or document', () => {
  /** Renames at ‸ in one draft, and back. */
  function checkCited(before: string, newName: string, after: string): void {
    const { snapshot, position } = snapshotAt(before);
    const renamed = sharedRename(snapshot, position, newName);
    if (!renamed || 'refused' in renamed) throw new Error(renamed?.refused ?? 'nothing there');
    const text = edited(snapshot, renameCited(snapshot, renamed));
    expect(text).toBe(after);
    const again = snapshotOf(text);
    expect(edited(again, renameCited(again, { old: renamed.fresh, fresh: renamed.old }))).toBe(plain(before));
  }
  const inOf = (opening: string, words: string): string => `${opening}1. ${words}.\n`;
  test.each([
    ['a list', en, '*Recalls* its resolutions 80/11, 80/1‸2, 80/12 A and 80/120 and its decision 80/12', '81/9', '*Recalls* its resolutions 80/11, 81/9, 80/12 A and 80/120 and its decision 80/12'],
    ['of the Council', en, '*Recalls* Security Council resolutions 2140 (2014) and 1325‸\u00a0(2000) and S/RES/1325(2000)', '1373 (2001)', '*Recalls* Security Council resolutions 2140 (2014) and 1373\u00a0(2001) and S/RES/1373(2001)'],
    ['an old one', ar, '***تشير*** إلى قرارها 1541‸ (د-15) المؤرخ 15 كانون الأول/ديسمبر 1960', '1542 (XV)', '***تشير*** إلى قرارها 1542 (د-15) المؤرخ 15 كانون الأول/ديسمبر 1960'],
    ['Arabic digits', ar, '***تشير*** إلى قرارها ٨٠/١٢‸', '80/15', '***تشير*** إلى قرارها ٨٠/١٥'],
    ['emphasis', fr, '*Rappelle* sa résolution *80/12‸*', '80/15', '*Rappelle* sa résolution *80/15*'],
    ['reissued', ru, '*ссылается* на A/C.3/80/L.5‸* и A/C.3/80/L.5/Rev.1', 'A/C.3/80/L.6', '*ссылается* на A/C.3/80/L.6* и A/C.3/80/L.5/Rev.1'],
    ['Chinese', zh, '**回顾**其第80/11、80/12‸和80/13号决议', '80/15', '**回顾**其第80/11、80/15和80/13号决议'],
    ['Spanish', es, '*Recuerda* su resolución 80/12‸, de 10 de diciembre de 2025', '80/15', '*Recuerda* su resolución 80/15, de 10 de diciembre de 2025'],
  ])('%s', (_, opening, before, newName, after) => checkCited(inOf(opening, before), newName, inOf(opening, after)));
  test('in a masthead that leaves out the first letter', () => {
    const body = (symbol: string): string => `# General Assembly\n\n/C.3/80/${symbol}\n\n${en}1. *Recalls* A/C.3/80/${symbol}.\n`;
    checkCited(body('L.5').replace('A/C.3/80/L.5', 'A/C.3/80/L.5‸'), 'A/C.3/80/L.5/Rev.1', body('L.5/Rev.1'));
  });
});
