/** What the TextMate grammar colours, line by line, with the editor's own tokenizer and a stub in place of its Markdown grammar. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const scopeName = 'text.html.markdown.un-resolution';
const grammarPath = 'syntaxes/un-resolution.tmLanguage.json';

/** Just enough Markdown to see what the resolution's rules leave to it. */
const markdownStub = {
  scopeName: 'text.html.markdown',
  patterns: [
    { match: '^#{1,6} .*$', name: 'markup.heading.markdown' },
    { begin: '^\\s*```', end: '^\\s*```', name: 'markup.fenced_code.block.markdown' },
    { match: '^ {4}.*$', name: 'markup.raw.block.markdown' },
    { match: '^[0-9]+[.)] .*$', name: 'markup.list.numbered.markdown' },
    { begin: '^\\s*(?=<)', while: '^(?!\\s*$)', name: 'meta.html.markdown' },
    { include: '#inline' },
  ],
  repository: {
    inline: {
      patterns: [
        { begin: '\\*\\*(?=\\S)', end: '\\*\\*', name: 'markup.bold.markdown' },
        { begin: '\\*(?=\\S)', end: '\\*', name: 'markup.italic.markdown' },
        { match: '`[^`]*`', name: 'markup.inline.raw.markdown' },
      ],
    },
  },
};

let grammar: IGrammar;

beforeAll(async () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const sources: Record<string, string> = {
    [scopeName]: readFileSync(grammarPath, 'utf8'),
    'text.html.markdown': JSON.stringify(markdownStub),
  };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (name) => (sources[name] === undefined ? null : textmate.parseRawGrammar(sources[name], `${name}.json`)),
  });
  grammar = (await registry.loadGrammar(scopeName))!;
});

/** Short names by which the tables below speak of scopes. */
const names: Record<string, string> = {
  'keyword.control.lead.preambular': 'preambular',
  'keyword.control.lead.operative': 'operative',
  'keyword.control.lead': 'lead',
  'constant.numeric.paragraph': 'number',
  'constant.numeric.subparagraph': 'marker',
  'entity.name.type.organ': 'organ',
  'entity.name.function.note': 'note',
  'variable.other.constant.citation': 'citation',
  'variable.other.constant.symbol': 'symbol',
  'variable.other.masthead': 'masthead',
  'support.class.sponsors': 'sponsors',
  'entity.name.type.document-kind': 'kind',
  'constant.numeric.date': 'date',
  'invalid.unimplemented.placeholder': 'blank',
  'keyword.other.directive': 'directive',
  'variable.parameter.rule': 'rule',
};

interface Run {
  text: string;
  scopes: string[];
}

function tokenize(text: string): Run[] {
  let stack = textmate.INITIAL;
  const runs: Run[] = [];
  for (const line of text.split(/\r\n|\n/)) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const token of tokens) runs.push({ text: line.slice(token.startIndex, token.endIndex), scopes: token.scopes });
  }
  return runs;
}

/** The text with what a rule of ours has coloured as ⟦name text⟧; a run inside another one shows its innermost name. */
function coloured(text: string): string {
  const parts: { name: string | undefined; text: string }[] = [];
  for (const run of tokenize(text)) {
    const name = run.scopes
      .map((scope) => names[scope.replace('.un-resolution', '')])
      .filter((short) => short !== undefined)
      .at(-1);
    const last = parts.at(-1);
    if (last && last.name === name) last.text += run.text;
    else parts.push({ name, text: run.text });
  }
  return parts.map((part) => (part.name ? `⟦${part.name} ${part.text}⟧` : part.text)).join('');
}

/** Checks a text marked in the way that {@link coloured} marks it. */
function check(marked: string): void {
  const plain = marked.replace(/⟦[a-z]+ |⟧/g, '');
  expect(coloured(plain)).toBe(marked);
}

describe('leads', () => {
  it.each([
    '*⟦preambular Recalling also⟧* its decision,',
    '*⟦preambular Reaffirming⟧*, as agreed, the need,',
    '_⟦preambular Noting with satisfaction⟧_ the report,',
    '*⟦preambular Se déclarant de nouveau préoccupée⟧* par le retard,',
    '*⟦preambular Tomando nota⟧* del informe,',
    '*⟦preambular вновь подтверждая⟧*, что вода,',
    'с *⟦preambular обеспокоенностью⟧* отмечая,',
    '**⟦preambular 又重申⟧**其承诺，',
    '**⟦preambular 关切地注意到，⟧**全球化',
    '最强烈地**⟦preambular 谴责⟧**这一行为，',
    '***⟦preambular وإذ تشير أيضا⟧*** إلى التقرير،',
    'و***⟦preambular إذ تلاحظ⟧*** التقدم،',
    '*⟦preambular إذ يسترشد⟧* بالمقاصد،',
    '\u200f*⟦preambular إذ يسترشد⟧* بالمقاصد،',
    '[*⟦preambular Recalling⟧* the proposal,]',
  ])('%s', check);

  it.each(['*Rivers and lakes*', '**Third Committee of the whole**', '**第一部分**', 'The *Treaty Series* of 1950', '* a bullet', '**Annex**  '])(
    'are not seen in %s',
    (line) => expect(coloured(line)).not.toMatch(/preambular|operative|lead/),
  );

  it('keep the emphasis that Markdown gives them', () => {
    const [, lead] = tokenize('***إذ تشير*** إلى');
    expect(lead?.scopes).toEqual(expect.arrayContaining(['markup.italic.markdown', 'markup.bold.markdown']));
    expect(tokenize('1. *Affirme* que').find((run) => run.text === 'Affirme')?.scopes).toContain('markup.italic.markdown');
  });
});

describe('numbers and markers', () => {
  it.each([
    '⟦number 1.⟧ *⟦operative Affirme⟧* que la marée ;',
    '⟦number 12.⟧ **⟦operative 请⟧**秘书长；',
    '⟦number 3.⟧**⟦operative 重申⟧**其承诺；',
    '⟦number 4.⟧ **⟦operative 决定⟧**：',
    '⟦number 1 -⟧ ***⟦operative تحيط علما⟧*** بالتقرير؛',
    '⟦number 7-⟧ *⟦operative يقرر⟧* أن يبقي المسألة؛',
    '⟦number 5 bis.⟧ *⟦operative Decides⟧* to act;',
    '⟦number 18⟧ *⟦operative Appropriates⟧* an amount;',
    '⟦number 7⟧*⟦number .⟧ ⟦operative Notes⟧* the role;',
    '⟦number 2\\.⟧ *⟦operative постановляет⟧* продолжать;',
    '⟦number 2.⟧ Decides without emphasis;',
    '⟦marker (a)⟧ To provide support;',
    '    ⟦marker (a)⟧ To provide support;',
    '⟦marker a)⟧ De renforcer les capacités ;',
    '⟦marker xxviii)⟧ Apoyar las políticas;',
    '⟦marker (iv)⟧ *⟦lead Decides⟧* to act;',
    '⟦marker (أ)⟧ تقديم الدعم؛',
    '⟦marker (أ أ)⟧ تقديم الدعم؛',
    '⟦marker (هـ)⟧ تقديم الدعم؛',
    '⟦marker ’1‘⟧ تقديم الدعم؛',
    '⟦marker ㈠⟧ 提供支助；',
    '⟦marker （二）⟧提供支助；',
    '⟦marker –⟧ Supporting the process;',
  ])('%s', check);

  it('are text where Markdown would see code', () => {
    for (const line of ['    (a) To provide', '     and to continue']) {
      for (const run of tokenize(line)) expect(run.scopes.join(' ')).not.toContain('markup.raw');
    }
  });

  it('are not read into words', () => check('Annexes) and (see below) are text'));
});

describe('masthead', () => {
  it.each([
    '⟦masthead Distr. limitée  ⟧',
    '⟦masthead United Nations⟧ ⟦symbol A/C.1/80/L.25⟧',
    '**General Assembly** ⟦masthead Distr.: Limited⟧',
    '⟦masthead Original : anglais⟧',
    '⟦masthead Soixante-septième session  ⟧',
    '⟦masthead Septuagésimo noveno período de sesiones⟧',
    '⟦masthead Пятьдесят четвертая сессия⟧',
    '⟦masthead 第七十九届会议⟧',
    '⟦masthead الدورة التاسعة والسبعون⟧',
    '⟦masthead **Troisième Commission**  ⟧',
    '⟦masthead Третий комитет⟧',
    '⟦masthead 第三委员会⟧',
    '⟦masthead اللجنة الثالثة⟧',
    '⟦masthead Agenda item 26 (a)⟧',
    '⟦masthead Point 103 de l’ordre du jour⟧',
    '⟦masthead Tema 18 c) del programa⟧',
    '⟦masthead Пункт 3 повестки дня⟧',
    '⟦masthead 议程项目18 (f)⟧',
    '⟦masthead البند 18 (و) من جدول الأعمال⟧',
    '**⟦sponsors Kenya et Philippines⟧ : ⟦kind projet de résolution révisé⟧**',
    '**⟦sponsors Kenya and Peru⟧**: ⟦kind draft resolution⟧',
    '**⟦sponsors Kenya and Peru⟧:**\\* **⟦kind draft resolution⟧**',
    '**⟦sponsors Кения и Перу⟧: ⟦kind проект резолюции⟧**',
    '**⟦sponsors 肯尼亚和秘鲁⟧：⟦kind 决议草案⟧**',
    '**⟦sponsors بيرو وكينيا⟧: ⟦kind مشروع قرار⟧**',
    '*⟦organ L’Assemblée générale⟧*,',
    "*⟦organ L'Assemblée générale⟧,*",
    '*⟦organ El Consejo Económico y Social⟧*,',
    '*⟦organ Совет по правам человека⟧*,',
    '**⟦organ 大会⟧**，',
    '***⟦organ إن الجمعية العامة⟧***،',
    '*⟦organ إن مجلس حقوق الإنسان⟧،*',
    '⟦organ The Security Council⟧,',
  ])('%s', check);

  it.each(['The session was long, and the report short.', 'Agenda items are many', 'The General Assembly decides the following'])(
    'is not seen in %s',
    (line) => expect(coloured(line)).toBe(line),
  );
});

describe('notes', () => {
  it.each([
    'the plan,<sup>⟦note 3⟧</sup> and',
    'the plan<sup>⟦note 3, 4⟧</sup>, and',
    'the plan[^⟦note tide⟧], and',
    'Peru<sup>⟦note *⟧</sup>',
    '<sup>⟦note 3⟧</sup> See ⟦symbol A/67/156⟧.',
    '[^⟦note 3⟧]: Résolution ⟦citation 70/1⟧.',
    '⟦note \\*⟧ On behalf of the States',
    'n<sup>o</sup> 39574',
  ])('%s', check);
});

describe('citations, symbols and dates', () => {
  it.each([
    'its resolution ⟦citation 70/1⟧ of ⟦date 25 September 2015⟧,',
    'résolutions ⟦citation 8/12⟧, ⟦citation 11/3⟧ et ⟦citation 17/1⟧.',
    'resolution ⟦citation 31/6 A⟧ and resolution ⟦citation 217 A (III)⟧,',
    'resolutions ⟦citation 3411 A and B (XXX)⟧ and ⟦citation 3201 (S-VI)⟧,',
    'resolution ⟦citation 1373 (2001)⟧,',
    'la résolution ⟦citation 2008/33⟧ du Conseil, en date du ⟦date 25 juillet 2008⟧,',
    'su resolución ⟦citation 54/10⟧, de ⟦date 26 de octubre de 1999⟧,',
    'резолюцию ⟦citation 2006/27⟧ от ⟦date 27 июля 2006 года⟧ и ⟦citation 2007/12⟧ от',
    '其⟦date 2015年9月25日⟧第⟦citation 70/1⟧号决议和第⟦citation 2334(2016)⟧号决议',
    'قرارها ⟦citation 60/251⟧ المؤرخ ⟦date 15 آذار/مارس 2006⟧ و ⟦citation دإ-13/2⟧',
    'قرار مجلس الأمن ⟦citation 478 (1980)⟧',
    'resolution ⟦citation ES-10/15⟧ and ⟦citation S-13/2⟧',
    'See ⟦symbol A/C.3/67/L.5/Rev.1⟧, annex.',
    '见⟦symbol A/HRC/57/68⟧。',
    '⟦symbol S/RES/2388 (2017)⟧ and ⟦symbol CTOC/COP/2012/⟧⟦blank \\_\\_\\_⟧.',
    'resolution 80/⟦blank ___⟧ of ⟦blank __⟧ December',
    'le ⟦date 1<sup>er</sup> août 2023⟧',
    '*⟦preambular Recalling⟧* **resolution ⟦citation 70/1⟧**,',
  ])('%s', check);

  it.each([
    'general comment No. 15 (2002) of the Committee',
    'observation générale n<sup>o</sup> 15 (2002) du Comité',
    'the financial period 2017/18 and/or HIV/AIDS',
    'three quarters, 3/4, of the 24/7 service',
    'vol. 2225, No. 39574.',
    'https://example.org/A/RES/70/1',
    '`resolution 70/1`',
    'a __bold__ word and snake__case',
    'S/he will be invited',
  ])('are not seen in %s', (line) => expect(coloured(line)).toBe(line));
});

describe('the rest of Markdown', () => {
  it('colours suppression comments wherever they stand', () => {
    check('<!-- ⟦directive resolute-disable-next-line⟧⟦rule  preamble-comma ⟧-->');
    check('text <!-- ⟦directive resolute-disable-line⟧⟦rule  preamble-comma ⟧-->');
    check('<!-- an ordinary remark -->');
  });

  it('leaves headings, code and numbered look-alikes alone', () => {
    expect(tokenize('# The General Assembly')[0]?.scopes).toContain('markup.heading.markdown');
    expect(coloured('```\nresolution 70/1\n```\nresolution 70/1')).toBe('```resolution 70/1```resolution ⟦citation 70/1⟧');
  });

  it('sees a page break, not a heading, under text', () => {
    expect(tokenize('a paragraph cut in two\n---').at(-1)?.scopes).toContain('meta.separator.markdown');
    expect(tokenize('**\\_\\_\\_\\_** 2 Resolution 70/1.')[0]?.scopes).toContain('meta.separator.markdown');
  });

  it('takes no longer than a page on hostile lines', () => {
    const started = performance.now();
    for (const unit of ['*a', '**', '(a)', '_', '\\_', 'A/', '1/1 ', 'قرار ', '<sup>', '[^', '1 ', '大', 'résolution ', ': ', '<!-- resolute-x ']) {
      tokenize(unit.repeat(20_000 / unit.length));
      tokenize(`1. ${unit.repeat(20_000 / unit.length)}`);
    }
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

describe('language configuration', () => {
  const configuration = JSON.parse(readFileSync('syntaxes/language-configuration.json', 'utf8'));

  it.each([
    ['soixante-septième session', ['soixante-septième', 'session']],
    ['l’Assemblée générale', ['l', 'Assemblée', 'générale']],
    ['подтверждая, что', ['подтверждая', 'что']],
    ['تُسهِم في', ['تُسهِم', 'في']],
    ['大会，重申', ['大会', '重申']],
    ['cafe\u0301 soixante\u2011dix', ['cafe\u0301', 'soixante\u2011dix']],
  ])('finds the words of %s', (text, words) => {
    const { pattern, flags } = configuration.wordPattern;
    expect(text.match(new RegExp(pattern, flags))).toEqual(words);
  });

  it('closes the quotation marks of six languages', () => {
    expect(configuration.autoClosingPairs.map((pair: { open: string }) => pair.open)).toEqual(expect.arrayContaining(['«', '“', '《', '(', '[']));
  });
});
