/** The command line with a team's settings. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'resolute-team-'));
const cli = join(folder, '.built/cli.js');
const draft = '*The General Assembly*,\n\n*Recalling* its resolution 64/951 of 3 July 2010 on lighthouses;\n\n*Noting* the beacons,\n\n1. *Welcomes* the lamps;\n\n2. *Requests* a list of keepers.\n';

// A build of its own: other tests make dist anew at the same time.
beforeAll(() => build({
  entryPoints: ['server/src/main/cli.ts'], outfile: cli, bundle: true, platform: 'node', format: 'cjs', mainFields: ['module', 'main'], external: ['vscode'],
}));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

function resolute(args: readonly string[], cwd = folder, input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', input });
  return { status, out: stdout, err: stderr };
}

describe('resolute with a settings file', { timeout: 60_000 }, () => {
  test('takes severities from the nearest one upward, wherever it is started', () => {
    file('a/.resolute.json', '{ "rules": { "preamble-comma": "hint" } }');
    file('a/deep/lamps.md', draft);
    for (const [path, cwd] of [['a/deep/lamps.md', folder], [join(folder, 'a/deep/lamps.md'), tmpdir()], ['lamps.md', join(folder, 'a/deep')]] as const) {
      const { status, out } = resolute(['lint', path], cwd);
      expect(out).toMatch(/lamps\.md:3:64: hint preamble-comma: /);
      expect(status).toBe(0);
    }
    expect(resolute(['lint', '-'], join(folder, 'a/deep'), draft).out).toContain('hint preamble-comma');
    expect(resolute(['lint', file('plain.md', draft)]).out).toMatch(/(?:error|warning) preamble-comma/);
  });

  test('leaves out files of folders, and reads those that are named', () => {
    file('b/.resolute.json', '{ "include": ["drafts/**"], "exclude": ["**/old/*"] }');
    for (const name of ['b/drafts/new.md', 'b/drafts/old/past.md', 'b/other.md']) file(name, draft);
    expect([...resolute(['lint', 'b']).out.matchAll(/^(\S+?):\d.* preamble-comma/gm)].map((match) => match[1])).toEqual(['b/drafts/new.md']);
    expect([...resolute(['lint', 'b/**/*.md']).out.matchAll(/^(\S+?):\d.* preamble-comma/gm)].map((match) => match[1])).toEqual(['b/drafts/new.md']);
    expect(resolute(['lint', 'b/other.md']).out).toContain('preamble-comma');
  });

  test('says in one line where settings are wrong, and ends with 2', () => {
    file('c/.resolute.json', '{\n  "rules": { "preamble-coma": "off" },\n  "session": "80"\n}\n');
    const { status, out, err } = resolute(['lint', file('c/lamps.md', draft), file('c/more.md', draft)]);
    expect(err.split('\n').filter(Boolean)).toEqual([
      'resolute: c/.resolute.json:2:14: There is no rule “preamble-coma”; did you mean “preamble-comma”?',
      'resolute: c/.resolute.json:3:14: “session” is a whole number from 1 to 200.',
    ]);
    expect(out).toContain('preamble-comma');
    expect(status).toBe(2);
    file('d/.resolute.json', '{ "profile": ');
    expect(resolute(['lint', file('d/lamps.md', draft)])).toMatchObject({ status: 2, err: expect.stringMatching(/^resolute: d\/\.resolute\.json:1:\d+: This is not JSON/) });
  });

  test('holds citations to an index of resolutions', () => {
    file('e/.resolute.json', '{ "resolutionIndex": "index.csv" }');
    file('e/index.csv', 'symbol,date,title\nA/RES/64/951,2010-07-30,Lamps\n');
    expect(resolute(['lint', file('e/lamps.md', draft)]).out).toMatch(/:3:38: warning citation-date-known: .*30 July 2010/);
    file('e/.resolute.json', '{ "resolutionIndex": "gone.csv" }');
    expect(resolute(['lint', 'e/lamps.md'])).toMatchObject({ status: 2, err: expect.stringContaining('e/.resolute.json:1:22: The index of resolutions cannot be read') });
  });

  test('reads a text of Model United Nations as one', () => {
    const text = draft.replace('The General Assembly', 'The Disarmament and International Security Committee');
    file('f/.resolute.json', '{ "profile": "mun" }');
    file('f/lamps.md', text);
    expect(resolute(['outline', '--format', 'json', 'f']).out).toMatch(/"kind": "organ"/);
    expect(resolute(['outline', '--format', 'json', file('g/lamps.md', text)]).out).not.toMatch(/"kind": "organ"/);
    expect(resolute(['outline', '--format', 'json', file('g/own.md', `---\nprofile: mun\n---\n\n${text}`)]).out).toMatch(/"kind": "organ"/);
  });
});
