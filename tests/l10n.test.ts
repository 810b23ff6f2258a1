import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'server/l10n';
const tables = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Record<string, string>] as const);

/** What the server says of itself, with its English. */
const english = new Map(readdirSync('server/src/features', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => [...readFileSync(`server/src/features/${path}`, 'utf8').matchAll(/(?:translate\('server\/|(?:say|refused)\(\s*(?:snapshot,\s*)?')([a-z-]+)',\s*(?:'([^']*)'|english)/g)])
  .map((match) => [`server/${match[1]!}`, match[2]] as const));

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{[a-z]+\}/gi)].map(([name]) => name).sort();
}

test('there is a table for each language but English', () => {
  expect(tables.map(([name]) => name).sort()).toEqual(['ar.json', 'es.json', 'fr.json', 'ru.json', 'zh.json']);
});

test.each(tables)('%s says all that the server says, with the same parameters', (_, table) => {
  expect(english.size).toBeGreaterThan(10);
  const own = Object.keys(table).filter((key) => key.startsWith('server/'));
  expect(own.sort()).toEqual([...english.keys()].sort());
  for (const [key, text] of english) if (text !== undefined) expect([key, placeholders(table[key]!)]).toEqual([key, placeholders(text)]);
});
