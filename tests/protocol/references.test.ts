/** Notes, paragraphs, sections and citations as symbols, over the protocol and in four languages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CompletionRequest, DefinitionRequest, DocumentHighlightRequest, HoverRequest, PrepareRenameRequest, ReferencesRequest, RenameRequest, type CompletionList, type Hover, type Location, type TextEdit,
} from 'vscode-languageserver-protocol';
import { ConvertNotesRequest, InsertNoteRequest } from '../../server/src/server/requests';
import { Asked, openings, plain, rows } from '../support/asked';
import { Client } from '../support/client';

const { en, fr, ar, zh } = openings;

let client: Client;
beforeAll(async () => { client = await Client.start(); });
afterAll(() => client.stop());

describe('definition', () => {
  async function check(source: string): Promise<void> {
    const asked = await Asked.open(client, source);
    expect(asked.shown(await client.connection.sendRequest(DefinitionRequest.type, asked.here) as Location[])).toBe(source.replace('‸', ''));
  }
  test.each(rows(
    `${en}1. *Affirms* the value of ferries.<sup>1‸</sup>\n\n⟦<sup>1</sup> Boats.⟧\n`,
    `${fr}1. *Affirme* son attachement[^1‸].\n\n⟦[^1]: Récifs.⟧\n`,
    `${ar}1 - ***تؤكد*** قيمة المنارات<sup>1‸</sup>.\n\n⟦<sup>1</sup> المنارات.⟧\n`,
    `${zh}1. **申明**灯塔的价值。[^1‸]\n\n⟦[^1]: 灯塔。⟧\n`,
  ))('of a reference is its note, in %s', (_, source) => check(source));
  test.each(rows(
    `${en}1. *Affirms* boats<sup>⟦1⟧</sup> again.<sup>⟦1⟧</sup>\n\n<sup>1‸</sup> Boats.\n`,
    `${fr}1. *Affirme*[^⟦1⟧] son attachement[^⟦1⟧].\n\n[^1‸]: Récifs.\n`,
    `${ar}1 - ***تؤكد***[^⟦1⟧] قيمة المنارات.\n\n[^1‸]: المنارات.\n`,
    `${zh}1. **申明**灯塔<sup>⟦1⟧</sup>的价值。\n\n<sup>1‸</sup> 灯塔。\n`,
  ))('of a note is what refers to it, in %s', (_, source) => check(source));
  test.each(rows(
    `${en}⟦1.⟧ *Affirms* ferries;\n\n2. *Decides* to act on paragraph 1‸ above.\n`,
    `${fr}⟦1.⟧ *Affirme* son attachement\u00a0;\n\n2. *Décide* d’appliquer le paragraphe\u00a01‸ ci-dessus.\n`,
    `${ar}⟦1 -⟧ ***تؤكد*** قيمة المنارات؛\n\n2 - ***تطلب*** تنفيذ الفقرة 1‸ أعلاه.\n`,
    `${zh}⟦1.⟧ **申明**灯塔的价值；\n\n2. **请**秘书长执行上文第1‸段。\n`,
  ))('of "paragraph 1 above" is the paragraph, in %s', (_, source) => check(source));
  test.each(rows(
    `${en}1. *Requests*:\n\n(a) Boats;\n\n⟦(b)⟧ Ferries;\n\n2. *Recalls* paragraph 1 (b‸) above.\n`,
    `${fr}1. *Demande*\u00a0:\n\na) Des récifs\u00a0;\n\n⟦b)⟧ Des phares\u00a0;\n\n2. *Rappelle* l’alinéa b‸) du paragraphe 1 ci-dessus.\n`,
    `${ar}1 - ***تطلب*** ما يلي:\n\n(أ) منارات؛\n\n⟦(ب)⟧ سفن؛\n\n2 - ***تشير*** إلى الفقرة 1 (ب‸) أعلاه.\n`,
    `${zh}1. **请**秘书长：\n\n(a) 灯塔；\n\n⟦(b)⟧ 船只；\n\n2. **回顾**上文第1(b‸)段。\n`,
  ))('of a subparagraph is its letter, in %s', (_, source) => check(source));
  test.each(rows(
    `${en}## I\n\n1. *Affirms* ferries;\n\n## ⟦II⟧\n\n2. *Decides* to act as in section II‸.\n`,
    `${fr}## I\n\n1. *Affirme* son attachement\u00a0;\n\n## ⟦II⟧\n\n2. *Décide* d’appliquer la section II‸.\n`,
    `${ar}## أولا\n\n1 - ***تؤكد*** قيمة المنارات؛\n\n## ⟦ثانيا⟧\n\n2 - ***تقرر*** تنفيذ الجزء الثاني‸ أعلاه.\n`,
    `${zh}## 一\n\n1. **申明**灯塔的价值；\n\n## ⟦二⟧\n\n2. **决定**执行上文第二‸节。\n`,
  ))('of "section II" is the heading, in %s', (_, source) => check(source));
  test.each(rows(
    [en, '# General Assembly\n\n⟦A/RES/64/178⟧\n\n', '1. *Recalls* its resolution 64/1‸78.\n'], [fr, '# Assemblée générale\n\n⟦A/RES/64/178⟧\n\n', '1. *Rappelle* sa résolution 64/1‸78.\n'],
    [ar, '# الجمعية العامة\n\n⟦A/RES/64/178⟧\n\n', '1 - ***تشير*** إلى قرارها 64/1‸78.\n'], [zh, '# 大会\n\n⟦A/RES/64/178⟧\n\n', '1. **回顾**其第64/1‸78号决议。\n'],
  ))('of a citation is the draft of the workspace, in %s', async (_, [opening, masthead, paragraph]) => {
    const source = `${masthead}${opening.replace('64/178', '64/177')}1. *x*.\n`;
    const cited = await Asked.open(client, source);
    const { here } = await Asked.open(client, opening.replace('64/178', '64/177') + paragraph);
    const [location, ...others] = await client.connection.sendRequest(DefinitionRequest.type, here) as Location[];
    expect([location!.uri, others]).toEqual([cited.uri, []]);
    expect(cited.shown([location!])).toBe(source);
    await client.close(cited.uri);
  });
});

describe('references and highlights', () => {
  async function check(source: string): Promise<void> {
    const asked = await Asked.open(client, source);
    expect(asked.shown(await client.connection.sendRequest(ReferencesRequest.type, { ...asked.here, context: { includeDeclaration: true } }) ?? [])).toBe(source.replace('‸', ''));
    expect(asked.shown(await client.connection.sendRequest(DocumentHighlightRequest.type, asked.here) ?? [])).toBe(source.replace('‸', ''));
  }
  test.each(rows(
    `${en}1. *Affirms* boats<sup>⟦1‸⟧</sup> again.<sup>⟦1⟧,2</sup>\n\n<sup>⟦1⟧</sup> Boats.\n\n<sup>2</sup> See note ⟦1⟧ above.\n`,
    `${fr}1. *Affirme*[^⟦1⟧] son attachement.\n\n[^⟦1‸⟧]: Récifs.\n\n[^2]: Voir note ⟦1⟧ ci-dessus.\n`,
    `${ar}1 - ***تؤكد***[^⟦1⟧] قيمة المنارات[^⟦1‸⟧].\n\n[^⟦1⟧]: المنارات.\n`,
    `${zh}1. **申明**灯塔<sup>⟦1⟧</sup>的价值。<sup>⟦1⟧、2</sup>\n\n<sup>⟦1‸⟧</sup> 灯塔。\n\n<sup>2</sup> 港口。\n`,
  ))('of a note, in %s', (_, source) => check(source));
  test.each(rows(
    `${en}⟦1‸.⟧ *Affirms* ferries;\n\n2. *Decides* to act on paragraph ⟦1⟧ above and paragraph 1 of resolution 70/1.\n`,
    `${fr}⟦1.⟧ *Affirme* son attachement\u00a0;\n\n2. *Décide* d’appliquer le paragraphe\u00a0⟦1‸⟧ ci-dessus.\n`,
    `${ar}⟦1 -⟧ ***تؤكد*** قيمة المنارات؛\n\n2 - ***تطلب*** تنفيذ الفقرة ⟦1‸⟧ أعلاه.\n`,
    `${zh}⟦1‸.⟧ **申明**灯塔的价值；\n\n2. **请**秘书长执行上文第⟦1⟧段。\n`,
  ))('of a paragraph, in %s', (_, source) => check(source));
});

describe('rename', () => {
  /** Renames at ‸, and back, which gives the bytes that were there. */
  async function check(before: string, newName: string, after: string): Promise<void> {
    const asked = await Asked.open(client, before);
    const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, asked.here) as { placeholder: string };
    const text = asked.after(await client.connection.sendRequest(RenameRequest.type, { ...asked.here, newName }));
    expect(text).toBe(after);
    const renamed = await Asked.open(client, text);
    const back = await client.connection.sendRequest(RenameRequest.type, { ...asked.here, textDocument: renamed.textDocument, newName: prepared.placeholder });
    expect(renamed.after(back)).toBe(plain(before));
  }
  const numbered = (at: string, label: string) => rows(
    [`${en}1. *Affirms* boats<sup>${at}</sup> and ferries.<sup>2,${label}</sup>\n\n<sup>${label}</sup> Boats.\n\n<sup>2</sup> See note ${label} above.\n`, `${en}1. *Affirms* boats.[^${at}]\n\n[^${label}]: Boats.\n`],
    [`${fr}1. *Affirme* son attachement<sup>${at}</sup>.\n\n<sup>${label}</sup> Récifs.\n`, `${fr}1. *Affirme* son attachement[^${at}].\n\n[^${label}]: Récifs.\n\n[^2]: Voir note ${label} ci-dessus.\n`],
    [`${ar}1 - ***تؤكد*** قيمة المنارات<sup>${at}</sup>.\n\n<sup>${label}</sup> المنارات.\n`, `${ar}1 - ***تؤكد*** قيمة المنارات[^${at}].\n\n[^${label}]: المنارات.\n`],
    [`${zh}1. **申明**灯塔的价值。<sup>${at}、2</sup>\n\n<sup>${label}</sup> 灯塔。\n\n<sup>2</sup> 港口。\n`, `${zh}1. **申明**灯塔的价值。[^${at}]\n\n[^${label}]: 灯塔。\n`],
  );
  test.each(numbered('1‸', '1').map(([language, before], i) => [language, before, numbered('17', '17')[i]![1]] as const))('in either form, in %s', async (_, before, after) => {
    await check(before[0], '17', after[0]);
    await check(before[1], '17', after[1]);
  });
  test.each(rows(
    `${en}1. *Affirms* boats.<sup>1‸</sup>\n\n<sup>1</sup> Boats.\n`,
    `${fr}1. *Affirme* son attachement[^1‸].\n\n[^1]: Récifs.\n`,
    `${ar}1 - ***تؤكد*** المنارات<sup>1‸</sup>.\n\n<sup>1</sup> المنارات.\n`,
    `${zh}1. **申明**灯塔。[^1‸]\n\n[^1]: 灯塔。\n`,
  ))('to what is no number is refused in one sentence, in %s', async (_, source) => {
    const { here } = await Asked.open(client, source);
    await expect(client.connection.sendRequest(RenameRequest.type, { ...here, newName: 'x y' })).rejects.toThrow('A note is numbered from 1 to 9999: “x y” cannot be its number.');
  });
});

describe('hover', () => {
  async function check(source: string, says: string): Promise<void> {
    const { here } = await Asked.open(client, source);
    const hover = await client.connection.sendRequest(HoverRequest.type, here) as Hover;
    expect((hover.contents as { value: string }).value).toContain(says);
  }
  test.each(rows(
    [`${en}1. *Affirms* boats.<sup>1‸</sup>\n\n<sup>1</sup> See Boats.\n`, '**1** See Boats.'], [`${fr}1. *Affirme* son attachement[^1‸].\n\n[^1]: Voir Récifs.\n`, '**1** Voir Récifs.'],
    [`${ar}1 - ***تؤكد*** قيمة المنارات<sup>1‸</sup>.\n\n<sup>1</sup> المنارات.\n`, '**1** المنارات.'], [`${zh}1. **申明**灯塔的价值。[^1‸]\n\n[^1]: 灯塔。\n`, '**1** 灯塔。'],
  ))('shows the note, in %s', (_, [source, says]) => check(source, says));
  test.each(rows(
    [`${en}1. *Affirms* ferries;\n\n2. *Recalls* paragraph 1‸ above.\n`, '**1.** Affirms ferries;'], [`${fr}1. *Affirme* son attachement\u00a0;\n\n2. *Rappelle* le paragraphe\u00a01‸ ci-dessus.\n`, '**1.** Affirme son attachement'],
    [`${ar}1 - ***تؤكد*** قيمة المنارات؛\n\n2 - ***تطلب*** تنفيذ الفقرة 1‸ أعلاه.\n`, '**1 -** تؤكد قيمة المنارات؛'], [`${zh}1. **申明**灯塔的价值；\n\n2. **请**秘书长执行上文第1‸段。\n`, '**1.** 申明灯塔的价值；'],
  ))('shows the paragraph, in %s', (_, [source, says]) => check(source, says));
});

describe('a new note', () => {
  /** By command, and by completion where `<sup>` has been typed. */
  async function check(before: string, after: string): Promise<void> {
    const asked = await Asked.open(client, before);
    expect(asked.outcome(await client.connection.sendRequest(InsertNoteRequest, asked.here))).toBe(after);
    const typed = await Asked.open(client, before.replace('‸', '[^‸'));
    const { items } = await client.connection.sendRequest(CompletionRequest.type, typed.here) as CompletionList;
    const { textEdit, additionalTextEdits = [] } = items.find(({ label }) => label.startsWith('New note'))!;
    expect(typed.after([textEdit as TextEdit, ...additionalTextEdits]).replace(/(?<=^(?:<sup>1<\/sup>|\[\^1\]:) ).+$/m, '')).toBe(plain(after));
  }
  test.each(rows(
    [`${en}1. *Affirms* boats;‸\n\n2. *Decides* to act.<sup>1</sup>\n\n<sup>1</sup> Acts.\n`, `${en}1. *Affirms* boats;<sup>1</sup>\n\n2. *Decides* to act.<sup>2</sup>\n\n<sup>1</sup> ‸\n\n<sup>2</sup> Acts.\n`],
    [`${fr}1. *Affirme* son attachement‸\u00a0;\n\n2. *Décide* d’agir[^1].\n\n[^1]: Actes.\n`, `${fr}1. *Affirme* son attachement[^1]\u00a0;\n\n2. *Décide* d’agir[^2].\n\n[^1]: ‸\n\n[^2]: Actes.\n`],
    [`${ar}1 - ***تؤكد*** قيمة المنارات‸؛\n\n2 - ***تقرر*** العمل<sup>1</sup>.\n\n<sup>1</sup> أعمال.\n`, `${ar}1 - ***تؤكد*** قيمة المنارات<sup>1</sup>؛\n\n2 - ***تقرر*** العمل<sup>2</sup>.\n\n<sup>1</sup> ‸\n\n<sup>2</sup> أعمال.\n`],
    [`${zh}1. **申明**灯塔的价值；‸\n\n2. **决定**采取行动。<sup>1</sup>\n\n<sup>1</sup> 行动。\n`, `${zh}1. **申明**灯塔的价值；<sup>1</sup>\n\n2. **决定**采取行动。<sup>2</sup>\n\n<sup>1</sup> ‸\n\n<sup>2</sup> 行动。\n`],
  ))('stands in its place, and the rest move up, in %s', (_, [before, after]) => check(before, after));
});

describe('conversion of notes', () => {
  async function check(sup: string, bracket: string): Promise<void> {
    for (const [from, to, form] of [[sup, bracket, 'bracket'], [bracket, sup, 'sup']] as const) {
      const asked = await Asked.open(client, from);
      expect(asked.outcome(await client.connection.sendRequest(ConvertNotesRequest, { textDocument: asked.textDocument, to: form }))).toBe(to);
    }
  }
  test.each(rows(
    [`${en}1. *Affirms* boats.<sup>1</sup>\n\n<sup>1</sup> Boats.\n`, `${en}1. *Affirms* boats.[^1]\n\n[^1]: Boats.\n`],
    [`${fr}1. *Affirme* son attachement<sup>1</sup>\u00a0;\n\n2. *Agit*.\n\n<sup>1</sup> Récifs.\n`, `${fr}1. *Affirme* son attachement[^1]\u00a0;\n\n2. *Agit*.\n\n[^1]: Récifs.\n`],
    [`${ar}1 - ***تؤكد*** قيمة المنارات<sup>1</sup>.\n\n<sup>1</sup> المنارات.\n`, `${ar}1 - ***تؤكد*** قيمة المنارات[^1].\n\n[^1]: المنارات.\n`],
    [`${zh}1. **申明**灯塔的价值。<sup>1、2</sup>\n\n<sup>1</sup> 灯塔。\n\n<sup>2</sup> 港口。\n`, `${zh}1. **申明**灯塔的价值。[^1]<sup>、</sup>[^2]\n\n[^1]: 灯塔。\n\n[^2]: 港口。\n`],
  ))('there and back, in %s', (_, [sup, bracket]) => check(sup, bracket));
});
