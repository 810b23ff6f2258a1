// Two bundles of everything from one source: for Node (desktop, remote, command line) and for browsers (vscode.dev).
import { build } from 'esbuild';

const shared = { bundle: true, minify: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning', external: ['vscode'], target: 'es2022' };
// ES modules where a package has both: the other form of jsonc-parser looks for its parts when it runs, and does not find them in a bundle.
const node = { ...shared, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { ...shared, platform: 'browser' };

await Promise.all([
  build({ ...node, entryPoints: { client: 'client/src/node.ts', server: 'server/src/main/server.ts' }, outdir: 'dist/node' }),
  build({ ...node, entryPoints: { cli: 'server/src/main/cli.ts' }, outdir: 'dist/node', banner: { js: '#!/usr/bin/env node' } }),
  build({ ...browser, format: 'cjs', entryPoints: { client: 'client/src/browser.ts' }, outdir: 'dist/browser' }),
  build({ ...browser, format: 'iife', entryPoints: { server: 'server/src/main/browser.ts' }, outdir: 'dist/browser' }),
]);
