/**
 * npm run bench [-- --edits 30]: one typed character to diagnostics over stdio, this server beside rumdl's, in the same run and on the same
 * files: a draft repeated 1, 10 and 100 times, all rules on. The draft is the one that the product starts from where it is there, else an example.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../../server/src/rules/index';
import { measure, type Measured } from './client';

const edits = Number(process.argv[process.argv.indexOf('--edits') + 1] || 30) || 30;
const seed = '../shared/seed/fr-A-C3-67-draft.txt';
const source = existsSync(seed) ? seed : 'examples/fr-ga-gardiens-de-phare.resolution.md';
const text = `${readFileSync(source, 'utf8').trim()}\n\n`;

const rumdl = join('tests', 'bench', 'node_modules', '@rumdl', 'cli-linux-x64', 'rumdl');
if (!existsSync(rumdl)) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: join('tests', 'bench'), stdio: 'inherit' });

// Every rule at a severity of its own: those that are off by default are switched on.
const everyRule = Object.fromEntries(rules.map(({ id, severity }) => [id, severity === 'off' ? 'hint' : severity]));
const servers = [
  { name: 'resolute', command: process.execPath, argv: ['dist/node/cli.js', 'server', '--stdio'], languageId: 'un-resolution', settings: { resolute: { rules: everyRule } } },
  { name: 'rumdl', command: rumdl, argv: ['server', '--stdio'], languageId: 'markdown', settings: {} },
];

const folder = mkdtempSync(join(tmpdir(), 'resolute-bench-'));
const p50 = new Map<string, number>();
console.log(`${source}, ${Buffer.byteLength(text)} bytes; node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}; ${edits} edits each\n`);
console.log('size   server     edit p50    p95 ms   open -> first ms   findings   with the edit   completion ms   peak MiB');
for (const times of [1, 10, 100]) {
  for (const server of servers) {
    const result: Measured = await measure({ ...server, folder, text: text.repeat(times), edits: times === 100 ? Math.min(edits, 20) : edits });
    p50.set(`${server.name} ${times}`, result.p50);
    console.log(
      `x${String(times).padEnd(5)} ${server.name.padEnd(9)} ${result.p50.toFixed(2).padStart(9)} ${result.p95.toFixed(2).padStart(9)} ${result.first.toFixed(0).padStart(18)} ${String(result.findings).padStart(10)} ${String(result.findingsAfterEdit).padStart(15)} ${(result.completion?.toFixed(2) ?? '-').padStart(15)} ${result.peakMiB.toFixed(0).padStart(10)}`,
    );
  }
}
rmSync(folder, { recursive: true, force: true });
const of = (name: string) => p50.get(name)!;
console.log(`\nat x1 ${(of('rumdl 1') / of('resolute 1')).toFixed(1)} times as fast as rumdl, at x100 ${(of('rumdl 100') / of('resolute 100')).toFixed(1)} times; from x1 to x100 the time grows ${(of('resolute 100') / of('resolute 1')).toFixed(1)} times`);
