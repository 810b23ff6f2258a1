/** Enter and formatting over the protocol, in four languages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DocumentFormattingRequest, DocumentOnTypeFormattingRequest, DocumentRangeFormattingRequest } from 'vscode-languageserver-protocol';
import { NewParagraphRequest } from '../../server/src/server/requests';
import { Asked, openings, plain, rows } from '../support/asked';
import { Client } from '../support/client';

const { en, fr, ar, zh } = openings;
const options = { tabSize: 2, insertSpaces: true };

let client: Client;
beforeAll(async () => { client = await Client.start(); });
afterAll(() => client.stop());

describe('Enter', () => {
  /** By our own request and as one types; where it is left to the editor, its line is all that is new. */
  async function check(source: string, expected: string): Promise<void> {
    const asked = await Asked.open(client, source.replace('‸', '\n‸'));
    const { position: typed } = asked;
    const { position } = await Asked.open(client, source);
    const made = await client.connection.sendRequest(NewParagraphRequest, { textDocument: asked.textDocument, position, begun: typed, typed });
    expect(made ? asked.after(made.edits, made.cursor) : source).toBe(expected);
    const edits = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, { ...asked.here, ch: '\n', options });
    expect(asked.after(edits)).toBe(made ? plain(expected) : asked.text);
  }
  test.each(rows(
    [`${en}1. *Affirms* boats;‸\n\n2. *Invites* ships.\n`, `${en}1. *Affirms* boats;\n\n2. ‸\n\n2. *Invites* ships.\n`],
    [`${fr}1. *Affirme* son attachement\u00a0;‸\n\n2. *Invite* chacun.\n`, `${fr}1. *Affirme* son attachement\u00a0;\n\n2. ‸\n\n2. *Invite* chacun.\n`],
    [`${ar}1 - ***تؤكد*** قيمة المنارات؛‸\n\n2 - ***تدعو*** الدول.\n`, `${ar}1 - ***تؤكد*** قيمة المنارات؛\n\n2 - ‸\n\n2 - ***تدعو*** الدول.\n`],
    [`${zh}1. **申明**灯塔的价值；‸\n\n2. **邀请**各国。\n`, `${zh}1. **申明**灯塔的价值；\n\n2. ‸\n\n2. **邀请**各国。\n`],
  ))('after an operative paragraph opens the next number, in %s', (_, [source, expected]) => check(source, expected));
  test.each(rows(
    [`${en}1. *Affirms* boats.<sup>1</sup>‸\n\n<sup>1</sup> Boats.\n`, `${en}1. *Affirms* boats;<sup>1</sup>\n\n2. ‸\n\n<sup>1</sup> Boats.\n`],
    [`${fr}1. *Prie* chacun d’agir\u00a0;\n\n2. *Affirme* cela[^1].‸\n\n[^1]: Récifs.\n`, `${fr}1. *Prie* chacun d’agir\u00a0;\n\n2. *Affirme* cela[^1]\u00a0;\n\n3. ‸\n\n[^1]: Récifs.\n`],
    [`${ar}1 - ***تؤكد*** قيمة المنارات<sup>1</sup>.‸\n\n<sup>1</sup> منارات.\n`, `${ar}1 - ***تؤكد*** قيمة المنارات<sup>1</sup>؛\n\n2 - ‸\n\n<sup>1</sup> منارات.\n`],
    [`${zh}1. **申明**灯塔的价值。<sup>1</sup>‸\n\n<sup>1</sup> 灯塔。\n`, `${zh}1. **申明**灯塔的价值；<sup>1</sup>\n\n2. ‸\n\n<sup>1</sup> 灯塔。\n`],
  ))('after the last paragraph makes its stop a semicolon, in %s', (_, [source, expected]) => check(source, expected));
  test.each(rows(
    [`${en}1. *Requests*:\n\n(a) Boats;‸\n\n2. *Invites* all.\n`, `${en}1. *Requests*:\n\n(a) Boats;\n\n(b) ‸\n\n2. *Invites* all.\n`],
    [`${fr}1. *Demande*\u00a0:\n\na) Des récifs\u00a0;‸\n\n2. *Invite* chacun.\n`, `${fr}1. *Demande*\u00a0:\n\na) Des récifs\u00a0;\n\nb) ‸\n\n2. *Invite* chacun.\n`],
    [`${ar}1 - ***تطلب*** ما يلي:\n\n(أ) منارات؛‸\n\n2 - ***تدعو*** الدول.\n`, `${ar}1 - ***تطلب*** ما يلي:\n\n(أ) منارات؛\n\n(ب) ‸\n\n2 - ***تدعو*** الدول.\n`],
    [`${zh}1. **请**秘书长：\n\n(a) 灯塔；‸\n\n2. **邀请**各国。\n`, `${zh}1. **请**秘书长：\n\n(a) 灯塔；\n\n(b) ‸\n\n2. **邀请**各国。\n`],
  ))('after (a) opens the next letter, in %s', (_, [source, expected]) => check(source, expected));
  test.each(rows(
    [`${en}1. *Requests* the following:‸\n`, `${en}1. *Requests* the following:\n\n(a) ‸\n`], [`${fr}1. *Demande*\u00a0:‸\n`, `${fr}1. *Demande*\u00a0:\n\na) ‸\n`],
    [`${ar}1 - ***تطلب*** ما يلي:‸\n`, `${ar}1 - ***تطلب*** ما يلي:\n\n(أ) ‸\n`], [`${zh}1. **请**秘书长：‸\n`, `${zh}1. **请**秘书长：\n\n(a) ‸\n`],
  ))('after a colon opens the first letter, in %s', (_, [source, expected]) => check(source, expected));
  test.each(rows(
    [`${en}1. *Requests*:\n\n(a) Boats:‸\n`, `${en}1. *Requests*:\n\n(a) Boats:\n\n(i) ‸\n`], [`${fr}1. *Demande*\u00a0:\n\na) Des récifs\u00a0:‸\n`, `${fr}1. *Demande*\u00a0:\n\na) Des récifs\u00a0:\n\ni) ‸\n`],
    [`${ar}1 - ***تطلب*** ما يلي:\n\n(أ) منارات:‸\n`, `${ar}1 - ***تطلب*** ما يلي:\n\n(أ) منارات:\n\n’1‘ ‸\n`], [`${zh}1. **请**秘书长：\n\n(a) 灯塔：‸\n`, `${zh}1. **请**秘书长：\n\n(a) 灯塔：\n\n㈠ ‸\n`],
  ))('after the colon of a subparagraph opens the level below, in %s', (_, [source, expected]) => check(source, expected));
  test.each(rows(
    [`${en}1. *Affirms* boats;\n\n2. ‸\n`, `${en}1. *Affirms* boats.\n\n‸\n`], [`${fr}1. *Affirme* son attachement\u00a0;\n\n2. ‸\n`, `${fr}1. *Affirme* son attachement.\n\n‸\n`],
    [`${ar}1 - ***تؤكد*** قيمة المنارات؛\n\n2 - ‸\n`, `${ar}1 - ***تؤكد*** قيمة المنارات.\n\n‸\n`], [`${zh}1. **申明**灯塔的价值；\n\n2. ‸\n`, `${zh}1. **申明**灯塔的价值。\n\n‸\n`],
  ))('on an empty number leaves the list, in %s', (_, [source, expected]) => check(source, expected));
  test.each(rows(
    ['*The General Assembly*,\n\n*Recalling* its work,‸\n', '*The General Assembly*,\n\n*Recalling* its work,\n\n‸\n'], ['*L’Assemblée générale*,\n\n*Rappelant* ses travaux,‸\n', '*L’Assemblée générale*,\n\n*Rappelant* ses travaux,\n\n‸\n'],
    ['***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها،‸\n', '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها،\n\n‸\n'], ['**大会**，\n\n**回顾**其决议，‸\n', '**大会**，\n\n**回顾**其决议，\n\n‸\n'],
  ))('in the preamble opens a plain paragraph, in %s', (_, [source, expected]) => check(source, expected));
  test.each(rows(
    `${en}1. *Affirms* the‸ value of boats;\n`, `${fr}1. *Affirme* son‸ attachement\u00a0;\n`, `${ar}1 - ***تؤكد*** قيمة‸ المنارات؛\n`, `${zh}1. **申明**灯塔‸的价值；\n`,
  ))('inside a paragraph is the editor’s own, in %s', (_, source) => check(source, source));
});

describe('formatting', () => {
  /** Formats, and formats again, which changes nothing; the range between ⟦ and ⟧ alone where there are marks. */
  async function check(source: string, expected: string): Promise<void> {
    const ask = async (text: string): Promise<string> => {
      const asked = await Asked.open(client, text);
      return asked.after(text.includes('⟦')
        ? await client.connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument: asked.textDocument, range: asked.range, options })
        : await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument: asked.textDocument, options }));
    };
    const once = await ask(source);
    expect(once).toBe(expected);
    if (!source.includes('⟦')) expect(await ask(once)).toBe(once);
  }
  test.each(rows(
    [`${en}Noting with concern  the "lamps",\n\n1. *Affirms* boats<sup>1</sup>; \n2. *Invites the ships* to sail.\n\n\n<sup>1</sup> Boats.`, `${en}*Noting with concern* the “lamps”,\n\n1. *Affirms* boats;<sup>1</sup>\n\n2. *Invites* the ships to sail.\n\n<sup>1</sup> Boats.\n`],
    [`${fr}*Prenant* note  de l'état du "phare",\n\n1. **Affirme** son attachement.[^1]\n\n\n[^1]: Récifs: voir.`, `${fr}*Prenant note* de l’état du «\u00a0phare\u00a0»,\n\n1. *Affirme* son attachement[^1].\n\n[^1]: Récifs\u00a0: voir.\n`],
    [`${ar}***وإذ تحيط*** علما  بالتقرير،\n\n1 -  *تؤكد* قيمة المنارات, وتحث الدول.<sup>1</sup>\n\n\n<sup>1</sup> منارات.`, `${ar}***وإذ تحيط علما*** بالتقرير،\n\n1 - ***تؤكد*** قيمة المنارات، وتحث الدول<sup>1</sup>.\n\n<sup>1</sup> منارات.\n`],
    [`${zh}关切地注意到灯具的状况,\n\n1.  **申明**灯塔的价值<sup>1</sup>。\n\n\n<sup>1</sup> 灯塔。`, `${zh}**关切地注意到**灯具的状况，\n\n1. **申明**灯塔的价值。<sup>1</sup>\n\n<sup>1</sup> 灯塔。\n`],
  ))('sets spaces, leads, notes and the typography of the language, in %s', (_, [source, expected]) => check(source, expected));
  test.each(rows(
    [`${en}1. *Affirms*  boats;\n\n2. *Inv⟦ites*  sh⟧ips;\n\n3. *Thanks*  all.\n`, `${en}1. *Affirms*  boats;\n\n2. *Invites* ships;\n\n3. *Thanks*  all.\n`],
    [`${fr}1. *Affirme*  cela\u00a0;\n\n2. *Inv⟦ite*  ch⟧acun\u00a0;\n\n3. *Remercie*  tous.\n`, `${fr}1. *Affirme*  cela\u00a0;\n\n2. *Invite* chacun\u00a0;\n\n3. *Remercie*  tous.\n`],
    [`${ar}1 - ***تؤكد***  قيمة المنارات؛\n\n2 - ***تد⟦عو***  ال⟧دول؛\n\n3 - ***تشكر***  الجميع.\n`, `${ar}1 - ***تؤكد***  قيمة المنارات؛\n\n2 - ***تدعو*** الدول؛\n\n3 - ***تشكر***  الجميع.\n`],
    [`${zh}1.  **申明**灯塔的价值；\n\n2.  **邀⟦请**各⟧国；\n\n3.  **感谢**各方。\n`, `${zh}1.  **申明**灯塔的价值；\n\n2. **邀请**各国；\n\n3.  **感谢**各方。\n`],
  ))('of a range leaves the rest alone, in %s', (_, [source, expected]) => check(source, expected));
  test.each(rows(
    `${en}3. *Affirms* the color of boats;\n\n3. *Notes* paragraph 9 above\n`, `${fr}3. *Affirme* sa couleur,\n\n5. *Note* le paragraphe\u00a09 ci-dessus\n`,
    `${ar}3 - ***تؤكد*** قيمة المنارات،\n\n5 - ***تلاحظ*** الفقرة 9 أعلاه\n`, `${zh}3. **申明**灯塔的价值，\n\n5. **注意到**上文第9段\n`,
  ))('leaves words, numbers and end marks, in %s', (_, source) => check(source, source));
});
