// Runs a TypeScript file of the project: node tests/typescript.mjs FILE.ts [ARGUMENT…]
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [file, ...rest] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'resolute-'));
const outfile = join(folder, 'main.mjs');
await build({
  entryPoints: [resolve(file)], outfile, bundle: true, platform: 'node', mainFields: ['module', 'main'], format: 'esm', target: 'node20', sourcemap: 'inline', logLevel: 'warning',
  banner: { js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);" },
});
process.argv.splice(1, process.argv.length - 1, resolve(file), ...rest);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await import(pathToFileURL(outfile).href);
