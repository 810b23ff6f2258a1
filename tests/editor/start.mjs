// `npm start`: from a bare clone to a real VS Code with the extension in it, open on examples/.
// The desktop's VS Code where there is one; else, or with `npm start -- --browser`, the same workbench served to a browser.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { attempt, buildExtension, editorFolder, installEditor, Obstacle, packageExtension, root, run } from './install.mjs';
import { freePort, installExtension, openAtFile, serveWorkbench } from './serve.mjs';

const examples = join(root, 'examples');
/** The draft on screen at first: French, with faults to see found and put right. */
const draft = join(examples, 'with-faults.resolution.md');

await attempt(async () => {
  const wanted = wantedPort();
  if (wanted) await freePort(wanted);
  await buildExtension();
  const code = process.env.CI || process.argv.includes('--browser') ? undefined : desktopCode();
  await (code ? openDesktop(code) : serveBrowser(wanted));
});

/** VS Code's command, if it is on the PATH. */
function desktopCode() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env.PATH ?? '').split(delimiter).some(folder => folder && existsSync(join(folder, name))) ? 'code' : undefined;
}

/** @param {string} code */
async function openDesktop(code) {
  await run(code, [`--extensionDevelopmentPath=${root}`, examples, draft]);
  console.log('VS Code has opened on examples/ with Resolute in it.');
}

/** @param {number | undefined} wanted */
async function serveBrowser(wanted) {
  await installEditor();
  const state = join(editorFolder, '.run/start');
  await installExtension(state, await packageExtension());
  const editor = await serveWorkbench({ state, folder: examples });
  const door = await openAtFile({ address: editor.address, folder: examples, file: draft, port: wanted });
  console.log(`\nOpen ${door.address}/ in a browser: VS Code with Resolute in it, on examples/. Ctrl+C here stops it.\n`);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => { stopping = true; editor.close(); });
  await editor.ended;
  door.close();
  if (!stopping) throw new Obstacle('The editor has stopped by itself; npm start starts it again.');
  process.exit();
}

/** @returns {number | undefined} */
function wantedPort() {
  const text = process.env.PORT;
  if (!text) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Obstacle(`PORT must be a number from 1 to 65535, not "${text}".`);
  return port;
}
