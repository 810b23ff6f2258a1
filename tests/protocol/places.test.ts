/** References to paragraphs of a section, to the preamble and to annexes over the protocol, in six languages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  DefinitionRequest, DocumentDiagnosticRequest, DocumentHighlightRequest, HoverRequest, PrepareRenameRequest, ReferencesRequest, type FullDocumentDiagnosticReport, type Hover, type Location,
} from 'vscode-languageserver-protocol';
import { MoveParagraphRequest, RenumberRequest } from '../../server/src/server/requests';
import { Asked, plain } from '../support/asked';
import { Client } from '../support/client';

let client: Client;
beforeAll(async () => { client = await Client.start(); });
afterAll(() => client.stop());

type Place = 'I.1' | 'II' | 'II.3' | 'preamble.1' | 'preamble.3' | 'annex' | 'annex.4';

/** A draft of a language: two sections whose numbers begin anew, three preambular paragraphs, an annex with numbered paragraphs. */
interface Language {
  readonly organ: string;
  /** Leads and the words after them. */
  readonly preamble: readonly (readonly [lead: string, words: string])[];
  readonly em: string;
  readonly sections: readonly [string, string];
  readonly number: (n: number) => string;
  readonly verb: string;
  readonly words: string;
  readonly refer: string;
  readonly marks: readonly [semicolon: string, stop: string];
  readonly annex: string;
}

const languages = {
  en: {
    organ: '*The General Assembly*,', preamble: [['Recalling', ' its work on ferries,'], ['Noting', ' the tides,'], ['Welcoming', ' the new harbour,']], em: '*', sections: ['I', 'II'],
    number: (n: number) => `${n}.`, verb: '*Affirms*', words: ' the value of ferries', refer: '*Decides* to act on ', marks: [';', '.'], annex: 'Annex',
  },
  fr: {
    organ: '*L’Assemblée générale*,', preamble: [['Rappelant', ' ses travaux sur les bacs,'], ['Notant', ' les marées,'], ['Se félicitant', ' du nouveau port,']], em: '*', sections: ['I', 'II'],
    number: (n: number) => `${n}.`, verb: '*Affirme*', words: ' son attachement', refer: '*Décide* d’appliquer ', marks: ['\u00a0;', '.'], annex: 'Annexe',
  },
  es: {
    organ: '*La Asamblea General*,', preamble: [['Recordando', ' su labor sobre los faros,'], ['Observando', ' las mareas,'], ['Acogiendo con beneplácito', ' el puerto,']], em: '*', sections: ['I', 'II'],
    number: (n: number) => `${n}.`, verb: '*Afirma*', words: ' el valor de los faros', refer: '*Decide* aplicar ', marks: [';', '.'], annex: 'Anexo',
  },
  ru: {
    organ: '*Генеральная Ассамблея*,', preamble: [['ссылаясь', ' на свою работу о паромах,'], ['отмечая', ' приливы,'], ['приветствуя', ' новую гавань,']], em: '*', sections: ['I', 'II'],
    number: (n: number) => `${n}.`, verb: '*подтверждает*', words: ' ценность паромов', refer: '*постановляет* действовать согласно ', marks: [';', '.'], annex: 'Приложение',
  },
  ar: {
    organ: '***إن الجمعية العامة***،', preamble: [['إذ تشير', ' إلى أعمالها بشأن المنارات،'], ['وإذ تلاحظ', ' المد والجزر،'], ['وإذ ترحب', ' بالميناء الجديد،']], em: '***', sections: ['أولا', 'ثانيا'],
    number: (n: number) => `${n} -`, verb: '***تؤكد***', words: ' قيمة المنارات', refer: '***تقرر*** تنفيذ ', marks: ['؛', '.'], annex: 'المرفق',
  },
  zh: {
    organ: '**大会**，', preamble: [['回顾', '其灯塔工作，'], ['注意到', '潮汐，'], ['欢迎', '新港口，']], em: '**', sections: ['一', '二'],
    number: (n: number) => `${n}.`, verb: '**申明**', words: '灯塔的价值', refer: '**决定**执行', marks: ['；', '。'], annex: '附件',
  },
} satisfies Record<string, Language>;

type LanguageId = keyof typeof languages;

/** The draft with a reference in its last paragraph, and a mark around a place; the paragraphs of section II have the numbers given. */
function draft(id: LanguageId, reference: string, place?: Place, numbers: readonly number[] = [1, 2, 3, 4], order: readonly number[] = [0, 1, 2]): string {
  const { organ, preamble, em, sections, number, verb, words, refer, marks: [semicolon, stop], annex } = languages[id];
  const at = (name: string, text: string): string => (name === place ? `⟦${text}⟧` : text);
  return [
    organ,
    ...order.map((k, i) => `${em}${at(`preamble.${i + 1}`, preamble[k]![0])}${em}${preamble[k]![1]}`),
    `## ${sections[0]}`,
    `${at('I.1', number(1))} ${verb}${words}${semicolon}`,
    `${number(2)} ${verb}${words}${semicolon}`,
    `## ${at('II', sections[1])}`,
    ...numbers.slice(0, -1).map((n) => `${at(`II.${n}`, number(n))} ${verb}${words}${semicolon}`),
    `${number(numbers.at(-1)!)} ${refer}${reference}${stop}`,
    `## ${at('annex', annex)}`,
    ...[1, 2, 3, 4].map((n) => `${at(`annex.${n}`, number(n))} ${words.trim()} ${n}${stop}`),
  ].join('\n\n') + '\n';
}

interface Row {
  readonly place: Place;
  readonly en: string;
  readonly fr: string;
  readonly es: string;
  readonly ru: string;
  readonly ar: string;
  readonly zh: string;
}

const sectionRows: readonly Row[] = [
  { place: 'I.1', en: 'paragraph 1‸ of section I', fr: 'le paragraphe 1‸ de la section I', es: 'el párrafo 1‸ de la sección I', ru: 'пункту 1‸ раздела I', ar: 'الفقرة 1‸ من الجزء الأول', zh: '第一节第1‸段' },
  { place: 'II.3', en: 'section II, paragraph 3‸', fr: 'la section II, paragraphe 3‸', es: 'la sección II, párrafo 3‸', ru: 'разделу II, пункт 3‸', ar: 'الجزء الثاني، الفقرة 3‸', zh: '上文第二节第3‸段' },
  { place: 'II.3', en: 'paragraphs 1 and 2 to 3‸ of section II', fr: 'les paragraphes 1 et 2 à 3‸ de la section II', es: 'los párrafos 1 y 2 a 3‸ de la sección II', ru: 'пунктам 1 и 2–3‸ раздела II', ar: 'الفقرات 1 و 2 إلى 3‸ من الجزء الثاني', zh: '第二节第1段和第2至3‸段' },
  { place: 'II', en: 'paragraph 3 of section II‸ above', fr: 'le paragraphe 3 de la section II‸ ci-dessus', es: 'el párrafo 3 de la sección II‸ supra', ru: 'пункту 3 раздела II‸ выше', ar: 'الفقرة 3 من الجزء الثاني‸ أعلاه', zh: '上文第二‸节第3段' },
];
const preambleRows: readonly Row[] = [
  { place: 'preamble.3', en: 'the third‸ preambular paragraph', fr: 'le troisième‸ alinéa du préambule', es: 'el tercer‸ párrafo del preámbulo', ru: 'третьему‸ пункту преамбулы', ar: 'الفقرة الثالثة‸ من الديباجة', zh: '序言部分第三‸段' },
  { place: 'preamble.3', en: 'preambular paragraph 3‸', fr: 'l’alinéa 3‸ du préambule', es: 'el párrafo 3‸ del preámbulo', ru: 'пункту 3‸ преамбулы', ar: 'الفقرة 3‸ من ديباجة هذا القرار', zh: '本决议序言部分第3‸段' },
  { place: 'preamble.3', en: 'the 3rd‸ preambular paragraph', fr: 'le 3e‸ alinéa du préambule', es: 'el 3.er‸ párrafo del preámbulo', ru: '3-му‸ пункту преамбулы', ar: 'الفقرة 3‸ من الديباجة', zh: '序言部分第3‸段' },
  { place: 'preamble.1', en: 'the preamble‸', fr: 'le préambule‸ de la présente résolution', es: 'el preámbulo‸', ru: 'преамбуле‸', ar: 'ما ورد في ديباجة‸ هذا القرار', zh: '本决议序言‸部分' },
];
const annexRows: readonly Row[] = [
  { place: 'annex', en: 'the annex‸ to the present resolution', fr: 'l’annexe‸ à la présente résolution', es: 'el anexo‸ de la presente resolución', ru: 'приложению‸ к настоящей резолюции', ar: 'مرفق‸ هذا القرار', zh: '本决议附‸件' },
  { place: 'annex.4', en: 'paragraph 4‸ of the annex', fr: 'le paragraphe 4‸ de l’annexe', es: 'el párrafo 4‸ del anexo', ru: 'пункту 4‸ приложения', ar: 'الفقرة 4‸ من المرفق', zh: '附件第4‸段' },
];
const bareRows: readonly Row[] = [
  { place: 'II.3', en: 'paragraph 3‸ of the operative part', fr: 'le paragraphe 3‸ du dispositif', es: 'el párrafo 3‸ de la parte dispositiva', ru: 'пункту 3‸ постановляющей части', ar: 'الفقرة 3‸ من المنطوق', zh: '本决议执行部分第3‸段' },
  { place: 'II.3', en: 'paragraphs 2 and 3‸ of the operative part of the present resolution', fr: 'les paragraphes 2 et 3‸ du dispositif de la présente résolution', es: 'los párrafos 2 y 3‸ de la parte dispositiva de la presente resolución', ru: 'пунктам 2 и 3‸ постановляющей части настоящей резолюции', ar: 'الفقرتين 2 و 3‸ من منطوق هذا القرار', zh: '本决议执行部分第2和3‸段' },
  { place: 'II.3', en: 'paras. 2 and 3‸ above', fr: 'les par. 2 et 3‸ ci-dessus', es: 'los párrs. 2 y 3‸ supra', ru: 'пп. 2 и 3‸ выше', ar: 'الفقرتين 2 و 3‸ أعلاه', zh: '上文第2和3‸段' },
  { place: 'II.3', en: 'para. 3‸', fr: 'le par. 3‸', es: 'el párr. 3‸', ru: 'п. 3‸', ar: 'الفقرة 3‸', zh: '第3‸段' },
];

const inAll = (all: readonly Row[]): [LanguageId, string, Place][] => all.flatMap((row) => (Object.keys(languages) as LanguageId[]).map((id): [LanguageId, string, Place] => [id, row[id], row.place]));

describe('definition', () => {
  async function check(source: string): Promise<void> {
    const asked = await Asked.open(client, source);
    expect(asked.shown(await client.connection.sendRequest(DefinitionRequest.type, asked.here) as Location[])).toBe(source.replace('‸', ''));
  }
  test.each(inAll(sectionRows))('of a paragraph of a section, %s: %s', (id, reference, place) => check(draft(id, reference, place)));
  test.each(inAll(preambleRows))('of the preamble, %s: %s', (id, reference, place) => check(draft(id, reference, place)));
  test.each(inAll(annexRows))('of an annex, %s: %s', (id, reference, place) => check(draft(id, reference, place)));
  test.each(inAll(bareRows))('of an abbreviation, %s: %s', (id, reference, place) => check(draft(id, reference, place)));

  const elsewhere: readonly Omit<Row, 'place'>[] = [
    { en: 'resolution 55/222, section II‸', fr: 'la résolution 55/222, section II‸', es: 'la resolución 55/222, sección II‸', ru: 'резолюции 55/222, раздел II‸', ar: 'القرار 55/222، الجزء الثاني‸', zh: '第55/222号决议，第二‸节' },
    { en: 'resolution 55/222, sect. II‸, para. 3', fr: 'la résolution 55/222, sect. II‸, par. 3', es: 'la resolución 55/222, secc. II‸, párr. 3', ru: 'резолюции 55/222, разд. II‸, п. 3', ar: 'القرار 55/222، الجزء الثاني‸، الفقرة 3', zh: '第55/222号决议，第二‸节，第3段' },
    { en: 'resolution 55/222, sect. II, para. 3‸', fr: 'la résolution 55/222, sect. II, par. 3‸', es: 'la resolución 55/222, secc. II, párr. 3‸', ru: 'резолюции 55/222, разд. II, п. 3‸', ar: 'القرار 55/222، الجزء الثاني، الفقرة 3‸', zh: '第55/222号决议，第二节，第3‸段' },
    { en: 'paragraph 3‸ of resolution 70/1', fr: 'le paragraphe 3‸ de la résolution 70/1', es: 'el párrafo 3‸ de la resolución 70/1', ru: 'пункту 3‸ резолюции 70/1', ar: 'الفقرة 3‸ من القرار 70/1', zh: '第70/1号决议第3‸段' },
    { en: 'paragraph 3‸ of the operative part of resolution 70/1', fr: 'le paragraphe 3‸ du dispositif de la résolution 70/1', es: 'el párrafo 3‸ de la parte dispositiva de la resolución 70/1', ru: 'пункту 3‸ постановляющей части резолюции 70/1', ar: 'الفقرة 3‸ من منطوق القرار 70/1', zh: '第70/1号决议执行部分第3‸段' },
    { en: 'the 3rd‸ preambular paragraph of the Treaty', fr: 'le 3e‸ alinéa du préambule du Traité', es: 'el 3.er‸ párrafo del preámbulo del Tratado', ru: '3-му‸ пункту преамбулы Договора', ar: 'الفقرة 3‸ من ديباجة المعاهدة', zh: '《条约》序言部分第3‸段' },
    { en: 'annex‸ II to the Convention', fr: 'l’annexe‸ II de la Convention', es: 'el anexo‸ II de la Convención', ru: 'приложению‸ II к Конвенции', ar: 'المرفق‸ الثاني للاتفاقية', zh: '《公约》附‸件二' },
    { en: 'the annex‸ to the Convention', fr: 'l’annexe‸ de la Convention', es: 'el anexo‸ de la Convención', ru: 'приложению‸ к Конвенции', ar: 'مرفق‸ الاتفاقية', zh: '《公约》附‸件' },
    { en: 'the third‸ preambular paragraph of the Treaty', fr: 'le troisième‸ alinéa du préambule du Traité', es: 'el tercer‸ párrafo del preámbulo del Tratado', ru: 'третьему‸ пункту преамбулы Договора', ar: 'الفقرة الثالثة‸ من ديباجة المعاهدة', zh: '《条约》序言部分第三‸段' },
  ];
  test.each(elsewhere.flatMap((row) => (Object.keys(languages) as LanguageId[]).map((id) => [id, row[id]] as const)))('of a place of another text is nowhere in the draft, %s: %s', async (id, reference) => {
    const { here } = await Asked.open(client, draft(id, reference));
    expect(await client.connection.sendRequest(DefinitionRequest.type, here)).toEqual([]);
  });
  test.each<[LanguageId, string]>([
    ['en', '<sup>1</sup> Resolution 55/222, sect. II‸, and section II.'], ['fr', '<sup>1</sup> Résolution 55/222, sect. II‸.'], ['es', '<sup>1</sup> Resolución 55/222, secc. II‸.'],
    ['ru', '<sup>1</sup> Резолюция 55/222, разд. II‸.'], ['ar', '<sup>1</sup> القرار 55/222، الجزء الثاني‸.'], ['zh', '<sup>1</sup> 第55/222号决议，第二‸节。'],
  ])('of a section of a source in a note is nowhere in the draft, %s', async (id, note) => {
    const source = draft(id, 'x<sup>1</sup>').replace(/\n\n## (?!I|一|二|أ|ث)[^]*/u, `\n\n${note}\n`);
    expect(source).toContain('## ');
    const { here } = await Asked.open(client, source);
    expect(await client.connection.sendRequest(DefinitionRequest.type, here)).toEqual([]);
  });
});

describe('references and highlights', () => {
  /** From the place itself, which its marks hold, back to what refers to it. */
  async function check(id: LanguageId, reference: string, place: Place): Promise<void> {
    const named = reference.replace(/([一二三四五六七八九十]|[0-9]+|[^\P{L}\p{Script=Han}]+)‸/u, '⟦$1⟧');
    const source = draft(id, named, place);
    const cursor = source.indexOf('⟦') + 2;
    const asked = await Asked.open(client, `${source.slice(0, cursor)}‸${source.slice(cursor)}`);
    const there = await client.connection.sendRequest(ReferencesRequest.type, { ...asked.here, context: { includeDeclaration: true } }) ?? [];
    expect(asked.shown(there)).toBe(source);
    expect(asked.shown(await client.connection.sendRequest(DocumentHighlightRequest.type, asked.here) ?? [])).toBe(source);
  }
  test.each(inAll([sectionRows[0]!, preambleRows[0]!, annexRows[1]!]))('of a place that is named in words, %s: %s', check);
  test('of an annex from its heading', async () => {
    const source = draft('en', 'the ⟦annex to the present resolution⟧', 'annex').replace('⟦Annex⟧', '⟦An‸nex⟧');
    const asked = await Asked.open(client, source);
    expect(asked.shown(await client.connection.sendRequest(ReferencesRequest.type, { ...asked.here, context: { includeDeclaration: true } }) ?? [])).toBe(plain(source).replace('Annex\n', '⟦Annex⟧\n').replace('the annex to the present resolution', 'the ⟦annex to the present resolution⟧'));
  });
});

describe('hover', () => {
  async function check(source: string, says: string): Promise<void> {
    const { here } = await Asked.open(client, source);
    const hover = await client.connection.sendRequest(HoverRequest.type, here) as Hover;
    expect((hover.contents as { value: string }).value).toContain(says);
  }
  test.each(inAll(preambleRows))('shows the opening words of the preamble, %s: %s', (id, reference, place) => {
    const [lead, words] = languages[id].preamble[place === 'preamble.1' ? 0 : 2]!;
    return check(draft(id, reference), `${lead}${words}`);
  });
  test.each(inAll(annexRows))('shows the opening words of the annex, %s: %s', (id, reference, place) => {
    const { words, marks, annex, number } = languages[id];
    return check(draft(id, reference), place === 'annex' ? `**${annex}**\n\n**${number(1)}** ${words.trim()} 1${marks[1]}` : `**${number(4)}** ${words.trim()} 4${marks[1]}`);
  });
});

describe('renumbering', () => {
  const spoken: readonly (readonly [Omit<Row, 'place'>, Omit<Row, 'place'>])[] = [
    [
      { en: 'paragraph 3 of section II', fr: 'le paragraphe 3 de la section II', es: 'el párrafo 3 de la sección II', ru: 'пункту 3 раздела II', ar: 'الفقرة 3 من الجزء الثاني', zh: '第二节第3段' },
      { en: 'paragraph 2 of section II', fr: 'le paragraphe 2 de la section II', es: 'el párrafo 2 de la sección II', ru: 'пункту 2 раздела II', ar: 'الفقرة 2 من الجزء الثاني', zh: '第二节第2段' },
    ],
    [
      { en: 'section II, paragraphs 1 and 3 to 4', fr: 'la section II, paragraphes 1 et 3 à 4', es: 'la sección II, párrafos 1 y 3 a 4', ru: 'разделу II, пункты 1 и 3–4', ar: 'الجزء الثاني، الفقرات 1 و 3 إلى 4', zh: '第二节第1段和第3至4段' },
      { en: 'section II, paragraphs 1 and 2 to 3', fr: 'la section II, paragraphes 1 et 2 à 3', es: 'la sección II, párrafos 1 y 2 a 3', ru: 'разделу II, пункты 1 и 2–3', ar: 'الجزء الثاني، الفقرات 1 و 2 إلى 3', zh: '第二节第1段和第2至3段' },
    ],
    [
      { en: 'paragraphs 3 and 4 of the operative part of the present resolution', fr: 'les paragraphes 3 et 4 du dispositif de la présente résolution', es: 'los párrafos 3 y 4 de la parte dispositiva de la presente resolución', ru: 'пунктам 3 и 4 постановляющей части настоящей резолюции', ar: 'الفقرتين 3 و 4 من منطوق هذا القرار', zh: '本决议执行部分第3和4段' },
      { en: 'paragraphs 2 and 3 of the operative part of the present resolution', fr: 'les paragraphes 2 et 3 du dispositif de la présente résolution', es: 'los párrafos 2 y 3 de la parte dispositiva de la presente resolución', ru: 'пунктам 2 и 3 постановляющей части настоящей резолюции', ar: 'الفقرتين 2 و 3 من منطوق هذا القرار', zh: '本决议执行部分第2和3段' },
    ],
    [
      { en: 'paras. 3 and 4 above', fr: 'les par. 3 et 4 ci-dessus', es: 'los párrs. 3 y 4 supra', ru: 'пп. 3 и 4 выше', ar: 'الفقرتين 3 و 4 أعلاه', zh: '上文第3和4段' },
      { en: 'paras. 2 and 3 above', fr: 'les par. 2 et 3 ci-dessus', es: 'los párrs. 2 y 3 supra', ru: 'пп. 2 и 3 выше', ar: 'الفقرتين 2 و 3 أعلاه', zh: '上文第2和3段' },
    ],
    ...['paragraph 3 of the annex|le paragraphe 3 de l’annexe|el párrafo 3 del anexo|пункту 3 приложения|الفقرة 3 من المرفق|附件第3段', 'the third preambular paragraph|le troisième alinéa du préambule|el tercer párrafo del preámbulo|третьему пункту преамбулы|الفقرة الثالثة من الديباجة|序言部分第三段']
      .map((words) => { const [en, fr, es, ru, ar, zh] = words.split('|') as [string, string, string, string, string, string]; return [{ en, fr, es, ru, ar, zh }, { en, fr, es, ru, ar, zh }] as const; }),
  ];
  test.each(spoken.flatMap(([before, after]) => (Object.keys(languages) as LanguageId[]).map((id) => [id, before[id], after[id]] as const)))('carries references along, %s: %s to %s', async (id, before, after) => {
    const asked = await Asked.open(client, draft(id, before, undefined, [1, 3, 4, 5]));
    expect(asked.outcome(await client.connection.sendRequest(RenumberRequest, { textDocument: asked.textDocument, series: ['operative'] }))).toBe(draft(id, after, undefined, [1, 2, 3, 4]));
  });
  test.each<[LanguageId, string, string, string]>([
    ['en', 'III', 'paragraph 3 of section III', 'paragraph 3 of section II'], ['fr', 'III', 'le paragraphe 3 de la section III', 'le paragraphe 3 de la section II'],
    ['ar', 'ثالثا', 'الفقرة 3 من الجزء الثالث', 'الفقرة 3 من الجزء الثاني'], ['zh', '三', '第三节第3段', '第二节第3段'],
  ])('of sections carries the section along, %s', async (id, numeral, before, after) => {
    const asked = await Asked.open(client, draft(id, before).replace(`\n## ${languages[id].sections[1]}\n`, `\n## ${numeral}\n`));
    expect(asked.outcome(await client.connection.sendRequest(RenumberRequest, { textDocument: asked.textDocument, series: ['sections'] }))).toBe(draft(id, after));
  });
});

describe('moving a paragraph of the preamble', () => {
  test.each<[LanguageId, string, string]>([
    ['en', 'the third preambular paragraph', 'the second preambular paragraph'], ['en', 'preambular paragraph 3', 'preambular paragraph 2'],
    ['fr', 'le troisième alinéa du préambule', 'le deuxième alinéa du préambule'], ['es', 'el tercer párrafo del preámbulo', 'el segundo párrafo del preámbulo'],
    ['en', 'the 3rd preambular paragraph', 'the 2nd preambular paragraph'], ['fr', 'le 3e alinéa du préambule', 'le 2e alinéa du préambule'],
    ['es', 'el 3.º párrafo del preámbulo', 'el 2.º párrafo del preámbulo'], ['ru', '3-му пункту преамбулы', '2-му пункту преамбулы'],
    ['ru', 'третьему пункту преамбулы', 'второму пункту преамбулы'], ['ar', 'الفقرة الثالثة من الديباجة', 'الفقرة الثانية من الديباجة'], ['zh', '序言部分第三段', '序言部分第二段'],
  ])('carries the references to it along, %s: %s to %s', async (id, before, after) => {
    const source = draft(id, before);
    const third = source.indexOf(languages[id].preamble[2]![1]) + 2;
    const asked = await Asked.open(client, `${source.slice(0, third)}‸${source.slice(third)}`);
    const outcome = await client.connection.sendRequest(MoveParagraphRequest, { ...asked.here, direction: 'up' });
    expect(asked.after(outcome.edits)).toBe(draft(id, after, undefined, undefined, [0, 2, 1]));
  });
});

describe('a place that is not there', () => {
  /** The words of the finding, where there is one. */
  async function told(source: string): Promise<string[]> {
    const asked = await Asked.open(client, source);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: asked.textDocument }) as FullDocumentDiagnosticReport;
    return report.items.filter(({ code }) => code === 'internal-ref-target').map(({ message, range, severity }) => `${severity} ${asked.words(range)}: ${message}`);
  }
  test.each<[LanguageId, string, ...string[]]>([
    ['en', 'paragraph 9 of section II', '2 9: There is no paragraph 9 in that section.'],
    ['fr', 'la section II, paragraphe 9, ci-dessus', '2 9: There is no paragraph 9 in that section.'],
    ['es', 'el párrafo 1 de la sección IV', '2 IV: There is no section IV in this text.'],
    ['ru', 'пункту 9 раздела II', '2 9: There is no paragraph 9 in that section.'],
    ['ar', 'الفقرة 9 من الجزء الثاني', '2 9: There is no paragraph 9 in that section.'],
    ['zh', '上文第四节第1段', '1 四: There is no section 四 in this text.'],
    ['en', 'the ninth preambular paragraph', '2 ninth: The preamble has no paragraph 9.'],
    ['fr', 'le neuvième alinéa du préambule', '2 neuvième: The preamble has no paragraph 9.'],
    ['ar', 'الفقرة التاسعة من الديباجة', '2 التاسعة: The preamble has no paragraph 9.'],
    ['zh', '本决议序言部分第九段', '2 九: The preamble has no paragraph 9.'],
    ['en', 'annex II to the present resolution', '2 II: This text has no annex II.'],
    ['fr', 'le paragraphe 9 de l’annexe', '2 9: There is no paragraph 9 in that annex.'],
    ['ar', 'المرفق الثاني لهذا القرار', '2 الثاني: This text has no annex الثاني.'],
    ['zh', '本决议附件二', '2 二: This text has no annex 二.'],
    ['en', 'paragraph 9 of section II of resolution 70/1 and resolution 55/222, section IX'],
    ['en', 'annex II to the Convention and the ninth preambular paragraph of the Treaty'],
  ])('is told, %s: %s', async (id, reference, ...expected) => expect(await told(draft(id, reference))).toEqual(expected));
});

describe('rename', () => {
  test.each(inAll([preambleRows[0]!, annexRows[0]!]))('is refused in one sentence, %s: %s', async (id, reference) => {
    const { here } = await Asked.open(client, draft(id, reference));
    await expect(client.connection.sendRequest(PrepareRenameRequest.type, here)).rejects.toThrow('Nothing here can be renamed: only numbers of notes, paragraphs and sections');
  });
});
