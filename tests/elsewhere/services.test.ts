/** The files for GitHub Actions and pre-commit are well formed, and their commands do what they say. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../support/built';
import { faultsBy, sarifSchema, yaml } from '../support/schema';

interface Step { name?: string; uses?: string; run?: string; with?: Record<string, unknown> }
interface Workflow { on: string[]; permissions: Record<string, string>; jobs: { lint: { 'runs-on': string; steps: Step[] } } }
interface PreCommit { repos: [{ repo: string; hooks: [{ id: string; name: string; entry: string; language: string; files: string }] }] }

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'resolute-services-'));
const read = (name: string): unknown => yaml(readFileSync(join(root, 'examples/ci', name), 'utf8'));
const clean = '*The General Assembly*,\n\n*Recalling* its work on lighthouses,\n\n1. *Welcomes* the report;\n\n2. *Decides* to go on.\n';
const mendable = clean.replace('report;', 'report.');
const faulty = clean.replace('2. *Decides*', '3. *Decides*');

/** As a person's shell has it: npm tells what it runs where it stands itself. */
const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD)/i.test(name)));
/** With the command of the package on the path, as `npm pack` makes it, installed without a network. */
const environment = { ...plain, PATH: `${join(folder, 'installed/bin')}${delimiter}${process.env['PATH']}` };
const npm = (args: readonly string[], cwd: string): string => execFileSync('npm', args, { cwd, env: plain, encoding: 'utf8' });

beforeAll(() => {
  build();
  mkdirSync(join(folder, 'work/tools'), { recursive: true });
  const [{ filename }] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root)) as [{ filename: string }];
  const install = ['install', '--offline', '--no-audit', '--no-fund', join(folder, filename), '--prefix'];
  npm([...install, join(folder, 'installed'), '--global'], folder);
  npm([...install, join(folder, 'work')], folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shell(command: string): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', command], { cwd: join(folder, 'work'), encoding: 'utf8', env: environment });
  return { status, out: stdout, err: stderr };
}

function file(text: string): string {
  writeFileSync(join(folder, 'work/draft.resolution.md'), text);
  return 'draft.resolution.md';
}

const saved = (): string => readFileSync(join(folder, 'work/draft.resolution.md'), 'utf8');

test('the workflow marks findings, and writes a list to upload', () => {
  const { on, permissions, jobs: { lint: { steps, 'runs-on': machine } } } = read('github-actions.yml') as Workflow;
  expect([on, permissions['security-events'], machine]).toEqual([['push', 'pull_request'], 'write', 'ubuntu-latest']);
  expect(steps.every(({ uses, run }) => (uses === undefined) !== (run === undefined))).toBe(true);
  const step = (name: string): string => steps.find((it) => it.name === name)!.run!;
  const upload = steps.find(({ name }) => name === 'Upload the list')!;
  for (const [text, status] of [[clean, 0], [mendable, 1], [faulty, 1]] as const) {
    file(text);
    const marked = shell(step('Mark findings in the change'));
    expect(marked.status).toBe(status);
    expect(marked.out.includes('::error file=')).toBe(status === 1);
    expect(shell(step('Write the list for code scanning')).status).toBe(0);
    const log: unknown = JSON.parse(readFileSync(join(folder, 'work', String(upload.with!['sarif_file'])), 'utf8'));
    expect(faultsBy(sarifSchema())(log)).toEqual([]);
  }
});

test('the hook mends what is safe, and stops a commit on what is not', () => {
  const { repos: [{ repo, hooks: [hook] }] } = read('pre-commit-config.yaml') as PreCommit;
  expect([repo, hook.language]).toEqual(['local', 'system']);
  expect(['a/draft.resolution.md', 'b.unres', 'README.md'].map((name) => new RegExp(hook.files).test(name))).toEqual([true, true, false]);
  expect(shell(`${hook.entry} ${file(mendable)}`).status).toBe(0);
  expect(saved()).toBe(clean);
  expect(shell(`${hook.entry} ${file(faulty)}`)).toMatchObject({ status: 1, out: expect.stringContaining('numbering-gap') });
  expect(saved()).toBe(faulty);
});

test('the package runs where it is installed, and by npx', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(shell('resolute --version').out).toBe(`${version}\n`);
  expect(shell('npx --no-install resolute --version').out).toBe(`${version}\n`);
  expect(shell('resolute --help').out).toContain('resolute lint');
});

test('the package holds what runs and what is read, and nothing else', () => {
  const [{ files }] = JSON.parse(npm(['pack', '--dry-run', '--json'], root)) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  for (const wanted of ['dist/node/cli.js', 'dist/node/client.js', 'dist/browser/server.js', 'server/docs/rules/lead-italic.md', 'server/schema/resolute.schema.json', 'syntaxes/un-resolution.tmLanguage.json', 'LICENSE', 'README.md', 'package.nls.fr.json']) {
    expect(paths).toContain(wanted);
  }
  expect(paths.filter((path) => /\.tsx?$|^tests\/|^\.|node_modules|^server\/src|^client\/src/.test(path))).toEqual([]);
});
