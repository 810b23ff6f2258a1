// What the whole suite shares: one browser, one editor with a node extension host, one with a web extension host.
// RESOLUTE_MARKDOWN_FOR_BROWSERS=… names a folder with the build for browsers of VS Code's Markdown extension (its dist/browser), of which the editor
// installed here has the rest: the tests of the preview then run with the web extension host too.
// RESOLUTE_VSIX=… tests a packaged extension as it is; without it the extension of this clone is built and packaged first.

import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildExtension, editorFolder, editorRunsHere, installEditor, packageExtension, root } from './install.mjs';
import { installExtension, serveWebWorkbench, serveWorkbench } from './serve.mjs';

/** Where a host's workbench is, and the folder that it has open. */
export interface Host {
  readonly address: string;
  readonly folder: string;
}

/** The running editors, for the tests to `inject`. */
export interface Session {
  /** The browser's WebSocket address. */
  readonly browser: string;
  readonly node: Host;
  readonly web: Host;
  readonly screenshots: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Absent where no editor can run: the tests are skipped then. */
    session: Session | undefined;
  }
}

const browserPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executablePath = browserPlaces.find(place => existsSync(place));
  const obstacle = !editorRunsHere ? 'they run on Linux x64 only'
    : !executablePath ? 'no Chromium is installed (Debian: apt-get install chromium)' : undefined;
  project.provide('session', undefined);
  if (obstacle) {
    console.log(`The tests in the editor are skipped: ${obstacle}.`);
    return undefined;
  }

  await installEditor();
  let vsix = process.env.RESOLUTE_VSIX;
  if (!vsix) {
    await buildExtension();
    vsix = await packageExtension();
  }
  const state = join(editorFolder, '.run/test');
  rmSync(state, { recursive: true, force: true });
  const folderOf = (host: string) => {
    const folder = join(state, host, 'drafts');
    cpSync(join(editorFolder, 'fixtures'), folder, { recursive: true });
    return folder;
  };
  const screenshots = join(root, 'tests/.out/screenshots');
  mkdirSync(screenshots, { recursive: true });

  const folders = { node: folderOf('node'), web: folderOf('web') };
  const extension = await installExtension(state, vsix);
  const node = await serveWorkbench({ state, folder: folders.node });
  const web = await serveWebWorkbench({ extension, folder: folders.web });
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launchServer({
    executablePath,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
  project.provide('session', {
    browser: browser.wsEndpoint(),
    node: { address: node.address, folder: folders.node },
    web: { address: web.address, folder: folders.web },
    screenshots,
  });
  return async () => {
    await browser.close();
    await Promise.all([node.close(), web.close()]);
  };
}
