import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../server/src/rules/index';

/** The layers, each of which may import those before it and itself. */
const layers = ['text', 'language', 'citation', 'syntax', 'rules', 'exchange', 'features', 'server', 'main'];
const core = layers.slice(0, layers.indexOf('features'));

/** Packages that a layer may import. */
const packages: Readonly<Record<string, readonly string[]>> = {
  syntax: ['@lezer/markdown', '@lezer/common'],
  exchange: ['saxes'],
  features: ['vscode-languageserver-types', 'jsonc-parser'],
  server: ['vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-languageserver-types', 'minimatch'],
  main: ['vscode-languageserver/node', 'vscode-languageserver/browser', 'vscode-languageserver-types', 'minimatch', 'node:'],
};

const root = 'server/src';
const sources = filesUnder(root).filter((path) => path.endsWith('.ts')).map((path) => ({ path, layer: relative(root, path).split('/')[0]!, text: readFileSync(path, 'utf8') }));
const clientSources = filesUnder('client/src').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/^(?:import|export|\})[^'\n]* from '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm)].map((match) => match[1] ?? match[2] ?? match[3]!);
}

test('there are sources of every kind to look at', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(new Set(sources.map(({ layer }) => layer))).toContain('features');
  expect(importsOf(`import a from './a';\nimport {\n  b,\n} from '../b';\nexport { c } from 'c';\nconst d = import('d');\nimport 'e';`)).toEqual(['./a', '../b', 'c', 'd', 'e']);
});

describe('imports go down the layers only', () => {
  test.each(sources)('$path', ({ path, layer, text }) => {
    const wrong = importsOf(text).filter((name) => {
      if (!name.startsWith('.')) return !(packages[layer] ?? []).some((allowed) => name === allowed || (allowed.endsWith(':') && name.startsWith(allowed)));
      const target = relative(root, join(dirname(path), name));
      if (target.startsWith('..')) return !(/l10n\/(rules\/)?[a-z]{2}\.json$/.test(target) && layer === 'rules') && !(target.endsWith('package.json') && layer === 'main');
      return layers.indexOf(target.split('/')[0]!) > layers.indexOf(layer);
    });
    expect(wrong).toEqual([]);
  });
});

test('the client takes only the names of requests and types from the server', () => {
  const wrong = clientSources.flatMap(({ path, text }) => text.split('\n')
    .filter((line) => line.includes('../server/') && !line.startsWith('import type') && !line.includes('server/src/server/requests'))
    .map((line) => `${path}: ${line}`));
  expect(wrong).toEqual([]);
});

test('the core knows no editor, file system, clock or console', () => {
  const wrong = sources.filter(({ layer }) => core.includes(layer)).flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:console\.|process\.|Date\.now|new Date\(\)|performance\.|setTimeout|fetch\(|require\()/g)].map((match) => `${path}: ${match[0]}`));
  expect(wrong).toEqual([]);
});

test('files are short, data tables apart', () => {
  const isData = (path: string): boolean => /\/language\/[a-z]{2}\/|\/tables\/|\/vocabulary\.ts$/.test(path);
  const long = [...sources, ...clientSources].filter(({ path, text }) => !isData(path) && text.split('\n').length > 251).map(({ path }) => path);
  expect(long).toEqual([]);
});

describe('rules', () => {
  const files = sources.filter(({ path, text }) => dirname(path) === join(root, 'rules') && text.includes('export default')).map(({ path }) => basename(path, '.ts'));

  test('the registry is the folder, in alphabetical order', () => {
    expect(rules.map(({ id }) => id)).toEqual(files.sort());
  });

  test('a rule asks the pack and never which language this is', () => {
    const wrong = sources.filter(({ layer }) => layer === 'rules').flatMap(({ path, text }) =>
      [...text.matchAll(/(?:pack\??\.id|language(?:Id)?)\s*[!=]==?\s*'[a-z]{2}'|'[a-z]{2}'\s*[!=]==?\s*\w+(?:\.\w+)*\.id\b|case '(?:ar|zh|en|fr|ru|es)':/g)].map((match) => `${path}: ${match[0]}`));
    expect(wrong).toEqual([]);
  });

  test.each(rules.map((rule) => ({ id: rule.id, rule })))('$id has messages, a reason, a source and an example', ({ rule }) => {
    expect(Object.keys(rule.messages)).not.toHaveLength(0);
    expect(rule.title).toMatch(/^\S.*[^.]$/u);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.source).not.toBe('');
    expect(rule.examples).not.toHaveLength(0);
  });
});

test('packs hold data and no functions', () => {
  const wrong = sources.filter(({ path }) => /\/language\/[a-z]{2}\/known|\/language\/[a-z]{2}\/citations/.test(path)).filter(({ text }) => /=>|function /.test(text)).map(({ path }) => path);
  expect(wrong).toEqual([]);
});
