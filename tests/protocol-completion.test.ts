import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { DocumentDiagnosticRequest, type FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { SortSponsorsRequest } from '../server/src/server/requests';
import { Client, pulling } from './support/client';
import { Drafter } from './support/drafter';
import { edited, snapshotOf } from './support/snapshot';

const uri = 'file:///ferries.resolution.md';
const textDocument = { uri };

let client: Awaited<ReturnType<typeof Client.start>>;
afterEach(() => client.stop());

async function drafting(text = ''): Promise<Drafter> {
  client = await Client.start();
  const drafter = new Drafter(client, uri);
  await drafter.open(text);
  return drafter;
}

async function findings(): Promise<string[]> {
  const { items } = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }) as FullDocumentDiagnosticReport;
  return items.filter(({ severity }) => severity! < 4).map(({ code, message }) => `${code}: ${message}`);
}

/** Goes on at the end of the draft. */
const end = null;

/** What is typed, and what is taken of the list and filled in. */
type Step = string | readonly [label: string, ...blanks: string[]] | typeof end;

async function draft(drafter: Drafter, ...steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (step === end) drafter.toEnd();
    else await (typeof step === 'string' ? drafter.type(step) : drafter.take(...step));
  }
}

test('sponsors are sorted on request', async () => {
  client = await Client.start();
  const text = '**Pérou, Égypte et Chili :**\\* **projet de résolution**\n\n## Bacs\n\n*L’Assemblée générale*,\n';
  await client.open(uri, text);
  const { edits, messages } = await client.connection.sendRequest(SortSponsorsRequest, { textDocument });
  expect(edited(snapshotOf(text), edits)).toBe(text.replace('Pérou, Égypte et Chili', 'Chili, Égypte et Pérou'));
  expect(messages).toEqual([]);
  expect(await client.connection.sendRequest(SortSponsorsRequest, { textDocument: { uri: 'file:///other.md' } })).toEqual({ edits: [], messages: ['Nothing was done: this draft is not open.'] });
});

/** The first steps to an organ, and what comes of all of them up to the preamble. */
interface Masthead {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly masthead: string;
  /** What is typed below, with the sources of its notes taken from the list. */
  readonly body: readonly Step[];
}

const mastheads: readonly Masthead[] = [
  {
    name: 'English, General Assembly',
    steps: [
      '# Gen', ['General Assembly'], '\n\n', ['A/C.2/81/L.__', '48'], '\n\nDis', ['Distr.: Limited'], '  \n4 November 2026  \n', ['Original: English'],
      '\n\n---\n\nEig', ['Eighty-first session'], '  \n', ['Second Committee'], '  \nAg', ['Agenda item __ (a)', '18', 'c'],
      '\n\n**', ['Peru'], ', bol', ['Bolivia (Plurinational State of)'], ', ', ['Norway'], ', ', ['Chile'], ['draft resolution'],
      '\n\n## **Weather logs**\n\n', ['The General Assembly,'],
    ],
    masthead: '# General Assembly\n\nA/C.2/81/L.48\n\nDistr.: Limited  \n4 November 2026  \nOriginal: English\n\n---\n\nEighty-first session  \n**Second Committee**  \n'
      + 'Agenda item 18 (c)\n\n**Bolivia (Plurinational State of), Chile, Norway and Peru: draft resolution**\n\n## **Weather logs**\n\n*The General Assembly*,',
    body: [
      ['Recalling'], 'its resolution 70/1 of 25 September 2015', end, '\n\n1. ', ['Welcomes'], 'the convention on logs,<sup>1</sup> its protocol<sup>2</sup> and the report<sup>3</sup> of the keepers', end, '\n\n2. ', ['Decides'], 'to come back to the matter', end,
      '\n\n<sup>1</sup> ', ['United Nations, Treaty Series, vol. __, No. __.', '3142', '54107'], '\n\n<sup>2</sup> Ib', ['Ibid., vol. __, No. __.', '3150', '54107'],
      '\n\n<sup>3</sup> Off', ['Official Records of the General Assembly, Eighty-first Session, Supplement No. __ (A/81/__).', '53', '53'],
    ],
  },
  {
    name: 'English, Security Council',
    steps: [
      '# ', ['Security Council'], '\n\n', ['S/2026/__', '157'], '\n\n', ['Distr.: General'], '  \n12 March 2026  \n', ['Original: English'],
      '\n\n', ['Japan'], ', ', ['Denmark'], ['draft resolution'], end, '\n\n', ['The Security Council,'],
    ],
    masthead: '# Security Council\n\nS/2026/157\n\nDistr.: General  \n12 March 2026  \nOriginal: English\n\n**Denmark and Japan: draft resolution**\n\n*The Security Council*,',
    body: [['Recalling'], 'its resolution 2664 (2022)', end, '\n\n1. ', ['Urges'], 'all States to act', end, '\n\n2. ', ['Decides'], 'to remain actively seized of the matter', end],
  },
  {
    name: 'French, General Assembly',
    steps: [
      '# Ass', ['Assemblée générale'], '\n\nA/C.3', ['A/C.3/81/L.__', '61'], '\n\n', ['Distr. limitée'], '  \n18 novembre 2026  \n', ['Original : français'.replace(' :', '\u00a0:')],
      '\n\n---\n\nQuatre', ['Quatre-vingt-unième session'], '  \n', ['Troisième Commission'], '  \nPo', ['Point __ a) de l’ordre du jour', '27', 'b'],
      '\n\n**no', ['Norvège'], ', chi', ['Chili'], ', Bol', ['Bolivie (État plurinational de)'], ', ég', ['Égypte'], ['projet de résolution'],
      '\n\n## **Gardiens de phare**\n\n*L’Ass', ['L’Assemblée générale,'],
    ],
    masthead: '# Assemblée générale\n\nA/C.3/81/L.61\n\nDistr. limitée  \n18 novembre 2026  \nOriginal\u00a0: français\n\n---\n\nQuatre-vingt-unième session  \n**Troisième Commission**  \n'
      + 'Point 27 b) de l’ordre du jour\n\n**Bolivie (État plurinational de), Chili, Égypte et Norvège\u00a0: projet de résolution**\n\n## **Gardiens de phare**\n\n*L’Assemblée générale*,',
    body: [
      ['Rappelant'], 'sa résolution 70/1 du 25 septembre 2015', end, '\n\n1. ', ['Prend note'], 'du rapport<sup>1</sup>, de la convention<sup>2</sup> et de la déclaration<sup>3</sup>', end, '\n\n2. ', ['Décide'], 'de rester saisie de la question', end,
      '\n\n<sup>1</sup> Voir', ['Voir A/81/__.', '312'], '\n\n<sup>2</sup> ', ['Nations Unies, Recueil des Traités, vol. __, no __.', '3142', '54107'],
      '\n\n<sup>3</sup> ', ['Résolution 217 A (III).'],
    ],
  },
  {
    name: 'Spanish, Economic and Social Council',
    steps: [
      '# Con', ['Consejo Económico y Social'], '\n\n', ['E/2026/L.__', '27'], '\n\n', ['Distr. limitada'], '  \n9 de julio de 2026  \n', ['Original: español'],
      '\n\n---\n\n', ['Período de sesiones de 2026'], '  \nTe', ['Tema __ a) del programa', '18', 'e'],
      '\n\n**Perú, Chi', ['Chile'], ', it', ['Italia'], end, '', end, ', Al', ['Alemania'], ['proyecto de resolución'],
      '\n\n## **Caminos**\n\n', ['El Consejo Económico y Social,'],
    ],
    masthead: '# Consejo Económico y Social\n\nE/2026/L.27\n\nDistr. limitada  \n9 de julio de 2026  \nOriginal: español\n\n---\n\nPeríodo de sesiones de 2026  \nTema 18 e) del programa\n\n'
      + '**Alemania, Chile, Italia y Perú: proyecto de resolución**\n\n## **Caminos**\n\n*El Consejo Económico y Social*,',
    body: [
      ['Recordando'], 'la convención<sup>1</sup> y su protocolo<sup>2</sup>', end, '\n\n1. ', ['Acoge con beneplácito'], 'el informe<sup>3</sup>', end, '\n\n2. ', ['Decide'], 'volver a examinar la cuestión', end,
      '\n\n<sup>1</sup> ', ['Naciones Unidas, Treaty Series, vol. __, núm. __.', '3142', '54107'], '\n\n<sup>2</sup> *Ib', ['Ibid., vol. __, núm. __.', '3150', '54107'], '\n\n<sup>3</sup> ', ['E/2026/__.', '58'],
    ],
  },
  {
    name: 'Russian, Human Rights Council',
    steps: [
      '# Ген', ['Генеральная Ассамблея'], '\n\nA/H', ['A/HRC/61/L.__', '14'], '\n\n', ['Distr.: Limited'], '  \n23 March 2026  \n', ['Original: Russian'],
      '\n\n---\n\n', ['Совет по правам человека'], '  \n', ['Шестьдесят первая сессия'], '  \nПу', ['Пункт __ повестки дня', '3'],
      '\n\n**', ['Перу'], ', ', ['Армения'], ', ', ['Монголия'], ['проект резолюции'],
      '\n\n## **Права**\n\n', ['Совет по правам человека,'],
    ],
    masthead: '# Генеральная Ассамблея\n\nA/HRC/61/L.14\n\nDistr.: Limited  \n23 March 2026  \nOriginal: Russian\n\n---\n\n**Совет по правам человека**  \nШестьдесят первая сессия  \n'
      + 'Пункт 3 повестки дня\n\n**Армения, Монголия и Перу: проект резолюции**\n\n## **Права**\n\n*Совет по правам человека*,',
    body: [
      ['ссылаясь'], 'на конвенцию<sup>1</sup>, протокол<sup>2</sup> и повестку дня<sup>3</sup>', end, '\n\n1. ', ['приветствует'], 'доклад<sup>4</sup>', end, '\n\n2. ', ['постановляет'], 'вернуться к этому вопросу', end,
      '\n\n<sup>1</sup> ', ['United Nations, Treaty Series, vol. __, No. __.', '3142', '54107'], '\n\n<sup>2</sup> ', ['Ibid., vol. __, No. __.', '3150', '54107'],
      '\n\n<sup>3</sup> ', ['Резолюция 70/1 Генеральной Ассамблеи.'], '\n\n<sup>4</sup> ', ['A/HRC/61/__.', '58'],
    ],
  },
  {
    name: 'Chinese, General Assembly',
    steps: [
      '# ', ['大会'], '\n\n', ['A/C.2/81/L.__', '57'], '\n\n', ['Distr.: Limited'], '  \n4 November 2026  \n', ['Original: Chinese'],
      '\n\n---\n\n第', ['第八十一届会议'], '  \n', ['第二委员会'], '  \n议', ['议程项目__ (a)', '18', 'm'],
      '\n\n**', ['日本'], '、', ['不丹'], '、中', ['中国'], ['决议草案'], '\n\n## **泉水**\n\n', ['大会，'],
    ],
    masthead: '# 大会\n\nA/C.2/81/L.57\n\nDistr.: Limited  \n4 November 2026  \nOriginal: Chinese\n\n---\n\n第八十一届会议  \n**第二委员会**  \n议程项目18 (m)\n\n'
      + '**不丹、中国和日本：决议草案**\n\n## **泉水**\n\n**大会**，',
    body: [
      ['回顾'], '公约<sup>1</sup> 和议定书<sup>2</sup> 所载各项原则', end, '\n\n1. ', ['欢迎'], '秘书长的报告<sup>3</sup> 和建议', end, '\n\n2. ', ['决定'], '继续处理此案', end,
      '\n\n<sup>1</sup> ', ['联合国，《条约汇编》，第__卷，第__号。', '3142', '54107'], '\n\n<sup>2</sup> 同', ['同上，第__卷，第__号。', '3150', '54107'], '\n\n<sup>3</sup> ', ['A/81/__。', '301'],
    ],
  },
  {
    name: 'Arabic, General Assembly',
    steps: [
      '# ', ['الجمعية العامة'], '\n\n', ['A/C.2/81/L.__', '58'], '\n\n', ['Distr.: Limited'], '  \n4 November 2026  \n', ['Original: Arabic'],
      '\n\n---\n\nالدورة', ['الدورة الحادية والثمانون'], '  \n', ['اللجنة الثانية'], '  \n', ['البند __ (أ) من جدول الأعمال', '18', 'ن'],
      '\n\n**', ['تونس'], '، ', ['الأردن'], '، ', ['البرازيل'], ['مشروع قرار'], '\n\n## **القوافل**\n\n', ['إن الجمعية العامة،'],
    ],
    masthead: '# الجمعية العامة\n\nA/C.2/81/L.58\n\nDistr.: Limited  \n4 November 2026  \nOriginal: Arabic\n\n---\n\nالدورة الحادية والثمانون  \n**اللجنة الثانية**  \nالبند 18 (ن) من جدول الأعمال\n\n'
      + '**الأردن، البرازيل، تونس: مشروع قرار**\n\n## **القوافل**\n\n***إن الجمعية العامة***،',
    body: [
      ['إذ تشير'], 'إلى الاتفاقية<sup>1</sup> والإعلان<sup>2</sup>', end, '\n\n1 - ', ['ترحب'], 'بتقرير الأمين العام<sup>3</sup>', end, '\n\n2 - ', ['تقرر'], 'أن تبقي المسألة قيد نظرها', end,
      '\n\n<sup>1</sup> ', ['United Nations, Treaty Series, vol. __, No. __.', '3142', '54107'], '\n\n<sup>2</sup> ', ['القرار 217 ألف (د-3).'], '\n\n<sup>3</sup> ', ['A/81/__.', '301'],
    ],
  },
];

describe('a draft is set with completion, and lints clean', () => {
  test.each(mastheads)('$name', async ({ steps, masthead, body }) => {
    const drafter = await drafting();
    await draft(drafter, ...steps);
    expect(drafter.draft).toBe(masthead);
    await draft(drafter, '\n\n', ...body);
    expect({ draft: drafter.draft, findings: await findings() }).toEqual({ draft: drafter.draft, findings: [] });
  });
});

describe('dates and groups are offered', () => {
  test.each([
    ['English', '*The General Assembly*,\n\n*Noting* its resolution 71/4 ‸,\n\n*Recalling* its resolution 71/4 of 9 October 2016,\n', 'of 9 October 2016', 'resolution 71/4 of 9 October 2016,'],
    ['French', '*L’Assemblée générale*,\n\n*Notant* sa résolution 71/4 ‸,\n\n*Rappelant* sa résolution 71/4 du 9 octobre 2016,\n', 'du 9 octobre 2016', 'résolution 71/4 du 9 octobre 2016,'],
    ['Arabic', '***إن الجمعية العامة***،\n\n***إذ تلاحظ*** قرارها 71/4 ‸،\n\n***وإذ تشير*** إلى قرارها 71/4 المؤرخ 9 تشرين الأول/أكتوبر 2016،\n', 'المؤرخ 9 تشرين الأول/أكتوبر 2016', 'قرارها 71/4 المؤرخ 9 تشرين الأول/أكتوبر 2016،'],
    ['Chinese', '**大会**，\n\n**注意到**其第71/4号决议‸，\n\n**回顾**其2016年10月9日第71/4号决议，\n', '2016年10月9日第71/4号决议', '**注意到**其2016年10月9日第71/4号决议，'],
    ['English, a month', '*The General Assembly*,\n\n*Noting* the fair of 3 ‸ 2015,\n', 'October', 'of 3 October 2015,'],
    ['English, a group', '**Iraq‸**\n\n## Ferries\n\n*The General Assembly*,\n\n*Recalling* its work,\n', 'draft resolution (on behalf of the Group of 77 and China)', '**Iraq:**\\* **draft resolution**'],
    ['French, a group', '**Iraq‸**\n\n## Bacs\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux,\n', 'projet de résolution (au nom du Groupe des 77 et de la Chine)', '**Iraq\u00a0:**\\* **projet de résolution**'],
    ['Arabic, a group', '**العراق‸**\n\n## العبارات\n\n***إن الجمعية العامة***،\n\n***إذ تشير*** إلى عملها،\n', 'مشروع قرار (باسم مجموعة الـ 77 والصين)', '**العراق:**\\* **مشروع قرار**'],
    ['Chinese, a group', '**伊拉克‸**\n\n## 渡船\n\n**大会**，\n\n**回顾**其工作，\n', '决议草案(代表77国集团和中国)', '**伊拉克：**\\***决议草案**'],
  ] as const)('%s', async (_, text, label, expected) => {
    const drafter = await drafting(text);
    await drafter.take(label);
    expect(drafter.draft).toContain(expected);
  });
});

describe('what is deleted from a whole draft comes back first', () => {
  const examples = join(import.meta.dirname, '../examples');
  /** Lines by what they begin with; what their numbers and letters are, is for the drafter to say. */
  const lines: readonly (readonly [file: string, ...openings: readonly string[]])[] = [
    ['en-ga-weather-logs', '# General', 'A/C.2', 'Distr', 'Original', 'Eightieth', '**Second', '*The General'],
    ['en-sc-halden-islands', '# Security', 'S/2025', 'Distr', 'Original', '*The Security'],
    ['es-ecosoc-trashumancia', '# Consejo', 'E/2025', 'Distr', 'Español', 'Original', 'Período', '*El Consejo'],
    ['fr-ga-gardiens-de-phare', '# Assemblée', 'Distr', 'Français', 'Original', 'Quatre', '**Troisième', 'Point', '*L’Assemblée'],
    ['ar-ga-caravan-routes', '# الجمعية', 'A/C.2', 'Distr', 'Original', 'الدورة', '***إن'],
    ['ru-hrc-circus-children', '# Генеральная', 'A/HRC', 'Distr', 'Original', '**Совет', 'Шестидесятая', 'Пункт', '*Совет'],
    ['zh-ga-papermaking-springs', '# 大会', 'A/C.2', 'Distr', 'Original', '第八十', '**第二', '**大会'],
  ];
  const bare = (line: string): string => line.trimEnd().replace(/[*#]+ ?/g, '').replace(/[0-9]+|_{2}/g, '0');

  test.each(lines.flatMap(([file, ...openings]) => [['\n', true, file, openings], ['\r\n', false, file, openings]] as const))('line ends %j, snippets %j, %s', async (lineEnd, snippets, file, openings) => {
    client = await Client.start({ ...pulling, textDocument: { ...pulling.textDocument, completion: { completionItem: { snippetSupport: snippets } } } });
    const text = readFileSync(join(examples, `${file}.resolution.md`), 'utf8').split('\n');
    const found: [string, string][] = [];
    for (const opening of openings) {
      const at = text.findIndex((line) => line.startsWith(opening));
      const drafter = new Drafter(client, `${uri}-${at}`);
      await drafter.open([...text.slice(0, at), '‸', ...text.slice(at + 1)].join(lineEnd));
      found.push([opening, bare((await drafter.list())[0]?.label ?? '')]);
    }
    expect(found).toEqual(openings.map((opening) => [opening, bare(text.find((line) => line.startsWith(opening))!)]));
  });
});
