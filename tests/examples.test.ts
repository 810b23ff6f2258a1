/** The sample drafts are what examples/README.md says they are: clean, or with the faults it names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../server/src/rules/index';
import { allFindings } from '../server/src/rules/judgement';
import { judge } from '../server/src/rules/run';
import { readFile } from '../server/src/syntax/file';
import { startOf } from '../server/src/text/block';
import { BlockDocument } from '../server/src/text/document';

const folder = join(import.meta.dirname, '../examples');
const guide = readFileSync(join(folder, 'README.md'), 'utf8');
const drafts = readdirSync(folder).filter((name) => name.endsWith('.resolution.md'));

function read(name: string) {
  const document = new BlockDocument('', '', 0, readFileSync(join(folder, name), 'utf8'));
  const file = readFile(document.blocks);
  const lineOf = (offset: number) => document.positionAt(offset).line + 1;
  const found = allFindings(judge(file)).map(({ rule, severity, finding }) => ({ id: rule.id, severity, line: lineOf(startOf(finding.span)) }));
  return { resolution: file.resolutions[0]!, resolutions: file.resolutions.length, found };
}

describe.each(drafts)('%s', (name) => {
  const { resolution, resolutions, found } = read(name);
  const [language, organ] = name.split('-');

  it('is read from its masthead to its last note', () => {
    expect(resolutions).toBe(1);
    expect(resolution.masthead.sponsors.length).toBeGreaterThanOrEqual(4);
    expect(resolution.symbol).not.toBeNull();
    const count = (kind: string) => resolution.elements.filter((element) => element.kind === kind).length;
    expect(count('organ')).toBe(1);
    expect(count('preambular')).toBeGreaterThanOrEqual(5);
    expect(count('operative')).toBeGreaterThanOrEqual(6);
    expect(count('other')).toBe(0);
    expect(guide).toContain(`\`${name}\``);
  });

  it.skipIf(name.startsWith('with-faults'))('is clean', () => {
    expect(resolution.pack?.id).toBe(language);
    expect(resolution.organ).toBe(organ?.toUpperCase());
    expect(found.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it.runIf(name.startsWith('with-faults'))('has the faults that are listed', () => {
    const table = guide.split(`\`${name}\``)[1]!.split('`with-faults')[0]!;
    const listed = [...table.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map((match) => match[1]!);
    const known = new Set(rules.map(({ id }) => id));
    expect(found.map(({ id }) => id).filter((id, i, all) => all.indexOf(id) === i).sort())
      .toEqual(listed.filter((id) => known.has(id)).filter((id, i, all) => all.indexOf(id) === i).sort());
    expect(listed.length).toBeGreaterThanOrEqual(10);
  });
});
