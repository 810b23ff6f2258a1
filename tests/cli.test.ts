import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, cli } from './support/built';

const folder = mkdtempSync(join(tmpdir(), 'resolute-'));
const clean = '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Welcomes* the report on beacons;\n\n2. *Decides* to keep the matter under review.\n';
const faulty = clean.replace('beacons;', 'beacons.');

beforeAll(() => {
  build();
  chmodSync(folder, 0o755);
  copyFileSync(cli, join(folder, 'cli.js'));
  mkdirSync(join(folder, 'drafts/deep'), { recursive: true });
  mkdirSync(join(folder, 'drafts/node_modules'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Root may read everything: where the tests run as root, another user asks. */
const unprivileged = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

function resolute(args: readonly string[], input = '', as: { uid?: number; gid?: number } = {}): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli.js', ...args], { cwd: folder, encoding: 'utf8', input, ...as });
  return { status, out: stdout, err: stderr };
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

interface Report {
  files: { path: string; language: string | null; organ: string | null; findings: { rule: string; severity: string; range: object; message: string; fix?: { safe: boolean } }[] }[];
}

function linted(args: readonly string[], input?: string): Report {
  return JSON.parse(resolute(['lint', '--format', 'json', ...args], input).out) as Report;
}

describe('resolute lint', () => {
  test('says where and what, and fails on an error', () => {
    const { status, out } = resolute(['lint', file('faulty.md', faulty)]);
    expect(out).toMatch(/^faulty\.md:5:36: error operative-semicolon: .+$/m);
    expect(status).toBe(1);
  });
  test('passes a clean draft', () => {
    expect(resolute(['lint', file('clean.md', clean)]).status).toBe(0);
  });
  test('gives the findings as JSON, 0-based, with their fixes', () => {
    const [report] = linted([file('faulty.md', faulty)]).files;
    expect(report).toMatchObject({ path: 'faulty.md', language: 'en', organ: 'GA' });
    expect(report!.findings).toContainEqual(expect.objectContaining({
      rule: 'operative-semicolon', severity: 'error',
      range: { start: { line: 4, character: 35 }, end: { line: 4, character: 36 } },
      fix: expect.objectContaining({ safe: true, edits: [{ range: { start: { line: 4, character: 35 }, end: { line: 4, character: 36 } }, newText: ';' }] }),
    }));
  });
  test.each([['hint', 1], ['error', 0]])('--fail-on %s', (level, status) => {
    file('milder.md', clean.replace('beacons;', 'beacons,'));
    expect(resolute(['lint', '--fail-on', level, 'milder.md']).status).toBe(status);
  });
  test('--fix makes the safe changes and keeps every other byte', () => {
    file('tofix.md', `\ufeff${faulty.replaceAll('\n', '\r\n')}`);
    expect(resolute(['lint', '--fix', 'tofix.md']).status).toBe(0);
    expect(readFileSync(join(folder, 'tofix.md'), 'utf8')).toBe(`\ufeff${clean.replaceAll('\n', '\r\n')}`);
  });
  test('--fix leaves alone what is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(faulty), Buffer.from([0xe9, 0x0a])]);
    file('latin1.md', bytes);
    expect(resolute(['lint', '--fix', 'latin1.md']).err).toContain('not UTF-8');
    expect(readFileSync(join(folder, 'latin1.md')).equals(bytes)).toBe(true);
  });
  test('reads a named file whatever its name, and standard input', () => {
    expect(linted([file('draft.xyz', faulty)]).files).toHaveLength(1);
    expect(linted(['-'], faulty).files[0]).toMatchObject({ path: '-', language: 'en' });
  });
  test('takes the drafts of a folder or glob, and counts what it skips', () => {
    file('drafts/a.resolution.md', clean);
    file('drafts/b.unres', clean);
    file('drafts/deep/c.md', clean);
    file('drafts/deep/d.txt', clean);
    file('drafts/notes.md', '# Notes\n\nNothing here.\n');
    file('drafts/other.html', clean);
    file('drafts/node_modules/e.md', clean);
    const { out, err } = resolute(['lint', '--format', 'json', 'drafts']);
    const paths = (text: string): string[] => (JSON.parse(text) as Report).files.map(({ path }) => path);
    expect(paths(out)).toEqual(['drafts/a.resolution.md', 'drafts/b.unres', 'drafts/deep/c.md', 'drafts/deep/d.txt']);
    expect(err).toContain('1 file without an organ line skipped');
    expect(paths(resolute(['lint', '--format', 'json', 'drafts/**/*.md']).out)).toEqual(['drafts/a.resolution.md', 'drafts/deep/c.md']);
    expect(paths(resolute(['lint', '--format', 'json', 'drafts/*.{unres,md}']).out)).toEqual(['drafts/a.resolution.md', 'drafts/b.unres']);
  });
  test.each([
    ['an empty file', ''],
    ['a binary', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))],
    ['no language of the six', 'Bom dia a todos.\n\nEste texto nada tem de resolução.\n'],
  ])('says one thing of %s', (_, content) => {
    file('strange.md', content);
    expect(linted(['strange.md']).files[0]!.findings.map(({ rule }) => rule)).toEqual(['organ-line-missing']);
  });
  test('stays calm before a line of 20 MB', () => {
    file('long.md', `${clean}\n${'x'.repeat(20_000_000)}\n`);
    const { status, err } = resolute(['lint', 'long.md']);
    expect(err).toBe('');
    expect(status).not.toBe(2);
  });
  test('writes SARIF with fixes', () => {
    file('faulty.md', faulty);
    const sarif = JSON.parse(resolute(['lint', '--format', 'sarif', 'faulty.md']).out) as { version: string; runs: { results: object[] }[] };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]!.results).toContainEqual(expect.objectContaining({
      ruleId: 'operative-semicolon', level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'faulty.md' }, region: { startLine: 5, startColumn: 36, endLine: 5, endColumn: 37 } } }],
      fixes: [expect.objectContaining({ artifactChanges: [{ artifactLocation: { uri: 'faulty.md' }, replacements: [{ deletedRegion: { startLine: 5, startColumn: 36, endLine: 5, endColumn: 37 }, insertedContent: { text: ';' } }] }] })],
    }));
  });
  test('marks findings for GitHub', () => {
    file('a,b.md', faulty);
    expect(resolute(['lint', '--format', 'github', 'a,b.md']).out).toMatch(/^::error file=a%2Cb\.md,line=5,endLine=5,col=36,endColumn=37,title=operative-semicolon::/m);
  });
});

describe('resolute outline', () => {
  test('gives the blocks as JSON', () => {
    const { status, out } = resolute(['outline', '--format', 'json', file('clean.md', clean)]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({ files: [{
      path: 'clean.md', language: 'en', organ: 'GA', symbol: null, session: null, committee: null, agendaItem: null, date: null, revised: false,
      sponsors: [], title: null, references: 0,
      blocks: [
        { kind: 'organ', line: 0, lead: 'The General Assembly' },
        { kind: 'preambular', line: 2, lead: 'Recalling' },
        { kind: 'operative', line: 4, num: '1.', lead: 'Welcomes' },
        { kind: 'operative', line: 6, num: '2.', lead: 'Decides' },
      ],
    }] });
  });
  test('gives them as text', () => {
    expect(resolute(['outline', file('clean.md', clean)]).out).toContain('     5  operative 1. Welcomes\n');
  });
});

describe('what cannot be done is said in one line, with status 2', () => {
  test.each([
    [['lint', 'absent.md'], 'absent.md'],
    [['lint', 'absent/*.md'], 'absent/*.md'],
    [['lint'], 'needs a file'],
    [['lint', '--format', 'yaml', 'clean.md'], '--format'],
    [['lint', '--fail-on', 'never', 'clean.md'], '--fail-on'],
    [['lint', '--colour', 'clean.md'], 'there is no option --colour (resolute --help names them)'],
    [['lint', '-x', 'clean.md'], 'there is no option -x'],
    [['lint', '--format'], '--format needs a value'],
    [['lint', '--format', '--fix', 'clean.md'], '--format needs a value'],
    [['lint', '--fix=yes', 'clean.md'], '--fix takes no value'],
    [['lint', 'clean.md/inside.md'], 'clean.md/inside.md: there is no such file'],
    [['lint', ''], '"": there is no such file'],
    [['lint', 'x'.repeat(5000)], 'xxx'],
    [['lint', '--fix', '-'], 'standard input'],
    [['outline', 'absent.md'], 'absent.md'],
    [['render', '--to', 'html', 'clean.md'], 'render'],
    [['compare', 'clean.md', 'clean.md'], 'compare'],
    [['concord', 'clean.md', 'clean.md'], 'concord'],
    [['server'], '--stdio'],
    [['polish'], 'polish'],
    [[], 'name a command'],
  ])('%j', (args, said) => {
    file('clean.md', clean);
    const { status, err } = resolute(args);
    expect(status).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(said);
  });
  test('a file or folder that may not be read, beside those that may', () => {
    mkdirSync(join(folder, 'guarded/locked'), { recursive: true });
    file('guarded/clean.md', clean);
    chmodSync(join(folder, file('guarded/secret.md', clean)), 0);
    chmodSync(join(folder, 'guarded/locked'), 0);
    const { status, out, err } = resolute(['outline', 'guarded'], undefined, unprivileged);
    expect([status, err.trimEnd().split('\n')]).toEqual([2, [
      'resolute: guarded/locked: it may not be read or written', 'resolute: guarded/secret.md: it may not be read or written',
    ]]);
    expect(out).toContain('guarded/clean.md');
    chmodSync(join(folder, 'guarded/locked'), 0o755);
  });
});

describe('resolute', () => {
  test.each([['--help'], ['-h'], ['help'], ['lint', '--help'], ['outline', '-h'], ['server', '--help']])('explains itself: %s %s', (...args) => {
    const { status, out, err } = resolute(args);
    expect([status, err]).toEqual([0, '']);
    for (const word of ['lint', 'outline', 'server --stdio', '--format', '--fix', '--fail-on', '.resolute.json']) expect(out).toContain(word);
  });
  test.each(['--version', '-V'])('tells its version: %s', (option) => expect(resolute([option])).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) }));
  test('says that a folder holds no draft', () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    expect(resolute(['lint', 'empty'])).toEqual({ status: 0, out: '', err: 'resolute: no drafts are there\n' });
  });
  test('reads a file once, however often it is named, and passes over links to nothing', () => {
    mkdirSync(join(folder, 'links'), { recursive: true });
    file('links/clean.md', clean);
    rmSync(join(folder, 'links/.#clean.md'), { force: true });
    symlinkSync('someone@desk:1', join(folder, 'links/.#clean.md'));
    expect(linted(['links', './links/clean.md', join(folder, 'links/clean.md')]).files.map(({ path }) => path)).toEqual(['links/clean.md']);
    expect(resolute(['lint', 'links'])).toMatchObject({ status: 0, err: '' });
  });
});

const seed = '../shared/seed/fr-A-C3-67-draft.txt';

describe.skipIf(!existsSync(seed))(`the first draft (skipped where ${seed} is not there)`, () => {
  const path = join(process.cwd(), seed);
  test('reads as it is printed', () => {
    const { files: [outline] } = JSON.parse(resolute(['outline', '--format', 'json', path]).out) as { files: [Record<string, unknown> & { blocks: { kind: string; num?: string }[] }] };
    expect(outline).toMatchObject({ language: 'fr', organ: 'GA', session: 67, committee: 3, agendaItem: '103', date: '2012-11-13', revised: true, references: 17 });
    const count = (kind: string): number => outline.blocks.filter((block) => block.kind === kind).length;
    expect([outline['sponsors'], count('preambular'), count('operative'), count('footnote')]).toEqual([expect.objectContaining({ length: 6 }), 25, 15, 14]);
    expect(outline.blocks.filter(({ kind }) => kind === 'operative').map(({ num }) => num)).toEqual(Array.from({ length: 15 }, (_, i) => `${i + 1}.`));
  });
  test('has no finding of severity error', () => {
    expect(linted([path]).files[0]!.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
