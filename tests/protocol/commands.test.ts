/** The commands of a drafter over the protocol, in four languages. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CodeActionRequest, CompletionRequest, CompletionResolveRequest, DocumentDiagnosticRequest, type CodeAction, type CompletionItem, type CompletionList, type FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import {
  CheckWorkspaceRequest, ClausesRequest, FixAllRequest, FixRuleInWorkspaceRequest, FixRuleRequest, InsertCitationRequest, NewDraftRequest, ParagraphRequest, SortSponsorsRequest, StatusRequest,
  ToggleLeadEmphasisRequest,
} from '../../server/src/server/requests';
import { Asked, openings, plain, rows } from '../support/asked';
import { Client, pulling } from '../support/client';
import { Drafter } from '../support/drafter';

const { en, fr, ar, zh } = openings;

let client: Client;
beforeAll(async () => { client = await Client.start(); });
afterEach(() => { client.configuration = null; });
afterAll(() => client.stop());

async function findings(textDocument: { uri: string }): Promise<string[]> {
  const { items } = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }) as FullDocumentDiagnosticReport;
  return items.filter(({ severity }) => severity! < 3).map(({ code, message }) => `${code}: ${message}`);
}

test.each([
  ['en', '# General Assembly', '**Chile and Norway: draft resolution**', 'Norway, Chile', '## **Lamps**'], ['fr', '# Assemblée générale', '**Chili et Norvège\u00a0: projet de résolution**', 'Norvège, Chili', '## **Lampes**'],
  ['ar', '# الجمعية العامة', '**تشاد والمغرب: مشروع قرار**', 'المغرب، تشاد', '## **المنارات**'], ['zh', '# 大会', '**不丹和中国：决议草案**', '中国、不丹', '## **灯塔**'],
] as const)('a new draft lints clean, in %s', async (language, organ, sponsors, named, title) => {
  const { problems, text } = await client.connection.sendRequest(NewDraftRequest, { organ: 'GA', language, session: '81', committee: 3, agendaItem: '18 (c)', title: title.slice(5, -2), sponsors: named });
  expect(problems).toEqual([]);
  for (const line of [organ, sponsors, title]) expect(text.split('\n')).toContain(line);
  expect(await findings((await Asked.open(client, text.replace(/\$\{\d+:([^}]*)\}/g, '$1'))).textDocument)).toEqual([]);
});

describe('a clause', () => {
  async function check(source: string, id: string, expected: RegExp): Promise<void> {
    const asked = await Asked.open(client, source);
    const { clauses } = await client.connection.sendRequest(ClausesRequest, asked.here);
    const { range, insert, additionalEdits, preview } = clauses.find((clause) => clause.id === id)!;
    expect(asked.after([...additionalEdits, { range, newText: insert }])).toMatch(expected);
    expect(preview).not.toBe('');
  }
  test.each(rows(
    [`${en}1. *Affirms* boats.‸\n`, /boats;\n\n2\. \*Decides\* to remain .+\.\n$/], [`${fr}1. *Affirme* son attachement.‸\n`, /attachement ?;\n\n2\. \*Décide\* de .+\.\n$/],
    [`${ar}1 - ***تؤكد*** قيمة المنارات.‸\n`, /المنارات؛\n\n2 - \*\*\*تقرر\*\*\* .+\.\n$/], [`${zh}1. **申明**灯塔的价值。‸\n`, /价值；\n\n2\. \*\*决定\*\*.+。\n$/],
  ))('is the next paragraph, in %s', (_, [source, expected]) => check(source, 'remain-seized', expected as RegExp));
  test.each(rows(
    [`${en}1. *Affirms* bo‸ats.\n`, 'fr'], [`${fr}1. *Affirme* son‸ attachement.\n`, 'en'], [`${ar}1 - ***تؤكد*** قيمة‸ المنارات.\n`, 'zh'], [`${zh}1. **申明**灯塔‸的价值。\n`, 'ar'],
  ))('in a language that the draft is not in is refused in one sentence, in %s', async (_, [source, language]) => {
    const { here } = await Asked.open(client, source);
    const { clauses, refusal } = await client.connection.sendRequest(ClausesRequest, { ...here, language: language as 'en' });
    expect([clauses, refusal]).toEqual([[], expect.stringMatching(/^The standard clause and the draft are not in the same language \([^)]+, [^)]+\): [^.]+\.$/)]);
  });
});

describe('a citation', () => {
  test.each(rows(
    ['*The General Assembly*,\n\n*Recalling* ‸,\n', 'its resolution 64/293 of \\_\\_\\_'], ['*L’Assemblée générale*,\n\n*Rappelant* ‸,\n', 'sa résolution 64/293 du \\_\\_\\_'],
    ['***إن الجمعية العامة***،\n\n***إذ تشير*** إلى ‸،\n', 'قرارها 64/293 المؤرخ \\_\\_\\_'], ['**大会**，\n\n**回顾**‸，\n', '其\\_\\_\\_第64/293号决议'],
  ))('is worded, its date to be filled in, in %s', async (_, [source, words]) => {
    const asked = await Asked.open(client, source);
    const outcome = await client.connection.sendRequest(InsertCitationRequest, { ...asked.here, organ: 'GA', number: '64/293' });
    expect(asked.outcome(outcome)).toBe(source.replace('‸', `${words}‸`));
    const after = await Asked.open(client, plain(source.replace('‸', words)));
    expect(after.words(outcome.blank!)).toBe('\\_\\_\\_');
  });
  test.each(rows('# General‸ Assembly\n\nA/C.2/80/L.9\n\n' + en, '# Assemblée‸ générale\n\nA/C.2/80/L.9\n\n' + fr, '# الجمعية‸ العامة\n\nA/C.2/80/L.9\n\n' + ar, '# 大‸会\n\nA/C.2/80/L.9\n\n' + zh))(
    'is refused in the masthead, in %s', async (_, source) => {
      const asked = await Asked.open(client, source);
      expect(asked.outcome(await client.connection.sendRequest(InsertCitationRequest, { ...asked.here, organ: 'GA', number: '64/293' }))).toBe('A citation cannot be set in the masthead: put the cursor in a paragraph or a note.');
    },
  );
});

test.each(rows(
  ['**Peru, Egypt and Chile: draft resolution**\n\n', 'Peru, Egypt and Chile', 'Chile, Egypt and Peru', en], ['**Pérou, Égypte et Chili\u00a0: projet de résolution**\n\n', 'Pérou, Égypte et Chili', 'Chili, Égypte et Pérou', fr],
  ['**تونس، الأردن، البرازيل: مشروع قرار**\n\n', 'تونس، الأردن، البرازيل', 'الأردن، البرازيل، تونس', ar], ['**日本、中国和不丹：决议草案**\n\n', '日本、中国和不丹', '不丹、中国和日本', zh],
))('sponsors are sorted, in %s', async (_, [line, before, after, opening]) => {
  const asked = await Asked.open(client, line + opening);
  expect(asked.outcome(await client.connection.sendRequest(SortSponsorsRequest, { textDocument: asked.textDocument }))).toBe(line.replace(before, after) + opening);
});

test.each(rows(
  ['*The General Assembly*,\n\nRecalling‸ its work,\n', 'Recalling', '*Recalling*'], ['*L’Assemblée générale*,\n\nRappelant‸ ses travaux,\n', 'Rappelant', '*Rappelant*'],
  ['***إن الجمعية العامة***،\n\nإذ تشير‸ إلى أعمالها،\n', 'إذ تشير', '***إذ تشير***'], ['**大会**，\n\n回顾‸其工作，\n', '回顾', '**回顾**'],
))('the emphasis of a lead is set and taken off, in %s', async (_, [source, bare, emphasised]) => {
  const text = plain(source).replace(bare, emphasised);
  const asked = await Asked.open(client, source);
  const outcome = await client.connection.sendRequest(ToggleLeadEmphasisRequest, asked.here);
  expect(asked.after(outcome.edits)).toBe(text);
  const again = await Asked.open(client, text);
  expect(again.after((await client.connection.sendRequest(ToggleLeadEmphasisRequest, { ...asked.here, textDocument: again.textDocument })).edits)).toBe(plain(source));
});

test.each(rows(
  `${en}⟦1. *Requests*:⟧\n\n⟦(a) Bo‸ats;⟧\n\n2. *Thanks* all.\n`, `${fr}⟦1. *Demande*\u00a0:⟧\n\n⟦a) Des‸ récifs\u00a0;⟧\n\n2. *Remercie* tous.\n`,
  `${ar}⟦1 - ***تطلب*** ما يلي:⟧\n\n⟦(أ) منا‸رات؛⟧\n\n2 - ***تشكر*** الجميع.\n`, `${zh}⟦1. **请**秘书长：⟧\n\n⟦(a) 灯‸塔；⟧\n\n2. **感谢**各方。\n`,
))('findings are gone through in the paragraph of the cursor, its items among it, in %s', async (_, source) => {
  const asked = await Asked.open(client, source);
  expect(asked.shown(await client.connection.sendRequest(ParagraphRequest, asked.here))).toBe(source.replace('‸', ''));
});

/** Two stops that should be semicolons, and what is right. */
const faulty = rows(
  [`${en}1. *Affirms* boats.\n\n2. *Notes* ships.\n\n3. *Thanks* all.\n`, `${en}1. *Affirms* boats;\n\n2. *Notes* ships;\n\n3. *Thanks* all.\n`],
  [`${fr}1. *Affirme* cela.\n\n2. *Note* ceci.\n\n3. *Remercie* tous.\n`, `${fr}1. *Affirme* cela;\n\n2. *Note* ceci;\n\n3. *Remercie* tous.\n`],
  [`${ar}1 - ***تؤكد*** ذلك.\n\n2 - ***تلاحظ*** السفن.\n\n3 - ***تشكر*** الجميع.\n`, `${ar}1 - ***تؤكد*** ذلك؛\n\n2 - ***تلاحظ*** السفن؛\n\n3 - ***تشكر*** الجميع.\n`],
  [`${zh}1. **申明**灯塔的价值。\n\n2. **注意到**船只。\n\n3. **感谢**各方。\n`, `${zh}1. **申明**灯塔的价值；\n\n2. **注意到**船只；\n\n3. **感谢**各方。\n`],
);

describe('fixes', () => {
  test.each(faulty)('of one rule, of all, and rules switched off from the light bulb, in %s', async (_, [before, after]) => {
    const asked = await Asked.open(client, before);
    expect(asked.outcome(await client.connection.sendRequest(FixRuleRequest, { textDocument: asked.textDocument, rule: 'operative-semicolon' }))).toBe(after);
    expect(asked.after(await client.connection.sendRequest(FixAllRequest, { textDocument: asked.textDocument }))).toBe(after);
    const { items } = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: asked.textDocument }) as FullDocumentDiagnosticReport;
    const finding = items.find(({ code }) => code === 'operative-semicolon')!;
    const actions = await client.connection.sendRequest(CodeActionRequest.type, { textDocument: asked.textDocument, range: finding.range, context: { diagnostics: [finding] } }) as CodeAction[];
    const silence = actions.find(({ edit }) => asked.after(edit).includes('resolute-disable-next-line'))!;
    const silenced = await Asked.open(client, asked.after(silence.edit));
    expect((await findings(silenced.textDocument)).filter((it) => it.startsWith('operative-semicolon'))).toHaveLength(1);
  });
  test.each(faulty)('of one rule in drafts that are not open, which are checked all at once, in %s', async (_, [before]) => {
    const fresh = await Client.start(pulling, { workspaceFolders: [{ uri: 'file:///desk', name: 'desk' }], initializationOptions: { readsFiles: true } });
    fresh.files.set('file:///desk/a.resolution.md', before).set('file:///desk/b.resolution.md', before);
    expect((await fresh.connection.sendRequest(CheckWorkspaceRequest, {})).message).toBe('Drafts checked: 2. Findings: 6, in 2 of them.');
    const { edit, messages } = await fresh.connection.sendRequest(FixRuleInWorkspaceRequest, { rule: 'operative-semicolon' });
    fresh.stop();
    expect(messages).toEqual(['Fixes of the rule operative-semicolon: 4. Drafts changed: 2.']);
    expect(edit?.documentChanges).toHaveLength(2);
  });
});

test.each(rows([en, 'General Assembly'], [fr, 'Assemblée générale'], [ar, 'الجمعية العامة'], [zh, '大会']))('the status tells language, organ and findings, in %s', async (_, [opening, organName]) => {
  const { textDocument } = await Asked.open(client, `${opening}1. *x*.\n`);
  expect(await client.connection.sendRequest(StatusRequest, { textDocument })).toMatchObject({ organ: 'GA', organName, counts: { error: expect.any(Number) } });
});

describe('completion', () => {
  const list = async (source: string): Promise<CompletionItem[]> => {
    const { here } = await Asked.open(client, source);
    return (await client.connection.sendRequest(CompletionRequest.type, here) as CompletionList).items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
  };
  test.each(rows(
    ['*The General Assembly*,\n\n‸\n', `${en}1. ‸\n`, 'Recalling', 'Requests'], ['*L’Assemblée générale*,\n\n‸\n', `${fr}1. ‸\n`, 'Rappelant', 'Prie'],
    ['***إن الجمعية العامة***،\n\n‸\n', `${ar}1 - ‸\n`, 'إذ تشير', 'تطلب'], ['**大会**，\n\n‸\n', `${zh}1. ‸\n`, '回顾', '请'],
  ))('ranks leads by position and use, with an example of each, in %s', async (_, [preamble, operative, recalling, requests]) => {
    const [above, below] = [await list(preamble), await list(operative)];
    const first = (items: CompletionItem[], label: string): number => items.findIndex((item) => item.label === label);
    expect(first(above, recalling)).toBeLessThan(5);
    expect(first(above, recalling)).toBeGreaterThanOrEqual(0);
    expect(first(above, requests)).toBe(-1);
    expect(first(below, requests)).toBeLessThan(6);
    expect(first(below, requests)).toBeGreaterThanOrEqual(0);
    const { documentation } = await client.connection.sendRequest(CompletionResolveRequest.type, above[first(above, recalling)]!);
    expect((documentation as { value: string }).value).toMatch(new RegExp(`${recalling}\\*+ ?[^…]*64/293[^…]+[,，،]$`));
  });
  test.each(rows(
    ['*The General Assembly*,\n\nRec‸\n', 'Recalling', '*The General Assembly*,\n\n*Recalling* its work,\n', 'its work'], ['*L’Assemblée générale*,\n\nRap‸\n', 'Rappelant', '*L’Assemblée générale*,\n\n*Rappelant* ses travaux,\n', 'ses travaux'],
    ['***إن الجمعية العامة***،\n\nإذ تش‸\n', 'إذ تشير', '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها،\n', 'إلى أعمالها'], ['**大会**，\n\n回‸\n', '回顾', '**大会**，\n\n**回顾**其工作，\n', '其工作'],
  ))('sets a lead in its emphasis, with its end mark, in %s', async (language, [source, label, expected, words]) => {
    const drafter = new Drafter(client, `file:///lead-${language}.resolution.md`);
    await drafter.open(source);
    await (await drafter.take(label)).type(words);
    expect(drafter.draft).toBe(expected);
  });
  test.each(rows(
    ['*The General Assembly*,\n\n*Recalling* its resolution 64‸\n', '64/951 of 30 July 2010'], ['*L’Assemblée générale*,\n\n*Rappelant* sa résolution 64‸\n', '64/951 du 30 juillet 2010'],
    ['***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 64‸\n', '64/951 المؤرخ 30 تموز/يوليه 2010'], ['**大会**，\n\n**回顾**其‸\n', '2010年7月30日第64/951号决议'],
  ))('offers what the index of the team holds first, in %s', async (_, [source, words]) => {
    const team = await Client.start(pulling, { workspaceFolders: [{ uri: 'file:///', name: 'desk' }], initializationOptions: { readsFiles: true } });
    team.files.set('file:///.resolute.json', '{ "resolutionIndex": "index.csv" }').set('file:///index.csv', 'title,date,symbol\nLamps,2010-07-30,A/RES/64/951\n');
    const asked = await Asked.open(team, source);
    await expect.poll(async () => (await team.connection.sendRequest(CompletionRequest.type, asked.here) as CompletionList).items[0]?.label).toBe(words);
    team.stop();
  });
});
