/**
 * node tests/typescript.mjs tests/corpus/findings.ts DIR [--rule id] [--language fr] [--organ SC] [--severity error] [--file part-of-name] [--show N] [--all on]
 * [--draw N --seed S]: what the rules find in a folder of official texts. `--all on` switches on the rules that are off; `--draw` shows N findings drawn
 * at random, the same for the same seed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { rules } from '../../server/src/rules/index';
import { allFindings } from '../../server/src/rules/judgement';
import { messageText } from '../../server/src/rules/messages';
import { severities, type RuleSettings } from '../../server/src/rules/registry';
import { judge } from '../../server/src/rules/run';
import { endOf, startOf } from '../../server/src/text/block';
import { read } from './labels';

interface Source {
  readonly group: string;
  readonly language: string;
  readonly organ: string;
  readonly path: string;
  readonly name: string;
}

const options = new Map<string, string>();
let folder = '../shared/corpus';
const argv = process.argv.slice(2);
for (let i = 0; i < argv.length; i++) {
  if (argv[i]!.startsWith('--')) options.set(argv[i]!.slice(2), argv[++i] ?? '');
  else folder = argv[i]!;
}

function* sourcesUnder(): Generator<Source> {
  const list = (path: string) => (existsSync(path) ? readdirSync(path).sort() : []);
  for (const language of list(join(folder, 'labelled')).filter((name) => !name.includes('.'))) {
    for (const name of list(join(folder, 'labelled', language)).filter((file) => file.endsWith('.md'))) {
      const organ = /^(GA|SCdraft|SC|ECOSOC|HRC)_/.exec(name)?.[1] ?? '?';
      yield { group: 'labelled', language, organ, path: join(folder, 'labelled', language, name), name: `${language}/${name}` };
    }
  }
  for (const group of ['drafts', 'drafts/adopted', 'pdf', '../seed']) {
    for (const name of list(join(folder, group)).filter((file) => /\.(?:md|txt)$/.test(file))) {
      yield { group, language: group === '../seed' ? 'fr' : 'en', organ: group.replace('drafts/', '').replace('../', ''), path: join(folder, group, name), name: `${group}/${name}` };
    }
  }
}

/** Numbers by row and column. */
class Table {
  private readonly cells = new Map<string, Map<string, number>>();
  private readonly columns = new Set<string>();

  add(row: string, column: string, n = 1): void {
    this.columns.add(column);
    const cells = this.cells.get(row) ?? new Map<string, number>();
    this.cells.set(row, cells.set(column, (cells.get(column) ?? 0) + n));
  }

  print(title: string): void {
    const columns = [...this.columns].sort();
    console.log(`\n${title.padEnd(34)}${columns.map((name) => name.padStart(9)).join('')}      all`);
    for (const [row, cells] of [...this.cells].sort()) {
      const all = [...cells.values()].reduce((sum, n) => sum + n, 0);
      console.log(row.padEnd(34) + columns.map((name) => String(cells.get(name) ?? '').padStart(9)).join('') + String(all).padStart(9));
    }
  }
}

const settings: RuleSettings = {
  severities: options.has('all') ? Object.fromEntries(rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint'])) : {},
  options: {},
};
const byLanguage = new Table();
const byOrgan = new Table();
const documents = new Map<string, number>();
const found = new Map<string, Map<string, number>>();
const shown: string[] = [];
const failures = new Map<string, string>();
let time = 0;
for (const { language, organ, path, name } of sourcesUnder()) {
  if (!name.includes(options.get('file') ?? '') || language !== (options.get('language') ?? language) || organ !== (options.get('organ') ?? organ)) continue;
  const text = readFileSync(path, 'utf8');
  const { document, file } = read(text);
  const begin = performance.now();
  const judgement = judge(file, settings);
  time += performance.now() - begin;
  const column = ['drafts', 'adopted', 'pdf', 'seed'].includes(organ) ? organ : language;
  documents.set(column, (documents.get(column) ?? 0) + 1);
  for (const failure of judgement.flatMap((part) => part.failures)) failures.set(failure.rule, `${name}: ${String((failure.error as Error).stack)}`);
  for (const { rule, severity, finding } of allFindings(judgement)) {
    if (rule.id !== (options.get('rule') ?? rule.id) || severity !== (options.get('severity') ?? severity)) continue;
    byLanguage.add(`${rule.id} ${severity}`, column);
    byOrgan.add(`${rule.id} ${severity}`, organ);
    const counts = found.get(severity) ?? new Map<string, number>();
    found.set(severity, counts.set(column, (counts.get(column) ?? 0) + 1));
    const start = startOf(finding.span);
    const end = endOf(finding.span);
    const { line, character } = document.positionAt(start);
    const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 60), start);
    const words = text.slice(start, end);
    const after = text.slice(end).split('\n')[0]!.slice(0, 90);
    const fix = finding.fix ? `\n      fix: ${finding.fix.edits.map(({ span, newText }) => `[${text.slice(startOf(span), endOf(span))}] -> [${newText}]`).join(', ')}` : '';
    shown.push(`${name}:${line + 1}:${character + 1} ${severity} ${rule.id}: ${messageText(rule, finding.message, 'en', finding.parameters)}\n      ${before}⟦${words.length > 160 ? `${words.slice(0, 100)} … ${words.slice(-40)}` : words}⟧${after}`.replaceAll('\n      \n', '\n') + fix);
  }
}
byLanguage.print('rule x language');
byOrgan.print('rule x organ');
console.log('\nfindings per document');
const columns = [...documents.keys()].sort();
console.log(`${'documents'.padEnd(34)}${columns.map((name) => `${name} ${documents.get(name)}`.padStart(11)).join('')}`);
for (const severity of severities) {
  console.log(severity.padEnd(34) + columns.map((name) => ((found.get(severity)?.get(name) ?? 0) / documents.get(name)!).toFixed(3).padStart(11)).join(''));
}
console.log(`\n${time.toFixed(0)} ms in the rules`);
for (const [rule, failure] of failures) console.log(`FAILED ${rule} ${failure}`);
const draw = Number(options.get('draw') ?? 0);
if (draw > 0) {
  const random = randomFrom(Number(options.get('seed') ?? 1));
  for (let i = 0; i < Math.min(draw, shown.length); i++) {
    const j = i + Math.floor(random() * (shown.length - i));
    [shown[i], shown[j]] = [shown[j]!, shown[i]!];
    console.log(`\n${shown[i]}`);
  }
}
const most = Number(options.get('show') ?? 0);
const step = Math.max(1, shown.length / Math.max(1, most));
for (let i = 0; i < most && Math.floor(i * step) < shown.length; i++) console.log(`\n${shown[Math.floor(i * step)]}`);

/** Numbers from 0 to 1 by a linear congruential generator (Numerical Recipes), the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
