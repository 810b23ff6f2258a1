/** Renumbering and moving paragraphs over the protocol, in four languages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CodeActionRequest, DocumentFormattingRequest, type CodeAction } from 'vscode-languageserver-protocol';
import { MoveParagraphRequest, RenumberRequest } from '../../server/src/server/requests';
import { Asked, openings, plain, rows } from '../support/asked';
import { Client } from '../support/client';

const { en, fr, ar, zh } = openings;

let client: Client;
beforeAll(async () => { client = await Client.start(); });
afterAll(() => client.stop());

type Series = 'operative' | 'subparagraphs' | 'sections' | 'notes';

describe('renumbering', () => {
  const titles: Readonly<Record<Series, string>> = { operative: 'Renumber operative paragraphs', subparagraphs: 'Renumber subparagraphs', sections: 'Renumber sections', notes: 'Renumber notes' };

  /** By request and by code action, and once more, which changes nothing. */
  async function check(series: Series, before: string, after: string): Promise<void> {
    const asked = await Asked.open(client, before);
    expect(asked.outcome(await client.connection.sendRequest(RenumberRequest, { textDocument: asked.textDocument, series: [series] }))).toBe(after);
    const actions = await client.connection.sendRequest(CodeActionRequest.type, { textDocument: asked.textDocument, range: asked.range, context: { diagnostics: [], triggerKind: 1, only: ['refactor'] } }) as CodeAction[];
    const action = actions.find(({ title }) => title === titles[series]) ?? actions.find(({ title }) => title === 'Renumber everything')!;
    expect(asked.after(action.edit)).toBe(after);
    const again = await Asked.open(client, after);
    expect((await client.connection.sendRequest(RenumberRequest, { textDocument: again.textDocument, series: [series] })).edits).toEqual([]);
  }
  test.each(rows(
    [
      `${en}1. *Affirms* ferries;\n\n3. *Notes* paragraphs 1 to 4 of the present resolution;\n\n4. *Decides* to act on paragraph 3 above and paragraph 3 of resolution 70/1.\n`,
      `${en}1. *Affirms* ferries;\n\n2. *Notes* paragraphs 1 to 3 of the present resolution;\n\n3. *Decides* to act on paragraph 2 above and paragraph 3 of resolution 70/1.\n`,
    ],
    [
      `${fr}1. *Affirme* son attachement\u00a0;\n\n3. *Note* les paragraphes 1 à 4 de la présente résolution\u00a0;\n\n4. *Décide* d’appliquer le paragraphe\u00a03 ci-dessus et le paragraphe 3 de la résolution 70/1.\n`,
      `${fr}1. *Affirme* son attachement\u00a0;\n\n2. *Note* les paragraphes 1 à 3 de la présente résolution\u00a0;\n\n3. *Décide* d’appliquer le paragraphe\u00a02 ci-dessus et le paragraphe 3 de la résolution 70/1.\n`,
    ],
    [
      `${ar}1 - ***تؤكد*** قيمة المنارات؛\n\n3 - ***تلاحظ*** الفقرات من 1 إلى 4 من هذا القرار؛\n\n4 - ***تقرر*** تنفيذ الفقرة 3 أعلاه والفقرة 3 من قرارها 70/1.\n`,
      `${ar}1 - ***تؤكد*** قيمة المنارات؛\n\n2 - ***تلاحظ*** الفقرات من 1 إلى 3 من هذا القرار؛\n\n3 - ***تقرر*** تنفيذ الفقرة 2 أعلاه والفقرة 3 من قرارها 70/1.\n`,
    ],
    [
      `${zh}1. **申明**灯塔的价值；\n\n3. **注意到**本决议第1至4段；\n\n4. **决定**执行上文第3段和第70/1号决议第3段。\n`,
      `${zh}1. **申明**灯塔的价值；\n\n2. **注意到**本决议第1至3段；\n\n3. **决定**执行上文第2段和第70/1号决议第3段。\n`,
    ],
  ))('of operative paragraphs, in %s', (_, [before, after]) => check('operative', before, after));
  test.each(rows(
    [`${en}1. *Requests*:\n\n(a) Boats;\n\n(c) Ships;\n\n2. *Recalls* paragraph 1 (c) above.\n`, `${en}1. *Requests*:\n\n(a) Boats;\n\n(b) Ships;\n\n2. *Recalls* paragraph 1 (b) above.\n`],
    [
      `${fr}1. *Demande*\u00a0:\n\na) Des récifs\u00a0;\n\nc) Des phares\u00a0;\n\n2. *Rappelle* l’alinéa c) du paragraphe 1 ci-dessus.\n`,
      `${fr}1. *Demande*\u00a0:\n\na) Des récifs\u00a0;\n\nb) Des phares\u00a0;\n\n2. *Rappelle* l’alinéa b) du paragraphe 1 ci-dessus.\n`,
    ],
    [`${ar}1 - ***تطلب*** ما يلي:\n\n(أ) منارات؛\n\n(ج) سفن؛\n\n2 - ***تشير*** إلى الفقرة 1 (ج) أعلاه.\n`, `${ar}1 - ***تطلب*** ما يلي:\n\n(أ) منارات؛\n\n(ب) سفن؛\n\n2 - ***تشير*** إلى الفقرة 1 (ب) أعلاه.\n`],
    [`${zh}1. **请**秘书长：\n\n(a) 灯塔；\n\n(c) 船只；\n\n2. **回顾**上文第1(c)段。\n`, `${zh}1. **请**秘书长：\n\n(a) 灯塔；\n\n(b) 船只；\n\n2. **回顾**上文第1(b)段。\n`],
  ))('of subparagraphs, in %s', (_, [before, after]) => check('subparagraphs', before, after));
  test.each(rows(
    [`${en}## I\n\n1. *Affirms* ferries;\n\n## III\n\n2. *Recalls* section III below.\n`, `${en}## I\n\n1. *Affirms* ferries;\n\n## II\n\n2. *Recalls* section II below.\n`],
    [`${fr}## I\n\n1. *Affirme* son attachement\u00a0;\n\n## III\n\n2. *Rappelle* la section III ci-dessus.\n`, `${fr}## I\n\n1. *Affirme* son attachement\u00a0;\n\n## II\n\n2. *Rappelle* la section II ci-dessus.\n`],
    [`${ar}## أولا\n\n1 - ***تؤكد*** قيمة المنارات؛\n\n## ثالثا\n\n2 - ***تشير*** إلى الجزء الثالث أعلاه.\n`, `${ar}## أولا\n\n1 - ***تؤكد*** قيمة المنارات؛\n\n## ثانيا\n\n2 - ***تشير*** إلى الجزء الثاني أعلاه.\n`],
    [`${zh}## 一\n\n1. **申明**灯塔的价值；\n\n## 三\n\n2. **回顾**上文第三节。\n`, `${zh}## 一\n\n1. **申明**灯塔的价值；\n\n## 二\n\n2. **回顾**上文第二节。\n`],
  ))('of sections, in %s', (_, [before, after]) => check('sections', before, after));
  test.each(rows(
    [`${en}1. *Affirms* boats<sup>2</sup> again.<sup>1</sup>\n\n<sup>1</sup> See note 2 above.\n\n<sup>2</sup> Boats.\n`, `${en}1. *Affirms* boats<sup>1</sup> again.<sup>2</sup>\n\n<sup>1</sup> Boats.\n\n<sup>2</sup> See note 1 above.\n`],
    [`${fr}1. *Affirme*[^2] son attachement[^1].\n\n[^1]: Voir note 2 ci-dessus.\n\n[^2]: Récifs.\n`, `${fr}1. *Affirme*[^1] son attachement[^2].\n\n[^1]: Récifs.\n\n[^2]: Voir note 1 ci-dessus.\n`],
    [`${ar}1 - ***تؤكد*** قيمة<sup>4</sup> المنارات<sup>7</sup>.\n\n<sup>4</sup> قيمة.\n\n<sup>7</sup> منارات.\n`, `${ar}1 - ***تؤكد*** قيمة<sup>1</sup> المنارات<sup>2</sup>.\n\n<sup>1</sup> قيمة.\n\n<sup>2</sup> منارات.\n`],
    [`${zh}1. **申明**灯塔<sup>3</sup>的价值。<sup>1</sup>\n\n<sup>1</sup> 价值。\n\n<sup>3</sup> 灯塔。\n`, `${zh}1. **申明**灯塔<sup>1</sup>的价值。<sup>2</sup>\n\n<sup>1</sup> 灯塔。\n\n<sup>2</sup> 价值。\n`],
  ))('of notes, in %s', (_, [before, after]) => check('notes', before, after));

  test.each(rows(
    [`${en}1. *Affirms* ferries;\n\n3. *Recalls* paragraph 9 above.\n`, 'Line 7: “paragraph 9 above” refers to nothing in this draft.'],
    [`${fr}1. *Affirme* son attachement\u00a0;\n\n3. *Rappelle* le paragraphe\u00a09 ci-dessus.\n`, 'Line 7: “paragraphe 9 ci-dessus” refers to nothing in this draft.'],
    [`${ar}1 - ***تؤكد*** قيمة المنارات؛\n\n3 - ***تشير*** إلى الفقرة 9 أعلاه.\n`, 'Line 7: “الفقرة 9 أعلاه” refers to nothing in this draft.'],
    [`${zh}1. **申明**灯塔的价值；\n\n3. **回顾**上文第9段。\n`, 'Line 7: “上文第9段” refers to nothing in this draft.'],
  ))('tells of a reference that would dangle, in %s', async (_, [source, sentence]) => {
    const { textDocument } = await Asked.open(client, source);
    expect((await client.connection.sendRequest(RenumberRequest, { textDocument, series: ['operative'] })).messages).toEqual([sentence]);
  });
  test.each(rows(
    `${en}1. *Affirms* ferries;\n\n1. *Notes* boats;\n\n4. *Recalls* paragraph 1 above.\n`, `${fr}1. *Affirme* son attachement\u00a0;\n\n1. *Note* les récifs\u00a0;\n\n4. *Rappelle* le paragraphe\u00a01 ci-dessus.\n`,
    `${ar}1 - ***تؤكد*** قيمة المنارات؛\n\n1 - ***تلاحظ*** السفن؛\n\n4 - ***تشير*** إلى الفقرة 1 أعلاه.\n`, `${zh}1. **申明**灯塔的价值；\n\n1. **注意到**船只；\n\n4. **回顾**上文第1段。\n`,
  ))('is refused in one sentence where a reference names a number that stands twice, in %s', async (_, source) => {
    const { textDocument } = await Asked.open(client, source);
    const { edits, messages } = await client.connection.sendRequest(RenumberRequest, { textDocument, series: ['operative'] });
    expect(edits).toEqual([]);
    expect(messages).toEqual([expect.stringMatching(/^Nothing was renumbered: line 9 says “[^”]+1[^”]*”, and more than one place bears that number\./)]);
  });
  test('comes with formatting only where a setting says so', async () => {
    const options = { tabSize: 2, insertSpaces: true };
    const source = `${zh}1. **申明**灯塔的价值；\n\n3. **决定**执行上文第3段。\n`;
    const asked = await Asked.open(client, source);
    expect(await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument: asked.textDocument, options })).toEqual([]);
    client.configuration = { format: { renumber: true } };
    const numbered = await Asked.open(client, source);
    const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument: numbered.textDocument, options });
    client.configuration = null;
    expect(numbered.after(edits)).toBe(source.replace('3. **', '2. **').replace('第3段', '第2段'));
  });
});

describe('a paragraph moved', () => {
  /** Moves the paragraph at ‸ down, and up again, which gives the bytes that were there. */
  async function check(before: string, after: string): Promise<void> {
    const asked = await Asked.open(client, before);
    expect(asked.outcome(await client.connection.sendRequest(MoveParagraphRequest, { ...asked.here, direction: 'down' }))).toBe(after);
    const moved = await Asked.open(client, after);
    expect(moved.outcome(await client.connection.sendRequest(MoveParagraphRequest, { ...moved.here, direction: 'up' }))).toBe(before);
    expect(plain(before)).not.toBe(plain(after));
  }
  test.each(rows(
    [
      `${en}1. *Affirms*‸ boats;<sup>1</sup>\n\n2. *Decides* to act on paragraph 1 above.<sup>2</sup>\n\n<sup>1</sup> Boats.\n\n<sup>2</sup> Acts.\n`,
      `${en}1. *Decides* to act on paragraph 2 below;<sup>1</sup>\n\n2. *Affirms*‸ boats.<sup>2</sup>\n\n<sup>1</sup> Acts.\n\n<sup>2</sup> Boats.\n`,
    ],
    [
      `${fr}1. *Affirme*‸ son attachement[^1]\u00a0;\n\n2. *Décide* d’appliquer le paragraphe\u00a01 ci-dessus[^2].\n\n[^1]: Récifs.\n\n[^2]: Actes.\n`,
      `${fr}1. *Décide* d’appliquer le paragraphe\u00a02 ci-dessous[^1]\u00a0;\n\n2. *Affirme*‸ son attachement[^2].\n\n[^1]: Actes.\n\n[^2]: Récifs.\n`,
    ],
    [
      `${ar}1 - ***تؤكد***‸ قيمة المنارات<sup>1</sup>؛\n\n2 - ***تقرر*** تنفيذ الفقرة 1 أعلاه<sup>2</sup>.\n\n<sup>1</sup> منارات.\n\n<sup>2</sup> أعمال.\n`,
      `${ar}1 - ***تقرر*** تنفيذ الفقرة 2 أدناه<sup>1</sup>؛\n\n2 - ***تؤكد***‸ قيمة المنارات<sup>2</sup>.\n\n<sup>1</sup> أعمال.\n\n<sup>2</sup> منارات.\n`,
    ],
    [
      `${zh}1. **申明**‸灯塔的价值；<sup>1</sup>\n\n2. **决定**执行上文第1段。<sup>2</sup>\n\n<sup>1</sup> 灯塔。\n\n<sup>2</sup> 行动。\n`,
      `${zh}1. **决定**执行下文第2段；<sup>1</sup>\n\n2. **申明**‸灯塔的价值。<sup>2</sup>\n\n<sup>1</sup> 行动。\n\n<sup>2</sup> 灯塔。\n`,
    ],
  ))('carries its notes along, and references follow, in %s', (_, [before, after]) => check(before, after));
  test.each(rows(
    [
      '*The General Assembly*,\n\n*Noting*‸ boats,\n\n*Aware* of ferries,\n\n1. *Decides* to act.\n',
      '*The General Assembly*,\n\n*Aware* of ferries,\n\n*Noting*‸ boats,\n\n1. *Decides* to act.\n',
    ],
    [
      '*L’Assemblée générale*,\n\n*Notant*‸ les récifs,\n\n*Consciente* de tout,\n\n1. *Décide* d’agir.\n',
      '*L’Assemblée générale*,\n\n*Consciente* de tout,\n\n*Notant*‸ les récifs,\n\n1. *Décide* d’agir.\n',
    ],
    [
      '***إن الجمعية العامة***،\n\n***إذ تشير***‸ إلى قرارها 64/178،\n\n***وإذ تلاحظ*** التقرير،\n\n1 - ***تقرر*** العمل.\n',
      '***إن الجمعية العامة***،\n\n***إذ تلاحظ*** التقرير،\n\n***وإذ تشير***‸ إلى قرارها 64/178،\n\n1 - ***تقرر*** العمل.\n',
    ],
    ['**大会**，\n\n**注意到**‸灯塔，\n\n**意识到**港口，\n\n1. **决定**采取行动。\n', '**大会**，\n\n**意识到**港口，\n\n**注意到**‸灯塔，\n\n1. **决定**采取行动。\n'],
  ))('in the preamble, in %s', (_, [before, after]) => check(before, after));
});
