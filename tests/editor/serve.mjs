// Serves VS Code's workbench on 127.0.0.1: with a node extension host (code-server), or with a web one (what vscode.dev does).

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { codeServerEntry, editorFolder, nodeForEditor, Obstacle, run, vscodeFolder } from './install.mjs';

/** A quiet workbench: no welcome, no assistant, no recommendations, nothing fetched. */
const settings = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'window.dialogStyle': 'custom',
  'workbench.enableExperiments': false,
  'git.openRepositoryInParentFolders': 'never',
  // As on the desktop: a browser's VS Code would save each keystroke.
  'files.autoSave': 'off',
};

/** @returns {Promise<number>} a port of 127.0.0.1 that nobody listens on @param {number} [wanted] */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', () => reject(new Obstacle(`Port ${wanted} is taken or not allowed; choose another with PORT=… npm start.`)));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/** What the editor keeps between two runs, under one folder, and the options that say so. @param {string} state */
function places(state) {
  const config = join(state, 'config.yaml');
  const data = join(state, 'data');
  const extensions = join(state, 'extensions');
  return { config, data, extensions, options: ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions] };
}

/** An environment that does not leak ours into the editor: PORT and PASSWORD configure code-server, and inside a
 * VS Code terminal VSCODE_* would make it open files there instead of starting. */
function editorEnvironment() {
  const leaking = /^(?:PORT|PASSWORD|HASHED_PASSWORD|ELECTRON_RUN_AS_NODE|VSCODE_.*)$/;
  const ours = Object.entries(process.env).filter(([name]) => !leaking.test(name));
  // code-server's own log and heartbeat would go to the home folder.
  return { ...Object.fromEntries(ours), XDG_DATA_HOME: join(editorFolder, '.run') };
}

/** Installs a packaged extension into the editor's state.
 * @param {string} state @param {string} vsix @returns {Promise<string>} the folder that holds the unpacked extension */
export async function installExtension(state, vsix) {
  const { config, data, extensions, options } = places(state);
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  writeFileSync(config, 'auth: none\n');
  const userSettings = join(data, 'User/settings.json');
  if (!existsSync(userSettings)) writeFileSync(userSettings, `${JSON.stringify(settings, null, 2)}\n`);
  const install = [codeServerEntry, ...options, '--install-extension', vsix, '--force'];
  await run(nodeForEditor, install, { quiet: true, env: editorEnvironment() });
  const unpacked = readdirSync(extensions).filter(name => existsSync(join(extensions, name, 'package.json')));
  if (unpacked.length === 0) throw new Error(`${vsix} was installed, but ${extensions} holds no extension.`);
  return join(extensions, unpacked.sort().at(-1) ?? '');
}

/** Starts the workbench with a node extension host and waits until it answers.
 * @param {{ state: string, folder: string }} options
 * @returns {Promise<{ address: string, ended: Promise<void>, close: () => Promise<void> }>} */
export async function serveWorkbench({ state, folder }) {
  const chosen = await freePort();
  const quiet = [
    '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust',
    '--disable-getting-started-override', '--ignore-last-opened',
  ];
  const options = ['--bind-addr', `127.0.0.1:${chosen}`, '--auth', 'none', ...quiet, ...places(state).options];
  const child = spawn(nodeForEditor, [codeServerEntry, ...options, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: editorEnvironment(),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => { output = (output + chunk).slice(-10_000); });
  let running = true;
  const ended = new Promise(resolve => child.on('close', () => { running = false; resolve(undefined); }));
  const stop = () => { child.kill('SIGTERM'); };
  process.once('exit', stop);
  const address = `http://127.0.0.1:${chosen}`;
  await until(async () => {
    if (!running) throw new Error(`The editor stopped at once:\n${output}`);
    return (await fetch(`${address}/healthz`)).ok;
  }, `${address} to answer`);
  return { address, ended, close: async () => { process.off('exit', stop); stop(); await ended; } };
}

/** Puts a short address before a workbench: its root opens the folder with a file on screen, everything else goes through.
 * @param {{ address: string, folder: string, file: string, port?: number }} options address: of the workbench
 * @returns {Promise<{ address: string, close: () => void }>} */
export async function openAtFile({ address, folder, file, port }) {
  const chosen = await freePort(port);
  const workbench = Number(new URL(address).port);
  const door = createServer(visitor => {
    visitor.on('error', () => visitor.destroy());
    visitor.once('data', start => {
      const head = start.toString('latin1');
      const host = /^host: *(\S+)/im.exec(head)?.[1];
      if (head.startsWith('GET / ') && host) {
        const payload = JSON.stringify([['openFile', `vscode-remote://${host}${file}`]]);
        const location = `/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(payload)}`;
        visitor.end(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
        return;
      }
      const editor = connect(workbench, '127.0.0.1', () => { editor.write(start); visitor.pipe(editor).pipe(visitor); });
      editor.on('error', () => visitor.destroy());
      visitor.on('close', () => editor.destroy());
    });
  });
  await new Promise(resolve => door.listen(chosen, '127.0.0.1', () => resolve(undefined)));
  return { address: `http://127.0.0.1:${chosen}`, close: () => { door.close(); } };
}

/** Waits until a condition holds; a refused connection counts as "not yet".
 * @param {() => Promise<boolean>} condition @param {string} what */
async function until(condition, what) {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    try {
      if (await condition()) return;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`Waited a minute for ${what}.`);
}

/** Serves the workbench as vscode.dev does: no server behind it, the extension in a Web Worker. Edits stay in the browser's memory.
 * @param {{ extension: string, folder: string }} options folders: the unpacked extension, and the workspace
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} */
export async function serveWebWorkbench({ extension, folder }) {
  const workbench = withoutRemote(await readFile(join(vscodeFolder, 'out/vs/code/browser/workbench/workbench.js'), 'utf8'));
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const page = webPage(await readFile(join(vscodeFolder, 'out/vs/code/browser/workbench/workbench.html'), 'utf8'), host);
  const mounts = Object.entries({
    ...(markdownForBrowsers && { '/code/extensions/markdown-language-features/dist/browser': markdownForBrowsers }),
    '/code': vscodeFolder,
    '/extension': extension,
    '/fs': join(editorFolder, 'node_modules/@vscode/test-web/fs-provider'),
    // The address is test-web's: its file-system provider knows no other.
    '/static/mount': folder,
  });
  const server = createHttpServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${host}`);
    const path = decodeURIComponent(url.pathname);
    const mount = mounts.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`));
    /** @param {string} type @param {string | Uint8Array} body */
    const send = (type, body) => { response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(body); };
    const missing = () => { response.writeHead(404).end(); };
    if (path === '/') send('text/html', page);
    else if (path === '/code/out/vs/code/browser/workbench/workbench.js') send('text/javascript', workbench);
    else if (!mount) missing();
    else {
      const [prefix, base] = mount;
      const file = join(base, normalize(path.slice(prefix.length) || '/'));
      if (url.searchParams.has('stat')) describe(file).then(body => send('application/json', body), missing);
      else if (url.searchParams.has('readdir')) list(file).then(body => send('application/json', body), missing);
      else readFile(file).then(body => send(mediaTypes[extname(file)] ?? 'application/octet-stream', body), missing);
    }
  });
  await new Promise(resolve => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  return {
    address: `http://${host}`,
    close: () => new Promise(resolve => { server.closeAllConnections(); server.close(() => resolve(undefined)); }),
  };
}

/** @type {Record<string, string>} */
const mediaTypes = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** @param {{ isDirectory(): boolean }} entry the numbers are VS Code's FileType */
const fileType = entry => entry.isDirectory() ? 2 : 1;

/** @param {string} file */
async function describe(file) {
  const stats = await stat(file).catch(error => ({ error: error.code }));
  return JSON.stringify('error' in stats ? stats : { type: fileType(stats), ctime: stats.ctimeMs, mtime: stats.mtimeMs, size: stats.size });
}

/** @param {string} file */
async function list(file) {
  const entries = await readdir(file, { withFileTypes: true });
  return JSON.stringify(entries.map(entry => ({ name: entry.name, type: fileType(entry) })));
}

const markdownForBrowsers = process.env.RESOLUTE_MARKDOWN_FOR_BROWSERS;

/** The page that starts the workbench. @param {string} template VS Code's own @param {string} host */
function webPage(template, host) {
  const extension = (/** @type {string} */ path) => ({ scheme: 'http', authority: host, path });
  /** @type {Record<string, string>} */
  const values = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify({
      folderUri: { scheme: 'vscode-test-web', authority: 'mount', path: '/' },
      additionalBuiltinExtensions: [
        extension('/extension'), extension('/fs'),
        ...(markdownForBrowsers ? [extension('/code/extensions/markdown-language-features')] : []),
      ],
      webviewEndpoint: `http://${host}/code/out/vs/workbench/contrib/webview/browser/pre`,
      productConfiguration: {
        enableTelemetry: false,
        extensionEnabledApiProposals: { 'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'] },
      },
      configurationDefaults: { ...settings, 'security.workspace.trust.enabled': false },
      userDataPath: '/User',
      isEnabledFileDownloads: true,
      isEnabledFileUploads: true,
      isEnabledCoderGettingStarted: false,
    }),
    WORKBENCH_WEB_BASE_URL: '/code',
    WORKBENCH_NLS_URL: '/code/out/nls.messages.js',
    WORKBENCH_NLS_FALLBACK_URL: '/code/out/nls.messages.js',
    VS_BASE: '/code',
  };
  return template.replace(/\{\{([^}]+)\}\}/g, (_, name) => (values[name] ?? '').replaceAll('"', '&quot;'));
}

/** code-server ties its workbench to its own server; this unties it.
 * @param {string} source workbench.js @throws where VS Code's code is not what was expected */
function withoutRemote(source) {
  const userDataHome = /(get userRoamingDataHome\(\)\{return \w+\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\}/g;
  /** @type {[RegExp, string][]} */
  const changes = [[/,remoteAuthority:location\.host\}/g, '}'], [userDataHome, '$1vscodeUserData}']];
  return changes.reduce((text, [from, to]) => {
    const times = [...text.matchAll(from)].length;
    if (times !== 1) throw new Error(`workbench.js of code-server has changed: ${from} found ${times} times, not once.`);
    return text.replace(from, to);
  }, source);
}
