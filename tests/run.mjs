// `npm test`: sets up, builds, and runs every test: those of the code, then those in a real VS Code.
// Its last line gives the totals of both.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, buildExtension, Obstacle, root, run } from './editor/install.mjs';

const output = join(root, 'tests/.out');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');

await attempt(async () => {
  mkdirSync(output, { recursive: true });
  await buildExtension();
  const totals = { passed: 0, failed: 0, skipped: 0 };
  await suite(totals, 'unit', ['--testTimeout', '60000']);
  await suite(totals, 'editor', ['--config', 'tests/editor/vitest.config.ts']);
  if (totals.failed > 0) process.exitCode = 1;
  console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
});

/** Runs one vitest suite and adds what it counted. A suite that fails without a failed test (a file that does not load,
 * a set-up that breaks, nothing to run) counts as one failure.
 * @param {{ passed: number, failed: number, skipped: number }} totals @param {string} name @param {string[]} options */
async function suite(totals, name, options) {
  const report = join(output, `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = await run(process.execPath, [vitest, 'run', ...options, ...reporters])
    .then(() => true, error => { if (error instanceof Obstacle) return false; throw error; });
  const counts = readReport(report);
  totals.passed += counts.numPassedTests;
  totals.failed += counts.numFailedTests || (succeeded ? 0 : 1);
  totals.skipped += counts.numPendingTests + counts.numTodoTests;
}

/** @param {string} report @returns {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} */
function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}
