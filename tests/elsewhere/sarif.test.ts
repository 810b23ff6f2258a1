/** What other tools are told of findings: SARIF after its official schema, and the workflow commands of GitHub. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, cli } from '../support/built';
import { faultsBy, sarifSchema } from '../support/schema';

interface Region { startLine: number; startColumn: number; endLine: number; endColumn: number }
interface Log {
  runs: [{
    tool: { driver: { rules: { id: string; help: { markdown: string }; defaultConfiguration: { level: string } }[] } };
    results: {
      ruleId: string; ruleIndex: number; level: string;
      locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: Region } }];
      fixes?: [{ properties: { safe: boolean }; artifactChanges: [{ replacements: { deletedRegion: Region; insertedContent: { text: string } }[] }] }];
    }[];
  }];
}

const examples = join(import.meta.dirname, '../../examples');
const folder = mkdtempSync(join(tmpdir(), 'resolute-sarif-'));
const oddName = 'a b/Résolution 100 % #1, no:2.resolution.md';
const faulty = '*The General Assembly*,\n\n*Recalling* 🎶 its work on lighthouses;\n\n1. *Welcomes* the report;\n\n2. *Decides* to go on.\n';

beforeAll(() => {
  build();
  mkdirSync(join(folder, 'a b'));
  writeFileSync(join(folder, oddName), faulty);
  for (const name of readdirSync(examples).filter((it) => it.endsWith('.md'))) copyFileSync(join(examples, name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(format: string, ...paths: readonly string[]): string {
  return spawnSync(process.execPath, [cli, 'lint', '--format', format, ...paths], { cwd: folder, encoding: 'utf8' }).stdout;
}

function sarif(...paths: readonly string[]): Log {
  return JSON.parse(lint('sarif', ...paths)) as Log;
}

describe('SARIF', () => {
  const faults = faultsBy(sarifSchema());

  test('is as its schema says, and the schema would tell', () => {
    const log = sarif('.');
    expect(log.runs[0].results.length).toBeGreaterThan(20);
    expect(faults(log)).toEqual([]);
    expect(faults({ ...log, version: '3' })).not.toEqual([]);
    log.runs[0].results[0]!.locations[0].physicalLocation.region.startLine = 0;
    expect(faults(log)).not.toEqual([]);
    expect(faults(JSON.parse(lint('sarif', 'README.md')))).toEqual([]);
  });

  test('explains each rule that found something', () => {
    const { tool: { driver: { rules } }, results } = sarif('.').runs[0];
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]!.id).toBe(ruleId);
    for (const { id, help } of rules) expect(help.markdown).toContain(`\`${id}\``);
  });

  test('names files by addresses, whatever their names', () => {
    const { uri } = sarif(oddName).runs[0].results[0]!.locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe('a%20b/R%C3%A9solution%20100%20%25%20%231%2C%20no%3A2.resolution.md');
    const absolute = sarif(join(folder, oddName)).runs[0].results[0]!.locations[0].physicalLocation.artifactLocation.uri;
    expect(absolute).toMatch(/^file:\/\/\/.*\/a%20b\/R%C3%A9solution%20100%20%25%20%231/);
    expect(faults(sarif(join(folder, oddName)))).toEqual([]);
  });

  test('mends the text, its columns counted in units of UTF-16', () => {
    const result = sarif(oddName).runs[0].results.find(({ ruleId }) => ruleId === 'preamble-last-comma')!;
    expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 3, startColumn: 39, endLine: 3, endColumn: 40 });
    const { properties, artifactChanges: [{ replacements }] } = result.fixes![0];
    expect(properties.safe).toBe(true);
    const lines = readFileSync(join(folder, oddName), 'utf8').split('\n');
    for (const { deletedRegion: { startLine, startColumn, endColumn }, insertedContent: { text } } of replacements) {
      const line = lines[startLine - 1]!;
      lines[startLine - 1] = line.slice(0, startColumn - 1) + text + line.slice(endColumn - 1);
    }
    expect(lines.join('\n')).toBe(faulty.replace('lighthouses;', 'lighthouses,'));
  });
});

test('the commands of GitHub hold no mark that would end them', () => {
  const lines = lint('github', oddName).trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:\r\n]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[a-z-]+::.+$/);
    expect(line).toContain('file=a b/Résolution 100 %25 #1%2C no%3A2.resolution.md,');
  }
});
