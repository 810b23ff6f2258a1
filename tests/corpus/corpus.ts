/**
 * npm run corpus -- DIR [--language fr] [--show N] [--match TEXT]: how the model agrees with a folder of labelled texts, by language and by
 * organ, and what the rules find in them. Lines of `counted-out.tsv`, whose labels are wrong, are left out and counted.
 */
import { readFileSync } from 'node:fs';
import { allFindings } from '../../server/src/rules/judgement';
import { severities } from '../../server/src/rules/registry';
import { judge } from '../../server/src/rules/run';
import { KindCounts } from './kinds';
import { labelledTexts, read } from './labels';

const options = new Map<string, string>();
let folder = '../shared/corpus';
const argv = process.argv.slice(2);
for (let i = 0; i < argv.length; i++) {
  if (argv[i]!.startsWith('--')) options.set(argv[i]!.slice(2), argv[++i] ?? '');
  else folder = argv[i]!;
}

const countedOut = new Map<string, Set<number>>();
for (const row of readFileSync('tests/corpus/counted-out.tsv', 'utf8').trim().split('\n').slice(1)) {
  const [file, lines] = row.split('\t') as [string, string];
  const set = countedOut.get(file) ?? new Set<number>();
  for (const range of lines.split(',')) {
    const [from, to] = range.split('-').map(Number) as [number, number | undefined];
    for (let line = from; line <= (to ?? from); line++) set.add(line);
  }
  countedOut.set(file, set);
}

/** What the rules found in a group of texts. */
interface Found {
  documents: number;
  readonly severities: Map<string, number>;
  readonly rules: Map<string, number>;
}

const byLanguage = new Map<string, KindCounts>();
const byOrgan = new Map<string, KindCounts>();
const found = new Map<string, Found>();
let labels = 0;
let out = 0;
const counts = (map: Map<string, KindCounts>, key: string) => map.get(key) ?? map.set(key, new KindCounts()).get(key)!;
for (const text of labelledTexts(folder, options.get('language'))) {
  const excused = (line: number) => countedOut.get(text.file)?.has(line) ?? false;
  labels += text.labels.length;
  out += text.labels.filter(({ line }) => excused(line)).length;
  counts(byLanguage, text.language).add(text, excused);
  counts(byOrgan, text.organ).add(text, excused);
  const judged = allFindings(judge(read(text.text).file));
  for (const key of [text.language, text.organ]) {
    const group = found.get(key) ?? { documents: 0, severities: new Map(), rules: new Map() };
    found.set(key, group);
    group.documents++;
    for (const { severity, rule } of judged) {
      group.severities.set(severity, (group.severities.get(severity) ?? 0) + 1);
      group.rules.set(rule.id, (group.rules.get(rule.id) ?? 0) + 1);
    }
  }
}

const percent = (part: number, all: number) => (all === 0 ? '-' : ((100 * part) / all).toFixed(2));
for (const [key, { leads, numbers, kinds, disagreements }] of [...byLanguage, ...byOrgan]) {
  console.log(`\n${key}  leads ${percent(leads.exact, leads.all)} of ${leads.all}, numbers ${percent(numbers.exact, numbers.all)} of ${numbers.all}`);
  for (const [kind, { hit, labelled, found: read }] of [...kinds].sort()) {
    const cells = `labelled ${String(labelled).padStart(5)}  missed ${String(labelled - hit).padStart(4)}  false ${String(read - hit).padStart(4)}`;
    console.log(`  ${kind.padEnd(22)} ${cells}  recall ${percent(hit, labelled).padStart(6)}  precision ${percent(hit, read).padStart(6)}`);
  }
  const group = found.get(key)!;
  console.log(`  findings per document: ${severities.map((severity) => `${severity} ${((group.severities.get(severity) ?? 0) / group.documents).toFixed(2)}`).join(', ')}`);
  console.log(`  by rule: ${[...group.rules].sort((a, b) => b[1] - a[1]).map(([rule, n]) => `${rule} ${n}`).join(', ')}`);
  if (!byLanguage.has(key)) continue;
  const match = options.get('match') ?? '';
  for (const { file, line, what } of disagreements.filter((one) => one.what.includes(match)).slice(0, Number(options.get('show') ?? 0))) console.log(`    ${file}:${line} ${what}`);
}
console.log(`\n${out} of ${labels} labels counted out (${percent(out, labels)} %), with reasons in tests/corpus/counted-out.tsv`);
