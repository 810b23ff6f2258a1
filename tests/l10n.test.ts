import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../server/src/rules/index';
import { allFindings } from '../server/src/rules/judgement';
import { judge } from '../server/src/rules/run';
import { readFile } from '../server/src/syntax/file';
import { BlockDocument } from '../server/src/text/document';

const folder = 'server/l10n';
const languages = ['ar', 'es', 'fr', 'ru', 'zh'];
const tables = tablesIn(folder);

function tablesIn(path: string) {
  return readdirSync(path).filter((name) => name.endsWith('.json')).map((name) => [name, JSON.parse(readFileSync(`${path}/${name}`, 'utf8')) as Record<string, string>] as const);
}

/** What the server says of itself, with its English. */
const english = new Map(readdirSync('server/src/features', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => [...readFileSync(`server/src/features/${path}`, 'utf8').matchAll(/(?:translate\('server\/|(?:say|refused)\(\s*(?:snapshot,\s*)?')([a-z-]+)',\s*(?:'([^']*)'|english)/g)])
  .map((match) => [`server/${match[1]!}`, match[2]] as const));

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{[a-z]+\}/gi)].map(([name]) => name).sort();
}

test('there is a table for each language but English', () => {
  expect(tables.map(([name]) => name).sort()).toEqual(languages.map((language) => `${language}.json`));
  expect(tablesIn(`${folder}/rules`).map(([name]) => name).sort()).toEqual(languages.map((language) => `${language}.json`));
});

test.each(tables)('%s says all that the server says, with the same parameters', (_, table) => {
  expect(english.size).toBeGreaterThan(10);
  const own = Object.keys(table).filter((key) => key.startsWith('server/'));
  expect(own.sort()).toEqual([...english.keys()].sort());
  for (const [key, text] of english) if (text !== undefined) expect([key, placeholders(table[key]!)]).toEqual([key, placeholders(text)]);
});

describe('what the rules say', () => {
  const said = new Map(rules.flatMap(({ id, title, why, messages }) => [
    [`${id}/title`, title], [`${id}/why`, why], ...Object.entries(messages).map(([message, text]) => [`${id}/${message}`, text]),
  ] as [string, string][]));

  test('a message has a key of its own, other than the title and the reason of its rule', () => {
    expect(rules.filter(({ messages }) => 'title' in messages || 'why' in messages).map(({ id }) => id)).toEqual([]);
  });

  test.each(tablesIn(`${folder}/rules`))('%s says all of it, with the same parameters, in its own words', (_, table) => {
    expect(said.size).toBeGreaterThan(500);
    const keys = Object.keys(table);
    expect(keys).toEqual([...said.keys()].sort());
    expect(keys.map((key) => [key, placeholders(table[key]!)])).toEqual(keys.map((key) => [key, placeholders(said.get(key)!)]));
    expect(keys.filter((key) => table[key]!.trim() === '' || table[key] === said.get(key))).toEqual([]);
  });
});

describe('what the client says', () => {
  const sources = readdirSync('client/src').map((name) => readFileSync(`client/src/${name}`, 'utf8'));
  const said = sources.flatMap((text) => [...text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)+)'/g)].map((match) => match[1]!.replaceAll("\\'", "'")));
  const numbers = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(([name]) => name).sort();

  test('is written where it is said, so that it can be found', () => {
    expect(said.length).toBeGreaterThan(20);
    expect(said).toHaveLength(sources.flatMap((text) => [...text.matchAll(/l10n\.t\(/g)]).length);
  });

  test('is in the other five languages, in the folder that package.json names', () => {
    expect((JSON.parse(readFileSync('package.json', 'utf8')) as { l10n: string }).l10n).toBe('./client/l10n');
    expect(tablesIn('client/l10n').map(([name]) => name).sort()).toEqual(['ar', 'es', 'fr', 'ru', 'zh-cn'].map((language) => `bundle.l10n.${language}.json`));
  });

  test.each(tablesIn('client/l10n'))('%s says all of it, with the same parameters', (_, table) => {
    expect(Object.keys(table).sort()).toEqual([...new Set(said)].sort());
    expect(Object.entries(table).filter(([english, text]) => text.trim() === '' || text === english)).toEqual([]);
    for (const [key, text] of Object.entries(table)) expect(numbers(text), key).toEqual(numbers(key));
  });
});

describe('the five languages are set as each sets its text', () => {
  const typography: Record<string, readonly (readonly [fault: string, pattern: RegExp])[]> = {
    ar: [['a Latin mark', /\p{Script=Arabic}\s?[,;?]/u], ['a number that governs a noun', /\{count\} \p{L}/u]],
    es: [['marks of another language', /[«»„]/u]],
    fr: [['a space that breaks', / [;:!?»]|« /u], ['a straight apostrophe', /\p{L}'/u]],
    ru: [['a dash at the start of a line', / —/u], ['a number that governs a noun', /\{count\} \p{L}/u]],
    zh: [
      ['a half-width mark', /\p{Script=Han}[,;:?!.]|[,;:?!.]\p{Script=Han}/u],
      ['a space beside a figure', /\p{Script=Han} (?:\d|\{count\})|(?:\d|\{count\}) \p{Script=Han}/u],
    ],
  };
  /** Rules that show the marks of other languages. */
  const shown = /^quotes-/u;
  const code = /`[^`]*`|\(command:[^)]*\)/gu;

  test.each(languages)('%s', (language) => {
    const said = everythingIn(language).filter(([key]) => !shown.test(key)).map(([key, text]) => [key, text.replace(code, '')] as const);
    expect(said.length).toBeGreaterThan(700);
    for (const [fault, pattern] of typography[language]!) {
      expect(said.filter(([, text]) => pattern.test(text)), fault).toEqual([]);
    }
  });
});

/** What a command, a message of the server and a message of the client call by one name. */
const sameNames: readonly (readonly [command: string, server: string | null, client: string | null])[] = [
  ['fixAll', 'fix-all', 'Fix all that can be fixed safely'],
  ['checkWorkspace', null, 'Check all drafts of the workspace'],
  ['insertClause', null, 'Insert a standard clause'],
  ['insertCitation', null, 'Insert a citation'],
  ['treatAsDraft', null, 'Treat as a draft resolution'],
  ['insertNote', 'insert-note', null],
  ['notesToBrackets', 'convert-to-bracket', null],
  ['notesToSup', 'convert-to-sup', null],
  ['sortSponsors', 'sort-sponsors', null],
  ['renumberOperative', 'renumber-operative', null],
  ['renumberSubparagraphs', 'renumber-subparagraphs', null],
  ['renumberNotes', 'renumber-notes', null],
  ['renumberEverything', 'renumber-everything', null],
  ['moveParagraphUp', 'move-up', null],
  ['moveParagraphDown', 'move-down', null],
];

test.each(languages)('a command has one name wherever it is offered (%s)', (language) => {
  const said = new Map(everythingIn(language));
  for (const [command, server, client] of sameNames) {
    const name = said.get(`command.${command}`)!.replace('…', '');
    expect([server === null ? name : said.get(`server/${server}`), client === null ? name : said.get(client)]).toEqual([name, name]);
  }
});

describe('the walkthrough', () => {
  const place = 'examples/walkthrough';
  const steps = readdirSync(place).filter((name) => /^[a-z]+\.md$/u.test(name)).map((name) => name.slice(0, -3));
  const locales = ['', ...languages.map((language) => localeOf(language))];
  const read = (step: string, locale: string) => readFileSync(`${place}/${step}${locale && `.nls.${locale}`}.md`, 'utf8');
  const titles = (locale: string) => Object.entries(JSON.parse(readFileSync(`package.nls${locale && `.${locale}`}.json`, 'utf8')) as Record<string, string>)
    .filter(([key]) => key.startsWith('command.')).map(([, title]) => title);

  test('has its texts in the six languages, under the names by which VS Code looks for them', () => {
    expect(steps.length).toBe(6);
    expect(readdirSync(place).length).toBe(steps.length * locales.length);
  });

  test.each(locales)('names commands as the menus do (%s)', (locale) => {
    const named = steps.flatMap((step) => [...read(step, locale).replace(/```.*?```/gsu, '').matchAll(/\*\*(.+?)\*\*/gu)].map((match) => match[1]!));
    expect(named.length).toBe(5);
    expect(titles(locale)).toEqual(expect.arrayContaining(named));
  });

  test.each(locales)('has no line of code that is wider than the page (%s)', (locale) => {
    const code = steps.flatMap((step) => [...read(step, locale).matchAll(/```[a-z]*\n(.*?)```/gsu)].flatMap((match) => match[1]!.split('\n')));
    expect(code.filter((line) => [...line].length > 44)).toEqual([]);
  });

  test.each(locales)('shows a draft without a fault (%s)', (locale) => {
    const draft = /```\n(.*?)```/su.exec(read('draft', locale))![1]!;
    const found = allFindings(judge(readFile(new BlockDocument('', '', 0, draft).blocks)));
    expect(found.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule.id)).toEqual([]);
  });
});

function localeOf(language: string): string {
  return language === 'zh' ? 'zh-cn' : language;
}

function everythingIn(language: string): [key: string, text: string][] {
  const locale = localeOf(language);
  return [`${folder}/${language}.json`, `${folder}/rules/${language}.json`, `package.nls.${locale}.json`, `client/l10n/bundle.l10n.${locale}.json`]
    .flatMap((path) => Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>));
}
